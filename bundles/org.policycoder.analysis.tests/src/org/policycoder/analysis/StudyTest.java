// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.analysis.tables.AgreementTable;
import org.policycoder.analysis.tables.CodingsTable;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Project;
import org.policycoder.model.presets.CodebookPresets;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

class StudyTest {

	private static List<CountedClause> clauses(Study study) {
		try {
			return study.counted(TableParameters.in(Locale.ENGLISH)).clauses();
		} catch (TableException e) {
			throw new AssertionError(e);
		}
	}

	private static List<String> counted(Study study) {
		return clauses(study).stream().map(c -> c.number() + c.categories()).toList();
	}

	@Test
	void clausesAreInTheOrderOfDocumentsAndTexts() {
		Study study = new HandMade().document(10, null, null).document(9, null, null).code("ann", "10-1", "S")
				.code("ann", "9-2", "S").code("ann", "9-10", "S").study();
		assertEquals(List.of("9-2[S]", "9-10[S]", "10-1[S]"), counted(study));
	}

	@Test
	void danglingCodingsAreLeftOut() {
		HandMade made = new HandMade().document(1, null, null).code("ann", "1-1", "A1", "GONE");
		Coding ofNoClause = ModelFactory.eINSTANCE.createCoding();
		ofNoClause.setClause(99);
		ofNoClause.setCategory("A1");
		made.set("ann", 1).getCodings().add(ofNoClause);
		assertEquals(List.of("1-1[A1]"), counted(made.study()));
	}

	@Test
	void laterChangesOfTheProjectDoNotShow() {
		HandMade made = new HandMade().document(1, "2018", "law", "Congress").code("ann", "1-1", "A1");
		Study study = made.study();
		made.code("ann", "1-1", "B1");
		made.document(1).setTitle("Changed");
		made.document(1).getIssuers().clear();
		made.codebook().getDimensions().remove(0);
		assertEquals(List.of("1-1[A1]"), counted(study));
		assertEquals("Document 1", study.documents().get(0).title());
		assertEquals(List.of("Congress"), study.documents().get(0).issuers());
		assertEquals(2, study.framework().dimensions().size());
	}

	@Test
	void labelsFallBackToEnglishThenToAnyThenToTheCode() {
		HandMade made = new HandMade();
		made.codebook().getDimensions().get(1).getLabel().clear();
		made.codebook().getDimensions().get(0).getLabel().removeKey("en");
		Framework framework = made.study().framework();
		CategoryEntry growth = framework.category("G").orElseThrow();
		assertEquals("Growth", growth.label(Locale.CHINESE));
		assertEquals("安全", framework.category("S").orElseThrow().label(Locale.SIMPLIFIED_CHINESE));
		assertEquals("政策工具", framework.dimension("X").orElseThrow().label(Locale.ENGLISH));
		assertEquals("Y", growth.dimension().label(Locale.ENGLISH));
		assertNull(growth.definition(Locale.ENGLISH));
	}

	@Test
	void categoriesKnowTheirPlace() {
		Framework framework = new HandMade().study().framework();
		CategoryEntry ban = framework.category("A1").orElseThrow();
		CategoryEntry authority = framework.category("A").orElseThrow();
		assertEquals(authority, ban.type());
		assertEquals(authority, authority.type());
		assertTrue(authority.contains(ban) && authority.contains(authority) && !ban.contains(authority));
		assertEquals(7, framework.size());
		assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), framework.dimensions().stream()
				.flatMap(d -> d.categories().stream()).map(CategoryEntry::order).toList());
	}

	@Test
	void groupThatIsCodedHasAPlaceInTables() {
		HandMade made = new HandMade().document(1, null, null);
		DimensionEntry without = made.study().framework().dimensions().get(0);
		assertEquals("[A1, A2, B1]", made.study().tabulated(made.study().framework().dimensions().get(0)).toString());
		assertEquals("[A, A1, A2, B, B1]", without.categories().toString());
		Study with = made.code("ann", "1-1", "A").study();
		assertEquals("[A, A1, A2, B1]", with.tabulated(with.framework().dimensions().get(0)).toString());
	}

	@Test
	void coderWithCodingsIsKnownEvenIfNotInTheProject() {
		Study study = new HandMade().coders("ann").document(1, null, null).code("zoe", "1-1", "A1").study();
		assertEquals(List.of(new StudyCoder("ann", "ANN"), new StudyCoder("zoe", "zoe")), study.coders());
	}

	@Test
	void takenAgainItLooksOnlyAtWhatChanged(@TempDir Path folder) throws Exception {
		Project head = ModelFactory.eINSTANCE.createProject();
		head.setName("again");
		Coder coder = ModelFactory.eINSTANCE.createCoder();
		coder.setId("lin");
		head.getCoders().add(coder);
		PolicyProject project = PolicyProject.create(folder.resolve("again"), head, CodebookPresets.load("mcdonnell-elmore"));
		for (int number = 1; number <= 2; number++) {
			PolicyDocument document = ModelFactory.eINSTANCE.createPolicyDocument();
			document.setNumber(number);
			ClauseTree tree = ModelFactory.eINSTANCE.createClauseTree();
			Clause clause = ModelFactory.eINSTANCE.createClause();
			clause.setId(1);
			clause.setNumber(number + "-1");
			clause.setEnd(4);
			tree.getClauses().add(clause);
			project.addDocument(document, "text", tree, null);
			code(project, document, "A1");
		}
		Study before = Study.of(project);
		project.corpus().getDocuments().forEach(d -> code(project, d, "S"));

		Study again = before.again(project, number -> number == 1);

		assertEquals(List.of(2, 1), clauses(again).stream().map(c -> c.categories().size()).toList(),
				"only the first document was looked at");
		assertSame(before.documents().get(1), again.documents().get(1));
		assertEquals(clauses(Study.of(project)).get(0).categories().stream().map(CategoryEntry::code).toList(),
				clauses(again).get(0).categories().stream().map(CategoryEntry::code).toList());
		assertEquals(1, clauses(before).get(0).categories().size(), "a study does not change");

		project.corpus().getDocuments().remove(0);
		assertEquals(List.of(2), again.again(project, number -> false).documents().stream().map(StudyDocument::number).toList());
	}

	private static void code(PolicyProject project, PolicyDocument document, String category) {
		Coding coding = ModelFactory.eINSTANCE.createCoding();
		coding.setClause(1);
		coding.setCategory(category);
		try {
			project.codings("lin", document).getCodings().add(coding);
		} catch (StorageException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void whatOthersGaveIsLeftOutForOneWhoCodesBlind() throws TableException {
		HandMade made = new HandMade().coders("ann", "bob").document(1, null, null).document(2, null, null)
				.code("ann", "1-1", "S").code("bob", "1-1", "G").code("bob", "1-2", "G").code("bob", "2-1", "G").done("ann", 2);
		Study study = made.study();
		Study blind = study.hiding("ann", d -> d.number() == 1);
		assertEquals(1, blind.hidden());
		assertEquals(Set.of("ann"), blind.documents().getFirst().begun());
		assertEquals(List.of("1-1"), blind.documents().getFirst().clauses().stream().map(CodedClause::number).toList());
		assertEquals(study.documents().getLast(), blind.documents().getLast());
		TableParameters all = TableParameters.in(Locale.ENGLISH).with(TableParameters.CODER, "*");
		List<String> notes = new CodingsTable().table(blind, all).notes();
		assertTrue(notes.contains("Hidden: what others gave in 1 document of a blind round, until you have declared them done."), notes::toString);
		assertEquals(2, new CodingsTable().table(blind, all).rows().size());
		assertEquals(4, new CodingsTable().table(study, all).rows().size(), "the study itself is as it was");
		assertSame(study, study.hiding("ann", d -> d.number() == 3));
	}

	@Test
	void aRoundIsMeasuredByWhatWasDrawnAlone() throws TableException {
		HandMade made = new HandMade().coders("ann", "bob", "cat").document(1, null, null).document(2, null, null).document(3, null, null);
		for (String coder : List.of("ann", "bob", "cat")) {
			made.code(coder, "1-1", "S").code(coder, "1-2", "S").code(coder, "2-1", "G").code(coder, "3-1", "S");
		}
		Study round = made.study().sampling(List.of("ann", "bob"), Map.of(1, Set.of("1-2", "1-9"), 2, Set.of()));
		assertEquals(List.of(1, 2), round.documents().stream().map(StudyDocument::number).toList());
		assertEquals(List.of(2, 1), round.documents().stream().map(StudyDocument::clauseCount).toList(), "one that nobody coded is a clause too");
		Table agreement = new AgreementTable().table(round, TableParameters.in(Locale.ENGLISH).with(TableParameters.DIMENSION, "Y"));
		assertEquals(List.of("ann bob 2", "ann bob 2", "ann bob 2"), HandMade.cells(agreement, "coder-1", "coder-2", "units"));
	}
}
