// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.edit.TestProject.ANNA;
import static org.policycoder.edit.TestProject.BO;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.Law.Article;
import org.policycoder.edit.clause.CorrectText;
import org.policycoder.edit.clause.ReplaceText;
import org.policycoder.edit.clause.SplitClause;
import org.policycoder.edit.command.MergeCategories;
import org.policycoder.model.Progress;
import org.policycoder.model.faults.Faults;
import org.policycoder.model.faults.FaultyFileSystem;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.Problem.Severity;
import org.policycoder.model.storage.ProjectCheck;
import org.policycoder.model.storage.StorageException;

/** What a command changes in several files is on disk in all of them or in none, whenever the program is killed. */
class KilledSaveTest {

	private static final Law AMENDED = Law.of(Article.of("为了规范出口，制定本法。"), Article.of("国家对管制物项实行许可。"));

	@TempDir
	Path folder;

	private Path before;

	/** What is done to the study; anna and bo have coded the third document. */
	private interface Work {
		void in(TestProject project) throws Exception;
	}

	@BeforeEach
	void codeAStudy() throws Exception {
		before = folder.resolve("before");
		try (TestProject project = new TestProject(before)) {
			for (String number : List.of("3-1-1", "3-2", "3-4-1")) {
				project.code(ANNA, number, "A4");
				project.code(BO, number, "C2");
			}
		}
	}

	private void killedAnywhere(IntFunction<Faults> kind, Work work) throws Exception {
		Path after = copy("after");
		try (TestProject project = new TestProject(after)) {
			work.in(project);
		}
		Set<Boolean> done = new HashSet<>();
		boolean happened = true;
		for (int change = 1; happened; change++) {
			Path study = copy("study" + change);
			Faults faults = kind.apply(change);
			TestProject killed = new TestProject(FaultyFileSystem.of(study, faults));
			work.in(killed);
			try {
				killed.session.flush();
			} catch (StorageException e) {
				assertTrue(faults.happened(), e::getMessage);
			}
			killed.session.abandon();
			happened = faults.happened();
			new TestProject(study).close();
			Map<String, String> contents = contents(study);
			assertTrue(contents.equals(contents(before)) || contents.equals(contents(after)), () -> "mixed: " + contents.keySet());
			done.add(contents.equals(contents(after)));
			assertEquals(List.of(), ProjectCheck.check(study, Progress.NONE).stream().filter(p -> p.severity() == Severity.ERROR)
					.map(Problem::message).toList());
		}
		assertEquals(Set.of(false, true), done);
	}

	private Path copy(String name) throws IOException {
		Path to = folder.resolve(name);
		try (Stream<Path> files = Files.walk(before)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(before.relativize(file).toString()));
			}
		}
		return to;
	}

	private static Map<String, String> contents(Path study) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(study)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String name = study.relativize(file).toString();
				if (!name.startsWith(".policycoder") && !name.endsWith(".tmp")) {
					contents.put(name, Files.readString(file));
				}
			}
		}
		return contents;
	}

	@Test
	void anAmendedVersion() throws Exception {
		killedAnywhere(Faults::from, p -> p.session.execute(new ReplaceText(3, AMENDED.version())));
	}

	@Test
	void aSplitClauseThatSeveralHaveCoded() throws Exception {
		killedAnywhere(Faults::from, p -> p.session.execute(new SplitClause(p.ref("3-2"), split(p), false)));
	}

	private static int split(TestProject project) throws StorageException {
		return project.session.text(project.document(3)).indexOf("国家公布管制清单");
	}

	@Test
	void aCorrectedText() throws Exception {
		killedAnywhere(Faults::from, p -> {
			int begin = p.session.text(p.document(3)).indexOf("许可");
			p.session.execute(new CorrectText(3, begin, begin + 2, "许可证"));
		});
	}

	@Test
	void mergedCategories() throws Exception {
		killedAnywhere(Faults::from, p -> p.session.execute(new MergeCategories(List.of("A4"), "A3")));
	}

	@Test
	void killedWhileAFaultIsPutRight() throws Exception {
		for (int later : List.of(0, 1, 2, 3, 5, 8)) {
			int survived = later;
			folder = Files.createDirectory(folder.resolve("later" + later));
			killedAnywhere(at -> Faults.atAndAfter(at, survived), p -> p.session.execute(new ReplaceText(3, AMENDED.version())));
		}
	}
}
