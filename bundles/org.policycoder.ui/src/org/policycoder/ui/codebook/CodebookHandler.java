// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.policycoder.core.edit.AddCategory;
import org.policycoder.core.edit.CategoryUse;
import org.policycoder.core.edit.CategoryUsedException;
import org.policycoder.core.edit.CommandGroup;
import org.policycoder.core.edit.DeleteElement;
import org.policycoder.core.edit.EditException;
import org.policycoder.core.edit.MergeCategories;
import org.policycoder.core.edit.ProjectCommand;
import org.policycoder.core.edit.ProjectSession;
import org.policycoder.model.Category;
import org.policycoder.model.CodebookIndex.Entry;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.Labels;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.session.Commands;
import org.policycoder.ui.session.Failures;

/**
 * Changes the codebook; codings follow. plugin.xml says what, as
 * {@code CodebookHandler:merge}.
 */
public final class CodebookHandler extends AbstractHandler implements IExecutableExtension {

	private static final int REMOVE = 0;

	private static final int MERGE = 1;

	private String what;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		what = (String) data;
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActivePart(event) instanceof CodebookView view && view.session().isPresent()) {
			Optional<DescribedElement> selected = view.selected();
			if (selected.isPresent()) {
				new Change(view, view.session().get()).run(what, selected.get());
			}
		}
		return null;
	}

	private record Change(CodebookView view, ProjectSession session) {

		void run(String what, DescribedElement element) throws ExecutionException {
			switch (what) {
			case "add" -> add(element); //$NON-NLS-1$
			case "edit" -> category(element).ifPresent(this::edit); //$NON-NLS-1$
			case "merge" -> category(element).ifPresent(this::merge); //$NON-NLS-1$
			case "delete" -> category(element).ifPresent(this::delete); //$NON-NLS-1$
			default -> throw new ExecutionException(what);
			}
		}

		private static Optional<Category> category(DescribedElement element) {
			return element instanceof Category category ? Optional.of(category) : Optional.empty();
		}

		private static String label(DescribedElement element) {
			return Labels.label(element, Locale.getDefault().getLanguage());
		}

		private void edit(Category category) {
			CategoryDialog dialog = new CategoryDialog(view.getSite().getShell(), NLS.bind(Messages.Category_EditTitle, label(category)),
					category, session.codebook(), new CategoryColours(session.codebook()).of(category.getCode()));
			if (dialog.open() == Window.OK) {
				List<ProjectCommand> changes = dialog.changes();
				if (!changes.isEmpty()) {
					Commands.execute(view, session, new CommandGroup(null, changes));
				}
			}
		}

		private void add(DescribedElement parent) {
			Category category = ModelFactory.eINSTANCE.createCategory();
			category.setCode(freeCode(parent.getCode()));
			CategoryDialog dialog = new CategoryDialog(view.getSite().getShell(), NLS.bind(Messages.Category_AddTitle, label(parent)),
					category, session.codebook(), new CategoryColours(session.codebook()).of(parent.getCode()));
			if (dialog.open() == Window.OK) {
				int index = CodebookView.below(parent).size();
				Commands.execute(view, session, new AddCategory(parent.getCode(), index, dialog.category()));
			}
		}

		private String freeCode(String parent) {
			int number = 1;
			while (session.codebook().find(parent + number).isPresent()) {
				number++;
			}
			return parent + number;
		}

		private void merge(Category category) {
			ElementListSelectionDialog dialog = new ElementListSelectionDialog(view.getSite().getShell(),
					LabelProvider.createTextProvider(e -> {
						Category c = ((Entry) e).category();
						return label(c) + "  " + c.getCode(); //$NON-NLS-1$
					}));
			dialog.setTitle(NLS.bind(Messages.Merge_Title, label(category)));
			dialog.setMessage(Messages.Merge_Message);
			dialog.setElements(session.codebook().entries().stream()
					.filter(e -> e.category() != category && !e.category().isGroupOnly()).toArray());
			if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Entry into) {
				Commands.execute(view, session,
						new MergeCategories(List.of(category.getCode()), into.category().getCode()));
			}
		}

		/** Codings are never orphaned: what has codings goes with them, or hands them on. */
		private void delete(Category category) {
			try {
				session.execute(new DeleteElement(category.getCode(), false));
			} catch (CategoryUsedException e) {
				ask(category, e.use());
			} catch (EditException e) {
				Commands.statusLine(view).setErrorMessage(e.message(Locale.getDefault()));
			} catch (StorageException e) {
				Failures.show(view.getSite().getShell(), Messages.Delete_Title, e);
			}
		}

		private void ask(Category category, CategoryUse use) {
			int answer = MessageDialog.open(MessageDialog.WARNING, view.getSite().getShell(), Messages.Delete_Title,
					NLS.bind(Messages.Delete_Used, new Object[] { label(category), use.codings(), use.clauses(), use.documents(),
							String.join(", ", use.coders()) }), //$NON-NLS-1$
					0, Messages.Delete_WithCodings, Messages.Delete_MergeInstead, IDialogConstants.CANCEL_LABEL);
			if (answer == REMOVE) {
				Commands.execute(view, session, new DeleteElement(category.getCode(), true));
			} else if (answer == MERGE) {
				merge(category);
			}
		}
	}
}
