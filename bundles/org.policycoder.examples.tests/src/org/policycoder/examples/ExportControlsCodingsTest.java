// SPDX-License-Identifier: EPL-2.0
package org.policycoder.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policycoder.examples.Example.Row;

/** The codings of the example against Tables 3 and 4 and what the study says of Figures 6 and 7. */
class ExportControlsCodingsTest {
	private static final String[] TYPES = { "A", "B", "C", "D", "E" };
	private static final String[] GOALS = { "S", "G" };

	private final Facts facts = Facts.read();
	private final Example example = Example.read("export-controls");
	private final List<Row> instruments = example.codings(TYPES);
	private final List<Row> objectives = example.codings(GOALS);

	static Stream<Facts.Tool> tools() {
		return Facts.read().instruments().types().stream().flatMap(type -> type.tools().stream());
	}

	@Test
	void hasAllCodingsByOneCoder() {
		assertEquals(facts.instruments().codings(), instruments.size());
		assertEquals(facts.objectives().codings(), objectives.size());
		assertEquals(example.codings().size(), instruments.size() + objectives.size());
		assertEquals(example.codings().size(), new HashSet<>(example.codings()).size(), "a coding stands twice");
		assertEquals(Set.of(example.properties().getProperty("resultCoder")), example.codings().stream().map(Row::coder).collect(Collectors.toSet()));
	}

	@Test
	void eachClauseHasInstrumentsAndOneObjective() {
		Map<String, Long> goals = objectives.stream().collect(Collectors.groupingBy(Row::clause, Collectors.counting()));
		assertTrue(goals.values().stream().allMatch(n -> n == 1));
		assertEquals(goals.keySet(), instruments.stream().map(Row::clause).collect(Collectors.toSet()));
	}

	@Test
	void eachClauseIsPrintedInItsText() {
		Map<Integer, Set<String>> printed = example.register().stream()
				.collect(Collectors.toMap(Example.Entry::number, entry -> PrintedClauses.of(entry.number(), example.text(entry.number()))));
		List<String> missing = objectives.stream().filter(row -> !printed.get(row.document()).contains(row.clause())).map(Row::clause).toList();
		assertEquals(List.of(), missing);
		assertTrue(printed.values().stream().noneMatch(Set::isEmpty));
		assertTrue(printed.values().stream().mapToInt(Set::size).sum() > objectives.size(), "there are clauses that are not coded");
	}

	@ParameterizedTest
	@MethodSource("tools")
	void hasTheTool(Facts.Tool tool) {
		List<Row> codings = example.codings(tool.code());
		assertEquals(tool.codings(), codings.size());
		assertEquals(tool.share(), percent(codings.size(), instruments.size()));
		List<String> clauses = List.copyOf(example.clauses(codings));
		assertEquals(tool.first(), clauses.subList(0, tool.first().size()));
		assertEquals(tool.last(), clauses.subList(clauses.size() - tool.last().size(), clauses.size()));
	}

	@Test
	void hasTheTypesOfTools() {
		for (Facts.ToolType type : facts.instruments().types()) {
			int codings = example.codings(type.code()).size();
			assertEquals(type.codings(), codings);
			assertEquals(type.share(), percent(codings, instruments.size()));
		}
	}

	@Test
	void hasTheObjectives() {
		for (Facts.Goal goal : facts.objectives().goals()) {
			List<Row> codings = example.codings(goal.code());
			assertEquals(goal.codings(), codings.size());
			assertEquals(goal.share(), percent(codings.size(), objectives.size()));
			assertTrue(example.clauses(codings).containsAll(goal.clauses()));
		}
		assertEquals(List.of("3-29", "3-30", "49-5", "49-7"), List.copyOf(example.clauses(example.codings("G"))).subList(0, 4));
		assertEquals(List.of("1-1", "2-1", "3-1", "3-2", "3-3", "3-4"), List.copyOf(example.clauses(example.codings("S"))).subList(0, 6));
	}

	@Test
	void instrumentsMoveAsFigure6Says() {
		double[] authority = shares("A", instruments);
		double[] capacity = shares("C", instruments);
		double[] system = shares("D", instruments);
		assertEquals(0.43, capacity[0], 0.005);
		assertEquals(0.20, capacity[7], 0.005);
		for (int year = 0; year < 8; year++) {
			int y = year;
			double highest = Arrays.stream(TYPES).mapToDouble(type -> shares(type, instruments)[y]).max().orElseThrow();
			assertEquals(year > 0, authority[year] == highest, "authority in " + (2018 + year));
			assertTrue(year == 0 || authority[year] > 0.30);
			assertEquals(0.10, shares("B", instruments)[year], 0.03);
			assertEquals(0.10, shares("E", instruments)[year], 0.03);
		}
		assertTrue(Trend.slope(authority) > 0.01);
		assertTrue(Trend.slope(capacity) < -0.01);
		assertTrue(Trend.slope(system) < 0);
		assertTrue(system[0] < system[1] && system[1] < system[2], "systemic instruments rise first");
		double[] later = Arrays.copyOfRange(system, 5, 8);
		assertTrue(Arrays.stream(later).max().orElseThrow() - Arrays.stream(later).min().orElseThrow() < 0.04, "and are steady later");
	}

	@Test
	void objectivesMoveAsFigure7Says() {
		double[] security = shares("S", objectives);
		double[] development = shares("G", objectives);
		List<Long> securityClauses = IntStream.range(2018, 2021).mapToObj(year -> inYear("S", year)).toList();
		List<Long> developmentClauses = IntStream.range(2018, 2021).mapToObj(year -> inYear("G", year)).toList();
		assertEquals(securityClauses.stream().sorted().toList(), securityClauses);
		assertEquals(developmentClauses.stream().sorted().toList(), developmentClauses);
		assertTrue(security[0] > security[1] && security[1] > security[2]);
		assertEquals("39%", String.format(Locale.ROOT, "%.0f%%", 100 * development[2]));
		assertEquals(0.60, security[2], 0.01);
		for (int year = 3; year < 7; year++) {
			assertTrue(development[year] < 0.25);
		}
		assertTrue(security[3] > security[4] && security[4] < security[5] && security[5] < security[6] && security[6] < security[7]);
		assertEquals("95%", String.format(Locale.ROOT, "%.0f%%", 100 * security[7]));
		assertEquals("5%", String.format(Locale.ROOT, "%.0f%%", 100 * development[7]));
		assertEquals(7, IntStream.range(0, 8).boxed().max(Comparator.comparingDouble(year -> security[year])).orElseThrow());
	}

	@Test
	void nameTheFiveMostFrequentTools() {
		Map<String, Long> tools = instruments.stream().collect(Collectors.groupingBy(Row::category, Collectors.counting()));
		assertEquals(List.of("A2", "A4", "C1", "A1", "C2"),
				tools.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(5).map(Map.Entry::getKey).toList());
	}

	private double[] shares(String code, List<Row> all) {
		Map<Integer, Long> year = all.stream().collect(Collectors.groupingBy(example::year, Collectors.counting()));
		Map<Integer, Long> ofCode = all.stream().filter(row -> row.category().startsWith(code))
				.collect(Collectors.groupingBy((Function<Row, Integer>) example::year, Collectors.counting()));
		return IntStream.rangeClosed(2018, 2025).mapToDouble(y -> ofCode.getOrDefault(y, 0L) / (double) year.get(y)).toArray();
	}

	private long inYear(String code, int year) {
		return example.codings(code).stream().filter(row -> example.year(row) == year).count();
	}

	private static String percent(int part, int whole) {
		return String.format(Locale.ROOT, "%.2f%%", 100.0 * part / whole);
	}
}
