// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.EMap;

/**
 * Labels and definitions in a language, or in the next best one.
 *
 * @since 1.0
 */
public final class Labels {

	private static final String ENGLISH = "en"; //$NON-NLS-1$

	private Labels() {
	}

	/**
	 * Gets the label of an element of the codebook.
	 *
	 * @param element
	 *            a codebook, dimension or category
	 * @param language
	 *            ISO 639-1 code, or null for whichever there is
	 * @return the label in that language; else in English; else in the first language
	 *         that has one; else the code; never null
	 */
	public static String label(DescribedElement element, String language) {
		String label = text(element.getLabel(), language);
		return label != null ? label : Objects.requireNonNullElse(element.getCode(), ""); //$NON-NLS-1$
	}

	/**
	 * Gets the definition of an element of the codebook.
	 *
	 * @param element
	 *            a codebook, dimension or category
	 * @param language
	 *            ISO 639-1 code, or null for whichever there is
	 * @return the definition in the language, with the fallback of
	 *         {@link #label(DescribedElement, String)}; empty when there is none
	 */
	public static String definition(DescribedElement element, String language) {
		return Objects.requireNonNullElse(text(element.getDefinition(), language), ""); //$NON-NLS-1$
	}

	/**
	 * Goes through the entries instead of asking the map: an EMap fills its hash
	 * table when it is first asked, which readers in several threads must not make it
	 * do.
	 */
	private static String text(EMap<String, String> texts, String language) {
		String asked = Objects.requireNonNullElse(language, ENGLISH);
		String english = null;
		String any = null;
		for (Map.Entry<String, String> entry : texts) {
			String text = entry.getValue();
			if (text != null && !text.isBlank()) {
				if (asked.equals(entry.getKey())) {
					return text;
				}
				english = ENGLISH.equals(entry.getKey()) ? text : english;
				any = any == null ? text : any;
			}
		}
		return english != null ? english : any;
	}
}
