// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

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

/**
 * Coding within a command: what every command that codes has to keep to. The rule of
 * the dimension is kept, headings take no category, a change of mind is a change of one
 * line in the file. For commands of one's own as for those that are here.
 *
 * @since 1.0
 */
public final class CodingEdits {

	private static final int WHOLE = -1;

	private final Edit edit;

	private final String coder;

	/**
	 * @param edit
	 *            the edit of the command at work
	 * @param coder
	 *            the id of the coder who codes
	 */
	public CodingEdits(Edit edit, String coder) {
		this.edit = edit;
		this.coder = coder;
	}

	/**
	 * Finds a category that clauses can be coded with.
	 *
	 * @param code
	 *            the code of the category
	 * @return its entry
	 * @throws EditException
	 *             when the codebook has none of this code, or it is there to group others only
	 */
	public CodebookIndex.Entry assignable(String code) throws EditException {
		CodebookIndex.Entry entry = category(code);
		if (entry.category().isGroupOnly()) {
			throw new EditException("groupCoded", entry.category()); //$NON-NLS-1$
		}
		return entry;
	}

	/**
	 * Finds a category.
	 *
	 * @param code
	 *            its code
	 * @return its entry
	 * @throws EditException
	 *             when the codebook has none of this code
	 */
	public CodebookIndex.Entry category(String code) throws EditException {
		return edit.codebook().find(code).orElseThrow(() -> new EditException("categoryGone", String.valueOf(code))); //$NON-NLS-1$
	}

	/**
	 * Leaves out headings, which take no category.
	 *
	 * @param clauses
	 *            clauses
	 * @return those that can be coded, in their order, never empty
	 * @throws EditException
	 *             when all are headings, or one is not there any more
	 * @throws StorageException
	 *             when a document's clauses cannot be read
	 */
	public List<ClauseRef> codable(List<ClauseRef> clauses) throws EditException, StorageException {
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
	 * @param ref
	 *            the clause
	 * @param category
	 *            one that is {@linkplain #assignable(String) assignable}
	 * @return the category that gave way, if the rule of the dimension wants only one
	 * @throws EditException
	 *             when the clause is not there any more
	 * @throws StorageException
	 *             when the coder's codings of the document cannot be read
	 */
	public Optional<CodebookIndex.Entry> code(ClauseRef ref, CodebookIndex.Entry category)
			throws EditException, StorageException {
		return code(ref, category, WHOLE, WHOLE);
	}

	/**
	 * Codes a part of a clause.
	 *
	 * @param ref
	 *            the clause
	 * @param category
	 *            one that is {@linkplain #assignable(String) assignable}
	 * @param begin
	 *            where the part begins in the document's text, in UTF-16 code units
	 * @param end
	 *            behind its last code unit
	 * @return the category that gave way, if the rule of the dimension wants only one
	 * @throws EditException
	 *             when the clause is not there any more
	 * @throws StorageException
	 *             when the coder's codings of the document cannot be read
	 */
	public Optional<CodebookIndex.Entry> code(ClauseRef ref, CodebookIndex.Entry category, int begin, int end)
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

	/**
	 * Takes a category from a clause and all its parts.
	 *
	 * @param ref
	 *            the clause
	 * @param category
	 *            the code of the category; null for all, with what was decided to be without one
	 * @return whether there was something to take
	 * @throws EditException
	 *             when the clause is not there any more
	 * @throws StorageException
	 *             when the coder's codings of the document cannot be read
	 */
	public boolean uncode(ClauseRef ref, String category) throws EditException, StorageException {
		boolean changed = false;
		for (Coding coding : List.copyOf(edit.codings(coder, ref.document()).of(ref.clause()))) {
			if (category == null || category.equals(coding.getCategory())) {
				edit.remove(coding);
				changed = true;
			}
		}
		return category == null ? NoCodes.of(edit, coder, ref).removeAll() || changed : changed;
	}

	/**
	 * Tells whether a clause, or a part of it, has a category.
	 *
	 * @param ref
	 *            the clause
	 * @param category
	 *            the code of the category
	 * @return whether the coder has given it
	 * @throws EditException
	 *             when the clause is not there any more
	 * @throws StorageException
	 *             when the coder's codings of the document cannot be read
	 */
	public boolean has(ClauseRef ref, String category) throws EditException, StorageException {
		return edit.codings(coder, ref.document()).of(ref.clause()).stream()
				.anyMatch(c -> category.equals(c.getCategory()));
	}

	/**
	 * Names a clause as labels of steps do.
	 *
	 * @param clause
	 *            a clause
	 * @return its number, else what is printed before it, else # and its id
	 */
	public static String name(Clause clause) {
		if (clause.getNumber() != null) {
			return clause.getNumber();
		}
		return clause.getLabel() == null || clause.getLabel().isEmpty() ? "#" + clause.getId() : clause.getLabel(); //$NON-NLS-1$
	}

	/**
	 * Names clauses as labels of steps do: "3-26", or "12 clauses".
	 *
	 * @param edit
	 *            the edit of the command at work
	 * @param clauses
	 *            one or more
	 * @return an argument of {@link EditLabel#of(String, Object...)}
	 * @throws EditException
	 *             when the clause is not there any more
	 * @throws StorageException
	 *             when the document's clauses cannot be read
	 */
	public static Object name(Edit edit, List<ClauseRef> clauses) throws EditException, StorageException {
		return clauses.size() == 1 ? name(edit.clause(clauses.get(0)))
				: EditLabel.of("clauses", Integer.toString(clauses.size())); //$NON-NLS-1$
	}
}
