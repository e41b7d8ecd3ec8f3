// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.policycoder.edit.CodingEdits;
import org.policycoder.edit.CodingIndex;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.Reviews;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.StorageException;

/** What the commands on the clauses of one document have in common. */
final class ClauseEdits {

	private final Edit edit;

	private final ClauseTree tree;

	private final String text;

	ClauseEdits(Edit edit, int document) throws EditException, StorageException {
		this.edit = edit;
		this.tree = edit.tree(document);
		this.text = edit.text(document);
	}

	ClauseTree tree() {
		return tree;
	}

	/** The clauses beside this one, itself included. */
	static List<Clause> beside(Clause clause) {
		return below(clause.eContainer());
	}

	static List<Clause> below(EObject owner) {
		return owner instanceof Clause c ? c.getClauses() : ((ClauseTree) owner).getClauses();
	}

	static EReference listOf(EObject owner) {
		return owner instanceof Clause ? Literals.CLAUSE__CLAUSES : Literals.CLAUSE_TREE__CLAUSES;
	}

	/** A clause made by a person, with an id that no clause of the document ever had. */
	Clause create(String level, int begin, int end) {
		edit.set(tree, Literals.CLAUSE_TREE__LAST_ID, tree.getLastId() + 1);
		Clause clause = ModelFactory.eINSTANCE.createClause();
		clause.setId(tree.getLastId());
		clause.setLabel(""); //$NON-NLS-1$
		clause.setLevel(level);
		clause.setBegin(begin);
		clause.setEnd(end);
		return clause;
	}

	void insert(EObject owner, int index, Clause clause) {
		edit.add(owner, listOf(owner), index, clause);
	}

	/** Where to cut: never inside a surrogate pair. */
	int cut(int offset) {
		boolean inside = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
				&& Character.isHighSurrogate(text.charAt(offset - 1));
		return inside ? offset - 1 : offset;
	}

	/** The end of what is before an offset, white space left out. */
	int endBefore(int offset) {
		int end = Math.min(offset, text.length());
		while (end > 0 && isBlank(text.charAt(end - 1))) {
			end--;
		}
		return end;
	}

	/** The beginning of what is after an offset, white space left out. */
	int beginAfter(int offset) {
		int begin = offset;
		while (begin < text.length() && isBlank(text.charAt(begin))) {
			begin++;
		}
		return begin;
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	/** The codings of a clause, coder by coder; a copy that may be walked through while they change. */
	List<List<Coding>> codings(Clause clause) throws EditException, StorageException {
		List<List<Coding>> codings = new ArrayList<>();
		for (CodingIndex index : edit.codings(tree.getDocument())) {
			codings.add(List.copyOf(index.of(clause.getId())));
		}
		return codings;
	}

	/** Adds the same coding to another clause, or another part of one; what is to be looked at goes along. */
	void copy(Coding coding, Clause to, int begin, int end) {
		Reviews.follow(edit, coding, to.getId(), true);
		Coding copy = EcoreUtil.copy(coding);
		copy.setClause(to.getId());
		copy.setBegin(begin);
		copy.setEnd(end);
		edit.add(coding.eContainer(), Literals.CODING_SET__CODINGS, copy);
	}

	/** Gives a coding to another clause; what is to be looked at goes along. */
	void moveTo(Coding coding, Clause to) {
		boolean another = ((CodingSet) coding.eContainer()).getCodings().stream()
				.anyMatch(c -> c != coding && c.getClause() == coding.getClause() && c.getCategory().equals(coding.getCategory()));
		Reviews.follow(edit, coding, to.getId(), another);
		edit.set(coding, Literals.CODING__CLAUSE, to.getId());
	}

	/** The clause is as a person wants it: how it was found says nothing any more, and leaves no doubt. */
	void settle(Clause clause) {
		edit.set(clause, Literals.CLAUSE__RULE, null);
		edit.set(clause, Literals.CLAUSE__CONFIDENCE, Literals.CLAUSE__CONFIDENCE.getDefaultValue());
		edit.set(clause, Literals.CLAUSE__CONFIRMED, false);
	}

	/** Gives a clause another number or label, for which nobody has confirmed anything. */
	static void rename(Edit edit, Clause clause, EAttribute feature, String name) {
		if (!Objects.equals(name, clause.eGet(feature))) {
			edit.set(clause, feature, name);
			edit.set(clause, Literals.CLAUSE__CONFIRMED, false);
		}
	}

	void extent(Clause clause, int begin, int end) {
		edit.set(clause, Literals.CLAUSE__BEGIN, begin);
		edit.set(clause, Literals.CLAUSE__END, end);
	}

	static void refuse(boolean when, String key, Clause clause) throws EditException {
		if (when) {
			throw new EditException(key, CodingEdits.name(clause));
		}
	}
}
