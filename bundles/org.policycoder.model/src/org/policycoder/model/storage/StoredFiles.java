// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.policycoder.model.storage.Problem.Kind;

/**
 * The files of one study as bytes. Remembers what was read, and replaces a file
 * only as long as it is still that; what was not there is only made, never replaced. Files
 * that belong together are all replaced or none.
 */
final class StoredFiles {

	/**
	 * What a file is to hold.
	 *
	 * @param file
	 *            the file
	 * @param bytes
	 *            its new content
	 */
	record Content(Path file, byte[] bytes) {}

	/** New content on its way, and what it takes the place of: null where there was no file. */
	private record Change(Content content, byte[] before, PendingFile pending) {

		Path file() {
			return content.file();
		}
	}

	private final StudyFolder study;

	private final BatchJournal journal;

	/** What is noted and not yet safely in its place, or could be put there in part only; null for nothing. */
	private Batch noted;

	private final Map<Path, Stamp> stamps = new ConcurrentHashMap<>();

	/** Files that were not there before: what else is in their place is somebody else's. */
	private final Set<Path> made = ConcurrentHashMap.newKeySet();

	private final Set<Path> unforced = ConcurrentHashMap.newKeySet();

	private final Set<Path> unforcedFolders = ConcurrentHashMap.newKeySet();

	StoredFiles(StudyFolder study) {
		this.study = study;
		this.journal = new BatchJournal(study);
	}

	/**
	 * Lets the file be replaced from now on, because its content is in memory.
	 *
	 * @param file
	 *            the file
	 * @param content
	 *            what was read
	 */
	void remember(Path file, byte[] content) {
		stamps.put(file, Stamp.of(content));
	}

	/**
	 * Lets the file be replaced from now on, whatever it holds.
	 *
	 * @param file
	 *            the file, which need not be there
	 * @throws StorageException
	 *             when it cannot be read
	 */
	void takeOver(Path file) throws StorageException {
		stamps.put(file, stamp(present(file)));
	}

	private static Stamp stamp(byte[] content) {
		return content == null ? Stamp.ABSENT : Stamp.of(content);
	}

	/** What a file holds; null when it is not there. */
	private byte[] present(Path file) throws StorageException {
		study.require(file);
		return study.exists(file) ? study.read(file, Kind.MISSING) : null;
	}

	/**
	 * Replaces files that belong together, or makes them and their folders; leaves alone
	 * those that hold the content already. All are complete beside the old ones before the
	 * first is replaced. In a study that is there already it is one step also for a program that
	 * is killed, when it is durable: see {@link BatchJournal}.
	 *
	 * @param contents
	 *            the files in the order in which they are replaced
	 * @param durable
	 *            whether they are to be safe on disk at once, or with the next
	 *            {@link #force()}
	 * @throws ChangedOutsideException
	 *             when one is not what was read or written last; all are as they were
	 * @throws StorageException
	 *             when one cannot be written; all are as they were, unless the kind of the
	 *             problem is {@link Kind#PARTLY_WRITTEN} or {@link Kind#NOT_CONFIRMED}
	 */
	synchronized void write(List<Content> contents, boolean durable) throws StorageException {
		complete();
		List<Change> changes = prepare(contents, durable);
		if (durable && changes.size() > 1 && PolicyProject.isProject(study.path())) {
			note(changes);
		}
		for (int i = 0; i < changes.size(); i++) {
			try {
				put(changes.get(i));
			} catch (IOException | RuntimeException | Error e) {
				takeBack(changes, i, e);
			}
		}
		contents.forEach(c -> stamps.put(c.file(), Stamp.of(c.bytes())));
		for (Change change : changes) {
			unforcedFolders.add(folder(change.file()));
			if (!durable) {
				unforced.add(change.file());
			}
		}
		if (durable) {
			forceFolders();
		}
		forget();
	}

	/** A batch that was put in its place in part goes there before anything else does. */
	private void complete() throws StorageException {
		if (noted != null) {
			journal.complete(noted);
			noted.entries().forEach(e -> stamps.put(e.file(), e.after()));
			noted = null;
		}
	}

	private void note(List<Change> changes) throws StorageException {
		noted = journal.batch(changes.stream()
				.map(c -> new Batch.Entry(c.file(), c.pending().temporary(), stamp(c.before()), Stamp.of(c.content().bytes()))).toList());
		try {
			journal.note(noted);
		} catch (StorageException | RuntimeException | Error e) {
			if (forget()) {
				changes.forEach(c -> c.pending().discard(e));
			}
			throw e;
		}
	}

	/** All are where they belong; a note that stays says nothing else. */
	private List<Change> prepare(List<Content> contents, boolean durable) throws StorageException {
		List<Change> changes = new ArrayList<>();
		try {
			for (Content content : contents) {
				byte[] before = present(content.file());
				if (!stamp(before).equals(Stamp.of(content.bytes()))) {
					requireUnchanged(content.file(), before);
					changes.add(new Change(content, before, pending(content, durable)));
				}
			}
			for (Change change : changes) { // writing may have taken long
				requireUnchanged(change.file(), present(change.file()));
			}
			return changes;
		} catch (StorageException | RuntimeException | Error e) {
			changes.forEach(c -> c.pending().discard(e));
			throw e;
		}
	}

	private void requireUnchanged(Path file, byte[] present) throws ChangedOutsideException {
		if (!stamp(present).equals(stamps.getOrDefault(file, Stamp.ABSENT))) {
			throw changedOutside(file, null);
		}
	}

	private static ChangedOutsideException changedOutside(Path file, IOException cause) {
		ChangedOutsideException e = new ChangedOutsideException(Problem.of(Kind.CHANGED_OUTSIDE, file, "")); //$NON-NLS-1$
		if (cause != null) {
			e.addSuppressed(cause);
		}
		return e;
	}

	private PendingFile pending(Content content, boolean durable) throws StorageException {
		return pending(content.file(), out -> out.write(content.bytes()), durable);
	}

	private PendingFile pending(Path file, AtomicFile.Content content, boolean durable) throws StorageException {
		study.require(file);
		boolean newFolder = !Files.exists(folder(file));
		try {
			PendingFile pending = PendingFile.write(file, content, durable);
			if (newFolder) {
				unforcedFolders.add(folder(folder(file)));
			}
			return pending;
		} catch (IOException e) {
			throw StudyFolder.notWritten(file, e);
		}
	}

	private void put(Change change) throws IOException {
		if (change.before() == null) {
			change.pending().create();
			made.add(change.file());
		} else {
			change.pending().replace();
		}
	}

	/** One could not be put in its place: those before it get their old content again. */
	private void takeBack(List<Change> changes, int failed, Throwable why) throws StorageException {
		int kept = 0;
		for (Change change : changes.subList(0, failed).reversed()) {
			try {
				if (noted != null) { // who is killed here leaves what can be completed
					change.pending().again(out -> out.write(change.content().bytes()));
				}
				restore(change);
			} catch (IOException e) {
				why.addSuppressed(e);
				stamps.put(change.file(), Stamp.of(change.content().bytes()));
				kept++;
			}
		}
		boolean waits = noted != null && (kept > 0 || !forget());
		if (!waits) {
			changes.forEach(c -> c.pending().discard(why));
		}
		Path file = changes.get(failed).file();
		switch (why) {
		case RuntimeException e -> throw e;
		case Error e -> throw e;
		default -> throw waits ? partly(file, (IOException) why, kept, changes.size()) : failure(file, (IOException) why);
		}
	}

	/** When the note stays, it is true still, and it is tried again. */
	private boolean forget() {
		try {
			if (noted != null) {
				journal.settle(noted);
				noted = null;
			}
			return true;
		} catch (StorageException e) {
			return false;
		}
	}

	private static StorageException partly(Path file, IOException why, int kept, int all) {
		return new StorageException(Problem.of(Kind.PARTLY_WRITTEN, file, "", StudyFolder.reason(why), //$NON-NLS-1$
				Integer.toString(kept), Integer.toString(all)), why);
	}

	private static StorageException failure(Path file, IOException why) {
		return why instanceof FileAlreadyExistsException ? changedOutside(file, why) : StudyFolder.notWritten(file, why);
	}

	private void restore(Change change) throws IOException {
		if (change.before() == null) {
			Files.deleteIfExists(change.file());
			made.remove(change.file());
		} else {
			AtomicFile.replace(change.file(), out -> out.write(change.before()), false);
		}
	}

	/**
	 * Copies a file from anywhere to a new file, which is safe on disk with the next
	 * {@link #force()}.
	 *
	 * @param source
	 *            a file anywhere
	 * @param target
	 *            a file that is not there
	 * @throws ChangedOutsideException
	 *             when it is there
	 * @throws StorageException
	 *             when it cannot be written
	 */
	synchronized void copy(Path source, Path target) throws StorageException {
		PendingFile pending = pending(target, out -> Files.copy(source, out), false);
		try {
			pending.create();
		} catch (IOException e) {
			StorageException failure = e instanceof FileAlreadyExistsException ? changedOutside(target, e)
					: StudyFolder.notWritten(target, e);
			pending.discard(failure);
			throw failure;
		}
		made.add(target);
		unforced.add(target);
		unforcedFolders.add(folder(target));
	}

	private static Path folder(Path file) {
		return file.toAbsolutePath().getParent();
	}

	/**
	 * Deletes files.
	 *
	 * @param files
	 *            the files, which need not be there
	 * @throws StorageException
	 *             when one cannot be deleted; the others are deleted all the same
	 */
	synchronized void delete(Collection<Path> files) throws StorageException {
		StorageException failure = null;
		for (Path file : files) {
			try {
				study.delete(file);
				forget(file);
			} catch (StorageException e) {
				if (failure == null) {
					failure = e;
				} else {
					failure.addSuppressed(e);
				}
			}
		}
		if (failure != null) {
			throw failure;
		}
	}

	/**
	 * Deletes those of some files that were made here and have not changed since. Others are
	 * left alone: another program may have made them.
	 *
	 * @param files
	 *            the files, which need not be there
	 * @throws StorageException
	 *             when one cannot be deleted; the others are deleted all the same
	 */
	synchronized void deleteMade(Collection<Path> files) throws StorageException {
		List<Path> own = new ArrayList<>();
		for (Path file : files) {
			if (made.contains(file) && (!stamps.containsKey(file) || stamp(present(file)).equals(stamps.get(file)))) {
				own.add(file);
			} else {
				forget(file);
			}
		}
		delete(own);
	}

	private void forget(Path file) {
		stamps.remove(file);
		unforced.remove(file);
		made.remove(file);
	}

	/**
	 * Makes everything safe on disk that was written without being so.
	 *
	 * @throws StorageException
	 *             when the disk refuses one of the files
	 */
	synchronized void force() throws StorageException {
		for (Path file : new TreeSet<>(unforced)) {
			try {
				study.require(file);
				AtomicFile.force(file);
			} catch (NoSuchFileException e) {
				// somebody has deleted it meanwhile, which is for the check to find
			} catch (StorageException e) {
				throw e;
			} catch (IOException e) {
				throw notConfirmed(file, e);
			}
			unforced.remove(file);
		}
		forceFolders();
	}

	private void forceFolders() throws StorageException {
		for (Path folder : new LinkedHashSet<>(unforcedFolders)) {
			try {
				AtomicFile.forceFolder(folder);
			} catch (IOException e) {
				throw notConfirmed(folder, e);
			}
			unforcedFolders.remove(folder);
		}
	}

	private static StorageException notConfirmed(Path file, IOException e) {
		return new StorageException(Problem.of(Kind.NOT_CONFIRMED, file, "", StudyFolder.reason(e)), e); //$NON-NLS-1$
	}
}
