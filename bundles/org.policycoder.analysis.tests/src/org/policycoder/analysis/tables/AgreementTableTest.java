// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.analysis.HandMade.cells;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policycoder.analysis.HandMade;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.model.DimensionRule;

class AgreementTableTest {

	private static final TableParameters OF_Y = TableParameters.in(Locale.ENGLISH).with(TableParameters.DIMENSION, "Y");

	@Test
	void kappaOfCohen1960() {
		// p. 45: 200 units, three categories, observed .70, expected .41, kappa .492
		int[][] counts = { { 88, 14, 18 }, { 10, 40, 10 }, { 2, 6, 12 } };
		Reliability reliability = new Reliability();
		for (int a = 0; a < 3; a++) {
			for (int b = 0; b < 3; b++) {
				reliability.add(counts[a][b], a, b);
			}
		}
		assertEquals(0.492, reliability.kappa(), 0.0005);
	}

	@Test
	void alphaOfKrippendorff2011() {
		// Computing Krippendorff's Alpha-Reliability, C: four observers, twelve units, data missing, nominal .743
		String[] coders = { "1,2,3,3,2,1,4,1,2,-,-,-", "1,2,3,3,2,2,4,1,2,5,-,3", "-,3,3,3,2,3,4,2,2,5,1,-",
				"1,2,3,3,2,4,4,1,2,5,1,-" };
		Reliability reliability = new Reliability();
		for (int unit = 0; unit < 12; unit++) {
			Object[] values = new Object[4];
			int given = 0;
			for (int c = 0; c < 4; c++) {
				String value = coders[c].split(",")[unit];
				values[c] = value.equals("-") ? null : value;
				given += values[c] == null ? 0 : 1;
			}
			if (given > 1) {
				reliability.add(1, values);
			}
		}
		assertEquals(0.743, reliability.alpha(), 0.0005);
	}

	@Test
	void alphaOfSetsIsByMasi() {
		assertEquals(0, MasiDistance.of(Set.of(1, 2), Set.of(2, 1)));
		assertEquals(1 - 2.0 / 4 * 2 / 3, MasiDistance.of(Set.of(1, 2), Set.of(1, 2, 3, 4)), 1e-12);
		assertEquals(1 - 1.0 / 3 * 1 / 3, MasiDistance.of(Set.of(1, 2), Set.of(2, 3)), 1e-12);
		assertEquals(1, MasiDistance.of(Set.of(1), Set.of(2)));
		assertEquals(1, MasiDistance.of(true, false));
	}

	@Test
	void coefficientsEqualThoseOfAnIndependentImplementation() {
		Random random = new Random(1);
		for (int round = 0; round < 20; round++) {
			Reliability pair = new Reliability();
			Reliability four = new Reliability();
			CodingAnnotationStudy pairStudy = new CodingAnnotationStudy(2);
			CodingAnnotationStudy fourStudy = new CodingAnnotationStudy(4);
			for (int unit = 0; unit < 60; unit++) {
				Object[] values = random.ints(4, 0, 4).mapToObj(v -> v == 0 ? null : Integer.valueOf(v)).toArray();
				if (Stream.of(values).filter(Objects::nonNull).count() > 1) {
					four.add(1, values);
					fourStudy.addItemAsArray(values);
				}
				int one = random.nextInt(3);
				int other = random.nextBoolean() ? one : random.nextInt(3);
				pair.add(1, one, other);
				pairStudy.addItem(one, other);
			}
			NominalDistanceFunction nominal = new NominalDistanceFunction();
			assertEquals(new CohenKappaAgreement(pairStudy).calculateAgreement(), pair.kappa(), 1e-12);
			assertEquals(new KrippendorffAlphaAgreement(pairStudy, nominal).calculateAgreement(), pair.alpha(), 1e-12);
			assertEquals(new KrippendorffAlphaAgreement(fourStudy, nominal).calculateAgreement(), four.alpha(), 1e-12);
		}
	}

	@Test
	void nothingToAgreeOnHasNoCoefficient() {
		Reliability none = new Reliability();
		assertNull(none.kappa());
		assertNull(none.alpha());
		none.add(2, "S", "S");
		assertNull(none.kappa());
		assertNull(none.alpha());
	}

	@ParameterizedTest
	@CsvSource({ "-0.01, POOR", "0, SLIGHT", "0.2, SLIGHT", "0.21, FAIR", "0.4, FAIR", "0.41, MODERATE", "0.6, MODERATE",
			"0.61, SUBSTANTIAL", "0.8, SUBSTANTIAL", "0.804, SUBSTANTIAL", "0.806, ALMOST_PERFECT", "1, ALMOST_PERFECT" })
	void bandsOfLandisAndKoch(double kappa, KappaBand band) {
		assertEquals(band, KappaBand.of(kappa));
	}

	private static HandMade two() {
		return new HandMade().coders("ann", "bob").document(1, "2018", null).document(2, "2018", null)
				.code("ann", "1-1", "S").code("bob", "1-1", "S").code("ann", "1-2", "S").code("bob", "1-2", "G")
				.code("ann", "1-3", "G").code("bob", "1-3", "G").code("ann", "1-4", "S").code("bob", "1-4", "S")
				.code("ann", "1-5", "S").code("ann", "2-1", "S");
	}

	@Test
	void twoCodersOnASingleLabelledDimension() throws TableException {
		Table table = new AgreementTable().table(two().study(), OF_Y);
		// expected share .75 * .5 + .25 * .5 = .5; disagreement .25 observed, 2 * 5 * 3 / (8 * 7) expected
		assertEquals(
				List.of("- ann bob 1 4 1 3 5 4 0.75 0.6667 0.5 moderate 0.5333",
						"S ann bob 1 4 1 2 4 2 0.75 0.6667 0.5 moderate 0.5333",
						"G ann bob 1 4 1 1 1 2 0.75 0.6667 0.5 moderate 0.5333"),
				cells(table, "category-code", "coder-1", "coder-2", "document-count", "units", "one-sided", "agreed",
						"codings-1", "codings-2", "percent-agreement", "holsti", "kappa", "band", "alpha"));
		assertEquals("ANN – BOB", table.value(0, "coders"));
	}

	@Test
	void documentDoneWithoutCodingsCounts() throws TableException {
		Table table = new AgreementTable().table(two().done("bob", 2).study(), OF_Y);
		assertEquals(List.of("2 4 2"),
				cells(table, "document-count", "units", "one-sided").subList(0, 1));
	}

	@Test
	void twoCodersOnAMultiLabelledDimension() throws TableException {
		Study study = new HandMade().document(1, null, null).code("ann", "1-1", "A1", "A2").code("bob", "1-1", "A1")
				.code("ann", "1-2", "B1").code("bob", "1-2", "B1").study();
		Table table = new AgreementTable().table(study,
				TableParameters.in(Locale.ENGLISH).with(TableParameters.DIMENSION, "X"));
		// MASI: 2/3 observed on one of two units, 28/3 / 12 expected; equal sets: 1/2 observed, 1/4 expected
		assertEquals(
				List.of("- 2 0.5 0.8 0.3333 0.5714", "A 2 1.0 0.6667 1.0 1.0", "A1 2 1.0 1.0 1.0 1.0",
						"A2 2 0.5 0.0 0.0 0.0", "B 2 1.0 1.0 1.0 1.0", "B1 2 1.0 1.0 1.0 1.0"),
				cells(table, "category-code", "units", "percent-agreement", "holsti", "kappa", "alpha"));
	}

	/** With a third coder who differs from both, a pair is as if there were only these two, in every table that compares. */
	@Test
	void aPairOfSeveralIsComparedAsIfAlone() throws TableException {
		Study alone = two().study();
		Study three = two().coders("cat").code("cat", "1-1", "G").code("cat", "1-2", "G").code("cat", "1-5", "G").study();
		Study pair = three.comparing(List.of("ann", "bob"));
		for (StandardTable table : List.of(new AgreementTable(), new DisagreementsTable())) {
			assertNotEquals(table.table(alone, OF_Y).rows(), table.table(three, OF_Y).rows());
			assertEquals(table.table(alone, OF_Y).rows(), table.table(pair, OF_Y).rows());
			assertEquals(table.table(alone, OF_Y).columns(), table.table(pair, OF_Y).columns());
		}
		assertEquals(3, three.comparedCoders().size(), "the study itself is as it was");
	}

	@Test
	void documentsThatAreLeftOutAreInNoTable() throws TableException {
		Study first = two().study().only(d -> d.number() == 1);
		assertEquals(List.of(1), first.documents().stream().map(StudyDocument::number).toList());
		assertEquals(new AgreementTable().table(two().study(), OF_Y).rows(), new AgreementTable().table(first, OF_Y).rows(),
				"bob has not begun the second");
		Study second = two().study().only(d -> d.number() == 2);
		assertEquals(List.of(), new AgreementTable().table(second, OF_Y).rows());
	}

	@Test
	void threeCodersHaveARowForAll() throws TableException {
		Study study = new HandMade().coders("ann", "bob", "cat").document(1, null, null).code("ann", "1-1", "S")
				.code("bob", "1-1", "S").code("cat", "1-1", "S").code("ann", "1-2", "S").code("bob", "1-2", "G").study();
		Table table = new AgreementTable().table(study, OF_Y);
		// all: coincidences S-S 3, S-G 2, so 2/5 observed and 2 * 4 * 1 / (5 * 4) expected
		assertEquals(
				List.of("ANN – BOB 1 2 0 0.5 0.5 0.0 0.0", "ANN – CAT 1 1 1 1.0 0.6667 - -",
						"BOB – CAT 1 1 1 1.0 0.6667 - -", "all 3 coders 1 4 2 0.75 0.6 - 0.0"),
				cells(table, "coders", "document-count", "units", "one-sided", "percent-agreement", "holsti", "kappa",
						"alpha").subList(0, 4));
	}

	@Test
	void adjudicatorIsLeftOut() throws TableException {
		HandMade made = two().coders("chief").code("chief", "1-1", "S").code("chief", "1-2", "S").adjudicated("chief");
		Table table = new AgreementTable().table(made.study(), OF_Y);
		assertEquals(new AgreementTable().table(two().study(), OF_Y).rows(), table.rows());
		assertTrue(table.notes().contains("Left out, because they settle the disagreements of others: CHIEF."));
	}

	@Test
	void oneCoderHasNobodyToAgreeWith() throws TableException {
		Table table = new AgreementTable()
				.table(new HandMade().document(1, null, null).code("ann", "1-1", "S").study(), OF_Y);
		assertEquals(List.of(), table.rows());
		assertEquals(1, table.notes().size());
	}

	@Test
	void noCategoryIsAnAnswerWhereTheRuleAllowsIt() throws TableException {
		for (DimensionRule rule : List.of(DimensionRule.ANY, DimensionRule.AT_MOST_ONE)) {
			// ten clauses, of which ann gave S to three and bob to two others and one the same; five of nobody
			HandMade made = new HandMade().coders("ann", "bob").document(1, null, null);
			made.codebook().getDimensions().get(1).setRule(rule);
			made.code("ann", "1-1", "S").code("ann", "1-2", "S").code("ann", "1-3", "S").code("bob", "1-3", "S")
					.code("bob", "1-4", "S").code("bob", "1-5", "S");
			for (int clause = 6; clause <= 10; clause++) {
				made.code("ann", "1-" + clause, "A1");
				made.set("ann", 1).getCodings().removeLast();
			}
			Table table = new AgreementTable().table(made.study(), OF_Y);
			// equal 6 of 10; expected .3 * .3 + .7 * .7 = .58; alpha: 14 none, 6 S: 1 - .4 * 19 * 20 / (2 * 14 * 6)
			assertEquals(List.of("10 4 0.6 0.0476 0.0952"),
					cells(table, "units", "one-sided", "percent-agreement", "kappa", "alpha").subList(0, 1));
			assertTrue(table.notes().getFirst().startsWith("Unit in Goals: every clause"));
			CodingAnnotationStudy reference = new CodingAnnotationStudy(2);
			for (int clause = 1; clause <= 10; clause++) {
				reference.addItem(clause <= 3 ? "S" : "-", clause >= 3 && clause <= 5 ? "S" : "-");
			}
			assertEquals(new CohenKappaAgreement(reference).calculateAgreement(), (Double) table.value(0, "kappa"), 1e-12);
			assertEquals(new KrippendorffAlphaAgreement(reference, new NominalDistanceFunction()).calculateAgreement(),
					(Double) table.value(0, "alpha"), 1e-12);
		}
	}

	/** As two coders of POLIANNA marked duties to monitor in one regulation: the one 40 of 66 clauses, the other 7, both 5. */
	@Test
	void whoMarksAlmostAllAndWhoMarksHardlyAnyDoNotAgree() throws TableException {
		HandMade made = new HandMade().coders("ann", "bob").document(1, null, null);
		for (int clause = 1; clause <= 66; clause++) {
			made.code("ann", "1-" + clause, "S");
			if (clause > 40) {
				made.set("ann", 1).getCodings().removeLast();
			}
			if (clause > 35 && clause <= 42) {
				made.code("bob", "1-" + clause, "S");
			}
		}
		made.codebook().getDimensions().get(1).setRule(DimensionRule.ANY);
		// equal 5 + 24 of 66; expected (40 * 7 + 26 * 59) / 66^2
		assertEquals(List.of("66 37 0.4394 0.0393"), agreement(made));
		made.codebook().getDimensions().get(1).setRule(DimensionRule.EXACTLY_ONE);
		assertEquals(List.of("5 37 1.0 -"), agreement(made));
	}

	private static List<String> agreement(HandMade made) throws TableException {
		return cells(new AgreementTable().table(made.study(), OF_Y), "units", "one-sided", "percent-agreement", "kappa")
				.subList(0, 1);
	}

	@Test
	void sumsOfAllPairsAreThoseOfTheSinglePairs() throws TableException {
		Random random = new Random(3);
		for (DimensionRule rule : DimensionRule.values()) {
			HandMade made = new HandMade();
			made.codebook().getDimensions().get(0).setRule(rule);
			String[] coders = { "a", "b", "c", "d", "e" };
			made.coders(coders).document(1, null, null).document(2, null, null);
			for (String coder : coders) {
				for (int clause = 1; clause < 30; clause++) {
					for (String category : List.of("A1", "A2", "B1")) {
						if (random.nextInt(3) == 0) {
							made.code(coder, (coder.equals("e") ? 1 : 1 + clause % 2) + "-" + clause, category);
						}
					}
				}
			}
			Table table = new AgreementTable().table(made.study(), TableParameters.in(Locale.ENGLISH).with(TableParameters.DIMENSION, "X"));
			for (int row = 10; row < table.rows().size(); row += 11) {
				for (String column : List.of("units", "one-sided", "agreed")) {
					List<Long> values = table.values(column, Long.class);
					assertEquals(values.subList(row - 10, row).stream().mapToLong(Long::longValue).sum(), values.get(row), column);
				}
			}
		}
	}

	@Test
	void theSameStudyHasTheSameNumbersToTheLastDigit() throws TableException {
		List<List<Object>> first = null;
		for (int reading = 0; reading < 20; reading++) { // each with objects of its own, and so another order of their hash codes
			Random random = new Random(11);
			HandMade made = new HandMade().coders("a", "b", "c").document(1, null, null);
			made.codebook().getDimensions().get(0).setRule(DimensionRule.ANY);
			for (int clause = 1; clause < 60; clause++) {
				for (String coder : List.of("a", "b", "c")) {
					for (String category : List.of("A1", "A2", "B1", "B2", "C1")) {
						if (random.nextInt(4) == 0) {
							made.code(coder, "1-" + clause, category);
						}
					}
				}
			}
			Table table = new AgreementTable().table(made.study(), TableParameters.in(Locale.ENGLISH).with(TableParameters.DIMENSION, "X"));
			List<List<Object>> numbers = Stream.of("percent-agreement", "kappa", "alpha").map(c -> table.values(c, Object.class)).toList();
			first = first == null ? numbers : first;
			assertEquals(first, numbers);
		}
	}

	@Test
	void manyCodersAreEachSetAgainstTheOthers() throws TableException {
		HandMade made = new HandMade().document(1, null, null);
		for (int coder = 0; coder < 200; coder++) {
			made.code("c" + coder, "1-1", coder < 50 ? "S" : "G");
		}
		Table table = new AgreementTable().table(made.study(), OF_Y);
		assertEquals(203, table.rows().size(), "each coder, all, and all on each of two categories");
		assertEquals(List.of("c0 with each of the others 199 0.2462"), cells(table, "coders", "units", "percent-agreement").subList(0, 1));
		assertEquals(19_900L, table.value(200, "units"));
		assertTrue(table.notes().getLast().startsWith("19,900 pairs of coders are not listed singly"));
	}
}
