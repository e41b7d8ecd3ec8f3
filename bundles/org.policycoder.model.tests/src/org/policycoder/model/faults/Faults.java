// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.faults;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

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

	private final int first;

	private final int last;

	private final AtomicInteger count = new AtomicInteger();

	private Faults(int first, int last) {
		this.first = first;
		this.last = last;
	}

	/**
	 * All goes well; to count what is asked.
	 *
	 * @return no faults
	 */
	public static Faults none() {
		return new Faults(Integer.MAX_VALUE, Integer.MAX_VALUE);
	}

	/**
	 * One change fails, the others do not.
	 *
	 * @param change
	 *            which, from 1 on
	 * @return the fault
	 */
	public static Faults at(int change) {
		return new Faults(change, change);
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
		return new Faults(change, Integer.MAX_VALUE);
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
		return count.get() >= first;
	}

	void before(Change change, Path file) throws IOException {
		int now = count.incrementAndGet();
		if (now >= first && now <= last) {
			throw new FileSystemException(String.valueOf(file), null, "injected fault at " + change);
		}
	}
}
