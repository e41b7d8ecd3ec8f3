// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyDocument;

/**
 * What the register says of documents in one respect, for example their type:
 * the values that occur, and which document has which. A document without any
 * has the value "not given", which comes last.
 */
final class RegisterField {

	/**
	 * A value that occurs.
	 *
	 * @param code
	 *            the value itself; null for "not given"
	 * @param label
	 *            the value for people
	 * @param count
	 *            how many documents have it
	 */
	record Value(String code, String label, long count) {}

	private final Function<StudyDocument, Collection<String>> field;
	private final Map<String, Value> values = new LinkedHashMap<>();

	private RegisterField(Study study, Locale locale, Function<StudyDocument, Collection<String>> field) {
		this.field = field;
		Tally<String> tally = new Tally<>();
		long missing = 0;
		for (StudyDocument document : study.documents()) {
			List<String> codes = codes(document);
			codes.forEach(tally::add);
			missing += codes.isEmpty() ? 1 : 0;
		}
		tally.byFrequency().forEach(code -> values.put(code, new Value(code, code, tally.count(code))));
		if (missing > 0) {
			values.put(null, new Value(null, StandardTable.wording(locale).get("notGiven"), missing)); //$NON-NLS-1$
		}
	}

	static RegisterField type(Study study, Locale locale) {
		return new RegisterField(study, locale, d -> list(d.type()));
	}

	static RegisterField issuer(Study study, Locale locale) {
		return new RegisterField(study, locale, StudyDocument::issuers);
	}

	static RegisterField jurisdiction(Study study, Locale locale) {
		return new RegisterField(study, locale, d -> list(d.jurisdiction()));
	}

	static RegisterField attribute(Study study, Locale locale, String heading) {
		return new RegisterField(study, locale, d -> list(d.attributes().get(heading)));
	}

	/** The values, the most frequent first. */
	Collection<Value> values() {
		return values.values();
	}

	/** The values of a document; at least one. */
	List<Value> of(StudyDocument document) {
		List<String> codes = codes(document);
		return codes.isEmpty() ? List.of(values.get(null)) : codes.stream().map(values::get).toList();
	}

	private List<String> codes(StudyDocument document) {
		List<String> codes = new ArrayList<>();
		for (String code : field.apply(document)) {
			String trimmed = code.strip();
			if (!trimmed.isEmpty() && !codes.contains(trimmed)) {
				codes.add(trimmed);
			}
		}
		return codes;
	}

	private static List<String> list(String value) {
		return value == null ? List.of() : List.of(value);
	}
}
