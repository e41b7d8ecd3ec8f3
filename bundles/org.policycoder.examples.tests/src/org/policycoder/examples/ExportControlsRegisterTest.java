// SPDX-License-Identifier: EPL-2.0
package org.policycoder.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.policycoder.examples.Example.Entry;

/** The register of the example against Table 1, section 4.1 and Figures 2 to 5. */
class ExportControlsRegisterTest {
	private static final String PROVENANCE = "reconstructed from published totals; not the author's data";

	private final Facts facts = Facts.read();
	private final Example example = Example.read("export-controls");
	private final List<Entry> register = example.register();

	@Test
	void hasAllDocumentsInOrder() {
		assertEquals(facts.documents(), register.size());
		assertEquals(IntStream.rangeClosed(1, facts.documents()).boxed().toList(), register.stream().map(Entry::number).toList());
		List<LocalDate> dates = register.stream().map(Entry::date).toList();
		assertEquals(dates.stream().sorted().toList(), dates);
		assertEquals(facts.firstYear(), dates.getFirst().getYear());
		assertEquals(facts.lastYear(), dates.getLast().getYear());
		assertTrue(dates.getLast().isBefore(LocalDate.parse(facts.cutoff())));
		assertEquals(register.size(), new HashSet<>(register.stream().map(Entry::title).toList()).size(), "a title stands twice");
	}

	@Test
	void hasThePublishedRows() {
		for (Facts.PublishedRow row : facts.rows()) {
			Entry entry = register.get(row.no() - 1);
			assertEquals(row.title(), entry.title());
			assertEquals(row.issuers(), entry.issuers());
			assertEquals(LocalDate.parse(row.date()), entry.date());
		}
	}

	@Test
	void peaksInTwoYearsAndRises() {
		Map<Integer, Long> years = count(entry -> entry.date().getYear());
		facts.years().forEach((year, documents) -> assertEquals(documents.longValue(), years.get(year)));
		assertEquals(facts.years().keySet(), years.entrySet().stream().sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
				.limit(facts.years().size()).map(Map.Entry::getKey).collect(Collectors.toSet()));
		for (int year : facts.years().keySet()) {
			assertTrue(years.get(year) > years.get(year - 1) && years.get(year) > years.get(year + 1), year + " is no peak");
		}
		assertTrue(Trend.slope(years.values().stream().mapToDouble(Long::doubleValue).toArray()) > 0);
	}

	@Test
	void hasTheTypes() {
		Map<String, Long> types = count(Entry::type);
		for (Facts.TypeGroup group : facts.typeGroups()) {
			long documents = group.types().stream().mapToLong(types::get).sum();
			assertEquals(group.documents(), documents);
			assertEquals(group.share(), String.format(Locale.ROOT, "%.0f%%", 100.0 * documents / register.size()));
		}
		assertEquals(facts.typeGroups().stream().mapToInt(group -> group.types().size()).sum(), types.size());
		for (int year = facts.firstYear(); year <= facts.lastYear(); year++) {
			int y = year;
			List<String> byFrequency = register.stream().filter(entry -> entry.date().getYear() == y)
					.collect(Collectors.groupingBy(Entry::type, Collectors.counting())).entrySet().stream()
					.sorted(Map.Entry.<String, Long>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
			assertEquals(List.of("法规", "法案"), byFrequency.subList(0, 2), "in " + year);
		}
	}

	@Test
	void hasTheIssuers() {
		Map<String, Long> issuers = register.stream().flatMap(entry -> entry.issuers().stream())
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		facts.issuers().forEach((issuer, documents) -> assertEquals(documents.longValue(), issuers.get(issuer)));
		assertEquals(facts.otherIssuers(),
				issuers.entrySet().stream().filter(e -> !facts.issuers().containsKey(e.getKey())).mapToLong(Map.Entry::getValue).sum());
		assertEquals(facts.issuersInOrder(),
				issuers.keySet().stream().sorted(Comparator.comparing(issuers::get).reversed()).toList());
		assertEquals(issuers.size(), new HashSet<>(issuers.values()).size(), "two issuers are equally frequent, so their order is not told");
	}

	@Test
	void hasTheJointDocuments() {
		List<List<String>> joint = register.stream().map(Entry::issuers).filter(issuers -> issuers.size() > 1).toList();
		assertEquals(facts.joint().sets(), joint);
		long single = register.size() - joint.size();
		assertEquals(facts.joint().single(), single);
		assertEquals(facts.joint().singleShare(), String.format(Locale.ROOT, "%.2f%%", 100.0 * single / register.size()));
	}

	@Test
	void saysThatItIsReconstructed() {
		assertTrue(register.stream().allMatch(entry -> entry.source().endsWith(PROVENANCE)));
		assertEquals(PROVENANCE, example.properties().getProperty("setting.provenance"));
		assertFalse(example.properties().getProperty("setting.provenance.zh").isBlank());
		String readme = example.file("README.md");
		assertTrue(readme.contains(PROVENANCE));
		assertTrue(readme.contains("并非作者的数据"));
	}

	private <K extends Comparable<K>> Map<K, Long> count(Function<Entry, K> key) {
		return register.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
	}
}
