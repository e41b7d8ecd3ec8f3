// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.policycoder.edit.Edit;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.segmentation.Enumerators;

/**
 * Numbers the clauses below one parent after an edit. A number that tables have
 * printed stays, for papers cite it: a clause that is put between 3-26 and 3-27
 * becomes 3-26.1. Only unlabelled paragraphs, which are numbered by position and
 * nothing else, are counted anew.
 */
final class ClauseNumbering {

	/** A number between two printed ones, as made here. */
	private static final Pattern INSERTED = Pattern.compile("(.+)\\.(\\d{1,8})"); //$NON-NLS-1$

	private static final Pattern LAST_PART = Pattern.compile("-(\\d{1,8})[^-]*$"); //$NON-NLS-1$

	private final Edit edit;

	private final EObject owner;

	private final boolean positional;

	private ClauseNumbering(Edit edit, EObject owner) {
		this.edit = edit;
		this.owner = owner;
		this.positional = isPositional();
	}

	/**
	 * Looks how the clauses around a place are numbered; to be called before they are
	 * changed.
	 *
	 * @param place
	 *            a clause, heading or tree: those below it, or below the nearest parent
	 *            that is no heading, are meant
	 */
	static ClauseNumbering below(Edit edit, EObject place) {
		EObject owner = place;
		while (owner instanceof Clause c && c.isHeading()) {
			owner = c.eContainer();
		}
		return new ClauseNumbering(edit, owner);
	}

	static ClauseNumbering around(Edit edit, Clause clause) {
		return below(edit, clause.eContainer());
	}

	private List<Clause> group() {
		List<Clause> group = new ArrayList<>();
		gather(ClauseEdits.below(owner), group);
		return group;
	}

	private static void gather(List<Clause> clauses, List<Clause> group) {
		for (Clause clause : clauses) {
			if (clause.isHeading()) {
				gather(clause.getClauses(), group);
			} else {
				group.add(clause);
			}
		}
	}

	private String prefix() {
		String above = owner instanceof Clause c ? c.getNumber()
				: Integer.toString(((ClauseTree) owner).getDocument());
		return above + '-';
	}

	private boolean isPositional() {
		int position = 0;
		for (Clause clause : group()) {
			position++;
			if (!label(clause).isEmpty() || !(prefix() + position).equals(clause.getNumber())) {
				return false;
			}
		}
		return true;
	}

	private static String label(Clause clause) {
		return clause.getLabel() == null ? "" : clause.getLabel(); //$NON-NLS-1$
	}

	/** Numbers those that have no number here yet, and counts anew where only positions count. */
	void complete() {
		List<Clause> group = group();
		if (positional && group.stream().allMatch(c -> label(c).isEmpty())) {
			for (int i = 0; i < group.size(); i++) {
				number(group.get(i), prefix() + (i + 1));
			}
			return;
		}
		Set<String> taken = new HashSet<>();
		Set<Clause> open = new HashSet<>();
		for (Clause clause : group) {
			if (!isChild(clause.getNumber()) || !taken.add(clause.getNumber())) {
				open.add(clause);
			}
		}
		boolean labelled = group.stream().anyMatch(c -> !label(c).isEmpty());
		Clause before = null;
		for (int i = 0; i < group.size(); i++) {
			Clause clause = group.get(i);
			if (open.contains(clause)) {
				Clause after = group.subList(i, group.size()).stream().filter(c -> !open.contains(c)).findFirst().orElse(null);
				String number = printed(clause, before, after);
				if (number == null || !taken.add(number)) {
					boolean inserted = before != null && (label(before).isEmpty() || open.contains(before));
					number = free(before, inserted, labelled, taken);
					taken.add(number);
				}
				number(clause, number);
			}
			before = clause;
		}
	}

	private boolean isChild(String number) {
		return number != null && number.startsWith(prefix()) && number.indexOf('-', prefix().length()) < 0;
	}

	/** The number that the label says, if it fits between its neighbours; else null. */
	private String printed(Clause clause, Clause before, Clause after) {
		OptionalInt value = Enumerators.value(label(clause), before == null ? null : label(before));
		boolean fits = value.isPresent() && value.getAsInt() > part(before, 0)
				&& value.getAsInt() < part(after, Integer.MAX_VALUE);
		return fits ? prefix() + value.getAsInt() : null;
	}

	private static int part(Clause clause, int otherwise) {
		Matcher part = clause == null ? null : LAST_PART.matcher(clause.getNumber());
		return part != null && part.find() ? Integer.parseInt(part.group(1)) : otherwise;
	}

	private String free(Clause before, boolean inserted, boolean labelled, Set<String> taken) {
		String next = before == null ? prefix() + 1 : labelled ? null : successor(before.getNumber());
		if (next != null && !taken.contains(next)) {
			return next;
		}
		String base = before == null ? prefix() + 0 : before.getNumber();
		int last = 0;
		Matcher insertion = INSERTED.matcher(base);
		if (inserted && insertion.matches()) {
			base = insertion.group(1);
			last = Integer.parseInt(insertion.group(2));
		}
		String between;
		do {
			between = base + '.' + ++last;
		} while (taken.contains(between));
		return between;
	}

	private static String successor(String number) {
		int cut = number.lastIndexOf('-') + 1;
		String part = number.substring(cut);
		return part.matches("\\d{1,8}") ? number.substring(0, cut) + (Integer.parseInt(part) + 1) : null; //$NON-NLS-1$
	}

	private void number(Clause clause, String number) {
		number(edit, clause, number);
	}

	/** Gives a clause a number, and those below it the same beginning. */
	static void number(Edit edit, Clause clause, String number) {
		String old = clause.getNumber();
		ClauseNumbering children = old == null ? null : below(edit, clause);
		ClauseEdits.rename(edit, clause, Literals.CLAUSE__NUMBER, number);
		List<Clause> below = new ArrayList<>();
		gather(clause.getClauses(), below);
		for (Clause child : below) {
			String part = child.getNumber();
			if (old != null && part != null && part.startsWith(old + '-')) {
				number(edit, child, number + part.substring(old.length()));
			}
		}
		if (children != null) {
			children.complete();
		} else {
			below(edit, clause).complete();
		}
	}
}
