// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.policycoder.exchange.document.ReadingBudget;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.exchange.document.internal.PdfGlyphs.Glyph;

/** Bold and shadows that are made by printing a character again beside itself count once. */
final class PdfShadows {
	/** Side of the squares in which a character is looked for, in points. */
	private static final float SQUARE = 4;
	/** The greatest distance of a shadow, in points. */
	private static final float FARTHEST = 3 * SQUARE;

	/** No more of a character can be told apart in a square. */
	private static final int MOST = 16;
	private static final Deque<Glyph> NONE = new ArrayDeque<>(0);

	private record Square(String text, int column, int row) {
	}

	private final Map<Square, Deque<Glyph>> seen = new HashMap<>();

	private PdfShadows() {
	}

	static List<Glyph> remove(List<Glyph> glyphs, ReadingBudget budget) throws UnreadableException {
		PdfShadows shadows = new PdfShadows();
		List<Glyph> once = new ArrayList<>(glyphs.size());
		for (Glyph glyph : glyphs) {
			budget.goOn();
			if (glyph.isBlank() || shadows.isNew(glyph)) {
				once.add(glyph);
			}
		}
		return once;
	}

	private boolean isNew(Glyph glyph) {
		float across = Math.min(FARTHEST, (glyph.right() - glyph.x()) / 2);
		float down = Math.min(FARTHEST, glyph.size() * 0.3f);
		for (int column = square(glyph.x() - across); column <= square(glyph.x() + across); column++) {
			for (int row = square(glyph.y() - down); row <= square(glyph.y() + down); row++) {
				for (Glyph other : seen.getOrDefault(new Square(glyph.text(), column, row), NONE)) {
					if (Math.abs(other.x() - glyph.x()) < across && Math.abs(other.y() - glyph.y()) < down && Math.abs(other.size() - glyph.size()) < 0.1f * glyph.size()) {
						return false;
					}
				}
			}
		}
		Deque<Glyph> here = seen.computeIfAbsent(new Square(glyph.text(), square(glyph.x()), square(glyph.y())), square -> new ArrayDeque<>(1));
		if (here.size() == MOST) {
			here.removeFirst();
		}
		here.add(glyph);
		return true;
	}

	private static int square(float points) {
		return (int) Math.floor(points / SQUARE);
	}
}
