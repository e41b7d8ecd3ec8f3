// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.policycoder.analysis.Column;
import org.policycoder.analysis.CountedCodings;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.model.Wording;

/** What the standard tables have in common: texts, and the reading of parameters. */
abstract class StandardTable extends NamedTable {

	StandardTable(String id, String... parameters) {
		super(id, List.of(parameters));
	}

	static Wording wording(Locale locale) {
		return Wording.of(StandardTable.class, locale);
	}

	/** Starts the table with its title and columns. */
	final Table.Builder builder(Locale locale, List<Heading> headings) {
		return builder(label(locale), locale, headings);
	}

	/** Starts the table for the dimensions asked for; a single one is in the title. */
	final Table.Builder builder(List<DimensionEntry> dimensions, Locale locale, List<Heading> headings) {
		String label = label(locale);
		return builder(dimensions.size() == 1 ? titled(label, dimensions.get(0).label(locale), locale) : label, locale,
				headings);
	}

	final Table.Builder builder(String title, Locale locale, List<Heading> headings) {
		Wording wording = wording(locale);
		Table.Builder builder = Table.builder(id(), title, locale);
		headings.forEach(h -> builder.column(h.in(wording.get("column." + h.id())))); //$NON-NLS-1$
		return builder;
	}

	static String titled(String label, String subject, Locale locale) {
		return wording(locale).format("title", label, subject); //$NON-NLS-1$
	}

	/** The dimension asked for, or all. */
	static List<DimensionEntry> dimensions(Study study, TableParameters parameters) throws TableException {
		List<DimensionEntry> all = study.framework().dimensions();
		if (parameters.dimension() == null) {
			return all;
		}
		Optional<DimensionEntry> asked = study.framework().dimension(parameters.dimension());
		if (asked.isEmpty()) {
			throw new TableException(wording(parameters.locale()).format("unknownDimension", parameters.dimension(), //$NON-NLS-1$
					all.stream().map(DimensionEntry::code).collect(Collectors.joining(", ")))); //$NON-NLS-1$
		}
		return List.of(asked.get());
	}

	/**
	 * The column that says in each row whose codings it counts, as a parameter asks for them: files that have
	 * no place for notes have it there.
	 */
	static final Heading CODINGS_OF = Heading.detail("codings-of", Column.Type.TEXT); //$NON-NLS-1$

	/** Says below a table whose codings count. */
	static Table.Builder note(Table.Builder table, CountedCodings counted, Locale locale) {
		counted.sentences(locale).forEach(table::note);
		return table;
	}

	/** The text of a document; it is read when a table needs it. */
	static String text(Study study, StudyDocument document) throws TableException {
		try {
			return study.text(document);
		} catch (IOException e) {
			throw new TableException(e.getMessage(), e);
		}
	}

	/** A share, or null when there is nothing to have a share of. */
	static Double share(long part, long whole) {
		return whole == 0 ? null : Double.valueOf((double) part / whole);
	}

	/** A number, or null where there is none. */
	static Double number(OptionalDouble number) {
		return number.isPresent() ? Double.valueOf(number.getAsDouble()) : null;
	}
}
