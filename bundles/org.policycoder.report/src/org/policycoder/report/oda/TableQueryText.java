// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report.oda;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.datatools.connectivity.oda.OdaException;

/**
 * The query text of a data set: {@code table?name=value&name=value}, with names
 * and values written as in a URL.
 *
 * @param table
 *            the id of the table, not empty
 * @param parameters
 *            the parameters in their order
 */
record TableQueryText(String table, Map<String, String> parameters) {

	static TableQueryText parse(String text) throws OdaException {
		String[] halves = text == null ? new String[] { "" } : text.strip().split("\\?", 2); //$NON-NLS-1$ //$NON-NLS-2$
		if (halves[0].isEmpty()) {
			throw new OdaException(Messages.get("query.empty")); //$NON-NLS-1$
		}
		Map<String, String> parameters = new LinkedHashMap<>();
		for (String part : halves.length == 1 ? new String[0] : halves[1].split("&")) { //$NON-NLS-1$
			String[] pair = part.split("=", 2); //$NON-NLS-1$
			if (pair.length != 2 || pair[0].isBlank()) {
				throw new OdaException(Messages.get("query.parameter", part, text)); //$NON-NLS-1$
			}
			parameters.put(decoded(pair[0]), decoded(pair[1]));
		}
		return new TableQueryText(halves[0], parameters);
	}

	/** The same query with other values for those that match. */
	TableQueryText with(Pattern value, String other) {
		Map<String, String> changed = new LinkedHashMap<>(parameters);
		changed.replaceAll((name, old) -> value.matcher(old).matches() ? other : old);
		return new TableQueryText(table, changed);
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}
}
