// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.List;

import org.policycoder.edit.CodebookEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Dimension;
import org.policycoder.model.ModelPackage.Literals;

/**
 * Moves a dimension among the others.
 *
 * @param code
 *            the code of the dimension
 * @param index
 *            its place after the move, itself not counted
 * @since 1.0
 */
public record MoveDimension(String code, int index) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when the dimension is gone
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException {
		Dimension dimension = CodebookEdits.dimension(edit, code);
		List<Dimension> dimensions = edit.project().codebook().getDimensions();
		int target = Math.clamp(index, 0, dimensions.size() - 1);
		if (dimensions.indexOf(dimension) != target) {
			CodebookEdits.keepColours(edit);
			edit.move(dimension, edit.project().codebook(), Literals.CODEBOOK__DIMENSIONS, target);
		}
		return EditLabel.of("moveDimension", dimension); //$NON-NLS-1$
	}
}
