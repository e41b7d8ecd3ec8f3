// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.policycoder.exchange.document.internal.Messages;
import org.policycoder.model.Nesting;
import org.policycoder.segmentation.Provision;

/**
 * What may be spent on one file, so that a file that is made to harm, or is no document, costs a sentence and not the import.
 * Bounds lie far beyond any real document; what is refused names the file and the bound. A reader asks while it works, before
 * it keeps what it was not asked for; {@link DocumentReaders} asks again for whatever a reader returns.
 * <p>
 * Time is measured by whoever lets a reader work, and is told to it by interrupting its thread: see {@link #time()} and
 * {@link #goOn()}. Immutable; safe for use by many threads.
 *
 * @since 1.0
 */
public final class ReadingBudget {
	/** The most characters of the text of a file, in UTF-16 code units: ten times a daily Federal Register issue. */
	public static final int MOST_CHARACTERS = 20_000_000;
	/** The most paragraphs, and the most provisions, of a file. */
	public static final int MOST_PARAGRAPHS = 200_000;
	/** The most things in each other: elements, tables, lists, provisions. */
	public static final int MOST_LEVELS = Nesting.MOST;

	private static final Duration TIME = Duration.ofSeconds(3);
	/** For each megabyte of a file; honest files take a tenth of it. */
	private static final Duration TIME_PER_MEGABYTE = Duration.ofSeconds(10);

	private final Path file;
	private final Duration time;

	/**
	 * Creates a budget.
	 *
	 * @param file how sentences for the user name the file, not null
	 * @param time how much time of a processor may go into it, not null
	 */
	public ReadingBudget(Path file, Duration time) {
		this.file = file;
		this.time = time;
	}

	/**
	 * Returns the usual budget of a file. Its time grows with the size of the file, as the time of an honest one does.
	 *
	 * @param file  how sentences for the user name the file, not null
	 * @param bytes its size
	 */
	public static ReadingBudget of(Path file, long bytes) {
		return new ReadingBudget(file, TIME.plus(TIME_PER_MEGABYTE.multipliedBy(bytes).dividedBy(1 << 20)));
	}

	/** Returns how much time of a processor may go into the file before it is given up. */
	public Duration time() {
		return time;
	}

	/** Returns the sentence on a file whose {@linkplain #time() time} is over. */
	public UnreadableException timeIsOver() {
		return Messages.unreadable("budget.time", file, time.toSeconds());
	}

	/** Returns the sentence on a file for which the memory does not suffice. */
	public UnreadableException memoryIsOver(OutOfMemoryError cause) {
		return Messages.unreadable("file.memory", file, cause);
	}

	/** Returns the sentence on a file that exhausts the stack. */
	public UnreadableException stackIsOver() {
		return Messages.unreadable("file.tooDeep", file);
	}

	/**
	 * Asks whether reading goes on; to be called in each loop that can be long.
	 *
	 * @throws UnreadableException if the thread was interrupted, because the time is over or the user cancelled
	 */
	public void goOn() throws UnreadableException {
		if (Thread.currentThread().isInterrupted()) {
			throw Messages.unreadable("budget.stopped", file);
		}
	}

	/**
	 * Asks whether the text may be so long.
	 *
	 * @param count how many characters it has so far
	 * @throws UnreadableException if there are more than {@link #MOST_CHARACTERS}
	 */
	public void characters(long count) throws UnreadableException {
		require(count, MOST_CHARACTERS, "budget.characters");
	}

	/**
	 * Asks whether the file may have so many paragraphs, cells, lines or provisions.
	 *
	 * @param count how many it has so far
	 * @throws UnreadableException if there are more than {@link #MOST_PARAGRAPHS}
	 */
	public void paragraphs(long count) throws UnreadableException {
		require(count, MOST_PARAGRAPHS, "budget.paragraphs");
	}

	/**
	 * Asks whether things may stand in each other so deep.
	 *
	 * @param count how many levels there are, the outermost included
	 * @throws UnreadableException if there are more than {@link #MOST_LEVELS}
	 */
	public void levels(int count) throws UnreadableException {
		require(count, MOST_LEVELS, "budget.levels");
	}

	/**
	 * Asks whether a document may have these provisions; there has to be room for the paragraphs of the innermost heading.
	 *
	 * @param provisions those of the outermost level
	 * @throws UnreadableException if they are too many or stand too deep in each other
	 */
	public void provisions(List<Provision> provisions) throws UnreadableException {
		paragraphs(count(provisions, 2));
	}

	private long count(List<Provision> provisions, int level) throws UnreadableException {
		long count = provisions.size();
		for (Provision provision : provisions) {
			if (!provision.children().isEmpty()) {
				levels(level + 1);
				count += count(provision.children(), level + 1);
			}
		}
		return count;
	}

	private void require(long count, int most, String key) throws UnreadableException {
		if (count > most) {
			throw Messages.unreadable(key, file, most);
		}
	}
}
