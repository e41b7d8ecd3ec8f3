// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.faults;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

/**
 * What goes wrong on a disk, counted by the changes that are asked of it. Safe for use by
 * several threads.
 */
public final class Faults {

	/** A change of the disk, which can fail. */
	public enum Change {
		/** A file is made, or opened to be written. */
		OPEN,
		/** Bytes are written. */
		WRITE,
		/** What was written is brought to the disk. */
		FORCE,
		/** A folder is made. */
		FOLDER,
		/** A file gets a second name. */
		LINK,
		/** A file gets another name. */
		MOVE,
		/** A file is deleted. */
		DELETE
	}

	private final IntPredicate fails;

	private final AtomicInteger count = new AtomicInteger();

	private volatile boolean happened;

	private Faults(IntPredicate fails) {
		this.fails = fails;
	}

	/**
	 * All goes well; to count what is asked.
	 *
	 * @return no faults
	 */
	public static Faults none() {
		return new Faults(n -> false);
	}

	/**
	 * One change fails, the others do not.
	 *
	 * @param change
	 *            which, from 1 on
	 * @return the fault
	 */
	public static Faults at(int change) {
		return new Faults(n -> n == change);
	}

	/**
	 * From one change on all fail: what is then on the disk is what a program leaves that is
	 * killed at this moment.
	 *
	 * @param change
	 *            which, from 1 on
	 * @return the faults
	 */
	public static Faults from(int change) {
		return new Faults(n -> n >= change);
	}

	/**
	 * Some changes in a row fail.
	 *
	 * @param first
	 *            the first, from 1 on
	 * @param last
	 *            the last
	 * @return the faults
	 */
	public static Faults between(int first, int last) {
		return new Faults(n -> n >= first && n <= last);
	}

	/**
	 * One change fails, and the program is killed while it puts right what that has done.
	 *
	 * @param change
	 *            which fails, from 1 on
	 * @param later
	 *            how many of the next changes succeed
	 * @return the faults
	 */
	public static Faults atAndAfter(int change, int later) {
		return new Faults(n -> n == change || n > change + later);
	}

	/**
	 * Tells how many changes were asked.
	 *
	 * @return the number
	 */
	public int count() {
		return count.get();
	}

	/**
	 * Tells whether a change has failed.
	 *
	 * @return true when there were enough of them
	 */
	public boolean happened() {
		return happened;
	}

	void before(Change change, Path file) throws IOException {
		if (fails.test(count.incrementAndGet())) {
			happened = true;
			throw new FileSystemException(String.valueOf(file), null, "injected fault at " + change);
		}
	}
}
