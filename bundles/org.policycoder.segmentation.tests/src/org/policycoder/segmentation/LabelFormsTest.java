// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

/** A label is the same label however its characters are coded, how wide they are and what blanks are between. */
class LabelFormsTest {
	private static final String RULES = """
			数树办法
			第一章 总则
			第一条 为了数清树木，制定本办法。
			第二条 数树应当符合下列条件：
			（一）天亮；
			（二）有人。
			第十一条 有下列工具之一的，可以数：
			（一）纸；
			1．白的；
			2．黄的；
			（十二）笔。
			第十二条之一 报告应当书面作出。
			""";

	/** Writes the text otherwise; its labels are found at the same places, in the same tree, and are printed as it has them. */
	private static void assertSame(UnaryOperator<String> otherwise) {
		String text = otherwise.apply(RULES);
		assertEquals(Trees.of(RULES).lines().map(otherwise).toList(), Trees.of(text).lines().toList());
		assertLabels(text, Segmenter.standard().segment(text, SegmentationOptions.DETECT).roots());
	}

	private static void assertLabels(String text, List<Provision> provisions) {
		for (Provision provision : provisions) {
			assertTrue(text.startsWith(provision.label(), provision.begin()), provision.label());
			assertLabels(text, provision.children());
		}
	}

	@Test
	void radicals() {
		assertSame(text -> text.replace('一', '⼀').replace('二', '⼆').replace('十', '⼗').replace('人', '⼈'));
	}

	@Test
	void digitsInsteadOfChineseNumerals() {
		UnaryOperator<String> digits = text -> text.replace("第十一", "第11").replace("第十二", "第12").replace("第一", "第1").replace("第二", "第2");
		assertSame(digits);
		assertSame(digits.andThen(text -> text.replace('1', '１').replace('2', '２'))::apply);
		assertSame(digits.andThen(text -> text.replaceAll("第(\\d+)([章条])", "第 $1 $2"))::apply);
	}

	@Test
	void blanksInsideLabels() {
		assertSame(text -> text.replaceAll("第(.)([章条])", "第 $1 $2").replaceAll("第(.)(.)([章条])", "第 $1 $2 $3"));
		assertSame(text -> text.replaceAll("（(.)）", "（ $1 ）"));
		assertSame(text -> text.replaceAll("（(.)）", "( $1 )").replaceAll("（(.)(.)）", "( $1 $2 )"));
	}

	@Test
	void ordinalsOfSuchLabels() {
		for (String label : List.of("第十二条", "第 十 二 条", "第⼗⼆条", "第12条", "第１２条", "第 12 條", "（ 十二 ）", "( 十 二 )", "（１２）")) {
			assertEquals(12, Enumerators.value(label).getAsInt(), label);
		}
		assertEquals("之一", Enumerators.suffix("第12条之⼀"));
	}

	@Test
	void whatAMissingNumberIsCalled() {
		List<Doubt> doubts = Segmenter.standard().segment("第 １ 条 甲。\n第 ３ 条 丙。\n", SegmentationOptions.DETECT).doubts();
		assertEquals(List.of("第 2 条"), doubts.stream().map(Doubt::expected).toList());
	}

	@Test
	void anEnglishListWithBlanksInItsBrackets() {
		assertEquals("( a )\n  ( 1 )\n  ( 2 )\n( b )\n",
				Trees.of("The agency shall—\n( a ) count\n( 1 ) trees; and\n( 2 ) leaves; and\n( b ) report.\n"));
	}

	@Test
	void aNoticeWhoseItemsAreNumberedInArabic() {
		for (String text : List.of("关于数树的通知\n1．数松树。\n2．数柏树。\n（1）大的；\n（2）小的。\n3．报告。\n", "关于数树的通知\n１．数松树。\n２．数柏树。\n（１）大的；\n（２）小的。\n３．报告。\n",
				"关于数树的通知\n1、数松树。\n2、数柏树。\n(1)大的；\n(2)小的。\n3、报告。\n")) {
			Segmentation found = Segmenter.standard().segment(text, SegmentationOptions.DETECT);
			assertEquals("cn-notices", found.style(), text);
			assertEquals(List.of(0, 2, 0), found.roots().stream().map(item -> item.children().size()).toList(), text);
		}
	}

	@Test
	void pagesOfAShortText() {
		String text = """
				数树办法
				第一条 为了数清树木，制定本办法。
				第二条 有下列情形之一的，不必报告：
				（一）没有树；
				%s
				（二）没有人。
				第三条 本办法自公布之日起施行。
				%s
				""";
		for (String[] marks : new String[][] { { "— 1 —", "— 2 —" }, { "－１－", "－２－" }, { "-12-", "-13-" }, { "第 1 页", "第 2 页" },
				{ "第1页 共2页", "第2页 共2页" }, { "―1―", "―2―" }, { "·1·", "·2·" }, { "  - 9 -", " - 10 -" }, { "- 9 -", "-10-" }, { "-  9  -", "—10—" },
				{ "page 9 of 12", "Page 10 of 12" }, { "Seite 1 von 2", "Seite 2 von 2" } }) {
			String printed = text.formatted((Object[]) marks);
			Segmentation found = Segmenter.standard().segment(printed, SegmentationOptions.DETECT);
			assertEquals("第一条\n第二条\n  （一）\n  （二）\n第三条\n", Trees.of(found));
			Provision item = found.roots().get(1).children().getFirst();
			assertEquals("（一）没有树；", printed.substring(item.begin(), item.end()));
			assertEquals("第三条 本办法自公布之日起施行。", printed.substring(found.roots().get(2).begin(), found.roots().get(2).end()));
		}
	}

	@Test
	void aFullLineThatEndsInASemicolonEndsNoParagraph() {
		assertEquals("第一条\n第二条\n  （一）\n  （二）\n第三条\n", Trees.of("""
				数树管理办法
				第一条 为了加强数树的管理，提高数树的效益，
				根据数树条例的规定，结合本地区的实际情况，制
				定本办法。
				第二条 有下列情形之一的，由主管部门按照本条
				第三款的规定处罚，并责令其十五日以内改正；逾
				期不改正并且经两次以上书面催告仍不报告的；
				收回资金，三年以内不得再次申请同类资金的：
				（一）没有树木，也没有看见过树木的；
				— 1 —
				（二）没有数清树木，经两次以上催告仍不重新数
				清楚的。
				第三条 本办法自发布之日起施行，以前的规定与本
				办法不一致的，依照本办法执行。
				"""));
	}

	/** A page that says how many there are needs no third one. */
	@Test
	void pagesOfThree() {
		String page = "主管部门应当建立健全制度并按照规定向社会公开接受监督对违反\n".repeat(9);
		String text = "数树办法\n第一条 为了数清树木加强管理根据有关规定制定本办法各级相关\n" + page + "1/3\n" + page + "2/3\n" + page + "办法。\n第二条 本办法自公布之日起施行。\n";
		assertEquals("第一条\n第二条\n", Trees.of(text));
	}

	@Test
	void numbersThatAreNoPages() {
		assertEquals("第一条\n  ·\n  ·\n  ·\n", Trees.of("数树办法\n第一条 树数：\n7\n是好的。\n"));
	}
}
