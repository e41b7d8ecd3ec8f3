// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension.example;

import org.apache.uima.cas.CAS;

/** Finds a clause that reaches beyond the text. */
public final class AstrayAnnotator extends LineAnnotator {

	@Override
	public void process(CAS cas) {
		annotate(cas, 0, cas.getDocumentText().length() + 1, "1");
	}
}
