// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

import org.policycoder.analysis.StudyCoder;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.TableParameters;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CommandGroup;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.CommentDecision;
import org.policycoder.edit.command.SendBack;
import org.policycoder.edit.command.SettleAs;
import org.policycoder.edit.command.SettleCodings;
import org.policycoder.model.Category;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Labels;
import org.policycoder.model.Wording;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.PartDescription;
import org.policycoder.ui.api.ClauseCriteria;
import org.policycoder.ui.api.Computation;
import org.policycoder.ui.api.LiveResult;
import org.policycoder.ui.api.LiveResults;
import org.policycoder.ui.api.LiveViewer;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyNavigator;
import org.policycoder.ui.coding.CodingContext;
import org.policycoder.ui.coding.CodingTarget;
import org.policycoder.ui.coding.SelectedClauses;
import org.policycoder.ui.results.ResultBar;
import org.policycoder.ui.results.ViewAction;
import org.policycoder.ui.results.agreement.CurationPane.Act;
import org.policycoder.ui.results.agreement.Disagreement.Coders;
import org.policycoder.ui.session.Commands;
import org.policycoder.ui.session.Failures;

/**
 * The curation desk: how far coders agree, and what they disagree on, from a coefficient or a cell of the confusion matrix to its clauses, each in
 * its context with what every coder gave, and settled with a key. Settling changes nobody who is at work.
 */
public final class AgreementView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "org.policycoder.ui.agreementView"; //$NON-NLS-1$

	private static final int MOST_KEYS = 9;

	/** In pixels. */
	private static final int LOW = 420;

	/** Among more coders nobody looks for a pair. */
	private static final int MOST_PAIRED = 12;

	/** In the place of a coder: that there is no category, whoever says so. */
	private static final int NOBODY = -1;

	private Composite pages;

	private final StackLayout stack = new StackLayout();

	private Composite message;

	private Label empty;

	private Composite comparison;

	private ComboViewer dimension;

	private ComboViewer pair;

	private ComboViewer which;

	private CoefficientsTable coefficients;

	private DisagreementsList disagreements;

	private ConfusionMap confusion;

	private CurationPane pane;

	private ComboViewer document;

	private SashForm left;

	private LiveResult<Comparison> live;

	/** The clauses of the chosen cell of the confusion matrix; empty for none. */
	private Set<String> ofCell = Set.of();

	private Set<Comparison.Place> sentBack = Set.of();

	/** What was just settled: the next row is looked at when that has been computed; null for nothing. */
	private Disagreement settling;

	private List<Disagreement> all = List.of();

	private Coders coders = Coders.NONE;

	/** All who are compared, also while only a pair of them is looked at: none of them settles. */
	private List<String> compared = List.of();

	private int hidden;

	private org.policycoder.analysis.Table confused;

	/** Coders to be compared; all when it is none. */
	private record Pair(List<String> ids, String label) {}

	/** Which disagreements are listed. */
	private enum Which {
		ALL, OPEN, SENT_BACK;

		String label() {
			return switch (this) {
			case ALL -> Messages.Agreement_Everything;
			case OPEN -> Messages.Agreement_OnlyOpen;
			case SENT_BACK -> Messages.Agreement_OnlySentBack;
			};
		}
	}

	/** A document or a blind round to be seen; 0 for none. */
	private record Of(int number, int round, String label) {

		static final Of ALL = new Of(0, 0, Messages.Agreement_AllDocuments);
	}

	/** A dimension to be seen; without a code, all. */
	private record Choice(String code, String label) {}

	@Override
	public void createPartControl(Composite parent) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(stack);
		message = new Composite(pages, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(24, 24).applyTo(message);
		empty = new Label(message, SWT.WRAP | SWT.CENTER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(empty);
		comparison = new Composite(pages, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(comparison);
		ResultBar bar = new ResultBar(comparison);
		dimension = bar.choice(Messages.Agreement_Dimension, c -> ((Choice) c).label(), this::ask);
		pair = bar.choice(Messages.Agreement_Coders, p -> ((Pair) p).label(), this::ask);
		offerPairs(List.of());
		document = bar.choice(Messages.Agreement_Document, d -> ((Of) d).label(), this::ask);
		offer(document, List.of(Of.ALL));
		which = bar.choice(Messages.Agreement_Show, List.of(Which.values()), Which.ALL, Which::label, this::filter);
		SashForm sash = new SashForm(comparison, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		left = new SashForm(sash, SWT.VERTICAL);
		disagreements = new DisagreementsList(left);
		CTabFolder tabs = new CTabFolder(left, SWT.BOTTOM);
		coefficients = new CoefficientsTable(tabs);
		confusion = new ConfusionMap(tabs, this::chosen, this::showClauses);
		tab(tabs, Messages.Desk_TabCoefficients, coefficients.control());
		tab(tabs, Messages.Desk_TabConfusion, confusion.control());
		tabs.setSelection(0);
		pane = new CurationPane(sash, this::act);
		sash.setWeights(11, 9);
		sash.addControlListener(ControlListener.controlResizedAdapter(e -> arrange()));
		coefficients.onSelection(() -> {
			ofCell = Set.of();
			filter();
			showConfusion();
		});
		Table list = disagreements.viewer().getTable();
		disagreements.viewer().addOpenListener(e -> open());
		list.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> showCase()));
		list.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		CodingContext.in(list, this);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		list.setMenu(menu.createContextMenu(list));
		getSite().registerContextMenu(menu, disagreements.viewer());
		getSite().setSelectionProvider(disagreements.viewer());
		live = getSite().getService(LiveResults.class).follow(this, Messages.Agreement_Computing, new Shown());
	}

	private static void tab(CTabFolder tabs, String label, Control control) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(label);
		item.setControl(control);
	}

	/** In a low view list and coefficients are side by side, in a high one below each other. */
	private void arrange() {
		int orientation = left.getParent().getSize().y < LOW ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (left.getOrientation() != orientation) {
			left.setOrientation(orientation);
		}
	}

	/** A digit is an offer, the key of a category of the dimension that category; neither codes in the name of whoever is at work. */
	private void pressed(KeyEvent event) {
		if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
			return;
		}
		int coder = event.character - '1';
		Optional<String> category = disagreements.selected().stream().findFirst()
				.flatMap(d -> category(d.dimension(), event.character));
		if (coder >= NOBODY && coder < MOST_KEYS) {
			event.doit = false; // no category's, also where there is no such coder
			if (coder < coders.ids().size()) {
				settle(coder);
			}
		} else if (category.isPresent()) {
			event.doit = false;
			settle(category.get());
		} else if (Character.isLetterOrDigit(event.character)) {
			event.doit = false; // the key of another dimension's category
		} else if (event.character == ' ') {
			event.doit = false;
			act(Act.SKIP);
		} else if (event.character == '/') {
			act(Act.COMMENT);
		} else if (event.keyCode == SWT.BS) {
			act(Act.SEND_BACK);
		}
	}

	/** The category of the dimension that has a key. */
	private Optional<String> category(String of, char key) {
		String typed = Character.toString(key);
		return live.study().orElseThrow().session().codebook().entries().stream().filter(e -> e.dimension().getCode().equals(of))
				.map(e -> e.category()).filter(c -> !c.isGroupOnly() && typed.equalsIgnoreCase(c.getShortcut())).map(Category::getCode).findFirst();
	}

	private void act(Act act) {
		ProjectSession session = live.study().orElseThrow().session();
		List<Disagreement> selected = disagreements.selected();
		switch (act) {
		case UNDO -> session.undo();
		case SKIP -> goOn();
		case COMMENT -> ask(Messages.Desk_Comment, Messages.Desk_CommentMessage, selected.stream().limit(1).toList()).ifPresent(
				note -> adjudicator(session).ifPresent(who -> execute(session, null, selected.stream().limit(1).toList(),
						d -> new CommentDecision(who, clauses(session, List.of(d)).getFirst(), d.dimension(), note))));
		case SEND_BACK -> ask(Messages.Desk_SendBack, Messages.Desk_SendBackMessage, selected)
				.ifPresent(note -> adjudicator(session).ifPresent(who -> {
					if (execute(session, null, selected, d -> new SendBack(who, clauses(session, List.of(d)), d.dimension(), note))) {
						goOn();
					}
				}));
		}
		disagreements.viewer().getControl().setFocus(); // the next key is one of the list again
	}

	/** A sentence about what is selected; empty when there is nothing selected, or the user did not want to. */
	private Optional<String> ask(String title, String message, List<Disagreement> of) {
		if (of.isEmpty()) {
			return Optional.empty();
		}
		InputDialog dialog = new InputDialog(getSite().getShell(), title.replaceAll("\u2026.*", ""), //$NON-NLS-1$ //$NON-NLS-2$
				NLS.bind(message, of.stream().map(Disagreement::clause).distinct().collect(Collectors.joining(", "))), "", null); //$NON-NLS-1$ //$NON-NLS-2$
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
	}

	/** The next row that is still open; the one after the present one when all are settled. */
	private void goOn() {
		List<Disagreement> shown = disagreements.shown();
		int from = disagreements.place() + 1;
		int next = IntStream.range(from, shown.size()).filter(i -> shown.get(i).settled().isEmpty()).findFirst().orElse(from);
		disagreements.select(next);
		showCase();
	}

	private void showCase() {
		Optional<CurationCase> shown = Optional.empty();
		Optional<Disagreement> selected = disagreements.selected().stream().findFirst();
		if (selected.isPresent() && live.study().isPresent()) {
			ProjectSession session = live.study().get().session();
			try {
				shown = CurationCase.of(session, selected.get(), coders,
						session.coderIds().stream().filter(c -> !compared.contains(c)).toList());
			} catch (StorageException e) {
				Failures.show(getSite().getShell(), Messages.Agreement_CannotOpen, e);
			}
		}
		pane.show(shown);
	}

	/** A cell of the confusion matrix whose clauses are disagreements lists them. */
	private void chosen(List<String> numbers) {
		ofCell = Set.copyOf(numbers);
		filter();
	}

	private void showClauses(List<String> numbers) {
		Map<Integer, Set<String>> byDocument = numbers.stream().filter(n -> n.indexOf('-') > 0)
				.collect(Collectors.groupingBy(n -> Integer.valueOf(n.substring(0, n.indexOf('-'))), Collectors.toSet()));
		getSite().getService(StudyNavigator.class).show(ClauseCriteria.ofClauses(Messages.Desk_TabConfusion, byDocument));
	}

	private void showConfusion() {
		if (confused != null) {
			confusion.show(confused, coefficients.dimension(), coefficients.coder(), coefficients.otherCoder());
		}
	}

	private void fill(IMenuManager menu) {
		for (int i = 0; i < coders.ids().size(); i++) {
			add(menu, NLS.bind(Messages.Agreement_SettleAs, i + 1, coders.names().get(i)), i);
		}
		if (!coders.ids().isEmpty()) {
			add(menu, Messages.Agreement_SettleNone, NOBODY);
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void add(IMenuManager menu, String label, int coder) {
		ViewAction action = new ViewAction(label, null, () -> settle(coder));
		action.setEnabled(!disagreements.selected().isEmpty());
		menu.add(action);
	}

	private void ask() {
		if (live != null) {
			live.ask();
		}
	}

	private void say(String text) {
		empty.setText(text);
		setContentDescription(""); //$NON-NLS-1$
		message.layout();
		show(message);
	}

	private void show(Composite page) {
		stack.topControl = page;
		pages.layout();
	}

	/** All coders, and where these are more than two and not too many, each pair of them; what was chosen stays chosen. */
	private void offerPairs(List<StudyCoder> of) {
		List<Pair> pairs = new ArrayList<>(List.of(new Pair(List.of(), Messages.Agreement_AllCoders)));
		if (of.size() > 2 && of.size() <= MOST_PAIRED) {
			for (int one = 0; one < of.size(); one++) {
				for (int other = one + 1; other < of.size(); other++) {
					pairs.add(new Pair(List.of(of.get(one).id(), of.get(other).id()),
							NLS.bind(Messages.Agreement_Pair, of.get(one).name(), of.get(other).name())));
				}
			}
		}
		offer(pair, pairs);
	}

	private static void offer(ComboViewer combo, List<?> choices) {
		if (!choices.equals(combo.getInput())) {
			Object before = combo.getStructuredSelection().getFirstElement();
			combo.setInput(choices);
			combo.setSelection(new StructuredSelection(before != null && choices.contains(before) ? before : choices.get(0)));
			combo.getControl().setEnabled(choices.size() > 1);
		}
	}

	private void offerDocuments(List<StudyDocument> of) {
		List<Of> documents = new ArrayList<>(List.of(Of.ALL));
		live.study().ifPresent(s -> s.session().project().rounds()
				.forEach(r -> documents.add(new Of(0, r.getNumber(), NLS.bind(Messages.Agreement_Round, r.getName())))));
		of.forEach(d -> documents.add(new Of(d.number(), 0, d.number() + "  " + d.title()))); //$NON-NLS-1$
		offer(document, documents);
	}

	/** What is settled and selected decides which disagreements are in the list. */
	private void filter() {
		if (live == null || pages.isDisposed() || live.study().isEmpty()) {
			return;
		}
		Which listed = ResultBar.chosen(which, Which.class);
		Set<String> labels = labels(coefficients.category());
		List<Disagreement> shown = all.stream().filter(d -> listed != Which.OPEN || d.settled().isEmpty())
				.filter(d -> listed != Which.SENT_BACK || sentBack.contains(new Comparison.Place(d.document(), d.clause(), d.dimension())))
				.filter(d -> ofCell.isEmpty() || ofCell.contains(d.clause()))
				.filter(d -> coefficients.dimension() == null || d.dimension().equals(coefficients.dimension()))
				.filter(d -> coefficients.category() == null || d.isAbout(labels)).filter(this::isOfRow).toList();
		disagreements.show(shown, coders);
		if (settling != null && all.stream().noneMatch(d -> d.isSame(settling) && d.settled().isEmpty())) {
			settling = null;
			List<Disagreement> selected = disagreements.selected();
			if (selected.isEmpty() || !selected.getFirst().settled().isEmpty()) {
				goOn();
			}
		}
		showCase();
		String count = all.isEmpty() ? Messages.Agreement_Nothing
				: Wording.fill(Messages.Agreement_Count, shown.size(), shown.stream().filter(d -> d.settled().isEmpty()).count());
		setContentDescription(PartDescription.of(hidden == 0 ? count : Wording.fill(Messages.Agreement_AndHidden, count, hidden)));
	}

	/** Whether those differ whom the selected row compares. */
	private boolean isOfRow(Disagreement disagreement) {
		int one = place(coefficients.coder());
		return one < 0 || disagreement.isBetween(one, place(coefficients.otherCoder()));
	}

	private int place(String coder) {
		return coder == null ? NOBODY : coders.ids().indexOf(coder);
	}

	/** The labels of a category and of those below it. */
	private Set<String> labels(String category) {
		CodebookIndex codebook = live.study().orElseThrow().session().codebook();
		return codebook.entries().stream()
				.filter(e -> e.category().getCode().equals(category)
						|| e.path().stream().anyMatch(c -> c.getCode().equals(category)))
				.map(e -> Labels.label(e.category(), Locale.getDefault().getLanguage())).collect(Collectors.toSet());
	}

	/** Takes the side of a coder on what is selected, or decides for no category, as one step. */
	private void settle(int coder) {
		ProjectSession session = live.study().orElseThrow().session();
		String taken = coder == NOBODY ? null : coders.ids().get(coder);
		List<Disagreement> selected = disagreements.selected();
		EditLabel clauses = EditLabel.of("clauses", Integer.toString(selected.size())); //$NON-NLS-1$
		EditLabel label = selected.size() == 1 ? null
				: coder == NOBODY ? EditLabel.of("settleNone", clauses) : EditLabel.of("settle", clauses, coders.names().get(coder)); //$NON-NLS-1$ //$NON-NLS-2$
		settle(session, label, selected, (who, d) -> new SettleCodings(who, clauses(session, List.of(d)), d.dimension(), taken));
	}

	/** Gives what is selected of the dimension of the first a category that none of its coders need have given. */
	private void settle(String category) {
		ProjectSession session = live.study().orElseThrow().session();
		List<Disagreement> selected = disagreements.selected();
		List<Disagreement> alike = selected.stream().filter(d -> d.dimension().equals(selected.getFirst().dimension())).toList();
		settle(session, null, alike, (who, d) -> new SettleAs(who, clauses(session, List.of(d)), category));
	}

	private void settle(ProjectSession session, EditLabel label, List<Disagreement> what, BiFunction<String, Disagreement, ProjectCommand> how) {
		Optional<String> adjudicator = what.isEmpty() ? Optional.empty() : adjudicator(session);
		if (adjudicator.isPresent()) {
			settling = what.size() == 1 ? what.getFirst() : null;
			execute(session, label, what, d -> how.apply(adjudicator.get(), d));
		}
	}

	private boolean execute(ProjectSession session, EditLabel label, List<Disagreement> what, Function<Disagreement, ProjectCommand> how) {
		return Commands.execute(this, session, new CommandGroup(label, what.stream().map(how).toList()));
	}

	private Optional<String> adjudicator(ProjectSession session) {
		return new Adjudicator(this).of(session, compared);
	}

	private List<ClauseRef> clauses(ProjectSession session, List<Disagreement> rows) {
		List<ClauseRef> clauses = new ArrayList<>();
		for (Disagreement row : rows) {
			session.document(row.document()).ifPresent(document -> {
				try {
					session.clauses(document).byNumber(row.clause()).map(ClauseRef::of).filter(c -> !clauses.contains(c))
							.ifPresent(clauses::add);
				} catch (StorageException e) {
					Failures.show(getSite().getShell(), Messages.Agreement_CannotOpen, e);
				}
			});
		}
		return clauses;
	}

	private void open() {
		disagreements.selected().stream().findFirst()
				.ifPresent(row -> getSite().getService(StudyNavigator.class).open(row.document(), row.clause()));
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == CodingTarget.class && live != null && live.study().isPresent() && !pages.isDisposed()) {
			ProjectSession session = live.study().get().session();
			return adapter.cast(new SelectedClauses(session, clauses(session, disagreements.selected()), disagreements.viewer()));
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		(stack.topControl == comparison ? disagreements.viewer().getControl() : pages).setFocus();
	}

	@Override
	public void dispose() {
		if (live != null) {
			live.dispose();
		}
		super.dispose();
	}

	private final class Shown implements LiveViewer<Comparison> {

		@Override
		public void studyChanged(Optional<OpenStudy> study) {
			List<Choice> choices = new ArrayList<>(List.of(new Choice(null, Messages.Agreement_AllDimensions)));
			study.ifPresent(s -> s.session().project().codebook().getDimensions().forEach(d -> choices
					.add(new Choice(d.getCode(), Labels.label(d, Locale.getDefault().getLanguage())))));
			Choice before = ResultBar.chosen(dimension, Choice.class);
			dimension.setInput(choices);
			dimension.setSelection(new StructuredSelection(choices.contains(before) ? before : choices.get(0)));
		}

		@Override
		public Optional<Computation<Comparison>> question(OpenStudy study) {
			Choice choice = ResultBar.chosen(dimension, Choice.class);
			TableParameters parameters = TableParameters.in(Locale.getDefault()).with(TableParameters.TEXT, "true") //$NON-NLS-1$
					.with(TableParameters.DIMENSION, choice == null ? null : choice.code());
			Pair chosen = ResultBar.chosen(pair, Pair.class);
			Of of = ResultBar.chosen(document, Of.class);
			return Optional.of((taken, monitor) -> Comparison.of(study.session(), taken, chosen == null ? List.of() : chosen.ids(),
					of == null ? 0 : of.number(), of == null ? 0 : of.round(), parameters));
		}

		@Override
		public void show(Optional<Comparison> result) {
			if (result.isEmpty()) {
				say(Messages.Agreement_NoStudy);
				return;
			}
			compared = result.get().compared().stream().map(StudyCoder::id).toList();
			hidden = result.get().hidden();
			sentBack = result.get().sentBack();
			offerPairs(result.get().compared());
			offerDocuments(result.get().documents());
			if (result.get().agreement().rows().isEmpty()) {
				say(hidden == 0 ? Messages.Agreement_TooFew : Wording.fill(Messages.Agreement_Blind, hidden));
			} else {
				all = Disagreement.of(result.get().disagreements());
				coders = Coders.of(result.get().disagreements());
				confused = result.get().confusion();
				coefficients.show(result.get().agreement());
				showConfusion();
				filter();
				AgreementView.this.show(comparison);
			}
		}

		@Override
		public void none(String reason) {
			say(reason);
		}
	}
}
