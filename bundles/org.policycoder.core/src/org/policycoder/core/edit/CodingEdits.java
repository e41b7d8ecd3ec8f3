// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.policycoder.model.Clause;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingOrigin;
import org.policycoder.model.DimensionRule;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.StorageException;

/** What the commands on codings have in common: coding one clause, with the rule of the dimension kept. */
final class CodingEdits {

	private static final int WHOLE = -1;

	private final Edit edit;

	private final String coder;

	CodingEdits(Edit edit, String coder) {
		this.edit = edit;
		this.coder = coder;
	}

	/** Finds a category that clauses can be coded with. */
	CodebookIndex.Entry assignable(String code) throws EditException {
		CodebookIndex.Entry entry = category(code);
		if (entry.category().isGroupOnly()) {
			throw new EditException("groupCoded", entry.category()); //$NON-NLS-1$
		}
		return entry;
	}

	CodebookIndex.Entry category(String code) throws EditException {
		return edit.codebook().find(code).orElseThrow(() -> new EditException("categoryGone", String.valueOf(code))); //$NON-NLS-1$
	}

	/** The clauses that are no headings; refuses when none is left. */
	List<ClauseRef> codable(List<ClauseRef> clauses) throws EditException, StorageException {
		List<ClauseRef> codable = new ArrayList<>(clauses.size());
		for (ClauseRef ref : clauses) {
			if (!edit.clause(ref).isHeading()) {
				codable.add(ref);
			}
		}
		if (codable.isEmpty()) {
			throw new EditException("headingCoded"); //$NON-NLS-1$
		}
		return codable;
	}

	/**
	 * Codes a whole clause.
	 *
	 * @return the category that gave way, if the rule of the dimension wants only one
	 */
	Optional<CodebookIndex.Entry> code(ClauseRef ref, CodebookIndex.Entry category)
			throws EditException, StorageException {
		return code(ref, category, WHOLE, WHOLE);
	}

	Optional<CodebookIndex.Entry> code(ClauseRef ref, CodebookIndex.Entry category, int begin, int end)
			throws EditException, StorageException {
		CodingIndex codings = edit.codings(coder, ref.document());
		List<Coding> here = List.copyOf(codings.of(ref.clause()));
		String code = category.category().getCode();
		List<Coding> rivals = allowsOne(category) ? here.stream().filter(c -> isRival(c, category)).toList() : List.of();
		Optional<CodebookIndex.Entry> replaced = rivals.stream().findFirst()
				.flatMap(r -> edit.codebook().find(r.getCategory()));
		boolean there = here.stream()
				.anyMatch(c -> code.equals(c.getCategory()) && c.getBegin() == begin && c.getEnd() == end);
		if (!there && rivals.isEmpty()) {
			edit.add(codings.set(), coding(ref, code, begin, end));
		} else if (!there) {
			recode(rivals.get(0), code, begin, end);
		}
		new NoCodes(edit, codings.set(), ref.clause()).remove(category.dimension().getCode());
		for (Coding rival : rivals.subList(there || rivals.isEmpty() ? 0 : 1, rivals.size())) {
			edit.remove(rival);
		}
		return replaced;
	}

	private static boolean allowsOne(CodebookIndex.Entry category) {
		DimensionRule rule = category.dimension().getRule();
		return rule == DimensionRule.EXACTLY_ONE || rule == DimensionRule.AT_MOST_ONE;
	}

	private boolean isRival(Coding coding, CodebookIndex.Entry category) {
		return !category.category().getCode().equals(coding.getCategory()) && edit.codebook().find(coding.getCategory())
				.filter(e -> e.dimension() == category.dimension()).isPresent();
	}

	private Coding coding(ClauseRef ref, String category, int begin, int end) {
		Coding coding = ModelFactory.eINSTANCE.createCoding();
		coding.setClause(ref.clause());
		coding.setCategory(category);
		coding.setBegin(begin);
		coding.setEnd(end);
		coding.setTime(edit.now());
		coding.setOrigin(CodingOrigin.CODER);
		return coding;
	}

	/** Keeps the note and the place in the file, so that a change of mind is a change of one line. */
	private void recode(Coding coding, String category, int begin, int end) {
		edit.set(coding, Literals.CODING__CATEGORY, category);
		edit.set(coding, Literals.CODING__BEGIN, begin);
		edit.set(coding, Literals.CODING__END, end);
		edit.set(coding, Literals.CODING__TIME, edit.now());
		edit.set(coding, Literals.CODING__ORIGIN, CodingOrigin.CODER);
	}

	/** Takes a category from a clause, with all its parts; all categories, and what was decided for none, when it is null. */
	boolean uncode(ClauseRef ref, String category) throws EditException, StorageException {
		boolean changed = false;
		for (Coding coding : List.copyOf(edit.codings(coder, ref.document()).of(ref.clause()))) {
			if (category == null || category.equals(coding.getCategory())) {
				edit.remove(coding);
				changed = true;
			}
		}
		return category == null ? NoCodes.of(edit, coder, ref).removeAll() || changed : changed;
	}

	boolean has(ClauseRef ref, String category) throws EditException, StorageException {
		return edit.codings(coder, ref.document()).of(ref.clause()).stream()
				.anyMatch(c -> category.equals(c.getCategory()));
	}

	/** How a clause is named in a label: its number, else what is printed before it. */
	static String name(Clause clause) {
		if (clause.getNumber() != null) {
			return clause.getNumber();
		}
		return clause.getLabel() == null || clause.getLabel().isEmpty() ? "#" + clause.getId() : clause.getLabel(); //$NON-NLS-1$
	}

	/** "3-26", or "12 clauses". */
	static Object name(Edit edit, List<ClauseRef> clauses) throws EditException, StorageException {
		return clauses.size() == 1 ? name(edit.clause(clauses.get(0)))
				: EditLabel.of("clauses", Integer.toString(clauses.size())); //$NON-NLS-1$
	}
}
