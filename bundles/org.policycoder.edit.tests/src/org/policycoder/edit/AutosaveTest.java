// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.StoredRoot;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.StorageException;

/** Whoever changes the model never waits for a slow disk, and what is changed while it writes is written too. */
class AutosaveTest {

	private static final Duration NEVER = Duration.ofDays(1);

	private static final long LIMIT = 30;

	private final ReentrantLock lock = new ReentrantLock();

	private final CodingSet set = ModelFactory.eINSTANCE.createCodingSet();

	private final List<String> disk = new ArrayList<>();

	private final CountDownLatch writing = new CountDownLatch(1);

	private final CountDownLatch released = new CountDownLatch(1);

	private final Autosave autosave = new Autosave(lock, this::begin, s -> {}, NEVER, Clock.systemUTC());

	/** Writes slowly. */
	private Autosave.Writing begin(List<StoredRoot> roots) {
		String picture = roots.stream().map(r -> ((CodingSet) r).getNote()).sorted().collect(Collectors.joining("+"));
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
		autosave.changed(List.of(delta));
	}

	@Test
	void whatAnErrorKeptFromTheDiskIsTriedAgain() {
		set.setCoder("anna");
		set.setDocument(1);
		List<SaveStatus> told = new ArrayList<>();
		List<Error> faults = new ArrayList<>(List.of(new OutOfMemoryError("test"), new NoClassDefFoundError("test")));
		Autosave failing = new Autosave(lock, roots -> {
			if (!faults.isEmpty()) {
				throw faults.remove(0);
			}
			return begin(roots);
		}, told::add, NEVER, Clock.systemUTC());
		released.countDown();
		Delta delta = new Delta.Assign(set, set, Literals.CODING_SET__NOTE, null, "kept");
		delta.apply();
		failing.changed(List.of(delta));
		assertEquals(1, failing.flush().failures().size());
		assertEquals(1, failing.flush().unsaved());
		assertTrue(told.get(0).message().contains("OutOfMemoryError"), told::toString);
		assertTrue(failing.flush().isWell());
		assertEquals(List.of("kept"), disk);
		failing.shutDown();
	}

	/** Codings of somebody, noted as one of what one command has changed. */
	private static Delta noted(CodingSet in, String text) {
		Delta delta = new Delta.Assign(in, in, Literals.CODING_SET__NOTE, in.getNote(), text);
		delta.apply();
		return delta;
	}

	private static CodingSet codings(String coder) {
		CodingSet made = ModelFactory.eINSTANCE.createCodingSet();
		made.setCoder(coder);
		made.setDocument(1);
		return made;
	}

	@Test
	void whatCommandsHaveChangedTogetherIsSavedTogether() {
		CodingSet a = codings("a");
		CodingSet b = codings("b");
		CodingSet c = codings("c");
		CodingSet d = codings("d");
		released.countDown();
		autosave.changed(List.of(noted(a, "a")));
		autosave.changed(List.of(noted(d, "d")));
		autosave.changed(List.of(noted(b, "b"), noted(c, "c")));
		autosave.changed(List.of(noted(c, "c2"), noted(a, "a2")));
		assertTrue(autosave.flush().isWell());
		assertEquals(List.of("a2+b+c2", "d"), disk);
		autosave.changed(List.of(noted(b, "b2")));
		autosave.changed(List.of(noted(c, "c3")));
		autosave.flush();
		assertEquals(List.of("a2+b+c2", "d", "b2", "c3"), disk, "once they are saved they go apart again");
	}

	@Test
	void whatBelongsToWhatCannotBeSavedWaitsWithIt() {
		CodingSet a = codings("a");
		CodingSet b = codings("b");
		CodingSet other = codings("other");
		boolean[] full = { true };
		Autosave failing = new Autosave(lock, roots -> {
			if (full[0] && roots.contains(b)) {
				throw new StorageException(Problem.of(Problem.Kind.NOT_WRITTEN, Path.of("b"), "", "full"));
			}
			return begin(roots);
		}, s -> {}, NEVER, Clock.systemUTC());
		released.countDown();
		failing.changed(List.of(noted(a, "a"), noted(b, "b")));
		failing.changed(List.of(noted(other, "other")));
		assertEquals(1, failing.flush().failures().size());
		assertEquals(List.of("other"), disk);
		assertEquals(2, failing.status().unsaved());
		full[0] = false;
		assertTrue(failing.flush().isWell());
		assertEquals(List.of("other", "a+b"), disk);
		failing.shutDown();
	}

	@Test
	void whatIsDoneTogetherWhileTheDiskIsSlowStaysTogether() throws Exception {
		CodingSet a = codings("a");
		CodingSet b = codings("b");
		autosave.changed(List.of(noted(a, "a"), noted(b, "b")));
		Thread saver = new Thread(autosave::flush);
		saver.start();
		await(writing);
		lock.lock();
		autosave.changed(List.of(noted(a, "a2"), noted(b, "b2")));
		lock.unlock();
		released.countDown();
		saver.join();
		autosave.flush();
		assertEquals(List.of("a+b", "a2+b2"), disk);
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
