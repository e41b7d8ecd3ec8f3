// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.edit.TestProject.ANNA;
import static org.policycoder.edit.TestProject.BO;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.command.ImportCodings;
import org.policycoder.exchange.coding.CodingSheet;
import org.policycoder.exchange.coding.CodingSheetReader;
import org.policycoder.model.storage.StorageException;

/** A sheet of codings is one step, whether the session knew the coder and the documents before or not. */
class ImportCodingsTest {

	private static final String GUEST = "guest";

	@TempDir
	Path temporary;

	private TestProject project;

	@BeforeEach
	void open() throws StorageException {
		project = new TestProject(temporary.resolve("p"));
	}

	@AfterEach
	void close() {
		project.session.abandon();
	}

	private CodingSheet sheet(String rows) throws IOException {
		return new CodingSheetReader()
				.read(Files.writeString(temporary.resolve("codings.csv"), "Clause,Category,Note\n" + rows));
	}

	@Test
	void codingsOfANewCoderAreTakenBackWithTheCoder() throws Exception {
		assertTrue(project.session.execute(new ImportCodings(sheet("1-2,A2,clear\n1-3,B1,\n3-2,A2,\n"), GUEST)));
		assertEquals("Undo Import Codings from codings.csv", project.session.undoLabel(Locale.ENGLISH));
		assertTrue(project.session.coderIds().contains(GUEST));
		assertEquals("clear", project.codings(GUEST, "1-2").getFirst().getNote());
		assertEquals(1, project.session.count(GUEST, "B1"));
		project.session.flush();
		proveStored(List.of("A2"), GUEST, "3-2");

		project.session.undo();
		assertEquals(List.of(), project.categories(GUEST, "1-2"));
		assertEquals(List.of(), project.categories(GUEST, "3-2"));
		assertEquals(0, project.session.count(GUEST, "B1"));
		assertEquals(2, project.session.project().project().getCoders().size());
		project.session.flush();
		proveStored(List.of(), GUEST, "3-2");

		project.session.redo();
		project.session.flush();
		assertEquals(List.of("B1"), project.categories(GUEST, "1-3"));
		proveStored(List.of("A2"), GUEST, "3-2");
		project.proveIndexes();
		assertFalse(project.session.isChangedOutside());
	}

	@Test
	void whatACoderHadBeforeStaysWhenTheImportIsTakenBack() throws Exception {
		project.code(ANNA, "1-2", "A2");
		project.code(BO, "1-3", "B1");
		project.session.close();
		project = new TestProject(temporary.resolve("p"));

		project.executeAndProve(new ImportCodings(sheet("1-2,A2,\n1-2,B1,\n1-3,A2,\n"), ANNA));
		assertEquals(List.of("A2", "B1"), project.categories(ANNA, "1-2"));
		project.session.undo();
		assertEquals(List.of("A2"), project.categories(ANNA, "1-2"));
		assertEquals(List.of(), project.categories(ANNA, "1-3"));
		assertEquals(List.of("B1"), project.categories(BO, "1-3"));
	}

	@Test
	void aSheetThatSaysNothingNewIsNoStep() throws Exception {
		project.code(ANNA, "1-2", "A2");
		assertFalse(project.session.execute(new ImportCodings(sheet("1-2,A2,\n"), ANNA)));
	}

	@Test
	void aRowWithAProblemKeepsAllOthersOut() throws Exception {
		CodingSheet sheet = sheet("1-2,A2,\n99-1,A2,\n");
		EditException refused = assertThrows(EditException.class,
				() -> project.session.execute(new ImportCodings(sheet, GUEST)));
		assertTrue(refused.getMessage().contains("99-1"), refused.getMessage());
		assertFalse(project.session.canUndo());
		assertFalse(project.session.coderIds().contains(GUEST));
		assertEquals(List.of(), project.categories(GUEST, "1-2"));
	}

	private void proveStored(List<String> categories, String coder, String clause) throws StorageException {
		try (TestProject other = new TestProject(temporary.resolve("p"))) {
			assertEquals(categories, other.categories(coder, clause));
		}
	}
}
