// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.policycoder.exchange.document.internal.PdfGlyphs.Glyph;
import org.policycoder.model.Excerpt;
import org.policycoder.model.Unread;

/** What stands on the pages of a PDF and cannot be read: pictures of text, and characters of which the font does not say what they are. */
final class PdfUnread {
	/** A picture of at least this share of a page is one of the page. */
	private static final float WHOLE = 0.5f;
	/** A smaller one is a seal, an emblem or a signature. */
	private static final float LARGE = 0.1f;
	private static final int MOST_PICTURES = 100;
	/** What stands farther away than this, in points, is no letter of the same line. */
	private static final float FAR = 60;
	/** What a stamp or a running head adds to a scanned page has fewer characters. */
	private static final int FEW = 40;
	/** A document is unreadable if of its characters at most one in so many is known. */
	private static final int HARDLY_ANY = 10;

	/** The words of a watermark are named so far, in characters, and once if it says them again and again. */
	private static final int LONGEST = 40;
	private static final Pattern REPEATED = Pattern.compile("\\A(.{2,40}?)(?:\\s*\\1)+\\z");

	/**
	 * A picture.
	 *
	 * @param place where it stands, in points from the left and from below
	 * @param area  in square points
	 */
	private record Picture(Rectangle2D place, double area) {}

	/** Words that are left out, each stretch by its beginning. */
	private static final class Words {
		private final Map<String, SortedSet<Integer>> pages = new LinkedHashMap<>();
		private final List<StringBuilder> ofPage = new ArrayList<>();
		private float lastX;
		private float lastY;

		void add(float x, float y, String text) {
			if (ofPage.isEmpty() || Math.abs(y - lastY) > 1 || Math.abs(x - lastX) > FAR) {
				ofPage.add(new StringBuilder());
			}
			if (ofPage.size() <= MOST_PICTURES && ofPage.getLast().length() < 4 * LONGEST) {
				ofPage.getLast().append(text);
			}
			lastX = x;
			lastY = y;
		}

		void endPage(int page) {
			for (StringBuilder words : ofPage) {
				String text = TextFlow.collapse(words);
				if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
					pages.computeIfAbsent(Excerpt.beginning(text, LONGEST), first -> new TreeSet<>()).add(page);
				}
			}
			ofPage.clear();
		}
	}

	private final SortedSet<Integer> pages = new TreeSet<>();
	private final Map<String, SortedSet<Integer>> fonts = new TreeMap<>();
	/** What lies behind or across the text, and the pages that have it. */
	private final Map<String, SortedSet<Integer>> behind = new LinkedHashMap<>();
	private final Words outside = new Words();
	private final Words unseen = new Words();
	private final SortedSet<Integer> figures = new TreeSet<>();
	/** Those of the page. */
	private final List<Picture> pictures = new ArrayList<>();
	/** Of each character of the page how far it stands from the left and from below. */
	private float[] textPlaces = new float[1024];
	private int texts;
	private long read;
	private long unknown;
	private long unknownOfPage;
	private boolean picture;
	private double greatest;

	/** Tells of a picture, which is drawn in the unit square under that matrix. */
	void picture(Matrix matrix) {
		picture = true;
		double area = Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
		greatest = Math.max(greatest, area);
		if (area > 0 && pictures.size() < MOST_PICTURES) {
			Rectangle2D whole = matrix.createAffineTransform().createTransformedShape(new Rectangle2D.Float(0, 0, 1, 1)).getBounds2D();
			pictures.add(new Picture(whole, area));
		}
	}

	/** Tells of a character that was read, by its place on the page in points from the left and from below. */
	void text(float x, float y) {
		if (texts + 2 > textPlaces.length) {
			textPlaces = Arrays.copyOf(textPlaces, 2 * textPlaces.length);
		}
		textPlaces[texts++] = x;
		textPlaces[texts++] = y;
	}

	/** Text that stands on a picture says that it is the paper, or a scan that was recognised. */
	private boolean isBare(Picture picture) {
		int on = 0;
		for (int i = 0; i < texts && on < FEW; i += 2) {
			if (picture.place.contains(textPlaces[i], textPlaces[i + 1])) {
				on++;
			}
		}
		return on < FEW;
	}

	/** Tells of a character outside the edges of the page, by its place as that of one that was read. */
	void outside(float x, float y, String text) {
		outside.add(x, y, text);
	}

	/** Tells of a character on the page that nobody sees, by its place in points. */
	void unseen(float x, float y, String text) {
		unseen.add(x, y, text);
	}

	/** Tells of a character that cannot be known; pages are counted from 1. */
	void character(String font, int page) {
		fonts.computeIfAbsent(name(font), name -> new TreeSet<>()).add(page);
		unknownOfPage++;
	}

	/** Tells of characters that lie behind or across the text of a page, as a watermark does, and are no part of it. */
	void behind(List<Glyph> glyphs, int page) {
		String text = TextFlow.collapse(glyphs.stream().map(Glyph::text).collect(Collectors.joining()));
		if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
			behind.computeIfAbsent(Excerpt.beginning(REPEATED.matcher(text).replaceFirst("$1"), LONGEST), first -> new TreeSet<>()).add(page);
		}
	}

	/** Tells of letters that are drawn rather than written. */
	void drawing() {
		picture = true;
	}

	/** Tells that a page ends, of which so many characters were read. */
	void endPage(int page, PDRectangle box, int characters) {
		boolean scanned = picture && characters < FEW && greatest > WHOLE * box.getWidth() * box.getHeight();
		if (unknownOfPage == 0 && (scanned || picture && characters == 0)) {
			pages.add(page);
		}
		boolean figure = characters >= FEW && pictures.stream().anyMatch(p -> p.area > LARGE * box.getWidth() * box.getHeight() && isBare(p));
		if (figure) {
			figures.add(page);
		}
		outside.endPage(page);
		unseen.endPage(page);
		pictures.clear();
		texts = 0;
		read += characters;
		unknown += unknownOfPage;
		unknownOfPage = 0;
		picture = false;
		greatest = 0;
	}

	/** Tells whether hardly any character can be known, so that there is no text to work with. */
	boolean isAll() {
		return unknown > 0 && read * HARDLY_ANY <= unknown;
	}

	/** Returns what cannot be read. */
	List<Unread> all() {
		List<Unread> all = new ArrayList<>();
		if (!pages.isEmpty()) {
			all.add(new Unread(Unread.Kind.PAGES, ranges(pages), ""));
		}
		fonts.forEach((font, on) -> all.add(new Unread(Unread.Kind.FONT, ranges(on), font)));
		if (!figures.isEmpty()) {
			all.add(new Unread(Unread.Kind.FIGURE, ranges(figures), ""));
		}
		outside.pages.forEach((text, on) -> all.add(new Unread(Unread.Kind.OUTSIDE, ranges(on), text)));
		unseen.pages.forEach((text, on) -> all.add(new Unread(Unread.Kind.UNSEEN, ranges(on), text)));
		behind.forEach((text, on) -> all.add(new Unread(Unread.Kind.WATERMARK, ranges(on), text)));
		return all;
	}

	/** A part of a font has a tag before its name. */
	private static String name(String font) {
		return font == null || font.isBlank() ? "?" : font.replaceFirst("^[A-Z]{6}\\+", "").replaceAll("\\p{C}", "?");
	}

	/** Returns numbers as {@code 1, 3–5}. */
	private static String ranges(Collection<Integer> sorted) {
		StringBuilder out = new StringBuilder();
		int last = -1;
		boolean range = false;
		for (int number : sorted) {
			if (number == last + 1 && last > 0) {
				range = true;
			} else {
				out.append(range ? "–" + last : "").append(last < 0 ? "" : ", ").append(number);
				range = false;
			}
			last = number;
		}
		return out.append(range ? "–" + last : "").toString();
	}
}
