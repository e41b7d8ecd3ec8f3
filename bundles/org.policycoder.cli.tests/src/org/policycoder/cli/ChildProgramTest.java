// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policycoder.core.operation.CheckProject;
import org.policycoder.core.operation.NewProject;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.Problem.Kind;
import org.policycoder.model.storage.StorageException;
import org.policycoder.model.storage.StudyLock;

/** What only a whole process shows: its exit code, its language, and what is left when it is killed. */
class ChildProgramTest {

	@TempDir
	Path folder;

	private ChildProgram program;

	@BeforeEach
	void prepare() throws IOException {
		program = new ChildProgram(Files.createDirectory(folder.resolve("configuration")));
	}

	private File out() {
		return folder.resolve("out").toFile();
	}

	private File err() {
		return folder.resolve("err").toFile();
	}

	private int run(File out, String language, Object... arguments) throws Exception {
		Process process = program.start(out, err(), language, arguments);
		try {
			assertTrue(process.waitFor(3, TimeUnit.MINUTES), () -> read(err()));
			return process.exitValue();
		} finally {
			process.destroyForcibly();
		}
	}

	@Test
	void exitCodeAndLanguageAreThoseOfTheProcess() throws Exception {
		assertEquals(2, run(out(), "zh", "example", "nosuch", folder.resolve("a")));
		String chinese = Files.readString(err().toPath());
		assertTrue(chinese.contains("nosuch") && chinese.lines().allMatch(l -> l.matches(".*\\p{IsHan}.*")), chinese);

		assertEquals(1, run(out(), "en", "check", folder.resolve("a")));
		assertEquals("", Files.readString(err().toPath()));
		assertTrue(Files.readString(out().toPath()).startsWith("error: "));
	}

	@Test
	void outputThatIsLostIsTold() throws Exception {
		File full = new File("/dev/full");
		assumeTrue(full.exists(), "there is a device that is always full");

		assertEquals(1, run(full, "en", "--version"));

		assertEquals(1, Files.readString(err().toPath()).lines().count());
	}

	/** When the import is killed. */
	private enum Moment {
		FIRST_TEXT(500) {
			@Override
			boolean hasCome(Path project) {
				return Files.exists(project.resolve("documents/0003.clauses"));
			}
		},
		FIRST_SAVING(3000) {
			@Override
			boolean hasCome(Path project) throws StorageException {
				return !PolicyProject.open(project).corpus().getDocuments().isEmpty();
			}
		};

		/** So many that the import goes on for long after it. */
		private final int files;

		Moment(int files) {
			this.files = files;
		}

		abstract boolean hasCome(Path project) throws StorageException;
	}

	@ParameterizedTest
	@EnumSource
	void anImportThatIsKilledIsCompletedByTheSameImport(Moment moment) throws Exception {
		Path project = folder.resolve("project");
		new NewProject(project, null, "en", NewProject.DEFAULT_CODEBOOK, null, Map.of()).run(null);
		Path sources = sources(moment.files);

		Process process = program.start(out(), err(), "en", "import", project, sources);
		await(moment, project);
		process.destroyForcibly().waitFor();

		assertTrue(process.exitValue() != 0, "it was killed before its end");
		PolicyProject half = PolicyProject.open(project);
		assertTrue(half.corpus().getDocuments().size() < moment.files);
		Set<Kind> leftovers = Set.of(Kind.LEFTOVER, Kind.UNREGISTERED_FILE);
		assertTrue(leftovers.containsAll(kinds(project)), () -> kinds(project).toString());

		assertEquals(0, run(out(), "en", "import", project, sources), () -> read(err()));
		assertTrue(Set.of(Kind.LEFTOVER).containsAll(kinds(project)), () -> kinds(project).toString());
		PolicyProject whole = PolicyProject.open(project);
		List<PolicyDocument> documents = whole.corpus().getDocuments();
		assertEquals(moment.files, documents.size());
		for (int i = 1; i <= moment.files; i++) {
			assertEquals(i, documents.get(i - 1).getNumber());
			assertEquals(text(i), whole.text(documents.get(i - 1)));
		}
	}

	@Test
	void anImportThatTheUserEndsLeavesTheProjectAsItWas() throws Exception {
		Path project = folder.resolve("project");
		new NewProject(project, null, "en", NewProject.DEFAULT_CODEBOOK, null, Map.of()).run(null);
		Path sources = sources(3000);

		Process process = program.start(out(), err(), "en", "import", project, sources);
		assumeTrue(process.supportsNormalTermination(), "a process can be asked to end here");
		await(Moment.FIRST_SAVING, project);
		process.destroy();

		assertTrue(process.waitFor(2, TimeUnit.MINUTES));
		assertTrue(read(err()).contains("Cancelled"), () -> read(err()));
		assertEquals(Set.of(), kinds(project));
		assertEquals(List.of(), PolicyProject.open(project).corpus().getDocuments());
		try (Stream<Path> texts = Files.list(project.resolve("documents"))) {
			assertEquals(List.of(), texts.toList());
		}
	}

	private static String text(int number) {
		return "Section 1. Duty. Whoever sells number " + number + " shall keep a book.\n";
	}

	private Path sources(int files) throws IOException {
		Path sources = Files.createDirectory(folder.resolve("sources"));
		for (int i = 1; i <= files; i++) {
			Files.writeString(sources.resolve(i + ".txt"), text(i));
		}
		return sources;
	}

	private static void await(Moment moment, Path project) throws Exception {
		try (WatchService watch = project.getFileSystem().newWatchService()) {
			for (Path watched : List.of(project, project.resolve("documents"))) {
				watched.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
			}
			while (!moment.hasCome(project)) {
				WatchKey key = watch.poll(2, TimeUnit.MINUTES);
				assertNotNull(key, "the import goes on");
				key.pollEvents();
				key.reset();
			}
		}
	}

	private static Set<Kind> kinds(Path project) {
		try {
			return new CheckProject(project).run(null).stream().map(Problem::kind).collect(Collectors.toSet());
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private static String read(File file) {
		try {
			return Files.readString(file.toPath());
		} catch (IOException e) {
			return e.toString();
		}
	}

	@Test
	void importLeavesAStudyAloneThatAnotherProgramHasOpen() throws Exception {
		Path study = folder.resolve("study");
		new NewProject(study, null, "en", NewProject.DEFAULT_CODEBOOK, "anna", Map.of()).run(null);
		Path rule = Files.writeString(folder.resolve("rule.txt"), "A rule\n\nSection 1. Duty. Keep a book.\n");
		try (StudyLock workbench = new StudyLock(study)) {
			assertTrue(workbench.take().isEmpty());

			assertEquals(1, run(out(), "en", "import", study, rule));

			String said = read(err());
			assertTrue(said.startsWith("policycoder: ") && said.contains(study.toString()) && said.contains("another PolicyCoder"), said);
			assertEquals(1, said.lines().count(), said);
			assertTrue(PolicyProject.open(study).corpus().getDocuments().isEmpty());
			assertEquals(0, run(out(), "en", "tables", study, "documents"), "reading goes on");
		}
		assertEquals(0, run(out(), "en", "import", study, rule), () -> read(err()));
		assertEquals(1, PolicyProject.open(study).corpus().getDocuments().size());
	}
}
