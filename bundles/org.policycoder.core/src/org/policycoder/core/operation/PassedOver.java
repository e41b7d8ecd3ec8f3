// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.util.List;
import java.util.stream.Collectors;

/** How a sentence names what was passed over. */
final class PassedOver {

	private static final int NAMED = 3;

	private PassedOver() {
	}

	/** The first few names, and a sign that there are more. */
	static String named(List<String> names) {
		return names.stream().limit(NAMED).collect(Collectors.joining(", ")) + (names.size() > NAMED ? " \u2026" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
