// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import org.policycoder.edit.CodebookEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Dimension;
import org.policycoder.model.DimensionRule;
import org.policycoder.model.ModelPackage.Literals;

/**
 * Changes the rule of a dimension. Clauses that break the new one stay as they are and
 * show as problems.
 *
 * @param dimension
 *            the code of the dimension
 * @param rule
 *            how many categories of it a coded clause has
 * @since 1.0
 */
public record SetRule(String dimension, DimensionRule rule) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when the dimension is gone
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException {
		Dimension changed = CodebookEdits.dimension(edit, dimension);
		edit.set(changed, Literals.DIMENSION__RULE, rule);
		return EditLabel.of("setRule", changed, EditLabel.of("rule." + rule.getLiteral())); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
