// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

/**
 * The heading of the column of an attribute. One that would be taken for a field of the document, as an attribute
 * "number" would, says that it is none.
 */
final class AttributeHeading {
	private static final String MARK = "attribute:";

	private AttributeHeading() {
	}

	static String of(String name) {
		return RegisterField.NAMES.field(name).isPresent() || name.startsWith(MARK) ? MARK + name : name;
	}

	static boolean isMarked(String heading) {
		return heading.startsWith(MARK);
	}

	static String name(String heading) {
		return isMarked(heading) ? heading.substring(MARK.length()).strip() : heading;
	}
}
