// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policycoder.analysis.CategoryEntry;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.TableException;
import org.policycoder.model.Wording;

/** One side of a crosstab: its keys in order, and which of them a document or a coded clause falls under. */
final class CrosstabSide {

	/**
	 * A row or column.
	 *
	 * @param code
	 *            identifies it in every language; null for "not given"
	 * @param label
	 *            its label
	 */
	record Key(String code, String label) {}

	/** Rows and columns of a study without dimensions. */
	static final List<String> USUAL = List.of("type", "year"); //$NON-NLS-1$ //$NON-NLS-2$

	private static final String CATEGORIES = ":categories"; //$NON-NLS-1$
	private static final String ATTRIBUTE = "attribute:"; //$NON-NLS-1$

	private final String label;
	private final DimensionEntry dimension;
	private final List<Key> keys;
	private final ToIntFunction<CategoryEntry> ofCategory;
	private final Function<StudyDocument, int[]> ofDocument;

	private CrosstabSide(String label, List<Key> keys, Function<StudyDocument, int[]> ofDocument) {
		this.label = label;
		this.keys = keys;
		this.ofDocument = ofDocument;
		dimension = null;
		ofCategory = null;
	}

	private CrosstabSide(String label, List<Key> keys, DimensionEntry dimension,
			ToIntFunction<CategoryEntry> ofCategory) {
		this.label = label;
		this.keys = keys;
		this.dimension = dimension;
		this.ofCategory = ofCategory;
		ofDocument = null;
	}

	/** Makes the side that a parameter asks for. */
	static CrosstabSide of(String asked, Study study, Locale locale) throws TableException {
		Wording wording = StandardTable.wording(locale);
		String heading = asked.startsWith(ATTRIBUTE) ? asked.substring(ATTRIBUTE.length()) : null;
		if (heading != null && study.documents().stream().anyMatch(d -> d.attributes().containsKey(heading))) {
			return registered(heading, RegisterField.attribute(study, locale, heading), study);
		}
		switch (asked) {
		case "year": //$NON-NLS-1$
			return years(wording, study);
		case "type": //$NON-NLS-1$
			return registered(wording.get("column.document-type"), RegisterField.type(study, locale), study); //$NON-NLS-1$
		case "issuer": //$NON-NLS-1$
			return registered(wording.get("column.issuer"), RegisterField.issuer(study, locale), study); //$NON-NLS-1$
		case "jurisdiction": //$NON-NLS-1$
			return registered(wording.get("column.jurisdiction"), RegisterField.jurisdiction(study, locale), study); //$NON-NLS-1$
		case "document": //$NON-NLS-1$
			return documents(wording, study);
		default:
			boolean single = asked.endsWith(CATEGORIES);
			String code = single ? asked.substring(0, asked.length() - CATEGORIES.length()) : asked;
			Optional<DimensionEntry> dimension = study.framework().dimension(code);
			if (dimension.isEmpty()) {
				throw new TableException(wording.format("unknownSide", asked, possible(study))); //$NON-NLS-1$
			}
			return dimension(dimension.get(), single, study, locale);
		}
	}

	private static String possible(Study study) {
		Stream<String> dimensions = study.framework().dimensions().stream()
				.flatMap(d -> Stream.of(d.code(), d.code() + CATEGORIES));
		Stream<String> attributes = study.documents().stream().flatMap(d -> d.attributes().keySet().stream()).distinct()
				.sorted().map(ATTRIBUTE::concat);
		Stream<String> fixed = Stream.of("year", "type", "issuer", "jurisdiction", "document"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		return Stream.of(dimensions, fixed, attributes).flatMap(Function.identity())
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static CrosstabSide dimension(DimensionEntry dimension, boolean single, Study study, Locale locale) {
		List<CategoryEntry> entries = single ? study.tabulated(dimension) : dimension.types();
		Map<CategoryEntry, Integer> places = places(entries);
		List<Key> keys = entries.stream().map(c -> new Key(c.code(), c.label(locale))).toList();
		return new CrosstabSide(dimension.label(locale), keys, dimension, c -> places.get(single ? c : c.type()));
	}

	private static CrosstabSide registered(String label, RegisterField field, Study study) {
		List<RegisterField.Value> values = List.copyOf(field.values());
		Map<RegisterField.Value, Integer> places = places(values);
		Map<StudyDocument, int[]> ofDocument = new IdentityHashMap<>();
		study.documents().forEach(
				d -> ofDocument.put(d, field.of(d).stream().mapToInt(places::get).toArray()));
		return new CrosstabSide(label, values.stream().map(v -> new Key(v.code(), v.label())).toList(), ofDocument::get);
	}

	private static CrosstabSide years(Wording wording, Study study) {
		List<Key> keys = new ArrayList<>();
		Map<Integer, Integer> places = places(Years.of(study));
		places.keySet().stream().sorted().map(String::valueOf).forEach(y -> keys.add(new Key(y, y)));
		int undated = keys.size();
		if (study.documents().stream().anyMatch(d -> d.year().isEmpty())) {
			keys.add(new Key(null, wording.get("notGiven"))); //$NON-NLS-1$
		}
		return new CrosstabSide(wording.get("column.year"), keys, document -> new int[] { //$NON-NLS-1$
				document.year().isPresent() ? places.get(document.year().getAsInt()) : undated });
	}

	private static CrosstabSide documents(Wording wording, Study study) {
		Map<StudyDocument, Integer> places = new IdentityHashMap<>();
		List<Key> keys = new ArrayList<>();
		for (StudyDocument document : study.documents()) {
			places.put(document, keys.size());
			keys.add(new Key(String.valueOf(document.number()), document.title()));
		}
		return new CrosstabSide(wording.get("column.title"), keys, //$NON-NLS-1$
				document -> new int[] { places.get(document) });
	}

	private static <K> Map<K, Integer> places(List<K> ordered) {
		Map<K, Integer> places = new HashMap<>();
		ordered.forEach(k -> places.put(k, places.size()));
		return places;
	}

	/** The label of the side as a whole. */
	String label() {
		return label;
	}

	/** The dimension that it is of; null for a side of the documents. */
	DimensionEntry dimension() {
		return dimension;
	}

	/** The rows or columns, in order. */
	List<Key> keys() {
		return keys;
	}

	/** The positions in {@link #keys()} of a document; of a side of the documents. */
	int[] of(StudyDocument document) {
		return ofDocument.apply(document);
	}

	/** The position in {@link #keys()} of a category; of a dimension. */
	int of(CategoryEntry category) {
		return ofCategory.applyAsInt(category);
	}
}
