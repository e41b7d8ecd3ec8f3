// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.policycoder.ui.session.CoderPreference;

/** The languages that results are made in. */
public enum ResultLanguage {

	/** English. */
	ENGLISH(Locale.ENGLISH, "English"), //$NON-NLS-1$
	/** Simplified Chinese. */
	CHINESE(Locale.SIMPLIFIED_CHINESE, "\u7b80\u4f53\u4e2d\u6587"); //$NON-NLS-1$

	private static final String CHOSEN = "results.language"; //$NON-NLS-1$

	private final Locale locale;

	private final String label;

	ResultLanguage(Locale locale, String label) {
		this.locale = locale;
		this.label = label;
	}

	/**
	 * Gets the language that results are made in as long as no other is asked for: the Report view and the dialogs that
	 * export begin with the same.
	 *
	 * @return that which was chosen last, at first that of the workbench
	 */
	public static ResultLanguage chosen() {
		String name = InstanceScope.INSTANCE.getNode(CoderPreference.NODE).get(CHOSEN, ""); //$NON-NLS-1$
		return Arrays.stream(values()).filter(l -> l.name().equals(name)).findFirst().orElseGet(ResultLanguage::ofWorkbench);
	}

	/** Remembers that this language was chosen. */
	public void choose() {
		InstanceScope.INSTANCE.getNode(CoderPreference.NODE).put(CHOSEN, name());
	}

	/**
	 * Gets the language of the workbench.
	 *
	 * @return the language to begin with
	 */
	public static ResultLanguage ofWorkbench() {
		return Locale.CHINESE.getLanguage().equals(Locale.getDefault().getLanguage()) ? CHINESE : ENGLISH;
	}

	/**
	 * Gets the locale.
	 *
	 * @return as tables and reports are asked for it
	 */
	public Locale locale() {
		return locale;
	}

	/**
	 * Names the language.
	 *
	 * @return its own name for itself, in whichever language the workbench is
	 */
	public String label() {
		return label;
	}
}
