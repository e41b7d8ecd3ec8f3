// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.Problem;

/**
 * Whose codings the coder at work is shown. Coders who know what others gave agree more than they would by
 * themselves, so a study is coded blind unless it says otherwise: others' codings of a document are shown to a coder who has
 * declared it done. In an open blind round that holds for its coders and documents whatever the study says, and for counts too. The one
 * place where that is decided; what shows codings asks here.
 *
 * @param session
 *            the session of the study
 * @since 1.0
 */
public record Sight(ProjectSession session) {

	/** The setting of a study that is {@value #SHOWN} when coders see each other's codings at any time. */
	public static final String SETTING = "coding.others"; //$NON-NLS-1$

	/** The value of the setting. */
	public static final String SHOWN = "shown"; //$NON-NLS-1$

	/**
	 * Tells whether the study is coded blind.
	 *
	 * @return true unless the study says otherwise
	 */
	public boolean isBlind() {
		return !SHOWN.equals(session.project().project().getSettings().get(SETTING));
	}

	/**
	 * Gets the coders whose codings are shown of all documents, as in a count.
	 *
	 * @return ids, in the order of the project; all of them when nobody is at work
	 */
	public List<String> coders() {
		Optional<String> atWork = session.coder().filter(c -> isBlind() || isInRound());
		return atWork.map(List::of).orElseGet(session::coderIds);
	}

	/**
	 * Tells whether all coders' codings of a document may be compared before the eyes of the coder at work.
	 * Who only settles what others disagreed on has to see it.
	 *
	 * @param document
	 *            the number of a document
	 * @param compared
	 *            the ids of the coders who are compared
	 * @return false while one of them is at work who codes blind and has not declared the document done
	 */
	public boolean isCompared(int document, Collection<String> compared) {
		return !isHidden(document) && session.coder().filter(c -> isBlind() && compared.contains(c)).isEmpty()
				|| session.document(document).filter(d -> coders(d).containsAll(session.coderIds())).isPresent();
	}

	/**
	 * Tells whether nothing that others gave in a document is to be shown, not even in counts, because the coder at work codes it in a blind
	 * round and has not declared it done.
	 *
	 * @param document
	 *            the number of a document
	 * @return whether only the own codings are there for whoever is at work
	 */
	public boolean isHidden(int document) {
		return session.coder().filter(c -> session.project().rounds().stream()
				.anyMatch(
						r -> r.getClosed() == null && r.getCoders().contains(c) && r.getDrawn().stream().anyMatch(d -> d.getDocument() == document)))
				.filter(c -> session.document(document).filter(d -> !isDone(c, d)).isPresent()).isPresent();
	}

	/**
	 * Tells whether the coder at work has something to finish in an open blind round.
	 *
	 * @return whether a document {@linkplain #isHidden is hidden}
	 */
	public boolean isInRound() {
		return session.project().rounds().stream().flatMap(r -> r.getDrawn().stream()).anyMatch(d -> isHidden(d.getDocument()));
	}

	/**
	 * Counts the coders whose codings of a document are kept from the coder at work.
	 *
	 * @param document
	 *            a document of the register
	 * @return how many who have begun it are not among {@link #coders(PolicyDocument)}
	 */
	public int hidden(PolicyDocument document) {
		List<String> shown = coders(document);
		return (int) session.coderIds().stream().filter(c -> !shown.contains(c))
				.filter(c -> session.progress(c, document).status() != DocumentProgress.Status.NEW).count();
	}

	private boolean isDone(String coder, PolicyDocument document) {
		return session.progress(coder, document).status() == DocumentProgress.Status.DONE;
	}

	/**
	 * Tells whether a problem is shown: one in the codings of somebody else tells what was given.
	 *
	 * @param problem
	 *            a problem of the study
	 * @param document
	 *            the number of the document that it is of, or 0
	 * @return false when it is in codings that are not shown
	 */
	public boolean isShown(Problem problem, int document) {
		Optional<String> whose = problem.coder();
		return whose.isEmpty() || session.document(document).map(this::coders).orElseGet(this::coders).contains(whose.get());
	}

	/**
	 * Gets the coders whose codings are shown of a document.
	 *
	 * @param document
	 *            a document of the register
	 * @return ids, in the order of the project
	 */
	public List<String> coders(PolicyDocument document) {
		Optional<String> atWork = session.coder();
		if (atWork.filter(c -> isDone(c, document)).isPresent()) {
			return session.coderIds();
		}
		return atWork.filter(c -> isBlind() || isHidden(document.getNumber())).map(List::of).orElseGet(session::coderIds);
	}
}
