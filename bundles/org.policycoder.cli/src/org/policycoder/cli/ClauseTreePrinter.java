// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.util.List;

import org.policycoder.analysis.output.TextWidth;
import org.policycoder.core.operation.SegmentFiles;
import org.policycoder.segmentation.Doubt;
import org.policycoder.segmentation.Outside;
import org.policycoder.segmentation.Provision;
import org.policycoder.segmentation.Rules;
import org.policycoder.segmentation.SegmentationOptions;
import org.policycoder.segmentation.Segmenter;

/** Prints what the segmentation found as a tree for people, with the reasons. */
final class ClauseTreePrinter {

	private static final int COLUMNS = 60;

	/** With more doubts than these, and one for so many labels, the style fits as little as the check would say. */
	private static final int MOST_DOUBTS = 8;
	private static final int UNFIT_PART = 4;

	private final Console console;

	private final Segmenter segmenter;

	private final SegmentationOptions options;

	/** Makes a printer; the segmenter tells by how much a style won where none was asked for. */
	ClauseTreePrinter(Console console, Segmenter segmenter, SegmentationOptions options) {
		this.console = console;
		this.segmenter = segmenter;
		this.options = options;
	}

	void print(SegmentFiles.Segmented result) {
		console.say("explain.head", result.file(), result.segmentation().style(), result.segmentation().language()); //$NON-NLS-1$
		if (options.style() == null) {
			segmenter.fits(result.text(), options).forEach(
					fit -> console.say("explain.fit", fit.style(), fit.explained(), fit.taken(), fit.unread())); //$NON-NLS-1$
		}
		print(result.text(), result.segmentation().roots(), "  "); //$NON-NLS-1$
		List<Doubt> doubts = result.segmentation().doubts();
		int labels = labels(result.segmentation().roots());
		if (doubts.size() > MOST_DOUBTS && doubts.size() * UNFIT_PART >= labels) {
			console.say("explain.unfit", doubts.size(), labels); //$NON-NLS-1$
		} else {
			doubts.forEach(doubt -> console.say("explain.doubt", line(result.text(), doubt.begin()), doubt.message(console.locale()))); //$NON-NLS-1$
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

	private static int labels(List<Provision> provisions) {
		return provisions.stream().mapToInt(p -> (p.label().isEmpty() ? 0 : 1) + labels(p.children())).sum();
	}

	private static String start(String text, int begin, int end) {
		// Longer than it can be shown, so that a long provision is not cut out of the text in vain.
		return TextWidth.cut(text.substring(begin, Math.min(end, begin + 2 * COLUMNS)).replaceAll("\\s+", " "), COLUMNS); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static long line(String text, int offset) {
		return text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
	}
}
