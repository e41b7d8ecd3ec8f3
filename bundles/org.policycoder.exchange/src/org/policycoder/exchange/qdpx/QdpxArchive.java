// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.policycoder.exchange.document.DocumentArchive;
import org.policycoder.exchange.document.ReadingBudget;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.sheet.Sentences;

/**
 * The ZIP file of a project. Whatever its project file calls the place of a text is looked for in the archive alone, never on
 * the disk, whatever the case of folders, and whichever of the schemes of paths the program has.
 */
final class QdpxArchive implements AutoCloseable {
	/** The greatest project file, in bytes: some million codings. */
	private static final long MOST_PROJECT = 512L << 20;
	private static final String PROJECT = "project.qde";
	private static final byte[] SIGNATURE = { 'P', 'K' };
	private static final Sentences SENTENCES = new Sentences(QdpxArchive.class);

	private final Path file;
	private final DocumentArchive.Opened zip;
	private final Map<String, String> byPath = new LinkedHashMap<>();
	private final Map<String, String> byName = new LinkedHashMap<>();

	QdpxArchive(Path file) throws IOException {
		this.file = file;
		requireZip();
		zip = DocumentArchive.of(file).open();
		for (String name : zip.names()) {
			byPath.putIfAbsent(key(name), name);
			byName.putIfAbsent(lastName(key(name)), name);
		}
	}

	/** The mend is another one than for an archive of documents. */
	private void requireZip() throws IOException {
		if (Files.isRegularFile(file)) {
			try (InputStream in = Files.newInputStream(file)) {
				if (!Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE)) {
					throw SENTENCES.unreadable("qdpx.noZip", file);
				}
			}
		}
	}

	/** Opens the project file: {@code project.qde}, or the only one of that extension. */
	InputStream project() throws IOException {
		List<String> projects = byPath.entrySet().stream().filter(e -> e.getKey().endsWith(".qde")).map(Map.Entry::getValue).toList();
		String name = projects.size() == 1 ? projects.getFirst()
				: Objects.requireNonNullElse(byPath.get(PROJECT), byName.getOrDefault(PROJECT, ""));
		if (name.isEmpty()) {
			throw SENTENCES.unreadable("qdpx.noProject", file);
		}
		return zip.read(name, MOST_PROJECT);
	}

	/** Finds the entry that a path of the project file leads to; by its last name where the folders are those of another machine. */
	Optional<String> find(String path) {
		String plain = path.strip().replaceFirst("^(?:internal|relative):/*", "").replaceFirst("^file:/*", "");
		return Stream.of(plain, decoded(plain)).map(QdpxArchive::key)
				.flatMap(p -> Stream.of(byPath.get("sources/" + p), byPath.get(p), byName.get(lastName(p)))).filter(Objects::nonNull).findFirst();
	}

	/** Reads a text: UTF-8, or what its byte order mark says. The mark is no part of it; nothing else is changed. */
	String text(String entry) throws IOException {
		byte[] bytes;
		try (InputStream in = zip.read(entry, SourceFile.LIMIT)) {
			bytes = in.readAllBytes();
		}
		String text = decode(bytes);
		ReadingBudget.of(file, bytes.length).characters(text.length());
		return text.startsWith("\ufeff") ? text.substring(1) : text;
	}

	private static String decode(byte[] bytes) {
		boolean little = bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe;
		boolean big = bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff;
		if (little || big) {
			return new String(bytes, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			try {
				return Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			} catch (CharacterCodingException neither) {
				return new String(bytes, StandardCharsets.UTF_8);
			}
		}
	}

	private static String decoded(String path) {
		try {
			return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			return path;
		}
	}

	private static String key(String path) {
		return path.replace('\\', '/').replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
	}

	private static String lastName(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
