// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.storage.Problem.Kind;

/**
 * Finds what is wrong with the ids, numbers and ranges of one clause tree, and where
 * the printed numbering leaves doubt about it. Of the doubts only so many are told
 * as a person would look at: a text with more was not understood as a whole.
 */
final class ClauseCheck {

	private static final int MOST_DOUBTS = 8;

	/** From which part of the numbered clauses on, if they are many, doubts are about the numbering as a whole. */
	private static final int UNFIT_PART = 4;

	/** What a short line says where something was left out. */
	private static final Pattern OMITTED = Pattern.compile(
			"(?im)^.{0,80}(?:weggefallen|aufgehoben|\\brepealed\\b|\\bomitted\\b|\\breserved\\b|abrog\u00e9|derogad[oa]|revogad[oa]|\u524a\u9664|\uc0ad\uc81c|\u5220\u9664).{0,30}$"); //$NON-NLS-1$

	/** How the title of a part ends of which only some provisions are printed. */
	private static final String EXCERPT = "\u6284"; //$NON-NLS-1$

	/** The rule of clauses whose numbers may leap, as those of a code from one division to the next. */
	private static final String LEAPING = ": growing"; //$NON-NLS-1$

	private final Path file;

	private final String text;

	private final int textLength;

	private final Consumer<Problem> found;

	private final Set<Integer> ids = new HashSet<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	private final List<Problem> doubts = new ArrayList<>();

	/** How many clauses have a printed label. */
	private int labelled;

	/** The last clause seen under a number, headings between them being no matter. */
	private final Map<String, Clause> lastUnder = new HashMap<>();

	/**
	 * Makes a check.
	 *
	 * @param file
	 *            the file of the tree
	 * @param text
	 *            the text, or null when not known
	 * @param found
	 *            takes the problems
	 */
	ClauseCheck(Path file, String text, Consumer<Problem> found) {
		this.file = file;
		this.text = text;
		this.textLength = text == null ? Integer.MAX_VALUE : text.length();
		this.found = found;
	}

	/** Every doubt about a tree, however many there are; of what is wrong nothing. */
	static List<Problem> doubts(ClauseTree tree, String text, Path file) {
		ClauseCheck check = new ClauseCheck(file, text, problem -> {});
		check.walk(tree);
		return check.doubts;
	}

	private void walk(ClauseTree tree) {
		check(tree.getClauses(), 0, textLength, Integer.toString(tree.getDocument()));
	}

	void check(ClauseTree tree) {
		walk(tree);
		if (text != null && !tree.getClauses().isEmpty()) {
			UnheldText.of(tree, text, file).ifPresent(found);
		}
		numbers.forEach((number, count) -> {
			if (count > 1) {
				found.accept(Problem.of(Kind.DUPLICATE_CLAUSE_NUMBER, file, number, Integer.toString(count)));
			}
		});
		if (doubts.size() > MOST_DOUBTS && doubts.size() * UNFIT_PART >= labelled) {
			found.accept(Problem.of(Kind.NUMBERING_UNFIT, file, "", Integer.toString(doubts.size()), Integer.toString(labelled))); //$NON-NLS-1$
			return;
		}
		doubts.stream().limit(MOST_DOUBTS).forEach(found);
		if (doubts.size() > MOST_DOUBTS) {
			found.accept(Problem.of(Kind.MORE_DOUBTS, file, "", Integer.toString(doubts.size() - MOST_DOUBTS))); //$NON-NLS-1$
		}
	}

	private void check(List<Clause> clauses, int begin, int end, String document) {
		for (Clause clause : clauses) {
			if (!ids.add(clause.getId())) {
				found.accept(Problem.of(Kind.DUPLICATE_CLAUSE_ID, file, name(clause), Integer.toString(clause.getId())));
			}
			if (clause.getBegin() < begin || clause.getEnd() > end || clause.getBegin() > clause.getEnd()) {
				found.accept(Problem.of(Kind.CLAUSE_OUTSIDE, file, name(clause), Integer.toString(clause.getBegin()),
						Integer.toString(clause.getEnd())));
			}
			labelled += label(clause).isBlank() ? 0 : 1;
			if (clause.getNumber() != null) {
				checkNumber(clause, document);
			}
			ClauseDoubt.of(clause).filter(d -> d.kind() != Kind.PRINTED_NOT_FIRST || text == null || !isInExcerpt(clause))
					.ifPresent(doubt -> doubt(clause, doubt.in(file)));
			check(clause.getClauses(), clause.getBegin(), clause.getEnd(), document);
		}
	}

	private void checkNumber(Clause clause, String document) {
		String number = clause.getNumber();
		numbers.merge(number, 1, Integer::sum);
		if (!number.startsWith(document + '-')) {
			found.accept(Problem.of(Kind.FOREIGN_CLAUSE_NUMBER, file, number, document));
			return;
		}
		String above = number.substring(0, number.lastIndexOf('-'));
		Clause before = lastUnder.put(above, clause);
		int part = part(number);
		int partBefore = before == null ? 0 : part(before.getNumber());
		boolean positional = clause.getLabel() == null || clause.getLabel().isBlank();
		if (part > partBefore + 1 && partBefore >= 0 && (positional || before != null)) {
			String from = before == null ? above : before.getNumber();
			if (positional) {
				found.accept(Problem.of(Kind.CLAUSE_GAP, file, number, from));
			} else if (clause.getRule() != null && !saysOmission(before, clause)) {
				doubt(clause, Problem.of(Kind.PRINTED_GAP, file, number, from, clause.getLabel(), label(before)));
			}
		}
	}

	private void doubt(Clause clause, Problem problem) {
		if (!clause.isConfirmed()) {
			doubts.add(problem);
		}
	}

	/**
	 * Whether it is as it should be that something is missing between two clauses: asterisks or a
	 * short line say that it was left out, the text is an excerpt, or numbers may leap there and no
	 * line opens with the one that is missing.
	 */
	private boolean saysOmission(Clause before, Clause clause) {
		int begin = Math.max(0, before.getBegin());
		int end = Math.min(textLength, clause.getBegin());
		if (text == null || begin >= end) {
			return false;
		}
		String between = text.substring(begin, end);
		return between.contains("* * *") || OMITTED.matcher(between).find() || isInExcerpt(clause) //$NON-NLS-1$
				|| clause.getRule().endsWith(LEAPING) && !opensLine(between, missing(before, clause));
	}

	private boolean isInExcerpt(Clause clause) {
		for (EObject above = clause.eContainer(); above instanceof Clause c; above = c.eContainer()) {
			int begin = Math.clamp(c.getBegin(), 0, textLength);
			int end = text.indexOf('\n', begin);
			if (c.isHeading() && text.substring(begin, end < 0 ? textLength : end).strip().endsWith(EXCERPT)) {
				return true;
			}
		}
		return false;
	}

	/** The label that would have followed, as far as its number is one of digits. */
	private static String missing(Clause before, Clause clause) {
		return label(clause).strip().replaceFirst("\\d+(?=\\D*$)", Integer.toString(part(before.getNumber()) + 1)); //$NON-NLS-1$
	}

	private static boolean opensLine(String text, String label) {
		return text.lines().anyMatch(line -> line.strip().startsWith(label));
	}

	private static String label(Clause clause) {
		return clause.getLabel() == null ? "" : clause.getLabel(); //$NON-NLS-1$
	}

	/** The last part of a number as a whole number, or -1 when it is none, as 10.1 is. */
	private static int part(String number) {
		String part = number.substring(number.lastIndexOf('-') + 1);
		return part.matches("\\d{1,9}") ? Integer.parseInt(part) : -1; //$NON-NLS-1$
	}

	static String name(Clause clause) {
		if (clause.getNumber() != null) {
			return clause.getNumber();
		}
		return clause.getLabel() == null || clause.getLabel().isBlank() ? "#" + clause.getId() : clause.getLabel(); //$NON-NLS-1$
	}
}
