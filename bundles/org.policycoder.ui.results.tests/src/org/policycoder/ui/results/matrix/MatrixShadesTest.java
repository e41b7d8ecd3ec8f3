// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.matrix;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policycoder.ui.Colours;
import org.policycoder.ui.support.ThemeColours;

/** Counts can be read on every shade of the matrix, in both themes. */
class MatrixShadesTest {

	@ParameterizedTest
	@EnumSource
	void countsCanBeReadOnEveryShade(ThemeColours theme) throws IOException {
		RGB paper = theme.of(Colours.PAPER);
		for (int step = 0; step <= MatrixGrid.HEATS; step++) {
			RGB shade = MatrixGrid.shade(theme.of(Colours.ACCENT), paper, step);
			double contrast = Colours.contrast(Colours.legible(shade, theme.of(Colours.INK), paper), shade);
			assertTrue(contrast >= 4.5, "step " + step + ": " + contrast);
		}
		RGB sum = Colours.mix(theme.of(Colours.RULE), paper, .5);
		assertTrue(Colours.contrast(theme.of(Colours.INK), sum) >= 4.5, "sums and headings");
	}
}
