// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.clause;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;

import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.ModelFactory;
import org.policycoder.segmentation.Provision;

/**
 * Makes the clause tree of a document from its provisions: gives ids and numbers, and makes clauses of the paragraphs
 * where there is no numbered provision, so that there is something to code.
 *
 * @since 1.0
 */
public final class ClauseTrees {
	static final String PARAGRAPH = "paragraph";

	private ClauseTrees() {
	}

	/**
	 * Returns the clause tree of a text.
	 * <p>
	 * A number is the number of the document and a part for each provision from the root down, as in {@code 167-2-3}.
	 * Headings have no number and add no part, so articles are numbered through their chapters as laws number them. The
	 * part is the value of the printed label ({@code 第二十六条} is 26, {@code (c)} is 3, {@code SEC. 1011A.} is 1011A,
	 * {@code 第十条之一} is 10.1) if all provisions under the same parent have one and the values increase; otherwise, as
	 * with unlabelled paragraphs or labels that come twice, the parts are the positions 1, 2, 3, …, so that no number is
	 * given twice.
	 * <p>
	 * The title that is printed above a label belongs to its clause, which begins with it.
	 * <p>
	 * If a heading has text of its own but no provision directly below it, the paragraphs of that text become clauses
	 * without label; so does the whole text if there are no provisions at all, but for the title lines that it opens with. The lines of
	 * a long list, of places, properties or the rows of a table, are one clause, or one for each entry.
	 *
	 * @param documentNumber the number of the document in the register
	 * @param text           the text that the offsets refer to, not null
	 * @param provisions     the provisions of the text, in order, none overlapping another, not null
	 * @param style          id of the numbering style, or null
	 * @return a new tree; its ids count from 1 in the order of the text
	 */
	public static ClauseTree of(int documentNumber, String text, List<Provision> provisions, String style) {
		ClauseTree tree = ModelFactory.eINSTANCE.createClauseTree();
		tree.setDocument(documentNumber);
		tree.setTextHash(sha256(text));
		tree.setStyle(style);
		List<Provision> roots = provisions.isEmpty()
				? ListedLines.joined(text, Paragraphs.of(text).afterTitle(0, text.length()).toList()).stream().map(ClauseTrees::paragraph).toList()
				: new ParagraphClauses(text).complete(provisions);
		ClauseBuilder builder = new ClauseBuilder();
		tree.getClauses().addAll(builder.build(roots, Integer.toString(documentNumber)));
		tree.setLastId(builder.lastId());
		return tree;
	}

	/**
	 * Adds clauses to a tree for what is coded and in no clause: each paragraph at the top or directly below a heading, a title or
	 * the line of the heading among them, of which something is coded becomes a clause without label.
	 *
	 * @param tree  the tree; it is changed, but clauses that it has stay as they are
	 * @param text  the text of the tree
	 * @param coded the coded characters of the text, in UTF-16 code units
	 */
	public static void addCodedParagraphs(ClauseTree tree, String text, BitSet coded) {
		new CodedParagraphs(tree, text, coded).add();
	}

	/**
	 * Puts paragraphs that are coded as one into a clause of their own. Other clauses stay as they are.
	 *
	 * @param tree  the tree, not coded yet; it is changed
	 * @param text  the text of the tree
	 * @param coded the coded characters of the text, in UTF-16 code units; those between two paragraphs are coded where one coding
	 *              reaches over both
	 */
	public static void groupCodedParagraphs(ClauseTree tree, String text, BitSet coded) {
		new CodedParagraphs(tree, text, coded).group();
	}

	static Provision paragraph(Paragraphs.Span span) {
		return new Provision(span.begin(), span.end(), "", PARAGRAPH, false, PARAGRAPH, 1, List.of());
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has it
		}
	}

	/** Gives ids in the order of the text, and numbers. */
	private static final class ClauseBuilder {
		private int lastId;

		int lastId() {
			return lastId;
		}

		List<Clause> build(List<Provision> provisions, String parentNumber) {
			return build(provisions, parentNumber, ClauseNumbers.of(provisions));
		}

		private List<Clause> build(List<Provision> provisions, String parentNumber, ClauseNumbers siblings) {
			List<Clause> clauses = new ArrayList<>(provisions.size());
			for (Provision provision : provisions) {
				Clause clause = clause(provision);
				if (provision.heading()) {
					clause.getClauses().addAll(build(provision.children(), parentNumber, siblings));
				} else {
					clause.setNumber(parentNumber + "-" + siblings.next());
					clause.getClauses().addAll(build(provision.children(), clause.getNumber()));
				}
				clauses.add(clause);
			}
			return clauses;
		}

		private Clause clause(Provision provision) {
			Clause clause = ModelFactory.eINSTANCE.createClause();
			clause.setId(++lastId);
			clause.setLabel(provision.label());
			clause.setLevel(provision.level());
			clause.setHeading(provision.heading());
			clause.setBegin(provision.titleBegin());
			clause.setEnd(provision.end());
			clause.setRule(provision.rule());
			clause.setConfidence(provision.confidence());
			return clause;
		}
	}
}
