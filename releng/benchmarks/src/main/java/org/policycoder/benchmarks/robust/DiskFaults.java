// SPDX-License-Identifier: EPL-2.0
package org.policycoder.benchmarks.robust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.faults.Faults;
import org.policycoder.model.faults.FaultyFileSystem;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

/** A disk that refuses one change, or all from one on, while a study is changed: it is told, and the study can be used. */
record DiskFaults(int times) implements Part {

	/** More changes of the disk than any of the works makes. */
	private static final int MOST_CHANGES = 40;

	@Override
	public void run(Path folder, Tally tally) throws Exception {
		Path template = Studies.make(folder.resolve("template"), 6);
		Files.createDirectories(template.resolve(".policycoder"));
		Path original = Files.writeString(folder.resolve("original.pdf"), "original");
		for (int i = 0; tally.tries() < times; i++) {
			Random random = Studies.random(i);
			Path study = folder.resolve("study");
			Studies.copy(template, study);
			Map<String, String> before = Studies.contents(study);
			int change = 1 + random.nextInt(MOST_CHANGES);
			Faults faults = random.nextBoolean() ? Faults.at(change) : Faults.from(change);
			StorageException told = null;
			try {
				work(i % 3, PolicyProject.open(FaultyFileSystem.of(study, faults)), original);
			} catch (StorageException e) {
				told = e;
			}
			if (faults.happened()) {
				tally.tried();
				look(i, study, before, told, tally);
			}
			Studies.delete(study);
		}
	}

	private static void work(int kind, PolicyProject study, Path original) throws IOException {
		List<PolicyDocument> documents = study.corpus().getDocuments();
		switch (kind) {
		case 0 -> {
			study.project().setName("Changed");
			study.saveAll(List.of(study.project(), study.codebook(), study.corpus()));
		}
		case 1 -> {
			PolicyDocument document = ModelFactory.eINSTANCE.createPolicyDocument();
			document.setTitle("added");
			study.addDocument(document, "added", null, original);
			study.save(study.corpus());
		}
		default -> {
			documents.getFirst().setTitle("changed");
			study.save(study.corpus());
		}
		}
	}

	private static void look(int i, Path study, Map<String, String> before, StorageException told, Tally tally) throws IOException {
		List<String> lost = Studies.lost(before, study);
		List<String> errors = Studies.errors(study);
		if (!lost.isEmpty() || !errors.isEmpty()) {
			tally.fault("fault " + i + ": lost " + lost + ", problems " + errors);
		}
		boolean changed = !before.get("corpus.policycorpus").equals(Studies.contents(study).get("corpus.policycorpus"))
				|| !before.get("project.policycoder").equals(Studies.contents(study).get("project.policycoder"));
		if (told == null && !changed) {
			tally.fault("fault " + i + ": nothing was written, and nothing told");
		}
	}
}
