// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How a table is asked for. A parameter has a name and a text, so that the
 * command line, a data set of a report and a plug-in's table hand them through
 * without knowing them; those of the standard tables have constants here.
 *
 * @param locale
 *            the language of labels and texts
 * @param values
 *            the parameters that are given, by name; none of them empty
 * @since 1.0
 */
public record TableParameters(Locale locale, Map<String, String> values) {

	/** Code of a dimension of the codebook; when not given, all dimensions. */
	public static final String DIMENSION = "dimension"; //$NON-NLS-1$
	/**
	 * What the rows of a crosstab are; see
	 * {@link org.policycoder.analysis.tables.CrosstabTable}.
	 */
	public static final String ROWS = "rows"; //$NON-NLS-1$
	/** What the columns of a crosstab are; as {@link #ROWS}. */
	public static final String COLUMNS = "columns"; //$NON-NLS-1$
	/**
	 * By which groups of documents a table is made: a side of a crosstab that is one of documents, for example {@code year} or
	 * {@code attribute:} and a heading of the register.
	 */
	public static final String BY = "by"; //$NON-NLS-1$
	/**
	 * Whose codings count, as {@link org.policycoder.model.CodingChoice} writes it. When not given, the
	 * study decides; see {@link CountedCodings}.
	 */
	public static final String CODER = "coder"; //$NON-NLS-1$
	/** How many clause numbers a shortened list begins with; 3 when not given. */
	public static final String FIRST = "first"; //$NON-NLS-1$
	/** How many clause numbers a shortened list ends with; 3 when not given. */
	public static final String LAST = "last"; //$NON-NLS-1$
	/** {@code true} for the coded text in a column of its own. */
	public static final String TEXT = "text"; //$NON-NLS-1$

	/** Takes an unmodifiable copy, without parameters that are null or blank. */
	public TableParameters {
		Objects.requireNonNull(locale);
		Map<String, String> given = new HashMap<>(values);
		given.values().removeIf(v -> v == null || v.isBlank());
		values = Map.copyOf(given);
	}

	/**
	 * Asks for a table without any parameter.
	 *
	 * @param locale
	 *            the language
	 * @return the parameters
	 */
	public static TableParameters in(Locale locale) {
		return new TableParameters(locale, Map.of());
	}

	/**
	 * Sets a parameter.
	 *
	 * @param name
	 *            its name
	 * @param value
	 *            its value; null or blank to take it away
	 * @return parameters with that one changed
	 */
	public TableParameters with(String name, String value) {
		Map<String, String> changed = new HashMap<>(values);
		changed.put(name, value);
		return new TableParameters(locale, changed);
	}

	/**
	 * Gets a parameter.
	 *
	 * @param name
	 *            its name
	 * @return its value, or null when it is not given
	 */
	public String get(String name) {
		return values.get(name);
	}

	/**
	 * Gets {@link #DIMENSION}.
	 *
	 * @return its value, or null
	 */
	public String dimension() {
		return get(DIMENSION);
	}

	/**
	 * Gets {@link #ROWS}.
	 *
	 * @return its value, or null
	 */
	public String rows() {
		return get(ROWS);
	}

	/**
	 * Gets {@link #COLUMNS}.
	 *
	 * @return its value, or null
	 */
	public String columns() {
		return get(COLUMNS);
	}

	/**
	 * Gets {@link #CODER}.
	 *
	 * @return its value, or null
	 */
	public String coder() {
		return get(CODER);
	}
}
