// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.StoredRoot;

/** Whoever changes the model never waits for a slow disk, and what is changed while it writes is written too. */
class AutosaveTest {

	private static final Duration NEVER = Duration.ofDays(1);

	private static final long LIMIT = 30;

	private final ReentrantLock lock = new ReentrantLock();

	private final CodingSet set = ModelFactory.eINSTANCE.createCodingSet();

	private final List<String> disk = new ArrayList<>();

	private final CountDownLatch writing = new CountDownLatch(1);

	private final CountDownLatch released = new CountDownLatch(1);

	private final Autosave autosave = new Autosave(lock, this::begin, s -> { }, NEVER, Clock.systemUTC());

	/** Writes slowly. */
	private Autosave.Writing begin(StoredRoot root) {
		String picture = set.getNote();
		return new Autosave.Writing() {
			@Override
			public void write() {
				writing.countDown();
				await(released);
				disk.add(picture);
			}

			@Override
			public void written() {
				assertTrue(lock.isHeldByCurrentThread());
			}
		};
	}

	private static void await(CountDownLatch latch) {
		try {
			assertTrue(latch.await(LIMIT, TimeUnit.SECONDS));
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	@AfterEach
	void shutDown() {
		released.countDown();
		autosave.shutDown();
	}

	private void note(String text) {
		Delta delta = new Delta.Assign(set, set, Literals.CODING_SET__NOTE, set.getNote(), text);
		delta.apply();
		autosave.changed(delta);
	}

	@Test
	void whatAnErrorKeptFromTheDiskIsTriedAgain() {
		set.setCoder("anna");
		set.setDocument(1);
		List<SaveStatus> told = new ArrayList<>();
		List<Error> faults = new ArrayList<>(List.of(new OutOfMemoryError("test"), new NoClassDefFoundError("test")));
		Autosave failing = new Autosave(lock, root -> {
			if (!faults.isEmpty()) {
				throw faults.remove(0);
			}
			return begin(root);
		}, told::add, NEVER, Clock.systemUTC());
		released.countDown();
		Delta delta = new Delta.Assign(set, set, Literals.CODING_SET__NOTE, null, "kept");
		delta.apply();
		failing.changed(delta);
		assertEquals(1, failing.flush().failures().size());
		assertEquals(1, failing.flush().unsaved());
		assertTrue(told.get(0).message().contains("OutOfMemoryError"), told::toString);
		assertTrue(failing.flush().isWell());
		assertEquals(List.of("kept"), disk);
		failing.shutDown();
	}

	@Test
	void codingGoesOnWhileTheDiskIsSlow() throws Exception {
		set.setCoder("anna");
		set.setDocument(1);
		note("first");
		Thread saver = new Thread(autosave::flush);
		saver.start();
		await(writing);

		assertTrue(lock.tryLock(), "nobody who codes waits");
		note("second");
		lock.unlock();
		released.countDown();
		saver.join();

		assertEquals(List.of("first"), disk);
		assertEquals(1, autosave.status().unsaved(), "what was changed meanwhile is not taken for saved");
		autosave.flush();
		assertEquals(List.of("first", "second"), disk);
		assertEquals(0, autosave.status().unsaved());
	}
}
