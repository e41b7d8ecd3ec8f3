// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.ChangedOutsideException;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.Problem.Kind;
import org.policycoder.model.storage.StorageException;
import org.policycoder.model.storage.TextHash;

/**
 * Replaces the text file of a document together with its clauses, in three steps of
 * which none can be the last without the others being made up for: the new text is
 * put beside the old one, the clauses are saved with the hash of the new one, and the
 * new one takes the place of the old. A program that is killed between the last two
 * leaves a text that {@link #recover} puts in its place.
 */
final class TextCorrection {

	private static final Pattern WAITING = Pattern.compile("\\.(\\d{4,9})\\.txt\\.\\d+-\\d+\\.tmp"); //$NON-NLS-1$

	private final Path file;

	private final Path waiting;

	private final String before;

	private final String text;

	/**
	 * Makes a correction that is still to be begun.
	 *
	 * @param before
	 *            what the file must hold, or null when it does not matter
	 */
	TextCorrection(Path file, String before, String text) {
		this(file, file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + "-0.tmp"), before, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				text);
	}

	private TextCorrection(Path file, Path waiting, String before, String text) {
		this.file = file;
		this.waiting = waiting;
		this.before = before;
		this.text = text;
	}

	/**
	 * Puts the new text beside the old one. Afterwards the correction is to be completed or
	 * cancelled.
	 *
	 * @throws ChangedOutsideException
	 *             when the file holds neither the old text nor the new one
	 */
	void begin() throws StorageException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		try {
			byte[] present = Files.readAllBytes(file);
			if (before != null && !Arrays.equals(present, bytes)
					&& !Arrays.equals(present, before.getBytes(StandardCharsets.UTF_8))) {
				throw new ChangedOutsideException(Problem.of(Kind.CHANGED_OUTSIDE, file, "")); //$NON-NLS-1$
			}
			try (FileChannel out = FileChannel.open(waiting, StandardOpenOption.CREATE,
					StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
				ByteBuffer buffer = ByteBuffer.wrap(bytes);
				while (buffer.hasRemaining()) {
					out.write(buffer);
				}
				out.force(true);
			}
		} catch (StorageException e) {
			throw e;
		} catch (IOException e) {
			throw notWritten(file, e);
		}
	}

	/** The new text takes the place of the old one. */
	void complete() throws StorageException {
		try {
			Files.move(waiting, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw notWritten(file, e);
		}
	}

	/** The clauses could not be saved: the old text stays. */
	void cancel() {
		try {
			Files.deleteIfExists(waiting);
		} catch (IOException e) {
			// what is left belongs to no clauses, and is told by the check
		}
	}

	/**
	 * Completes what a program that was killed has begun: where the clauses of a document
	 * belong to a text that waits beside the present one.
	 *
	 * @throws StorageException
	 *             when it cannot be put in its place
	 */
	static void recover(PolicyProject project) throws StorageException {
		Path folder = project.folder().resolve("documents"); //$NON-NLS-1$
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (DirectoryStream<Path> waiting = Files.newDirectoryStream(folder, ".*.txt.*.tmp")) { //$NON-NLS-1$
			for (Path text : waiting) {
				Matcher name = WAITING.matcher(text.getFileName().toString());
				if (name.matches()) {
					recover(project, text, Integer.parseInt(name.group(1)));
				}
			}
		} catch (StorageException e) {
			throw e;
		} catch (IOException e) {
			throw notWritten(folder, e);
		}
	}

	private static void recover(PolicyProject project, Path waiting, int number) throws IOException {
		for (PolicyDocument document : project.corpus().getDocuments()) {
			if (document.getNumber() == number) {
				Path file = project.folder().resolve(RootFile.text(number).path());
				String wanted = wanted(project, document);
				if (wanted != null && wanted.equals(hash(waiting)) && !wanted.equals(hash(file))) {
					new TextCorrection(file, waiting, null, null).complete();
				}
			}
		}
	}

	/** Clauses that cannot be read want no text; who asks for them will be told. */
	private static String wanted(PolicyProject project, PolicyDocument document) {
		try {
			return project.clauses(document).getTextHash();
		} catch (StorageException e) {
			return null;
		}
	}

	private static String hash(Path file) throws IOException {
		return TextHash.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
	}

	private static StorageException notWritten(Path file, IOException e) {
		String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
		return new StorageException(Problem.of(Kind.NOT_WRITTEN, file, "", //$NON-NLS-1$
				Objects.requireNonNullElse(reason, e.getClass().getSimpleName())), e);
	}
}
