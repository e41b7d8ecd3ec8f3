// SPDX-License-Identifier: EPL-2.0
package org.policycoder.benchmarks.robust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.policycoder.model.Coder;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;

/** A study of 200 coders and 50 documents: its tables and its report in at most 20 seconds each. */
record Scale() implements Part {

	private static final int CODERS = 200;
	private static final int DOCUMENTS = 50;
	private static final double MOST_SECONDS = 20;

	@Override
	public void run(Path folder, Tally tally) throws Exception {
		Path study = Studies.make(folder.resolve("study"), DOCUMENTS);
		String first = addCoders(study);
		Program program = new Program(folder, "");
		Path out = folder.resolve("out");
		Files.createDirectory(out);
		for (Object[] command : new Object[][] { { "tables", study, "--coder", first, "--format", "csv", "--out", out },
				{ "report", study, "--coder", first, "--format", "pdf", "--out", out } }) {
			Program.Ran ran = program.run(command);
			tally.tried();
			System.err.printf(java.util.Locale.ROOT, "%s of %d coders and %d documents: %.1f s, %.1f s of a processor, %d MB%n", command[0], CODERS,
					DOCUMENTS,
					ran.seconds(), ran.processorSeconds(), ran.peakMegabytes());
			tally.time(ran, MOST_SECONDS, ran.toString());
			if (ran.code() != 0) {
				tally.fault(ran.toString());
			}
		}
	}

	/** Each with the codings of the first, so that there is something to compare. */
	private static String addCoders(Path folder) throws IOException {
		PolicyProject study = PolicyProject.open(folder);
		String first = study.project().getCoders().getFirst().getId();
		for (int i = 1; i < CODERS; i++) {
			Coder coder = ModelFactory.eINSTANCE.createCoder();
			coder.setId("coder" + i);
			coder.setName("Coder " + i);
			study.project().getCoders().add(coder);
		}
		study.save(study.project());
		for (PolicyDocument document : study.corpus().getDocuments()) {
			CodingSet codings = study.codings(first, document);
			for (int i = 1; i < CODERS; i++) {
				CodingSet same = study.codings("coder" + i, document);
				same.getCodings().addAll(org.eclipse.emf.ecore.util.EcoreUtil.copyAll(codings.getCodings()));
				study.save(same);
			}
		}
		return first;
	}
}
