// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Where provisions begin and end, in texts written for these tests: with what is printed above their labels, without what closes a list. */
class ExtentsTest {
	private static final String ACT = """
			Tree Counting Act
			An Act respecting the counting of trees
			Short Title
			Short title
			1 This Act may be cited as the Tree Counting Act.
			Interpretation
			Definitions
			2 (1) In this Act,
			tree means
			(a) a pine, or
			(b) a fir; (arbre)
			wood means trees that stand together. (bois)
			Grass
			(2) Grass is no tree.
			Offence
			3 A person who
			(a) counts a tree twice, or
			(b) leaves one out,
			commits an offence.
			Coming into force
			4 This Act comes into force on assent.
			""";

	private static String spans(String text) {
		StringBuilder spans = new StringBuilder();
		spans(text, Segmenter.standard().segment(text, SegmentationOptions.DETECT).roots(), spans);
		return spans.toString();
	}

	private static void spans(String text, List<Provision> provisions, StringBuilder spans) {
		for (Provision provision : provisions) {
			String words = text.substring(provision.titleBegin(), provision.end()).replaceAll("\\s+", " ");
			spans.append(provision.label()).append(" | ").append(words).append('\n');
			spans(text, provision.children(), spans);
		}
	}

	/** What stands above the first label cannot be told from the title of the document. */
	@Test
	void titlesAboveLabelsBelongToWhatTheyStandAbove() {
		assertEquals("""
				1 | 1 This Act may be cited as the Tree Counting Act.
				2 | Interpretation Definitions 2 (1) In this Act, tree means (a) a pine, or (b) a fir; (arbre) wood means trees that stand together. (bois) \
				Grass (2) Grass is no tree.
				(1) | (1) In this Act, tree means (a) a pine, or (b) a fir; (arbre) wood means trees that stand together. (bois)
				(a) | (a) a pine, or
				(b) | (b) a fir; (arbre)
				(2) | Grass (2) Grass is no tree.
				3 | Offence 3 A person who (a) counts a tree twice, or (b) leaves one out, commits an offence.
				(a) | (a) counts a tree twice, or
				(b) | (b) leaves one out,
				4 | Coming into force 4 This Act comes into force on assent.
				""", spans(ACT));
		assertEquals(List.of(), Mutations.faults(ACT, Segmenter.standard().segment(ACT, SegmentationOptions.DETECT)));
	}

	@Test
	void aTitleInBracketsBelongsToItsArticle() {
		assertEquals("""
				第一条 | （目的） 第一条　この法律は、樹木の計数について定める。
				第二条 | （届出） 第二条　計数する者は、氏名を届け出る。
				附　則 | 附　則 （施行期日） 第一条　この法律は、公布の日から施行する。
				第一条 | （施行期日） 第一条　この法律は、公布の日から施行する。
				""".replace('　', ' '), spans("""
				樹木計数法
				（目的）
				第一条　この法律は、樹木の計数について定める。
				（届出）
				第二条　計数する者は、氏名を届け出る。
				附　則
				（施行期日）
				第一条　この法律は、公布の日から施行する。
				""").replace('　', ' '));
	}

	@Test
	void whatTakesTheSentenceOfAListUpIsNoPartOfItsLastItem() {
		assertEquals("""
				§ 1 | § 1 Zählung (1) Wer Bäume 1. doppelt zählt oder 2. auslässt, handelt ordnungswidrig. (2) Wald ist jeder Baum.
				(1) | (1) Wer Bäume 1. doppelt zählt oder 2. auslässt, handelt ordnungswidrig.
				1. | 1. doppelt zählt oder
				2. | 2. auslässt,
				(2) | (2) Wald ist jeder Baum.
				§ 2 | § 2 Inkrafttreten Dieses Gesetz tritt morgen in Kraft.
				""", spans("""
				Gesetz über die Zählung der Bäume
				§ 1 Zählung
				(1) Wer Bäume
				1. doppelt zählt oder
				2. auslässt,
				handelt ordnungswidrig.
				(2) Wald ist jeder Baum.
				§ 2 Inkrafttreten
				Dieses Gesetz tritt morgen in Kraft.
				"""));
	}
}
