// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.model.Unread;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * Decodes text of unknown encoding: by its byte order mark, as UTF-8 if it is UTF-8 without any error, otherwise as the
 * most likely encoding in which it has no error.
 */
public final class TextDecoder {
	private static final char DAMAGED_CHARACTER = '\ufffd';
	private static final Charset GB18030 = Charset.forName("GB18030");
	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
	/** How much of a text is looked at to guess the encoding. */
	private static final int SAMPLE = 1 << 16;
	/** More control characters than one in so many are not text; a few may be closer. */
	private static final int CONTROLS = 200;
	private static final int FEW_CONTROLS = 8;
	private static final int CLOSE_CONTROLS = 8;
	/** In UTF-16 without a mark every second byte of ASCII is zero; fewer than one byte in so many are a fault of the file. */
	private static final int STRAY_ZEROS = 20;
	/** Of the characters of UTF-8 beyond ASCII, fewer than one in so many may be damaged. */
	private static final int DAMAGED = 20;

	private final SourceFile file;

	/** Creates a decoder for a file. */
	public TextDecoder(SourceFile file) {
		this.file = file;
	}

	/**
	 * The text of a file.
	 *
	 * @param text    the text without byte order mark
	 * @param guessed the encoding, if the file does not show it and another one would have fitted too; null otherwise
	 */
	public record Decoded(String text, Charset guessed) {
		static Decoded of(String text) {
			return new Decoded(text, null);
		}

		/** What is to be said of how the text was read: that its encoding was guessed, that characters are damaged. */
		public List<Unread> unread() {
			List<Unread> unread = new ArrayList<>();
			if (guessed != null) {
				unread.add(new Unread(Unread.Kind.ENCODING, "", guessed.name()));
			}
			long damaged = text.chars().filter(c -> c == DAMAGED_CHARACTER).count();
			if (damaged > 0) {
				unread.add(new Unread(Unread.Kind.DAMAGED, NormalText.lines(text, c -> c == DAMAGED_CHARACTER), Long.toString(damaged)));
			}
			return unread;
		}
	}

	/** Returns the text without byte order mark. */
	public String decode() throws UnreadableException {
		return read().text();
	}

	/** Returns the text and how sure it is. */
	public Decoded read() throws UnreadableException {
		byte[] bytes = file.bytes();
		Decoded decoded = decode(bytes).filter(found -> isText(found.text())).orElseThrow(() -> Messages.unreadable("text.binary", file.path()));
		String text = decoded.text();
		file.budget().characters(text.length());
		return text.startsWith("\ufeff") ? new Decoded(text.substring(1), decoded.guessed()) : decoded;
	}

	private static Optional<Decoded> decode(byte[] bytes) {
		if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
			return Optional.of(Decoded.of(new String(bytes, UTF_8)));
		}
		if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
			return strictly(bytes, bytes[0] == (byte) 0xff ? UTF_16LE : UTF_16BE).map(Decoded::of);
		}
		long zeros = (long) zerosAt(bytes, 0) + zerosAt(bytes, 1);
		Optional<String> utf8 = zeros * STRAY_ZEROS < bytes.length ? strictly(bytes, UTF_8) : Optional.empty();
		if (utf8.isEmpty() && zeros > 0) {
			return guessed(bytes, zerosAt(bytes, 1) > zerosAt(bytes, 0) ? UTF_16LE : UTF_16BE);
		}
		return utf8.or(() -> damaged(bytes)).map(Decoded::of).or(() -> likely(bytes));
	}

	private static Optional<Decoded> guessed(byte[] bytes, Charset charset) {
		return strictly(bytes, charset).map(text -> new Decoded(text, charset));
	}

	/** UTF-8 with a damaged character here and there, which shows as U+FFFD. */
	private static Optional<String> damaged(byte[] bytes) {
		String text = new String(bytes, UTF_8);
		long lost = text.chars().filter(c -> c == DAMAGED_CHARACTER).count();
		long beyondAscii = text.chars().filter(c -> c >= 0x80).count();
		return lost * DAMAGED < beyondAscii ? Optional.of(text) : Optional.empty();
	}

	/** GB 2312 comes in pairs of bytes that are both high, which no other encoding of these shows throughout. */
	private static Optional<Decoded> likely(byte[] bytes) {
		if (isPaired(bytes)) {
			Optional<Decoded> chinese = guessed(bytes, GB18030);
			if (chinese.isPresent()) {
				return chinese;
			}
		}
		CharsetDetector detector = new CharsetDetector();
		detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
		for (CharsetMatch match : detector.detectAll()) {
			Optional<Decoded> text = match.getName().startsWith("UTF") || !Charset.isSupported(match.getName()) ? Optional.empty()
					: guessed(bytes, western(match.getName()));
			if (text.isPresent()) {
				return text;
			}
		}
		return guessed(bytes, WINDOWS_1252);
	}

	private static Charset western(String name) {
		return name.equals("ISO-8859-1") ? WINDOWS_1252 : Charset.forName(name);
	}

	private static boolean isPaired(byte[] bytes) {
		int pairs = 0;
		int lone = 0;
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] >= 0) {
				continue;
			}
			if (i + 1 < bytes.length && (bytes[i] & 0xff) >= 0xa1 && (bytes[i + 1] & 0xff) >= 0xa1) {
				pairs++;
				i++;
			} else {
				lone++;
			}
		}
		return pairs > 0 && lone * 20 <= pairs;
	}

	private static Optional<String> strictly(byte[] bytes, Charset charset) {
		try {
			return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
					.decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException e) {
			return Optional.empty();
		}
	}

	private static boolean isText(String text) {
		long controls = text.chars().filter(NormalText::isNoText).count();
		return controls * (controls <= FEW_CONTROLS ? CLOSE_CONTROLS : CONTROLS) <= text.length();
	}

	private static int zerosAt(byte[] bytes, int parity) {
		int zeros = 0;
		for (int i = parity; i < bytes.length; i += 2) {
			zeros += bytes[i] == 0 ? 1 : 0;
		}
		return zeros;
	}

	private static boolean startsWith(byte[] bytes, int... signature) {
		if (bytes.length < signature.length) {
			return false;
		}
		for (int i = 0; i < signature.length; i++) {
			if ((bytes[i] & 0xff) != signature[i]) {
				return false;
			}
		}
		return true;
	}
}
