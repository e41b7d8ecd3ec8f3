// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.analysis.HandMade.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.junit.jupiter.api.Test;
import org.policycoder.analysis.HandMade;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.tables.Resampling.Intervals;

class IntervalsTest {

	private static final TableParameters OF_Y = TableParameters.in(Locale.ENGLISH).with(TableParameters.DIMENSION, "Y");

	@Test
	void percentilesAreInterpolated() {
		double[] estimates = new double[101];
		Arrays.setAll(estimates, i -> 100 - i);
		assertEquals(new Interval(2.5, 97.5), Interval.ofPercentiles(estimates));
		assertEquals(new Interval(7.0, 7.0), Interval.ofPercentiles(new double[] { Double.NaN, 7 }));
		assertEquals(Interval.NONE, Interval.ofPercentiles(new double[] { Double.NaN }));
	}

	/** Twelve documents of two coders, and of three with values missing: each resample is written out and given to another program. */
	@Test
	void intervalsEqualThoseOfAnIndependentImplementation() {
		for (int coders : new int[] { 2, 3 }) {
			Random random = new Random(coders);
			List<List<List<Object>>> documents = new ArrayList<>();
			for (int document = 0; document < 12; document++) {
				List<List<Object>> units = new ArrayList<>();
				for (int unit = 0; unit < 3 + random.nextInt(6); unit++) {
					Object first = random.nextInt(3);
					List<Object> values = new ArrayList<>(List.of(first, random.nextInt(3) == 0 ? (Object) random.nextInt(3) : first));
					if (coders == 3) {
						values.add(random.nextInt(4) == 0 ? null : (Object) random.nextInt(3));
					}
					units.add(values);
				}
				documents.add(units);
			}
			Resampling resampling = new Resampling(documents.stream().map(d -> {
				Map<List<Object>, Long> counts = new java.util.LinkedHashMap<>();
				d.forEach(u -> counts.merge(u, 1L, Long::sum));
				return counts;
			}).toList());
			Intervals all = resampling.intervals(UnaryOperator.identity());
			verify(all, resampling.drawn(), documents, coders, v -> v);
			verify(resampling.intervals(v -> v.equals(1)), resampling.drawn(), documents, coders, v -> v.equals(1));
			assertTrue(all.alpha().low() < all.alpha().high());
		}
	}

	private static void verify(Intervals found, int[][] drawn, List<List<List<Object>>> documents, int coders, UnaryOperator<Object> value) {
		assertEquals(Resampling.RESAMPLES, drawn.length);
		double[] percent = new double[drawn.length];
		double[] kappa = new double[drawn.length];
		double[] alpha = new double[drawn.length];
		for (int resample = 0; resample < drawn.length; resample++) {
			assertEquals(documents.size(), Arrays.stream(drawn[resample]).sum());
			CodingAnnotationStudy study = new CodingAnnotationStudy(coders);
			for (int document = 0; document < documents.size(); document++) {
				for (int time = 0; time < drawn[resample][document]; time++) {
					documents.get(document).forEach(
							u -> study.addItemAsArray(u.stream().map(v -> v == null ? null : value.apply(v)).toArray()));
				}
			}
			alpha[resample] = new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement();
			percent[resample] = coders == 2 ? new PercentageAgreement(study).calculateAgreement() : Double.NaN;
			kappa[resample] = coders == 2 ? new CohenKappaAgreement(study).calculateAgreement() : Double.NaN;
		}
		assertSame(Interval.ofPercentiles(alpha), found.alpha());
		assertSame(Interval.ofPercentiles(kappa), found.kappa());
		if (coders == 2) {
			assertSame(Interval.ofPercentiles(percent), found.percent());
		}
	}

	private static void assertSame(Interval expected, Interval found) {
		if (expected.low() == null) {
			assertNull(found.low());
		} else {
			assertEquals(expected.low(), found.low(), 1e-9);
			assertEquals(expected.high(), found.high(), 1e-9);
		}
	}

	/** The coefficients of all units, as often as they are, are those of the tables. */
	@Test
	void coefficientsAreThoseOfTheTables() {
		Random random = new Random(5);
		Reliability reliability = new Reliability();
		List<List<Object>> patterns = new ArrayList<>();
		double[] times = new double[25];
		for (int i = 0; i < times.length; i++) {
			times[i] = 1 + random.nextInt(9);
			patterns.add(List.of(i / 5, i % 5));
			reliability.add((long) times[i], i / 5, i % 5);
		}
		assertEquals(reliability.kappa(), new Coefficients(patterns).kappa(times), 1e-12);
		assertEquals(reliability.alpha(), new Coefficients(patterns).alpha(times), 1e-12);
	}

	private static HandMade five() {
		HandMade made = new HandMade().coders("ann", "bob");
		Random random = new Random(2);
		for (int document = 1; document <= 5; document++) {
			made.document(document, "2018", null);
			for (int clause = 1; clause <= 8; clause++) {
				String given = random.nextBoolean() ? "S" : "G";
				made.code("ann", document + "-" + clause, given);
				made.code("bob", document + "-" + clause, random.nextInt(4) == 0 ? "S" : given);
			}
		}
		return made;
	}

	@Test
	void theTableHasTheSameIntervalsEachTime() throws TableException {
		Table table = new AgreementTable().table(five().study(), OF_Y);
		assertEquals(table.rows(), new AgreementTable().table(five().study(), OF_Y).rows());
		for (int row = 0; row < table.rows().size(); row++) {
			for (String of : List.of("percent", "kappa", "alpha")) {
				double estimate = (Double) table.value(row, of.equals("percent") ? "percent-agreement" : of);
				assertTrue((Double) table.value(row, of + "-low") <= estimate, of);
				assertTrue((Double) table.value(row, of + "-high") >= estimate, of);
			}
		}
		assertTrue(table.notes().stream().anyMatch(n -> n.contains("1,000 resamples, seed 1")), () -> table.notes().toString());
	}

	@Test
	void aSingleDocumentIsResampledByItsClauses() throws TableException {
		Table table = new AgreementTable().table(five().study().only(d -> d.number() == 1), OF_Y);
		assertNotNull(table.value(0, "alpha-low"));
		HandMade one = new HandMade().document(1, null, null).code("ann", "1-1", "S").code("bob", "1-1", "S");
		assertNull(new AgreementTable().table(one.study(), OF_Y).value(0, "percent-low"), "one clause says nothing of others");
	}

	@Test
	void agreementByDocumentIsThatOfTheDocumentAlone() throws TableException {
		Table table = new AgreementByDocumentTable().table(five().coders("cat").code("cat", "2-1", "S").study(), OF_Y);
		assertEquals(List.of(1L, 2L, 2L, 2L, 2L, 3L, 4L, 5L), table.values("number", Long.class), "three pairs and all in the second");
		for (int document : new int[] { 1, 3, 5 }) {
			Table alone = new AgreementTable().table(five().study().only(d -> d.number() == document), OF_Y);
			String[] columns = { "units", "one-sided", "agreed", "percent-agreement", "holsti", "kappa", "band", "alpha", "percent-low",
					"percent-high", "kappa-low", "kappa-high", "alpha-low", "alpha-high" };
			assertEquals(cells(alone, columns).getFirst(), cells(table, columns).get(table.find("number", (long) document)));
		}
		assertEquals(List.of(), new AgreementByDocumentTable().table(new HandMade().document(1, null, null).study(), OF_Y).rows());
	}

	@Test
	void cellsOfAConfusionMatrixAreThoseThatKappaIsComputedOf() throws TableException {
		Table table = new ConfusionTable().table(five().study(), OF_Y);
		Reliability reliability = new Reliability();
		for (int row = 0; row < table.rows().size(); row++) {
			reliability.add((Long) table.value(row, "count"), table.value(row, "category-1-code"), table.value(row, "category-2-code"));
			assertEquals(((Long) table.value(row, "count")).intValue(), ((List<?>) table.value(row, "clauses")).size());
		}
		Table agreement = new AgreementTable().table(five().study(), OF_Y);
		assertEquals((Double) agreement.value(0, "kappa"), reliability.kappa(), 1e-12);
		assertEquals((Long) agreement.value(0, "units"), table.values("count", Long.class).stream().mapToLong(c -> c).sum());
	}

	@Test
	void whatOnlyOneGaveStandsAgainstWhatOnlyTheOtherGave() throws TableException {
		HandMade made = new HandMade().coders("ann", "bob").document(1, null, null).document(2, null, null)
				.code("ann", "1-1", "A1", "A2").code("bob", "1-1", "A1", "B1") // A1 agreed, A2 for B1
				.code("ann", "1-2", "A1").code("bob", "1-3", "B1") // each left what the other coded
				.code("ann", "1-4", "A1", "A2").code("bob", "1-4", "A1").code("ann", "2-1", "A1");
		Table table = new ConfusionTable().table(made.study(), TableParameters.in(Locale.ENGLISH).with(TableParameters.DIMENSION, "X"));
		assertEquals(List.of("A1 A1 2 [1-1, 1-4]", "A1 - 1 [1-2]", "A2 B1 1 [1-1]", "A2 - 1 [1-4]", "- B1 1 [1-3]"),
				cells(table, "category-1-code", "category-2-code", "count", "clauses"));
		assertEquals("no category", table.value(4, "category-1"));
		assertTrue(table.values("coders", String.class).stream().filter(Objects::nonNull).allMatch("ANN – BOB"::equals));
	}
}
