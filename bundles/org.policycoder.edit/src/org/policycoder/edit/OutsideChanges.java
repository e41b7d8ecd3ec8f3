// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.policycoder.edit.ThreeWayMerge.Collision;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.CodingRound;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.StoredRoot;
import org.policycoder.model.storage.ChangedOutsideException;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.Problem.Kind;
import org.policycoder.model.storage.StorageException;
import org.policycoder.model.storage.StudyFile;

/**
 * Takes in what others did to the files, and sees to it that saving overwrites
 * nothing of it. All but {@link #hasChanges()} and {@link #read} is called with the lock of the session
 * held.
 */
final class OutsideChanges {

	private static final int MANY = 50;

	private final ProjectSession session;

	private final PolicyProject project;

	private final FolderState known;

	/** Roots whose file was read anew here, which the project has not noticed. */
	private final Set<StoredRoot> adopted = new HashSet<>();

	private final Map<StoredRoot, Conflict> conflicts = new LinkedHashMap<>();

	OutsideChanges(ProjectSession session, FolderState known) {
		this.session = session;
		this.project = session.project();
		this.known = known;
	}

	/** What was taken in. */
	record Taken(List<Delta> deltas, Set<StoredRoot> roots, List<StorageException> failures) {}

	boolean hasChanges() {
		return !known.changes(FolderState.of(project.folder())).isEmpty();
	}

	List<Conflict> conflicts() {
		return List.copyOf(conflicts.values());
	}

	/** Reads all changes; the lock is not needed for it. */
	OutsideFiles read(int asOf) throws StorageException {
		FolderState now = FolderState.of(project.folder());
		List<StudyFile> changes = new ArrayList<>(known.changes(now));
		StudyFile register = StudyFile.of(project.corpus());
		changes.sort(Comparator.comparing(f -> !f.equals(register))); // first, for it tells whose the others are
		PolicyProject theirs = changes.isEmpty() ? project : open(changes);
		return new OutsideFiles(theirs, now, changes, asOf);
	}

	/** Takes in changes as long as there is time for more. What cannot be read is left for the next time, and told. */
	Taken take(OutsideFiles files, BooleanSupplier more) {
		Taken taken = new Taken(new ArrayList<>(), new LinkedHashSet<>(), files.failures());
		do {
			for (StudyFile file : files.left().isEmpty() ? List.<StudyFile>of() : files.left().removeFirst()) {
				try {
					take(file, files.theirs(), taken);
					known.take(file, files.now());
				} catch (StorageException e) {
					taken.failures().add(e);
				}
			}
		} while (!files.left().isEmpty() && more.getAsBoolean());
		return taken;
	}

	private PolicyProject open(List<StudyFile> changes) throws StorageException {
		PolicyProject theirs = PolicyProject.open(project.folder());
		try {
			if (changes.size() > MANY) {
				theirs.loadAll();
			}
			for (StudyFile file : changes) {
				if (file.kind().hasRoot()) {
					theirs.root(file);
				}
			}
		} catch (StorageException e) {
			// each file that failed fails again when it is asked for by itself
		}
		return theirs;
	}

	private void take(StudyFile file, PolicyProject theirs, Taken taken) throws StorageException {
		if (!file.kind().hasRoot()) {
			takeText(file, theirs, taken);
			return;
		}
		Optional<StoredRoot> mine = project.root(file);
		Optional<StoredRoot> their = theirs.root(file);
		if (mine.isEmpty() || their.isEmpty()) {
			return; // of no document that both know: nothing of it is in memory
		}
		take(mine.get(), their.get(), theirs, taken);
	}

	private void take(StoredRoot mine, StoredRoot their, PolicyProject theirs, Taken taken) throws StorageException {
		List<Delta> unsaved = session.autosave().unsaved(mine);
		StoredRoot base = base(mine, unsaved);
		conflicts.remove(mine);
		if (!unsaved.isEmpty() && EcoreUtil.equals(base, their)) {
			return; // read here after it was changed; only what was done here since is new
		}
		if (EcoreUtil.equals(mine, their)) {
			session.autosave().clean(mine);
		} else if (unsaved.isEmpty()) {
			adopt(mine, their, theirs, taken);
		} else if (mine instanceof ClauseTree) {
			conflict(mine, EditLabel.of("conflictClauses", Integer.toString(((ClauseTree) mine).getDocument()))); //$NON-NLS-1$
		} else {
			ThreeWayMerge merge = new ThreeWayMerge(true);
			StoredRoot merged = merge.merge(base, mine, their);
			if (merge.collisions().isEmpty()) {
				merged(mine, their, merged, theirs, taken);
			} else {
				conflict(mine, label(merge.collisions()));
			}
		}
		if (!conflicts.containsKey(mine)) {
			adopted.add(mine);
		}
	}

	/** The version on disk becomes the one in memory. */
	private void adopt(StoredRoot mine, StoredRoot their, PolicyProject theirs, Taken taken) throws StorageException {
		Edit edit = new Edit(session);
		if (mine instanceof ClauseTree tree) {
			adoptText(edit, tree.getDocument(), (ClauseTree) their, theirs);
		}
		Likeness.make(edit, mine, their);
		taken.deltas().addAll(edit.deltas());
		taken.roots().add(mine);
	}

	/** First theirs, which is what is on disk; then what was merged, which is still to be saved. */
	private void merged(StoredRoot mine, StoredRoot their, StoredRoot merged, PolicyProject theirs, Taken taken)
			throws StorageException {
		session.autosave().clean(mine);
		adopt(mine, their, theirs, taken);
		Edit edit = new Edit(session);
		Likeness.make(edit, mine, merged);
		session.autosave().changed(edit.deltas());
		taken.deltas().addAll(edit.deltas());
	}

	/** What was last read or saved: what is in memory without what was done since. */
	private StoredRoot base(StoredRoot mine, List<Delta> unsaved) {
		if (unsaved.isEmpty()) {
			return mine;
		}
		unsaved.reversed().forEach(d -> d.inverse().apply());
		StoredRoot base = EcoreUtil.copy(mine);
		unsaved.forEach(Delta::apply);
		return base;
	}

	/** A text is read with its clauses; one that was changed alone does not fit them any more, and that is told. */
	private void takeText(StudyFile file, PolicyProject theirs, Taken taken) throws StorageException {
		int number = file.document();
		Optional<PolicyDocument> document = session.document(number);
		if (document.isPresent() && session.autosave().unsaved(project.clauses(document.get())).isEmpty()) {
			Edit edit = new Edit(session);
			adoptText(edit, number, theirs.clauses(document.get()), theirs);
			taken.deltas().addAll(edit.deltas());
		}
	}

	private void adoptText(Edit edit, int number, ClauseTree their, PolicyProject theirs) throws StorageException {
		Optional<PolicyDocument> document = session.document(number);
		if (document.isPresent() && their.getTextHash() != null) {
			String text = theirs.text(document.get());
			String before = session.texts().known(document.get());
			if (!text.equals(before)) {
				edit.replaceText(project.clauses(document.get()), number, before == null ? "" : before, text); //$NON-NLS-1$
			}
		}
	}

	private void conflict(StoredRoot root, EditLabel label) {
		conflicts.put(root, new Conflict(root, Path.of(StudyFile.of(root).path()), label));
	}

	private static EditLabel label(List<Collision> collisions) {
		Collision first = collisions.get(0);
		return EditLabel.of("conflictValue", Integer.toString(collisions.size()), EditLabel.of("field." + first.feature().getName()), //$NON-NLS-1$ //$NON-NLS-2$
				name(first.owner()));
	}

	private static Object name(EObject owner) {
		return switch (owner) {
		case PolicyDocument d -> EditLabel.of("document", Integer.toString(d.getNumber())); //$NON-NLS-1$
		case DescribedElement e -> e;
		case CodingRound r -> EditLabel.of("theRound", String.valueOf(r.getName())); //$NON-NLS-1$
		default -> EditLabel.of("theProject"); //$NON-NLS-1$
		};
	}

	/** Settles a conflict as the user wants it. */
	Taken resolve(Conflict conflict, Conflict.Resolution resolution) throws StorageException {
		Taken taken = new Taken(new ArrayList<>(), new LinkedHashSet<>(), new ArrayList<>());
		StoredRoot mine = conflict.root();
		if (!conflicts.containsKey(mine)) {
			return taken;
		}
		StudyFile file = StudyFile.of(mine);
		PolicyProject theirs = open(List.of(file));
		Optional<StoredRoot> their = theirs.root(file);
		List<Delta> unsaved = session.autosave().unsaved(mine);
		if (their.isPresent() && mine instanceof ClauseTree tree) {
			if (resolution == Conflict.Resolution.THEIRS) {
				session.autosave().clean(mine);
				adopt(mine, their.get(), theirs, taken);
			} else {
				session.texts().force(tree.getDocument());
			}
		} else if (their.isPresent()) {
			ThreeWayMerge merge = new ThreeWayMerge(resolution == Conflict.Resolution.MINE);
			merged(mine, their.get(), merge.merge(base(mine, unsaved), mine, their.get()), theirs, taken);
		}
		conflicts.remove(mine);
		adopted.add(mine);
		known.look(file);
		if (file.kind().isOfDocument()) {
			known.look(StudyFile.text(file.document()));
		}
		return taken;
	}

	/** Makes a picture of roots that are saved together, unless a conflict about one of them is open. */
	Autosave.Writing save(List<StoredRoot> roots) throws StorageException {
		List<RootWriting> writings = new ArrayList<>();
		for (StoredRoot root : roots) {
			if (conflicts.containsKey(root)) {
				throw changedOutside(StudyFile.of(root));
			}
			writings.add(new RootWriting(root));
		}
		return new GroupWriting(writings);
	}

	/** Roots on their way to the disk, as one. */
	private final class GroupWriting implements Autosave.Writing {

		private final List<RootWriting> writings;

		GroupWriting(List<RootWriting> writings) {
			this.writings = writings;
		}

		@Override
		public void write() throws StorageException {
			for (RootWriting writing : writings) {
				writing.prepare();
			}
			project.saveTogether(writings.stream().map(w -> w.snapshot).toList());
			writings.forEach(RootWriting::look);
		}

		@Override
		public void written() {
			writings.forEach(RootWriting::written);
		}
	}

	/** Makes a picture of a root as it is in memory; the text of a document goes with its clauses. */
	PolicyProject.Snapshot picture(StoredRoot root) throws StorageException {
		Optional<Delta.Text> corrected = corrected(root);
		return corrected.isEmpty() ? project.snapshot(root)
				: session.texts().snapshot((ClauseTree) root, corrected.get().before());
	}

	/** The first correction of the text that is not on disk. */
	private Optional<Delta.Text> corrected(StoredRoot root) {
		return session.autosave().unsaved(root).stream().filter(Delta.Text.class::isInstance).map(Delta.Text.class::cast)
				.findFirst();
	}

	private ChangedOutsideException changedOutside(StudyFile file) {
		return new ChangedOutsideException(
				Problem.of(Kind.CHANGED_OUTSIDE, project.folder().resolve(file.path()), "")); //$NON-NLS-1$
	}

	/** A root on its way to the disk; the text of a document goes with its clauses. */
	private final class RootWriting {

		private final StoredRoot root;

		private final StudyFile file;

		private final PolicyProject.Snapshot snapshot;

		private final boolean readAnew;

		/** The text to be written, and of which document; null for none. */
		private final Delta.Text corrected;

		RootWriting(StoredRoot root) throws StorageException {
			this.root = root;
			file = StudyFile.of(root);
			readAnew = adopted.contains(root);
			corrected = corrected(root).orElse(null);
			snapshot = picture(root);
		}

		void prepare() throws StorageException {
			if (readAnew && !known.isSame(file)) {
				throw changedOutside(file);
			}
			if (readAnew) {
				snapshot.replaceAnything();
			}
		}

		void look() {
			if (corrected != null) {
				known.look(StudyFile.text(corrected.document()));
			}
			known.look(file);
		}

		void written() {
			adopted.remove(root);
			if (corrected != null) {
				session.texts().written(corrected.document());
			}
		}
	}
}
