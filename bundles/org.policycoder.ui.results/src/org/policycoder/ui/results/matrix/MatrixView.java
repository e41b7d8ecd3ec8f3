// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.output.Sentences;
import org.policycoder.core.extension.Contributions;
import org.policycoder.ui.PartDescription;
import org.policycoder.ui.api.Computation;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyNavigator;
import org.policycoder.ui.results.matrix.Matrix.Measure;
import org.policycoder.ui.results.ResultBar;
import org.policycoder.ui.results.ResultView;
import org.policycoder.ui.results.TableFiles;
import org.policycoder.ui.results.ViewAction;
import org.policycoder.ui.session.Failures;

/** Any two sides of the study against each other, up to date with the coding; a cell leads to its clauses. */
public final class MatrixView extends ResultView<CountedMatrix> {

	/** The id of the view. */
	public static final String ID = "org.policycoder.ui.matrixView"; //$NON-NLS-1$

	/** What documents are counted by comes after the dimensions, the year first. */
	private static final int YEAR_FROM_THE_END = 5;

	private static final String ROWS = "rows"; //$NON-NLS-1$

	private static final String COLUMNS = "columns"; //$NON-NLS-1$

	private static final String MEASURE = "measure"; //$NON-NLS-1$

	private String rowsBefore;

	private String columnsBefore;

	private Measure measureBefore = Measure.COUNT;

	private ComboViewer rows;

	private ComboViewer columns;

	private ComboViewer measure;

	private MatrixGrid grid;

	private Matrix matrix = Matrix.EMPTY;

	/** What {@link #matrix} is; null while it is empty. */
	private CountedMatrix counted;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null) {
			rowsBefore = memento.getString(ROWS);
			columnsBefore = memento.getString(COLUMNS);
			String stored = memento.getString(MEASURE);
			measureBefore = Stream.of(Measure.values()).filter(m -> m.name().equals(stored)).findFirst().orElse(measureBefore);
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(ROWS, id(rows, rowsBefore));
		memento.putString(COLUMNS, id(columns, columnsBefore));
		memento.putString(MEASURE, measure().name());
	}

	/** Without a study what was chosen before stays so. */
	private static String id(ComboViewer combo, String before) {
		MatrixSide side = ResultBar.chosen(combo, MatrixSide.class);
		return side == null ? before : side.id();
	}

	@Override
	protected Control createChoices(ResultBar bar) {
		rows = bar.choice(Messages.Matrix_Rows, Object::toString, this::ask);
		columns = bar.choice(Messages.Matrix_Columns, Object::toString, this::ask);
		measure = bar.choice(Messages.Matrix_Show, List.of(Measure.values()), measureBefore, MatrixView::label,
				() -> grid.show(matrix, measure()));
		return rows.getControl();
	}

	@Override
	protected Control createResult(Composite parent) {
		grid = new MatrixGrid(parent, getSite().getWorkbenchWindow().getWorkbench().getThemeManager(), this::open);
		makeActions();
		return grid.control();
	}

	@Override
	protected String task() {
		return Messages.Matrix_Computing;
	}

	private void makeActions() {
		ViewAction swap = new ViewAction(Messages.Matrix_Swap, "swap", this::swap); //$NON-NLS-1$
		ViewAction copy = new ViewAction(Messages.Matrix_Copy, "copy", //$NON-NLS-1$
				() -> grid.selected().copy(grid.control().getDisplay()));
		ViewAction export = new ViewAction(Messages.Matrix_Export, "export", this::export); //$NON-NLS-1$
		ViewAction print = new ViewAction(Messages.Matrix_Print, "print", grid::print); //$NON-NLS-1$
		List.of(swap, copy, export, print).forEach(getViewSite().getActionBars().getToolBarManager()::add);
		copy.handles(getSite(), IWorkbenchCommandConstants.EDIT_COPY);
		print.handles(getSite(), IWorkbenchCommandConstants.FILE_PRINT);
	}

	private void swap() {
		ISelection row = rows.getSelection();
		rows.setSelection(columns.getSelection());
		columns.setSelection(row);
		ask();
	}

	/** What is shown, as a table. */
	public Table table() {
		return matrix.table(measure(), Locale.getDefault());
	}

	private void export() {
		if (!matrix.rows().isEmpty()) {
			TableFiles.save(getSite().getShell(), List.of(table()));
		}
	}

	private static String label(Measure measure) {
		return switch (measure) {
		case COUNT -> Messages.Measure_Count;
		case OF_ROW -> Messages.Measure_OfRow;
		case OF_COLUMN -> Messages.Measure_OfColumn;
		case OF_ALL -> Messages.Measure_OfAll;
		};
	}

	private Measure measure() {
		return (Measure) measure.getStructuredSelection().getFirstElement();
	}

	@Override
	public void studyChanged(Optional<OpenStudy> study) {
		List<MatrixSide> sides = study.map(s -> MatrixSide.of(s.session())).orElse(List.of());
		choose(rows, sides, rowsBefore, 0);
		choose(columns, sides, columnsBefore, study.map(s -> s.session().project().codebook().getDimensions())
				.filter(dimensions -> dimensions.size() > 1).map(dimensions -> indexOf(sides, dimensions.get(1).getCode()))
				.orElse(sides.size() - YEAR_FROM_THE_END));
	}

	private static int indexOf(List<MatrixSide> sides, String id) {
		return sides.indexOf(sides.stream().filter(s -> s.id().equals(id)).findFirst().orElse(sides.get(0)));
	}

	private static void choose(ComboViewer combo, List<MatrixSide> sides, String remembered, int first) {
		Object chosen = combo.getStructuredSelection().getFirstElement();
		combo.setInput(sides);
		if (!sides.isEmpty()) {
			MatrixSide otherwise = sides.stream().filter(s -> s.id().equals(remembered)).findFirst()
					.orElse(sides.get(Math.max(0, first)));
			combo.setSelection(new StructuredSelection(sides.contains(chosen) ? chosen : otherwise));
		}
	}

	@Override
	public Optional<Computation<CountedMatrix>> question(OpenStudy study) {
		MatrixSide row = ResultBar.chosen(rows, MatrixSide.class);
		MatrixSide column = ResultBar.chosen(columns, MatrixSide.class);
		if (row == null || column == null) {
			return Optional.empty();
		}
		TableParameters parameters = TableParameters.in(Locale.getDefault()).with(TableParameters.ROWS, row.id())
				.with(TableParameters.COLUMNS, column.id());
		return Optional.of((taken, monitor) -> new CountedMatrix(
				Matrix.of(Contributions.tables().table("crosstab", taken, parameters)), taken, parameters)); //$NON-NLS-1$
	}

	@Override
	public void show(Optional<CountedMatrix> computed) {
		Matrix next = computed.map(CountedMatrix::matrix).orElse(Matrix.EMPTY);
		if (next.rows().isEmpty() || next.columns().isEmpty()) {
			none(computed.isEmpty() ? Messages.Matrix_NoStudy : Messages.Matrix_Nothing);
			return;
		}
		counted = computed.get();
		matrix = next;
		grid.show(matrix, measure());
		setContentDescription(PartDescription.of(Sentences.joined(matrix.notes())));
		showResult();
	}

	@Override
	protected void clear() {
		counted = null;
		matrix = Matrix.EMPTY;
	}

	private void open(int row, int column) {
		try {
			getSite().getService(StudyNavigator.class).show(counted.criteria(row, column));
		} catch (TableException e) {
			Failures.show(getSite().getShell(), Messages.Matrix_CannotOpen, e);
		}
	}
}
