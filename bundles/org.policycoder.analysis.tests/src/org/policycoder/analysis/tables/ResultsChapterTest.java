// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.analysis.HandMade.cells;

import java.util.List;
import java.util.Locale;

import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;
import org.policycoder.analysis.HandMade;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.TableProvider;
import org.policycoder.model.Category;
import org.policycoder.model.Dimension;
import org.policycoder.model.ModelFactory;

/** Association, correspondence, trends, mixes and issuers, on a study that can be reckoned by hand. */
class ResultsChapterTest {

	private static final TableParameters ENGLISH = TableParameters.in(Locale.ENGLISH);

	private static HandMade made() {
		return new HandMade().document(1, "2018", "law", "Congress").document(2, "2019", "rule", "Commerce", "Treasury")
				.document(3, "2020", "rule", "Commerce", "Treasury", "Defense").document(4, null, "rule", "Commerce")
				.code("ann", "1-1", "A1", "A2", "S").code("ann", "1-2", "B1", "G").code("ann", "2-1", "A1", "S")
				.code("ann", "3-1", "B1", "S").code("ann", "4-1", "A1", "G");
	}

	private static Table table(TableProvider provider, TableParameters parameters) throws TableException {
		return provider.table(made().study(), parameters);
	}

	@Test
	void twoDimensionsAreTested() throws TableException {
		Table table = table(new AssociationTable(), ENGLISH);
		assertEquals(List.of("X Y 6 1"), cells(table, "row-side", "column-side", "count", "freedom"));
		// A: 3 S, 1 G; B: 1 S, 1 G
		assertEquals(6.0 * 2 * 2 / (4 * 2 * 4 * 2), (Double) table.value(0, "chi-square"), 1e-12);
		assertEquals(4.0 / 6, (Double) table.value(0, "least-expected"), 1e-12);
		assertTrue((Double) table.value(0, "p-permutation") > 0.9, "as likely by chance");
		assertTrue(table.notes().stream().anyMatch(n -> n.contains("9,999 permutations")), table.notes().toString());
	}

	@Test
	void eachTwoOfThreeDimensionsAndOnesThatCannotBeTested() throws TableException {
		HandMade three = made();
		Dimension third = ModelFactory.eINSTANCE.createDimension();
		third.setCode("Z");
		Category category = ModelFactory.eINSTANCE.createCategory();
		category.setCode("Z1");
		third.getCategories().add(category);
		three.codebook().getDimensions().add(third);
		Table table = new AssociationTable().table(three.study(), ENGLISH);
		assertEquals(List.of("X Y", "X Z", "Y Z"), cells(table, "row-side", "column-side"));
		assertNull(table.value(1, "chi-square"));
		assertNull(table.value(1, "p"));
		assertEquals(0L, table.value(1, "count"));
	}

	@Test
	void aCrosstabTellsWhatChanceWouldPutThere() throws TableException {
		Table table = table(new CrosstabTable(), ENGLISH);
		assertEquals(List.of("A S", "A G", "B S", "B G"), cells(table, "row-code", "column-code"));
		assertEquals(16.0 / 6, (Double) table.value(0, "expected"), 1e-12);
		assertEquals((Double) table.value(0, "residual"), -(Double) table.value(1, "residual"), 1e-12);
	}

	@Test
	void aMapNeedsTwoRowsAndColumns() throws TableException {
		Table table = table(new CorrespondenceTable(), ENGLISH);
		assertEquals(List.of("row A", "row B", "column S", "column G"), cells(table, "side", "code"));
		assertEquals(1.0, (Double) table.value(0, "axis-1-share"), 1e-12);
		assertEquals(0.0, (Double) table.value(0, "axis-2"), 1e-12);
		Table without = new CorrespondenceTable().table(new HandMade().document(1, "2018", "law", "Congress").code("ann", "1-1", "A1", "S").study(),
				ENGLISH);
		assertTrue(without.rows().isEmpty());
		assertTrue(without.notes().getFirst().contains("two rows"), without.notes().toString());
		Table left = table(new CorrespondenceTable(), ENGLISH.with(TableParameters.ROWS, "type"));
		assertTrue(left.notes().stream().noneMatch(n -> n.contains("no place")), left.notes().toString());
	}

	@Test
	void trendsAreThoseOfTheLinesByYear() throws TableException {
		Table table = table(new TrendTable(), ENGLISH.with(TableParameters.DIMENSION, "X"));
		assertEquals(List.of("documents 3", "Authority 3", "Incentive 3"), cells(table, "category", "years"));
		SimpleRegression line = new SimpleRegression();
		line.addData(2018, 2 / 3.0);
		line.addData(2019, 1);
		line.addData(2020, 0);
		assertEquals(line.getSlope(), (Double) table.value(1, "slope"), 1e-12);
		assertEquals(line.getRSquare(), (Double) table.value(1, "r-square"), 1e-12);
		assertEquals(line.getSignificance(), (Double) table.value(1, "slope-p"), 1e-12);
		assertEquals(0.0, (Double) table.value(0, "slope"), 1e-12, "one document each year");
		assertNull(table.value(0, "mann-kendall-p"), "too short");
		assertTrue(table.notes().contains("Left out: 1 document without a date."), table.notes().toString());
	}

	@Test
	void mixesOfYearsAndOfWhateverElse() throws TableException {
		Table years = table(new MixTable(), ENGLISH);
		assertEquals(List.of("2018 2", "2019 1", "2020 1", "not given 1"), cells(years, "group", "spaces"));
		Table types = table(new MixTable(), ENGLISH.with(TableParameters.BY, "type"));
		assertEquals(List.of("rule 3 2 2", "law 2 2 2"), cells(types, "group", "spaces", "instruments", "targets"));
		Table alike = table(new SimilarityTable(), ENGLISH.with(TableParameters.BY, "type"));
		assertEquals(List.of("rule law 1 0.25 0.4 0.75"), cells(alike, "group-1", "group-2", "common-spaces", "jaccard", "dice", "hamming"));
		assertTrue(assertThrows(TableException.class, () -> table(new MixTable(), ENGLISH.with(TableParameters.BY, "X"))).getMessage()
				.contains("Groups are of documents"));
		assertTrue(assertThrows(TableException.class, () -> table(new MixTable(), ENGLISH.with(TableParameters.ROWS, "year"))).getMessage()
				.contains("two dimensions"));
	}

	@Test
	void whoIssuesWithWhom() throws TableException {
		Table pairs = table(new IssuerPairsTable(), ENGLISH);
		assertEquals(List.of("Commerce Treasury 2 1.0 [2, 3]", "Commerce Defense 1 0.5 [3]", "Treasury Defense 1 0.5 [3]"),
				cells(pairs, "issuer-1", "issuer-2", "count", "joint-share", "numbers"));
		Table network = table(new IssuerNetworkTable(), ENGLISH);
		assertEquals(List.of("Commerce 3 2 2 3 1", "Treasury 2 2 2 3 1", "Defense 1 1 2 2 1", "Congress 1 0 0 0 2"),
				cells(network, "issuer", "count", "joint-count", "partners", "weighted-degree", "component"));
		assertTrue(network.notes().getFirst().startsWith("all documents: 4 issuers, 3 ties, density 0.500; 2 components"),
				network.notes().toString());
		Table years = table(new IssuerNetworkTable(), ENGLISH.with(TableParameters.BY, "year"));
		assertEquals(
				List.of("2018 Congress", "2019 Commerce", "2019 Treasury", "2020 Commerce", "2020 Treasury", "2020 Defense", "not given Commerce"),
				cells(years, "group", "issuer"));
	}
}
