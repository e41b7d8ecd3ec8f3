// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.edit.TestProject.ANNA;
import static org.policycoder.edit.TestProject.BO;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.command.AddCategory;
import org.policycoder.edit.command.AddDimension;
import org.policycoder.edit.command.ChangeCode;
import org.policycoder.edit.command.ChangeCodebook;
import org.policycoder.edit.command.CodeClauses;
import org.policycoder.edit.command.DeleteElement;
import org.policycoder.edit.command.ElementText;
import org.policycoder.edit.command.MergeCategories;
import org.policycoder.edit.command.MoveCategory;
import org.policycoder.edit.command.MoveDimension;
import org.policycoder.edit.command.SetColour;
import org.policycoder.edit.command.SetGroupOnly;
import org.policycoder.edit.command.SetRule;
import org.policycoder.edit.command.SetShortcut;
import org.policycoder.edit.command.SplitCategory;
import org.policycoder.model.Category;
import org.policycoder.model.Codebook;
import org.policycoder.model.CodebookColours;
import org.policycoder.model.Dimension;
import org.policycoder.model.DimensionRule;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.presets.CodebookPresets;
import org.policycoder.model.storage.StorageException;

class CodebookCommandsTest {

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

	private Category category(String code) {
		return project.session.codebook().find(code).orElseThrow().category();
	}

	private static Category made(String code) {
		Category category = ModelFactory.eINSTANCE.createCategory();
		category.setCode(code);
		category.getLabel().put("en", "Made " + code);
		return category;
	}

	@Test
	void noCategoryIsRecolouredByAChangeOfPlaces() throws Exception {
		ProjectSession session = project.session;
		Codebook plain = ModelFactory.eINSTANCE.createCodebook();
		for (String code : List.of("P", "Q")) {
			Dimension dimension = ModelFactory.eINSTANCE.createDimension();
			dimension.setCode(code);
			dimension.setRule(DimensionRule.ANY);
			for (int i = 1; i <= 3; i++) {
				dimension.getCategories().add(made(code + i));
			}
			plain.getDimensions().add(dimension);
		}
		session.execute(new ChangeCodebook(plain, Map.of(), true));
		List<String> codes = List.of("P1", "P2", "P3", "Q1", "Q2", "Q3");
		List<String> before = colours(codes);
		session.execute(new AddCategory("P", 0, made("P0")));
		assertEquals(before, colours(codes));
		assertFalse(before.contains(colours(List.of("P0")).get(0)));
		session.undo();
		assertNull(category("P1").getColour());
		assertEquals(before, colours(codes));
		session.execute(new MoveDimension("Q", 0));
		assertEquals(before, colours(codes));
		session.execute(new MoveCategory("P3", "P", 0));
		session.execute(new SplitCategory("P3", made("P4"), Set.of()));
		session.execute(new DeleteElement("P3", true));
		session.execute(new MergeCategories(List.of("P1"), "P2"));
		assertEquals(colours(List.of("P2", "Q1", "Q2", "Q3")), List.of(before.get(1), before.get(3), before.get(4), before.get(5)));
	}

	private List<String> colours(List<String> codes) {
		CodebookColours colours = new CodebookColours(project.session.codebook());
		return codes.stream().map(c -> colours.written(c).orElseThrow()).toList();
	}

	@Test
	void addsCategoriesAndDimensions() throws Exception {
		Category added = made("Z1");
		added.getCategories().add(made("Z11"));
		project.executeAndProve(new AddCategory("A", 1, added));
		assertEquals("A1 Z1 A2", String.join(" ",
				category("A").getCategories().stream().map(Category::getCode).limit(3).toList()));
		assertNull(added.eContainer(), "a copy is taken");
		assertEquals("codeTaken",
				assertThrows(EditException.class, () -> project.session.execute(new AddCategory("B", 0, added))).key());
		assertEquals("codeMissing", assertThrows(EditException.class,
				() -> project.session.execute(new AddCategory("B", 0, made(" ")))).key());
		Dimension dimension = ModelFactory.eINSTANCE.createDimension();
		dimension.setCode("Z");
		dimension.getCategories().add(made("Z2"));
		project.executeAndProve(new AddDimension(1, dimension));
		project.executeAndProve(new MoveDimension("Z", 0));
		assertEquals("Z", project.session.project().codebook().getDimensions().get(0).getCode());
		assertTrue(project.changes.getLast().codebook());
		assertTrue(project.session.execute(new CodeClauses(ANNA, project.ref("3-2"), "Z2")));
	}

	@Test
	void editsTextsColourShortcutAndRule() throws Exception {
		project.executeAndProve(new ElementText("A2", ElementText.Kind.LABEL, "en", "Permits"));
		project.executeAndProve(new ElementText("A2", ElementText.Kind.DEFINITION, "fr", "définition"));
		project.executeAndProve(new ElementText("A2", ElementText.Kind.EXAMPLES, "en", "one\ntwo"));
		project.executeAndProve(new ElementText("A2", ElementText.Kind.EXAMPLES, "en", null));
		project.executeAndProve(new ElementText("X", ElementText.Kind.LABEL, "en", "Tools"));
		project.executeAndProve(new SetColour("A2", "#123456"));
		assertThrows(EditException.class, () -> project.session.execute(new SetColour("A2", "red")));
		project.executeAndProve(new SetRule("X", DimensionRule.ANY));
		project.session.execute(new SetShortcut("A2", "q"));
		project.executeAndProve(new SetShortcut("B1", "Q"));
		assertNull(category("A2").getShortcut());
		project.executeAndProve(new SetShortcut("B1", ""));
		project.executeAndProve(new SetGroupOnly("B1", true));
	}

	@Test
	void aCategoryInUseIsNotMadeAGroup() throws Exception {
		project.code(BO, "3-2", "B1");
		assertThrows(CategoryUsedException.class, () -> project.session.execute(new SetGroupOnly("B1", true)));
	}

	@Test
	void allCodingsFollowANewCode() throws Exception {
		project.code(ANNA, "1-2", "A2");
		project.code(BO, "3-2", "A2", "B1");
		project.executeAndProve(new ChangeCode("A2", "A-2"));
		assertEquals(List.of("A-2"), project.categories(ANNA, "1-2"));
		assertEquals(List.of("A-2", "B1"), project.categories(BO, "3-2"));
		assertEquals(0, project.session.count(ANNA, "A2"));
		assertThrows(EditException.class, () -> project.session.execute(new ChangeCode("A-2", "B1")));
		assertThrows(EditException.class, () -> project.session.execute(new ChangeCode("A-2", "X")));
		assertFalse(project.session.execute(new ChangeCode("A-2", "A-2")));
		project.executeAndProve(new ChangeCode("X", "Instruments"));
	}

	@Test
	void movesWithoutTouchingCodings() throws Exception {
		project.code(ANNA, "1-2", "A2");
		project.executeAndProve(new MoveCategory("A2", "B", 99));
		assertEquals("A2", category("B").getCategories().getLast().getCode());
		project.executeAndProve(new MoveCategory("A2", "B", 0));
		assertEquals("A2", category("B").getCategories().get(0).getCode());
		project.executeAndProve(new MoveCategory("A2", "Y", 1));
		assertEquals(Set.of(), project.changes.getLast().codings());
		assertThrows(EditException.class, () -> project.session.execute(new MoveCategory("A", "A1", 0)));
		assertFalse(project.session.execute(new MoveCategory("A2", "Y", 1)));
	}

	@Test
	void mergingCollapsesDuplicatesOfEveryCoder() throws Exception {
		project.code(ANNA, "1-2", "A2", "A3", "B1");
		project.code(BO, "3-2", "A3");
		project.code(BO, "2-2", "B1");
		project.executeAndProve(new MergeCategories(List.of("A3", "B1"), "A2"));
		assertEquals(List.of("A2"), project.categories(ANNA, "1-2"));
		assertEquals(List.of("A2"), project.categories(BO, "3-2"));
		assertEquals(List.of("A2"), project.categories(BO, "2-2"));
		assertTrue(project.session.codebook().find("A3").isEmpty());
		assertEquals(1, project.session.count(ANNA, "A2"));
		assertEquals(2, project.session.count(BO, "A2"));
	}

	@Test
	void mergingGroupsBringsWhatIsBelow() throws Exception {
		int below = category("A").getCategories().size() + category("B").getCategories().size();
		project.executeAndProve(new MergeCategories(List.of("B"), "A"));
		assertEquals(below, category("A").getCategories().size());
		assertThrows(EditException.class, () -> project.session.execute(new MergeCategories(List.of("A"), "A1")));
		assertThrows(EditException.class, () -> project.session.execute(new MergeCategories(List.of("A1"), "A1")));
		project.code(ANNA, "1-2", "A1");
		assertThrows(EditException.class, () -> project.session.execute(new MergeCategories(List.of("A1"), "C")));
	}

	@Test
	void splitsByChosenCodings() throws Exception {
		project.code(ANNA, "1-2", "A2");
		project.code(ANNA, "1-3", "A2");
		project.code(BO, "1-2", "A2");
		project.executeAndProve(
				new SplitCategory("A2", made("A2b"), Set.of(new CodingPlace(ANNA, project.ref("1-2")))));
		assertEquals(List.of("A2b"), project.categories(ANNA, "1-2"));
		assertEquals(List.of("A2"), project.categories(ANNA, "1-3"));
		assertEquals(List.of("A2"), project.categories(BO, "1-2"));
		assertEquals("A2b", category("A").getCategories().get(2).getCode());
	}

	@Test
	void deletingIsGuarded() throws Exception {
		project.code(ANNA, "1-2", "A2");
		project.code(BO, "3-2", "A2", "A3");
		CategoryUsedException used = assertThrows(CategoryUsedException.class,
				() -> project.session.execute(new DeleteElement("A", false)));
		assertEquals(new CategoryUse(3, 2, 2, List.of(ANNA, BO)), used.use());
		assertTrue(used.message(Locale.SIMPLIFIED_CHINESE).contains("2 份文件中有 3 条编码"));
		project.executeAndProve(new DeleteElement("A4", false));
		project.executeAndProve(new DeleteElement("A", true));
		assertEquals(List.of(), project.categories(BO, "3-2"));
		project.executeAndProve(new DeleteElement("Y", false));
		assertEquals(1, project.session.project().codebook().getDimensions().size());
		assertThrows(EditException.class, () -> project.session.execute(new DeleteElement("A", true)));
	}

	@Test
	void anotherPresetTakesOverWhatIsMapped() throws Exception {
		Codebook hood = CodebookPresets.load("hood");
		Category target = hood.getDimensions().get(0).getCategories().stream()
				.flatMap(c -> java.util.stream.Stream.concat(java.util.stream.Stream.of(c), c.getCategories().stream()))
				.filter(c -> !c.isGroupOnly()).findFirst().orElseThrow();
		project.code(ANNA, "1-2", "A2", "A3");
		project.code(BO, "1-3", "B3");
		Map<String, String> codes = Map.of("A2", target.getCode(), "A3", target.getCode());
		assertThrows(CategoryUsedException.class,
				() -> project.session.execute(new ChangeCodebook(hood, codes, false)));
		project.executeAndProve(new ChangeCodebook(hood, codes, true));
		assertEquals(List.of(target.getCode()), project.categories(ANNA, "1-2"));
		assertEquals(List.of(), project.categories(BO, "1-3"));
		assertEquals("hood", project.session.project().codebook().getCode());
		assertThrows(EditException.class,
				() -> project.session.execute(new ChangeCodebook(hood, Map.of("x", "nowhere"), true)));
	}

	@Test
	void codesMayChangePlaces() throws Exception {
		project.code(ANNA, "1-2", "A2");
		project.code(ANNA, "1-3", "A3");
		project.executeAndProve(new ChangeCodebook(CodebookPresets.load("mcdonnell-elmore"),
				Map.of("A2", "A3", "A3", "A2"), false));
		assertEquals(List.of("A3"), project.categories(ANNA, "1-2"));
		assertEquals(List.of("A2"), project.categories(ANNA, "1-3"));
	}

	@Test
	void codingsThatTheNewCodebookCouldMisunderstandAreRemovedOnDemand() throws Exception {
		project.code(ANNA, "1-2", "A2", "A3");
		project.executeAndProve(new ChangeCodebook(CodebookPresets.load("mcdonnell-elmore"), Map.of("A2", ""), false));
		assertEquals(List.of("A3"), project.categories(ANNA, "1-2"));
	}
}
