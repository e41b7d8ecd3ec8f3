// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.EMap;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.TableException;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.extension.UnknownContributionException;
import org.policycoder.model.Project;
import org.policycoder.report.ReportException;
import org.policycoder.report.ReportFormat;
import org.policycoder.report.ReportRenderer;
import org.policycoder.report.ReportRequest;
import org.policycoder.report.ReportResult;
import org.policycoder.report.ReportTemplate;
import org.policycoder.report.ReportTemplates;

/**
 * Renders a report of a study into files.
 *
 * @since 1.0
 */
public final class RenderReport implements Operation<ReportResult> {

	/** The id of the template for the report of a whole study. */
	public static final String STUDY = ReportTemplates.STUDY;

	/**
	 * A setting of a project, alone or followed by a dot and a language: a sentence
	 * that stands on the face of its report, for example that its data are
	 * reconstructed.
	 */
	public static final String PROVENANCE = "provenance"; //$NON-NLS-1$

	private final Project project;
	private final Study study;
	private final String template;
	private final Locale locale;
	private final List<ReportFormat> formats;
	private final Path folder;
	private final String name;

	/**
	 * Creates the operation.
	 *
	 * @param project
	 *            whose study it is
	 * @param study
	 *            the study
	 * @param template
	 *            the id of a template
	 * @param locale
	 *            the language of labels, numbers and dates
	 * @param formats
	 *            the formats
	 * @param folder
	 *            where the files go
	 */
	public RenderReport(Project project, Study study, String template, Locale locale, List<ReportFormat> formats,
			Path folder) {
		this(project, study, template, locale, formats, folder, template);
	}

	/**
	 * Creates the operation for files of a name of their own.
	 *
	 * @param project
	 *            whose study it is
	 * @param study
	 *            the study
	 * @param template
	 *            the id of a template
	 * @param locale
	 *            the language of labels, numbers and dates
	 * @param formats
	 *            the formats
	 * @param folder
	 *            where the files go
	 * @param name
	 *            the name of the files, without ending
	 */
	public RenderReport(Project project, Study study, String template, Locale locale, List<ReportFormat> formats,
			Path folder, String name) {
		this.project = project;
		this.study = study;
		this.template = template;
		this.locale = locale;
		this.formats = List.copyOf(formats);
		this.folder = folder;
		this.name = name;
	}

	@Override
	public ReportResult run(IProgressMonitor monitor) throws OperationException {
		try {
			ReportTemplate design = Contributions.find(Contributions.reportTemplates(), template).value();
			ReportRequest request = new ReportRequest(study, note(), Contributions.tables(), design, locale, formats,
					folder, name);
			return new ReportRenderer().render(request,
					new MonitorProgress(SubMonitor.convert(monitor), Messages.RenderReport_Task));
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		} catch (UnknownContributionException e) {
			throw new WrongRequestException(e);
		} catch (ReportException e) {
			TableException table = TableException.in(e);
			if (table != null && table.getCause() == null) {
				throw new WrongRequestException(table.getMessage(), table); // it was asked for what there is not
			}
			throw new OperationException(e.getMessage(), e);
		}
	}

	private String note() {
		EMap<String, String> settings = project.getSettings();
		String translated = settings.get(PROVENANCE + '.' + locale.getLanguage());
		return translated == null ? settings.get(PROVENANCE) : translated;
	}
}
