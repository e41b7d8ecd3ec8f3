// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.policycoder.analysis.CategoryEntry;
import org.policycoder.analysis.ClauseCoding;
import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.CountedClause;
import org.policycoder.analysis.CountedCodings;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyCoder;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.model.Excerpt;

/**
 * The coding sheet: every coding of every coder whose codings count, one a row,
 * in the order of documents and clauses. The same category given by two coders
 * is two rows. The coded words are a detail; they are a column that is shown when
 * {@link TableParameters#TEXT} is {@code true}. A text that cannot be read leaves the
 * detail empty, and is an error where it is asked for.
 *
 * @since 1.0
 */
public final class CodingsTable extends StandardTable {

	private static final List<Heading> HEADINGS = List.of(Heading.of("clause", Type.TEXT), //$NON-NLS-1$
			Heading.detail("dimension-code", Type.TEXT), Heading.of("dimension", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("type-code", Type.TEXT), Heading.of("type", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("category-code", Type.TEXT), Heading.of("category", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("coder-id", Type.TEXT), Heading.of("coder", Type.TEXT), Heading.of("note", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.detail("time", Type.TIME), Heading.detail("origin", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("number", Type.COUNT), Heading.detail("title", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("issuers", Type.LIST), Heading.detail("date", Type.DATE), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("document-type", Type.TEXT), Heading.detail("quotation", Type.TEXT), CODINGS_OF); //$NON-NLS-1$ //$NON-NLS-2$

	/** How many cells are before those of the coder. */
	private static final int CATEGORY_CELLS = 7;

	/** Makes the provider. */
	public CodingsTable() {
		super("codings", TableParameters.DIMENSION, TableParameters.CODER, TableParameters.TEXT); //$NON-NLS-1$
	}

	@Override
	public Table table(Study study, TableParameters parameters) throws TableException {
		List<DimensionEntry> dimensions = dimensions(study, parameters);
		CountedCodings counted = study.counted(parameters);
		boolean withText = Boolean.parseBoolean(parameters.get(TableParameters.TEXT));
		Locale locale = parameters.locale();
		List<Heading> headings = new ArrayList<>(HEADINGS);
		if (withText) {
			headings.add(Heading.of("text", Type.TEXT)); //$NON-NLS-1$
		}
		Table.Builder table = builder(dimensions, locale, headings);
		Map<CategoryEntry, Object[]> categories = new HashMap<>();
		study.framework().dimensions().forEach(d -> d.categories().forEach(c -> categories.put(c, cells(c, locale))));
		Map<String, String> names = study.coders().stream().collect(Collectors.toMap(StudyCoder::id, StudyCoder::name));
		Map<StudyDocument, String> texts = new IdentityHashMap<>();
		for (CountedClause clause : counted.clauses()) {
			StudyDocument document = clause.document();
			if (!texts.containsKey(document)) {
				texts.clear(); // the clauses come by document
				texts.put(document, withText ? text(study, document) : readable(study, document));
			}
			for (ClauseCoding coding : (Iterable<ClauseCoding>) clause.codings().stream().flatMap(List::stream)::iterator) {
				if (dimensions.contains(coding.category().dimension())) {
					Object[] row = Arrays.copyOf(categories.get(coding.category()), headings.size());
					row[0] = clause.number();
					String words = excerpt(texts.get(document), coding);
					fill(row, coding, names.get(coding.coder()), document, words, counted);
					if (withText) {
						row[row.length - 1] = words;
					}
					table.row(row);
				}
			}
		}
		return note(table, counted, locale).build();
	}

	/** The cells of a category behind a place for the clause. */
	private static Object[] cells(CategoryEntry category, Locale locale) {
		return new Object[] { null, category.dimension().code(), category.dimension().label(locale),
				category.type().code(), category.type().label(locale), category.code(), category.label(locale) };
	}

	private static void fill(Object[] row, ClauseCoding coding, String coder, StudyDocument document, String words,
			CountedCodings counted) {
		Object[] cells = { coding.coder(), coder, coding.note(), coding.time(), coding.origin().getLiteral(),
				document.number(), document.title(), document.issuers(), document.date(), document.type(), words,
				counted.choice().toString() };
		System.arraycopy(cells, 0, row, CATEGORY_CELLS, cells.length);
	}

	private static String readable(Study study, StudyDocument document) {
		try {
			return study.text(document);
		} catch (IOException e) {
			return null;
		}
	}

	private static String excerpt(String text, ClauseCoding coding) {
		return text == null ? null : Excerpt.of(text, coding.begin(), coding.end()).strip();
	}
}
