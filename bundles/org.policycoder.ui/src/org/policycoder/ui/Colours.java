// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

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
