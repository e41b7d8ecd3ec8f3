// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/**
 * Brings changed files to the disk by itself: in the first short pause of the coder,
 * so that no key press has to wait for the disk, and without a pause soon after the
 * first change all the same. A picture of each file is made under the lock of the
 * session and written without it, so that nobody who codes waits for the disk. What
 * cannot be saved is tried again, ever more rarely, and is never dropped.
 */
final class Autosave {

	/** Makes what is to be written of a root; called with the lock held. */
	interface Saver {
		Writing begin(StoredRoot root) throws StorageException;
	}

	/** A root as it was at one moment, on its way to the disk. */
	interface Writing {

		/** Brings it there; called without the lock. */
		void write() throws StorageException;

		/** It is there; called with the lock held. */
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

	/** Called with the lock held. */
	void changed(Delta delta) {
		unsaved.computeIfAbsent(delta.root(), r -> new ArrayList<>()).add(delta);
		since.putIfAbsent(delta.root(), clock.instant());
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
			for (StoredRoot root : roots()) {
				try {
					save(root);
				} catch (StorageException e) {
					failures.add(e);
				} catch (RuntimeException | Error e) { // a full memory, say: the file is as unsaved as on a full disk
					failures.add(new StorageException(
							Problem.of(Kind.NOT_WRITTEN, Path.of(RootFile.of(root).path()), "", e.toString()), e)); //$NON-NLS-1$
				}
			}
		} finally {
			disk.unlock();
		}
		return finish(failures);
	}

	private void save(StoredRoot root) throws StorageException {
		Writing writing;
		int pictured;
		Instant picturedAt;
		lock.lock();
		try {
			if (!unsaved.containsKey(root)) {
				return;
			}
			pictured = unsaved.get(root).size();
			picturedAt = clock.instant();
			writing = saver.begin(root);
		} finally {
			lock.unlock();
		}
		writing.write();
		lock.lock();
		try {
			writing.written();
			List<Delta> deltas = unsaved.get(root);
			deltas.subList(0, pictured).clear();
			if (deltas.isEmpty()) {
				clean(root);
			} else {
				since.put(root, picturedAt);
			}
		} finally {
			lock.unlock();
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
