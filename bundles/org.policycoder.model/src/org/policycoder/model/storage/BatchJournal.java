// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.policycoder.model.storage.Problem.Kind;

/**
 * Makes the replacing of several files one step also for a program that is killed in the middle
 * of it: when all of them are complete on the disk, each beside its place, they are noted in
 * {@code .policycoder/batch-*}, and from then on the study is the new one. Whoever reads it
 * takes what waits for what is in the place, and the next program that is alone in the study
 * puts it there. A study may come from a stranger, so nothing is believed of a note but that
 * temporary files of ours, found unchanged, may take the place of the study's own files beside
 * them, where these are still what they were.
 */
final class BatchJournal {

	private static final String PREFIX = "batch-"; //$NON-NLS-1$

	/** The last line; a note without it was never finished, and none of its files had taken its place. */
	private static final String END = "end"; //$NON-NLS-1$

	private static final Pattern LINE = Pattern.compile("(-?\\d{1,10}) (-?\\d{1,10}) (\\d{1,10}) (-?\\d{1,10}) ([^\t]+)\t([^\t]+)"); //$NON-NLS-1$

	private final StudyFolder study;

	private final StudyLayout files;

	private final Path folder;

	BatchJournal(StudyFolder study) {
		this.study = study;
		this.files = new StudyLayout(study.path());
		this.folder = study.path().resolve(StudyLock.FOLDER);
	}

	/**
	 * Makes a batch that is not yet noted.
	 *
	 * @param entries
	 *            files that are complete on the disk
	 * @return the batch
	 */
	Batch batch(List<Batch.Entry> entries) {
		return new Batch(folder.resolve(PREFIX + UUID.randomUUID()), entries);
	}

	/**
	 * Notes a batch.
	 *
	 * @param batch
	 *            the batch, to be {@linkplain #settle settled} when all its files are in their
	 *            places
	 * @throws StorageException
	 *             when it cannot be noted safely; then it is to be settled before any of its
	 *             temporary files is deleted, for the note may be there
	 */
	void note(Batch batch) throws StorageException {
		Path journal = batch.journal();
		String text = batch.entries().stream().map(this::line).collect(Collectors.joining("\n", "", "\n" + END + "\n")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		study.require(journal);
		try {
			makeFolder();
			AtomicFile.replace(journal, out -> out.write(text.getBytes(StandardCharsets.UTF_8)), true);
			for (Path each : batch.entries().stream().map(e -> e.file().toAbsolutePath().getParent()).distinct().toList()) {
				AtomicFile.forceFolder(each);
			}
		} catch (IOException e) {
			throw StudyFolder.notWritten(journal, e);
		}
	}

	private void makeFolder() throws IOException {
		try {
			Files.createDirectory(folder);
		} catch (FileAlreadyExistsException e) {
			// as it should
		}
	}

	private String line(Batch.Entry e) {
		return String.format(Locale.ROOT, "%d %d %d %d %s\t%s", e.before().length(), e.before().checksum(), e.after().length(), e.after().checksum(), //$NON-NLS-1$
				relative(e.temporary()), relative(e.file()));
	}

	private String relative(Path file) {
		return study.path().relativize(file).toString().replace('\\', '/');
	}

	/**
	 * Forgets a batch whose files are all in their places, or all not.
	 *
	 * @param batch
	 *            the batch
	 * @throws StorageException
	 *             when its note cannot be deleted; that is without effect on files in their places
	 */
	void settle(Batch batch) throws StorageException {
		study.delete(batch.journal());
		try {
			AtomicFile.forceFolder(folder);
		} catch (IOException e) {
			// a note that comes back with the power says what is so already, or names files that are not there
		}
	}

	/**
	 * Finds what is on its way, or was when a program was stopped.
	 *
	 * @return the batches, of each what is to be believed; what is no note of a batch is left out
	 * @throws StorageException
	 *             when the folder cannot be looked at
	 */
	List<Batch> unfinished() throws StorageException {
		List<Batch> found = new ArrayList<>();
		if (study.isFolder(folder)) {
			for (Path journal : study.list(folder)) {
				if (journal.getFileName().toString().startsWith(PREFIX) && study.obstacle(journal).isEmpty()) {
					read(journal).ifPresent(found::add);
				}
			}
		}
		return found;
	}

	private Optional<Batch> read(Path journal) {
		List<String> lines;
		try {
			lines = new String(study.read(journal, Kind.MISSING), StandardCharsets.UTF_8).lines().toList();
		} catch (StorageException e) {
			return Optional.empty(); // settled meanwhile
		}
		List<Batch.Entry> entries = lines.stream().limit(Math.max(0, lines.size() - 1)).map(this::entry).flatMap(Optional::stream)
				.toList();
		boolean sound = !lines.isEmpty() && lines.getLast().equals(END) && entries.size() == lines.size() - 1;
		return sound ? Optional.of(new Batch(journal, entries)) : Optional.empty();
	}

	private Optional<Batch.Entry> entry(String line) {
		Matcher m = LINE.matcher(line);
		if (!m.matches()) {
			return Optional.empty();
		}
		Optional<Path> temporary = inside(m.group(5));
		Optional<Path> file = inside(m.group(6));
		boolean ours = temporary.isPresent() && file.isPresent() && files.find(file.get()).isPresent()
				&& AtomicFile.isTemporaryOf(temporary.get(), file.get());
		try {
			return ours ? Optional.of(new Batch.Entry(file.get(), temporary.get(), stamp(m.group(1), m.group(2)), stamp(m.group(3), m.group(4))))
					: Optional.empty();
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	private static Stamp stamp(String length, String checksum) {
		return new Stamp(Long.parseLong(length), Integer.parseInt(checksum));
	}

	private Optional<Path> inside(String path) {
		try {
			Path relative = Path.of(path);
			boolean plain = relative.getRoot() == null && !relative.startsWith("..") && relative.equals(relative.normalize()); //$NON-NLS-1$
			return plain ? Optional.of(study.path().resolve(relative)) : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/**
	 * Puts the files of a batch in their places. Only to be called while no other program can be
	 * at work in the study.
	 *
	 * @param batch
	 *            the batch
	 * @return the files that were put in their places; all of the batch are there now
	 * @throws StorageException
	 *             when one of them was changed by others meanwhile, or cannot be put there; the
	 *             batch is then still unfinished
	 */
	List<Path> complete(Batch batch) throws StorageException {
		List<Batch.Entry> open = batch.entries().stream().filter(this::isWaiting).toList();
		for (Batch.Entry entry : batch.entries()) {
			Optional<Problem> problem = open.contains(entry) ? Optional.empty() : problem(batch, entry);
			if (problem.isPresent()) {
				throw new StorageException(problem.get());
			}
		}
		for (Batch.Entry entry : open) {
			try {
				AtomicFile.move(entry.temporary(), entry.file());
				AtomicFile.forceFolder(entry.file().toAbsolutePath().getParent());
			} catch (IOException e) {
				throw StudyFolder.notWritten(entry.file(), e);
			}
		}
		for (Batch.Entry entry : batch.entries()) {
			study.delete(entry.temporary()); // a second copy, where taking it back had begun
		}
		settle(batch);
		return open.stream().map(Batch.Entry::file).toList();
	}

	/**
	 * Finds where a file is complete that has not yet taken its place.
	 *
	 * @param file
	 *            a file of the study
	 * @param unfinished
	 *            the batches
	 * @return the temporary file to be read in its stead; empty when it is in its place
	 */
	Optional<Path> waiting(Path file, List<Batch> unfinished) {
		return unfinished.stream().flatMap(b -> b.entries().stream()).filter(e -> e.file().equals(file)).filter(this::isWaiting)
				.map(Batch.Entry::temporary).findFirst();
	}

	/** What keeps a file of a batch from being done with; empty when it is in its place, or was and has been changed again. */
	Optional<Problem> problem(Batch batch, Batch.Entry entry) throws StorageException {
		if (isWaiting(entry)) {
			return Optional.of(Problem.of(Kind.INTERRUPTED_SAVE, entry.temporary(), "")); //$NON-NLS-1$
		}
		Stamp present = stamp(entry.file());
		boolean inPlace = present.equals(entry.after()) || !study.exists(entry.temporary()) && !present.equals(entry.before());
		return inPlace ? Optional.empty() : Optional.of(Problem.of(Kind.BROKEN_SAVE, entry.file(), "", relative(batch.journal()))); //$NON-NLS-1$
	}

	boolean isWaiting(Batch.Entry entry) {
		try {
			return stamp(entry.file()).equals(entry.before()) && stamp(entry.temporary()).equals(entry.after());
		} catch (StorageException e) {
			return false; // whoever reads the file is told
		}
	}

	private Stamp stamp(Path file) throws StorageException {
		study.require(file);
		return study.exists(file) ? Stamp.of(study.read(file, Kind.MISSING)) : Stamp.ABSENT;
	}
}
