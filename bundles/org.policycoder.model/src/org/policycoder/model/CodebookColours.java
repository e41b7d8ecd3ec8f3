// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The colours of the categories of a codebook: their own; else a tint of that of the
 * category above; else one from the row of their dimension. Each dimension has a row of its
 * own, clear, dark or light, so that categories of two dimensions are told apart also by
 * people who do not see red and green; from the fourth dimension on the rows come again.
 * <p>
 * The clear row is that of Okabe and Ito (2008), <i>Color Universal Design</i>; the others
 * were chosen as far as may be from it and from each other in the CIELAB space of normal
 * sight and, after Machado, Oliveira and Fernandes (2009), of protanopia and deuteranopia.
 *
 * @since 1.0
 */
public final class CodebookColours {

	private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}"); //$NON-NLS-1$

	private static final List<int[]> ROWS = List.of(new int[] { 0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xF0E442 },
			new int[] { 0x332288, 0x882255, 0x851600, 0x09093E, 0x47000C }, new int[] { 0xB2DD88, 0xE67F4C, 0x3399FF, 0xE4D1C8, 0xD1D161, 0xADE4FF });

	/** How much of the colour above is left in those below it, the rest being white. */
	private static final double[] TINTS = { 1, .8, .62, .46 };

	private static final int WHITE = 0xFF;

	private final Map<String, Integer> byCode = new HashMap<>();

	/**
	 * Finds the colours.
	 *
	 * @param codebook
	 *            the codebook as it is now
	 */
	public CodebookColours(CodebookIndex codebook) {
		int row = 0;
		for (Dimension dimension : codebook.dimensions()) {
			add(dimension.getCategories(), ROWS.get(row++ % ROWS.size()));
		}
	}

	private void add(List<Category> tops, int[] row) {
		Set<Integer> taken = new HashSet<>();
		tops.forEach(c -> own(c).ifPresent(taken::add));
		int next = 0;
		for (Category top : tops) {
			Optional<Integer> own = own(top);
			while (own.isEmpty() && next < row.length && taken.contains(row[next])) {
				next++;
			}
			add(top, own.isPresent() ? own.get() : row[next++ % row.length]);
		}
	}

	private void add(Category category, int colour) {
		byCode.putIfAbsent(category.getCode(), colour);
		int place = 0;
		for (Category below : category.getCategories()) {
			double share = TINTS[place++ % TINTS.length];
			add(below, own(below).orElseGet(() -> tint(colour, share)));
		}
	}

	private static Optional<Integer> own(Category category) {
		String colour = category.getColour();
		return colour != null && HEX.matcher(colour).matches() ? Optional.of(Integer.parseInt(colour.substring(1), 16)) : Optional.empty();
	}

	private static int tint(int colour, double share) {
		int tint = 0;
		for (int shift = 16; shift >= 0; shift -= 8) {
			tint |= (int) Math.round((colour >> shift & WHITE) * share + WHITE * (1 - share)) << shift;
		}
		return tint;
	}

	/**
	 * Gets the colour of a category.
	 *
	 * @param code
	 *            its code
	 * @return the colour as {@code 0xRRGGBB}; empty when the codebook has no such category
	 */
	public Optional<Integer> of(String code) {
		return Optional.ofNullable(byCode.get(code));
	}

	/**
	 * Gets the colour of a category as {@link Category#getColour()} has it.
	 *
	 * @param code
	 *            its code
	 * @return the colour as {@code #RRGGBB}; empty when the codebook has no such category
	 */
	public Optional<String> written(String code) {
		return of(code).map(c -> String.format(Locale.ROOT, "#%06X", c)); //$NON-NLS-1$
	}
}
