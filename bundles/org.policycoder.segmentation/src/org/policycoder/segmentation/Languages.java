// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Finds out in which language a text is. Scripts of one language, and the small words of English, are known at sight; whatever else
 * is in letters is told by the detector of OpenNLP, which knows a hundred languages and is loaded when it is first needed.
 *
 * @since 1.0
 */
public final class Languages {
	/** What is said of a text whose language is not known. */
	public static final String UNKNOWN = "";

	private static final int SAMPLE = 1 << 14;
	private static final int SIGHT = 1 << 10;
	private static final int SMALL_WORDS = 1 << 11;
	private static final int LEAST_WORDS = 5;
	private static final int DETECTED = 3000;
	private static final int LEAST_LETTERS = 40;
	private static final double LEAST_CONFIDENCE = 0.1;
	private static final double LEAST_LEAD = 2;
	private static final String MODEL = "/langdetect-183.bin";
	/** Codes of the detector for what is written in one way with another name. */
	private static final Map<String, String> OTHER_NAMES = Map.of("cmn", "zh", "ekk", "et", "lvs", "lv", "nob", "no", "nno", "no", "pes", "fa", "plt",
			"mg");
	private static final Map<String, String> TWO_LETTERS = Stream.of(Locale.getISOLanguages())
			.collect(Collectors.toUnmodifiableMap(code -> Locale.of(code).getISO3Language(), code -> code, (one, other) -> one));

	/** The detector, if its model is there. */
	private static final class Detector {
		static final LanguageDetectorModel MODEL_READ = read();

		private static LanguageDetectorModel read() {
			try (InputStream stream = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
				return stream == null ? null : new LanguageDetectorModel(stream);
			} catch (IOException e) {
				return null;
			}
		}
	}

	private Languages() {
	}

	/**
	 * Returns the language of a text as an ISO 639-1 code, or {@link #UNKNOWN}: a short text, or one in several languages, had
	 * better have none than a wrong one.
	 *
	 * @param text the text, not null; its beginning decides
	 */
	public static String of(String text) {
		int ideographs = 0;
		int kana = 0;
		int hangul = 0;
		int letters = 0;
		int length = Math.min(text.length(), SAMPLE);
		int step = Math.max(1, length / SIGHT);
		for (int i = 0; i < length; i += step) {
			char c = text.charAt(i);
			if (c >= '\u3041' && c <= '\u30fa')
				kana++;
			else if (c >= '\u4e00' && c <= '\u9fff')
				ideographs++;
			else if (c >= '\uac00' && c <= '\ud7a3')
				hangul++;
			else if (Character.isLetter(c))
				letters++;
		}
		if (hangul > ideographs + kana && hangul > letters / 4)
			return "ko";
		if (ideographs + kana > letters / 4)
			return kana * 8 > ideographs ? "ja" : "zh";
		String sample = text.substring(0, Math.min(length, SMALL_WORDS));
		int english = count(sample, " the ", " of ", " and ", " to ");
		if (english >= LEAST_WORDS && english > 3 * count(sample, " de ", " la ", " der ", " und ", " les ", " el ", " het ", " di ", " och "))
			return "en";
		return letters < LEAST_LETTERS / step ? UNKNOWN : detected(text.substring(0, Math.min(text.length(), DETECTED)));
	}

	private static String detected(String sample) {
		if (Detector.MODEL_READ == null)
			return UNKNOWN;
		Language[] found = new LanguageDetectorME(Detector.MODEL_READ).predictLanguages(sample.toLowerCase(Locale.ROOT));
		if (found.length == 0 || found[0].getConfidence() < LEAST_CONFIDENCE
				|| found.length > 1 && found[0].getConfidence() < LEAST_LEAD * found[1].getConfidence())
			return UNKNOWN;
		String code = found[0].getLang();
		return OTHER_NAMES.getOrDefault(code, TWO_LETTERS.getOrDefault(code, UNKNOWN));
	}

	private static int count(String text, String... words) {
		int count = 0;
		for (String word : words)
			for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length() - 1))
				count++;
		return count;
	}
}
