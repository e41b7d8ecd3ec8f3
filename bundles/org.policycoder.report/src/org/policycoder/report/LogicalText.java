// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;

/**
 * Text in the order in which it is read, out of one in the order in which it is
 * seen. The engine lays out each stretch of one direction by itself: one that
 * runs from right to left is turned round as a whole, its brackets mirrored, and
 * its Arabic letters in the forms that they have when joined.
 */
final class LogicalText {

	private LogicalText() {
	}

	/**
	 * Turns a stretch back.
	 *
	 * @param seen
	 *            a stretch of one direction as it is seen
	 * @return as it is read; the same for one that runs from left to right
	 */
	static String of(String seen) {
		if (seen.codePoints().noneMatch(LogicalText::isRightToLeft)) {
			return seen;
		}
		StringBuilder read = new StringBuilder();
		Bidi.writeReverse(seen, Bidi.DO_MIRRORING).codePoints().forEach(letter -> {
			String text = Character.toString(letter);
			read.append(isJoinedForm(letter) ? Normalizer2.getNFKCInstance().normalize(text) : text);
		});
		return read.toString();
	}

	private static boolean isRightToLeft(int letter) {
		int direction = UCharacter.getDirection(letter);
		return direction == UCharacterDirection.RIGHT_TO_LEFT || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
	}

	/** Tells whether a character is a form of an Arabic letter, as it is joined to its neighbours. */
	static boolean isJoinedForm(int letter) {
		UCharacter.UnicodeBlock block = UCharacter.UnicodeBlock.of(letter);
		return block == UCharacter.UnicodeBlock.ARABIC_PRESENTATION_FORMS_A
				|| block == UCharacter.UnicodeBlock.ARABIC_PRESENTATION_FORMS_B;
	}
}
