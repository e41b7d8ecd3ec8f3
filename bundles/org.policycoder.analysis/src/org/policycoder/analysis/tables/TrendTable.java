// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.policycoder.analysis.CategoryEntry;
import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.CountedClause;
import org.policycoder.analysis.CountedCodings;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.statistics.MannKendall;
import org.policycoder.model.Wording;

/**
 * Whether what a study counts rises or falls over the years, a row for the documents and one for each type of a dimension: the line of
 * least squares with its slope a year, R² and the probability of such a slope by chance, and, whatever the shape of the
 * course, Sen's slope and the test of Mann and Kendall ({@link MannKendall}).
 * <p>
 * Documents are counted a year, also in years without any. Of a type it is the share of the codings of the year, in
 * years with codings of the dimension, as in {@link CategoryByYearTable}, whose line this is. What has no date is left
 * out, which a note tells.
 *
 * @since 1.0
 */
public final class TrendTable extends StandardTable {

	private static final List<Heading> HEADINGS = List.of(Heading.detail("dimension-code", Type.TEXT), //$NON-NLS-1$
			Heading.of("dimension", Type.TEXT), Heading.detail("category-code", Type.TEXT), Heading.of("category", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.of("years", Type.COUNT), Heading.of("slope", Type.NUMBER), Heading.detail("intercept", Type.NUMBER), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.of("r-square", Type.NUMBER), Heading.of("slope-p", Type.PROBABILITY), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.of("sen-slope", Type.NUMBER), Heading.detail("mann-kendall-s", Type.NUMBER), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.of("mann-kendall-z", Type.NUMBER), Heading.of("mann-kendall-p", Type.PROBABILITY), CODINGS_OF); //$NON-NLS-1$ //$NON-NLS-2$

	/** For a line through two points there is nothing to be wrong about. */
	private static final int LEAST_FOR_P = 3;

	/** Makes the provider. */
	public TrendTable() {
		super("trend", TableParameters.DIMENSION, TableParameters.CODER); //$NON-NLS-1$
	}

	@Override
	public Table table(Study study, TableParameters parameters) throws TableException {
		Locale locale = parameters.locale();
		Wording wording = wording(locale);
		List<DimensionEntry> dimensions = dimensions(study, parameters);
		CountedCodings counted = study.counted(parameters);
		Table.Builder table = builder(dimensions, locale, HEADINGS);
		Tally<Integer> documents = new Tally<>();
		study.documents().stream().filter(d -> d.year().isPresent()).forEach(d -> documents.add(d.year().getAsInt()));
		Map<Integer, Double> course = new TreeMap<>();
		Years.of(study).forEach(y -> course.put(y, (double) documents.count(y)));
		row(table, course, null, null, null, wording.get("trend.documents"), null); //$NON-NLS-1$
		for (DimensionEntry dimension : dimensions) {
			Map<Integer, Tally<CategoryEntry>> years = years(counted, dimension);
			for (CategoryEntry type : dimension.types()) {
				Map<Integer, Double> shares = new TreeMap<>();
				years.forEach((year, counts) -> shares.put(year, share(counts.count(type), counts.total())));
				row(table, shares, dimension.code(), dimension.label(locale), type.code(), type.label(locale),
						counted.choice().toString());
			}
		}
		long undated = study.documents().stream().filter(d -> d.year().isEmpty()).count();
		if (undated > 0) {
			table.note(wording.format("undatedDocuments", undated)); //$NON-NLS-1$
		}
		table.note(wording.get("trend.shares")); //$NON-NLS-1$
		return note(table, counted, locale).build();
	}

	private static Map<Integer, Tally<CategoryEntry>> years(CountedCodings counted, DimensionEntry dimension) {
		Map<Integer, Tally<CategoryEntry>> years = new TreeMap<>();
		for (CountedClause clause : counted.clauses()) {
			clause.document().year().ifPresent(year -> clause.categories().stream().filter(c -> c.dimension() == dimension)
					.forEach(c -> years.computeIfAbsent(year, y -> new Tally<>()).add(c.type())));
		}
		return years;
	}

	private static void row(Table.Builder table, Map<Integer, Double> course, String dimensionCode, String dimension,
			String code, String label, String choice) {
		SimpleRegression line = new SimpleRegression();
		course.forEach(line::addData);
		MannKendall test = new MannKendall(course.keySet().stream().mapToDouble(Integer::doubleValue).toArray(),
				course.values().stream().mapToDouble(Double::doubleValue).toArray());
		List<Object> cells = new ArrayList<>();
		cells.add(dimensionCode);
		cells.add(dimension);
		cells.add(code);
		cells.add(label);
		cells.add(course.size());
		cells.add(real(line.getSlope()));
		cells.add(real(line.getIntercept()));
		cells.add(real(line.getRSquare()));
		cells.add(course.size() < LEAST_FOR_P ? null : real(line.getSignificance()));
		cells.add(number(test.slope()));
		cells.add(course.size() < 2 ? null : Double.valueOf(test.s()));
		cells.add(number(test.z()));
		cells.add(number(test.p()));
		cells.add(choice);
		table.row(cells.toArray());
	}

	private static Double real(double value) {
		return number(Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty());
	}
}
