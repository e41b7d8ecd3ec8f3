// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.policycoder.model.storage.StorageException;

/** The sessions that are open, one a folder however its path is written. */
final class OpenSessions {

	static final OpenSessions SHARED = new OpenSessions();

	private final Map<Path, ProjectSession> sessions = new HashMap<>();

	synchronized ProjectSession open(Path folder) throws StorageException {
		Path key = key(folder);
		ProjectSession session = sessions.get(key);
		if (session != null) {
			session.join();
			return session;
		}
		session = ProjectSession.open(folder, Clock.systemUTC(), Autosave.PAUSE, s -> forget(key));
		sessions.put(key, session);
		return session;
	}

	synchronized Optional<ProjectSession> find(Path folder) {
		return Optional.ofNullable(sessions.get(key(folder)));
	}

	private synchronized void forget(Path key) {
		sessions.remove(key);
	}

	private static Path key(Path folder) {
		try {
			return folder.toRealPath();
		} catch (IOException e) {
			return folder.toAbsolutePath().normalize();
		}
	}
}
