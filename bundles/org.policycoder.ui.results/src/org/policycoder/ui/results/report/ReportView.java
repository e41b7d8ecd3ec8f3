// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.report;

import java.nio.file.Path;
import java.text.DateFormat;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.osgi.framework.FrameworkUtil;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.UndecidedCodingsException;
import org.policycoder.core.extension.Contribution;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.operation.RenderReport;
import org.policycoder.edit.SessionChange;
import org.policycoder.edit.SessionListener;
import org.policycoder.report.ReportFormat;
import org.policycoder.report.ReportResult;
import org.policycoder.report.ReportTemplate;
import org.policycoder.ui.DropDown;
import org.policycoder.ui.Icons;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyListener;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.results.ExistingFiles;
import org.policycoder.ui.results.NoResult;
import org.policycoder.ui.results.ResultBar;
import org.policycoder.ui.results.ResultLanguage;
import org.policycoder.ui.results.SaveDialog;
import org.policycoder.ui.results.ViewAction;
import org.policycoder.ui.session.Failures;
import org.policycoder.ui.session.Studies;

/**
 * A report of the study: looked at, printed, and taken away in every format. Making one takes
 * seconds, so it is made when it is asked for, and says when the study has gone on since.
 */
public final class ReportView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "org.policycoder.ui.reportView"; //$NON-NLS-1$

	private static final String TEMPLATE = "template"; //$NON-NLS-1$
	private StudyService studies;

	private Optional<OpenStudy> study = Optional.empty();

	private String template = RenderReport.STUDY;

	private ResultLanguage language = ResultLanguage.chosen();

	private ReportNotice notice;

	private Composite body;

	private StackLayout stack;

	private Composite empty;

	private NoResult question;

	private Label message;

	private Button make;

	private ProgressBar progress;

	private Button cancel;

	private Browser browser;

	private ReportJob job;

	private ViewAction print;

	/** Whether the browser shows a report of the study that is chosen. */
	private boolean shown;

	private final StudyListener studyListener = new StudyListener() {
		@Override
		public void shown(Optional<OpenStudy> next) {
			show(next);
		}

		@Override
		public void opening(Optional<IProject> project) {
			if (study.isEmpty()) {
				ask();
			}
		}

		@Override
		public void scopeChanged(OpenStudy changed) {
			if (shown) {
				notice.outOfDate();
			}
		}
	};

	private final SessionListener sessionListener = new SessionListener() {
		@Override
		public void changed(SessionChange change) {
			if (shown) {
				notice.outOfDate();
			} else if (stack.topControl == question && change.project()) {
				make();
			}
		}
	};

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null) {
			template = Optional.ofNullable(memento.getString(TEMPLATE)).orElse(template);
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(TEMPLATE, template);
	}

	@Override
	public void createPartControl(Composite parent) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
		makeBar(all);
		notice = new ReportNotice(all, this::make);
		body = new Composite(all, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		stack = new StackLayout();
		body.setLayout(stack);
		makeEmpty();
		question = new NoResult(body, this);
		makeActions();
		studies = getSite().getWorkbenchWindow().getService(StudyService.class);
		studies.addListener(studyListener);
		show(studies.current());
	}

	private void makeBar(Composite parent) {
		ResultBar bar = new ResultBar(parent);
		List<Contribution<ReportTemplate>> templates = Contributions.reportTemplates();
		Contribution<ReportTemplate> first = templates.stream().filter(t -> t.id().equals(template)).findFirst()
				.orElse(templates.get(0));
		template = first.id();
		ComboViewer what = bar.choice(Messages.Report_Template, o -> ((Contribution<?>) o).name(), () -> {});
		what.setInput(templates);
		what.setSelection(new StructuredSelection(first));
		what.addPostSelectionChangedListener(e -> {
			template = ResultBar.chosen(what, Contribution.class).id();
			makeAgain();
		});
		ComboViewer words = bar.choice(Messages.Report_Language, List.of(ResultLanguage.values()), language,
				ResultLanguage::label, () -> {});
		words.addPostSelectionChangedListener(e -> {
			language = ResultBar.chosen(words, ResultLanguage.class);
			language.choose();
			makeAgain();
		});
	}

	private void makeEmpty() {
		empty = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(6, 10).applyTo(empty);
		message = new Label(empty, SWT.WRAP | SWT.CENTER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
		make = button(Messages.Report_Make, this::make);
		progress = new ProgressBar(empty, SWT.INDETERMINATE);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).hint(260, SWT.DEFAULT).applyTo(progress);
		cancel = button(Messages.Report_Cancel, () -> job.cancel());
	}

	private Button button(String label, Runnable run) {
		Button button = new Button(empty, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(button);
		return button;
	}

	private void makeActions() {
		print = new ViewAction(Messages.Report_Print, "print", this::print); //$NON-NLS-1$
		IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
		tools.add(new ViewAction(Messages.Report_Make, "refresh", this::make) //$NON-NLS-1$
				.handles(getSite(), IWorkbenchCommandConstants.FILE_REFRESH));
		tools.add(new DropDown(Messages.Report_Export, Icons.descriptor("export"), this::fillExport)); //$NON-NLS-1$
		tools.add(print);
		print.handles(getSite(), IWorkbenchCommandConstants.FILE_PRINT);
	}

	private void fillExport(IMenuManager menu) {
		for (ReportFormat format : List.of(ReportFormat.PDF, ReportFormat.DOCX, ReportFormat.XLSX, ReportFormat.PPTX,
				ReportFormat.HTML)) {
			Action action = new ViewAction(FormatNames.of(format) + '\u2026', null, () -> export(format));
			action.setEnabled(study.isPresent());
			menu.add(action);
		}
		Action every = new ViewAction(Messages.Report_ExportAll, null, this::exportAll);
		every.setEnabled(study.isPresent());
		menu.add(every);
	}

	private void show(Optional<OpenStudy> next) {
		study.ifPresent(s -> s.session().removeListener(sessionListener));
		study = next;
		study.ifPresent(s -> s.session().addListener(sessionListener));
		if (job != null) {
			job.cancel();
		}
		ask();
	}

	private void ask() {
		shown = false;
		notice.hide();
		setTitleToolTip(""); //$NON-NLS-1$
		tell(study.isEmpty() ? Studies.without(studies, Messages.Report_NoStudy) : Messages.Report_MakeHint, study.isPresent(), false);
	}

	private void tell(String words, boolean canMake, boolean making) {
		message.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		show(make, canMake);
		show(progress, making);
		show(cancel, making);
		stack.topControl = empty;
		print.setEnabled(false);
		empty.layout();
		body.layout();
	}

	private static void show(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}

	/** Another report is chosen: made at once when one is looked at. */
	private void makeAgain() {
		if (shown) {
			make();
		}
	}

	private void make() {
		study.ifPresent(s -> {
			render(s, List.of(ReportFormat.HTML), cache(), template, this::show);
			shown = false;
			notice.hide();
			tell(NLS.bind(Messages.Report_Making, s.project().getName()), false, true);
		});
	}

	private static Path cache() {
		IPath state = Platform.getStateLocation(FrameworkUtil.getBundle(ReportView.class));
		return state.append("report").toPath(); //$NON-NLS-1$
	}

	private void export(ReportFormat format) {
		OpenStudy of = study.orElseThrow();
		SaveDialog.ask(getSite().getShell(), Messages.Report_ExportTitle, of.project().getName(),
				List.of(new SaveDialog.Format(format.extension(), FormatNames.of(format)))).ifPresent(file -> {
					String name = file.getFileName().toString();
					export(List.of(format), file.toAbsolutePath().getParent(), name.substring(0, name.lastIndexOf('.')));
				});
	}

	private void exportAll() {
		DirectoryDialog dialog = new DirectoryDialog(getSite().getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setText(Messages.Report_ExportTitle);
		dialog.setMessage(Messages.Report_ExportMessage);
		String folder = dialog.open();
		if (folder != null) {
			OpenStudy of = study.orElseThrow();
			List<ReportFormat> all = List.of(ReportFormat.values());
			if (ExistingFiles.mayReplace(getSite().getShell(), Messages.Report_ExportTitle, all.stream()
					.map(f -> Path.of(folder, of.project().getName() + '.' + f.extension())).toList())) {
				export(all, Path.of(folder), of.project().getName());
			}
		}
	}

	/** Writes the report into files, says so meanwhile, and tells where. */
	void export(List<ReportFormat> formats, Path folder, String name) {
		OpenStudy of = study.orElseThrow();
		ReportJob writing = new ReportJob(of, template, language, formats, folder, name, r -> ui(() -> notice.written(r.files(), r.warnings())),
				e -> ui(() -> {
					if (e == null) {
						notice.hide();
					} else {
						notice.failed(NLS.bind(Messages.Report_FailedBecause, Failures.sentence(e)));
					}
				}));
		notice.writing(NLS.bind(Messages.Report_Making, of.project().getName()), writing::cancel);
		schedule(writing);
	}

	/** While it runs, the tab of the view is marked as busy. */
	private void schedule(ReportJob next) {
		getSite().getService(IWorkbenchSiteProgressService.class).schedule(next, 0, true);
	}

	private void render(OpenStudy of, List<ReportFormat> formats, Path folder, String name, Consumer<ReportResult> then) {
		if (job != null) {
			job.cancel();
		}
		ReportJob[] started = new ReportJob[1];
		job = new ReportJob(of, template, language, formats, folder, name, r -> ui(() -> {
			if (started[0] == job) {
				then.accept(r);
			}
		}), e -> ui(() -> {
			if (started[0] == job && TableException.in(e) instanceof UndecidedCodingsException) {
				question.say(e, study.map(OpenStudy::session));
				stack.topControl = question;
				body.layout();
			} else if (started[0] == job) {
				tell(e == null ? Messages.Report_MakeHint : NLS.bind(Messages.Report_FailedBecause, Failures.sentence(e)), true,
						false);
			}
		}));
		started[0] = job;
		schedule(job);
	}

	private void ui(Runnable run) {
		body.getDisplay().asyncExec(() -> {
			if (!body.isDisposed()) {
				run.run();
			}
		});
	}

	private void show(ReportResult result) {
		String address = result.files().get(0).toUri().toString();
		try {
			if (browser == null) {
				browser = new Browser(body, SWT.NONE);
			}
			browser.setUrl(address);
			stack.topControl = browser;
			body.layout();
			print.setEnabled(true);
			shown = true;
			setTitleToolTip(NLS.bind(Messages.Report_MadeAt,
					DateFormat.getTimeInstance(DateFormat.SHORT).format(new Date())));
		} catch (SWTError e) {
			// Without a browser widget on the system, the browser of the user shows it.
			tell(NLS.bind(Messages.Report_InBrowser, address), true, false);
			Program.launch(address);
		}
	}

	private void print() {
		if (shown) {
			browser.execute("window.print();"); //$NON-NLS-1$
		}
	}

	@Override
	public void setFocus() {
		if (stack.topControl == browser && browser != null) {
			browser.setFocus();
		} else if (!make.setFocus()) {
			body.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
		if (studies != null) {
			studies.removeListener(studyListener);
			study.ifPresent(s -> s.session().removeListener(sessionListener));
		}
		super.dispose();
	}
}
