// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.model.CodingSet;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.Problem.Kind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class MigrationsTest {

	/** In an invented version 0 a coding had its categories in one attribute, separated by blanks. */
	private static final class OneCodingACategory implements Migration {

		@Override
		public int from() {
			return 0;
		}

		@Override
		public void migrate(Document file) {
			while (file.getElementsByTagName("coded").item(0) instanceof Element old) {
				for (String category : old.getAttribute("categories").split(" ")) {
					Element coding = file.createElement("codings");
					coding.setAttribute("clause", old.getAttribute("clause"));
					coding.setAttribute("category", category);
					old.getParentNode().insertBefore(coding, old);
				}
				old.getParentNode().removeChild(old);
			}
		}
	}

	private static final String OLD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<pc:CodingSet xmlns:pc="http://policycoder.org/model/1" coder="anna" document="1" note="一&lt;二">
			  <coded clause="1" categories="A1 S"/>
			  <coded clause="2" categories="G"/>
			</pc:CodingSet>
			""";

	@TempDir
	Path folder;

	@Test
	void anOlderFileIsMigratedInMemoryAndStoredAnewWhenSaved() throws IOException {
		SampleModel.project(folder);
		Path file = folder.resolve("codings/anna/0001.codings");
		Files.writeString(file, OLD);

		PolicyProject project = PolicyProject.open(folder, new Migrations(List.of(new OneCodingACategory())));
		PolicyDocument document = project.corpus().getDocuments().get(0);
		CodingSet set = project.codings("anna", document);
		assertEquals(List.of("1 A1", "1 S", "2 G"),
				set.getCodings().stream().map(c -> c.getClause() + " " + c.getCategory()).toList());
		assertEquals("一<二", set.getNote());
		assertEquals(OLD, Files.readString(file));

		project.save(set);
		assertTrue(Files.readString(file).contains("formatVersion=\"1\""));
		assertEquals(3, PolicyProject.open(folder).codings("anna", document).getCodings().size());
	}

	@Test
	void aVersionThatNoStepStartsFromIsNamed() throws IOException {
		SampleModel.project(folder);
		Files.writeString(folder.resolve("codings/anna/0001.codings"), OLD);
		PolicyProject project = PolicyProject.open(folder);
		Problem problem = assertThrows(StorageException.class,
				() -> project.codings("anna", project.corpus().getDocuments().get(0))).problem();
		assertEquals(Kind.UNKNOWN_VERSION, problem.kind());
		assertEquals(List.of("0"), problem.details());
	}

	@Test
	void twoStepsFromOneVersionAreAMistakeOfTheProgram() {
		List<Migration> twice = List.of(new OneCodingACategory(), new OneCodingACategory());
		assertThrows(IllegalStateException.class, () -> new Migrations(twice));
	}

	@Test
	void aStepThatFailsLeavesTheFileAlone() throws IOException {
		SampleModel.project(folder);
		Path file = folder.resolve("codings/anna/0001.codings");
		Files.writeString(file, OLD);
		Migration failing = new Migration() {
			@Override
			public int from() {
				return 0;
			}

			@Override
			public void migrate(Document document) {
				throw new IllegalStateException();
			}
		};
		PolicyProject project = PolicyProject.open(folder, new Migrations(List.of(failing)));
		assertThrows(StorageException.class, () -> project.codings("anna", project.corpus().getDocuments().get(0)));
		assertEquals(OLD, Files.readString(file));
	}
}
