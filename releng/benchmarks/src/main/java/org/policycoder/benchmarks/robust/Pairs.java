// SPDX-License-Identifier: EPL-2.0
package org.policycoder.benchmarks.robust;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;

/** Two programs that import into one study at once, half of the times where no lock can be had. */
record Pairs(int times) implements Part {

	private static final int FILES = 20;
	private static final int MOST_DELAY_MILLIS = 600;

	@Override
	public void run(Path folder, Tally tally) throws Exception {
		Path one = Studies.sources(folder.resolve("one"), "one", FILES);
		Path other = Studies.sources(folder.resolve("other"), "other", FILES);
		Path template = Studies.make(folder.resolve("template"), 3);
		for (int i = 0; i < times; i++) {
			Path study = folder.resolve("study");
			Studies.copy(template, study);
			if (i % 2 == 1) {
				Studies.delete(study.resolve(".policycoder"));
				Files.writeString(study.resolve(".policycoder"), "no folder");
			}
			Program program = new Program(folder, "");
			Path saidOne = folder.resolve("saidOne");
			Path saidOther = folder.resolve("saidOther");
			Process first = program.start(saidOne, "import", study, one);
			first.waitFor(Studies.random(i).nextInt(MOST_DELAY_MILLIS), TimeUnit.MILLISECONDS);
			Process second = program.start(saidOther, "import", study, other);
			int codeOne = first.waitFor();
			int codeOther = second.waitFor();
			tally.tried();
			if (i % 2 == 1) {
				Files.delete(study.resolve(".policycoder"));
			}
			List<String> wrong = new ArrayList<>(Studies.errors(study));
			Set<String> texts = texts(study, wrong);
			wrong.addAll(missing("one", codeOne, texts));
			wrong.addAll(missing("other", codeOther, texts));
			if (!wrong.isEmpty()) {
				tally.fault("pair " + i + (i % 2 == 1 ? " without a lock" : "") + ", codes " + codeOne + " and " + codeOther + ": " + wrong
						+ " " + Files.readString(saidOne) + Files.readString(saidOther));
			}
			Studies.delete(study);
		}
	}

	private static Set<String> texts(Path study, List<String> wrong) throws Exception {
		PolicyProject project = PolicyProject.open(study);
		List<String> texts = new ArrayList<>();
		for (PolicyDocument document : project.corpus().getDocuments()) {
			try {
				texts.add(project.text(document));
			} catch (java.io.IOException e) {
				wrong.add(e.getMessage());
			}
		}
		return texts.stream().collect(Collectors.toSet());
	}

	/** An import that says it is done has brought everything. */
	private static List<String> missing(String name, int code, Set<String> texts) {
		List<String> missing = new ArrayList<>();
		for (int i = 0; code == 0 && i < FILES; i++) {
			if (!texts.contains(Studies.text(name, i))) {
				missing.add(name + i + " is not there");
			}
		}
		return missing;
	}
}
