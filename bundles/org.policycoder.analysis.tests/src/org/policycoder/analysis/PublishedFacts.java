// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.function.Executable;
import org.policycoder.analysis.output.CellText;
import org.policycoder.analysis.tables.CategoryFrequencyTable;
import org.policycoder.analysis.tables.Tables;
import org.policycoder.model.PolicyDate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * What a published study (Wu 2026, CC BY 4.0; {@code facts.json}) says of its
 * 184 documents, to hold the tables of any study against that claims to be it.
 * Reads tables only, so it takes a study from wherever it comes.
 */
public final class PublishedFacts {

	private static final String ELLIPSIS = "...";

	private final Study study;
	private final Tables tables = Tables.standard();
	private final TableParameters chinese = TableParameters.in(Locale.CHINESE);
	private final JsonObject facts;

	private PublishedFacts(Study study) {
		this.study = study;
		try (Reader reader = new InputStreamReader(PublishedFacts.class.getResourceAsStream("facts.json"),
				StandardCharsets.UTF_8)) {
			facts = JsonParser.parseReader(reader).getAsJsonObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Holds every number that the paper prints against the tables of a study; fails with all that differ. */
	public static void verify(Study study) {
		PublishedFacts it = new PublishedFacts(study);
		assertAll(it::documents, it::years, it::types, it::issuers, it::issuance, it::instruments, it::objectives,
				it::instrumentsOverTime, it::objectivesOverTime);
	}

	private Table table(String id, String dimension) throws TableException {
		return tables.table(id, study, chinese.with(TableParameters.DIMENSION, dimension));
	}

	private void documents() throws TableException {
		Table documents = table("documents", null);
		JsonObject corpus = facts.getAsJsonObject("corpus");
		assertEquals(corpus.get("documents").getAsInt(), documents.rows().size());
		List<Executable> rows = new ArrayList<>();
		for (JsonElement element : corpus.getAsJsonArray("rows")) {
			JsonObject expected = element.getAsJsonObject();
			int row = documents.find("number", expected.get("no").getAsLong());
			rows.add(() -> assertEquals(expected.get("title").getAsString(), documents.value(row, "title")));
			rows.add(() -> assertEquals(strings(expected.getAsJsonArray("issuers")), documents.value(row, "issuers")));
			rows.add(() -> assertEquals(PolicyDate.parse(expected.get("date").getAsString()),
					documents.value(row, "date")));
		}
		assertAll(rows);
	}

	private void years() throws TableException {
		Table years = table("documents-by-year", null);
		JsonObject corpus = facts.getAsJsonObject("corpus");
		List<Long> counts = years.values("count", Long.class);
		assertEquals(range(corpus), years.values("year", Long.class));
		assertEquals(corpus.get("documents").getAsLong(), sum(counts));
		for (String peak : List.of("2020", "2024")) {
			int row = years.find("year", Long.valueOf(peak));
			assertEquals(corpus.getAsJsonObject("perYear").get(peak).getAsLong(), counts.get(row), peak);
			assertTrue(counts.get(row - 1) < counts.get(row) && counts.get(row) > counts.get(row + 1),
					peak + " is a peak of " + counts);
		}
	}

	private void types() throws TableException {
		Table types = table("documents-by-type", null);
		List<Executable> groups = new ArrayList<>();
		for (JsonElement element : facts.getAsJsonObject("corpus").getAsJsonArray("typeGroups")) {
			JsonObject group = element.getAsJsonObject();
			long count = strings(group.getAsJsonArray("types")).stream()
					.mapToLong(t -> (Long) types.value(types.find("document-type", t), "count")).sum();
			double share = strings(group.getAsJsonArray("types")).stream()
					.mapToDouble(t -> (Double) types.value(types.find("document-type", t), "share")).sum();
			groups.add(() -> assertEquals(group.get("documents").getAsLong(), count, group::toString));
			groups.add(() -> assertEquals(group.get("share").getAsString(), Math.round(share * 100) + "%"));
		}
		groups.add(() -> assertEquals(8, types.rows().size()));
		groups.add(() -> assertEquals(new HashSet<>(List.of("法规", "法案")),
				new HashSet<>(types.values("document-type", String.class).subList(0, 2))));
		assertAll(groups);
		Table perYear = tables.table("crosstab", study,
				chinese.with(TableParameters.ROWS, "year").with(TableParameters.COLUMNS, "type"));
		for (long year : range(facts.getAsJsonObject("corpus"))) {
			List<Long> counts = IntStream.range(0, perYear.rows().size())
					.filter(r -> perYear.value(r, "row-code").equals(Long.toString(year)))
					.mapToObj(r -> (Long) perYear.value(r, "count")).toList();
			long least = Math.min(counts.get(0), counts.get(1));
			assertTrue(counts.stream().skip(2).allMatch(c -> c < least), year + ": " + counts);
		}
	}

	private void issuers() throws TableException {
		Table issuers = table("documents-by-issuer", null);
		JsonObject corpus = facts.getAsJsonObject("corpus");
		JsonObject expected = corpus.getAsJsonObject("issuers");
		List<Long> counts = issuers.values("count", Long.class);
		assertEquals(strings(corpus.getAsJsonArray("issuersOrder")), issuers.values("issuer", String.class));
		assertEquals(expected.get("商务部").getAsLong(), counts.get(0));
		assertEquals(expected.get("国会").getAsLong(), counts.get(1));
		assertEquals(expected.get("others").getAsLong(), sum(counts.subList(2, counts.size())));
		assertEquals("54%", Math.round(issuers.values("share", Double.class).get(0) * 100) + "%");
	}

	private void issuance() throws TableException {
		Table issuance = table("issuance-by-year", null);
		JsonObject joint = facts.getAsJsonObject("corpus").getAsJsonObject("joint");
		Map<Long, Long> counts = new TreeMap<>();
		for (int r = 0; r < issuance.rows().size(); r++) {
			counts.merge((Long) issuance.value(r, "issuer-count"), (Long) issuance.value(r, "count"), Long::sum);
			assertEquals(issuance.value(r, "issuance-count"), counts(issuance, r), "the total beside the rows");
		}
		assertEquals(Map.of(1L, joint.get("single").getAsLong(), 3L, count(joint, "three"), 5L, count(joint, "five")),
				counts);
		int single = issuance.find("issuer-count", 1L);
		assertEquals(joint.get("singleShare").getAsString(), text(issuance, single, "issuance-share"));
		Table documents = table("documents", null);
		for (String kind : List.of("three", "five")) {
			List<String> bodies = strings(joint.getAsJsonObject(kind).getAsJsonArray("issuers"));
			assertTrue(documents.find("issuers", bodies) >= 0, bodies::toString);
		}
	}

	private static long count(JsonObject joint, String kind) {
		return joint.getAsJsonObject(kind).get("documents").getAsLong();
	}

	private static Long counts(Table issuance, int row) {
		return IntStream.range(0, issuance.rows().size())
				.filter(r -> issuance.value(r, "issuer-count").equals(issuance.value(row, "issuer-count")))
				.mapToLong(r -> (Long) issuance.value(r, "count")).sum();
	}

	private void instruments() throws TableException {
		Table table = table("category-frequency", "X");
		JsonObject instruments = facts.getAsJsonObject("instruments");
		List<Executable> claims = new ArrayList<>();
		claims.add(() -> assertEquals(instruments.get("codings").getAsLong(),
				sum(table.values("count", Long.class))));
		List<String> order = new ArrayList<>();
		for (JsonElement t : instruments.getAsJsonArray("types")) {
			JsonObject type = t.getAsJsonObject();
			for (JsonElement element : type.getAsJsonArray("tools")) {
				JsonObject tool = element.getAsJsonObject();
				int row = table.find("category", tool.get("name").getAsString());
				order.add(tool.get("name").getAsString());
				claims.add(() -> assertEquals(type.get("name").getAsString(), table.value(row, "type")));
				claims.add(() -> assertEquals(type.get("codings").getAsLong(), table.value(row, "type-count")));
				claims.add(() -> assertEquals(type.get("share").getAsString(), text(table, row, "type-share")));
				claims.add(() -> frequency(table, row, tool));
			}
		}
		claims.add(() -> assertEquals(order, table.values("category", String.class)));
		assertAll(claims);
	}

	private void objectives() throws TableException {
		Table table = table("category-frequency", "Y");
		JsonObject objectives = facts.getAsJsonObject("objectives");
		List<Executable> claims = new ArrayList<>();
		claims.add(() -> assertEquals(objectives.get("codings").getAsLong(),
				sum(table.values("count", Long.class))));
		for (JsonElement element : objectives.getAsJsonArray("goals")) {
			JsonObject goal = element.getAsJsonObject();
			int row = table.find("category", goal.get("name").getAsString());
			claims.add(() -> assertEquals(goal.get("codings").getAsLong(), table.value(row, "count")));
			claims.add(() -> assertEquals(goal.get("share").getAsString(), text(table, row, "share")));
			claims.add(() -> assertTrue(((List<?>) table.value(row, "clauses"))
					.containsAll(strings(goal.getAsJsonArray("clauses")).stream()
							.filter(c -> !c.equals(ELLIPSIS)).toList()),
					goal::toString));
		}
		assertAll(claims);
	}

	/**
	 * The paper's shortened lists are in document order but for 3-18 before 3-10 and
	 * 167-2-4 before 163-1, which are put in order first.
	 */
	private void frequency(Table table, int row, JsonObject tool) throws TableException {
		String name = tool.get("name").getAsString();
		List<String> printed = strings(tool.getAsJsonArray("clauses"));
		int gap = printed.indexOf(ELLIPSIS);
		assertEquals(tool.get("codings").getAsLong(), table.value(row, "count"), name);
		assertEquals(tool.get("share").getAsString(), text(table, row, "share"), name);
		if (gap < 0) {
			assertEquals(printed, table.value(row, "clauses"), name);
			return;
		}
		List<String> first = printed.subList(0, gap).stream().sorted(ClauseOrder.NUMBERS).toList();
		List<String> last = printed.subList(gap + 1, printed.size()).stream().sorted(ClauseOrder.NUMBERS).toList();
		Table shortened = new CategoryFrequencyTable().table(study,
				chinese.with(TableParameters.DIMENSION, "X").with(TableParameters.FIRST, "" + first.size())
						.with(TableParameters.LAST, "" + last.size()));
		assertEquals(String.join(", ", first) + ", ..., " + String.join(", ", last),
				shortened.value(row, "clauses-short"), name);
	}

	private void instrumentsOverTime() throws TableException {
		Table table = table("category-by-year", "X");
		JsonObject published = facts.getAsJsonObject("instruments").getAsJsonObject("overTime")
				.getAsJsonObject("published");
		Map<String, Map<Long, Double>> shares = shares(table);
		List<Executable> claims = new ArrayList<>();
		for (Map.Entry<String, JsonElement> type : published.entrySet()) {
			for (Map.Entry<String, JsonElement> year : type.getValue().getAsJsonObject().entrySet()) {
				claims.add(() -> assertEquals(year.getValue().getAsString(),
						rounded(shares.get(type.getKey()).get(Long.valueOf(year.getKey()))), type.getKey()));
			}
		}
		for (long year : range(facts.getAsJsonObject("corpus"))) {
			double authority = shares.get("权威型").get(year);
			boolean highest = shares.values().stream().allMatch(s -> s.get(year) <= authority);
			claims.add(() -> assertEquals(year != 2018, highest, "权威型 is highest in " + year));
			claims.add(() -> assertTrue(year == 2018 || authority > 0.3, "权威型 is over 30% in " + year));
			for (String low : List.of("激励性", "劝告性")) {
				double share = shares.get(low).get(year);
				claims.add(() -> assertTrue(share > 0.04 && share < 0.16, low + " is about 10% in " + year + ": " + share));
			}
		}
		claims.add(() -> assertTrue(slope(table, "权威型") > 0, "权威型 rises"));
		claims.add(() -> assertTrue(slope(table, "能力建设型") < 0, "能力建设型 falls"));
		claims.add(() -> assertTrue(slope(table, "系统性") < 0, "系统性 falls"));
		claims.add(() -> assertTrue(shares.get("系统性").get(2019L) > shares.get("系统性").get(2018L), "系统性 first rises"));
		assertAll(claims);
	}

	private void objectivesOverTime() throws TableException {
		Table table = table("category-by-year", "Y");
		Map<String, Map<Long, Double>> shares = shares(table);
		Map<Long, Double> security = shares.get("安全目标");
		Map<Long, Double> development = shares.get("发展目标");
		Function<String, List<Long>> counts = goal -> IntStream.range(0, table.rows().size())
				.filter(r -> table.value(r, "category").equals(goal)).mapToObj(r -> (Long) table.value(r, "count"))
				.limit(3).toList();
		assertAll(
				() -> assertEquals("39%", rounded(development.entrySet().stream().filter(e -> e.getKey() <= 2020)
						.mapToDouble(Map.Entry::getValue).max().getAsDouble())),
				() -> assertEquals(0.60, security.entrySet().stream().filter(e -> e.getKey() <= 2020)
						.mapToDouble(Map.Entry::getValue).min().getAsDouble(), 0.01),
				() -> assertEquals("5%", rounded(development.get(2025L))),
				() -> assertEquals("95%", rounded(security.get(2025L))),
				() -> assertTrue(security.values().stream().allMatch(s -> s <= security.get(2025L)), "2025 is highest"),
				() -> assertRising(counts.apply("安全目标")), () -> assertRising(counts.apply("发展目标")),
				() -> assertTrue(security.get(2018L) > security.get(2019L) && security.get(2019L) > security.get(2020L),
						"安全目标 falls to 2020"),
				() -> assertTrue(security.get(2024L) > security.get(2021L), "安全目标 rises to 2024"));
	}

	private static void assertRising(List<Long> counts) {
		assertTrue(counts.get(0) < counts.get(1) && counts.get(1) < counts.get(2), counts + " rises");
	}

	private static Map<String, Map<Long, Double>> shares(Table table) {
		Map<String, Map<Long, Double>> shares = new TreeMap<>();
		for (int r = 0; r < table.rows().size(); r++) {
			shares.computeIfAbsent((String) table.value(r, "category"), c -> new TreeMap<>())
					.put((Long) table.value(r, "year"), (Double) table.value(r, "share"));
		}
		return shares;
	}

	private static double slope(Table table, String category) {
		return (Double) table.value(table.find("category", category), "slope");
	}

	private static String rounded(double share) {
		return Math.round(share * 100) + "%";
	}

	private static String text(Table table, int row, String column) {
		return CellText.in(table.locale()).of(table.column(column), table.value(row, column));
	}

	private static List<Long> range(JsonObject corpus) {
		return IntStream.rangeClosed(corpus.get("from").getAsInt(), corpus.get("to").getAsInt()).asLongStream().boxed()
				.toList();
	}

	private static long sum(List<Long> counts) {
		return counts.stream().mapToLong(Long::longValue).sum();
	}

	private static List<String> strings(JsonArray array) {
		return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsString).toList();
	}
}
