// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.chart;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.themes.IThemeManager;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.tables.Tables;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.operation.DrawFigure;
import org.policycoder.core.operation.OperationException;
import org.policycoder.report.Figure;
import org.policycoder.report.FigureRenderer;
import org.policycoder.report.FigureRequest;
import org.policycoder.report.ReportTemplate;
import org.policycoder.ui.Colours;
import org.policycoder.ui.DropDown;
import org.policycoder.ui.Icons;
import org.policycoder.ui.api.Computation;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.results.ResultBar;
import org.policycoder.ui.results.ResultLanguage;
import org.policycoder.ui.results.ResultView;
import org.policycoder.ui.results.ViewAction;

/** A figure of the report, up to date with the coding. */
public final class ChartsView extends ResultView<Shown> {

	/** The id of the view. */
	public static final String ID = "org.policycoder.ui.chartsView"; //$NON-NLS-1$

	private static final String FIGURE = "figure"; //$NON-NLS-1$
	private static final String LANGUAGE = "language"; //$NON-NLS-1$

	/** Below this a chart has no room for its labels; it is made smaller as a whole. */
	private static final FigureRequest.Size LEAST = new FigureRequest.Size(330, 150);

	/** Pixels of height with which there is room for the caption too. */
	private static final int ROOMY = 230;

	private static final int POINTS = 72;

	private static final int RESIZED = 120;

	private final Figures figures = new Figures();

	private final IPropertyChangeListener themeListener = e -> {
		if (Colours.isChangedBy(e.getProperty())) {
			colour();
		}
	};

	private String wanted;

	private ResultLanguage language = ResultLanguage.ofWorkbench();

	private ComboViewer figure;

	private Composite drawn;

	private FigureCanvas canvas;

	private Label caption;

	private FigureFiles files;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null) {
			wanted = memento.getString(FIGURE);
			language = one(ResultLanguage.class, memento.getString(LANGUAGE), language);
		}
	}

	private static <E extends Enum<E>> E one(Class<E> type, String name, E otherwise) {
		for (E value : type.getEnumConstants()) {
			if (value.name().equals(name)) {
				return value;
			}
		}
		return otherwise;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(FIGURE, wanted);
		memento.putString(LANGUAGE, language.name());
	}

	@Override
	protected Control createChoices(ResultBar bar) {
		figure = bar.choice(Messages.Charts_Figure, t -> ((ReportTemplate) t).name(), () -> {
			ReportTemplate chosen = ResultBar.chosen(figure, ReportTemplate.class);
			if (chosen != null && !chosen.id().equals(wanted)) {
				wanted = chosen.id();
				ask();
			}
		});
		return figure.getControl();
	}

	@Override
	protected Control createResult(Composite parent) {
		drawn = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(drawn);
		canvas = new FigureCanvas(drawn, themes());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		caption = new Label(drawn, SWT.WRAP | SWT.CENTER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(caption);
		files = new FigureFiles(getSite());
		makeActions();
		colour();
		themes().addPropertyChangeListener(themeListener);
		canvas.addListener(SWT.Resize, e -> canvas.getDisplay().timerExec(RESIZED, this::resized));
		return drawn;
	}

	@Override
	protected String task() {
		return Messages.Charts_Drawing;
	}

	private void makeActions() {
		ViewAction copy = new ViewAction(Messages.Charts_Copy, "copy", () -> files.copy(study(), printed())); //$NON-NLS-1$
		ViewAction save = new ViewAction(Messages.Charts_Save, "export", () -> files.save(study(), printed(), wanted)); //$NON-NLS-1$
		ViewAction print = new ViewAction(Messages.Charts_Print, "print", () -> files.print(study(), printed())); //$NON-NLS-1$
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(new DropDown(Messages.Charts_Language, Icons.descriptor(ChartsView.class, "language"), menu -> fill(menu, //$NON-NLS-1$
				ResultLanguage.values(), ResultLanguage::label, language, chosen -> language = chosen)));
		bar.add(new Separator());
		bar.add(copy);
		bar.add(save);
		bar.add(print);
		copy.handles(getSite(), IWorkbenchCommandConstants.EDIT_COPY);
		print.handles(getSite(), IWorkbenchCommandConstants.FILE_PRINT);
	}

	private <T> void fill(IMenuManager menu, T[] values, Function<T, String> label, T chosen, Consumer<T> choose) {
		for (T value : values) {
			Action action = new Action(label.apply(value), IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						choose.accept(value);
						ask();
					}
				}
			};
			action.setChecked(value == chosen);
			menu.add(action);
		}
	}

	private IThemeManager themes() {
		return getSite().getWorkbenchWindow().getWorkbench().getThemeManager();
	}

	private void colour() {
		caption.setBackground(Colours.PAPER.in(themes()));
		caption.setForeground(Colours.INK.in(themes()));
		drawn.setBackground(Colours.PAPER.in(themes()));
		ask();
	}

	private void resized() {
		if (!canvas.isDisposed()) {
			ask();
		}
	}

	/** The figure as it is printed, in the size of the report. */
	private Function<Study, FigureRequest> printed() {
		Tables tables = Contributions.tables();
		String id = wanted;
		Locale locale = language.locale();
		return study -> new FigureRequest(study, tables, figures.get(id), locale, null);
	}

	/** Writes the figure that is shown into a file, as vectors or pixels by its ending. */
	void save(Path file) {
		files.save(study(), printed(), file);
	}

	private Computation<Shown> computation() {
		String id = wanted;
		Tables tables = Contributions.tables();
		ResultLanguage words = language;
		Rectangle room = canvas.getClientArea();
		int zoom = canvas.getMonitor().getZoom();
		return (study, monitor) -> draw(study, tables, id, words, room, zoom, monitor);
	}

	private Shown draw(Study study, Tables tables, String id, ResultLanguage words, Rectangle room, int zoom,
			IProgressMonitor monitor) throws OperationException {
		ReportTemplate template = figures.get(id);
		double least = Math.max(1, Math.max(LEAST.width() / points(Math.max(1, room.width)),
				LEAST.height() / points(Math.max(1, room.height))));
		FigureRequest.Size size = new FigureRequest.Size((int) (points(room.width) * least),
				(int) (points(room.height) * least));
		int resolution = FigureRenderer.SCREEN * zoom / 100;
		Figure made = DrawFigure.pixels(new FigureRequest(study, tables, template, words.locale(), size), resolution)
				.run(monitor);
		return new Shown(figures.all(), template, made);
	}

	private static double points(int pixels) {
		return (double) pixels * POINTS / FigureRenderer.SCREEN;
	}

	@Override
	public Optional<Computation<Shown>> question(OpenStudy study) {
		return Optional.of(computation());
	}

	@Override
	public void show(Optional<Shown> result) {
		if (result.isEmpty()) {
			none(Messages.Charts_NoStudy);
			return;
		}
		Shown shown = result.get();
		if (!shown.templates().equals(figure.getInput())) {
			figure.setInput(shown.templates());
		}
		wanted = shown.template().id();
		figure.setSelection(new StructuredSelection(shown.template()));
		if (shown.figure().picture() == null) {
			none(Messages.Charts_Nothing);
			return;
		}
		canvas.show(shown.figure());
		caption.setText((shown.figure().title() + '\n' + shown.figure().remark()).strip().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		// On a small screen the list above says which figure it is, and the figure needs the room.
		boolean roomy = height() > ROOMY;
		caption.setVisible(roomy);
		((GridData) caption.getLayoutData()).exclude = !roomy;
		showResult();
		drawn.layout();
	}

	@Override
	public void dispose() {
		themes().removePropertyChangeListener(themeListener);
		super.dispose();
	}
}
