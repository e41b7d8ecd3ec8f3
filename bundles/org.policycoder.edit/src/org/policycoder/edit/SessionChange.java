// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Codebook;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingRound;
import org.policycoder.model.CodingSet;
import org.policycoder.model.Corpus;
import org.policycoder.model.ModelPackage;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Project;

/**
 * What a command, its undo or redo, or the outside changed; as fine as a view
 * needs to update single rows. All sets are unmodifiable and in the order in which
 * the changes came.
 *
 * @param cause
 *            how it came about
 * @param label
 *            the label of the command that was executed, undone or redone; for
 *            {@link Cause#OUTSIDE} one that says so
 * @param codings
 *            the clauses whose codings of a coder changed
 * @param sets
 *            the documents of which a coder's <i>done</i> or note changed
 * @param trees
 *            numbers of the documents whose clauses changed: structure, numbers or
 *            offsets
 * @param texts
 *            numbers of the documents whose text was corrected
 * @param documents
 *            numbers of the documents whose entry in the register changed
 * @param register
 *            whether documents came or went
 * @param codebook
 *            whether the codebook changed
 * @param project
 *            whether name, coders or settings changed
 * @param rounds
 *            the numbers of the blind rounds that changed
 * @param place
 *            a clause to show for it; null when there is none
 * @since 1.0
 */
public record SessionChange(Cause cause, EditLabel label, Set<CodingPlace> codings, Set<CoderDocument> sets,
		Set<Integer> trees, Set<Integer> texts, Set<Integer> documents, boolean register, boolean codebook,
		boolean project, Set<Integer> rounds, ClauseRef place) {

	/** How a change came about. */
	public enum Cause {
		/** A command was executed. */
		EXECUTED,
		/** A command was undone. */
		UNDONE,
		/** A command was redone. */
		REDONE,
		/** Files were changed by somebody else. */
		OUTSIDE
	}

	/**
	 * Gets the clause where the change shows best, for an editor to reveal it.
	 *
	 * @return the clause; empty when the change has no place in a text
	 */
	public Optional<ClauseRef> reveal() {
		return Optional.ofNullable(place);
	}

	/**
	 * Tells whether anything that a view of a document shows has changed.
	 *
	 * @param document
	 *            the number of the document
	 * @return true when its text, clauses, codings or entry changed
	 */
	public boolean touches(int document) {
		return trees.contains(document) || texts.contains(document) || documents.contains(document)
				|| sets.stream().anyMatch(s -> s.document() == document)
				|| codings.stream().anyMatch(c -> c.clause().document() == document);
	}

	static SessionChange of(Cause cause, EditLabel label, Collection<Delta> deltas) {
		Builder builder = new Builder();
		deltas.forEach(builder::add);
		return builder.build(cause, label);
	}

	private static final class Builder {

		private final Set<CodingPlace> codings = new LinkedHashSet<>();

		private final Set<CoderDocument> sets = new LinkedHashSet<>();

		private final Set<Integer> trees = new LinkedHashSet<>();

		private final Set<Integer> texts = new LinkedHashSet<>();

		private final Set<Integer> documents = new LinkedHashSet<>();

		private boolean register;

		private boolean codebook;

		private boolean project;

		private final Set<Integer> rounds = new LinkedHashSet<>();

		private ClauseRef clause;

		void add(Delta delta) {
			switch (delta) {
			case Delta.Text t -> texts.add(t.document());
			case Delta.Assign a -> changed(a, a.owner(), a.owner());
			case Delta.Insert i -> changed(i, i.owner(), i.value());
			case Delta.Remove r -> changed(r, r.owner(), r.value());
			}
		}

		private void changed(Delta delta, EObject owner, EObject changed) {
			switch (delta.root()) {
			case CodingSet s when changed instanceof Coding c -> codings(s, c, delta);
			case CodingSet s when delta instanceof Delta.Assign a
					&& a.feature() == ModelPackage.Literals.CODING_SET__CODINGS -> {
				comeOrGone(s, (List<?>) a.before(), (List<?>) a.after());
				comeOrGone(s, (List<?>) a.after(), (List<?>) a.before());
			}
			case CodingSet s -> sets.add(new CoderDocument(s.getCoder(), s.getDocument()));
			case ClauseTree t -> {
				trees.add(t.getDocument());
				if (clause == null && changed instanceof org.policycoder.model.Clause c) {
					clause = new ClauseRef(t.getDocument(), c.getId());
				}
			}
			case Corpus c -> {
				register |= owner == c;
				if (changed instanceof PolicyDocument d) {
					documents.add(d.getNumber());
				}
			}
			case Codebook c -> codebook = true;
			case Project p -> project = true;
			case CodingRound r -> rounds.add(r.getNumber());
			default -> throw new IllegalArgumentException(delta.root().eClass().getName());
			}
		}

		private void codings(CodingSet set, Coding coding, Delta delta) {
			place(set, coding.getClause());
			if (delta instanceof Delta.Assign a && a.feature() == ModelPackage.Literals.CODING__CLAUSE) {
				place(set, (Integer) a.before());
				place(set, (Integer) a.after());
			}
		}

		private void comeOrGone(CodingSet set, List<?> codings, List<?> without) {
			Set<Object> others = new HashSet<>(without);
			codings.stream().filter(c -> !others.contains(c)).forEach(c -> place(set, ((Coding) c).getClause()));
		}

		private void place(CodingSet set, int id) {
			codings.add(new CodingPlace(set.getCoder(), new ClauseRef(set.getDocument(), id)));
		}

		SessionChange build(Cause cause, EditLabel label) {
			ClauseRef place = clause != null ? clause : codings.stream().findFirst().map(CodingPlace::clause).orElse(null);
			return new SessionChange(cause, label, Collections.unmodifiableSet(codings),
					Collections.unmodifiableSet(sets), Collections.unmodifiableSet(trees),
					Collections.unmodifiableSet(texts), Collections.unmodifiableSet(documents), register, codebook,
					project, Collections.unmodifiableSet(rounds), place);
		}
	}
}
