// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.junit.jupiter.api.Test;

class TextStylesTest {

	@Test
	void overlappingStylesAreCutAndLaidOverOneAnother() {
		TextStyles styles = new TextStyles(100, 120);
		styles.add(90, 110, s -> s.fontStyle = SWT.BOLD);
		styles.add(105, 130, s -> s.underline = true);

		StyleRange[] ranges = styles.ranges();

		assertEquals(3, ranges.length);
		assertRange(ranges[0], 100, 5, SWT.BOLD, false);
		assertRange(ranges[1], 105, 5, SWT.BOLD, true);
		assertRange(ranges[2], 110, 10, SWT.NORMAL, true);
	}

	@Test
	void gapsAreLeftAlone() {
		TextStyles styles = new TextStyles(0, 50);
		styles.add(0, 5, s -> s.underline = true);
		styles.add(40, 45, s -> s.underline = true);

		assertEquals(2, styles.ranges().length);
	}

	private static void assertRange(StyleRange range, int start, int length, int fontStyle, boolean underline) {
		assertEquals(start, range.start);
		assertEquals(length, range.length);
		assertEquals(fontStyle, range.fontStyle);
		assertEquals(underline, range.underline);
	}
}
