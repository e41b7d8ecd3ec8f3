// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose codings are to count in results, as {@link Project#getResultCoder()} and the parameter of a
 * table write it: the id of a coder; several ids with commas between them, to count them together on
 * purpose; {@value #ALL} for all coders together; {@value #ADJUDICATED} for what is settled or what
 * the coders agree on. An id has neither a comma nor a colon, so that no coder can be taken for
 * another choice.
 *
 * @param coders
 *            the ids of the coders, each once; none for the other two
 * @param adjudicated
 *            whether what is settled or agreed on is to count
 * @since 1.0
 */
public record CodingChoice(List<String> coders, boolean adjudicated) {

	/** Chooses all coders together. */
	public static final String ALL = "*"; //$NON-NLS-1$

	/** Chooses what is settled, and else what the coders agree on. */
	public static final String ADJUDICATED = ":adjudicated"; //$NON-NLS-1$

	private static final String SEPARATOR = ","; //$NON-NLS-1$

	/** Takes an unmodifiable copy of the list, with each id once. */
	public CodingChoice {
		coders = coders.stream().distinct().toList();
	}

	/**
	 * Reads a choice. Whether there are such coders is not asked.
	 *
	 * @param text
	 *            a choice as it is written, may be null
	 * @return the choice; empty when the text is null or blank, and nothing is chosen
	 */
	public static Optional<CodingChoice> parse(String text) {
		if (text == null || text.isBlank()) {
			return Optional.empty();
		}
		if (ADJUDICATED.equals(text.strip())) {
			return Optional.of(ofAdjudicated());
		}
		List<String> ids = Stream.of(text.split(SEPARATOR)).map(String::strip).filter(id -> !id.isEmpty()).toList();
		return ids.isEmpty() ? Optional.empty()
				: Optional.of(new CodingChoice(ids.equals(List.of(ALL)) ? List.of() : ids, false));
	}

	/**
	 * Chooses what is settled, and else what the coders agree on.
	 *
	 * @return the choice
	 */
	public static CodingChoice ofAdjudicated() {
		return new CodingChoice(List.of(), true);
	}

	/**
	 * Tells whether all coders are chosen, whoever they are.
	 *
	 * @return whether all count together
	 */
	public boolean all() {
		return coders.isEmpty() && !adjudicated;
	}

	/** Writes the choice, so that {@link #parse} reads it. */
	@Override
	public String toString() {
		return adjudicated ? ADJUDICATED : coders.isEmpty() ? ALL : String.join(SEPARATOR, coders);
	}
}
