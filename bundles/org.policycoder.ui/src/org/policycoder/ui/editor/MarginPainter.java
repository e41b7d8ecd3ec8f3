// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.policycoder.ui.CategorySwatches.Shape;
import org.policycoder.ui.Colours;
import org.policycoder.ui.editor.ClauseMarks.Mark;
import org.policycoder.ui.editor.ClauseMarks.Marks;
import org.policycoder.ui.editor.DocumentText.Place;

/**
 * Paints what stands beside the text: the number of each clause in the left
 * margin; in the right one a stripe in the colour of each coding as long as the
 * clause, with the labels behind. The margins belong to the text widget, so that
 * they scroll with it and never run behind.
 */
final class MarginPainter implements PaintListener {

	private static final int STRIPE = 4;

	private static final int STRIPE_STEP = 6;

	private static final int MOST_STRIPES = 6;

	private static final int GAP = 18;

	private static final int PAD = 8;

	/** How far a stripe that goes on is painted over the edge of what is painted, so that its round end is none there. */
	private static final int BEYOND = 2 * STRIPE;

	/** How far above the first visible line a clause may begin whose labels still reach into view. */
	private static final int REACH = 40;

	private final CodingText owner;

	private final ResourceManager resources;

	private Font numbers;

	private Font currentNumber;

	private final Font labels;

	private int numbersWidth = 70;

	private int numberHeight = 14;

	MarginPainter(CodingText owner, ResourceManager resources) {
		this.owner = owner;
		this.resources = resources;
		this.labels = JFaceResources.getDefaultFont();
	}

	void setFont(FontDescriptor font) {
		numbers = resources.create(font);
		currentNumber = resources.create(font.setStyle(SWT.BOLD));
		documentChanged();
	}

	/** The width of the left margin follows the longest number. */
	void documentChanged() {
		DocumentText document = owner.document();
		int longest = document == null ? 4
				: document.places().stream().filter(Place::codable).map(p -> p.clause().getNumber())
						.mapToInt(n -> n == null ? 0 : n.length()).max().orElse(4);
		GC gc = new GC(owner.control());
		try {
			gc.setFont(currentNumber);
			numberHeight = gc.getFontMetrics().getHeight();
			numbersWidth = gc.textExtent("0").x * Math.min(longest, 14) + 34; //$NON-NLS-1$
		} finally {
			gc.dispose();
		}
	}

	int numbersWidth() {
		return numbersWidth;
	}

	@Override
	public void paintControl(PaintEvent event) {
		DocumentText document = owner.document();
		StyledText text = owner.control();
		if (document == null || text.getCharCount() == 0) {
			return;
		}
		int firstLine = text.getLineIndex(event.y);
		int lastLine = Math.min(text.getLineCount() - 1, text.getLineIndex(event.y + event.height));
		int from = text.getOffsetAtLine(firstLine);
		int to = lastLine + 1 < text.getLineCount() ? text.getOffsetAtLine(lastLine + 1) : text.getCharCount();
		int first = document.firstFrom(from);
		if (first > 0) {
			List<Place> above = document.path(document.places().get(first - 1));
			above.forEach(p -> paint(event, p, firstLine, lastLine));
		}
		for (int i = first; i < document.places().size(); i++) {
			Place place = document.places().get(i);
			if (place.begin() >= to) {
				break;
			}
			paint(event, place, firstLine, lastLine);
		}
	}

	private void paint(PaintEvent event, Place place, int firstLine, int lastLine) {
		StyledText text = owner.control();
		int line = text.getLineAtOffset(Math.min(place.begin(), text.getCharCount()));
		int last = text.getLineAtOffset(Math.clamp(place.end() - 1L, 0, text.getCharCount()));
		if (last < firstLine || line > lastLine || !place.codable()) {
			return;
		}
		boolean beginKnown = line >= firstLine - REACH;
		int top = beginKnown ? text.getLinePixel(line) : event.y - BEYOND;
		int bottom = last <= lastLine ? text.getLinePixel(last + 1) : event.y + event.height + BEYOND;
		Marks marks = owner.marks().of(place.clause().getId());
		boolean isCurrent = isCurrent(place);
		Color lineColour = Colours.MARGIN.in(owner.themes());
		int ownLast = text.getLineAtOffset(Math.clamp(lastWord(place), 0, text.getCharCount()));
		int ownBottom = ownLast <= lastLine ? text.getLinePixel(ownLast + 1) : bottom;
		int textTop = beginKnown ? textTop(place, top) : top;
		if (isCurrent) {
			event.gc.setBackground(Colours.ACCENT.in(owner.themes()));
			event.gc.fillRectangle(0, top, 3, ownBottom - top);
		}
		if (beginKnown && !givesWay(place)) {
			number(event.gc, place, marks, isCurrent, textTop + startingAbove(place, line, p -> !givesWay(p)) * numberHeight, lineColour);
		}
		stripes(event.gc, place, marks, textTop, bottom);
		if (beginKnown) {
			labels(event.gc, place, marks, textTop, ownBottom);
		}
	}

	/** Where an article begins with its first paragraph, the number and the labels of the paragraph stand below those of the article. */
	private int startingAbove(Place place, int line, Predicate<Place> wanted) {
		int count = 0;
		for (Place p : owner.document().path(place)) {
			if (p != place && p.codable() && owner.control().getLineAtOffset(p.begin()) == line && wanted.test(p)) {
				count++;
			}
		}
		return count;
	}

	/** The clause below with which a clause begins, where there is no room for the number and the labels of both one below the other. */
	private Optional<Place> crowding(Place place) {
		List<Place> places = owner.document().places();
		return Optional.of(place.index() + 1).filter(i -> place.codable() && i < places.size()).map(places::get)
				.filter(p -> p.codable() && p.parent() == place.index() && lineOf(p) == lineOf(place))
				.filter(p -> owner.control().getLinePixel(owner.control().getLineAtOffset(lastWord(p)) + 1)
						- owner.control().getLinePixel(lineOf(p)) < 2 * numberHeight + PAD);
	}

	private int lineOf(Place place) {
		return owner.control().getLineAtOffset(Math.min(place.begin(), owner.control().getCharCount()));
	}

	/** Of such two one number is shown: that of the current one, else the longer. */
	private boolean givesWay(Place place) {
		return !isCurrent(place) && crowding(place).isPresent() || crowded(place).filter(this::isCurrent).isPresent();
	}

	/** The clause that begins with this one and is crowded by it. */
	private Optional<Place> crowded(Place place) {
		return place.parent() < 0 ? Optional.empty()
				: Optional.of(owner.document().places().get(place.parent())).filter(p -> crowding(p).filter(place::equals).isPresent());
	}

	private boolean isCurrent(Place place) {
		return owner.current().filter(c -> c.index() == place.index()).isPresent();
	}

	/** Where the text of the clause itself ends: the indentation of the clause below it is none of its lines. */
	private int lastWord(Place place) {
		int last = Math.min(place.ownEnd(), owner.control().getCharCount()) - 1;
		while (last > place.begin() && Character.isWhitespace(owner.control().getTextRange(last, 1).charAt(0))) {
			last--;
		}
		return last;
	}

	private int textTop(Place place, int top) {
		Point begin = owner.control().getLocationAtOffset(Math.min(place.begin(), owner.control().getCharCount()));
		return Math.max(top, begin.y);
	}

	private void number(GC gc, Place place, Marks marks, boolean isCurrent, int top, Color colour) {
		String number = place.clause().getNumber();
		if (number == null) {
			return;
		}
		gc.setFont(isCurrent ? currentNumber : numbers);
		gc.setForeground(isCurrent ? Colours.ACCENT.in(owner.themes()) : colour);
		Point size = gc.textExtent(number);
		int right = numbersWidth - 16;
		int height = owner.control().getLineHeight(place.begin());
		gc.drawText(number, right - size.x, top + Math.max(0, (height - size.y) / 2), SWT.DRAW_TRANSPARENT);
		if (!marks.breaches().isEmpty()) {
			gc.setBackground(Colours.WARNING.in(owner.themes()));
			int y = top + height / 2;
			gc.fillPolygon(new int[] { 6, y + 4, 10, y - 4, 14, y + 4 });
		} else if (!marks.reviews().isEmpty()) {
			gc.setForeground(Colours.WARNING.in(owner.themes()));
			gc.setLineWidth(2);
			gc.drawOval(6, top + height / 2 - 4, 7, 7);
			gc.setLineWidth(1);
		} else if (marks.hasNote()) {
			gc.setBackground(Colours.WARNING.in(owner.themes()));
			gc.fillRectangle(7, top + height / 2 - 3, 6, 6);
		}
	}

	private int stripesLeft() {
		StyledText text = owner.control();
		return text.getClientArea().width - text.getRightMargin() + GAP;
	}

	/** Stripes of a clause stand to the right of those of the clauses above it, which run on beside them. */
	private int stripesAbove(Place place) {
		int count = 0;
		for (Place p : owner.document().path(place)) {
			if (p != place) {
				count += owner.marks().of(p.clause().getId()).codings().size();
			}
		}
		return count;
	}

	private void stripes(GC gc, Place place, Marks marks, int top, int bottom) {
		int column = stripesAbove(place);
		for (Mark mark : marks.codings()) {
			if (column >= MOST_STRIPES) {
				return;
			}
			gc.setBackground(resources.create(ColorDescriptor.createFrom(Colours.visible(mark.colour(),
					owner.control().getForeground().getRGB(), owner.control().getBackground().getRGB()))));
			stripe(gc, mark.shape(), stripesLeft() + column * STRIPE_STEP, top + 1, Math.max(STRIPE, bottom - top - 3));
			column++;
		}
	}

	/** Dashes keep their places in the text, so that what is painted anew fits what is there. */
	private void stripe(GC gc, Shape shape, int x, int top, int height) {
		int step = shape.dash() + shape.gap();
		if (step == 0 || height <= shape.dash()) {
			gc.fillRoundRectangle(x, top, STRIPE, height, STRIPE, STRIPE);
			return;
		}
		int end = top + height;
		for (int y = top - Math.floorMod(top + owner.control().getTopPixel(), step); y < end; y += step) {
			int from = Math.max(y, top);
			int to = Math.min(y + shape.dash(), end);
			if (to > from) {
				gc.fillRectangle(x, from, STRIPE, to - from);
			}
		}
	}

	/** Beside the stripes of the clause, and of those below with which it begins. */
	private int labelsLeft(Place place) {
		Place last = place;
		for (Place p : owner.document().places().subList(place.index() + 1, owner.document().places().size())) {
			if (p.parent() != last.index() || lineOf(p) != lineOf(place)) {
				break;
			}
			last = p;
		}
		int columns = Math.min(MOST_STRIPES, stripesAbove(last) + owner.marks().of(last.clause().getId()).codings().size());
		return stripesLeft() + columns * STRIPE_STEP + PAD;
	}

	/** Where the labels of clauses end that stand on the same row, as there is no room for one more. */
	private int labelsEnd(GC gc, Place place) {
		return crowded(place).map(above -> Math.max(labelsEnd(gc, above), labelsLeft(above))
				+ owner.marks().of(above.clause().getId()).codings().stream().mapToInt(m -> gc.textExtent(m.label()).x + PAD + 4).sum()).orElse(0);
	}

	private void labels(GC gc, Place place, Marks marks, int textTop, int bottom) {
		if (marks.codings().isEmpty()) {
			return;
		}
		Rectangle area = owner.control().getClientArea();
		int right = area.width - PAD;
		gc.setFont(labels);
		int left = Math.max(labelsLeft(place), labelsEnd(gc, place));
		boolean pushed = left > labelsLeft(place);
		int row = gc.getFontMetrics().getHeight() + 3;
		int top = textTop + startingAbove(place, lineOf(place),
				p -> !owner.marks().of(p.clause().getId()).codings().isEmpty() && crowding(p).isEmpty()) * row;
		int rows = Math.max(1, (bottom - top) / row);
		RGB ink = owner.control().getForeground().getRGB();
		RGB paper = owner.control().getBackground().getRGB();
		int x = left;
		int y = top;
		int line = 1;
		for (int i = 0; i < marks.codings().size(); i++) {
			Mark mark = marks.codings().get(i);
			boolean more = i + 1 < marks.codings().size();
			String shown = mark.label();
			int width = gc.textExtent(shown).x;
			if (x > left && x + width > right && line < rows) {
				x = left;
				y += row;
				line++;
			}
			int room = right - x - (more && line == rows ? gc.textExtent("+9").x + PAD : 0); //$NON-NLS-1$
			if ((x > left || pushed) && room < Math.min(width, 3 * row)) {
				String rest = "+" + (marks.codings().size() - i); //$NON-NLS-1$
				gc.setForeground(Colours.MARGIN.in(owner.themes()));
				gc.drawText(rest, Math.min(x, right - gc.textExtent(rest).x), y, SWT.DRAW_TRANSPARENT);
				return;
			}
			shown = fit(gc, shown, room);
			gc.setForeground(resources.create(ColorDescriptor.createFrom(Colours.readable(mark.colour(), ink, paper))));
			gc.drawText(shown, x, y, SWT.DRAW_TRANSPARENT);
			x += gc.textExtent(shown).x + PAD + 4;
		}
	}

	private static String fit(GC gc, String label, int room) {
		if (gc.textExtent(label).x <= room) {
			return label;
		}
		int length = label.length();
		while (length > 1 && gc.textExtent(label.substring(0, length) + '\u2026').x > room) {
			length = label.offsetByCodePoints(length, -1);
		}
		return label.substring(0, length) + '\u2026';
	}
}
