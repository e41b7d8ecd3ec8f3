// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.policycoder.analysis.CategoryEntry;
import org.policycoder.analysis.ClauseCoding;
import org.policycoder.analysis.CodedClause;
import org.policycoder.analysis.Column;
import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyCoder;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;

/**
 * What coders disagree on: the clauses to which those who have begun their document
 * gave different categories of a dimension, a column for each coder, in the order of
 * the column with their ids. What one coder
 * left without a category that another gave is a disagreement too.
 * <p>
 * Coders with adjudicated codings are not compared; what they gave is the last
 * column, by which one sees what is left to be settled; where they decided for no
 * category, it says so.
 */
public final class DisagreementsTable extends StandardTable {

	private static final List<Heading> HEADINGS = List.of(Heading.detail("number", Type.COUNT), //$NON-NLS-1$
			Heading.detail("title", Type.TEXT), Heading.of("clause", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("dimension-code", Type.TEXT), Heading.of("dimension", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("coder-ids", Type.LIST)); //$NON-NLS-1$

	/** Makes the provider. */
	public DisagreementsTable() {
		super("disagreements", TableParameters.DIMENSION, TableParameters.TEXT); //$NON-NLS-1$
	}

	@Override
	public Table table(Study study, TableParameters parameters) throws TableException {
		Locale locale = parameters.locale();
		List<DimensionEntry> dimensions = dimensions(study, parameters);
		ComparedCoders coders = ComparedCoders.of(study);
		boolean withText = Boolean.parseBoolean(parameters.get(TableParameters.TEXT));
		Table.Builder table = builder(dimensions, locale, HEADINGS);
		int place = 1;
		for (StudyCoder coder : coders.independent()) {
			table.column(new Column("coder-" + place++, Type.LIST, coder.name(), false)); //$NON-NLS-1$
		}
		table.column(Heading.of("settled", Type.LIST).in(messages(locale).get("column.settled"))); //$NON-NLS-1$ //$NON-NLS-2$
		if (withText) {
			table.column(Heading.of("text", Type.TEXT).in(messages(locale).get("column.text"))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (StudyDocument document : study.documents()) {
			if (coders.independent().stream().filter(c -> document.begun().contains(c.id())).count() > 1) {
				String text = withText ? text(study, document) : null;
				for (CodedClause clause : document.clauses()) {
					for (DimensionEntry dimension : dimensions) {
						add(document, clause, dimension, coders, text, locale, table);
					}
				}
			}
		}
		if (coders.independent().size() < 2) {
			table.note(messages(locale).get("agreement.tooFew")); //$NON-NLS-1$
		}
		return table.build();
	}

	private static void add(StudyDocument document, CodedClause clause, DimensionEntry dimension, ComparedCoders coders,
			String text, Locale locale, Table.Builder table) {
		List<List<String>> given = coders.independent().stream()
				.map(c -> document.begun().contains(c.id()) ? given(clause, Set.of(c.id()), dimension, locale) : null)
				.toList();
		if (given.stream().filter(Objects::nonNull).distinct().count() < 2) {
			return;
		}
		List<Object> row = new ArrayList<>(Arrays.asList((long) document.number(), document.title(), clause.number(),
				dimension.code(), dimension.label(locale),
				coders.independent().stream().map(StudyCoder::id).toList()));
		row.addAll(given);
		List<String> adjudicators = coders.adjudicators().stream().map(StudyCoder::id).toList();
		List<String> settled = given(clause, adjudicators, dimension, locale);
		boolean none = clause.uncoded().stream()
				.anyMatch(u -> adjudicators.contains(u.coder()) && u.dimension().equals(dimension.code()));
		row.add(!settled.isEmpty() ? settled : none ? List.of(messages(locale).get("disagreements.none")) : null); //$NON-NLS-1$
		if (text != null) {
			int end = Math.min(clause.end(), text.length());
			row.add(text.substring(Math.min(clause.begin(), end), end).strip());
		}
		table.row(row.toArray());
	}

	/** The labels of what some coders gave, in the order of the codebook. */
	private static List<String> given(CodedClause clause, Collection<String> coders, DimensionEntry dimension,
			Locale locale) {
		return clause.codings().stream()
				.filter(c -> coders.contains(c.coder()) && c.category().dimension() == dimension)
				.map(ClauseCoding::category).distinct().sorted(Comparator.comparingInt(CategoryEntry::order))
				.map(c -> c.label(locale)).toList();
	}
}
