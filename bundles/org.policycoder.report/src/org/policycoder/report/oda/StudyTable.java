// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report.oda;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policycoder.analysis.Column;
import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.CountedCodings;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.TableProvider;
import org.policycoder.analysis.output.Sentences;

/**
 * What a title page says of a study, in one row: its name, its note, the labels
 * of its first two dimensions, how much of everything there is, whose
 * codings count, and what filter and period leave.
 */
final class StudyTable implements TableProvider {

	static final String ID = "study"; //$NON-NLS-1$

	private final String note;

	/**
	 * @param note
	 *            a sentence that the study wants to be read with it, or null
	 */
	StudyTable(String note) {
		this.note = note;
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label(Locale locale) {
		return Messages.in(locale, "study.label"); //$NON-NLS-1$
	}

	@Override
	public String description(Locale locale) {
		return Messages.in(locale, "study.description"); //$NON-NLS-1$
	}

	@Override
	public List<String> parameters() {
		return List.of(TableParameters.CODER);
	}

	@Override
	public Table table(Study study, TableParameters parameters) throws TableException {
		Locale locale = parameters.locale();
		Table.Builder table = Table.builder(ID, label(locale), locale);
		column(table, locale, "name", Type.TEXT); //$NON-NLS-1$
		column(table, locale, "note", Type.TEXT); //$NON-NLS-1$
		column(table, locale, "first-dimension", Type.TEXT); //$NON-NLS-1$
		column(table, locale, "second-dimension", Type.TEXT); //$NON-NLS-1$
		column(table, locale, "documents", Type.COUNT); //$NON-NLS-1$
		column(table, locale, "first-year", Type.YEAR); //$NON-NLS-1$
		column(table, locale, "last-year", Type.YEAR); //$NON-NLS-1$
		column(table, locale, "coded-clauses", Type.COUNT); //$NON-NLS-1$
		column(table, locale, "codings", Type.COUNT); //$NON-NLS-1$
		column(table, locale, "coders", Type.COUNT); //$NON-NLS-1$
		column(table, locale, "counted", Type.TEXT); //$NON-NLS-1$

		CountedCodings counted = study.counted(parameters);
		var clauses = counted.clauses();
		var years = study.documents().stream().map(StudyDocument::year).filter(y -> y.isPresent())
				.collect(Collectors.summarizingInt(y -> y.getAsInt()));
		boolean dated = years.getCount() > 0;
		long coders = study.documents().stream().flatMap(d -> d.begun().stream()).distinct().count();
		List<DimensionEntry> dimensions = study.framework().dimensions();
		table.row(study.name(locale), note, label(dimensions, 0, locale), label(dimensions, 1, locale),
				study.documents().size(), dated ? years.getMin() : null, dated ? years.getMax() : null,
				clauses.size(), clauses.stream().mapToLong(c -> c.categories().size()).sum(), coders,
				Sentences.joined(Stream.concat(counted.sentences(locale).stream(), study.scopeSentences(locale).stream()).toList()));
		return table.build();
	}

	private static void column(Table.Builder table, Locale locale, String id, Type type) {
		table.column(new Column(id, type, Messages.in(locale, "study." + id), false)); //$NON-NLS-1$
	}

	private static String label(List<DimensionEntry> dimensions, int index, Locale locale) {
		return index < dimensions.size() ? dimensions.get(index).label(locale) : null;
	}
}
