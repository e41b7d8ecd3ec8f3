// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.ArrayList;
import java.util.List;

import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;

/**
 * Shortens a list of clause numbers to its first and last ones, as a journal
 * prints it: {@code 5-2, 11-2, 14-1, ..., 176-1, 178-11, 182-3}.
 */
record ClauseList(int first, int last) {

	private static final int USUAL = 3;

	static ClauseList of(TableParameters parameters) throws TableException {
		return new ClauseList(number(TableParameters.FIRST, parameters), number(TableParameters.LAST, parameters));
	}

	private static int number(String name, TableParameters parameters) throws TableException {
		String text = parameters.get(name);
		if (text == null) {
			return USUAL;
		}
		if (!text.matches("\\d{1,6}")) { //$NON-NLS-1$
			throw new TableException(
					StandardTable.wording(parameters.locale()).format("notANumber", name, text)); //$NON-NLS-1$
		}
		return Integer.parseInt(text);
	}

	String shorten(List<String> numbers) {
		List<String> shown = numbers;
		if (numbers.size() > first + last) {
			shown = new ArrayList<>(numbers.subList(0, first));
			shown.add("..."); //$NON-NLS-1$
			shown.addAll(numbers.subList(numbers.size() - last, numbers.size()));
		}
		return String.join(", ", shown); //$NON-NLS-1$
	}
}
