// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.policycoder.model.storage.Problem.Kind;

/**
 * Says to other programs that a study is being edited. It is advice only: who edits all
 * the same is still kept from replacing what somebody else has changed
 * ({@link ChangedOutsideException}).
 * <p>
 * The lock is one of the operating system on the file {@code .policycoder/lock} in the
 * study's folder, so that it goes with the process that holds it, however that ends. Where
 * there can be none, as in a folder that is only read or on a drive without locks, nobody is
 * told of anybody. The folder tells version controls to ignore it.
 */
public final class StudyLock implements AutoCloseable {

	/** The folder in the folder of a study that is for this machine's programs only. */
	public static final String FOLDER = ".policycoder"; //$NON-NLS-1$

	/** Behind everything in the file, so that who holds it can be read where locked bytes cannot. */
	private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

	private static final int LONGEST_NAME = 256;

	/** Studies locked in this process: a second channel on the file, when closed, would free the lock of the first. */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path folder;

	private Path held;

	private FileChannel channel;

	/**
	 * Makes a lock that is not yet taken.
	 *
	 * @param folder
	 *            the folder of a study
	 */
	public StudyLock(Path folder) {
		this.folder = folder;
	}

	/**
	 * Takes the lock, if nobody else has it; again, to see whether it has become free. Does not
	 * wait.
	 *
	 * @return who has it, as a problem of the kind {@link Kind#IN_USE}; empty when it is held
	 *         here, or when there can be none
	 */
	public synchronized Optional<Problem> take() {
		if (channel != null) {
			return Optional.empty();
		}
		try {
			Path key = folder.toRealPath();
			if (!HELD.add(key)) {
				return inUse(me());
			}
			try {
				return lock(file());
			} finally {
				if (channel == null) {
					HELD.remove(key);
				} else {
					held = key;
				}
			}
		} catch (IOException | UnsupportedOperationException e) {
			return Optional.empty(); // then only changes tell of others
		}
	}

	private Path file() throws IOException {
		Path own = folder.resolve(FOLDER);
		Path ignore = own.resolve(".gitignore"); //$NON-NLS-1$
		if (!Files.exists(ignore)) {
			Files.createDirectories(own);
			Files.writeString(ignore, "*\n"); //$NON-NLS-1$
		}
		return own.resolve("lock"); //$NON-NLS-1$
	}

	private Optional<Problem> lock(Path file) throws IOException {
		FileChannel opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
		try {
			if (opened.tryLock(LOCKED_BYTE, 1, false) == null) {
				return inUse(read(opened));
			}
			opened.truncate(0);
			opened.write(ByteBuffer.wrap(me().getBytes(StandardCharsets.UTF_8)), 0);
			channel = opened;
			return Optional.empty();
		} finally {
			if (channel == null) {
				opened.close();
			}
		}
	}

	private static String read(FileChannel channel) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(LONGEST_NAME);
		channel.read(bytes, 0);
		return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
	}

	/** From what is at hand: asking the network for the name of this machine may take seconds. */
	private static String me() {
		String host = Objects.requireNonNullElse(System.getenv("COMPUTERNAME"), System.getenv().getOrDefault("HOSTNAME", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		try {
			host = host.isEmpty() ? Files.readString(Path.of("/etc/hostname")).strip() : host; //$NON-NLS-1$
		} catch (IOException e) {
			// not every system has it
		}
		String user = System.getProperty("user.name", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return host.isEmpty() ? user : user + '@' + host;
	}

	private Optional<Problem> inUse(String who) {
		return Optional.of(Problem.of(Kind.IN_USE, folder, "", who.isBlank() ? "?" : who.strip())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Frees the lock, if it is held; it may be taken again. */
	@Override
	public synchronized void close() {
		if (channel != null) {
			try {
				channel.close();
			} catch (IOException e) {
				// it is closed all the same
			}
			channel = null;
			HELD.remove(held);
		}
	}
}
