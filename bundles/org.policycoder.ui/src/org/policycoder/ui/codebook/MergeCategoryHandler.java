// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.osgi.util.NLS;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingPlace;
import org.policycoder.edit.CommandGroup;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.MergeCategories;
import org.policycoder.edit.command.ReplaceCategory;
import org.policycoder.model.Category;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.session.Commands;
import org.policycoder.ui.session.Failures;

/**
 * Merges the category that is selected into another one, which gets its codings. As plugin.xml says,
 * {@code MergeCategoryHandler:recode} only gives all its codings, of all coders, another one; the category stays.
 */
public final class MergeCategoryHandler extends CodebookHandler implements IExecutableExtension {

	private boolean stays;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		stays = "recode".equals(data); //$NON-NLS-1$
	}

	@Override
	void change(CodebookView view, ProjectSession session) {
		category(view).ifPresent(category -> {
			if (stays) {
				recode(view, session, category);
			} else {
				merge(view, session, category);
			}
		});
	}

	static void merge(CodebookView view, ProjectSession session, Category category) {
		CategoryChoice.ask(shell(view), session.codebook(), NLS.bind(Messages.Merge_Title, label(category)), Messages.Merge_Message, category)
				.ifPresent(into -> Commands.execute(view, session, new MergeCategories(List.of(category.getCode()), into.getCode())));
	}

	private static void recode(CodebookView view, ProjectSession session, Category category) {
		try {
			Map<String, List<ClauseRef>> clauses = CategoryCodings.of(session, category.getCode()).stream()
					.map(CategoryCodings.Line::place).collect(Collectors.groupingBy(CodingPlace::coder, LinkedHashMap::new,
							Collectors.mapping(CodingPlace::clause, Collectors.toList())));
			if (clauses.isEmpty()) {
				Commands.statusLine(view).setErrorMessage(NLS.bind(Messages.Recode_Unused, label(category)));
				return;
			}
			CategoryChoice.ask(shell(view), session.codebook(), NLS.bind(Messages.Recode_Title, label(category)), Messages.Recode_Message, category)
					.ifPresent(to -> Commands.execute(view, session, replace(clauses, category, to)));
		} catch (StorageException e) {
			Failures.show(shell(view), Messages.Commands_Recode, e);
		}
	}

	private static ProjectCommand replace(Map<String, List<ClauseRef>> clauses, Category category, Category to) {
		List<ProjectCommand> commands = new ArrayList<>();
		clauses.forEach((coder, places) -> commands.add(new ReplaceCategory(coder, places, category.getCode(), to.getCode())));
		return new CommandGroup(EditLabel.of("moveCodings", category, to), commands); //$NON-NLS-1$
	}
}
