// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyCoder;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableParameters;
import org.policycoder.core.extension.Contributions;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CommandGroup;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.Sight;
import org.policycoder.edit.command.SettleCodings;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Coder;
import org.policycoder.model.Labels;
import org.policycoder.model.Wording;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.PartDescription;
import org.policycoder.ui.api.Computation;
import org.policycoder.ui.api.LiveResult;
import org.policycoder.ui.api.LiveResults;
import org.policycoder.ui.api.LiveViewer;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyNavigator;
import org.policycoder.ui.results.agreement.Disagreement.Coders;
import org.policycoder.ui.coding.CodingContext;
import org.policycoder.ui.coding.CodingTarget;
import org.policycoder.ui.coding.SelectedClauses;
import org.policycoder.ui.results.ResultBar;
import org.policycoder.ui.results.ViewAction;
import org.policycoder.ui.session.ActiveCoder;
import org.policycoder.ui.session.Commands;
import org.policycoder.ui.session.Failures;

/**
 * How far coders agree, and what they disagree on: from a coefficient to its clauses, to
 * the text, and settled with a key.
 */
public final class AgreementView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "org.policycoder.ui.agreementView"; //$NON-NLS-1$

	private static final int MOST_KEYS = 9;

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

	private LiveResult<Comparison> live;

	private List<Disagreement> all = List.of();

	private Coders coders = Coders.NONE;

	/** All who are compared, also while only a pair of them is looked at: none of them settles. */
	private List<String> compared = List.of();

	private int hidden;

	/** What is computed. */
	private record Comparison(Table agreement, Table disagreements, List<StudyCoder> compared, int hidden) {}

	/** Coders to be compared; all when it is none. */
	private record Pair(List<String> ids, String label) {}

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
		which = bar.choice(Messages.Agreement_Show, List.of(false, true), false,
				open -> open ? Messages.Agreement_OnlyOpen : Messages.Agreement_Everything, this::filter);
		SashForm sash = new SashForm(comparison, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		coefficients = new CoefficientsTable(sash);
		disagreements = new DisagreementsList(sash);
		sash.setWeights(9, 11);
		coefficients.onSelection(this::filter);
		disagreements.viewer().addOpenListener(e -> open());
		disagreements.viewer().getTable().addKeyListener(KeyListener.keyPressedAdapter(e -> {
			int coder = e.character - '1';
			if (coder >= NOBODY && coder < MOST_KEYS && (e.stateMask & SWT.MODIFIER_MASK) == 0) {
				e.doit = false; // no category's, also where there is no such coder
				if (coder < coders.ids().size()) {
					settle(coder);
				}
			}
		}));
		CodingContext.in(disagreements.viewer().getTable(), this);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		disagreements.viewer().getTable().setMenu(menu.createContextMenu(disagreements.viewer().getTable()));
		getSite().registerContextMenu(menu, disagreements.viewer());
		getSite().setSelectionProvider(disagreements.viewer());
		live = getSite().getService(LiveResults.class).follow(this, Messages.Agreement_Computing, new Shown());
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

	/** Compares what may be seen by whoever is at work. */
	private static Comparison compare(ProjectSession session, Study study, List<String> pair, TableParameters parameters)
			throws Exception {
		List<StudyCoder> compared = study.comparedCoders();
		List<String> ids = compared.stream().map(StudyCoder::id).toList();
		Sight sight = new Sight(session);
		Study seen = session.read(() -> study.only(d -> sight.isCompared(d.number(), ids)));
		Study asked = ids.containsAll(pair) && !pair.isEmpty() ? seen.comparing(pair) : seen;
		int hidden = (int) study.documents().stream().filter(d -> !seen.documents().contains(d))
				.filter(d -> d.begun().stream().filter(ids::contains).count() > 1).count();
		return new Comparison(Contributions.tables().table("agreement", asked, parameters), //$NON-NLS-1$
				Contributions.tables().table("disagreements", asked, parameters), compared, hidden); //$NON-NLS-1$
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
		if (!pairs.equals(pair.getInput())) {
			Pair before = ResultBar.chosen(pair, Pair.class);
			pair.setInput(pairs);
			pair.setSelection(new StructuredSelection(pairs.contains(before) ? before : pairs.get(0)));
			pair.getControl().setEnabled(pairs.size() > 1);
		}
	}

	/** What is settled and selected decides which disagreements are in the list. */
	private void filter() {
		if (live == null || pages.isDisposed() || live.study().isEmpty()) {
			return;
		}
		boolean onlyOpen = Boolean.TRUE.equals(ResultBar.chosen(which, Boolean.class));
		Set<String> labels = labels(coefficients.category());
		List<Disagreement> shown = all.stream().filter(d -> !onlyOpen || d.settled().isEmpty())
				.filter(d -> coefficients.dimension() == null || d.dimension().equals(coefficients.dimension()))
				.filter(d -> coefficients.category() == null || d.isAbout(labels)).filter(this::isOfRow).toList();
		disagreements.show(shown, coders);
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
		List<Disagreement> selected = disagreements.selected();
		Optional<String> adjudicator = selected.isEmpty() ? Optional.empty() : adjudicator(session);
		if (adjudicator.isPresent()) {
			String taken = coder == NOBODY ? null : coders.ids().get(coder);
			EditLabel clauses = EditLabel.of("clauses", Integer.toString(selected.size())); //$NON-NLS-1$
			EditLabel label = selected.size() == 1 ? null
					: coder == NOBODY ? EditLabel.of("settleNone", clauses) : EditLabel.of("settle", clauses, coders.names().get(coder)); //$NON-NLS-1$ //$NON-NLS-2$
			Commands.execute(this, session,
					new CommandGroup(label,
							selected.stream().<ProjectCommand>map(d -> new SettleCodings(adjudicator.get(), clauses(session, List.of(d)),
									d.dimension(), taken)).toList()));
		}
	}

	/** The coder at work, unless that is one of those who are compared; then another one, while whoever is at work stays so. */
	private Optional<String> adjudicator(ProjectSession session) {
		Optional<String> atWork = session.coder().filter(c -> session.isCoderChosen() && !compared.contains(c));
		if (atWork.isPresent()) {
			return atWork;
		}
		Optional<Coder> other = session.project().project().getCoders().stream()
				.filter(c -> !compared.contains(c.getId())).findFirst();
		if (other.isPresent()) {
			Commands.statusLine(this).setMessage(NLS.bind(Messages.Agreement_WhoSettles, other.get().getName()));
			return other.map(Coder::getId);
		}
		return MessageDialog.openQuestion(getSite().getShell(), Messages.Agreement_Settle, Messages.Agreement_AddAdjudicator)
				? ActiveCoder.ask(this, session)
				: Optional.empty();
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
			return Optional.of((of, monitor) -> compare(study.session(), of, chosen == null ? List.of() : chosen.ids(), parameters));
		}

		@Override
		public void show(Optional<Comparison> result) {
			if (result.isEmpty()) {
				say(Messages.Agreement_NoStudy);
				return;
			}
			compared = result.get().compared().stream().map(StudyCoder::id).toList();
			hidden = result.get().hidden();
			offerPairs(result.get().compared());
			if (result.get().agreement().rows().isEmpty()) {
				say(hidden == 0 ? Messages.Agreement_TooFew : Wording.fill(Messages.Agreement_Blind, hidden));
			} else {
				all = Disagreement.of(result.get().disagreements());
				coders = Coders.of(result.get().disagreements());
				coefficients.show(result.get().agreement());
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
