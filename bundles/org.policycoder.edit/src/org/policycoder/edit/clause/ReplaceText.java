// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.policycoder.edit.CodingIndex;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.command.UpdateRegister;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Clauses;
import org.policycoder.model.CodingSet;
import org.policycoder.model.EarlierVersion;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.StorageException;
import org.policycoder.model.version.ClausePair;
import org.policycoder.model.version.ClausePairs;
import org.policycoder.model.version.VersionText;

/**
 * Puts an amended version in the place of the text of a document, as one step. Clauses that
 * are the same or alike keep their ids, so that everybody's codings stay with them; what
 * became of each coding that is not on an unchanged clause is put down as a
 * {@link org.policycoder.model.Review} of its coder, to be looked at, and no coding is lost:
 * one that no clause has any more is in its review with all that was said of it, and comes
 * back with its words when a later version has them again. The earlier
 * version is kept with the clauses. A document that a coder had marked done is not done any
 * more when the new version says anything else.
 * <p>
 * To be executed once.
 */
public final class ReplaceText implements ProjectCommand {

	private final int document;

	private final NewVersion version;

	private Outcome outcome;

	/**
	 * Makes the command.
	 *
	 * @param document
	 *            the number of the document
	 * @param version
	 *            the new version
	 */
	public ReplaceText(int document, NewVersion version) {
		this.document = document;
		this.version = version;
	}

	/**
	 * What became of the codings.
	 *
	 * @param unchanged
	 *            how many codings, and decisions for no category, are on clauses that read as
	 *            they did
	 * @param restored
	 *            how many were to be looked at, or had no clause, since an earlier amendment, and
	 *            are on clauses that read again as they were coded
	 * @param toLookAt
	 *            the others, and what was to be looked at before and stands elsewhere now, as the check tells them until they are looked at, in the order of the
	 *            coders and of their codings
	 * @param reopened
	 *            the ids of the coders for whom the document is no longer done
	 * @param clauses
	 *            what became of the clauses; the former ones are those of the kept version
	 */
	public record Outcome(int unchanged, int restored, List<Problem> toLookAt, List<String> reopened, ClausePairs clauses) {

		/** Copies the lists. */
		public Outcome {
			toLookAt = List.copyOf(toLookAt);
			reopened = List.copyOf(reopened);
		}
	}

	/**
	 * Tells what the command has done.
	 *
	 * @return what became of the codings; empty before it was executed
	 */
	public Optional<Outcome> outcome() {
		return Optional.ofNullable(outcome);
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when there is no such document, or it has that very text
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		String number = Integer.toString(document);
		PolicyDocument entry = edit.document(document);
		ClauseTree tree = edit.tree(document);
		String before = edit.text(document);
		if (before.equals(version.text())) {
			throw new EditException("versionSame", number); //$NON-NLS-1$
		}
		EarlierVersion kept = keep(edit, entry, tree, before);
		ClauseTree next = version.clauses(document);
		VersionText present = VersionText.of(next, version.text());
		ClausePairs pairs = ClausePairs.of(VersionText.of(kept), present);
		giveIds(tree, next, pairs);
		edit.setText(document, version.text());
		edit.set(tree, Literals.CLAUSE_TREE__STYLE, next.getStyle());
		edit.set(tree, Literals.CLAUSE_TREE__LAST_ID, next.getLastId());
		edit.makeLike(tree, next, Literals.CLAUSE_TREE__CLAUSES);
		edit.add(tree, Literals.CLAUSE_TREE__EARLIER, kept);
		carry(edit, new VersionSteps(tree.getEarlier(), present, pairs), pairs);
		describe(edit, entry);
		return EditLabel.of("replaceText", number); //$NON-NLS-1$
	}

	private static EarlierVersion keep(Edit edit, PolicyDocument entry, ClauseTree tree, String text) {
		EarlierVersion kept = ModelFactory.eINSTANCE.createEarlierVersion();
		kept.setReplaced(edit.now());
		kept.setTextHash(tree.getTextHash());
		kept.setStyle(tree.getStyle());
		VersionText former = VersionText.of(tree, text);
		kept.getLines().addAll(former.lines());
		kept.getRegister().add(EcoreUtil.copy(entry));
		Collection<Clause> clauses = EcoreUtil.copyAll(former.clauses());
		kept.getClauses().addAll(clauses);
		return kept;
	}

	/** Ids are never given twice, so that what was said of one clause is never taken for another's. */
	private static void giveIds(ClauseTree tree, ClauseTree next, ClausePairs pairs) {
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

	private void carry(Edit edit, VersionSteps steps, ClausePairs pairs) throws EditException, StorageException {
		boolean saysElse = pairs.all().stream().anyMatch(p -> !p.isUnchanged());
		List<String> reopened = new ArrayList<>();
		List<Problem> toLookAt = new ArrayList<>();
		Clauses clauses = new Clauses(edit.tree(document));
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
		outcome = new Outcome(unchanged, restored, toLookAt, reopened, pairs);
	}

	/** Where the new version says nothing, what is known stays. */
	private void describe(Edit edit, PolicyDocument entry) throws EditException, StorageException {
		new UpdateRegister(Map.of(document, version.said())).apply(edit);
		if (version.original() != null) {
			edit.set(entry, Literals.POLICY_DOCUMENT__ORIGINAL, version.original());
		}
		edit.set(entry, Literals.POLICY_DOCUMENT__UNREAD, version.unread());
	}
}
