// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.util.List;

import org.policycoder.analysis.output.TextWidth;
import org.policycoder.core.operation.SegmentFiles;
import org.policycoder.segmentation.Doubt;
import org.policycoder.segmentation.Outside;
import org.policycoder.segmentation.Provision;
import org.policycoder.segmentation.Rules;

/** Prints what the segmentation found as a tree for people, with the reasons. */
final class ClauseTreePrinter {

	private static final int COLUMNS = 60;

	private final Console console;

	ClauseTreePrinter(Console console) {
		this.console = console;
	}

	void print(SegmentFiles.Segmented result) {
		console.say("explain.head", result.file(), result.segmentation().style(), result.segmentation().language()); //$NON-NLS-1$
		print(result.text(), result.segmentation().roots(), "  "); //$NON-NLS-1$
		for (Doubt doubt : result.segmentation().doubts()) {
			console.say("explain.doubt", line(result.text(), doubt.begin()), //$NON-NLS-1$
					doubt.message(console.locale()));
		}
		for (Outside outside : result.segmentation().outside()) {
			console.say("explain.outside", line(result.text(), outside.begin()), //$NON-NLS-1$
					outside.kind().message(console.locale()), start(result.text(), outside.begin(), outside.end()));
		}
	}

	private void print(String text, List<Provision> provisions, String indent) {
		for (Provision p : provisions) {
			console.say("explain.clause", indent + start(text, p.begin(), p.end()), p.level(), //$NON-NLS-1$
					Rules.message(p.rule(), console.locale()), p.confidence());
			print(text, p.children(), indent + "  "); //$NON-NLS-1$
		}
	}

	private static String start(String text, int begin, int end) {
		// Longer than it can be shown, so that a long provision is not cut out of the text in vain.
		return TextWidth.cut(text.substring(begin, Math.min(end, begin + 2 * COLUMNS)).replaceAll("\\s+", " "), COLUMNS); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static long line(String text, int offset) {
		return text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
	}
}
