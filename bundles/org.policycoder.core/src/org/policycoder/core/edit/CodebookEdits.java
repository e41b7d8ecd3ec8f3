// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.edit;

/** What the commands on the codebook have in common. */
final class CodebookEdits {

	private CodebookEdits() {
	}

	/** The category for a label: itself, or its code when the codebook does not have it. */
	static Object name(Edit edit, String code) {
		return edit.codebook().find(code).<Object>map(e -> e.category()).orElse(String.valueOf(code));
	}
}
