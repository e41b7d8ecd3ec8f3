// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.policycoder.edit.CodingIndex;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Clauses;
import org.policycoder.model.CodingSet;
import org.policycoder.model.EarlierVersion;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.StorageException;
import org.policycoder.model.version.ClausePair;
import org.policycoder.model.version.ClausePairs;
import org.policycoder.model.version.VersionText;

/** Gives a document other clauses, over the same or another text, and carries all that was decided on the former ones. */
final class ClauseChange {

	private final Edit edit;

	private final int document;

	private final ClauseTree tree;

	ClauseChange(Edit edit, int document) throws EditException, StorageException {
		this.edit = edit;
		this.document = document;
		this.tree = edit.tree(document);
	}

	/**
	 * Makes the change.
	 *
	 * @param text
	 *            the text that the new clauses are over
	 * @param next
	 *            the new clauses; their ids are given here
	 * @param lasting
	 *            whether the former version is kept even when nobody has decided anything on it
	 */
	CarriedCodings to(String text, ClauseTree next, boolean lasting) throws EditException, StorageException {
		String before = edit.text(document);
		EarlierVersion kept = kept(before);
		VersionText present = VersionText.of(next, text);
		ClausePairs pairs = ClausePairs.of(VersionText.of(kept), present);
		giveIds(next, pairs);
		if (!before.equals(text)) {
			edit.setText(document, text);
		}
		edit.set(tree, Literals.CLAUSE_TREE__STYLE, next.getStyle());
		edit.set(tree, Literals.CLAUSE_TREE__LAST_ID, next.getLastId());
		edit.makeLike(tree, next, Literals.CLAUSE_TREE__CLAUSES);
		if (!lasting && !isDecidedOn()) {
			return new CarriedCodings(0, 0, List.of(), List.of(), pairs);
		}
		edit.add(tree, Literals.CLAUSE_TREE__EARLIER, kept);
		return carry(new VersionSteps(tree.getEarlier(), present, pairs), pairs);
	}

	private boolean isDecidedOn() throws EditException, StorageException {
		for (CodingIndex index : edit.codings(document)) {
			CodingSet set = index.set();
			if (set.isDone() || !set.getCodings().isEmpty() || !set.getNoCodes().isEmpty() || !set.getReviews().isEmpty()) {
				return true;
			}
		}
		return false;
	}

	private EarlierVersion kept(String text) throws EditException, StorageException {
		EarlierVersion kept = ModelFactory.eINSTANCE.createEarlierVersion();
		kept.setReplaced(edit.now());
		kept.setTextHash(tree.getTextHash());
		kept.setStyle(tree.getStyle());
		VersionText former = VersionText.of(tree, text);
		kept.getLines().addAll(former.lines());
		kept.getRegister().add(EcoreUtil.copy(edit.document(document)));
		Collection<Clause> clauses = EcoreUtil.copyAll(former.clauses());
		kept.getClauses().addAll(clauses);
		return kept;
	}

	/** Ids are never given twice, so that what was said of one clause is never taken for another's. */
	private void giveIds(ClauseTree next, ClausePairs pairs) {
		List<Clause> added = new ArrayList<>();
		int last = new Clauses(tree).all().stream().mapToInt(Clause::getId).reduce(tree.getLastId(), Math::max);
		for (Clause clause : new Clauses(next).all()) {
			Optional<ClausePair> pair = pairs.of(clause).filter(p -> p.former() != null);
			if (pair.isPresent()) {
				clause.setId(pair.get().former().getId());
				clause.setConfirmed(pair.get().isUnchanged() && pair.get().former().isConfirmed());
			} else {
				added.add(clause);
			}
		}
		for (Clause clause : added) {
			clause.setId(++last);
		}
		next.setLastId(last);
	}

	private CarriedCodings carry(VersionSteps steps, ClausePairs pairs) throws EditException, StorageException {
		boolean saysElse = pairs.all().stream().anyMatch(p -> !p.isUnchanged());
		List<String> reopened = new ArrayList<>();
		List<Problem> toLookAt = new ArrayList<>();
		Clauses clauses = new Clauses(tree);
		int unchanged = 0;
		int restored = 0;
		for (CodingIndex index : edit.codings(document)) {
			CodingSet set = index.set();
			CodingCarriage codings = new CodingCarriage(edit, set, steps);
			codings.carry();
			NoCodeCarriage decisions = new NoCodeCarriage(edit, set, steps);
			decisions.carry();
			unchanged += codings.unchanged() + decisions.unchanged();
			restored += codings.restored() + decisions.restored();
			Path file = Path.of(edit.file(set));
			Stream.concat(codings.toLookAt().stream(), decisions.toLookAt().stream()).map(r -> Problem.of(file, r, clauses))
					.forEach(toLookAt::add);
			if (set.isDone() && saysElse) {
				edit.set(set, Literals.CODING_SET__DONE, false);
				reopened.add(set.getCoder());
			}
		}
		return new CarriedCodings(unchanged, restored, toLookAt, reopened, pairs);
	}
}
