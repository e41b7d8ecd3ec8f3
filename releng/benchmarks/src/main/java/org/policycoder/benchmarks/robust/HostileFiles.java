// SPDX-License-Identifier: EPL-2.0
package org.policycoder.benchmarks.robust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Files made to take time or memory, each imported with 512 MB: read, or refused in a sentence, within
 * five seconds, and the study is as sound as before. Those of {@code cases/robust} below
 * {@code -Dpolicycoder.data}, and some of each kind made here, larger.
 */
record HostileFiles() implements Part {

	private static final double MOST_SECONDS = 5;
	/** Of the file and what is made of it; the rest is what Java has beside, such as the program itself. */
	private static final int HEAP_MEGABYTES = 512;
	private static final int MOST_MEGABYTES = HEAP_MEGABYTES + 256;

	@Override
	public void run(Path folder, Tally tally) throws Exception {
		List<Path> files = new ArrayList<>(made(Files.createDirectory(folder.resolve("made"))));
		String data = System.getProperty("policycoder.data");
		if (data == null) {
			System.err.println("Only the files made here: the others are taken from cases/robust below -Dpolicycoder.data=FOLDER.");
		} else {
			try (Stream<Path> given = Files.list(Path.of(data, "cases", "robust"))) {
				given.filter(f -> !f.getFileName().toString().equals("README.md")).sorted().forEach(files::add);
			}
		}
		Program program = new Program(folder, "-Xmx" + HEAP_MEGABYTES + "m");
		program.run("--version"); // the archive of classes
		for (Path file : files) {
			Path study = folder.resolve("study");
			boolean codebook = file.toString().endsWith(".qdc");
			boolean register = file.toString().endsWith(".csv") || file.toString().endsWith(".jsonl");
			if (!codebook) {
				program.run("new", study);
			}
			Program.Ran ran = codebook ? program.run("new", study, "--codebook", file)
					: register ? program.run("import", study, "--register", file) : program.run("import", study, file);
			tally.tried();
			tally.time(ran, MOST_SECONDS, ran.toString());
			if (!ran.isCivil() || ran.peakMegabytes() > MOST_MEGABYTES || ran.code() != 0 && ran.output().isBlank()) {
				tally.fault(ran.toString());
			}
			if (Files.exists(study) && !Studies.errors(study).isEmpty()) {
				tally.fault(file.getFileName() + ": " + Studies.errors(study));
			}
			Studies.delete(study);
		}
	}

	private static List<Path> made(Path folder) throws IOException {
		int n = 200_000;
		Map<String, String> files = Map.ofEntries(Map.entry("stars.md", "*a ".repeat(n)), Map.entry("emph.md", "*a **b ".repeat(n / 4)),
				Map.entry("ticks.md", runs("`", 900)), Map.entry("brackets.md", "[".repeat(n)), Map.entry("images.md", "![".repeat(n / 2)),
				Map.entry("links.md", "[a](".repeat(n / 4)), Map.entry("lists.md", deep("- ", 800)), Map.entry("quotes.md", "> ".repeat(n / 8) + "a"),
				Map.entry("entities.md", "&".repeat(n)), Map.entry("comments.md", "<!-- ".repeat(n / 8)),
				Map.entry("table.md", "|".repeat(n) + "\n" + "|-".repeat(n)),
				Map.entry("breaks.txt", "\n".repeat(n)), Map.entry("mixed.txt", "\r\n\n\r".repeat(n / 4)),
				Map.entry("blanks.txt", " ".repeat(n) + "a"),
				Map.entry("forms.txt", "\f".repeat(n)), Map.entry("labels.txt", "(a)(1)(i) ".repeat(n / 10)),
				Map.entry("article.txt", "第一条".repeat(n / 3)),
				Map.entry("divs.html", "<div>".repeat(n / 4)), Map.entry("tables.html", "<table><tr><td>".repeat(n / 10)),
				Map.entry("list.html", "<ol><li>".repeat(n / 8)),
				Map.entry("spans.html", "<p>" + "<b><i>".repeat(n / 8)), Map.entry("blanks.html", "<p>" + " &nbsp;".repeat(n / 4)),
				Map.entry("attributes.html", "<p " + attributes(20_000) + ">a</p>"), Map.entry("nest.xml", nest("section", 5_000)),
				Map.entry("headings.csv", String.join(",", IntStream.range(0, 50_000).mapToObj(i -> "h" + i).toList()) + "\n1,a\n"),
				Map.entry("issuers.csv", "number,title,issuers\n1,a,\"" + " ;".repeat(n / 2) + "\"\n"),
				Map.entry("keys.jsonl",
						String.join("\n", IntStream.range(0, 10_000).mapToObj(i -> "{\"number\":" + i + ",\"k" + i + "\":1}").toList())));
		List<Path> made = new ArrayList<>();
		for (Map.Entry<String, String> file : files.entrySet()) {
			made.add(Files.writeString(folder.resolve(file.getKey()), file.getValue()));
		}
		made.sort(null);
		return made;
	}

	private static String runs(String mark, int lengths) {
		StringBuilder text = new StringBuilder();
		for (int i = 1; i <= lengths; i++) {
			text.append("e").append(mark.repeat(i));
		}
		return text.toString();
	}

	private static String deep(String mark, int levels) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < levels; i++) {
			text.append("  ".repeat(i)).append(mark).append("a\n");
		}
		return text.toString();
	}

	private static String attributes(int count) {
		return String.join(" ", IntStream.range(0, count).mapToObj(i -> "a" + i + "='b'").toList());
	}

	private static String nest(String element, int levels) {
		return "<bill>" + ("<" + element + ">").repeat(levels) + ("</" + element + ">").repeat(levels) + "</bill>";
	}
}
