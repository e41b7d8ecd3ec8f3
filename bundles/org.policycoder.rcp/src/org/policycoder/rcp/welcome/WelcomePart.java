// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.welcome;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.part.IntroPart;
import org.eclipse.ui.themes.IThemeManager;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.policycoder.ui.Colours;
import org.policycoder.ui.Icons;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.session.Failures;
import org.policycoder.ui.session.RecentStudies;
import org.policycoder.ui.session.Studies;
import org.policycoder.ui.wizard.ExampleStudyWizard;

/** The first page of the program: what to begin with, and where one was. */
public final class WelcomePart extends IntroPart {

	private static final String HELP_ID = "org.policycoder.ui.welcome"; //$NON-NLS-1$

	private static final String NEW_STUDY = "org.policycoder.ui.newStudy"; //$NON-NLS-1$

	private static final int WIDTH = 1060;

	private static final int LEAST_WIDTH = 400;

	private static final int MARGIN = 36;

	private static final int RECENT = 4;

	private static final double STANDS_BACK = .68;

	/** The id of the example that the first tile speaks of. */
	private static final String EXAMPLE = "demo"; //$NON-NLS-1$

	/** The workbench paints in its own colours what is not marked so. */
	private static final String NOT_STYLED = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$

	private final IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();

	private final IPropertyChangeListener colourListener = e -> repaint(e.getProperty());

	private ScrolledComposite scroll;

	private Composite column;

	private Icons icons;

	private Font bold;

	private Control first;

	@Override
	public void createPartControl(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		icons = new Icons(scroll, WelcomePart.class);
		bold = icons.resources().create(FontDescriptor.createFrom(parent.getFont()).increaseHeight(1).setStyle(SWT.BOLD));
		Composite page = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(page);
		column = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(column);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(28, 14).applyTo(column);
		createTitle();
		Composite left = side();
		Composite right = side();
		createStart(left);
		createRecent(right);
		createLearn(right);
		scroll.setContent(page);
		scroll.addListener(SWT.Resize, e -> fit());
		paint(scroll);
		fit();
		themes.addPropertyChangeListener(colourListener);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(scroll, HELP_ID);
	}

	private void fit() {
		GridData data = (GridData) column.getLayoutData();
		int width = scroll.getClientArea().width;
		data.widthHint = Math.clamp(width - 2 * MARGIN, LEAST_WIDTH, WIDTH);
		Composite page = (Composite) scroll.getContent();
		scroll.setMinHeight(page.computeSize(Math.max(1, width), SWT.DEFAULT, true).y);
		page.layout(true, true);
	}

	private void repaint(String property) {
		if (Colours.isChangedBy(property)) {
			paint(scroll);
		}
	}

	/** The colours of the texts, which in the dark theme are others. */
	private void paint(Control control) {
		Color paper = Colours.PAPER.in(themes);
		control.setData(NOT_STYLED, Boolean.TRUE);
		control.setBackground(paper);
		if (control instanceof Label label) {
			Color colour = ((Colours) label.getData()).in(themes);
			label.setForeground(label.getData() != Colours.MARGIN ? colour
					: new Color(Colours.mix(Colours.INK.in(themes).getRGB(), paper.getRGB(), STANDS_BACK)));
		} else if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				paint(child);
			}
		}
		control.redraw();
	}

	private void createTitle() {
		Composite head = new Composite(column, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(head);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(18, 2).applyTo(head);
		Label mark = label(head, "", Colours.INK); //$NON-NLS-1$
		mark.setImage(icons.get("policycoder-64")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(1, 2).applyTo(mark);
		FontDescriptor font = FontDescriptor.createFrom(head.getFont());
		Label title = label(head, "PolicyCoder", Colours.INK); //$NON-NLS-1$
		title.setFont(icons.resources().create(font.increaseHeight(16).setStyle(SWT.BOLD)));
		Label about = label(head, Messages.Welcome_About, Colours.MARGIN);
		about.setFont(icons.resources().create(font.increaseHeight(2)));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(about);
	}

	private Composite side() {
		Composite side = new Composite(column, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(side);
		GridLayoutFactory.fillDefaults().spacing(10, 10).applyTo(side);
		return side;
	}

	private void heading(Composite side, String words) {
		Label heading = label(side, words, Colours.ACCENT);
		heading.setFont(bold);
		GridDataFactory.fillDefaults().indent(2, 12).applyTo(heading);
	}

	private static Label label(Composite parent, String words, Colours colour) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(words);
		label.setData(colour);
		return label;
	}

	private Tile tile(Composite side, Image image, String title, String about, Runnable run) {
		Tile tile = new Tile(side, image, bold, title, about, run);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(tile);
		return tile;
	}

	private Tile tile(Composite side, String icon, String title, String about, Runnable run) {
		return tile(side, icons.get(icon, 2), title, about, run);
	}

	private void createStart(Composite side) {
		heading(side, Messages.Welcome_Start);
		first = tile(side, "example", Messages.Welcome_Example, Messages.Welcome_ExampleAbout, //$NON-NLS-1$
				() -> open(leave(), wizards(), "org.policycoder.ui.exampleStudy")); //$NON-NLS-1$
		tile(side, "new-project", Messages.Welcome_New, Messages.Welcome_NewAbout, () -> open(leave(), wizards(), NEW_STUDY)); //$NON-NLS-1$
		tile(side, "import", Messages.Welcome_Import, Messages.Welcome_ImportAbout, this::importDocuments); //$NON-NLS-1$
		tile(side, "open-project", Messages.Welcome_Open, Messages.Welcome_OpenAbout, this::openStudy); //$NON-NLS-1$
	}

	private void createRecent(Composite side) {
		List<IProject> recent = RecentStudies.list();
		if (!recent.isEmpty()) {
			heading(side, Messages.Welcome_Recent);
			recent.stream().limit(RECENT).forEach(p -> tile(side, icons.get("perspective"), p.getName(), about(p), //$NON-NLS-1$
					() -> leave().getService(StudyService.class).open(p)));
		}
	}

	private static String about(IProject study) {
		Path folder = study.getLocation().toPath();
		Path home = Path.of(System.getProperty("user.home")); //$NON-NLS-1$
		String place = folder.startsWith(home) && !folder.equals(home) ? "~/" + home.relativize(folder) : folder.toString(); //$NON-NLS-1$
		DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.withZone(ZoneId.systemDefault());
		return RecentStudies.lastShown(study).map(t -> NLS.bind(Messages.Welcome_RecentAbout, place, format.format(t)))
				.orElse(place);
	}

	private void createLearn(Composite side) {
		heading(side, Messages.Welcome_Learn);
		tile(side, "first-steps", Messages.Welcome_FirstSteps, Messages.Welcome_FirstStepsAbout, //$NON-NLS-1$
				() -> WelcomeCommands.openFirstSteps(leave()));
		tile(side, "guide", Messages.Welcome_Guide, Messages.Welcome_GuideAbout, () -> { //$NON-NLS-1$
			leave();
			PlatformUI.getWorkbench().getHelpSystem().displayHelp();
		});
		tile(side, "keyboard", Messages.Welcome_Keys, Messages.Welcome_KeysAbout, () -> { //$NON-NLS-1$
			leave();
			PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("/org.policycoder.help/html/keys.html"); //$NON-NLS-1$
		});
	}

	private void openStudy() {
		WelcomeCommands.execute(leave(), "org.policycoder.ui.openStudy"); //$NON-NLS-1$
	}

	/** Documents need a study to go to. */
	private void importDocuments() {
		IWorkbenchWindow window = leave();
		Studies studies = Studies.of(window);
		if (studies.isAny() || open(window, wizards(), NEW_STUDY)) {
			studies.whenShown(() -> open(window, PlatformUI.getWorkbench().getImportWizardRegistry(), "org.policycoder.ui.importDocuments")); //$NON-NLS-1$
		}
	}

	private static IWizardRegistry wizards() {
		return PlatformUI.getWorkbench().getNewWizardRegistry();
	}

	private static boolean open(IWorkbenchWindow window, IWizardRegistry registry, String id) {
		try {
			IWorkbenchWizard wizard = registry.findWizard(id).createWizard();
			if (wizard instanceof ExampleStudyWizard example) {
				example.choose(EXAMPLE);
			}
			wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
			return new WizardDialog(window.getShell(), wizard).open() == Window.OK;
		} catch (CoreException e) {
			Failures.show(window.getShell(), Messages.Welcome_Title, e);
			return false;
		}
	}

	private IWorkbenchWindow window() {
		return getIntroSite().getWorkbenchWindow();
	}

	private IWorkbenchWindow leave() {
		IWorkbenchWindow window = window();
		IIntroManager manager = PlatformUI.getWorkbench().getIntroManager();
		// An editor that is opened before its area is back stays behind the hints of the empty area.
		manager.setIntroStandby(this, true);
		manager.closeIntro(this);
		return window;
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		// The page is as useful beside the work as it is in its place.
	}

	@Override
	public void setFocus() {
		first.setFocus();
	}

	@Override
	public void dispose() {
		themes.removePropertyChangeListener(colourListener);
		super.dispose();
	}
}
