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
		assertEquals(
				"""
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
						""",
				spans(ACT));
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

	@Test
	void theTextBelowALabelAloneInItsLineIsItsOwn() {
		assertEquals("""
				Article 1 | Article 1 Trees This Regulation counts: (a) pines; or (b) firs, without counting them twice.
				(a) | (a) pines; or
				(b) | (b) firs,
				Article 2 | Article 2 Entry into force This Regulation shall enter into force.
				""", spans("""
				Article 1
				Trees
				This Regulation counts:
				(a)
				pines; or
				(b)
				firs,
				without counting them twice.
				Article 2
				Entry into force
				This Regulation shall enter into force.
				"""));
	}

	@Test
	void aLineThatMayGoOnWithALongOneIsLeftWithIt() {
		assertEquals(
				"""
						Section 1. | Section 1. Trees. (a) Trees are counted. (b) This order is not intended to, and does not, create any right or benefit, \
						substantive or procedural, enforceable by any tree.
						(a) | (a) Trees are counted.
						(b) | (b) This order is not intended to, and does not, create any right or benefit, substantive or procedural, enforceable by any tree.
						""",
				spans("""
						Section 1. Trees.
						(a) Trees are counted.
						(b) This order is not intended to, and does not, create any right or benefit,
						substantive or procedural, enforceable by any tree.
						"""));
	}

	@Test
	void whatStandsBehindAnAnnexIsInIt() {
		String text = """
				国务院关于数树的意见
				各省人民政府：
				一、总体要求
				认真数树。
				附件：数树指标
				国务院
				2031年1月1日
				附件
				数树指标
				一、树木
				（一）松树
				1.松树数
				2.松树高
				二、草
				（二）草地
				3.草地数
				注：
				1.松树在冬季数。
				2.草地在春季数。
				""";
		assertEquals(List.of("一、", "附件"),
				Segmenter.standard().segment(text, SegmentationOptions.DETECT).roots().stream().map(Provision::label).toList());
	}

	@Test
	void aPaperWithoutNumbersIsANotice() {
		assertEquals("cn-notices", Segmenter.standard().segment("""
				国务院关于表彰数树人员的决定
				各省人民政府：
				数树人员在数树工作中取得了突出成绩。
				国务院决定，对数树人员予以表彰。
				国务院
				2031年1月1日
				""", SegmentationOptions.DETECT).style());
	}

	@Test
	void theRowsOfATableCountOnFromTheOneBefore() {
		String text = """
				国务院关于推广数树办法的通知
				各省人民政府：
				一、高度重视
				（一）松树要数。
				（二）杉树要数。
				二、认真落实
				附件：清单
				国务院
				2031年1月1日
				附件
				数树办法清单
				一、树木（共3项）
				1
				松树
				林业部
				冬季数。
				2
				杉树
				林业部
				春季数。
				3
				柏树
				林业部
				夏季数。
				二、草（共3项）
				4
				青草
				农业部
				冬季数。
				5
				干草
				农业部
				春季数。
				6
				水草
				农业部
				夏季数。
				""";
		Provision annex = Segmenter.standard().segment(text, SegmentationOptions.DETECT).roots().getLast();
		for (Provision part : annex.children())
			assertEquals(3, part.children().size(), () -> spans(text));
	}
}
