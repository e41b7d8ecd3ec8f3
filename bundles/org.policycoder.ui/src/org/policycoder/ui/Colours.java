// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import java.util.stream.Stream;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.themes.ITheme;
import org.eclipse.ui.themes.IThemeManager;

/**
 * The colours of PolicyCoder in the theme of the workbench. Each can be changed
 * by the user under <i>Colors and Fonts</i>, and has a value for the dark theme in
 * {@code css/dark.css}.
 */
public enum Colours {

	/** Behind the text. */
	PAPER("paper"), //$NON-NLS-1$
	/** The text. */
	INK("ink"), //$NON-NLS-1$
	/** Numbers, headings of columns, whatever stands back behind the text. */
	MARGIN("margin"), //$NON-NLS-1$
	/** Behind the current clause. */
	CURRENT_CLAUSE("currentClause"), //$NON-NLS-1$
	/** Behind the clauses below the current one. */
	BELOW_CURRENT_CLAUSE("belowCurrentClause"), //$NON-NLS-1$
	/** The mark of the current clause, and labels of clauses. */
	ACCENT("accent"), //$NON-NLS-1$
	/** Faint rules between clauses. */
	RULE("rule"), //$NON-NLS-1$
	/** Behind what was searched for. */
	FOUND("found"), //$NON-NLS-1$
	/** Something is missing. */
	WARNING("warning"), //$NON-NLS-1$
	/** Something is finished. */
	DONE("done"); //$NON-NLS-1$

	private static final String PREFIX = "org.policycoder.ui.color."; //$NON-NLS-1$

	private static final double READABLE = 4.5;

	private static final double VISIBLE = 3;

	private static final RGB BLACK = new RGB(0, 0, 0);

	private static final RGB WHITE = new RGB(255, 255, 255);

	private static final double MOST = .8;

	private static final double STEP = .04;

	private final String id;

	Colours(String name) {
		this.id = PREFIX + name;
	}

	/**
	 * Gets the colour as it is in the theme now.
	 *
	 * @param themes
	 *            the themes of the workbench
	 * @return a colour of the registry, not to be disposed
	 */
	public Color in(IThemeManager themes) {
		ITheme theme = themes.getCurrentTheme();
		ColorRegistry colours = theme == null ? JFaceResources.getColorRegistry() : theme.getColorRegistry();
		return colours.get(id);
	}

	/**
	 * Tells whether an event of the themes is about one of these colours.
	 *
	 * @param property
	 *            the property that changed
	 * @return true when what is shown has to be painted again
	 */
	public static boolean isChangedBy(String property) {
		return property.startsWith(PREFIX) || IThemeManager.CHANGE_CURRENT_THEME.equals(property);
	}

	/**
	 * Darkens or lightens a colour no more than it takes to read words of it.
	 *
	 * @param colour
	 *            the colour
	 * @param ink
	 *            the colour of the text there, towards which it is mixed
	 * @param paper
	 *            what is behind the words
	 * @return a colour whose contrast is at least 4.5, as WCAG 2.1 asks of small text, or the ink
	 */
	public static RGB readable(RGB colour, RGB ink, RGB paper) {
		return towards(ink, colour, paper, MOST, READABLE);
	}

	/**
	 * Darkens or lightens a colour no more than it takes to see a stripe of it.
	 *
	 * @param colour
	 *            the colour
	 * @param ink
	 *            the colour of the text there, towards which it is mixed
	 * @param paper
	 *            what is behind the stripe
	 * @return a colour whose contrast is at least 3, as WCAG 2.1 asks of what is not text, or the ink
	 */
	public static RGB visible(RGB colour, RGB ink, RGB paper) {
		return towards(ink, colour, paper, 1, VISIBLE);
	}

	private static RGB towards(RGB ink, RGB colour, RGB paper, double most, double wanted) {
		for (double share = most; share > 0; share -= STEP) {
			RGB mixed = mix(colour, ink, share);
			if (contrast(mixed, paper) >= wanted) {
				return mixed;
			}
		}
		return ink;
	}

	/**
	 * Gets the first of some inks that can be read on a background.
	 *
	 * @param background
	 *            what is behind the words
	 * @param inks
	 *            those that are wanted, the best first
	 * @return the first whose contrast is at least 4.5; else black or white, of which one always has it
	 */
	public static RGB legible(RGB background, RGB... inks) {
		return Stream.of(inks).filter(i -> contrast(i, background) >= READABLE).findFirst()
				.orElse(contrast(BLACK, background) >= READABLE ? BLACK : WHITE);
	}

	/**
	 * Measures how well two colours are told apart.
	 *
	 * @param a
	 *            the one
	 * @param b
	 *            the other
	 * @return the contrast ratio of WCAG 2.1, from 1 (none) to 21 (black on white)
	 */
	public static double contrast(RGB a, RGB b) {
		double one = luminance(a);
		double other = luminance(b);
		return (Math.max(one, other) + .05) / (Math.min(one, other) + .05);
	}

	private static double luminance(RGB colour) {
		return .2126 * linear(colour.red) + .7152 * linear(colour.green) + .0722 * linear(colour.blue);
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= .04045 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
	}

	/**
	 * Mixes two colours.
	 *
	 * @param a
	 *            the one
	 * @param b
	 *            the other
	 * @param share
	 *            how much of the first, a fraction 0–1
	 * @return the mixture
	 */
	public static RGB mix(RGB a, RGB b, double share) {
		return new RGB((int) Math.round(a.red * share + b.red * (1 - share)),
				(int) Math.round(a.green * share + b.green * (1 - share)),
				(int) Math.round(a.blue * share + b.blue * (1 - share)));
	}
}
