// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.policycoder.analysis.ClauseCoding;
import org.policycoder.analysis.CodedClause;
import org.policycoder.analysis.Column;
import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.SettledCodings;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyCoder;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.model.Excerpt;

/**
 * What coders disagree on: the clauses to which those who have begun their document
 * gave different categories of a dimension, a column for each coder, in the order of
 * the column with their ids. What one coder
 * left without a category that another gave is a disagreement too.
 * <p>
 * Coders with adjudicated codings are not compared; what they gave is the last
 * column, by which one sees what is left to be settled; where they decided for no
 * category, it says so.
 *
 * @since 1.0
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
		List<StudyCoder> coders = study.comparedCoders();
		boolean withText = Boolean.parseBoolean(parameters.get(TableParameters.TEXT));
		Table.Builder table = builder(dimensions, locale, HEADINGS);
		int place = 1;
		for (StudyCoder coder : coders) {
			table.column(new Column("coder-" + place++, Type.LIST, coder.name(), false)); //$NON-NLS-1$
		}
		table.column(Heading.of("settled", Type.LIST).in(wording(locale).get("column.settled"))); //$NON-NLS-1$ //$NON-NLS-2$
		if (withText) {
			table.column(Heading.of("text", Type.TEXT).in(wording(locale).get("column.text"))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (StudyDocument document : study.documents()) {
			if (coders.stream().filter(c -> document.begun().contains(c.id())).count() > 1) {
				String text = withText ? text(study, document) : null;
				for (CodedClause clause : document.clauses()) {
					SettledCodings given = new SettledCodings(study, document, clause);
					for (DimensionEntry dimension : dimensions) {
						add(document, clause, given, dimension, coders, text, locale, table);
					}
				}
			}
		}
		if (coders.size() < 2) {
			table.note(wording(locale).get("agreement.tooFew")); //$NON-NLS-1$
		}
		if (study.hidden() > 0) {
			table.note(wording(locale).format("agreement.hidden", study.hidden())); //$NON-NLS-1$
		}
		return table.build();
	}

	private static void add(StudyDocument document, CodedClause clause, SettledCodings given, DimensionEntry dimension,
			List<StudyCoder> coders, String text, Locale locale, Table.Builder table) {
		if (given.agreed(dimension)) {
			return;
		}
		List<Object> row = new ArrayList<>(Arrays.asList((long) document.number(), document.title(), clause.number(),
				dimension.code(), dimension.label(locale), coders.stream().map(StudyCoder::id).toList()));
		coders.forEach(c -> row.add(labels(given.given(c.id(), dimension), locale)));
		row.add(given.settled(dimension).map(s -> s.isEmpty() ? List.of(wording(locale).get("disagreements.none")) //$NON-NLS-1$
				: labels(s, locale)).orElse(null));
		if (text != null) {
			row.add(Excerpt.of(text, clause.begin(), clause.end()).strip());
		}
		table.row(row.toArray());
	}

	/** The labels of what a coder gave, each once; null where he has not begun. */
	private static List<String> labels(List<ClauseCoding> given, Locale locale) {
		return given == null ? null
				: given.stream().map(ClauseCoding::category).distinct().map(c -> c.label(locale)).toList();
	}
}
