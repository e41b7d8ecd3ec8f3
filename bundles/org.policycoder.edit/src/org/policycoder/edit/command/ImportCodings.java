// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.List;
import java.util.Map;

import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.exchange.coding.CodingSheet;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.StorageException;

/**
 * Brings the codings of a sheet in, with the coders whom the project does not have yet,
 * as one step: all of them, or none when a row has a problem. What is coded already is
 * left as it is.
 *
 * @param sheet
 *            the sheet
 * @param coder
 *            id or name of the coder of the rows that name none; null where the only coder
 *            of the project is meant
 * @since 1.0
 */
public record ImportCodings(CodingSheet sheet, String coder) implements ProjectCommand {

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when a row has a problem; the message is that of the first
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		CodingSheet.Additions additions = sheet.additions(edit.project(), coder);
		if (!additions.problems().isEmpty()) {
			throw new EditException("sheetRow", additions.problems().getFirst()); //$NON-NLS-1$
		}
		for (Coder made : additions.coders()) {
			edit.add(edit.project().project(), Literals.PROJECT__CODERS, made);
		}
		for (Map.Entry<CodingSet, List<Coding>> entry : additions.codings().entrySet()) {
			entry.getValue().forEach(coding -> edit.add(entry.getKey(), coding));
		}
		return EditLabel.of("importCodings", sheet.file().getFileName().toString()); //$NON-NLS-1$
	}
}
