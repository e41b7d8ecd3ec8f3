// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.text.TextSearch;

/**
 * What is done with a case and what comes of it, a line each; the parts of a line are separated by bars.
 * <ul>
 * <li>{@code import}, {@code check}, {@code export} and {@code tables} are the commands, on a study that each case has to
 * itself; a part that names a file of the case is that file. {@code problems} stands before a command that is to end with 1.</li>
 * <li>{@code says} and {@code hides} have a piece of what the last command said, {@code writes} one of the file that it wrote.</li>
 * <li>{@code register} and {@code study} have, in the lines set in below them, what is known of all documents, and all of
 * their texts with the clauses that begin on each line. {@code finds} and {@code misses} have words to search them for.</li>
 * <li>{@code shown} names the tests of the workbench that show what no command does.</li>
 * </ul>
 */
final class CaseScript {

	private static final Set<String> COMMANDS = Set.of("import", "check", "export", "tables");

	private final CaseFiles files;
	private final Path folder;
	private final List<String> lines;
	private int at;
	private int expected = PolicyCoderCommand.DONE;
	private CommandLineTest.Ran last;

	/**
	 * Creates a script.
	 *
	 * @param files
	 *            where the files of the cases are
	 * @param lines
	 *            its lines
	 * @param folder
	 *            where its study is made and files are written
	 */
	CaseScript(CaseFiles files, List<String> lines, Path folder) {
		this.files = files;
		this.folder = folder;
		this.lines = lines;
	}

	void run() throws IOException {
		Files.createDirectories(folder);
		CommandLineTest.done("new", study(), "--language", "zh");
		while (at < lines.size()) {
			List<String> line = Arrays.stream(lines.get(at++).split("\\|", -1)).map(String::strip).toList();
			if (COMMANDS.contains(line.getFirst())) {
				command(line.getFirst(), line.subList(1, line.size()));
			} else {
				expect(line.getFirst(), line.size() > 1 ? line.get(1) : "");
			}
		}
	}

	private Path study() {
		return folder.resolve("study");
	}

	private Path written() {
		return folder.resolve("written");
	}

	private void command(String name, List<String> arguments) {
		List<Object> all = new ArrayList<>(List.of(name, study()));
		for (String argument : arguments) {
			all.add(!argument.isEmpty() && Files.exists(files.file(argument)) ? files.file(argument) : argument);
		}
		if (all.contains("--to") || all.contains("--format")) {
			all.addAll(List.of("--out", written()));
		}
		last = CommandLineTest.run(Locale.ENGLISH, all.toArray());
		assertEquals(expected, last.code(), last::toString);
		expected = PolicyCoderCommand.DONE;
	}

	private void expect(String what, String piece) throws IOException {
		switch (what) {
		case "problems" -> expected = PolicyCoderCommand.PROBLEMS;
		case "says" -> assertTrue((last.out() + last.err()).contains(piece), () -> piece + " in " + last);
		case "hides" -> assertFalse((last.out() + last.err()).contains(piece), () -> piece + " in " + last);
		case "writes" -> assertTrue(Files.readString(written()).contains(piece), () -> piece + " in " + written());
		case "register" -> assertEquals(block(), each(CaseScript::metadata));
		case "study" -> assertEquals(block(), each(document -> new ClauseDump(project(), document).text()));
		case "finds" -> assertTrue(isFound(piece), piece);
		case "misses" -> assertFalse(isFound(piece), piece);
		case "shown" -> assertTrue(isThere(piece), () -> "there is no test " + piece);
		default -> fail("no such line: " + what);
		}
	}

	private String block() {
		List<String> block = new ArrayList<>();
		while (at < lines.size() && lines.get(at).startsWith("\t")) {
			block.add(lines.get(at++).substring(1));
		}
		return String.join("\n", block);
	}

	private interface Told {
		String of(PolicyDocument document) throws IOException;
	}

	private String each(Told told) throws IOException {
		List<String> each = new ArrayList<>();
		for (PolicyDocument document : project().corpus().getDocuments()) {
			each.add(told.of(document));
		}
		return String.join("\n", each);
	}

	private PolicyProject project() throws IOException {
		return PolicyProject.open(study());
	}

	private static String metadata(PolicyDocument document) {
		String issuers = String.join("; ", document.getIssuers());
		String attributes = document.getAttributes().stream().map(a -> a.getKey() + "=" + a.getValue()).sorted().collect(Collectors.joining("; "));
		return Stream.of(document.getNumber(), document.getTitle(), issuers, document.getDate() == null ? "" : document.getDate(), attributes)
				.map(Object::toString).collect(Collectors.joining(" | ")).strip();
	}

	private boolean isFound(String words) throws IOException {
		TextSearch search = TextSearch.words(words, false);
		PolicyProject project = project();
		for (PolicyDocument document : project.corpus().getDocuments()) {
			if (search.isIn(project.text(document))) {
				return true;
			}
		}
		return false;
	}

	/** The tests of the workbench are no bundle of these tests, so they are looked for in the sources around. */
	private static boolean isThere(String test) throws IOException {
		String[] parts = test.split("#");
		Path root = Path.of("").toAbsolutePath();
		while (root != null && !Files.isDirectory(root.resolve("bundles"))) {
			root = root.getParent();
		}
		if (root == null) {
			return false;
		}
		Path source = root.resolve("bundles/org.policycoder.ui.tests/src").resolve(parts[0].replace('.', '/') + ".java");
		return Files.exists(source) && Files.readString(source).contains("void " + parts[1] + "()");
	}
}
