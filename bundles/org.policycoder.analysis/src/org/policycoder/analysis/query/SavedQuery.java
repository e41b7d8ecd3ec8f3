// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A query that a study keeps under a name, among its settings: {@code query.NAME} is the text and {@code query-by.NAME} who
 * saved it and when, so that version control sees each query as a line of its own.
 *
 * @param name
 *            the name, in any language
 * @param text
 *            the text as {@link Query#parse} takes it; it may be wrong where somebody has written it by hand
 * @param author
 *            the id of the coder who saved it; null when not known
 * @param time
 *            when; null when not known
 * @since 1.0
 */
public record SavedQuery(String name, String text, String author, Instant time) {

	private static final String TEXT = "query."; //$NON-NLS-1$
	private static final String BY = "query-by."; //$NON-NLS-1$

	/** Takes the name without blanks around it. */
	public SavedQuery {
		name = name.strip();
	}

	/**
	 * Reads the queries of a study.
	 *
	 * @param settings
	 *            the settings of its project
	 * @return the queries, by name
	 */
	public static List<SavedQuery> of(Map<String, String> settings) {
		return settings.entrySet().stream().filter(e -> e.getKey().startsWith(TEXT) && e.getValue() != null)
				.map(e -> of(e.getKey().substring(TEXT.length()), e.getValue(), settings))
				.sorted(Comparator.comparing(SavedQuery::name)).toList();
	}

	private static SavedQuery of(String name, String text, Map<String, String> settings) {
		String by = settings.getOrDefault(BY + name, ""); //$NON-NLS-1$
		int blank = by.lastIndexOf(' ');
		try {
			return new SavedQuery(name, text, blank < 1 ? null : by.substring(0, blank), Instant.parse(by.substring(blank + 1)));
		} catch (DateTimeException e) {
			return new SavedQuery(name, text, by.isBlank() ? null : by.strip(), null);
		}
	}

	/**
	 * Finds a query of a study.
	 *
	 * @param settings
	 *            the settings of its project
	 * @param name
	 *            the name
	 * @return the query; empty when there is none of that name
	 */
	public static Optional<SavedQuery> find(Map<String, String> settings, String name) {
		return of(settings).stream().filter(q -> q.name().equals(name.strip())).findFirst();
	}

	/**
	 * Saves the query, in the place of one of that name.
	 *
	 * @param settings
	 *            the settings of a project
	 * @return the settings with the query
	 */
	public Map<String, String> in(Map<String, String> settings) {
		Map<String, String> changed = without(settings, name);
		changed.put(TEXT + name, text);
		if (author != null || time != null) {
			changed.put(BY + name, (author == null ? "" : author) + ' ' + (time == null ? "" : time)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return changed;
	}

	/**
	 * Takes a query away.
	 *
	 * @param settings
	 *            the settings of a project
	 * @param name
	 *            the name of a query
	 * @return the settings without it
	 */
	public static Map<String, String> without(Map<String, String> settings, String name) {
		Map<String, String> changed = new LinkedHashMap<>(settings);
		changed.remove(TEXT + name);
		changed.remove(BY + name);
		return changed;
	}

	/**
	 * Makes a filter of what somebody has written: the name of a saved query, or the text of one.
	 *
	 * @param written
	 *            name or text; null or blank for no filter
	 * @param period
	 *            the period that goes with it; null for any time
	 * @param settings
	 *            the settings of a project
	 * @param locale
	 *            the language of what goes wrong
	 * @return what results are confined to
	 * @throws QueryException
	 *             when it is neither
	 */
	public static Scope scope(String written, Period period, Map<String, String> settings, Locale locale) throws QueryException {
		if (written == null || written.isBlank()) {
			return new Scope(null, null, period);
		}
		Optional<SavedQuery> saved = find(settings, written);
		return new Scope(Query.parse(saved.map(SavedQuery::text).orElse(written), locale), saved.map(SavedQuery::name).orElse(null), period);
	}
}
