// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented provisions, each with one of the things that make numbering hard to read. */
class AwkwardTextsTest {
	/** Each line is the name of a table of contents, or what may be its only entry; took minutes when each was looked for behind each. */
	@ParameterizedTest
	@ValueSource(strings = { "目录\n第一章 总则\n", "TABLE OF CONTENTS\nSEC. 1. Boats.\n", "目录\n第一章 总则\n第二章 船\n" })
	@Timeout(60)
	void tablesOfContentsOverAndOver(String table) {
		Segmentation segmentation = Segmenter.standard().segment(table.repeat(80_000), SegmentationOptions.DETECT);
		assertFalse(segmentation.outside().isEmpty());
	}

	private static void assertTree(String tree, String text) {
		assertEquals(tree, Trees.of(text));
	}

	@Test
	void iBehindHIsALetter() {
		StringBuilder text = new StringBuilder("SECTION 1. SCHOOLS.\n\n");
		StringBuilder tree = new StringBuilder("SECTION 1.\n");
		for (char letter = 'a'; letter <= 'k'; letter++) {
			text.append("    (").append(letter).append(") School ").append(letter).append(" shall open at dawn.\n");
			tree.append("  (").append(letter).append(")\n");
		}
		assertTree(tree.toString(), text.toString());
	}

	@Test
	void iUnderALetterIsANumeral() {
		assertTree("""
				SECTION 1.
				  (a)
				    (1)
				      (A)
				        (i)
				        (ii)
				      (B)
				  (b)
				""", """
				SECTION 1. BOATS.

				    (a) A boat shall carry:
				            (1) A lamp that is:
				                    (A) bright, seen
				                            (i) by day, and
				                            (ii) by night; and
				                    (B) dry.
				    (b) A raft need not.
				""");
	}

	@Test
	void crossReferenceAtTheStartOfALine() {
		assertTree("""
				SEC. 4.
				  (a)
				  (b)
				""", """
				SEC. 4. BRIDGES.

				    (a) Toll.--Whoever crosses a bridge on foot shall pay a toll as set under
				(b) of this section, unless the bridge is one that is closed or is so old that
				the Keeper has forbidden anybody to cross it on a horse, section 9 and section
				(c) of the old Act notwithstanding, and whoever rides shall pay twice as much
				as whoever walks, and so on for every leg that touches the boards of the
				bridge.
				    (b) Amount.--The Keeper shall set the toll once in each year, and shall nail
				the amount to the first post of the bridge, where it can be read by everybody
				who comes to it by day or night.
				""");
	}

	@Test
	void quotedAmendmentWithItsOwnNumbers() {
		assertTree("""
				SEC. 2.
				  (a)
				    (c)
				      (1)
				      (2)
				    (d)
				  (b)
				""", """
				SEC. 2. WELLS.

				    (a) Amendment.--Section 7 of the Wells Act is amended by adding at the end
				the following:
				    “(c) Depth.--A well shall be
				            “(1) deep; and
				            “(2) covered.
				    “(d) Water.--Water shall be clear.”.
				    (b) Date.--This section takes effect at once.
				""");
	}

	@Test
	void tableOfContentsIsNoProvision() {
		assertTree("""
				TITLE I
				  Sec. 101.
				  Sec. 102.
				TITLE II
				  Sec. 201.
				""", """
				Be it enacted by the Assembly, That the table of contents is as follows:

				TITLE I--GATES
				Sec. 101. Opening.
				Sec. 102. Closing.
				TITLE II--WALLS
				Sec. 201. Height.

				TITLE I--GATES

				Sec. 101. Opening.

				    Gates shall be opened in the morning, when the cock has crowed.

				Sec. 102. Closing.

				    Gates shall be closed in the evening, when the owl has called.

				TITLE II--WALLS

				Sec. 201. Height.

				    Walls shall be higher than a ladder is long.
				""");
	}

	@Test
	void rulesWithGapsAndAsterisks() {
		assertTree("""
				SUMMARY:
				SUPPLEMENTARY INFORMATION:
				  Background
				PART 7
				  1.
				  2.
				    § 7.3
				      (a)
				      (d)
				        (2)
				""", """
				SUMMARY: The Harbor Office changes its rules on nets.
				SUPPLEMENTARY INFORMATION: These rules are old.

				Background
				The Harbor Office made the rules on nets long ago. Nobody has kept them since.

				PART 7—NETS
				1. The authority citation for part 7 continues to read as follows:
				2. Amend § 7.3 by revising paragraphs (a) and (d)(2) to read as follows:
				§ 7.3 Mending.
				(a) Nets shall be mended on land.
				* * * * *
				(d) * * *
				(2) Twine shall be of hemp.
				""");
	}

	@Test
	void executiveOrder() {
		assertTree("""
				Section 1.
				Sec. 2.
				  (a)
				    (i)
				    (ii)
				  (b)
				Sec. 3.
				  (a)
				    (i)
				    (ii)
				  (b)
				""", """
				By the authority vested in me as Keeper of the Lights, it is hereby ordered:
				Section 1. Purpose. Lights shall be seen from the sea.
				Sec. 2. Lamps. (a) Each tower shall have:
				(i) a lamp; and
				(ii) a keeper.
				(b) The keeper shall sleep by day.
				Sec. 3. General Provisions. (a) Nothing in this order shall be construed to impair:
				(i) the moon; or
				(ii) the stars.
				(b) This order shall be implemented consistent with the tides.
				""");
	}

	@Test
	void recitalsArticlesAndPoints() {
		assertTree("""
				(1)
				(2)
				CHAPTER I
				  Article 1
				  Article 2
				    1.
				      (a)
				        (i)
				        (ii)
				      (b)
				    2.
				""", """
				REGULATION (EU) 2031/7 ON KITES
				Whereas:
				(1) Kites are flown in all Member States.
				(2) Their strings should not cross.
				HAVE ADOPTED THIS REGULATION:
				CHAPTER I
				GENERAL
				Article 1
				Subject matter
				This Regulation lays down rules on kites.
				Article 2
				Strings
				1. A string shall be:
				(a) strong, that is
				(i) of hemp; or
				(ii) of silk;
				(b) not longer than needed.
				2. Member States shall measure strings.
				""");
	}

	@Test
	void insertedArticlesAndItemsBeyondTen() {
		StringBuilder text = new StringBuilder("放风筝条例\n第一条 为了放好风筝，制定本条例。\n第一条之一 风筝应当有线。\n第二条 下列地点不得放风筝：\n");
		StringBuilder tree = new StringBuilder("第一条\n第一条之一\n第二条\n");
		for (int i = 1; i <= 12; i++) {
			String label = "（" + Numeral.CHINESE.write(i) + "）";
			text.append(label).append("第").append(Numeral.CHINESE.write(i)).append("处屋顶；\n");
			tree.append("  ").append(label).append('\n');
		}
		text.append("第三条 依照第二条第（三）项处罚的，没收风筝。\n第四条 本条例自公布之日起施行。\n");
		assertTree(tree + "第三条\n第四条\n", text.toString());
	}

	@Test
	void noticeWithFiveLevels() {
		assertTree("""
				一、
				  （一）
				    1.
				      （1）
				        ①
				        ②
				      （2）
				    2.
				  （二）
				二、
				  （一）
				    1.
				""", """
				关于做好提灯工作的通知
				各县：
				一、总体要求
				（一）统一标准。
				1.灯要亮，具体要求如下：
				（1）灯罩应当干净：
				①每日擦拭；
				②每月更换。
				（2）灯芯应当够长。
				2.灯要稳。
				（二）专人负责。
				二、保障措施
				（一）加强检查，做到：
				1.每晚一次。
				""");
	}

	@Test
	void notesOfTheArabicKindBehindItems() {
		assertTree("""
				第一条
				  （一）
				    1.
				    2.
				  （二）
				第二条
				""", """
				数星规定
				第一条 数星应当：
				（一）在夜间进行，且
				1.无云；
				2.无月。
				（二）记录在册。
				第二条 本规定自公布之日起施行。
				""");
	}

	@Test
	void traditionalCharacters() {
		assertTree("""
				第一章
				  第一條
				    （一）
				    （二）
				第二章
				  第二條
				""", """
				放燈條例
				第一章 總則
				第一條 放燈應當：
				（一）在河邊；
				（二）在夜間。
				第二章 附則
				第二條 本條例自公布日施行。
				""");
	}

	@Test
	void doubleSpacedTextIsAsItWouldBeOtherwise() {
		String text = """
				SEC. 3. OVENS.

				    (a) Heat.--An oven shall be heated before the bread is put into it, and kept
				hot until the bread is done, which the baker shall find out by knocking on it.
				    (b) Wood.--Only dry wood that has been kept for two winters shall be burnt in
				an oven, and no oven shall be left alone while wood burns in it at any time at
				all.
				""";
		assertEquals(Trees.of(text), Trees.of(text.replace("\n", "\n\n")));
		assertEquals("SEC. 3.\n  (a)\n  (b)\n", Trees.of(text));
		assertEquals(Trees.of(text), Trees.of(text.indent(6)));
	}

	@Test
	void scheduleThatBeginsAnewIsDoubtedNotLost() {
		String text = """
				第一条 一。
				第二条 二。
				第三条 三。
				第二条 又二。
				第三条 又三。
				""";
		Segmentation segmentation = Segmenter.standard().segment(text, SegmentationOptions.DETECT);
		assertEquals(5, segmentation.roots().size(), () -> Trees.of(segmentation));
		assertEquals(Doubt.Kind.OUT_OF_ORDER, segmentation.doubts().getFirst().kind(), () -> segmentation.doubts().toString());
	}

	@Test
	void everyRuleIsToldInBothLanguages() {
		for (Node.How how : Node.How.values()) {
			String rule = "section: " + how.words;
			assertEquals(rule, Rules.message(rule, Locale.ENGLISH));
			assertEquals("section：", Rules.message(rule, Locale.SIMPLIFIED_CHINESE).substring(0, 8));
		}
		assertEquals("自然段", Rules.message(Rules.PARAGRAPH, Locale.SIMPLIFIED_CHINESE));
		assertEquals("条：首项，层级存疑", Rules.message("条: " + Rules.UNSURE, Locale.SIMPLIFIED_CHINESE));
		assertEquals("somebody's own", Rules.message("somebody's own", Locale.SIMPLIFIED_CHINESE));
	}
}
