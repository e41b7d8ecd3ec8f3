// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.NoCodes;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.SentBacks;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingOrigin;
import org.policycoder.model.CodingSet;
import org.policycoder.model.Dimension;
import org.policycoder.model.NoCode;
import org.policycoder.model.storage.StorageException;

/**
 * Settles what coders disagree on by taking the side of one: the categories of a
 * dimension that the adjudicator has for the clauses become those of that coder, of
 * the origin {@link CodingOrigin#ADJUDICATED}. Where that coder has left a clause of a
 * document that he has begun without a category, the decision for none is put down as a
 * {@link NoCode}. By either the adjudicator is no longer one of the coders whose agreement
 * is measured. The others' codings stay as they are.
 *
 * @param adjudicator
 *            the id of the coder who settles
 * @param clauses
 *            the clauses, of any documents
 * @param dimension
 *            the code of the dimension
 * @param coder
 *            the id of the coder whose side is taken; null to settle that there is no
 *            category, whoever said so
 * @since 1.0
 */
public record SettleCodings(String adjudicator, List<ClauseRef> clauses, String dimension, String coder)
		implements ProjectCommand {

	/** Copies the clauses. */
	public SettleCodings {
		clauses = List.copyOf(clauses);
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when the coder would settle for himself, has not begun the document of a
	 *             clause, or something is gone
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		if (adjudicator.equals(coder)) {
			throw new EditException("settleOneself", name(edit)); //$NON-NLS-1$
		}
		Dimension settled = edit.codebook().dimension(dimension)
				.orElseThrow(() -> new EditException("dimensionGone", dimension)); //$NON-NLS-1$
		for (ClauseRef clause : clauses) {
			List<Coding> taken = coder == null ? List.of() : codings(edit, coder, clause);
			if (taken.isEmpty() && coder != null && !hasBegun(edit, clause.document())) {
				throw new EditException("settleNothing", name(edit), CodingEdits.name(edit.clause(clause)), settled); //$NON-NLS-1$
			}
			settle(edit, clause, taken);
			SentBacks.of(edit, adjudicator, clause).remove(dimension);
			NoCodes decisions = NoCodes.of(edit, adjudicator, clause);
			if (taken.isEmpty()) {
				decisions.add(dimension);
			} else {
				decisions.remove(dimension);
			}
		}
		Object named = CodingEdits.name(edit, clauses);
		return coder == null ? EditLabel.of("settleNone", named) : EditLabel.of("settle", named, name(edit)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What is left uncoded says something only where the coder was at work. */
	private boolean hasBegun(Edit edit, int document) throws EditException, StorageException {
		CodingSet set = edit.codings(coder, document).set();
		return set.isDone() || !set.getCodings().isEmpty();
	}

	/** What is there already stays, so that settling twice changes nothing. */
	private void settle(Edit edit, ClauseRef clause, List<Coding> taken) throws EditException, StorageException {
		Set<Place> wanted = taken.stream().map(Place::of).collect(Collectors.toSet());
		List<Coding> own = codings(edit, adjudicator, clause);
		Set<Place> kept = own.stream().filter(SettleCodings::isAdjudicated).map(Place::of).filter(wanted::contains)
				.collect(Collectors.toSet());
		for (Coding coding : own) {
			if (!isAdjudicated(coding) || !wanted.contains(Place.of(coding))) {
				edit.remove(coding);
			}
		}
		for (Coding coding : taken) {
			if (!kept.contains(Place.of(coding))) {
				Coding copy = EcoreUtil.copy(coding);
				copy.setNote(null);
				copy.setTime(edit.now());
				copy.setOrigin(CodingOrigin.ADJUDICATED);
				edit.add(edit.codings(adjudicator, clause.document()).set(), copy);
			}
		}
	}

	private static boolean isAdjudicated(Coding coding) {
		return coding.getOrigin() == CodingOrigin.ADJUDICATED;
	}

	private List<Coding> codings(Edit edit, String of, ClauseRef clause) throws EditException, StorageException {
		return edit.codings(of, clause.document()).of(clause.clause()).stream().filter(c -> edit.codebook()
				.find(c.getCategory()).filter(e -> e.dimension().getCode().equals(dimension)).isPresent()).toList();
	}

	private String name(Edit edit) {
		return edit.project().project().getCoders().stream().filter(c -> c.getId().equals(coder)).map(Coder::getName)
				.findFirst().orElse(coder);
	}

	/** What makes two codings of a clause the same. */
	private record Place(String category, int begin, int end) {

		static Place of(Coding coding) {
			return new Place(coding.getCategory(), coding.getBegin(), coding.getEnd());
		}
	}
}
