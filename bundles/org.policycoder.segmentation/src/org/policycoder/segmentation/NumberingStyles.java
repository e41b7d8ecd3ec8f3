// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The numbering styles that a segmenter knows. Immutable.
 *
 * @since 1.0
 */
public final class NumberingStyles {
	/** The style that knows of no country: what the labels of a text are and how they nest, the text itself tells. */
	static final String GENERAL = "general";

	private static final List<String> STANDARD = List.of("us-acts", "us-regulations", "us-orders", "eu-acts", "cn-laws", "cn-notices", "cn-bilingual",
			"hk-laws", "jp-statutes", "ko-laws", "tw-laws", "de-statutes", "commonwealth-acts", "ca-lois", "fr-acts",
			"es-laws", "pt-laws", "treaties", "un-resolutions", "us-states", "eu-acts-languages", NumberingStyles.GENERAL);

	private final List<NumberingStyle> styles;
	private final Map<String, StyleScores> scores = new ConcurrentHashMap<>();

	private NumberingStyles(List<NumberingStyle> styles) {
		this.styles = List.copyOf(styles);
	}

	/** Returns the styles that come with PolicyCoder. */
	public static NumberingStyles standard() {
		return Standard.STYLES;
	}

	/** Returns these styles and {@code extra}, which takes the place of a style of the same id. */
	public NumberingStyles with(NumberingStyle extra) {
		Objects.requireNonNull(extra);
		return new NumberingStyles(Stream.concat(styles.stream().filter(style -> !style.id().equals(extra.id())), Stream.of(extra)).toList());
	}

	/** Returns all styles. */
	public List<NumberingStyle> all() {
		return styles;
	}

	/** Returns what tells how much speaks for the styles of a language; for all styles if it is unknown. */
	StyleScores scores(String language) {
		return scores.computeIfAbsent(language,
				l -> new StyleScores(styles.stream().filter(style -> l.equals(Languages.UNKNOWN) || style.languages().contains(l)).toList()));
	}

	/** Returns the style of that id. */
	public Optional<NumberingStyle> find(String id) {
		return styles.stream().filter(style -> style.id().equals(id)).findFirst();
	}

	/**
	 * Reads a style.
	 *
	 * @param reader its description in JSON; not closed
	 * @param name   what to call the source in messages, such as its file name
	 * @throws IOException if the source cannot be read or is wrong: one sentence naming the source, the place and the mend
	 */
	public static NumberingStyle read(Reader reader, String name) throws IOException {
		return new StyleReader(name).read(reader);
	}

	/** As {@link #read(Reader, String)}, in UTF-8. */
	public static NumberingStyle read(InputStream stream, String name) throws IOException {
		return read(new InputStreamReader(stream, StandardCharsets.UTF_8), name);
	}

	/** Reads the standard styles once, when they are first asked for. */
	private static final class Standard {
		static final NumberingStyles STYLES = new NumberingStyles(STANDARD.stream().map(Standard::load).toList());

		private static NumberingStyle load(String id) {
			String name = "styles/" + id + ".json";
			try (InputStream stream = NumberingStyles.class.getResourceAsStream(name)) {
				return read(Objects.requireNonNull(stream, name), name);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
