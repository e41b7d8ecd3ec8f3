// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.policycoder.analysis.Study;
import org.policycoder.analysis.TableParameters;
import org.policycoder.core.operation.OperationException;
import org.policycoder.core.operation.WriteTables;
import org.policycoder.core.operation.WrittenTables;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "tables", customSynopsis = "policycoder tables DIR|--example NAME [TABLE...] [OPTION...]", mixinStandardHelpOptions = true, sortOptions = false)
final class TablesCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private ProjectArgument project;
	@Mixin
	private ScopeArgument scope;
	@Option(names = "--dimension", paramLabel = "X", descriptionKey = "option.dimension")
	private String dimension;
	@Option(names = "--rows", paramLabel = "A", descriptionKey = "option.rows")
	private String rows;
	@Option(names = "--columns", paramLabel = "B", descriptionKey = "option.columns")
	private String columns;
	@Option(names = "--coder", paramLabel = "ID,...", descriptionKey = "option.coder")
	private String coder;
	@Option(names = "--set", paramLabel = "PARAMETER=VALUE", descriptionKey = "option.parameter")
	private Map<String, String> parameters = Map.of();
	@Option(names = "--language", paramLabel = "zh|en", descriptionKey = "option.reportLanguage")
	private Language language;
	@Option(names = "--format", paramLabel = "text|csv|csv-plain|json|xlsx", defaultValue = "text", descriptionKey = "option.tableFormat")
	private String format;
	@Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.tableOut")
	private Path out;

	TablesCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws OperationException {
		WrittenTables written = project.use(console, (p, monitor) -> {
			Language used = Language.orOf(language, p.project().getLanguage());
			TableParameters asked = new TableParameters(used.locale(), given());
			Study study = scope.of(ProjectArgument.study(p).run(monitor).counting(coder), p, used.locale());
			return new WriteTables(study, project.rest(), asked, format, out, console.out())
					.run(monitor);
		});
		written.untold().forEach(console::remark);
		written.files().forEach(file -> console.say("written", file)); //$NON-NLS-1$
		return PolicyCoderCommand.DONE;
	}

	private Map<String, String> given() {
		Map<String, String> given = new LinkedHashMap<>(parameters);
		given.put(TableParameters.DIMENSION, dimension);
		given.put(TableParameters.ROWS, rows);
		given.put(TableParameters.COLUMNS, columns);
		given.put(TableParameters.CODER, coder);
		given.values().removeIf(java.util.Objects::isNull);
		return given;
	}
}
