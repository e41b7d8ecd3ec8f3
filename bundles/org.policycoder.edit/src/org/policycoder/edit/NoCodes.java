// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.List;
import java.util.Map;

import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.NoCode;
import org.policycoder.model.SentBack;
import org.policycoder.model.storage.StorageException;

/**
 * The decisions of one coder that a clause has no category of a dimension.
 *
 * @param edit
 *            the edit of the command at work
 * @param set
 *            the codings of the coder in the clause's document
 * @param clause
 *            the id of the clause
 * @since 1.0
 */
public record NoCodes(Edit edit, CodingSet set, int clause) {

	/**
	 * The decisions on a clause.
	 *
	 * @param edit
	 *            the edit of the command at work
	 * @param coder
	 *            the id of the coder
	 * @param clause
	 *            the clause
	 * @return the decisions, maybe none
	 * @throws EditException
	 *             when the document is not there any more
	 * @throws StorageException
	 *             when the coder's codings of it cannot be read
	 */
	public static NoCodes of(Edit edit, String coder, ClauseRef clause) throws EditException, StorageException {
		return new NoCodes(edit, edit.codings(coder, clause.document()).set(), clause.clause());
	}

	/**
	 * Decides so, if that is not decided yet.
	 *
	 * @param dimension
	 *            the code of the dimension
	 */
	public void add(String dimension) {
		if (all().stream().noneMatch(n -> n.getDimension().equals(dimension))) {
			NoCode decision = ModelFactory.eINSTANCE.createNoCode();
			decision.setClause(clause);
			decision.setDimension(dimension);
			decision.setTime(edit.now());
			edit.add(set, Literals.CODING_SET__NO_CODES, decision);
		}
	}

	/**
	 * Leaves a dimension open again.
	 *
	 * @param dimension
	 *            the code of the dimension
	 */
	public void remove(String dimension) {
		all().stream().filter(n -> n.getDimension().equals(dimension)).forEach(edit::remove);
	}

	/**
	 * Leaves all dimensions open again.
	 *
	 * @return whether one was decided
	 */
	public boolean removeAll() {
		List<NoCode> decided = all();
		decided.forEach(edit::remove);
		return !decided.isEmpty();
	}

	/**
	 * Decides the same for another clause of the document, where as much is to be looked at.
	 *
	 * @param other
	 *            the id of that clause
	 */
	public void copyTo(int other) {
		all().forEach(n -> new NoCodes(edit, set, other).add(n.getDimension()));
		Reviews.copyDecisions(edit, set, clause, other);
	}

	private List<NoCode> all() {
		return set.getNoCodes().stream().filter(n -> n.getClause() == clause).toList();
	}

	/**
	 * Lets all decisions follow a change of the codebook.
	 *
	 * @param edit
	 *            the edit of the command at work
	 * @param codes
	 *            the new code of each dimension; decisions on others go
	 * @throws StorageException
	 *             when a file of codings cannot be read
	 */
	public static void follow(Edit edit, Map<String, String> codes) throws StorageException {
		Reviews.follow(edit, codes);
		for (CodingIndex index : edit.allCodings()) {
			for (NoCode decision : List.copyOf(index.set().getNoCodes())) {
				String code = codes.get(decision.getDimension());
				if (code == null) {
					edit.remove(decision);
				} else {
					edit.set(decision, Literals.NO_CODE__DIMENSION, code);
				}
			}
			for (SentBack sent : List.copyOf(index.set().getSentBack())) {
				String code = codes.get(sent.getDimension());
				if (code == null) {
					edit.remove(sent);
				} else {
					edit.set(sent, Literals.SENT_BACK__DIMENSION, code);
				}
			}
		}
	}
}
