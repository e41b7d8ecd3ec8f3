// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.TableParameters;
import org.policycoder.core.edit.ProjectSession;
import org.policycoder.core.edit.SessionChange;
import org.policycoder.core.edit.SessionListener;
import org.policycoder.core.extension.Contributions;
import org.policycoder.ui.clauses.ClauseCriteria;
import org.policycoder.ui.clauses.ClausesView;
import org.policycoder.ui.matrix.Matrix.Measure;
import org.policycoder.ui.session.Failures;
import org.policycoder.ui.session.Studies;

/** Any two sides of the study against each other, up to date with the coding; a cell leads to its clauses. */
public final class MatrixView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "org.policycoder.ui.matrixView"; //$NON-NLS-1$

	private static final long DELAY = 300;

	private Studies studies;

	private Optional<Studies.Study> study = Optional.empty();

	private ComboViewer rows;

	private ComboViewer columns;

	private ComboViewer measure;

	private MatrixGrid grid;

	private Matrix matrix = Matrix.EMPTY;

	private final Consumer<Optional<Studies.Study>> studyListener = this::show;

	private final SessionListener sessionListener = new SessionListener() {
		@Override
		public void changed(SessionChange change) {
			if (change.codebook()) {
				showSides();
			}
			computeSoon();
		}

		@Override
		public void coderChanged(String coder) {
			computeSoon();
		}
	};

	private final Job job = new Job(Messages.Matrix_Computing) {
		@Override
		protected IStatus run(IProgressMonitor monitor) {
			return compute(monitor);
		}
	};

	private record Question(ProjectSession session, String rows, String columns, String coder) {
	}

	private volatile Question question;

	@Override
	public void createPartControl(Composite parent) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
		Composite bar = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(6).margins(4, 2).applyTo(bar);
		rows = combo(bar, Messages.Matrix_Rows);
		columns = combo(bar, Messages.Matrix_Columns);
		measure = combo(bar, Messages.Matrix_Show);
		measure.setLabelProvider(LabelProvider.createTextProvider(m -> label((Measure) m)));
		measure.setInput(Measure.values());
		measure.setSelection(new StructuredSelection(Measure.COUNT));
		grid = new MatrixGrid(body, getSite().getWorkbenchWindow().getWorkbench().getThemeManager(), this::open);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
		rows.addPostSelectionChangedListener(e -> computeSoon());
		columns.addPostSelectionChangedListener(e -> computeSoon());
		measure.addPostSelectionChangedListener(e -> grid.show(matrix, measure()));
		job.setSystem(true);
		studies = getSite().getWorkbenchWindow().getService(Studies.class);
		studies.addListener(studyListener);
		show(studies.current());
	}

	private static ComboViewer combo(Composite bar, String label) {
		new Label(bar, SWT.NONE).setText(label);
		ComboViewer combo = new ComboViewer(bar, SWT.READ_ONLY);
		combo.setContentProvider(ArrayContentProvider.getInstance());
		GridDataFactory.fillDefaults().hint(150, SWT.DEFAULT).grab(true, false).applyTo(combo.getControl());
		return combo;
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

	private void show(Optional<Studies.Study> next) {
		study.ifPresent(s -> s.session().removeListener(sessionListener));
		study = next;
		study.ifPresent(s -> s.session().addListener(sessionListener));
		showSides();
		computeSoon();
	}

	private void showSides() {
		List<MatrixSide> sides = study.map(s -> MatrixSide.of(s.session())).orElse(List.of());
		choose(rows, sides, 0);
		choose(columns, sides, study.map(s -> s.session().project().codebook().getDimensions().size() > 1).orElse(false)
				? indexOfSecondDimension(sides) : sides.size() - 5);
	}

	private int indexOfSecondDimension(List<MatrixSide> sides) {
		String code = study.orElseThrow().session().project().codebook().getDimensions().get(1).getCode();
		return sides.indexOf(sides.stream().filter(s -> s.id().equals(code)).findFirst().orElse(sides.get(0)));
	}

	private static void choose(ComboViewer combo, List<MatrixSide> sides, int first) {
		Object before = combo.getStructuredSelection().getFirstElement();
		combo.setInput(sides);
		if (!sides.isEmpty()) {
			combo.setSelection(new StructuredSelection(sides.contains(before) ? before : sides.get(Math.max(0, first))));
		}
	}

	private void computeSoon() {
		MatrixSide row = (MatrixSide) rows.getStructuredSelection().getFirstElement();
		MatrixSide column = (MatrixSide) columns.getStructuredSelection().getFirstElement();
		question = study.isEmpty() || row == null || column == null ? null
				: new Question(study.get().session(), row.id(), column.id(), study.get().session().coder().orElse(null));
		job.cancel();
		job.schedule(question == null ? 0 : DELAY);
	}

	private IStatus compute(IProgressMonitor monitor) {
		Question asked = question;
		try {
			Matrix computed = asked == null ? Matrix.EMPTY : matrix(asked);
			if (!monitor.isCanceled()) {
				getSite().getShell().getDisplay().asyncExec(() -> {
					if (asked == question && !grid.control().isDisposed()) {
						matrix = computed;
						grid.show(matrix, measure());
						setContentDescription(matrix.note());
					}
				});
			}
			return Status.OK_STATUS;
		} catch (Exception e) {
			return Status.warning(e.getMessage(), e);
		}
	}

	private static Matrix matrix(Question asked) throws Exception {
		Study study = asked.session().read(() -> Study.of(asked.session().project()));
		TableParameters parameters = TableParameters.in(Locale.getDefault()).with(TableParameters.ROWS, asked.rows())
				.with(TableParameters.COLUMNS, asked.columns()).with(TableParameters.CODER, asked.coder());
		return Matrix.of(Contributions.tables().table("crosstab", study, parameters)); //$NON-NLS-1$
	}

	private void open(int row, int column) {
		MatrixSide rowSide = (MatrixSide) rows.getStructuredSelection().getFirstElement();
		MatrixSide columnSide = (MatrixSide) columns.getStructuredSelection().getFirstElement();
		ProjectSession session = study.orElseThrow().session();
		ClauseCriteria criteria = ClauseCriteria.ALL;
		if (row < matrix.rows().size()) {
			criteria = rowSide.criteria(matrix.rows().get(row), session);
		}
		if (column < matrix.columns().size()) {
			ClauseCriteria ofColumn = columnSide.criteria(matrix.columns().get(column), session);
			criteria = criteria == ClauseCriteria.ALL ? ofColumn : criteria.and(ofColumn);
		}
		try {
			((ClausesView) getSite().getPage().showView(ClausesView.ID)).show(criteria);
		} catch (PartInitException e) {
			Failures.show(getSite().getShell(), Messages.Matrix_CannotOpen, e);
		}
	}

	@Override
	public void setFocus() {
		grid.control().setFocus();
	}

	@Override
	public void dispose() {
		job.cancel();
		if (studies != null) {
			studies.removeListener(studyListener);
			study.ifPresent(s -> s.session().removeListener(sessionListener));
		}
		super.dispose();
	}
}
