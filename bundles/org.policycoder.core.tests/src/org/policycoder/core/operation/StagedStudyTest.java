// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.presets.CodebookPresets;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.Problem.Kind;
import org.policycoder.model.storage.ProjectCheck;
import org.policycoder.model.storage.StorageException;

class StagedStudyTest {

	@TempDir
	Path temp;

	private static void create(Path folder) throws OperationException {
		try {
			PolicyProject.create(folder, ModelFactory.eINSTANCE.createProject(), CodebookPresets.load("hood"));
		} catch (StorageException e) {
			throw new OperationException(e);
		}
	}

	private static void fail(Path folder) throws OperationException {
		create(folder);
		throw new OperationException(folder.resolve("corpus.policycorpus") + " is full", null);
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.map(p -> p.getFileName().toString()).sorted().toList();
		}
	}

	private Path target(boolean exists) throws IOException {
		Path target = temp.resolve("deep/study");
		if (exists) {
			Files.createDirectories(target.resolve(".git"));
			Files.writeString(target.resolve(".gitattributes"), "theirs");
		}
		return target;
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aStudyIsThereAsAWhole(boolean exists) throws Exception {
		Path target = target(exists);
		PolicyProject made = StagedStudy.make(target, StagedStudyTest::create);
		assertEquals(target, made.folder());
		assertEquals(List.of(), ProjectCheck.check(made));
		assertEquals(List.of("study"), names(target.getParent()));
		assertEquals(exists, Files.readString(target.resolve(".gitattributes")).equals("theirs"));
		assertEquals(exists ? 6 : 5, names(target).size());
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void whatFailsLeavesTheFolderAsItWasAndIsNamedAsTheUserKnowsIt(boolean exists) throws Exception {
		Path target = target(exists);
		OperationException failure = assertThrows(OperationException.class, () -> StagedStudy.make(target, StagedStudyTest::fail));
		assertEquals(target.resolve("corpus.policycorpus") + " is full", failure.getMessage());
		assertEquals(exists, Files.exists(target));
		assertEquals(exists ? List.of("study") : List.of(), names(target.getParent()));
		if (exists) {
			assertEquals(List.of(".git", ".gitattributes"), names(target));
		}
	}

	@Test
	void whatWasBrokenOffWhileMovingInIsDoneAgain() throws Exception {
		Path target = target(true);
		create(target);
		Path stage = Files.createDirectory(target.resolve(".study.77-1.tmp"));
		Files.move(target.resolve("project.policycoder"), stage.resolve("project.policycoder"));
		Files.move(target.resolve("corpus.policycorpus"), stage.resolve("corpus.policycorpus"));

		PolicyProject made = StagedStudy.make(target, StagedStudyTest::create);

		assertEquals(List.of(Problem.of(Kind.LEFTOVER, Path.of(".study.77-1.tmp"), "")), ProjectCheck.check(made));
		assertTrue(Files.exists(stage.resolve("codebook.policycodebook")), "put aside, not deleted");
	}

	@Test
	void aFolderThatHoldsSomethingElseIsNotTouched() throws Exception {
		Path target = target(true);
		Files.writeString(target.resolve("thesis.docx"), "theirs");
		List<String> before = names(target);
		assertThrows(OperationException.class, () -> StagedStudy.make(target, StagedStudyTest::create));
		assertEquals(before, names(target));
		Files.createDirectories(target.resolve(".study.77-1.tmp"));
		Files.writeString(target.resolve(".study.77-1.tmp/project.policycoder"), "");
		assertThrows(OperationException.class, () -> StagedStudy.make(target, StagedStudyTest::create));
		assertFalse(PolicyProject.isProject(target));
		assertTrue(Files.exists(target.resolve("thesis.docx")));
	}
}
