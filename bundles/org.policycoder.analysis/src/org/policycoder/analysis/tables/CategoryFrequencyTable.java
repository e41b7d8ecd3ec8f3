// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
 * How often each category of a dimension was given, and to which clauses. A row
 * is a category that has none below it, or any other that clauses are coded as.
 * The share is that of all codings of the dimension; the subtotal of the type
 * (the top category) stands beside each of its categories. In a flat dimension
 * each category is its own type.
 *
 * @since 1.0
 */
public final class CategoryFrequencyTable extends StandardTable {

	/** Makes the provider. */
	public CategoryFrequencyTable() {
		super("category-frequency", TableParameters.DIMENSION, TableParameters.CODER, TableParameters.FIRST, //$NON-NLS-1$
				TableParameters.LAST);
	}

	private static List<Heading> headings(boolean severalDimensions) {
		return List.of(Heading.detail("dimension-code", Type.TEXT), //$NON-NLS-1$
				new Heading("dimension", Type.TEXT, !severalDimensions), Heading.detail("type-code", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Heading.of("type", Type.TEXT), Heading.detail("category-code", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Heading.of("category", Type.TEXT), Heading.detail("definition", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Heading.detail("clauses", Type.CLAUSES), Heading.of("clauses-short", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Heading.of("count", Type.COUNT), Heading.of("share", Type.SHARE), //$NON-NLS-1$ //$NON-NLS-2$
				Heading.of("type-count", Type.COUNT), Heading.of("type-share", Type.SHARE), //$NON-NLS-1$ //$NON-NLS-2$
				Heading.detail("dimension-count", Type.COUNT), CODINGS_OF); //$NON-NLS-1$
	}

	@Override
	public Table table(Study study, TableParameters parameters) throws TableException {
		List<DimensionEntry> dimensions = dimensions(study, parameters);
		ClauseList list = ClauseList.of(parameters);
		Locale locale = parameters.locale();
		CountedCodings counted = study.counted(parameters);
		String codingsOf = counted.choice().toString();
		List<List<String>> clauses = clauses(study, counted);
		Table.Builder table = builder(dimensions, locale, headings(dimensions.size() != 1));
		for (DimensionEntry dimension : dimensions) {
			long all = count(dimension.categories().stream(), clauses);
			for (CategoryEntry category : study.tabulated(dimension)) {
				List<String> own = clauses.get(category.order());
				CategoryEntry type = category.type();
				long ofType = count(dimension.categories().stream().filter(c -> c.type() == type), clauses);
				table.row(dimension.code(), dimension.label(locale), type.code(), type.label(locale), category.code(),
						category.label(locale), category.definition(locale), own, list.shorten(own), own.size(),
						share(own.size(), all), ofType, share(ofType, all), all, codingsOf);
			}
			table.total(dimension.code(), dimension.label(locale), null, null, null, null, null, null, null, all,
					share(all, all), all, share(all, all), all, codingsOf);
		}
		return note(table, counted, locale).build();
	}

	/** For each category by its order, the clauses that have it. */
	private static List<List<String>> clauses(Study study, CountedCodings counted) {
		List<List<String>> clauses = new ArrayList<>();
		for (int i = 0; i < study.framework().size(); i++) {
			clauses.add(new ArrayList<>());
		}
		for (CountedClause clause : counted.clauses()) {
			clause.categories().forEach(c -> clauses.get(c.order()).add(clause.number()));
		}
		return clauses;
	}

	private static long count(Stream<CategoryEntry> categories, List<List<String>> clauses) {
		return categories.mapToLong(c -> clauses.get(c.order()).size()).sum();
	}
}
