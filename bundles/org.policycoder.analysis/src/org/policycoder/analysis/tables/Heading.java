// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import org.policycoder.analysis.Column;
import org.policycoder.analysis.Column.Type;

/** A column before it has a language. */
record Heading(String id, Type type, boolean detail) {

	static Heading of(String id, Type type) {
		return new Heading(id, type, false);
	}

	static Heading detail(String id, Type type) {
		return new Heading(id, type, true);
	}

	Column in(String label) {
		return new Column(id, type, label, detail);
	}
}
