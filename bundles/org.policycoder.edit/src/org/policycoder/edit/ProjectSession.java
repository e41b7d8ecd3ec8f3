// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.policycoder.edit.SessionChange.Cause;
import org.policycoder.edit.command.ImportCodings;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Coder;
import org.policycoder.model.ModelPackage;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Progress;
import org.policycoder.model.StoredRoot;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.StorageException;
import org.policycoder.model.storage.StudyLock;

/**
 * A project that is being edited: one model, one command stack, and everything on
 * disk by itself, shared by all views of the project.
 * <p>
 * {@link #open(Path)} gives the same session for the same folder until everyone who
 * opened it has closed it. The model is changed by {@link #execute(ProjectCommand)}
 * only, each command a step that {@link #undo()} takes back, without limit and
 * across documents and saves. A changed file is on disk well within a second.
 * <p>
 * Threads: a session is used from one thread, in a workbench that of the user
 * interface. Saving happens on another. Who wants to read the model elsewhere, for a
 * table or a report, does so within {@link #read(Callable)}.
 *
 * @since 1.0
 */
public final class ProjectSession implements AutoCloseable {

	private final PolicyProject project;

	private final Clock clock;

	private final Consumer<ProjectSession> closing;

	private final ReentrantLock lock = new ReentrantLock(true);

	private final History history = new History();

	private final SourceTexts texts;

	private final StudyIndex study;

	private final Autosave autosave;

	private final CoderFolders coders;

	private final OutsideChanges outside;

	private final StudyLock use;

	private final SessionListeners listeners = new SessionListeners();

	private String coder;

	private volatile boolean coderChosen;

	private final AtomicInteger users = new AtomicInteger(1);

	/** How often something of others was taken in. */
	private final AtomicInteger takings = new AtomicInteger();

	private ProjectSession(PolicyProject project, FolderState state, StudyLock use, Clock clock, Duration pause,
			Consumer<ProjectSession> closing) {
		this.project = project;
		this.use = use;
		this.outside = new OutsideChanges(this, state);
		this.clock = clock;
		this.closing = closing;
		this.texts = new SourceTexts(project);
		this.study = new StudyIndex(project);
		this.coders = new CoderFolders(project);
		this.autosave = new Autosave(lock, outside::save, this::tell, pause, clock);
		this.coder = project.project().getCoders().stream().findFirst().map(Coder::getId).orElse(null);
	}

	/**
	 * Opens the project of a folder, or joins those who have it open.
	 *
	 * @param folder
	 *            the project folder
	 * @return the session of the folder; to be closed by everyone who opened it
	 * @throws StorageException
	 *             when the folder holds no project or it cannot be read
	 */
	public static ProjectSession open(Path folder) throws StorageException {
		return OpenSessions.SHARED.open(folder);
	}

	/**
	 * Finds the session of a folder without opening it.
	 *
	 * @param folder
	 *            any folder
	 * @return the session, which stays its users' to close; empty when nobody has the
	 *         project open
	 */
	public static Optional<ProjectSession> find(Path folder) {
		return OpenSessions.SHARED.find(folder);
	}

	/** Looks at the folder first, so that what changes while it is read is found by the next refresh. */
	static ProjectSession open(Path folder, Clock clock, Duration pause, Consumer<ProjectSession> closing)
			throws StorageException {
		StudyLock use = new StudyLock(folder);
		boolean complete = false;
		try {
			boolean alone = use.take().isEmpty();
			FolderState state = FolderState.of(folder);
			PolicyProject project = PolicyProject.open(folder);
			if (alone) {
				project.recover(); // another program may be in the middle of it
			}
			ProjectSession session = new ProjectSession(project, state, use, clock, pause, closing);
			complete = true;
			return session;
		} finally {
			if (!complete) {
				use.close();
			}
		}
	}

	/** Adds a user; returns false when the session has ended. */
	boolean join() {
		return users.getAndUpdate(n -> n == 0 ? 0 : n + 1) > 0;
	}

	/**
	 * Leaves the session. When the last user leaves, everything is saved and the
	 * session ends. While something cannot be saved it goes on, so that nothing is
	 * lost; it may then be closed again later, or abandoned.
	 *
	 * @throws StorageException
	 *             when something could not be saved, with all failures suppressed in
	 *             it; the caller is then still a user of the session
	 */
	@Override
	public void close() throws StorageException {
		if (users.get() == 1) {
			flush();
			deleteRemoved();
		}
		if (users.getAndUpdate(n -> Math.max(0, n - 1)) == 1) {
			abandon();
		}
	}

	/** Files of documents that were taken out go when it can no longer be undone. */
	private void deleteRemoved() throws StorageException {
		List<PolicyDocument> removed = history.removedDocuments().stream()
				.filter(d -> document(d.getNumber()).isEmpty()).toList();
		if (!removed.isEmpty()) {
			project.corpus().getDocuments().addAll(removed);
			for (PolicyDocument document : removed) {
				project.removeDocument(document);
			}
			project.save(project.corpus());
		}
	}

	/**
	 * Ends the session for everyone, without another attempt to save what could not be
	 * saved. Only for a user who has been told and does not want to try again.
	 */
	public void abandon() {
		users.set(0);
		autosave.shutDown();
		use.close();
		closing.accept(this);
	}

	/**
	 * Gets the project.
	 *
	 * @return its model is to be changed by commands only
	 */
	public PolicyProject project() {
		return project;
	}

	/**
	 * Gets the folder of the project.
	 *
	 * @return the folder, as it was given by the one who opened it first
	 */
	public Path folder() {
		return project.folder();
	}

	/**
	 * Finds a document.
	 *
	 * @param number
	 *            its number
	 * @return the document, or empty when the register has none of that number
	 */
	public Optional<PolicyDocument> document(int number) {
		return study.document(number);
	}

	/**
	 * Gets the text of a document, with the corrections made in this session.
	 *
	 * @param document
	 *            a document of the register
	 * @return the text that the offsets of clauses and codings refer to
	 * @throws StorageException
	 *             as {@link PolicyProject#text(PolicyDocument)}
	 */
	public String text(PolicyDocument document) throws StorageException {
		return texts.text(document);
	}

	/**
	 * Gets the clauses of a document.
	 *
	 * @param document
	 *            a document of the register
	 * @return a picture of them as they are; the same object until the tree changes
	 * @throws StorageException
	 *             when they cannot be read
	 */
	public ClauseIndex clauses(PolicyDocument document) throws StorageException {
		return study.clauses(document);
	}

	/**
	 * Gets what a coder decided on a document.
	 *
	 * @param coder
	 *            the id of the coder
	 * @param document
	 *            a document of the register
	 * @return the codings, kept up to date; always the same object
	 * @throws StorageException
	 *             when they cannot be read
	 */
	public CodingIndex codings(String coder, PolicyDocument document) throws StorageException {
		return study.codings(coder, document);
	}

	/**
	 * Gets the codebook.
	 *
	 * @return an index of it as it is; the same object until the codebook changes
	 */
	public CodebookIndex codebook() {
		return study.codebook();
	}

	/**
	 * Tells how far a coder is with a document.
	 *
	 * @param coder
	 *            the id of the coder
	 * @param document
	 *            a document of the register
	 * @return the progress; computed anew only after a change of the document
	 */
	public DocumentProgress progress(String coder, PolicyDocument document) {
		return study.progress(coder, document);
	}

	/**
	 * Tells how far a coder is with a document, without reading anything: for who shows many documents while {@link #load(Progress)} reads them.
	 *
	 * @param coder
	 *            the id of the coder
	 * @param document
	 *            a document of the register
	 * @return the progress; empty when nobody has asked for it since the document was changed
	 */
	public Optional<DocumentProgress> knownProgress(String coder, PolicyDocument document) {
		return study.knownProgress(coder, document);
	}

	/**
	 * Counts the clauses to which a coder has given a category, over those documents
	 * that have been looked at; over all after {@link #load(Progress)}.
	 *
	 * @param coder
	 *            the id of the coder
	 * @param category
	 *            the code of the category
	 * @return how many, those of categories below not included
	 */
	public int count(String coder, String category) {
		return study.count(coder, category);
	}

	/**
	 * Reads and indexes all documents and codings, so that every count is over all. May
	 * be called on any thread; what cannot be read is left out and shows as
	 * {@link DocumentProgress.Status#UNREADABLE}.
	 *
	 * @param progress
	 *            told of each document
	 */
	public void load(Progress progress) {
		try {
			project.loadAll(progress);
		} catch (StorageException e) {
			// each file that failed fails again when it is asked for by itself
		}
		for (PolicyDocument document : List.copyOf(project.corpus().getDocuments())) {
			lock.lock();
			try {
				coderIds().forEach(c -> study.progress(c, document));
			} finally {
				lock.unlock();
			}
		}
	}

	/**
	 * Gets the ids of all who have coded or may code.
	 *
	 * @return the coders of the project in their order, then those that are not listed
	 *         there but have left a folder of codings
	 */
	public List<String> coderIds() {
		return coders.ids();
	}

	/**
	 * Gets the coder who is at work: whose codings an editor shows and changes.
	 *
	 * @return the id; before anybody {@linkplain #isCoderChosen() was chosen} that of the first
	 *         coder of the project, to be shown only; empty when the project has none
	 */
	public Optional<String> coder() {
		return Optional.ofNullable(coder);
	}

	/**
	 * Tells whether it was said who is at work. Nobody codes under the name of another because
	 * that one is the first of the study.
	 *
	 * @return whether {@link #setCoder(String)} named a coder
	 */
	public boolean isCoderChosen() {
		return coderChosen;
	}

	/**
	 * Sets the coder who is at work.
	 *
	 * @param id
	 *            the id of a coder of the project, or null for none
	 */
	public void setCoder(String id) {
		boolean chosen = id != null;
		if (!Objects.equals(id, coder) || chosen != coderChosen) {
			coder = id;
			coderChosen = chosen;
			listeners.tell(l -> l.coderChanged(id));
		}
	}

	/**
	 * Executes a command.
	 *
	 * @param command
	 *            what to do
	 * @return false when there was nothing to change
	 * @throws EditException
	 *             when the command refuses; nothing is changed then
	 * @throws StorageException
	 *             when a file that the command needs cannot be read; likewise
	 * @throws IllegalStateException
	 *             when the session has ended, for nobody would save the change
	 */
	public boolean execute(ProjectCommand command) throws EditException, StorageException {
		return execute(command, null);
	}

	/**
	 * Executes a command that is undone together with those before it that are for the same: whoever gives a clause
	 * its categories one after the other takes them back at once.
	 *
	 * @param command
	 *            what to do; its label becomes that of the step
	 * @param together
	 *            what the commands have in common, by identity; null for a step of its own. Something else that was
	 *            executed between, or an undo, ends the step
	 * @return false when there was nothing to change
	 * @throws EditException
	 *             as {@link #execute(ProjectCommand)}
	 * @throws StorageException
	 *             likewise
	 */
	public boolean execute(ProjectCommand command, Object together) throws EditException, StorageException {
		if (users.get() == 0) {
			throw new IllegalStateException("closed"); //$NON-NLS-1$
		}
		SessionChange change;
		lock.lock();
		try {
			Edit edit = new Edit(this);
			boolean complete = false;
			EditLabel label;
			try {
				label = command.apply(edit);
				complete = true;
			} finally {
				if (!complete) {
					edit.rollBack();
				}
			}
			if (edit.deltas().isEmpty()) {
				return false;
			}
			History.Entry entry = new History.Entry(label, edit.deltas(), together);
			autosave.changed(entry.deltas());
			history.push(entry);
			change = SessionChange.of(Cause.EXECUTED, label, entry.deltas());
		} finally {
			lock.unlock();
		}
		tell(change);
		return true;
	}

	/**
	 * Tells whether there is something to undo.
	 *
	 * @return true when {@link #undo()} will do something
	 */
	public boolean canUndo() {
		return history.undoable() != null;
	}

	/**
	 * Tells whether there is something to redo.
	 *
	 * @return true when {@link #redo()} will do something
	 */
	public boolean canRedo() {
		return history.redoable() != null;
	}

	/**
	 * Says what would be undone: <i>Undo Code 3-26 as Licensing</i>.
	 *
	 * @param locale
	 *            English and Chinese are spoken; others get English
	 * @return the words of the menu; only <i>Undo</i> when there is nothing
	 */
	public String undoLabel(Locale locale) {
		return label("undo", history.undoable(), locale); //$NON-NLS-1$
	}

	/**
	 * Says what would be redone.
	 *
	 * @param locale
	 *            English and Chinese are spoken; others get English
	 * @return the words of the menu; only <i>Redo</i> when there is nothing
	 */
	public String redoLabel(Locale locale) {
		return label("redo", history.redoable(), locale); //$NON-NLS-1$
	}

	private static String label(String key, History.Entry entry, Locale locale) {
		return (entry == null ? EditLabel.of(key + "Nothing") : EditLabel.of(key, entry.label())).text(locale); //$NON-NLS-1$
	}

	/** Takes the last command back. Without effect when there is none. */
	public void undo() {
		History.Entry entry = history.undoable();
		if (entry != null) {
			replay(entry.label(), entry.inverse(), Cause.UNDONE, history::undone);
		}
	}

	/** Does the last undone command again. Without effect when there is none. */
	public void redo() {
		History.Entry entry = history.redoable();
		if (entry != null) {
			replay(entry.label(), entry.deltas(), Cause.REDONE, history::redone);
		}
	}

	private void replay(EditLabel label, List<Delta> deltas, Cause cause, Runnable moved) {
		lock.lock();
		try {
			deltas.forEach(this::apply);
			autosave.changed(deltas);
			moved.run();
		} finally {
			lock.unlock();
		}
		tell(SessionChange.of(cause, label, deltas));
	}

	void apply(Delta delta) {
		delta.apply();
		study.applied(delta);
	}

	/**
	 * Reads the model on another thread while nobody changes it.
	 *
	 * @param <T>
	 *            what is read
	 * @param reading
	 *            reads; should be short, since changing waits for it
	 * @return what it returned
	 * @throws Exception
	 *             what it threw
	 */
	public <T> T read(Callable<T> reading) throws Exception {
		lock.lock();
		try {
			return reading.call();
		} finally {
			lock.unlock();
		}
	}

	/**
	 * Saves now what has changed, without waiting for the time to save by itself.
	 *
	 * @throws StorageException
	 *             when something could not be saved: the first failure with the others
	 *             suppressed; it will be tried again by itself
	 */
	public void flush() throws StorageException {
		throwFirst(autosave.flush().failures());
	}

	private static void throwFirst(List<StorageException> failures) throws StorageException {
		if (!failures.isEmpty()) {
			StorageException first = failures.get(0);
			failures.stream().skip(1).filter(f -> f != first).forEach(first::addSuppressed);
			throw first;
		}
	}

	/**
	 * Tells how saving stands.
	 *
	 * @return what is not yet saved, and why the last attempt failed, if it did
	 */
	public SaveStatus saveStatus() {
		return autosave.status();
	}

	/**
	 * Tells what would be lost if the session ended now.
	 *
	 * @return what is in memory and not on disk; {@link Unsaved#isEmpty()} when all is
	 */
	public Unsaved unsaved() {
		lock.lock();
		try {
			return Unsaved.of(autosave);
		} finally {
			lock.unlock();
		}
	}

	/**
	 * Saves the study as it is in memory to another folder: for a user whose own folder cannot
	 * be written. The session stays with its own folder, and what is unsaved there stays so.
	 *
	 * @param target
	 *            a folder that does not exist, or is empty but for hidden files
	 * @return what could not be copied because it cannot be read; what is in memory is in the
	 *         copy in any case
	 * @throws StorageException
	 *             when the folder is not free or cannot be written
	 */
	public List<Problem> saveCopy(Path target) throws StorageException {
		autosave.disk().lock();
		try {
			List<PolicyProject.Snapshot> pictures = new ArrayList<>();
			lock.lock();
			try {
				Set<StoredRoot> roots = new LinkedHashSet<>(autosave.unsaved());
				roots.addAll(List.of(project.codebook(), project.corpus(), project.project()));
				for (StoredRoot root : roots) {
					pictures.add(outside.picture(root));
				}
			} finally {
				lock.unlock();
			}
			return project.copy(target, pictures);
		} finally {
			autosave.disk().unlock();
		}
	}

	/**
	 * Adds a listener.
	 *
	 * @param listener
	 *            told of everything from now on; added twice it is told twice
	 */
	public void addListener(SessionListener listener) {
		listeners.add(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener
	 *            the listener; without effect when it was not added
	 */
	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	/**
	 * Tells whether another program has the study open for editing, or why that cannot be
	 * known. The session itself
	 * says so to others from its beginning to its end, or, where another was first, from the
	 * first call of this after that one has ended. May be called on any thread.
	 *
	 * @return who has it, of the kind {@link Problem.Kind#IN_USE}, or why it cannot be known, of
	 *         the kind {@link Problem.Kind#NO_LOCK}; empty when nobody has
	 */
	public Optional<Problem> usedElsewhere() {
		return use.take();
	}

	/**
	 * Tells whether files of the project were changed by others since they were last read
	 * or written here. Only looks at sizes and times; may be called on any thread.
	 *
	 * @return true when {@link #refresh()} has something to do
	 */
	public boolean isChangedOutside() {
		return outside.hasChanges();
	}

	/**
	 * Takes in what others did to the files: a pull from a version control, a coder on a
	 * shared drive, an import. What was not changed here is read anew; what was is merged
	 * (codings always, other files where no value was changed on both sides); the rest
	 * become {@link #conflicts()}. Commands that touched what came from outside can no
	 * longer be undone. An operation that changes a project by itself, such as an import,
	 * works on a {@link PolicyProject} of its own between {@link #flush()} and this.
	 *
	 * @return true when something in memory changed
	 * @throws StorageException
	 *             when files cannot be read: the first failure with the others suppressed;
	 *             they are left as they are, also on disk, and all else is taken in
	 */
	public boolean refresh() throws StorageException {
		return take(null);
	}

	/**
	 * Takes in what an operation of this user did to the files, as {@link #refresh()}, but as
	 * a step that can be undone, as far as what was changed was in memory before. When
	 * documents came or went it cannot be undone. What is to be undone in any case is made a
	 * command, as {@link ImportCodings}.
	 *
	 * @param label
	 *            what was done, for the undo menu; null for {@link #refresh()}
	 * @return true when something in memory changed
	 * @throws StorageException
	 *             as {@link #refresh()}
	 */
	public boolean take(EditLabel label) throws StorageException {
		OutsideChanges.Taken taken = takeIn(() -> {
			coders.refresh();
			OutsideChanges.Taken changes = outside.take(outside.read(takings.get()), () -> true);
			coders.refresh();
			remember(label, changes);
			return changes;
		});
		tell(label, taken);
		taken(taken.failures());
		return !taken.deltas().isEmpty();
	}

	/** All is taken in; what is in question and what has failed is told. */
	private void taken(List<StorageException> failures) throws StorageException {
		List<Conflict> open = conflicts();
		if (!open.isEmpty()) {
			listeners.tell(l -> l.conflicting(open));
		}
		throwFirst(failures);
	}

	/**
	 * Reads what others did to the files, so that it can be taken in without reading. May be called on any thread; nobody waits for it.
	 *
	 * @return what is to be given to {@link #refresh(OutsideFiles, Duration)}
	 * @throws StorageException
	 *             when the study cannot be read at all; single files that cannot be read are told when they are taken in
	 */
	public OutsideFiles readOutside() throws StorageException {
		return outside.read(takings.get());
	}

	/**
	 * Takes in what others did to the files as {@link #refresh()} does, a piece of it: as many files as there is time for, and none
	 * while another thread reads or saves the study. Listeners are told of each piece.
	 *
	 * @param files
	 *            what was read
	 * @param most
	 *            how long it may take, without what the listeners do; one file is taken in however long that takes
	 * @return true when it is done, or outdated since something else was taken in meanwhile, and is to be read anew if need be; false when it is to
	 *         be called again
	 * @throws StorageException
	 *             when all is done and files could not be read, as {@link #refresh()}
	 */
	public boolean refresh(OutsideFiles files, Duration most) throws StorageException {
		if (files.asOf() != takings.get()) {
			return true;
		}
		long end = System.nanoTime() + most.toNanos();
		OutsideChanges.Taken taken;
		if (!autosave.disk().tryLock()) {
			return false;
		}
		try {
			if (!lock.tryLock()) {
				return false;
			}
			try {
				if (files.begin()) {
					coders.refresh();
				}
				taken = outside.take(files, () -> System.nanoTime() < end);
				remember(null, taken);
				if (files.left().isEmpty()) {
					takings.incrementAndGet();
					coders.refresh();
				}
			} finally {
				lock.unlock();
			}
		} finally {
			autosave.disk().unlock();
		}
		tell((EditLabel) null, taken);
		if (files.left().isEmpty()) {
			taken(files.failures());
			return true;
		}
		return false;
	}

	private void remember(EditLabel label, OutsideChanges.Taken taken) {
		boolean register = taken.deltas().stream().anyMatch(
				d -> d instanceof Delta.Assign a && a.feature() == ModelPackage.Literals.CORPUS__DOCUMENTS);
		if (label != null && !register && !taken.deltas().isEmpty()) {
			history.push(new History.Entry(label, taken.deltas(), null));
		} else {
			history.forget(taken.roots());
		}
	}

	private void tell(EditLabel label, OutsideChanges.Taken taken) {
		if (!taken.deltas().isEmpty()) {
			EditLabel told = label == null ? EditLabel.of("outside") : label; //$NON-NLS-1$
			tell(SessionChange.of(Cause.OUTSIDE, told, taken.deltas()));
		}
	}

	/**
	 * Gets what was changed both here and by others and is waiting for the user.
	 *
	 * @return the conflicts; none of these files is written until it is resolved
	 */
	public List<Conflict> conflicts() {
		lock.lock();
		try {
			return outside.conflicts();
		} finally {
			lock.unlock();
		}
	}

	/**
	 * Settles a conflict. Without effect when it is settled already.
	 *
	 * @param conflict
	 *            one of {@link #conflicts()}
	 * @param resolution
	 *            which version counts: for clauses that of the whole file, elsewhere for the
	 *            values that collide
	 * @throws StorageException
	 *             when the file cannot be read; the conflict remains
	 */
	public void resolve(Conflict conflict, Conflict.Resolution resolution) throws StorageException {
		OutsideChanges.Taken taken = takeIn(() -> {
			OutsideChanges.Taken changes = outside.resolve(conflict, resolution);
			history.forget(changes.roots());
			return changes;
		});
		tell((EditLabel) null, taken);
	}

	private interface Taking {
		OutsideChanges.Taken run() throws StorageException;
	}

	/** Nothing is written meanwhile, nor changed. */
	private OutsideChanges.Taken takeIn(Taking taking) throws StorageException {
		autosave.disk().lock();
		try {
			lock.lock();
			try {
				takings.incrementAndGet();
				return taking.run();
			} finally {
				lock.unlock();
			}
		} finally {
			autosave.disk().unlock();
		}
	}

	private void tell(SessionChange change) {
		listeners.tell(l -> l.changed(change));
	}

	private void tell(SaveStatus status) {
		listeners.tell(l -> l.saved(status));
	}

	Autosave autosave() {
		return autosave;
	}

	SourceTexts texts() {
		return texts;
	}

	Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}
}
