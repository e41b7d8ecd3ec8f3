// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.policycoder.model.storage.StorageException;

/**
 * The sessions that are open, one a folder however its path is written. Used on any thread; while one is being read, the others
 * are found without waiting for it.
 */
final class OpenSessions {

	static final OpenSessions SHARED = new OpenSessions();

	private final Map<Path, CompletableFuture<ProjectSession>> sessions = new HashMap<>();

	ProjectSession open(Path folder) throws StorageException {
		Path key = key(folder);
		while (true) {
			CompletableFuture<ProjectSession> mine = new CompletableFuture<>();
			CompletableFuture<ProjectSession> there = begin(key, mine);
			if (there == null) {
				return read(folder, key, mine);
			}
			ProjectSession session = await(there);
			if (session.join()) {
				return session;
			}
			forget(key, there); // it has ended since
		}
	}

	private synchronized CompletableFuture<ProjectSession> begin(Path key, CompletableFuture<ProjectSession> mine) {
		return sessions.putIfAbsent(key, mine);
	}

	private ProjectSession read(Path folder, Path key, CompletableFuture<ProjectSession> mine) throws StorageException {
		try {
			ProjectSession session = ProjectSession.open(folder, Clock.systemUTC(), Autosave.PAUSE, s -> forget(key, mine));
			mine.complete(session);
			return session;
		} catch (StorageException | RuntimeException | Error e) {
			forget(key, mine);
			mine.completeExceptionally(e);
			throw e;
		}
	}

	private static ProjectSession await(CompletableFuture<ProjectSession> there) throws StorageException {
		try {
			return there.join();
		} catch (CompletionException e) {
			switch (e.getCause()) {
			case StorageException s -> throw s;
			case Error error -> throw error;
			default -> throw e;
			}
		}
	}

	synchronized Optional<ProjectSession> find(Path folder) {
		return Optional.ofNullable(sessions.get(key(folder))).filter(s -> s.isDone() && !s.isCompletedExceptionally())
				.map(CompletableFuture::join);
	}

	private synchronized void forget(Path key, CompletableFuture<ProjectSession> ended) {
		sessions.remove(key, ended);
	}

	private static Path key(Path folder) {
		try {
			return folder.toRealPath();
		} catch (IOException e) {
			return folder.toAbsolutePath().normalize();
		}
	}
}
