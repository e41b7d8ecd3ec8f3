// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.table;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.TableProvider;
import org.policycoder.core.extension.Contributions;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.Sight;
import org.policycoder.model.Dimension;
import org.policycoder.model.Labels;
import org.policycoder.model.Wording;
import org.policycoder.ui.PartDescription;
import org.policycoder.ui.clauses.ClauseCriteria;
import org.policycoder.ui.clauses.ClausesView;
import org.policycoder.ui.results.LiveResult;
import org.policycoder.ui.results.LiveResult.Computation;
import org.policycoder.ui.results.NoResult;
import org.policycoder.ui.results.ResultBar;
import org.policycoder.ui.results.TableFiles;
import org.policycoder.ui.results.ViewAction;
import org.policycoder.ui.results.matrix.MatrixSide;
import org.policycoder.ui.results.table.ShownTable.Line;
import org.policycoder.ui.session.Failures;
import org.policycoder.ui.session.Studies;

/**
 * Any table of the study, those of plug-ins too, up to date with the coding; a row leads to its clauses. What agreement
 * is made of has a view of its own, which knows what a coder may see.
 */
public final class TableView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "org.policycoder.ui.tableView"; //$NON-NLS-1$

	private static final Set<String> OF_AGREEMENT = Set.of("agreement", "disagreements"); //$NON-NLS-1$ //$NON-NLS-2$

	private static final String CODER = "coder-id"; //$NON-NLS-1$

	private static final String TABLE = "table"; //$NON-NLS-1$

	private final Runnable pluginListener = this::pluginsChanged;

	private String tableBefore;

	private ComboViewer table;

	private ComboViewer dimension;

	private ComboViewer rows;

	private ComboViewer columns;

	private Composite body;

	private StackLayout stack;

	private NoResult message;

	private TableGrid grid;

	/** What is shown; null for none. */
	private ShownTable shown;

	private LiveResult<Visible> live;

	/** A table, and how many of its rows are kept from the coder at work. */
	private record Visible(Table table, int leftOut) {

		static Visible of(Table whole, List<String> coders) {
			int column = whole.columns().stream().map(c -> c.id()).toList().indexOf(CODER);
			if (column < 0) {
				return new Visible(whole, 0);
			}
			List<List<Object>> kept = whole.rows().stream().filter(r -> r.get(column) == null || coders.contains(r.get(column))).toList();
			return new Visible(new Table(whole.id(), whole.title(), whole.locale(), whole.columns(), kept, whole.totals(), whole.notes()),
					whole.rows().size() - kept.size());
		}
	}

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		tableBefore = memento == null ? null : memento.getString(TABLE);
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(TABLE, chosen().map(TableProvider::id).orElse(tableBefore));
	}

	private Optional<TableProvider> chosen() {
		return Optional.ofNullable(ResultBar.chosen(table, TableProvider.class));
	}

	@Override
	public void createPartControl(Composite parent) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
		ResultBar bar = new ResultBar(all);
		table = bar.choice(Messages.Table_Table, t -> ((TableProvider) t).label(Locale.getDefault()), this::chooseTable);
		dimension = bar.choice(Messages.Table_Dimension, d -> Labels.label((Dimension) d, Locale.getDefault().getLanguage()), this::ask);
		rows = bar.choice(Messages.Table_Rows, Object::toString, this::ask);
		columns = bar.choice(Messages.Table_Columns, Object::toString, this::ask);
		body = new Composite(all, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		stack = new StackLayout();
		body.setLayout(stack);
		message = new NoResult(body, this);
		grid = new TableGrid(body, this::open);
		showTables();
		makeActions();
		live = new LiveResult<>(this, Messages.Table_Computing, new Viewer());
		chooseTable();
		Contributions.addListener(pluginListener);
	}

	/** Called on any thread. */
	private void pluginsChanged() {
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!table.getControl().isDisposed() && !providers().equals(table.getInput())) {
				tableBefore = chosen().map(TableProvider::id).orElse(tableBefore);
				showTables();
				chooseTable();
			}
		});
	}

	private static List<TableProvider> providers() {
		return Contributions.tables().providers().stream().filter(t -> !OF_AGREEMENT.contains(t.id())).toList();
	}

	private void showTables() {
		List<TableProvider> tables = providers();
		table.setInput(tables);
		tables.stream().filter(t -> t.id().equals(tableBefore)).findFirst().or(() -> tables.stream().findFirst())
				.ifPresent(t -> table.setSelection(new StructuredSelection(t)));
	}

	private void makeActions() {
		ViewAction copy = new ViewAction(Messages.Table_Copy, "copy", this::copy); //$NON-NLS-1$
		ViewAction export = new ViewAction(Messages.Table_Export, "export", this::export); //$NON-NLS-1$
		ViewAction open = new ViewAction(Messages.Table_Open, "clauses", //$NON-NLS-1$
				() -> grid.selected().stream().findFirst().ifPresent(this::open));
		Stream.of(open, copy, export).forEach(getViewSite().getActionBars().getToolBarManager()::add);
		copy.handles(getSite(), IWorkbenchCommandConstants.EDIT_COPY);
	}

	private void copy() {
		List<Line> selected = grid.selected();
		if (shown != null) {
			shown.copy(selected.isEmpty() ? shown.lines() : selected, grid.control().getDisplay());
		}
	}

	private void export() {
		if (shown != null) {
			TableFiles.save(getSite().getShell(), List.of(shown.table()));
		}
	}

	/** Only what makes a difference to the table can be chosen. */
	private void chooseTable() {
		List<String> parameters = chosen().map(TableProvider::parameters).orElse(List.of());
		ResultBar.show(dimension, parameters.contains(TableParameters.DIMENSION));
		ResultBar.show(rows, parameters.contains(TableParameters.ROWS));
		ResultBar.show(columns, parameters.contains(TableParameters.COLUMNS));
		ask();
	}

	/** What is shown is of another choice, and goes before the new one is counted. */
	private void ask() {
		if (live != null) {
			if (shown != null) {
				tell(Messages.Table_Computing + '\u2026');
			}
			live.ask();
		}
	}

	private void showChoices(Optional<Studies.Study> study) {
		List<Dimension> dimensions = study.map(s -> List.copyOf(s.session().project().codebook().getDimensions())).orElse(List.of());
		List<MatrixSide> sides = study.map(s -> MatrixSide.of(s.session())).orElse(List.of());
		choose(dimension, dimensions, 0);
		choose(rows, sides, 0);
		choose(columns, sides, dimensions.size() > 1 ? sides.stream().map(MatrixSide::id).toList().indexOf(dimensions.get(1).getCode()) : sides.size() - 1);
	}

	private static void choose(ComboViewer combo, List<?> choices, int first) {
		Object before = combo.getStructuredSelection().getFirstElement();
		combo.setInput(choices);
		if (!choices.isEmpty()) {
			combo.setSelection(new StructuredSelection(before != null && choices.contains(before) ? before : choices.get(Math.max(0, first))));
		}
	}

	private Optional<Computation<Visible>> question(Studies.Study study) {
		Optional<TableProvider> provider = chosen();
		if (provider.isEmpty()) {
			return Optional.empty();
		}
		String id = provider.get().id();
		TableParameters parameters = parameters(provider.get());
		List<String> coders = new Sight(study.session()).coders();
		return Optional.of((taken, monitor) -> Visible.of(Contributions.tables().table(id, taken, parameters), coders));
	}

	private TableParameters parameters(TableProvider provider) {
		TableParameters parameters = TableParameters.in(Locale.getDefault());
		for (String name : provider.parameters()) {
			String value = switch (name) {
			case TableParameters.DIMENSION -> Optional.ofNullable(ResultBar.chosen(dimension, Dimension.class)).map(Dimension::getCode).orElse(null);
			case TableParameters.ROWS -> Optional.ofNullable(ResultBar.chosen(rows, MatrixSide.class)).map(MatrixSide::id).orElse(null);
			case TableParameters.COLUMNS -> Optional.ofNullable(ResultBar.chosen(columns, MatrixSide.class)).map(MatrixSide::id).orElse(null);
			default -> null;
			};
			if (value != null) {
				parameters = parameters.with(name, value);
			}
		}
		return parameters;
	}

	private void show(Visible visible) {
		shown = ShownTable.of(visible.table());
		grid.show(shown);
		getViewSite().getActionBars().getStatusLineManager().setMessage(null);
		String leftOut = visible.leftOut() == 0 ? null : Wording.fill(Messages.Table_OthersLeftOut, visible.leftOut());
		setContentDescription(PartDescription.of(String.join("  ", Stream.concat(Stream.of(visible.table().title(), leftOut), //$NON-NLS-1$
				visible.table().notes().stream()).filter(Objects::nonNull).toList())));
		stack.topControl = grid.control();
		body.layout();
	}

	private void tell(String words) {
		message.say(words);
		showMessage();
	}

	private void showMessage() {
		shown = null;
		setContentDescription(""); //$NON-NLS-1$
		stack.topControl = message;
		body.layout();
	}

	private void open(Line line) {
		if (shown == null) {
			return; // the row is of a table that has just gone
		}
		Optional<ClauseCriteria> criteria = CountedClauses.of(shown, line);
		try {
			if (criteria.isPresent()) {
				((ClausesView) getSite().getPage().showView(ClausesView.ID)).show(criteria.get());
			} else {
				getViewSite().getActionBars().getStatusLineManager().setMessage(Messages.Table_NoClauses);
			}
		} catch (PartInitException e) {
			Failures.show(getSite().getShell(), Messages.Table_CannotOpen, e);
		}
	}

	@Override
	public void setFocus() {
		(stack.topControl == message ? table.getControl() : grid.control()).setFocus();
	}

	@Override
	public void dispose() {
		if (live != null) {
			Contributions.removeListener(pluginListener);
			live.dispose();
		}
		super.dispose();
	}

	private final class Viewer implements LiveResult.Viewer<Visible> {

		@Override
		public void studyChanged(Optional<Studies.Study> study) {
			showChoices(study);
		}

		@Override
		public Optional<Computation<Visible>> question(Studies.Study study) {
			return TableView.this.question(study);
		}

		@Override
		public void show(Optional<Visible> result) {
			if (result.isEmpty() || result.get().table().rows().isEmpty()) {
				tell(result.isEmpty() ? Messages.Table_NoStudy : Messages.Table_NoRows);
			} else {
				TableView.this.show(result.get());
			}
		}

		@Override
		public void none(String reason) {
			tell(reason);
		}

		@Override
		public void failed(Throwable fault) {
			Optional<ProjectSession> session = live.study().map(Studies.Study::session);
			message.say(fault, session);
			showMessage();
		}
	}
}
