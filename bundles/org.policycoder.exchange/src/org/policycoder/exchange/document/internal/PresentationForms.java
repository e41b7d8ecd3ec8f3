// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.text.Normalizer;

/**
 * Characters that stand for the shape of others: radicals in place of ideographs, compatibility ideographs, and ligatures. Many
 * programs that make PDF write them, since their fonts have one glyph for both; nobody types or looks for them. Only these
 * classes are touched: full-width digits, superscripts and their like say something that the plain character does not.
 */
final class PresentationForms {
	private static final char FIRST_OF_SUPPLEMENT = '\u2e80';
	/** The ideographs of the CJK Radicals Supplement, in its order; the radical itself where there is no ideograph for it. */
	private static final String SUPPLEMENT = """
			\u2e80厂乛乚乙亻冂\u2e87刀刂卜㔾小小兀尣尢\u2e91巳幺彑\u2e95忄㣺扌攵\u2e9a旡日月歺母民氵氺灬爫爫丬牛\
			犭王\u2eaa目示礻\u2eae糹纟罓罒㓁\u2eb4\u2eb5羊\u2eb7\u2eb8耂肀聿肉臼艹艹艹虎衤覀西见角\u2ec7讠贝\u2eca车辶辶辶邑\
			钅長镸长门\u2ed5阝雨青韦页风飞食\u2ede飠饣\u2ee1马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟""";

	private PresentationForms() {
	}

	/** Returns the text with the usual characters. */
	static String plain(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (isForm(text.charAt(i)) || isForm(text.codePointAt(i))) {
				StringBuilder out = new StringBuilder(text.length());
				text.codePoints().forEach(c -> append(out, c));
				return out.toString();
			}
		}
		return text;
	}

	private static boolean isForm(int c) {
		return c >= FIRST_OF_SUPPLEMENT && c <= '\u2fd5' || c >= '\uf900' && c <= '\ufaff' || c >= '\ufb00' && c <= '\ufb06'
				|| c >= 0x2f800 && c <= 0x2fa1f;
	}

	private static void append(StringBuilder out, int c) {
		if (!isForm(c)) {
			out.appendCodePoint(c);
		} else if (c == '\u2f3e') {
			out.append('户'); // the same glyph in the fonts of the mainland, where the decomposition is a form of Taiwan
		} else if (c < FIRST_OF_SUPPLEMENT + SUPPLEMENT.length()) {
			out.append(SUPPLEMENT.charAt(c - FIRST_OF_SUPPLEMENT));
		} else {
			out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
		}
	}
}
