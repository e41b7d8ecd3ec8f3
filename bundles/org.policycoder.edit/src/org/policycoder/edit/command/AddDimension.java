// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.policycoder.edit.CodebookEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Dimension;
import org.policycoder.model.ModelPackage.Literals;

/**
 * Adds a dimension to the codebook.
 *
 * @param index
 *            its place among the dimensions
 * @param dimension
 *            the dimension, with the categories below it; a copy becomes part of the
 *            codebook
 * @since 1.0
 */
public record AddDimension(int index, Dimension dimension) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when a code is missing or taken
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException {
		CodebookEdits.requireNew(edit, dimension);
		CodebookEdits.keepColours(edit);
		Dimension added = EcoreUtil.copy(dimension);
		edit.add(edit.project().codebook(), Literals.CODEBOOK__DIMENSIONS, index, added);
		return EditLabel.of("addDimension", added); //$NON-NLS-1$
	}
}
