// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;

/** The characters that fonts of symbols show, which have places of their own there and no meaning without the font. */
final class DocxSymbols {
	/** Where Word keeps the places of such a font. */
	private static final int PRIVATE = 0xf000;
	private static final Map<Integer, String> WINGDINGS = Map.ofEntries(Map.entry(0x6c, "●"), Map.entry(0x6e, "■"), Map.entry(0x6f, "□"),
			Map.entry(0x71, "❑"),
			Map.entry(0x72, "❒"), Map.entry(0x74, "⧫"), Map.entry(0x75, "◆"), Map.entry(0x76, "❖"), Map.entry(0x77, "⬥"), Map.entry(0x9f, "•"),
			Map.entry(0xa1, "○"),
			Map.entry(0xa7, "▪"), Map.entry(0xa8, "□"), Map.entry(0xab, "★"), Map.entry(0xd8, "➢"), Map.entry(0xdf, "←"), Map.entry(0xe0, "→"),
			Map.entry(0xe1, "↑"),
			Map.entry(0xe2, "↓"), Map.entry(0xe8, "➔"), Map.entry(0xf0, "⇨"), Map.entry(0xfb, "✗"), Map.entry(0xfc, "✓"), Map.entry(0xfd, "☒"),
			Map.entry(0xfe, "☑"),
			Map.entry(0x28, "☎"), Map.entry(0x2a, "✉"), Map.entry(0x46, "☞"), Map.entry(0x80, "⓪"));
	private static final Map<Integer, String> WINGDINGS_2 = Map.of(0x4f, "✗", 0x50, "✓", 0x51, "☒", 0x52, "☑", 0x53, "☒", 0x54, "☒", 0xa3, "□", 0x2a,
			"☐", 0x97, "●");

	private DocxSymbols() {
	}

	/** Tells whether a character means nothing without its font. */
	static boolean isSymbol(int character) {
		return character >= PRIVATE && character <= PRIVATE + 0xff;
	}

	/**
	 * Returns what a font shows for a character.
	 *
	 * @param font      the name of the font
	 * @param character the character, or the place in the font
	 * @return the text that means the same without the font; empty if it is not known
	 */
	static Optional<String> text(String font, int character) {
		int place = character & 0xff;
		return switch (font.toLowerCase(Locale.ROOT)) {
		case "symbol" -> Optional.ofNullable(GlyphList.getAdobeGlyphList().toUnicode(SymbolEncoding.INSTANCE.getName(place)));
		case "wingdings" -> Optional.ofNullable(place >= 0x81 && place <= 0x8a ? Character.toString('①' + place - 0x81)
				: place >= 0x8c && place <= 0x95 ? Character.toString('❶' + place - 0x8c) : WINGDINGS.get(place));
		case "wingdings 2" -> Optional.ofNullable(WINGDINGS_2.get(place));
		default -> isSymbol(character) || character < ' ' ? Optional.empty() : Optional.of(Character.toString(character));
		};
	}
}
