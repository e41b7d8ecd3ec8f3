// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.policycoder.core.extension.Contribution;
import org.policycoder.core.extension.Contributions;

import picocli.CommandLine;
import picocli.CommandLine.IHelpSectionRenderer;

/**
 * What a command can be asked for by an id, at the end of its help: whatever the
 * installed plug-ins contribute, which no text written beforehand can know.
 */
final class Choices {

	private static final String LINE = "  %-20s %s%n"; //$NON-NLS-1$

	private final Console console;

	Choices(Console console) {
		this.console = console;
	}

	void addTo(CommandLine program) {
		add(program, "new", "choices.codebooks", () -> names(Contributions.codebookPresets())); //$NON-NLS-1$ //$NON-NLS-2$
		add(program, "new", "choices.importers", () -> names(Contributions.studyImporters())); //$NON-NLS-1$ //$NON-NLS-2$
		add(program, "example", "choices.examples", () -> names(Contributions.exampleProjects())); //$NON-NLS-1$ //$NON-NLS-2$
		add(program, "import", "choices.segmenters", () -> names(Contributions.segmenters())); //$NON-NLS-1$ //$NON-NLS-2$
		add(program, "segment", "choices.segmenters", () -> names(Contributions.segmenters())); //$NON-NLS-1$ //$NON-NLS-2$
		add(program, "segment", "choices.styles", this::styles); //$NON-NLS-1$ //$NON-NLS-2$
		add(program, "tables", "choices.tables", this::tables); //$NON-NLS-1$ //$NON-NLS-2$
		add(program, "report", "choices.templates", () -> names(Contributions.reportTemplates())); //$NON-NLS-1$ //$NON-NLS-2$
		add(program, "export", "choices.exporters", () -> names(Contributions.exporters())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void add(CommandLine program, String command, String heading, Supplier<Map<String, String>> choices) {
		Map<String, IHelpSectionRenderer> sections = program.getSubcommands().get(command).getHelpSectionMap();
		IHelpSectionRenderer before = sections.get(SECTION_KEY_FOOTER);
		sections.put(SECTION_KEY_FOOTER, help -> {
			StringBuilder text = new StringBuilder(before.render(help));
			text.append(String.format(Locale.ROOT, "%n%s%n", console.text(heading))); //$NON-NLS-1$
			choices.get().forEach((id, name) -> text.append(String.format(Locale.ROOT, LINE, id, name)));
			return text.toString();
		});
	}

	private static Map<String, String> names(List<? extends Contribution<?>> contributions) {
		Map<String, String> names = new LinkedHashMap<>();
		contributions.forEach(c -> names.put(c.id(), c.name()));
		return names;
	}

	private Map<String, String> styles() {
		Map<String, String> names = new LinkedHashMap<>();
		Contributions.numberingStyles().all().forEach(s -> names.put(s.id(), s.name(console.locale())));
		return names;
	}

	private Map<String, String> tables() {
		Map<String, String> labels = new LinkedHashMap<>();
		Contributions.tables().providers().forEach(t -> labels.put(t.id(), t.label(console.locale())));
		return labels;
	}
}
