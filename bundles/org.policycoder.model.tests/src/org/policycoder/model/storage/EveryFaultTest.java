// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Progress;
import org.policycoder.model.faults.Faults;
import org.policycoder.model.faults.FaultyFileSystem;
import org.policycoder.model.storage.Problem.Kind;

/** Each way of changing a study, with a fault at its first change of the disk, at its second, and so to its end. */
class EveryFaultTest {

	private static final String CORRECTED = SampleModel.TEXT.replace("chips", "ships");

	/** What a disk that fails may leave: temporary files, and texts without a document. */
	private static final Set<Kind> HARMLESS = Set.of(Kind.LEFTOVER, Kind.UNREGISTERED_FILE);

	@TempDir
	Path temp;

	/** Changes a study. */
	private interface Work {
		void in(PolicyProject study) throws IOException;
	}

	/** Looks at what came of it; the failure is null when all went well. */
	private interface Outcome {
		void after(Path study, StorageException failure, Map<String, String> before) throws IOException;
	}

	private int each(IntFunction<Faults> kind, Work work, Outcome outcome) throws IOException {
		Path sample = temp.resolve("sample");
		if (!Files.exists(sample)) {
			SampleModel.project(sample);
			Files.createDirectory(sample.resolve(".policycoder")); // as when it is locked
		}
		Path study = temp.resolve("study");
		int tried = 0;
		while (true) {
			copy(sample, study);
			Map<String, String> before = contents(study);
			Faults faults = kind.apply(++tried);
			StorageException failure = null;
			try {
				work.in(PolicyProject.open(FaultyFileSystem.of(study, faults)));
			} catch (StorageException e) {
				failure = e;
			}
			outcome.after(study, failure, before);
			delete(study);
			if (!faults.happened()) {
				assertEquals(null, failure);
				return tried - 1;
			}
		}
	}

	private static void copy(Path folder, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(folder.relativize(file).toString()));
			}
		}
	}

	private static Map<String, String> contents(Path study) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(study)) {
			for (Path file : files.filter(Files::isRegularFile).filter(f -> !f.getParent().endsWith(".policycoder")).toList()) {
				contents.put(study.relativize(file).toString().replace('\\', '/'), Files.readString(file));
			}
		}
		return contents;
	}

	private static Map<String, String> withoutLeftovers(Path study) throws IOException {
		Map<String, String> contents = contents(study);
		contents.keySet().removeIf(f -> f.endsWith(".tmp"));
		return contents;
	}

	private static void delete(Path folder) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
				Files.delete(visited);
				return FileVisitResult.CONTINUE;
			}
		});
	}

	private static void code(PolicyProject study) throws StorageException {
		study.project().setName("Changed");
		List<PolicyDocument> documents = study.corpus().getDocuments();
		documents.forEach(d -> codings(study, d).setDone(false));
		study.saveAll(List.of(study.project(), codings(study, documents.get(0)), codings(study, documents.get(1))));
	}

	private static CodingSet codings(PolicyProject study, PolicyDocument document) {
		try {
			return study.codings("anna", document);
		} catch (StorageException e) {
			throw new AssertionError(e);
		}
	}

	private static void correct(PolicyProject study) throws StorageException {
		ClauseTree tree = study.clauses(study.corpus().getDocuments().get(0));
		tree.setTextHash(TextHash.of(CORRECTED));
		study.snapshot(tree, CORRECTED, SampleModel.TEXT).save();
	}

	private void add(PolicyProject study) throws IOException {
		for (String text : List.of("third", "fourth")) {
			PolicyDocument document = ModelFactory.eINSTANCE.createPolicyDocument();
			document.setTitle(text);
			study.addDocument(document, text, null, Files.writeString(temp.resolve(text + ".pdf"), "original of " + text));
		}
		study.save(study.corpus());
	}

	private static void remove(PolicyProject study) throws StorageException {
		study.removeDocument(study.corpus().getDocuments().get(0));
		study.save(study.corpus());
	}

	private static void assertSound(Path study) {
		assertEquals(List.of(),
				ProjectCheck.check(study, Progress.NONE).stream()
						.filter(p -> p.severity() == Problem.Severity.ERROR || !HARMLESS.contains(p.kind()))
						.filter(p -> p.severity() != Problem.Severity.INFO).toList());
	}

	/** One fault: all or nothing, unless the failure says otherwise; and never success without it. */
	@Test
	void filesThatBelongTogetherAreReplacedTogether() throws IOException {
		int tried = each(Faults::at, EveryFaultTest::code, (study, failure, before) -> {
			assertSound(study);
			if (failure != null && failure.problem().kind() == Kind.NOT_WRITTEN) {
				assertEquals(before, withoutLeftovers(study));
			} else {
				assertTrue(failure == null || failure.problem().kind() == Kind.NOT_CONFIRMED, () -> failure.getMessage());
				assertTrue(PolicyProject.open(study).project().getName().equals("Changed"));
				assertEquals(3, changed(before, withoutLeftovers(study)));
			}
		});
		assertTrue(tried >= 15, () -> "opens, writes, forces, moves and folders of three files");
	}

	private static long changed(Map<String, String> before, Map<String, String> after) {
		return after.entrySet().stream().filter(e -> !e.getValue().equals(before.get(e.getKey()))).count();
	}

	@Test
	void aKilledSavingOfSeveralFilesIsDoneOrWasNotBegun() throws IOException {
		Map<Long, Integer> files = new TreeMap<>();
		each(Faults::from, EveryFaultTest::code, (study, failure, before) -> files.merge(assertOneStep(study, before), 1, Integer::sum));
		assertEquals(Set.of(0L, 3L), files.keySet());
		assertTrue(files.get(3L) > 3, () -> "killed between the files, too: " + files);
	}

	@Test
	void soItIsWhenItIsKilledWhileItTakesBackWhatItHadReplaced() throws IOException {
		int changes = each(Faults::at, EveryFaultTest::code, (study, failure, before) -> {});
		for (int later = 0; later < changes; later++) {
			int survived = later;
			each(at -> Faults.atAndAfter(at, survived), EveryFaultTest::code, (study, failure, before) -> assertOneStep(study, before));
		}
	}

	/** What is read is all old or all new, before and after the next program puts it right; how many files are new. */
	private static long assertOneStep(Path study, Map<String, String> before) throws IOException {
		PolicyProject reading = PolicyProject.open(study);
		boolean done = reading.project().getName().equals("Changed");
		reading.corpus().getDocuments().forEach(d -> assertEquals(!done, codings(reading, d).isDone()));
		assertEquals(List.of(), ProjectCheck.check(study, Progress.NONE).stream().filter(p -> p.kind() == Kind.BROKEN_SAVE).toList());
		PolicyProject.open(study).recover();
		long changed = changed(before, withoutLeftovers(study));
		assertEquals(done ? 3 : 0, changed);
		assertSound(study);
		return changed;
	}

	/** As saving by itself does, which tries again after each failure. */
	@Test
	void whenTheDiskIsWellAgainTheSameProgramSavesAll() throws IOException {
		PolicyProject[] program = new PolicyProject[1];
		each(at -> Faults.between(at, at + 4), study -> {
			program[0] = study;
			code(study);
		}, (study, failure, before) -> {
			int saved = 0;
			for (int i = 0; saved < 2; i++) { // the second forgets what could not be forgotten then
				assertTrue(i < 20);
				saved += tried(program[0]) == null ? 1 : 0;
			}
			assertEquals(3, changed(before, withoutLeftovers(study)));
			assertSound(study);
			try (Stream<Path> left = Files.list(study.resolve(".policycoder"))) {
				assertEquals(0, left.filter(f -> f.getFileName().toString().startsWith("batch-")).count());
			}
		});
	}

	private static StorageException tried(PolicyProject program) {
		try {
			code(program);
			return null;
		} catch (StorageException e) {
			return e;
		}
	}

	@Test
	void aCorrectionIsWholeOrNotAtAll() throws IOException {
		each(Faults::at, EveryFaultTest::correct, (study, failure, before) -> {
			assertSound(study);
			PolicyProject opened = PolicyProject.open(study);
			boolean corrected = failure == null || failure.problem().kind() == Kind.NOT_CONFIRMED;
			assertEquals(corrected ? CORRECTED : SampleModel.TEXT, opened.text(opened.corpus().getDocuments().get(0)));
		});
	}

	@Test
	void aKilledCorrectionIsCompletedOrWasNone() throws IOException {
		each(Faults::from, EveryFaultTest::correct, (study, failure, before) -> {
			PolicyProject reading = PolicyProject.open(study);
			String text = reading.text(reading.corpus().getDocuments().get(0));
			assertTrue(Set.of(CORRECTED, SampleModel.TEXT).contains(text));
			reading.recover();
			assertEquals(text, Files.readString(study.resolve("documents/0001.txt")));
			assertSound(study);
		});
	}

	@Test
	void anImportThatFailsSaysSoAndLeavesTheStudySound() throws IOException {
		each(Faults::at, this::add, (study, failure, before) -> {
			assertSound(study);
			Map<String, String> after = contents(study);
			before.forEach((file, content) -> assertTrue(file.equals("corpus.policycorpus") || content.equals(after.get(file)), file));
			PolicyProject opened = PolicyProject.open(study);
			if (failure == null) {
				assertEquals(4, opened.corpus().getDocuments().size());
			} else {
				assertNotNull(failure.getMessage());
			}
			for (PolicyDocument document : opened.corpus().getDocuments()) {
				assertNotNull(opened.text(document));
			}
		});
	}

	@Test
	void afterAKilledImportTheNextProgramLeavesNothingOver() throws IOException {
		each(Faults::from, this::add, (study, failure, before) -> {
			PolicyProject next = PolicyProject.open(study);
			next.recover();
			Set<String> names = withoutLeftovers(study).keySet();
			assertEquals(next.corpus().getDocuments().size(), names.stream().filter(f -> f.endsWith(".txt")).count(), names::toString);
			assertEquals(next.corpus().getDocuments().size() - 2, names.stream().filter(f -> f.startsWith("originals")).count(),
					names::toString);
			assertSound(study);
			add(PolicyProject.open(study));
			assertSound(study);
		});
	}

	@Test
	void aDocumentIsRemovedFromTheRegisterBeforeItsFilesGo() throws IOException {
		each(Faults::from, EveryFaultTest::remove, (study, failure, before) -> assertSound(study));
	}
}
