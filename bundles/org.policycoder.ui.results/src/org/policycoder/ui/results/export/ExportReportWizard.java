// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.export;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.policycoder.core.extension.Contribution;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.operation.RenderReport;
import org.policycoder.report.ReportFormat;
import org.policycoder.report.ReportResult;
import org.policycoder.report.ReportTemplate;
import org.policycoder.ui.results.report.FormatNames;
import org.policycoder.ui.results.ResultLanguage;

/** Renders a report of the study into files. */
public final class ExportReportWizard extends ExportWizard {

	private final Page page = new Page();

	/** Makes the wizard. */
	public ExportReportWizard() {
		super(Messages.Report_Title);
	}

	@Override
	public void createPageControls(Composite pages) {
		super.createPageControls(pages);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.policycoder.ui.exportReport"); //$NON-NLS-1$
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		page.rememberAll();
		Path folder = page.folder();
		String template = page.template();
		List<ReportFormat> formats = page.formats();
		ResultLanguage language = ExportPage.chosen(page.language, ResultLanguage.class);
		String name = study().orElseThrow().project().getName()
				+ (template.equals(RenderReport.STUDY) ? "" : '-' + template); //$NON-NLS-1$
		return write(formats.stream().map(f -> folder.resolve(name + '.' + f.extension())).toList(),
				study -> new RenderReport(study.session().project().project(), study.take(), template,
						language.locale(), formats, folder, name),
				ReportResult::files, ReportResult::warnings);
	}

	private static final class Page extends ExportPage {

		private static final String TEMPLATE = "template"; //$NON-NLS-1$
		private static final String FORMATS = "formats"; //$NON-NLS-1$

		private ComboViewer templates;

		private CheckboxTableViewer formats;

		private ComboViewer language;

		Page() {
			super(TEMPLATE, Messages.Report_Title, Messages.Report_Description);
		}

		@Override
		void fill(Composite body) {
			List<Contribution<ReportTemplate>> all = Contributions.reportTemplates();
			String before = getDialogSettings().get(TEMPLATE);
			templates = choice(body, Messages.Report_Template, all,
					all.stream().filter(t -> t.id().equals(before)).findFirst().orElse(null), Contribution::name);
			formats = checks(body, Messages.Report_Formats,
					List.of(ReportFormat.PDF, ReportFormat.DOCX, ReportFormat.XLSX, ReportFormat.PPTX, ReportFormat.HTML),
					FormatNames::of, ReportFormat::name, FORMATS, true);
			language = language(body);
			folder(body);
		}

		String template() {
			return chosen(templates, Contribution.class).id();
		}

		List<ReportFormat> formats() {
			return Stream.of(formats.getCheckedElements()).map(ReportFormat.class::cast).toList();
		}

		@Override
		String missing() {
			return formats.getCheckedElements().length == 0 ? Messages.Report_NoFormat : null;
		}

		@Override
		void remember(IDialogSettings settings) {
			settings.put(TEMPLATE, template());
			settings.put(FORMATS, formats().stream().map(ReportFormat::name).toArray(String[]::new));
		}
	}
}
