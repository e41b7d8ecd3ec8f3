// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;

import org.policycoder.model.StoredRoot;
import org.policycoder.model.storage.StorageException;

/**
 * Brings changed files to the disk by itself. A file is saved a moment after its
 * first change, not after the last one, so that nothing waits for a pause of the
 * coder. One file at a time is written under the lock of the session, so that each
 * is a consistent picture and nobody waits for many. What cannot be saved is tried
 * again, ever more rarely, and is never dropped.
 */
final class Autosave {

	/** Saves one root; called with the lock held. */
	interface Saver {
		void save(StoredRoot root) throws StorageException;
	}

	static final Duration DELAY = Duration.ofMillis(300);

	private static final Duration LONGEST_RETRY = Duration.ofSeconds(30);

	private final Lock lock;

	private final Saver saver;

	private final Consumer<SaveStatus> told;

	private final Duration delay;

	private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
		Thread thread = new Thread(task, "PolicyCoder autosave"); //$NON-NLS-1$
		thread.setDaemon(true);
		return thread;
	});

	/** The deltas of each changed file since it was last on disk as in memory; guarded by the lock. */
	private final Map<StoredRoot, List<Delta>> unsaved = new LinkedHashMap<>();

	private SaveStatus status = new SaveStatus(0, List.of());

	private boolean scheduled;

	private Duration retry;

	Autosave(Lock lock, Saver saver, Consumer<SaveStatus> told, Duration delay) {
		this.lock = lock;
		this.saver = saver;
		this.told = told;
		this.delay = delay;
		this.retry = delay;
	}

	/** Called with the lock held. */
	void changed(Delta delta) {
		unsaved.computeIfAbsent(delta.root(), r -> new ArrayList<>()).add(delta);
		schedule(delay);
	}

	/** Called with the lock held: what was done to a root since it was last saved, first to last. */
	List<Delta> unsaved(StoredRoot root) {
		return List.copyOf(unsaved.getOrDefault(root, List.of()));
	}

	/** Called with the lock held: a root is on disk as in memory. */
	void clean(StoredRoot root) {
		unsaved.remove(root);
	}

	SaveStatus status() {
		lock.lock();
		try {
			return new SaveStatus(unsaved.size(), status.failures());
		} finally {
			lock.unlock();
		}
	}

	private void schedule(Duration wait) {
		if (!scheduled) {
			scheduled = true;
			try {
				executor.schedule(this::saveScheduled, wait.toMillis(), TimeUnit.MILLISECONDS);
			} catch (RejectedExecutionException e) {
				scheduled = false; // shut down: the last flush has been or is being made
			}
		}
	}

	private void saveScheduled() {
		lock.lock();
		scheduled = false;
		lock.unlock();
		if (!flush().isWell()) {
			lock.lock();
			try {
				retry = retry.multipliedBy(2).compareTo(LONGEST_RETRY) < 0 ? retry.multipliedBy(2) : LONGEST_RETRY;
				schedule(retry);
			} finally {
				lock.unlock();
			}
		}
	}

	/** Saves everything that is changed now. May be called from any thread. */
	SaveStatus flush() {
		List<StorageException> failures = new ArrayList<>();
		for (StoredRoot root : roots()) {
			lock.lock();
			try {
				if (unsaved.containsKey(root)) {
					saver.save(root);
					unsaved.remove(root);
				}
			} catch (StorageException e) {
				failures.add(e);
			} finally {
				lock.unlock();
			}
		}
		return finish(failures);
	}

	private List<StoredRoot> roots() {
		lock.lock();
		try {
			return List.copyOf(unsaved.keySet());
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
				retry = delay;
			}
		} finally {
			lock.unlock();
		}
		if (!now.message().equals(before.message())) {
			told.accept(now);
		}
		return now;
	}

	void shutDown() {
		executor.shutdown();
	}
}
