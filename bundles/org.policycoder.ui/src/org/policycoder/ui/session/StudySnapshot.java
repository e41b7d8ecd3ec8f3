// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.SessionChange;
import org.policycoder.edit.SessionListener;
import org.policycoder.edit.Sight;

/**
 * The study of a session as tables are made of it, shared by all views. Of a large corpus
 * only the documents that were changed since are looked at again, so that whoever codes
 * never waits for a table.
 */
public final class StudySnapshot {

	private final ProjectSession session;

	private final SessionListener listener = new SessionListener() {
		@Override
		public void changed(SessionChange change) {
			remember(change);
		}
	};

	private final Set<Integer> changed = new HashSet<>();

	private boolean all = true;

	private Study taken;

	/** What of it the coder at work may see. */
	private Study seen;

	private Object sight;

	StudySnapshot(ProjectSession session) {
		this.session = session;
		session.addListener(listener);
	}

	private synchronized void remember(SessionChange change) {
		all |= change.register() || change.codebook() || change.project();
		changed.addAll(change.documents());
		changed.addAll(change.trees());
		change.codings().forEach(c -> changed.add(c.clause().document()));
		change.sets().forEach(s -> changed.add(s.document()));
	}

	/** Without what others gave where the coder at work codes blind. */
	private Study seen() {
		Sight blind = new Sight(session);
		String coder = session.coder().orElse(null);
		Set<Integer> hidden = taken.documents().stream().map(StudyDocument::number).filter(blind::isHidden).collect(Collectors.toSet());
		Object now = Arrays.asList(taken, coder, hidden);
		if (!now.equals(sight)) {
			sight = now;
			seen = hidden.isEmpty() ? taken : taken.hiding(coder, d -> hidden.contains(d.number()));
		}
		return seen;
	}

	/**
	 * Takes the study. May be called on any thread but that of the user interface.
	 *
	 * @return the study as it is now, without what is hidden from the coder at work; the same object while nothing changes
	 * @throws Exception
	 *             when a file cannot be read
	 */
	public Study take() throws Exception {
		return session.read(() -> {
			synchronized (this) {
				if (taken == null || all) {
					taken = Study.of(session.project());
				} else if (!changed.isEmpty()) {
					Set<Integer> some = Set.copyOf(changed);
					taken = taken.again(session.project(), some::contains);
				}
				all = false;
				changed.clear();
				return seen();
			}
		});
	}

	void dispose() {
		session.removeListener(listener);
	}
}
