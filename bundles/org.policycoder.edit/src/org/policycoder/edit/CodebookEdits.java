// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.policycoder.model.Category;
import org.policycoder.model.Codebook;
import org.policycoder.model.CodebookColours;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Coding;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.Dimension;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.StorageException;

/**
 * Steps that commands on the codebook share: finding what is meant, keeping codes
 * apart, and letting the codings of all coders follow.
 *
 * @since 1.0
 */
public final class CodebookEdits {

	private CodebookEdits() {
	}

	/**
	 * Names a category as labels of steps do.
	 *
	 * @param edit
	 *            the edit of the command at work
	 * @param code
	 *            a code
	 * @return the category, or the code when the codebook does not have it
	 */
	public static Object name(Edit edit, String code) {
		return edit.codebook().find(code).<Object>map(e -> e.category()).orElse(String.valueOf(code));
	}

	/**
	 * Finds a category.
	 *
	 * @param edit
	 *            the edit of the command at work
	 * @param code
	 *            its code
	 * @return the category
	 * @throws EditException
	 *             when the codebook has none of this code
	 */
	public static Category category(Edit edit, String code) throws EditException {
		return edit.codebook().find(code).orElseThrow(() -> new EditException("categoryGone", String.valueOf(code))) //$NON-NLS-1$
				.category();
	}

	/**
	 * Finds a dimension.
	 *
	 * @param edit
	 *            the edit of the command at work
	 * @param code
	 *            its code
	 * @return the dimension
	 * @throws EditException
	 *             when the codebook has none of this code
	 */
	public static Dimension dimension(Edit edit, String code) throws EditException {
		return edit.codebook().dimension(code)
				.orElseThrow(() -> new EditException("dimensionGone", String.valueOf(code))); //$NON-NLS-1$
	}

	/**
	 * Finds a dimension or category.
	 *
	 * @param edit
	 *            the edit of the command at work
	 * @param code
	 *            its code
	 * @return the element
	 * @throws EditException
	 *             when the codebook has neither of this code
	 */
	public static DescribedElement element(Edit edit, String code) throws EditException {
		return edit.codebook().dimension(code).isPresent() ? dimension(edit, code) : category(edit, code);
	}

	/**
	 * Writes down the colours that categories have by their place only, before places change: a category
	 * keeps the colour that its codings are known by.
	 *
	 * @param edit
	 *            the edit of the command at work
	 */
	public static void keepColours(Edit edit) {
		CodebookColours colours = new CodebookColours(edit.codebook());
		edit.codebook().entries().stream().map(CodebookIndex.Entry::category).filter(c -> c.getColour() == null)
				.forEach(c -> edit.set(c, Literals.CATEGORY__COLOUR, colours.written(c.getCode()).orElseThrow()));
	}

	/**
	 * Tells where the elements below one lie.
	 *
	 * @param owner
	 *            the codebook, a dimension or a category
	 * @return its containment list of dimensions or categories
	 */
	public static EReference listOf(EObject owner) {
		return switch (owner) {
		case Codebook c -> Literals.CODEBOOK__DIMENSIONS;
		case Dimension d -> Literals.DIMENSION__CATEGORIES;
		default -> Literals.CATEGORY__CATEGORIES;
		};
	}

	/**
	 * The categories right below an element.
	 *
	 * @param owner
	 *            a dimension or a category
	 * @return the live list
	 */
	public static List<Category> below(EObject owner) {
		return owner instanceof Dimension d ? d.getCategories() : ((Category) owner).getCategories();
	}

	/**
	 * The codes of an element and all below it.
	 *
	 * @param element
	 *            a dimension or category
	 * @return a new set
	 */
	public static Set<String> codes(DescribedElement element) {
		Set<String> codes = new HashSet<>();
		codes.add(element.getCode());
		element.eAllContents().forEachRemaining(e -> {
			if (e instanceof DescribedElement d) {
				codes.add(d.getCode());
			}
		});
		return codes;
	}

	/**
	 * The codes of the dimensions, each leading to itself, as {@link NoCodes#follow} wants
	 * them before some change.
	 *
	 * @param codebook
	 *            a codebook
	 * @return a new map
	 */
	public static Map<String, String> dimensions(Codebook codebook) {
		Map<String, String> codes = new HashMap<>();
		codebook.getDimensions().forEach(d -> codes.put(d.getCode(), d.getCode()));
		return codes;
	}

	/**
	 * Refuses codes that the codebook has, or that stand twice in what is to be added.
	 *
	 * @param edit
	 *            the edit of the command at work
	 * @param added
	 *            an element with all below it
	 * @throws EditException
	 *             when a code is missing or taken
	 */
	public static void requireNew(Edit edit, DescribedElement added) throws EditException {
		Set<String> seen = new HashSet<>();
		requireNew(edit, added.getCode(), seen);
		for (var i = added.eAllContents(); i.hasNext();) {
			if (i.next() instanceof DescribedElement d) {
				requireNew(edit, d.getCode(), seen);
			}
		}
	}

	private static void requireNew(Edit edit, String code, Set<String> seen) throws EditException {
		requireNew(edit, code);
		if (!seen.add(code)) {
			throw new EditException("codeTaken", code); //$NON-NLS-1$
		}
	}

	/**
	 * Refuses a code that the codebook has.
	 *
	 * @param edit
	 *            the edit of the command at work
	 * @param code
	 *            a code, may be null
	 * @throws EditException
	 *             when it is missing or taken
	 */
	public static void requireNew(Edit edit, String code) throws EditException {
		if (code == null || code.isBlank()) {
			throw new EditException("codeMissing"); //$NON-NLS-1$
		}
		if (edit.codebook().find(code).isPresent() || edit.codebook().dimension(code).isPresent()) {
			throw new EditException("codeTaken", code); //$NON-NLS-1$
		}
	}

	/**
	 * Gives all codings of some categories another one, for every coder, and collapses what
	 * becomes equal.
	 *
	 * @param edit
	 *            the edit of the command at work
	 * @param from
	 *            the codes of the categories that go
	 * @param to
	 *            the code of the one that takes their place
	 * @throws StorageException
	 *             when a file of codings cannot be read
	 */
	public static void recode(Edit edit, Set<String> from, String to) throws StorageException {
		Reviews.recode(edit, from, to);
		for (CodingIndex index : edit.allCodings()) {
			if (index.categories().stream().noneMatch(from::contains)) {
				continue;
			}
			for (Coding coding : List.copyOf(index.set().getCodings())) {
				if (from.contains(coding.getCategory())) {
					edit.set(coding, Literals.CODING__CATEGORY, to);
				}
			}
			for (int clause : Set.copyOf(index.codedClauses())) {
				DuplicateCodings.collapse(edit, index.of(clause));
			}
		}
	}

	/**
	 * Takes all codings of some categories away, for every coder.
	 *
	 * @param edit
	 *            the edit of the command at work
	 * @param categories
	 *            their codes
	 * @throws StorageException
	 *             when a file of codings cannot be read
	 */
	public static void uncode(Edit edit, Set<String> categories) throws StorageException {
		for (CodingIndex index : edit.allCodings()) {
			if (index.categories().stream().anyMatch(categories::contains)) {
				for (Coding coding : List.copyOf(index.set().getCodings()).reversed()) {
					if (categories.contains(coding.getCategory())) {
						edit.remove(coding);
					}
				}
			}
		}
	}
}
