// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
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
 * study's folder, so that it goes with the process that holds it, however that ends. The
 * file is never written to, since a stranger may have made it; who holds the lock stands in
 * {@code .policycoder/user}, which is replaced as a whole. Whoever may write in the study's
 * folder may lock it. The folder tells version controls to ignore it.
 *
 * @since 1.0
 */
public final class StudyLock implements AutoCloseable {

	/** The folder in the folder of a study that is for this machine's programs only. */
	public static final String FOLDER = ".policycoder"; //$NON-NLS-1$

	/** Behind everything that a file could hold. */
	private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

	private static final int LONGEST_NAME = 256;

	/** Studies locked in this process: a second channel on the file, when closed, would free the lock of the first. */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final StudyFolder study;

	private final Path own;

	private Path held;

	private FileChannel channel;

	/**
	 * Makes a lock that is not yet taken.
	 *
	 * @param folder
	 *            the folder of a study
	 */
	public StudyLock(Path folder) {
		this.study = new StudyFolder(folder);
		this.own = folder.resolve(FOLDER);
	}

	/**
	 * Takes the lock, if nobody else has it; again, to see whether it has become free. Does not
	 * wait. In a folder that holds no study nothing is made, and nobody is told of anybody.
	 *
	 * @return empty when it is held here; otherwise who has it, as a problem of the kind
	 *         {@link Kind#IN_USE}, or why there can be none, of the kind {@link Kind#NO_LOCK}:
	 *         then nobody is told of anybody
	 */
	public synchronized Optional<Problem> take() {
		if (channel != null) {
			return Optional.empty();
		}
		try {
			Path key = study.path().toRealPath();
			if (!HELD.add(key)) {
				return inUse(me());
			}
			try {
				return lock();
			} finally {
				if (channel == null) {
					HELD.remove(key);
				} else {
					held = key;
				}
			}
		} catch (StorageException e) {
			return noLock(e.getMessage());
		} catch (IOException e) {
			return noLock(StudyFolder.reason(e));
		} catch (UnsupportedOperationException e) {
			return noLock(e.toString());
		}
	}

	/**
	 * Tells whether the lock is held here.
	 *
	 * @return true from a successful {@link #take()} to {@link #close()}
	 */
	public synchronized boolean isHeld() {
		return channel != null;
	}

	private Optional<Problem> lock() throws IOException {
		if (!PolicyProject.isProject(study.path())) {
			throw new StorageException(Problem.of(Kind.NOT_A_PROJECT, study.path(), "")); //$NON-NLS-1$
		}
		makeFolder();
		FileChannel opened = open(own.resolve("lock")); //$NON-NLS-1$
		try {
			if (opened.tryLock(LOCKED_BYTE, 1, false) == null) {
				return inUse(user());
			}
			channel = opened;
		} finally {
			if (channel == null) {
				opened.close();
			}
		}
		tellName();
		return Optional.empty();
	}

	private void makeFolder() throws IOException {
		study.require(own);
		if (!study.isFolder(own)) {
			Files.createDirectory(own);
			shareWith(own, study.path());
		}
		make(own.resolve(".gitignore"), "*\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Makes a file unless there is something of its name, whatever it is. */
	private static void make(Path file, String content) throws IOException {
		try {
			Files.writeString(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		} catch (FileAlreadyExistsException e) {
			// then it is not ours to change
		}
	}

	private FileChannel open(Path file) throws IOException {
		study.require(file);
		if (!study.exists(file)) {
			make(file, ""); //$NON-NLS-1$
			shareWith(file, study.path());
		}
		return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
	}

	/** A colleague who may write in the study is to be able to lock it. */
	private static void shareWith(Path file, Path folder) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
		if (view != null) {
			Set<PosixFilePermission> permissions = new HashSet<>(Files.getPosixFilePermissions(folder));
			if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
				permissions.removeAll(Set.of(PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE,
						PosixFilePermission.OTHERS_EXECUTE));
			}
			view.setPermissions(permissions);
		}
	}

	private Path nameFile() {
		return own.resolve("user"); //$NON-NLS-1$
	}

	private void tellName() {
		try {
			study.require(nameFile());
			AtomicFile.replace(nameFile(), out -> out.write(me().getBytes(StandardCharsets.UTF_8)), false);
		} catch (IOException e) {
			// the lock holds all the same, only nobody knows whose it is
		}
	}

	private String user() {
		try {
			String name = new String(study.read(nameFile(), Kind.MISSING), StandardCharsets.UTF_8);
			return name.substring(0, Math.min(name.length(), LONGEST_NAME)).replaceAll("\\p{Cntrl}", ""); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (StorageException e) {
			return ""; //$NON-NLS-1$
		}
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
		return Optional.of(Problem.of(Kind.IN_USE, study.path(), "", who.isBlank() ? "?" : who.strip())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Optional<Problem> noLock(String reason) {
		return Optional.of(Problem.of(Kind.NO_LOCK, study.path(), "", reason)); //$NON-NLS-1$
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
