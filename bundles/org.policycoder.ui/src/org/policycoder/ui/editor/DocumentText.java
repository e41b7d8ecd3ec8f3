// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;

/**
 * The clauses of a text as an editor needs them: in the order of the text, found
 * by offset and by position, with their depth. A picture of the clause tree at one
 * moment; the editor takes a new one when the tree has changed.
 */
public final class DocumentText {

	/**
	 * A clause where it stands.
	 *
	 * @param clause
	 *            the clause or heading
	 * @param index
	 *            its position in the order of the text, from 0 on
	 * @param depth
	 *            how many clauses that are no headings are above it
	 * @param parent
	 *            position of the clause or heading above, or -1
	 * @param ownEnd
	 *            where its own text ends and the first clause below it begins; its end
	 *            when there is none
	 */
	public record Place(Clause clause, int index, int depth, int parent, int ownEnd) {

		/**
		 * Gets where it begins.
		 *
		 * @return an offset in the text
		 */
		public int begin() {
			return clause.getBegin();
		}

		/**
		 * Gets where it ends, with the clauses below it.
		 *
		 * @return an offset in the text
		 */
		public int end() {
			return clause.getEnd();
		}

		/**
		 * Tells whether it can be coded.
		 *
		 * @return false for a heading
		 */
		public boolean codable() {
			return !clause.isHeading();
		}
	}

	private final String text;

	private final List<Place> places = new ArrayList<>();

	private final Map<Integer, Place> byId = new HashMap<>();

	private final int[] begins;

	/**
	 * Takes a picture.
	 *
	 * @param text
	 *            the text of a document
	 * @param tree
	 *            its clauses
	 */
	public DocumentText(String text, ClauseTree tree) {
		this.text = text;
		add(tree.getClauses(), 0, -1);
		begins = places.stream().mapToInt(Place::begin).toArray();
	}

	private void add(List<Clause> clauses, int depth, int parent) {
		for (Clause clause : clauses) {
			int ownEnd = clause.getClauses().isEmpty() ? clause.getEnd()
					: Math.max(clause.getBegin(), clause.getClauses().get(0).getBegin());
			Place place = new Place(clause, places.size(), depth, parent, ownEnd);
			places.add(place);
			byId.putIfAbsent(clause.getId(), place);
			add(clause.getClauses(), clause.isHeading() ? depth : depth + 1, place.index());
		}
	}

	/**
	 * Gets the text.
	 *
	 * @return the whole text
	 */
	public String text() {
		return text;
	}

	/**
	 * Gets all clauses and headings.
	 *
	 * @return the places, each before those below it
	 */
	public List<Place> places() {
		return places;
	}

	Optional<Place> byId(int id) {
		return Optional.ofNullable(byId.get(id));
	}

	/**
	 * Gets the innermost clause or heading at an offset.
	 *
	 * @param offset
	 *            an offset in the text, in UTF-16 code units
	 * @return the place; empty outside of all clauses
	 */
	public Optional<Place> at(int offset) {
		int found = Arrays.binarySearch(begins, offset);
		int index = found >= 0 ? found : -found - 2;
		while (found >= 0 && index + 1 < begins.length && begins[index + 1] == offset) {
			index++;
		}
		while (index >= 0 && places.get(index).end() < offset) {
			index = places.get(index).parent();
		}
		return index < 0 ? Optional.empty() : Optional.of(places.get(index));
	}

	/** The clause at an offset; on an empty line that of the line above. */
	Optional<Place> near(int offset) {
		return at(offset).or(() -> {
			int next = firstFrom(offset + 1);
			return next == 0 ? Optional.empty() : Optional.of(places.get(next - 1));
		});
	}

	/** The position of the first clause that begins at an offset or after it; the number of clauses when none does. */
	int firstFrom(int offset) {
		int found = Arrays.binarySearch(begins, offset);
		int index = found >= 0 ? found : -found - 1;
		while (index > 0 && begins[index - 1] == offset) {
			index--;
		}
		return index;
	}

	/** The clause or heading itself and those above it, from the top down. */
	List<Place> path(Place place) {
		List<Place> path = new ArrayList<>();
		for (int i = place.index(); i >= 0; i = places.get(i).parent()) {
			path.add(0, places.get(i));
		}
		return path;
	}
}
