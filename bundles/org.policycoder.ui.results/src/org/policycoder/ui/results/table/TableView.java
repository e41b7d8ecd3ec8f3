// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.table;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.TableProvider;
import org.policycoder.core.extension.Contributions;
import org.policycoder.edit.Sight;
import org.policycoder.model.Dimension;
import org.policycoder.model.Labels;
import org.policycoder.model.Wording;
import org.policycoder.ui.PartDescription;
import org.policycoder.ui.api.Computation;
import org.policycoder.ui.api.CountedClauses;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyNavigator;
import org.policycoder.ui.api.TablePart;
import org.policycoder.ui.results.ResultBar;
import org.policycoder.ui.results.ResultView;
import org.policycoder.ui.results.TableFiles;
import org.policycoder.ui.results.ViewAction;
import org.policycoder.ui.results.matrix.MatrixSide;
import org.policycoder.ui.results.table.ShownTable.Line;

/**
 * Any table of the study, those of plug-ins too, up to date with the coding; a row leads to its clauses. What agreement
 * is made of has a view of its own, which knows what a coder may see.
 */
public final class TableView extends ResultView<TableView.Visible> implements TablePart {

	/** The id of the view. */
	public static final String ID = "org.policycoder.ui.tableView"; //$NON-NLS-1$

	private static final Set<String> OF_AGREEMENT = Set.of("agreement", "agreement-by-document", "confusion", "disagreements"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private static final String CODER = "coder-id"; //$NON-NLS-1$

	private static final String TABLE = "table"; //$NON-NLS-1$

	private final Runnable pluginListener = this::pluginsChanged;

	private String tableBefore;

	private ComboViewer table;

	private ComboViewer dimension;

	private ComboViewer rows;

	private ComboViewer columns;

	private TableGrid grid;

	/** What is shown; null for none. */
	private ShownTable shown;

	/** A table, and how many of its rows are kept from the coder at work. */
	record Visible(Table table, int leftOut) {

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
	protected Control createChoices(ResultBar bar) {
		table = bar.choice(Messages.Table_Table, t -> ((TableProvider) t).label(Locale.getDefault()), this::chooseTable);
		dimension = bar.choice(Messages.Table_Dimension, d -> Labels.label((Dimension) d, Locale.getDefault().getLanguage()), this::choose);
		rows = bar.choice(Messages.Table_Rows, Object::toString, this::choose);
		columns = bar.choice(Messages.Table_Columns, Object::toString, this::choose);
		showTables();
		Contributions.addListener(pluginListener);
		return table.getControl();
	}

	private void showTables() {
		table.setInput(providers());
		if (!showTable(tableBefore)) {
			providers().stream().findFirst().map(TableProvider::id).ifPresent(this::showTable);
		}
	}

	private static List<TableProvider> providers() {
		return Contributions.tables().providers().stream().filter(t -> !OF_AGREEMENT.contains(t.id())).toList();
	}

	@Override
	public boolean showTable(String id) {
		Optional<TableProvider> wanted = providers().stream().filter(t -> t.id().equals(id)).findFirst();
		wanted.ifPresent(t -> table.setSelection(new StructuredSelection(t)));
		return wanted.isPresent();
	}

	/** Called on any thread. */
	private void pluginsChanged() {
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!table.getControl().isDisposed() && !providers().equals(table.getInput())) {
				tableBefore = chosen().map(TableProvider::id).orElse(tableBefore);
				showTables();
			}
		});
	}

	@Override
	protected Control createResult(Composite parent) {
		grid = new TableGrid(parent, this::open);
		makeActions();
		return grid.control();
	}

	@Override
	protected String task() {
		return Messages.Table_Computing;
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
		choose();
	}

	/** What is shown is of another choice, and goes before the new one is counted. */
	private void choose() {
		if (shown != null) {
			none(Messages.Table_Computing + '\u2026');
		}
		ask();
	}

	@Override
	public void studyChanged(Optional<OpenStudy> study) {
		List<Dimension> dimensions = study.map(s -> List.copyOf(s.session().project().codebook().getDimensions())).orElse(List.of());
		List<MatrixSide> sides = study.map(s -> MatrixSide.of(s.session())).orElse(List.of());
		offer(dimension, dimensions, 0);
		offer(rows, sides, 0);
		offer(columns, sides,
				dimensions.size() > 1 ? sides.stream().map(MatrixSide::id).toList().indexOf(dimensions.get(1).getCode()) : sides.size() - 1);
	}

	private static void offer(ComboViewer combo, List<?> choices, int first) {
		Object before = combo.getStructuredSelection().getFirstElement();
		combo.setInput(choices);
		if (!choices.isEmpty()) {
			combo.setSelection(new StructuredSelection(before != null && choices.contains(before) ? before : choices.get(Math.max(0, first))));
		}
	}

	@Override
	public Optional<Computation<Visible>> question(OpenStudy study) {
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

	@Override
	public void show(Optional<Visible> computed) {
		if (computed.isEmpty() || computed.get().table().rows().isEmpty()) {
			none(computed.isEmpty() ? Messages.Table_NoStudy : Messages.Table_NoRows);
			return;
		}
		Visible visible = computed.get();
		shown = ShownTable.of(visible.table());
		grid.show(shown);
		getViewSite().getActionBars().getStatusLineManager().setMessage(null);
		String leftOut = visible.leftOut() == 0 ? null : Wording.fill(Messages.Table_OthersLeftOut, visible.leftOut());
		setContentDescription(PartDescription.of(String.join("  ", Stream.concat(Stream.of(visible.table().title(), leftOut), //$NON-NLS-1$
				visible.table().notes().stream()).filter(Objects::nonNull).toList())));
		showResult();
	}

	@Override
	protected void clear() {
		shown = null;
	}

	private void open(Line line) {
		if (shown == null) {
			return; // the row is of a table that has just gone
		}
		CountedClauses.of(shown.table(), line.cells()).ifPresentOrElse(getSite().getService(StudyNavigator.class)::show,
				() -> getViewSite().getActionBars().getStatusLineManager().setMessage(Messages.Table_NoClauses));
	}

	@Override
	public void dispose() {
		Contributions.removeListener(pluginListener);
		super.dispose();
	}
}
