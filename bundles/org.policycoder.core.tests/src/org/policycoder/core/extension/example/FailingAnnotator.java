// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension.example;

import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;

/** Fails on every text. */
public final class FailingAnnotator extends CasAnnotator_ImplBase {

	@Override
	public void process(CAS cas) {
		throw new IllegalStateException("a fault of this segmenter");
	}
}
