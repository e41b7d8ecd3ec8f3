// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;
import org.policycoder.model.storage.StudyFile;

/**
 * Files that others have changed, read and waiting to be taken into a session: {@link ProjectSession#readOutside()} reads them on any
 * thread, {@link ProjectSession#refresh(OutsideFiles, java.time.Duration)} takes them in piece by piece on that of the session.
 *
 * @since 1.0
 */
public final class OutsideFiles {

	private final PolicyProject theirs;

	private final FolderState now;

	/** Files of one document go together, for its text and its clauses belong to each other. */
	private final Deque<List<StudyFile>> left;

	private final List<StorageException> failures = new ArrayList<>();

	/** How often the session had taken something in when they were read. */
	private final int asOf;

	private boolean begun;

	OutsideFiles(PolicyProject theirs, FolderState now, Collection<StudyFile> changed, int asOf) {
		this.theirs = theirs;
		this.now = now;
		this.asOf = asOf;
		Map<Object, List<StudyFile>> groups = new LinkedHashMap<>();
		changed.forEach(f -> groups.computeIfAbsent(f.kind().isOfDocument() ? (Object) f.document() : f, g -> new ArrayList<>()).add(f));
		this.left = new ArrayDeque<>(groups.values());
	}

	PolicyProject theirs() {
		return theirs;
	}

	FolderState now() {
		return now;
	}

	Deque<List<StudyFile>> left() {
		return left;
	}

	List<StorageException> failures() {
		return failures;
	}

	/** Tells whether nothing has been taken in yet, the first time that it is asked. */
	boolean begin() {
		boolean first = !begun;
		begun = true;
		return first;
	}

	int asOf() {
		return asOf;
	}
}
