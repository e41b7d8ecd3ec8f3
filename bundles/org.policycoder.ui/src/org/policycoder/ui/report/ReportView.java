// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;
import org.policycoder.core.edit.ProjectSession;
import org.policycoder.core.operation.RenderReport;
import org.policycoder.model.Project;
import org.policycoder.report.ReportFormat;
import org.policycoder.report.ReportResult;
import org.policycoder.ui.Icons;
import org.policycoder.ui.session.Failures;
import org.policycoder.ui.session.Studies;
import org.policycoder.ui.session.Studies.Study;

/** The results chapter of the study, as it is now; from here into files. */
public final class ReportView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "org.policycoder.ui.reportView"; //$NON-NLS-1$

	private Studies studies;

	private Composite body;

	private StackLayout stack;

	private Label message;

	private Browser browser;

	private Job job;

	private final Consumer<Optional<Study>> studyListener = s -> ask();

	@Override
	public void createPartControl(Composite parent) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		body = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		stack.marginWidth = stack.marginHeight = 8;
		body.setLayout(stack);
		message = new Label(body, SWT.WRAP);
		action(Messages.Report_Make, "refresh", this::make); //$NON-NLS-1$
		action(Messages.Report_Export, "export", this::export); //$NON-NLS-1$
		studies = getSite().getWorkbenchWindow().getService(Studies.class);
		studies.addListener(studyListener);
		ask();
	}

	private void action(String label, String icon, Runnable run) {
		Action action = new Action(label, Icons.descriptor(icon)) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(label);
		getViewSite().getActionBars().getToolBarManager().add(action);
		getViewSite().getActionBars().getMenuManager().add(action);
	}

	/** Making a report takes seconds, so it is made when it is asked for. */
	private void ask() {
		tell(studies.current().isEmpty() ? Messages.Report_NoStudy : Messages.Report_MakeHint);
	}

	private void tell(String words) {
		message.setText(words);
		stack.topControl = message;
		body.layout();
	}

	private void make() {
		studies.current().ifPresent(s -> {
			try {
				Path folder = Files.createDirectories(cache());
				render(s, List.of(ReportFormat.HTML), folder, this::show);
			} catch (IOException e) {
				Failures.show(getSite().getShell(), Messages.Report_Failed, e);
			}
		});
	}

	private static Path cache() {
		IPath state = Platform.getStateLocation(FrameworkUtil.getBundle(ReportView.class));
		return state.append("report").toPath(); //$NON-NLS-1$
	}

	private void export() {
		if (studies.current().isEmpty()) {
			return;
		}
		DirectoryDialog dialog = new DirectoryDialog(getSite().getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setText(Messages.Report_Export);
		dialog.setMessage(Messages.Report_ExportMessage);
		String folder = dialog.open();
		if (folder != null) {
			render(studies.current().get(), List.of(ReportFormat.values()), Path.of(folder),
					r -> Program.launch(Path.of(folder).toUri().toString()));
		}
	}

	private void render(Study study, List<ReportFormat> formats, Path folder, Consumer<ReportResult> then) {
		if (job != null) {
			job.cancel();
		}
		ProjectSession session = study.session();
		job = new Job(NLS.bind(Messages.Report_Making, study.project().getName())) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					org.policycoder.analysis.Study snapshot = session
							.read(() -> org.policycoder.analysis.Study.of(session.project()));
					Project project = session.project().project();
					ReportResult result = new RenderReport(project, snapshot, RenderReport.STUDY, Locale.getDefault(), formats,
							folder).run(monitor);
					result.warnings().forEach(w -> ILog.of(ReportView.class).warn(w));
					getSite().getShell().getDisplay().asyncExec(() -> then.accept(result));
					return Status.OK_STATUS;
				} catch (OperationCanceledException e) {
					return Status.CANCEL_STATUS;
				} catch (Exception e) {
					getSite().getShell().getDisplay().asyncExec(() -> tell(NLS.bind(Messages.Report_FailedBecause, e.getMessage())));
					return Status.warning(e.getMessage(), e);
				}
			}
		};
		job.setUser(false);
		job.schedule();
		tell(NLS.bind(Messages.Report_Making, study.project().getName()));
	}

	private void show(ReportResult result) {
		if (body.isDisposed()) {
			return;
		}
		String address = result.files().stream().filter(f -> f.toString().endsWith(".html")).findFirst() //$NON-NLS-1$
				.map(f -> f.toUri().toString()).orElse(""); //$NON-NLS-1$
		try {
			if (browser == null) {
				browser = new Browser(body, SWT.NONE);
			}
			browser.setUrl(address);
			stack.topControl = browser;
			body.layout();
		} catch (SWTError e) {
			// Without a browser widget on the system, the browser of the user shows it.
			tell(NLS.bind(Messages.Report_InBrowser, address));
			Program.launch(address);
		}
	}

	@Override
	public void setFocus() {
		body.setFocus();
	}

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
		if (studies != null) {
			studies.removeListener(studyListener);
		}
		super.dispose();
	}
}
