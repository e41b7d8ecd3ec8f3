// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.command.AddCoder;
import org.policycoder.edit.command.CodeClauses;
import org.policycoder.edit.command.EditCoder;
import org.policycoder.edit.command.EditProject;
import org.policycoder.edit.command.RemoveDocuments;
import org.policycoder.edit.command.SetAttribute;
import org.policycoder.edit.command.SetMetadata;
import org.policycoder.edit.command.SetRole;
import org.policycoder.edit.command.UpdateRegister;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.model.Coder;
import org.policycoder.model.CoderRole;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.PolicyDate;
import org.policycoder.model.storage.StorageException;

class RegisterCommandsTest {

	@TempDir
	Path folder;

	private TestProject project;

	@BeforeEach
	void open() throws StorageException {
		project = new TestProject(folder.resolve("p"));
	}

	@AfterEach
	void close() throws StorageException {
		project.close();
	}

	@Test
	void editsMetadataOfOneOrMany() throws Exception {
		project.executeAndProve(new SetMetadata(List.of(2), Literals.POLICY_DOCUMENT__TITLE, "Another <title>"));
		assertEquals(Set.of(2), project.changes.getLast().documents());
		assertFalse(project.changes.getLast().register());
		assertEquals("Undo Change Title of Document 2", project.session.undoLabel(Locale.ENGLISH));
		assertEquals("撤销：修改文件 2的信息（标题）", project.session.undoLabel(Locale.SIMPLIFIED_CHINESE));
		project.executeAndProve(
				new SetMetadata(List.of(1, 3), Literals.POLICY_DOCUMENT__ISSUERS, List.of("商务部", "海关总署")));
		assertEquals(List.of("商务部", "海关总署"), project.document(3).getIssuers());
		project.executeAndProve(new SetMetadata(List.of(1), Literals.POLICY_DOCUMENT__ISSUERS, null));
		project.executeAndProve(new SetMetadata(List.of(1), Literals.POLICY_DOCUMENT__DATE, PolicyDate.parse("2020-10")));
		project.executeAndProve(new SetMetadata(List.of(1), Literals.POLICY_DOCUMENT__DATE, null));
		assertThrows(IllegalArgumentException.class,
				() -> new SetMetadata(List.of(1), Literals.POLICY_DOCUMENT__NUMBER, 9));
		assertThrows(EditException.class, () -> project.session
				.execute(new SetMetadata(List.of(1, 9), Literals.POLICY_DOCUMENT__TITLE, "x")));
		assertEquals("Law 1", project.document(1).getTitle());
	}

	@Test
	void editsFurtherAttributes() throws Exception {
		project.executeAndProve(new SetAttribute(List.of(1, 2), "level", "national"));
		project.executeAndProve(new SetAttribute(List.of(1), "stage", "2"));
		project.executeAndProve(new SetAttribute(List.of(1), "level", ""));
		assertEquals(Map.of("stage", "2"), project.document(1).getAttributes().map());
		assertFalse(project.session.execute(new SetAttribute(List.of(1), "level", null)));
	}

	@Test
	void whatARegisterSaysIsTakenInAndWhereItIsSilentNothingChanges() throws Exception {
		project.executeAndProve(new SetMetadata(List.of(1), Literals.POLICY_DOCUMENT__TYPE, "law"));
		DocumentMetadata said = DocumentMetadata.builder().title("Another").issuer("商务部").date(PolicyDate.parse("2020-10"))
				.attribute("level", "national").build();
		assertEquals(List.of("title", "issuers", "date", "level"), UpdateRegister.changes(project.document(1), said));
		project.executeAndProve(new UpdateRegister(Map.of(1, said)));
		assertEquals("Another", project.document(1).getTitle());
		assertEquals("law", project.document(1).getType());
		assertEquals("national", project.document(1).getAttributes().get("level"));
		assertEquals(List.of(), UpdateRegister.changes(project.document(1), said));
		assertFalse(project.session.execute(new UpdateRegister(Map.of(1, said))));
		assertThrows(EditException.class, () -> project.session.execute(new UpdateRegister(Map.of(1, DocumentMetadata.EMPTY, 9, said))));
	}

	@Test
	void removedDocumentsGoWithTheSession() throws Exception {
		Path place = folder.resolve("p");
		project.code("anna", "2-2", "A2");
		project.executeAndProve(new RemoveDocuments(List.of(2, 3)));
		assertTrue(project.changes.getLast().register());
		assertTrue(Files.exists(place.resolve("documents/0002.txt")), "while it can be undone");
		assertTrue(project.session.document(2).isEmpty());
		project.session.undo();
		assertEquals(List.of("A2"), project.categories("anna", "2-2"));
		project.session.execute(new RemoveDocuments(List.of(3)));
		project.close();
		for (String gone : List.of("documents/0003.txt", "documents/0003.clauses", "codings/anna/0003.codings")) {
			assertFalse(Files.exists(place.resolve(gone)), gone);
		}
		project = new TestProject(place);
		assertEquals(2, project.session.project().corpus().getDocuments().size());
		assertEquals(List.of("A2"), project.categories("anna", "2-2"));
	}

	@Test
	void addsAndEditsCoders() throws Exception {
		Coder coder = ModelFactory.eINSTANCE.createCoder();
		coder.setId("小王");
		coder.setName("王");
		project.executeAndProve(new AddCoder(coder));
		assertTrue(project.changes.getLast().project());
		assertEquals(List.of("anna", "bo", "小王"), project.session.coderIds());
		project.executeAndProve(new EditCoder("小王", "王小明", "#aabbcc"));
		assertThrows(EditException.class, () -> project.session.execute(new EditCoder("nobody", "", null)));
		project.executeAndProve(new SetRole("小王", CoderRole.ADJUDICATOR));
		assertEquals(CoderRole.ADJUDICATOR, project.session.project().project().getCoders().getLast().getRole());
		assertThrows(EditException.class, () -> project.session.execute(new SetRole("nobody", CoderRole.CODER)));
		for (String bad : List.of("ANNA", "a b", "../x", "")) {
			coder.setId(bad);
			assertThrows(EditException.class, () -> project.session.execute(new AddCoder(coder)), bad);
		}
		project.code("小王", "1-2", "A2");
		project.executeAndProve(new CodeClauses("小王", project.ref("1-3"), "A2"));
	}

	@Test
	void editsTheProject() throws Exception {
		project.executeAndProve(new EditProject("Study", "zh", "anna", Map.of("k", "v")));
		project.executeAndProve(new EditProject("Study", "zh", null, Map.of()));
		assertNull(project.session.project().project().getResultCoder());
		assertThrows(EditException.class,
				() -> project.session.execute(new EditProject("Study", "zh", "nobody", Map.of())));
	}
}
