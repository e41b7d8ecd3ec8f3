// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.RGB;
import org.policycoder.model.Category;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.CodebookIndex.Entry;

/**
 * The colours of categories: their own; else a shade of that of the category
 * above; else one of a row of colours that can be told apart, also by people who
 * do not see red and green.
 */
public final class CategoryColours {

	private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}"); //$NON-NLS-1$

	private static final RGB[] PALETTE = { new RGB(0x2F, 0x7F, 0xC9), new RGB(0xE0, 0x8A, 0x1E),
			new RGB(0x2E, 0x9E, 0x76), new RGB(0xB6, 0x5F, 0xC4), new RGB(0xD6, 0x4F, 0x4F), new RGB(0x6E, 0x7F, 0x2B),
			new RGB(0x16, 0x9A, 0xAE), new RGB(0x9A, 0x6B, 0x45), new RGB(0x55, 0x63, 0xC9), new RGB(0xC9, 0x4F, 0x8C) };

	private static final RGB UNKNOWN = new RGB(0x80, 0x80, 0x80);

	private final Map<String, RGB> byCode = new HashMap<>();

	/**
	 * Finds the colours for a codebook.
	 *
	 * @param codebook
	 *            the codebook as it is now
	 */
	public CategoryColours(CodebookIndex codebook) {
		int top = 0;
		for (Entry entry : codebook.entries()) {
			RGB own = parse(entry.category().getColour());
			if (own == null) {
				own = entry.path().size() == 1 ? PALETTE[top % PALETTE.length] : shade(entry);
			}
			if (entry.path().size() == 1) {
				top++;
			}
			byCode.put(entry.category().getCode(), own);
		}
	}

	private RGB shade(Entry entry) {
		Category above = entry.path().get(entry.path().size() - 2);
		RGB base = byCode.get(above.getCode());
		int place = above.getCategories().indexOf(entry.category());
		float[] hsb = base.getHSB();
		float lighter = Math.clamp(hsb[2] + (place % 2 == 0 ? .06f : -.08f) * (1 + place / 2), .35f, .95f);
		return new RGB(hsb[0], hsb[1], lighter);
	}

	private static RGB parse(String colour) {
		if (colour == null || !HEX.matcher(colour).matches()) {
			return null;
		}
		int value = Integer.parseInt(colour.substring(1), 16);
		return new RGB(value >> 16, value >> 8 & 0xFF, value & 0xFF);
	}

	/**
	 * Gets the colour of a category.
	 *
	 * @param code
	 *            its code
	 * @return its colour; grey for a category that the codebook does not have
	 */
	public RGB of(String code) {
		return Objects.requireNonNullElse(byCode.get(code), UNKNOWN);
	}
}
