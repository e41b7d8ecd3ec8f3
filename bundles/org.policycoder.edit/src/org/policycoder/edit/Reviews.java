// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.Review;
import org.policycoder.model.ReviewKind;
import org.policycoder.model.storage.StorageException;

/**
 * What coders have still to look at since a document was amended.
 *
 * @since 1.0
 */
public final class Reviews {

	private Reviews() {
	}

	/**
	 * Finds those of a coder on what a clause of the earlier version was coded as, or decided to
	 * have no category of.
	 *
	 * @param edit
	 *            the edit of the command at work
	 * @param coder
	 *            the id of the coder
	 * @param document
	 *            the number of the document
	 * @param formerClause
	 *            the id that the clause had in the earlier version
	 * @param code
	 *            the code of the category or dimension
	 * @return one or more
	 * @throws EditException
	 *             when there is none any more
	 * @throws StorageException
	 *             when the coder's codings of the document cannot be read
	 */
	public static List<Review> of(Edit edit, String coder, int document, int formerClause, String code)
			throws EditException, StorageException {
		CodingSet set = edit.codings(coder, document).set();
		List<Review> found = set.getReviews().stream()
				.filter(r -> r.getFormerClause() == formerClause && (code.equals(r.getCategory()) || code.equals(r.getDimension())))
				.toList();
		if (found.isEmpty()) {
			throw new EditException("reviewGone"); //$NON-NLS-1$
		}
		return found;
	}

	/**
	 * Lets those of a clause that is to go follow to the one that takes it in.
	 *
	 * @param edit
	 *            the edit of the command at work
	 * @param set
	 *            the codings of a coder
	 * @param from
	 *            the id of the clause that goes
	 * @param to
	 *            the id of the other
	 */
	public static void follow(Edit edit, CodingSet set, int from, int to) {
		set.getReviews().stream().filter(r -> r.getClause() == from).forEach(r -> edit.set(r, Literals.REVIEW__CLAUSE, to));
	}

	/**
	 * Lets those on a coding follow to a clause that gets the coding as well.
	 *
	 * @param edit
	 *            the edit of the command at work
	 * @param coding
	 *            the coding, where it is or was
	 * @param to
	 *            the id of the other clause
	 * @param stay
	 *            whether the coding stays where it is, too
	 */
	public static void follow(Edit edit, Coding coding, int to, boolean stay) {
		follow(edit, (CodingSet) coding.eContainer(),
				r -> r.getClause() == coding.getClause() && coding.getCategory().equals(r.getCategory()), to, stay);
	}

	/**
	 * Lets those on decisions for no category follow to a clause that gets the decisions as well.
	 *
	 * @param edit
	 *            the edit of the command at work
	 * @param set
	 *            the codings of a coder
	 * @param from
	 *            the id of the clause, which keeps them
	 * @param to
	 *            the id of the other
	 */
	static void copyDecisions(Edit edit, CodingSet set, int from, int to) {
		follow(edit, set, r -> r.getClause() == from && r.getDimension() != null, to, true);
	}

	private static void follow(Edit edit, CodingSet set, Predicate<Review> which, int to, boolean stay) {
		for (Review review : List.copyOf(set.getReviews())) {
			if (review.getKind() != ReviewKind.GONE && which.test(review)) {
				Review there = EcoreUtil.copy(review);
				there.setClause(to);
				if (set.getReviews().stream().noneMatch(r -> EcoreUtil.equals(r, there))) {
					edit.add(set, Literals.CODING_SET__REVIEWS, there);
				}
				if (!stay) {
					edit.remove(review);
				}
			}
		}
	}

	/** Lets all follow when categories get another code. */
	static void recode(Edit edit, Set<String> from, String to) throws StorageException {
		for (CodingIndex index : edit.allCodings()) {
			index.set().getReviews().stream().filter(r -> from.contains(r.getCategory()))
					.forEach(r -> edit.set(r, Literals.REVIEW__CATEGORY, to));
		}
	}

	/** Lets all follow when dimensions get another code. */
	static void follow(Edit edit, Map<String, String> dimensions) throws StorageException {
		for (CodingIndex index : edit.allCodings()) {
			index.set().getReviews().stream().filter(r -> dimensions.get(r.getDimension()) != null)
					.forEach(r -> edit.set(r, Literals.REVIEW__DIMENSION, dimensions.get(r.getDimension())));
		}
	}
}
