// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
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
	/** Places that differ by less, in points, are the same. */
	private static final float SAME = 0.2f;
	private static final Deque<Glyph> NONE = new ArrayDeque<>(0);

	private record Square(String text, int column, int row) {}

	private final Map<Square, Deque<Glyph>> seen = new HashMap<>();
	/** Of each character that of which it is the shadow, blanks apart; null of one that is none. */
	private final List<Glyph> originals = new ArrayList<>();

	private PdfShadows() {
	}

	static List<Glyph> remove(List<Glyph> glyphs, ReadingBudget budget) throws UnreadableException {
		PdfShadows shadows = new PdfShadows();
		List<Glyph> printed = glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
		for (Glyph glyph : printed) {
			budget.goOn();
			shadows.originals.add(shadows.original(glyph));
		}
		for (int i = 1; i < printed.size(); i++) {
			shadows.follow(printed, i, i - 1);
		}
		for (int i = printed.size() - 2; i >= 0; i--) {
			shadows.follow(printed, i, i + 1);
		}
		List<Glyph> once = new ArrayList<>(glyphs.size());
		Iterator<Glyph> originals = shadows.originals.iterator();
		for (Glyph glyph : glyphs) {
			if (glyph.isBlank() || originals.next() == null) {
				once.add(glyph);
			}
		}
		return once;
	}

	/**
	 * A character which is narrower than the distance is a shadow as its neighbour is: it stands as far from its original,
	 * and not from the next letter of the same kind.
	 */
	private void follow(List<Glyph> glyphs, int index, int neighbour) {
		Glyph original = originals.get(neighbour);
		if (original != null) {
			Glyph glyph = glyphs.get(index);
			float across = glyphs.get(neighbour).x() - original.x();
			float down = glyphs.get(neighbour).y() - original.y();
			Glyph found = near(glyph, glyph.x() - across, glyph.y() - down, SAME, SAME);
			if (found != null) {
				originals.set(index, found);
			}
		}
	}

	private Glyph original(Glyph glyph) {
		float across = Math.min(FARTHEST, (glyph.right() - glyph.x()) / 2);
		float down = Math.min(FARTHEST, glyph.size() * 0.3f);
		Glyph original = near(glyph, glyph.x(), glyph.y(), across, down);
		if (original == null) {
			Deque<Glyph> here = seen.computeIfAbsent(new Square(glyph.text(), square(glyph.x()), square(glyph.y())), square -> new ArrayDeque<>(1));
			if (here.size() == MOST) {
				here.removeFirst();
			}
			here.add(glyph);
		}
		return original;
	}

	/** Returns another such character of the same size that was printed not farther from a place than these; null if there is none. */
	private Glyph near(Glyph glyph, float x, float y, float across, float down) {
		for (int column = square(x - across); column <= square(x + across); column++) {
			for (int row = square(y - down); row <= square(y + down); row++) {
				for (Glyph other : seen.getOrDefault(new Square(glyph.text(), column, row), NONE)) {
					if (other != glyph && Math.abs(other.x() - x) < across && Math.abs(other.y() - y) < down
							&& Math.abs(other.size() - glyph.size()) < 0.1f * glyph.size()) {
						return other;
					}
				}
			}
		}
		return null;
	}

	private static int square(float points) {
		return (int) Math.floor(points / SQUARE);
	}
}
