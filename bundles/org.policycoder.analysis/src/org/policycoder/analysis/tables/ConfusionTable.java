// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.policycoder.analysis.CategoryEntry;
import org.policycoder.analysis.ClauseCoding;
import org.policycoder.analysis.CodedClause;
import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.SettledCodings;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyCoder;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;

/**
 * What two coders took for what: for each dimension and pair of coders, how many clauses the one gave a category and the other
 * another, and which. Documents count that both have begun.
 * <p>
 * A clause with one category of each is in one cell, as in the contingency table of Cohen's kappa. Where a clause may have
 * several, each category that both gave is on the diagonal; each that only the first gave stands against each that only the
 * second gave, or against no category when the second gave nothing else; and the other way round. Clauses to which neither gave any are in no cell.
 * (Krippendorff, K.: Content Analysis. 2nd edition, Sage 2004, ch. 11, tells of such matrices.)
 *
 * @since 1.0
 */
public final class ConfusionTable extends StandardTable {

	private static final List<Heading> HEADINGS = List.of(Heading.detail("dimension-code", Type.TEXT), //$NON-NLS-1$
			Heading.of("dimension", Type.TEXT), Heading.detail("coder-1", Type.TEXT), Heading.detail("coder-2", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.of("coders", Type.TEXT), Heading.detail("category-1-code", Type.TEXT), Heading.of("category-1", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.detail("category-2-code", Type.TEXT), Heading.of("category-2", Type.TEXT), Heading.of("count", Type.COUNT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.of("share", Type.SHARE), Heading.of("clauses", Type.CLAUSES)); //$NON-NLS-1$ //$NON-NLS-2$

	/** Makes the provider. */
	public ConfusionTable() {
		super("confusion", TableParameters.DIMENSION); //$NON-NLS-1$
	}

	/** A cell; null is no category, which comes last. */
	private record Cell(CategoryEntry one, CategoryEntry other) {

		private static final Comparator<CategoryEntry> ORDER = Comparator.nullsLast(Comparator.comparingInt(CategoryEntry::order));

		static final Comparator<Cell> BY_CATEGORIES = Comparator.comparing(Cell::one, ORDER).thenComparing(Cell::other, ORDER);
	}

	@Override
	public Table table(Study study, TableParameters parameters) throws TableException {
		Locale locale = parameters.locale();
		List<DimensionEntry> dimensions = dimensions(study, parameters);
		Table.Builder table = builder(dimensions, locale, HEADINGS);
		ComparedCoders compared = ComparedCoders.of(study);
		for (DimensionEntry dimension : dimensions) {
			for (ComparedCoders.Pair pair : compared.singly() ? compared.pairs() : List.<ComparedCoders.Pair>of()) {
				add(study, dimension, compared.coders().get(pair.one()), compared.coders().get(pair.other()), locale, table);
			}
		}
		compared.notes(locale).forEach(table::note);
		return table.build();
	}

	private static void add(Study study, DimensionEntry dimension, StudyCoder one, StudyCoder other, Locale locale, Table.Builder table) {
		Map<Cell, List<String>> cells = new TreeMap<>(Cell.BY_CATEGORIES);
		for (StudyDocument document : study.documents()) {
			if (document.begun().contains(one.id()) && document.begun().contains(other.id())) {
				for (CodedClause clause : document.clauses()) {
					SettledCodings given = new SettledCodings(study, document, clause);
					cells(categories(given.given(one.id(), dimension)), categories(given.given(other.id(), dimension)))
							.forEach(c -> cells.computeIfAbsent(c, x -> new ArrayList<>()).add(clause.number()));
				}
			}
		}
		long all = cells.values().stream().mapToLong(List::size).sum();
		String coders = wording(locale).format("agreement.pair", one.name(), other.name()); //$NON-NLS-1$
		cells.forEach((cell, clauses) -> table.row(dimension.code(), dimension.label(locale), one.id(), other.id(), coders,
				code(cell.one()), label(cell.one(), locale), code(cell.other()), label(cell.other(), locale), (long) clauses.size(),
				share(clauses.size(), all), clauses));
	}

	private static Set<CategoryEntry> categories(List<ClauseCoding> codings) {
		Set<CategoryEntry> categories = new LinkedHashSet<>();
		codings.forEach(c -> categories.add(c.category()));
		return categories;
	}

	private static List<Cell> cells(Set<CategoryEntry> one, Set<CategoryEntry> other) {
		List<Cell> cells = new ArrayList<>();
		one.stream().filter(other::contains).forEach(c -> cells.add(new Cell(c, c)));
		List<CategoryEntry> onlyOne = one.stream().filter(c -> !other.contains(c)).toList();
		List<CategoryEntry> onlyOther = other.stream().filter(c -> !one.contains(c)).toList();
		if (onlyOther.isEmpty()) {
			onlyOne.forEach(c -> cells.add(new Cell(c, null)));
		}
		if (onlyOne.isEmpty()) {
			onlyOther.forEach(c -> cells.add(new Cell(null, c)));
		}
		onlyOne.forEach(a -> onlyOther.forEach(b -> cells.add(new Cell(a, b))));
		return cells;
	}

	private static String code(CategoryEntry category) {
		return category == null ? null : category.code();
	}

	private static String label(CategoryEntry category, Locale locale) {
		return category == null ? wording(locale).get("disagreements.none") : category.label(locale); //$NON-NLS-1$
	}
}
