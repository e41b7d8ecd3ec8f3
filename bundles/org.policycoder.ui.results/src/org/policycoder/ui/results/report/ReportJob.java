// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.report;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.policycoder.core.operation.RenderReport;
import org.policycoder.report.ReportFormat;
import org.policycoder.report.ReportResult;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.results.ResultLanguage;

/** Renders a report of a study as it is when the job runs. */
final class ReportJob extends Job {

	private final OpenStudy study;

	private final String template;

	private final ResultLanguage language;

	private final List<ReportFormat> formats;

	private final Path folder;

	private final String name;

	private final Consumer<ReportResult> done;

	private final Consumer<Throwable> failed;

	/**
	 * @param failed
	 *            told why there is no report; told null when the user cancelled
	 */
	ReportJob(OpenStudy study, String template, ResultLanguage language, List<ReportFormat> formats, Path folder, String name,
			Consumer<ReportResult> done, Consumer<Throwable> failed) {
		super(NLS.bind(Messages.Report_Making, study.project().getName()));
		this.study = study;
		this.template = template;
		this.language = language;
		this.formats = formats;
		this.folder = folder;
		this.name = name;
		this.done = done;
		this.failed = failed;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			ReportResult result = new RenderReport(study.session().project().project(), study.take(), template,
					language.locale(), formats, folder, name).run(monitor);
			result.warnings().forEach(ILog.of(ReportJob.class)::warn);
			done.accept(result);
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			failed.accept(null);
			return Status.CANCEL_STATUS;
		} catch (Exception | Error e) {
			ILog.of(ReportJob.class).warn(e.getMessage(), e);
			failed.accept(e);
			return Status.OK_STATUS;
		}
	}
}
