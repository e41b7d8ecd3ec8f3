// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.policycoder.exchange.document.internal.Messages;

/**
 * A ZIP file of documents, as corpora are often handed over. An archive comes from outside and is hostile until it has
 * shown that it is not: it is taken as a whole or not at all, and what is wrong with it is said in one sentence that names
 * the entry. The names of entries are never used as paths on the disk, so none can leave its folder; names that try to are
 * refused nevertheless, since an archive with such a name was made to harm.
 * <p>
 * Hidden files and what macOS adds ({@code __MACOSX}) are passed over. Archives in an archive are not opened. Names are read
 * as UTF-8, or, where they are not, as GB18030, which Windows uses in China. Immutable; safe for use by many threads.
 *
 * @since 1.0
 */
public final class DocumentArchive {
	/** The most entries of an archive. */
	public static final int MOST_ENTRIES = 10_000;
	/** The most folders in the name of an entry. */
	public static final int MOST_FOLDERS = 32;
	/** The most bytes that an archive unpacks to, and that it may have itself. */
	public static final long MOST_BYTES = 1L << 30;
	/** How many times its packed size an entry may have, once it is greater than {@link #SMALL}; text reaches some 20. */
	public static final int MOST_RATIO = 200;

	/** The longest name of a file on any system, in bytes of UTF-8: 85 Chinese characters. */
	private static final int MOST_NAME_BYTES = 255;
	private static final long SMALL = 1 << 20;
	private static final Charset[] CHARSETS = { StandardCharsets.UTF_8, Charset.forName("GB18030") };

	private final Path file;
	private final Charset charset;
	private final List<String> names;
	private final List<String> passedOver;

	private DocumentArchive(Path file, Charset charset, ZipFile zip) throws UnreadableException {
		this.file = file;
		this.charset = charset;
		List<String> hidden = new ArrayList<>();
		this.names = List.copyOf(names(file, zip, hidden));
		this.passedOver = List.copyOf(hidden);
	}

	/**
	 * A document of an archive.
	 *
	 * @param place where it stands, for people and to tell entries apart: the archive, followed by the name of the entry;
	 *              nothing is there on the disk
	 * @param file  the unpacked file, of the same name; cut off if no file could have it
	 */
	public record Entry(Path place, Path file) {}

	/** Tells whether a file is an archive, by its name. */
	public static boolean is(Path file) {
		Path name = file.getFileName();
		return name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
	}

	/**
	 * Opens an archive and checks the names of its entries.
	 *
	 * @param file the archive, not null
	 * @return the archive, with at least one document
	 * @throws UnreadableException if it is damaged, protected, empty or has an entry that it must not have
	 */
	public static DocumentArchive of(Path file) throws UnreadableException {
		try {
			if (!Files.isRegularFile(file)) { // a pipe would be waited for without end
				throw Messages.unreadable(Files.exists(file) ? "file.notRegular" : "file.missing", file);
			}
			if (Files.size(file) > MOST_BYTES) {
				throw Messages.unreadable("archive.large", file, MOST_BYTES >> 20);
			}
			for (Charset charset : CHARSETS) {
				try (ZipFile zip = new ZipFile(file.toFile(), charset)) {
					return new DocumentArchive(file, charset, zip);
				} catch (ZipException e) {
					if (charset == CHARSETS[CHARSETS.length - 1]) {
						throw Messages.unreadable("archive.damaged", file, e);
					}
				}
			}
			throw new IllegalStateException();
		} catch (UnreadableException e) {
			throw e;
		} catch (IOException | IllegalArgumentException e) {
			throw Messages.unreadable("archive.damaged", file, e);
		}
	}

	private static List<String> names(Path file, ZipFile zip, List<String> hidden) throws UnreadableException {
		if (zip.size() > MOST_ENTRIES) {
			throw Messages.unreadable("archive.entries", file, zip.size(), MOST_ENTRIES);
		}
		List<String> names = new ArrayList<>();
		Set<String> known = new HashSet<>();
		for (ZipEntry entry : zip.stream().toList()) {
			String name = entry.getName();
			List<String> parts = parts(file, name);
			if (entry.isDirectory()) {
				continue;
			}
			if (parts.stream().anyMatch(p -> p.startsWith(".") || p.equals("__MACOSX"))) {
				hidden.add(name);
			} else {
				if (!known.add(String.join("/", parts))) {
					throw Messages.unreadable("archive.twice", file, name);
				}
				names.add(name);
			}
		}
		if (names.isEmpty()) {
			throw Messages.unreadable("archive.empty", file);
		}
		return names;
	}

	/** The folders and the name of an entry; some programs for Windows separate them by backslashes. */
	private static List<String> parts(Path file, String name) throws UnreadableException {
		List<String> parts = Arrays.asList(name.replace('\\', '/').split("/"));
		boolean outside = name.startsWith("/") || name.startsWith("\\") || parts.isEmpty()
				|| parts.stream().anyMatch(p -> p.equals("..") || p.equals(".") || p.isEmpty() || p.matches("[A-Za-z]:.*"));
		if (outside) {
			throw Messages.unreadable("archive.outside", file, name);
		}
		if (parts.size() > MOST_FOLDERS + 1) {
			throw Messages.unreadable("archive.deep", file, name, MOST_FOLDERS);
		}
		try {
			file.resolveSibling(String.join("/", parts));
		} catch (InvalidPathException e) {
			throw Messages.unreadable("archive.name", file, name.replaceAll("\\p{Cntrl}", "?"));
		}
		return parts;
	}

	/** Returns where the documents stand, as {@link Entry#place()}, in the order of the archive. */
	public List<Path> places() {
		return names.stream().map(this::place).toList();
	}

	/** Returns the names of the hidden entries and of those that macOS adds, which are no documents, in the order of the archive. */
	public List<String> passedOver() {
		return passedOver;
	}

	private Path place(String name) {
		return file.resolve(name.replace('\\', '/'));
	}

	/**
	 * Unpacks the documents.
	 *
	 * @param into a folder that is there; each entry gets a folder of its own in it
	 * @return the documents in the order of the archive
	 * @throws UnreadableException if it unpacks to more than an honest archive does, or is damaged; files that were
	 *                             unpacked before are left in the folder
	 * @throws IOException         if the folder cannot be written
	 */
	public List<Entry> unpack(Path into) throws IOException {
		List<Entry> entries = new ArrayList<>();
		AtomicLong left = new AtomicLong(MOST_BYTES);
		try (ZipFile zip = new ZipFile(file.toFile(), charset)) {
			for (String name : names) {
				Path place = place(name);
				Path folder = Files.createDirectory(into.resolve(Integer.toString(entries.size())));
				Entry entry = new Entry(place, folder.resolve(shortened(place.getFileName().toString())));
				try (OutputStream out = Files.newOutputStream(entry.file())) {
					unpack(zip, zip.getEntry(name), out, left);
				}
				entries.add(entry);
			}
		} catch (ZipException e) {
			throw Messages.unreadable("archive.damaged", file, e);
		}
		return entries;
	}

	/** Names of entries can be longer than those of files; what is cut is the middle, the extension stays. */
	private static String shortened(String name) {
		int dot = name.lastIndexOf('.');
		String extension = dot > 0 && bytes(name.substring(dot)) <= MOST_NAME_BYTES / 4 ? name.substring(dot) : "";
		String stem = name.substring(0, name.length() - extension.length());
		while (bytes(stem) + bytes(extension) > MOST_NAME_BYTES) {
			stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
		}
		return stem + extension;
	}

	private static int bytes(String name) {
		return name.getBytes(StandardCharsets.UTF_8).length;
	}

	private void unpack(ZipFile zip, ZipEntry entry, OutputStream out, AtomicLong left) throws IOException {
		try (Unpacking in = new Unpacking(zip, entry, SourceFile.LIMIT, left)) {
			in.transferTo(out);
		}
	}

	/**
	 * Opens the archive to read single entries of it.
	 *
	 * @return the open archive, to be closed
	 * @throws UnreadableException if it is no longer there or no longer an archive
	 */
	public Opened open() throws UnreadableException {
		try {
			return new Opened(new ZipFile(file.toFile(), charset));
		} catch (IOException e) {
			throw Messages.unreadable("archive.damaged", file, e);
		}
	}

	/** An archive of which single entries are read, none of which is put on the disk. */
	public final class Opened implements AutoCloseable {
		private final ZipFile zip;
		private final AtomicLong left = new AtomicLong(MOST_BYTES);

		private Opened(ZipFile zip) {
			this.zip = zip;
		}

		/** Returns the names of the files in the archive, hidden ones too, in its order. */
		public List<String> names() {
			return zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
		}

		/**
		 * Reads an entry. What is read fails with an {@link UnreadableException} as soon as it is more than an honest archive
		 * holds.
		 *
		 * @param name one of {@link #names()}
		 * @param most the most bytes that it may unpack to
		 * @return its content, to be closed
		 * @throws IOException if it is not there or cannot be unpacked
		 */
		public InputStream read(String name, long most) throws IOException {
			return new Unpacking(zip, zip.getEntry(name), most, left);
		}

		@Override
		public void close() throws IOException {
			zip.close();
		}
	}

	/** The sizes that an archive states are not believed: what comes out is counted. */
	private final class Unpacking extends FilterInputStream {
		private final ZipEntry entry;
		private final long most;
		private final AtomicLong left;
		private long bytes;

		Unpacking(ZipFile zip, ZipEntry entry, long most, AtomicLong left) throws IOException {
			super(zip.getInputStream(entry));
			this.entry = entry;
			this.most = most;
			this.left = left;
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			count(read < 0 ? 0 : 1);
			return read;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			count(Math.max(0, read));
			return read;
		}

		private void count(int read) throws UnreadableException {
			bytes += read;
			if (bytes > most) {
				throw Messages.unreadable("archive.entryLarge", file, entry.getName(), most >> 20);
			}
			if (bytes > SMALL && bytes > MOST_RATIO * Math.max(1, entry.getCompressedSize())) {
				throw Messages.unreadable("archive.bomb", file, entry.getName(), MOST_RATIO);
			}
			if (left.addAndGet(-read) < 0) {
				throw Messages.unreadable("archive.unpacked", file, entry.getName(), MOST_BYTES >> 20);
			}
		}
	}

	@Override
	public String toString() {
		return file.toString();
	}
}
