// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import org.policycoder.exchange.qdpx.OffsetUnit;

/** In what the option {@code --offsets} says that places are counted. */
enum Offsets {
	auto(null), codepoint(OffsetUnit.CODE_POINT), utf16(OffsetUnit.UTF16);

	private final OffsetUnit unit;

	Offsets(OffsetUnit unit) {
		this.unit = unit;
	}

	/** The unit, or null to find it out. */
	OffsetUnit unit() {
		return unit;
	}
}
