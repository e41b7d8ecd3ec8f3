// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.policycoder.analysis.Study;
import org.policycoder.core.operation.OperationException;
import org.policycoder.core.operation.RenderReport;
import org.policycoder.core.operation.WrongRequestException;
import org.policycoder.report.ReportException;
import org.policycoder.report.ReportFormat;
import org.policycoder.report.ReportResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "report", mixinStandardHelpOptions = true, sortOptions = false)
final class ReportCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private ProjectArgument project;
	@Mixin
	private ScopeArgument scope;
	@Option(names = "--template", paramLabel = "ID", defaultValue = RenderReport.STUDY, descriptionKey = "option.template")
	private String template;
	@Option(names = "--coder", paramLabel = "ID,...", descriptionKey = "option.coder")
	private String coder;
	@Option(names = "--language", paramLabel = "zh|en", descriptionKey = "option.reportLanguage")
	private Language language;
	@Option(names = "--format", paramLabel = "html,pdf,docx,xlsx,pptx", defaultValue = "html,pdf,docx,xlsx,pptx", descriptionKey = "option.reportFormat")
	private String formats;
	@Option(names = "--out", required = true, paramLabel = "OUT", descriptionKey = "option.reportOut")
	private Path out;

	ReportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws OperationException {
		project.refuseRest();
		List<ReportFormat> asked = formats();
		ReportResult result = project.use(console, (p, monitor) -> {
			Language used = Language.orOf(language, p.project().getLanguage());
			Study study = scope.of(ProjectArgument.study(p).run(monitor).counting(coder), p, used.locale());
			return new RenderReport(p.project(), study, template, used.locale(), asked, out).run(monitor);
		});
		result.warnings().forEach(console::error);
		result.files().forEach(file -> console.say("written", file)); //$NON-NLS-1$
		return PolicyCoderCommand.DONE;
	}

	private List<ReportFormat> formats() throws WrongRequestException {
		try {
			return ReportFormat.parse(formats);
		} catch (ReportException e) {
			throw new WrongRequestException(e.getMessage(), e);
		}
	}
}
