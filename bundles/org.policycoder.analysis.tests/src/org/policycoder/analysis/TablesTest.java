// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;
import org.policycoder.analysis.tables.Tables;

class TablesTest {

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

	private static Study study() {
		return new HandMade().coders("ann", "bob").document(1, "2018-01-08", "law", "Congress", "Senate")
				.document(2, null, null).code("ann", "1-1", "A1", "S").code("bob", "1-1", "A1", "G")
				.code("ann", "2-1", "B1", "G").study().counting("ann,bob");
	}

	static Stream<Arguments> everyTableInEveryLanguage() {
		return Tables.standard().providers().stream().flatMap(
				p -> Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE).map(l -> Arguments.of(p.id(), p, l)));
	}

	@ParameterizedTest(name = "{0} in {2}")
	@MethodSource
	void everyTableInEveryLanguage(String id, TableProvider provider, Locale locale) throws TableException {
		Table table = provider.table(study(), TableParameters.in(locale));
		boolean chinese = locale.getLanguage().equals("zh");
		for (String text : List.of(provider.label(locale), provider.description(locale), table.title())) {
			assertEquals(chinese, CHINESE.matcher(text).find(), text);
		}
		for (Column column : table.columns()) {
			assertTrue(column.id().matches("[a-z]+(-[a-z0-9]+)*"), column.id());
			assertFalse(column.label().isBlank());
			assertFalse(!chinese && CHINESE.matcher(column.label()).find(), column.label());
		}
		assertEquals(id, table.id());
		assertEquals(locale, table.locale());
		assertFalse(table.rows().isEmpty());
	}

	@ParameterizedTest(name = "{0} in {2}")
	@MethodSource("everyTableInEveryLanguage")
	void emptyStudyGivesEveryTable(String id, TableProvider provider, Locale locale) throws TableException {
		Table table = provider.table(new HandMade().study(), TableParameters.in(locale));
		assertEquals(id, table.id());
		for (List<Object> row : table.rows()) {
			assertFalse(row.stream().anyMatch(c -> c instanceof Double d && !Double.isFinite(d)), row::toString);
		}
	}

	/** Another choice of coders makes other rows only where it is said which choice it is. */
	@ParameterizedTest(name = "{0} in {2}")
	@MethodSource("everyTableInEveryLanguage")
	void whatDependsOnWhoseCodingsCountSaysWhose(String id, TableProvider provider, Locale locale) throws TableException {
		String counted = locale.getLanguage().equals("zh") ? "计入的编码：" : "Codings counted: ";
		TableParameters parameters = TableParameters.in(locale);
		Table ann = provider.table(study(), parameters.with(TableParameters.CODER, "ann"));
		Table bob = provider.table(study(), parameters.with(TableParameters.CODER, "bob"));
		boolean depends = !ann.rows().equals(bob.rows());
		List<String> notes = ann.notes().stream().filter(n -> n.startsWith(counted)).toList();
		assertEquals(depends, !notes.isEmpty(), id + ": " + ann.notes());
		assertEquals(depends, notes.stream().anyMatch(n -> n.contains("ANN")), id + ": " + notes);
		assertEquals(Set.of("documents", "codings", "category-frequency", "category-by-year", "crosstab", "association",
				"correspondence", "trend", "mix", "similarity").contains(id), depends, id);
	}

	@Test
	void languageWithoutTextsGetsEnglishWhateverTheMachineSpeaks() {
		Locale machine = Locale.getDefault();
		try {
			Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
			TableProvider documents = Tables.standard().provider("documents").orElseThrow();
			assertEquals("Policy documents", documents.label(Locale.ENGLISH));
			assertEquals("Policy documents", documents.label(Locale.GERMAN));
			assertEquals("政策文本表", documents.label(Locale.CHINESE));
		} finally {
			Locale.setDefault(machine);
		}
	}

	@Test
	void addedProviderIsAskedAndTakesThePlaceOfOneWithTheSameId() throws TableException {
		TableProvider own = new TableProvider() {
			@Override
			public String id() {
				return "documents";
			}

			@Override
			public String label(Locale locale) {
				return "own";
			}

			@Override
			public String description(Locale locale) {
				return "own";
			}

			@Override
			public List<String> parameters() {
				return List.of();
			}

			@Override
			public Table table(Study study, TableParameters parameters) {
				return Table.builder(id(), "own", parameters.locale()).build();
			}
		};
		Tables tables = Tables.standard().with(own);
		assertEquals(Tables.standard().ids(), tables.ids());
		assertEquals("own", tables.table("documents", study(), TableParameters.in(Locale.ENGLISH)).title());
	}

	@Test
	void unknownTableIsAnsweredWithThoseThatThereAre() {
		TableException e = assertThrows(TableException.class,
				() -> Tables.standard().table("nonsense", study(), TableParameters.in(Locale.ENGLISH)));
		assertTrue(e.getMessage().contains("nonsense") && e.getMessage().contains("category-frequency"),
				e.getMessage());
	}

	@Test
	void unknownDimensionAndCoderAreAnsweredWithThoseThatThereAre() {
		TableParameters chinese = TableParameters.in(Locale.CHINESE);
		TableException dimension = assertThrows(TableException.class, () -> Tables.standard()
				.table("category-frequency", study(), chinese.with(TableParameters.DIMENSION, "Z")));
		assertEquals("编码手册中没有维度“Z”。现有维度：X, Y。", dimension.getMessage());
		TableException coder = assertThrows(TableException.class, () -> Tables.standard().table("category-frequency",
				study(), chinese.with(TableParameters.CODER, "zoe")));
		assertTrue(coder.getMessage().contains("ann, bob"), coder.getMessage());
	}
}
