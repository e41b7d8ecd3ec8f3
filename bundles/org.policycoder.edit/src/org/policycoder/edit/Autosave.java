// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.policycoder.model.StoredRoot;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.Problem.Kind;
import org.policycoder.model.storage.StorageException;
import org.policycoder.model.storage.StudyFile;

/**
 * Brings changed files to the disk by itself: in the first short pause of the coder,
 * so that no key press has to wait for the disk, and without a pause soon after the
 * first change all the same. Files that one command has changed go together, all or
 * none of them. A picture of them is made under the lock of the session and written
 * without it, so that nobody who codes waits for the disk. What cannot be saved is tried
 * again, ever more rarely, and is never dropped.
 */
final class Autosave {

	/** Makes what is to be written of roots that belong together; called with the lock held. */
	interface Saver {
		Writing begin(List<StoredRoot> roots) throws StorageException;
	}

	/** Roots as they were at one moment, on their way to the disk. */
	interface Writing {

		/** Brings them there, all or none; called without the lock. */
		void write() throws StorageException;

		/** They are there; called with the lock held. */
		void written();
	}

	/** How long a pause is waited for by default. */
	static final Duration PAUSE = Duration.ofMillis(150);

	/** After so many pauses' time it is saved without one. */
	private static final int PATIENCE = 4;

	private static final Duration LONGEST_RETRY = Duration.ofSeconds(30);

	private final Lock lock;

	/** Held while files are written; always taken before the lock of the session. */
	private final Lock disk = new ReentrantLock();

	private final Saver saver;

	private final Consumer<SaveStatus> told;

	private final Duration pause;

	private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, task -> {
		Thread thread = new Thread(task, "PolicyCoder autosave"); //$NON-NLS-1$
		thread.setDaemon(true);
		return thread;
	});

	/** The deltas of each changed file since it was last on disk as in memory; guarded by the lock. */
	private final Map<StoredRoot, List<Delta>> unsaved = new LinkedHashMap<>();

	/** When each of them was first changed since; guarded by the lock. */
	private final Map<StoredRoot, Instant> since = new LinkedHashMap<>();

	/** For each command since that has changed several files, those that are not on disk as in memory; guarded by the lock. */
	private final List<Set<StoredRoot>> together = new ArrayList<>();

	private final Clock clock;

	private SaveStatus status = new SaveStatus(0, List.of());

	/** Whether a save of new changes is on its way. */
	private boolean waiting;

	/** Whether another attempt at what failed is on its way. */
	private boolean retrying;

	private long firstChange;

	private long lastChange;

	private Duration retryWait;

	Autosave(Lock lock, Saver saver, Consumer<SaveStatus> told, Duration pause, Clock clock) {
		this.clock = clock;
		this.lock = lock;
		this.saver = saver;
		this.told = told;
		this.pause = pause;
		this.retryWait = pause;
	}

	/** Called with the lock held, with all that one command has done. */
	void changed(List<Delta> deltas) {
		if (deltas.isEmpty()) {
			return;
		}
		Set<StoredRoot> roots = new LinkedHashSet<>();
		for (Delta delta : deltas) {
			unsaved.computeIfAbsent(delta.root(), r -> new ArrayList<>()).add(delta);
			since.putIfAbsent(delta.root(), clock.instant());
			roots.add(delta.root());
		}
		if (roots.size() > 1) {
			together.add(roots);
		}
		lastChange = System.nanoTime();
		if (!waiting) {
			firstChange = lastChange;
			waiting = schedule(this::saveInPause, pause);
		}
	}

	/** Called with the lock held: what was done to a root since it was last saved, first to last. */
	List<Delta> unsaved(StoredRoot root) {
		return List.copyOf(unsaved.getOrDefault(root, List.of()));
	}

	/** Called with the lock held: the roots that are not on disk as in memory. */
	List<StoredRoot> unsaved() {
		return List.copyOf(unsaved.keySet());
	}

	/** Called with the lock held: when the first of what is not on disk was done. */
	Optional<Instant> since() {
		return since.values().stream().min(Instant::compareTo);
	}

	/** Called with the lock held: a root is on disk as in memory. */
	void clean(StoredRoot root) {
		unsaved.remove(root);
		since.remove(root);
		together.forEach(t -> t.remove(root));
		together.removeIf(t -> t.size() < 2);
	}

	SaveStatus status() {
		lock.lock();
		try {
			return new SaveStatus(unsaved.size(), status.failures());
		} finally {
			lock.unlock();
		}
	}

	private boolean schedule(Runnable task, Duration wait) {
		try {
			executor.schedule(task, wait.toNanos(), TimeUnit.NANOSECONDS);
			return true;
		} catch (RejectedExecutionException e) {
			return false; // shut down: the last flush has been made
		}
	}

	private void saveInPause() {
		if (!waitsForPause()) {
			saveOrRetry();
		}
	}

	private boolean waitsForPause() {
		lock.lock();
		try {
			long now = System.nanoTime();
			long quiet = lastChange + pause.toNanos() - now;
			long latest = firstChange + PATIENCE * pause.toNanos() - now;
			waiting = quiet > 0 && latest > 0
					&& schedule(this::saveInPause, Duration.ofNanos(Math.min(quiet, latest)));
			return waiting;
		} finally {
			lock.unlock();
		}
	}

	private void retry() {
		lock.lock();
		retrying = false;
		lock.unlock();
		saveOrRetry();
	}

	private void saveOrRetry() {
		if (!flush().isWell()) {
			lock.lock();
			try {
				if (!retrying) {
					Duration longer = retryWait.multipliedBy(2);
					retryWait = longer.compareTo(LONGEST_RETRY) < 0 ? longer : LONGEST_RETRY;
					retrying = schedule(this::retry, retryWait);
				}
			} finally {
				lock.unlock();
			}
		}
	}

	/**
	 * Gets the lock under which nothing is written, for whoever compares the files with the
	 * model.
	 *
	 * @return the lock, to be taken before that of the session
	 */
	Lock disk() {
		return disk;
	}

	/** Saves everything that is changed now. May be called from any thread that does not hold the lock of the session. */
	SaveStatus flush() {
		List<StorageException> failures = new ArrayList<>();
		disk.lock();
		try {
			Set<StoredRoot> seen = new HashSet<>();
			for (StoredRoot root : roots()) {
				if (!seen.contains(root)) {
					try {
						save(root, seen);
					} catch (StorageException e) {
						failures.add(e);
					} catch (RuntimeException | Error e) { // a full memory, say: the file is as unsaved as on a full disk
						failures.add(new StorageException(
								Problem.of(Kind.NOT_WRITTEN, Path.of(StudyFile.of(root).path()), "", e.toString()), e)); //$NON-NLS-1$
					}
				}
			}
		} finally {
			disk.unlock();
		}
		return finish(failures);
	}

	/** Saves a root and all that goes with it. */
	private void save(StoredRoot root, Set<StoredRoot> seen) throws StorageException {
		Map<StoredRoot, Integer> pictured = new LinkedHashMap<>();
		List<Set<StoredRoot>> commands;
		Writing writing;
		Instant picturedAt;
		lock.lock();
		try {
			if (!unsaved.containsKey(root)) {
				return;
			}
			Set<StoredRoot> group = group(root);
			seen.addAll(group);
			group.forEach(r -> pictured.put(r, unsaved.get(r).size()));
			commands = together.stream().filter(t -> group.containsAll(t)).toList();
			picturedAt = clock.instant();
			writing = saver.begin(List.copyOf(group));
		} finally {
			lock.unlock();
		}
		writing.write();
		lock.lock();
		try {
			writing.written();
			together.removeIf(t -> commands.stream().anyMatch(c -> c == t));
			pictured.forEach((r, count) -> written(r, count, picturedAt));
		} finally {
			lock.unlock();
		}
	}

	/** The changed roots that are to be saved with one of them, because a command has changed both, or both with others. */
	private Set<StoredRoot> group(StoredRoot root) {
		Set<StoredRoot> group = new LinkedHashSet<>(List.of(root));
		boolean grown;
		do {
			grown = false;
			for (Set<StoredRoot> command : together) {
				grown |= !Collections.disjoint(group, command) && group.addAll(command);
			}
		} while (grown);
		return group;
	}

	private void written(StoredRoot root, int pictured, Instant picturedAt) {
		List<Delta> deltas = unsaved.get(root);
		deltas.subList(0, pictured).clear();
		if (deltas.isEmpty()) {
			clean(root);
		} else {
			since.put(root, picturedAt);
		}
	}

	private List<StoredRoot> roots() {
		lock.lock();
		try {
			return unsaved();
		} finally {
			lock.unlock();
		}
	}

	private SaveStatus finish(List<StorageException> failures) {
		SaveStatus before;
		SaveStatus now;
		lock.lock();
		try {
			before = status;
			now = new SaveStatus(unsaved.size(), failures);
			status = now;
			if (now.isWell()) {
				retryWait = pause;
			}
		} finally {
			lock.unlock();
		}
		if (!now.message().equals(before.message())) {
			told.accept(now);
		}
		return now;
	}

	/** Saves nothing more by itself; a file that is being written is completed. */
	void shutDown() {
		executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
		executor.shutdown();
	}
}
