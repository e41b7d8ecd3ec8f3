// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

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

/**
 * How often each type (top category) of a dimension was given each year, its
 * share of the codings of the year, and the line of trend: ordinary least
 * squares of the share on the year, each year with codings weighing the same.
 * The trend is the value of that line in the year, a share (it may leave the
 * range 0–1); the slope is its change a year. Both need two years with codings.
 * <p>
 * Years run from the first to the last with codings in the dimension; one
 * without any between them has count 0 and no share. Codings in documents
 * without a date are left out, which a note tells.
 *
 * @since 1.0
 */
public final class CategoryByYearTable extends StandardTable {

	/** Makes the provider. */
	public CategoryByYearTable() {
		super("category-by-year", TableParameters.DIMENSION, TableParameters.CODER); //$NON-NLS-1$
	}

	private static List<Heading> headings(boolean severalDimensions) {
		return List.of(Heading.detail("dimension-code", Type.TEXT), //$NON-NLS-1$
				new Heading("dimension", Type.TEXT, !severalDimensions), Heading.of("year", Type.YEAR), //$NON-NLS-1$ //$NON-NLS-2$
				Heading.detail("category-code", Type.TEXT), Heading.of("category", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Heading.of("count", Type.COUNT), Heading.of("share", Type.SHARE), Heading.of("trend", Type.SHARE), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Heading.detail("slope", Type.NUMBER), Heading.detail("year-count", Type.COUNT), CODINGS_OF); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Table table(Study study, TableParameters parameters) throws TableException {
		List<DimensionEntry> dimensions = dimensions(study, parameters);
		CountedCodings counted = study.counted(parameters);
		Map<DimensionEntry, Map<Integer, Tally<CategoryEntry>>> years = study.framework().dimensions().stream()
				.collect(Collectors.toMap(Function.identity(), d -> new TreeMap<>()));
		long undated = 0;
		for (CountedClause clause : counted.clauses()) {
			for (CategoryEntry category : clause.categories()) {
				if (clause.document().year().isPresent()) {
					years.get(category.dimension())
							.computeIfAbsent(clause.document().year().getAsInt(), y -> new Tally<>())
							.add(category.type());
				} else if (dimensions.contains(category.dimension())) {
					undated++;
				}
			}
		}
		Locale locale = parameters.locale();
		Table.Builder table = builder(dimensions, locale, headings(dimensions.size() != 1));
		for (DimensionEntry dimension : dimensions) {
			add(dimension, years.get(dimension), counted, table, locale);
		}
		if (undated > 0) {
			table.note(wording(locale).format("undatedCodings", undated)); //$NON-NLS-1$
		}
		return note(table, counted, locale).build();
	}

	private static void add(DimensionEntry dimension, Map<Integer, Tally<CategoryEntry>> years,
			CountedCodings counted, Table.Builder table, Locale locale) {
		Map<CategoryEntry, SimpleRegression> lines = dimension.types().stream()
				.collect(Collectors.toMap(Function.identity(), type -> line(type, years)));
		for (Integer year : Years.through(years.keySet())) {
			Tally<CategoryEntry> counts = years.getOrDefault(year, new Tally<>());
			for (CategoryEntry type : dimension.types()) {
				SimpleRegression line = lines.get(type);
				table.row(dimension.code(), dimension.label(locale), year, type.code(), type.label(locale),
						counts.count(type), share(counts.count(type), counts.total()), number(line.predict(year)),
						number(line.getSlope()), counts.total(), counted.choice().toString());
			}
		}
	}

	private static SimpleRegression line(CategoryEntry type, Map<Integer, Tally<CategoryEntry>> years) {
		SimpleRegression line = new SimpleRegression();
		years.forEach((year, counts) -> line.addData(year, share(counts.count(type), counts.total())));
		return line;
	}

	private static Double number(double value) {
		return Double.isNaN(value) ? null : Double.valueOf(value);
	}
}
