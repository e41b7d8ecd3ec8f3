// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Chinese notices, opinions and plans, written for these tests: all their text is to be coded, and what is not text is named. */
class OfficialPapersTest {
	private static Segmentation segment(String text) {
		return Segmenter.standard().segment(text, SegmentationOptions.DETECT);
	}

	private static List<String> outside(String text) {
		return segment(text).outside().stream().map(outside -> outside.kind() + " " + text.substring(outside.begin(), outside.end())).toList();
	}

	private static final String LETTER = """
			某省人民政府关于印发
			数树工作方案的通知
			某政发〔2031〕5号
			各市人民政府，省政府各部门：
			《数树工作方案》已经省政府同意，现印发给你们，请认真贯彻执行。
			一、加强领导。各地要高度重视。
			二、抓好落实。各地要按时完成。
			工作中遇到的问题，要及时报告。
			附件：1.数树工作方案
			2.数树工具清单
			某省人民政府
			2031年3月1日
			（此件公开发布）
			附件1
			数树工作方案
			为了数清树木，制定本方案。各地遵照执行。
			一、总体要求
			（一）指导思想。
			数清树木。
			（二）基本原则。
			一棵不漏。应数尽数。
			一棵不重。数过的不数。
			二、主要任务
			（三）准备工具。各地准备纸笔。
			（四）开始数树。各地开始数树。
			各地每周报告一次。
			附件2
			数树工具清单
			纸
			笔
			""";

	@Test
	void letterWithAnnexes() {
		assertEquals("""
				·
				一、
				二、
				·
				附件1
				  ·
				  一、
				    （一）
				    （二）
				      ·
				      ·
				  二、
				    （三）
				    （四）
				    ·
				附件2
				  ·
				""", Trees.of(LETTER));
		assertEquals(List.of(), segment(LETTER).doubts());
	}

	@Test
	void whatIsNoTextIsNamed() {
		assertEquals(List.of("TITLE 某省人民政府关于印发", "TITLE 数树工作方案的通知", "REFERENCE 某政发〔2031〕5号", "ADDRESS 各市人民政府，省政府各部门：", "ENCLOSURES 附件：1.数树工作方案",
				"ENCLOSURES 2.数树工具清单", "SIGNATURE 某省人民政府", "SIGNATURE 2031年3月1日", "NOTE （此件公开发布）", "TITLE 数树工作方案", "TITLE 数树工具清单"), outside(LETTER));
	}

	@Test
	void enclosedPaperIsKnownByWhatStandsBeforeIt() {
		assertEquals("""
				·
				数树办法
				  第一章
				    第一条
				    第二条
				""", Trees.of("""
				某部关于印发《数树办法》的通知
				某部发〔2031〕7号
				各林场：
				现将《数树办法》印发给你们，请遵照执行。执行中的问题请报告。
				某部
				二〇三一年五月二日
				数树办法
				第一章　总则
				第一条　为了数清树木，制定本办法。
				第二条　本办法自发布之日起施行。
				"""));
	}

	@Test
	void paperWithoutNumbers() {
		String text = """
				某部关于表扬数树能手的通报
				某部发〔2031〕9号
				各林场：
				去年，各林场认真数树，成绩显著。为了鼓励先进，决定予以表扬。
				希望各林场再接再厉。
				某部
				2031年5月2日
				""";
		assertEquals("·\n·\n", Trees.of(text));
		assertEquals(5, outside(text).size());
	}

	@Test
	void itemsMayCountOnThroughTheParts() {
		String text = """
				关于数树的意见
				一、准备
				（一）买纸。各地买纸。
				（二）买笔。各地买笔。
				二、数树
				（三）数松。各地数松。
				三、总结
				（四）报告。各地报告。
				（六）存档。各地存档。
				""";
		assertEquals(List.of("（六） GAP （五）"),
				segment(text).doubts().stream().map(doubt -> doubt.label() + " " + doubt.kind() + " " + doubt.expected()).toList());
	}

	@Test
	void decimalsBelowContents() {
		assertEquals("""
				1
				  1.1
				  1.2
				    ·
				    ·
				2
				  2.1
				    （1）
				    （2）
				    2.1.1
				""", Trees.of("""
				数树应急预案
				目　　录
				1　总则
				　　1.1　目的
				　　1.2　范围
				2　组织
				　　2.1　分工
				1　总则
				1.1　目的
				为了数清树木，制定本预案。
				1.2　范围
				本预案适用于各林场。
				本预案不适用于花园。
				2　组织
				2.1　分工
				（1）林场数树；
				（2）本部监督。
				2.1.1　本部可以委托他人监督。
				"""));
	}

	@Test
	void divisionsThatHoldTextAreProvisions() {
		Segmentation plan = segment("""
				数树规划
				第一章　背景
				树木增多。
				第二章　任务
				第一节　数松
				各林场数松。
				第二节　数柏
				各林场数柏。
				各林场报告。
				""");
		assertEquals("第一章\n第二章\n  第一节\n  第二节\n    ·\n    ·\n", Trees.of(plan));
		assertEquals(false, plan.roots().get(0).heading());
		assertEquals(true, plan.roots().get(1).heading());
		assertEquals(false, plan.roots().get(1).children().get(0).heading());
	}

	@Test
	void wordsBehindAListBelongToWhatItStandsIn() {
		assertEquals("""
				一、
				  （一）
				  （二）
				  ·
				二、
				""", Trees.of("""
				关于数树的通知
				一、数树范围
				（一）松树；
				（二）柏树。
				其他树木由林场决定是否计数。
				二、数树时间为每年三月。
				"""));
	}

	@Test
	void numberedRowsOfATableAreProvisions() {
		assertEquals("""
				一、
				附件
				  ·
				  ·
				  ·
				  ·
				""", Trees.of("""
				关于数树的通知
				一、请按附件数树。
				某部
				2031年5月2日
				附件
				数树分工表
				序号
				树种
				林场
				1
				松树
				东林场
				2
				柏树
				西林场
				3
				杉树
				南林场
				"""));
	}
}
