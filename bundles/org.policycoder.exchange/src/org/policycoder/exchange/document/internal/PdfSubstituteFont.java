// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for every font that a PDF does not bring along. Reading text needs no shapes; so the fonts of the system are not
 * searched, which takes seconds and leaves a file in the home of the user.
 */
final class PdfSubstituteFont implements FontMapper {
	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private final TrueTypeFont font;

	private PdfSubstituteFont(TrueTypeFont font) {
		this.font = font;
	}

	/** Makes the PDF library use the substitute from now on. */
	static void install() {
		try (InputStream in = FontMapper.class.getResourceAsStream(FONT)) {
			FontMappers.set(new PdfSubstituteFont(new TTFParser().parse(new RandomAccessReadBuffer(in))));
		} catch (IOException e) {
			throw new UncheckedIOException(e); // the font is a part of the library
		}
	}

	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(font, false);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(font, false);
	}

	@Override
	public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo info) {
		return new CIDFontMapping(null, font, false);
	}
}
