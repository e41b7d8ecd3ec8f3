// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.policycoder.edit.CategoryUse;
import org.policycoder.edit.CategoryUsedException;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingPlace;
import org.policycoder.edit.CommandGroup;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.AddCategory;
import org.policycoder.edit.command.AddDimension;
import org.policycoder.edit.command.DeleteElement;
import org.policycoder.edit.command.MergeCategories;
import org.policycoder.edit.command.MoveCategory;
import org.policycoder.edit.command.MoveDimension;
import org.policycoder.edit.command.ReplaceCategory;
import org.policycoder.model.Category;
import org.policycoder.model.Codebook;
import org.policycoder.model.CodebookIndex.Entry;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.Dimension;
import org.policycoder.model.Labels;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.Wording;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.CategoryColours;
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
			new Change(view, view.session().get()).run(what);
		}
		return null;
	}

	/** What is done to the codebook of a view. */
	record Change(CodebookView view, ProjectSession session) {

		void run(String what) throws ExecutionException {
			switch (what) {
			case "add" -> view.selected().ifPresent(this::add); //$NON-NLS-1$
			case "addDimension" -> addDimension(); //$NON-NLS-1$
			case "edit" -> view.selected().ifPresent(this::edit); //$NON-NLS-1$
			case "merge" -> category().ifPresent(this::merge); //$NON-NLS-1$
			case "split" -> category().ifPresent(this::split); //$NON-NLS-1$
			case "recode" -> category().ifPresent(this::recode); //$NON-NLS-1$
			case "delete" -> view.selected().ifPresent(this::delete); //$NON-NLS-1$
			case "up" -> move(Step.UP); //$NON-NLS-1$
			case "down" -> move(Step.DOWN); //$NON-NLS-1$
			case "in" -> move(Step.IN); //$NON-NLS-1$
			case "out" -> move(Step.OUT); //$NON-NLS-1$
			case "change" -> change(); //$NON-NLS-1$
			case "export" -> CodebookExport.ask(shell(), session); //$NON-NLS-1$
			default -> throw new ExecutionException(what);
			}
		}

		private Shell shell() {
			return view.getSite().getShell();
		}

		private Optional<Category> category() {
			return view.selected().filter(Category.class::isInstance).map(Category.class::cast);
		}

		private static String label(DescribedElement element) {
			return Labels.label(element, Locale.getDefault().getLanguage());
		}

		void edit(DescribedElement element) {
			String title = NLS.bind(element instanceof Dimension ? Messages.Dimension_EditTitle : Messages.Category_EditTitle, label(element));
			ElementDialog<?> dialog = element instanceof Category category
					? new CategoryDialog(shell(), title, category, session.codebook(), new CategoryColours(session.codebook()).of(category.getCode()))
					: new DimensionDialog(shell(), title, (Dimension) element, session.codebook());
			List<ProjectCommand> changes = dialog.open() == Window.OK ? dialog.changes() : List.of();
			if (!changes.isEmpty()) {
				Commands.execute(view, session, new CommandGroup(null, changes));
			}
		}

		private void addDimension() {
			Dimension dimension = ModelFactory.eINSTANCE.createDimension();
			dimension.setCode(freeDimension());
			DimensionDialog dialog = new DimensionDialog(shell(), Messages.Dimension_AddTitle, dimension, session.codebook());
			if (dialog.open() == Window.OK
					&& Commands.execute(view, session, new AddDimension(session.project().codebook().getDimensions().size(), dialog.element()))) {
				view.reveal(dialog.element().getCode());
			}
		}

		/** X, Y and Z first, as the method has it. */
		private String freeDimension() {
			List<String> names = List.of("X", "Y", "Z"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return Stream.concat(names.stream(), IntStream.iterate(1, i -> i + 1).mapToObj(i -> "D" + i)) //$NON-NLS-1$
					.filter(c -> session.codebook().dimension(c).isEmpty() && session.codebook().find(c).isEmpty()).findFirst().orElseThrow();
		}

		private void add(DescribedElement parent) {
			Category category = ModelFactory.eINSTANCE.createCategory();
			category.setCode(freeCode(parent.getCode()));
			CategoryDialog dialog = new CategoryDialog(shell(), NLS.bind(Messages.Category_AddTitle, label(parent)),
					category, session.codebook(), new CategoryColours(session.codebook()).of(parent.getCode()));
			if (dialog.open() == Window.OK) {
				int index = CodebookView.below(parent).size();
				if (Commands.execute(view, session, new AddCategory(parent.getCode(), index, dialog.element()))) {
					view.reveal(dialog.element().getCode());
				}
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
			choose(NLS.bind(Messages.Merge_Title, label(category)), Messages.Merge_Message, category).ifPresent(into -> Commands
					.execute(view, session, new MergeCategories(List.of(category.getCode()), into.getCode())));
		}

		/** Asks for another category that can be given to clauses. */
		private Optional<Category> choose(String title, String message, Category without) {
			ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell(),
					LabelProvider.createTextProvider(e -> {
						Category c = ((Entry) e).category();
						return label(c) + "  " + c.getCode(); //$NON-NLS-1$
					}));
			dialog.setTitle(title);
			dialog.setMessage(message);
			dialog.setElements(session.codebook().entries().stream()
					.filter(e -> e.category() != without && !e.category().isGroupOnly()).toArray());
			return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Entry chosen ? Optional.of(chosen.category())
					: Optional.empty();
		}

		private void split(Category category) {
			try {
				SplitDialog dialog = new SplitDialog(shell(), category, session.codebook(),
						CategoryCodings.of(session, category.getCode()));
				if (dialog.open() == Window.OK) {
					Commands.execute(view, session, new CommandGroup(null, dialog.commands()));
				}
			} catch (StorageException e) {
				Failures.show(shell(), Messages.Commands_Split, e);
			}
		}

		/** All codings of a category, of all coders, get another one; the category stays. */
		private void recode(Category category) {
			try {
				Map<String, List<ClauseRef>> clauses = CategoryCodings.of(session, category.getCode()).stream()
						.map(CategoryCodings.Line::place).collect(Collectors.groupingBy(CodingPlace::coder, LinkedHashMap::new,
								Collectors.mapping(CodingPlace::clause, Collectors.toList())));
				if (clauses.isEmpty()) {
					Commands.statusLine(view).setErrorMessage(NLS.bind(Messages.Recode_Unused, label(category)));
					return;
				}
				choose(NLS.bind(Messages.Recode_Title, label(category)), Messages.Recode_Message, category).ifPresent(to -> {
					List<ProjectCommand> commands = new ArrayList<>();
					clauses.forEach((coder, places) -> commands.add(new ReplaceCategory(coder, places, category.getCode(), to.getCode())));
					Commands.execute(view, session, new CommandGroup(EditLabel.of("moveCodings", category, to), commands)); //$NON-NLS-1$
				});
			} catch (StorageException e) {
				Failures.show(shell(), Messages.Commands_Recode, e);
			}
		}

		private void move(Step step) {
			view.selected().flatMap(step::command).ifPresent(c -> Commands.execute(view, session, c));
		}

		private void change() {
			try {
				new WizardDialog(shell(), new ChangeCodebookWizard(session, CategoryCodings.counts(session))).open();
			} catch (StorageException e) {
				Failures.show(shell(), Messages.Change_Title, e);
			}
		}

		/** Codings are never orphaned: what has codings goes with them, or hands them on. */
		private void delete(DescribedElement element) {
			try {
				session.execute(new DeleteElement(element.getCode(), false));
			} catch (CategoryUsedException e) {
				ask(element, e.use());
			} catch (EditException e) {
				Commands.statusLine(view).setErrorMessage(e.message(Locale.getDefault()));
			} catch (StorageException e) {
				Failures.show(view.getSite().getShell(), Messages.Delete_Title, e);
			}
		}

		private void ask(DescribedElement element, CategoryUse use) {
			String question = Wording.fill(Messages.Delete_Used, new Object[] { label(element), use.codings(), use.clauses(),
					use.documents(), String.join(", ", use.coders()) }); //$NON-NLS-1$
			Category category = element instanceof Category c ? c : null;
			String[] answers = category == null ? new String[] { Messages.Delete_WithCodings, IDialogConstants.CANCEL_LABEL }
					: new String[] { Messages.Delete_WithCodings, Messages.Delete_MergeInstead, IDialogConstants.CANCEL_LABEL };
			int answer = MessageDialog.open(MessageDialog.WARNING, shell(), Messages.Delete_Title, question, 0, answers);
			if (answer == REMOVE) {
				Commands.execute(view, session, new DeleteElement(element.getCode(), true));
			} else if (answer == MERGE && category != null) {
				merge(category);
			}
		}
	}

	/** A step of an element to another place in the codebook. */
	private enum Step {

		UP, DOWN, IN, OUT;

		Optional<ProjectCommand> command(DescribedElement element) {
			if (element instanceof Dimension dimension) {
				int index = ((Codebook) dimension.eContainer()).getDimensions().indexOf(dimension) + along();
				return along() == 0 || index < 0 ? Optional.empty() : Optional.of(new MoveDimension(dimension.getCode(), index));
			}
			DescribedElement parent = (DescribedElement) element.eContainer();
			List<Category> siblings = CodebookView.below(parent);
			int index = siblings.indexOf(element);
			return switch (this) {
			case UP -> index == 0 ? Optional.empty() : to(element, parent, index - 1);
			case DOWN -> index == siblings.size() - 1 ? Optional.empty() : to(element, parent, index + 1);
			case IN -> index == 0 ? Optional.empty() : to(element, siblings.get(index - 1), siblings.get(index - 1).getCategories().size());
			case OUT -> parent instanceof Category
					? to(element, (DescribedElement) parent.eContainer(), CodebookView.below((DescribedElement) parent.eContainer()).indexOf(parent) + 1)
					: Optional.empty();
			};
		}

		private int along() {
			return this == UP ? -1 : this == DOWN ? 1 : 0;
		}

		private static Optional<ProjectCommand> to(DescribedElement element, DescribedElement parent, int index) {
			return Optional.of(new MoveCategory(element.getCode(), parent.getCode(), index));
		}
	}
}
