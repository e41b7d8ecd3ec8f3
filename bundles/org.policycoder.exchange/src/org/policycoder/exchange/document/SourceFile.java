// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.policycoder.exchange.document.internal.Messages;

/**
 * A file to be read, with bounded access: a file from outside is never trusted to be small, nor to be what its name says.
 * Immutable; safe for use by many threads.
 *
 * @since 1.0
 */
public final class SourceFile {
	/** The greatest file that is read, in bytes: some thirty times a daily Federal Register issue. */
	public static final long LIMIT = 64L << 20;

	private static final int HEAD = 8192;

	private final Path path;
	private final byte[] head;
	private final ReadingBudget budget;

	private SourceFile(Path path, byte[] head, long size) {
		this.path = path;
		this.head = head;
		this.budget = ReadingBudget.of(path, size);
	}

	/**
	 * Opens a file far enough to see what it is.
	 *
	 * @param path the file, not null
	 * @return the file, never null
	 * @throws UnreadableException if it is no regular file, is empty, is greater than {@link #LIMIT} or cannot be opened
	 */
	public static SourceFile of(Path path) throws UnreadableException {
		try {
			if (!Files.isRegularFile(path)) {
				throw Messages.unreadable(Files.exists(path) ? "file.notRegular" : "file.missing", path);
			}
			long size = Files.size(path);
			if (size == 0) {
				throw Messages.unreadable("file.empty", path);
			}
			if (size > LIMIT) {
				throw Messages.unreadable("file.tooLarge", path, megabytes(size), megabytes(LIMIT));
			}
			try (InputStream in = Files.newInputStream(path)) {
				return new SourceFile(path, in.readNBytes(HEAD), size);
			}
		} catch (UnreadableException e) {
			throw e;
		} catch (IOException e) {
			throw Messages.unreadable("file.io", path, e);
		}
	}

	/** Returns where the file is. */
	public Path path() {
		return path;
	}

	/** Returns what may be spent on the file. */
	public ReadingBudget budget() {
		return budget;
	}

	/** Returns the name of the file with its extension, without the folder. */
	public String name() {
		return path.getFileName().toString();
	}

	/** Returns what follows the last dot of the name, in lower case; empty if there is no dot. */
	public String extension() {
		int dot = name().lastIndexOf('.');
		return dot < 0 ? "" : name().substring(dot + 1).toLowerCase(Locale.ROOT);
	}

	/** Returns the name of the file without its extension. */
	public String stem() {
		int dot = name().lastIndexOf('.');
		return dot <= 0 ? name() : name().substring(0, dot);
	}

	/** Returns a copy of the first bytes, up to 8192; enough to see the kind of a file. */
	public byte[] head() {
		return head.clone();
	}

	/** Tells whether the file begins with these bytes. */
	public boolean startsWith(byte... signature) {
		return head.length >= signature.length && Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
	}

	/**
	 * Reads the whole file.
	 *
	 * @return a new array of at most {@link #LIMIT} bytes
	 * @throws UnreadableException if it cannot be read or has grown beyond the limit since it was opened
	 */
	public byte[] bytes() throws UnreadableException {
		try (InputStream in = Files.newInputStream(path)) {
			byte[] bytes = in.readNBytes((int) LIMIT + 1);
			if (bytes.length > LIMIT) {
				throw Messages.unreadable("file.tooLarge", path, megabytes(Files.size(path)), megabytes(LIMIT));
			}
			return bytes;
		} catch (UnreadableException e) {
			throw e;
		} catch (IOException e) {
			throw Messages.unreadable("file.io", path, e);
		}
	}

	/** As {@link #bytes()}, for libraries that want a stream. */
	public InputStream open() throws UnreadableException {
		return new ByteArrayInputStream(bytes());
	}

	private static long megabytes(long bytes) {
		return (bytes + (1 << 20) - 1) >> 20;
	}

	@Override
	public String toString() {
		return path.toString();
	}
}
