// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Texts in the manner of Chinese law, written for these tests. */
class ChineseStylesTest {
	private static final String LAW = """
			数树条例
			2031年1月1日 通过
			目 录
			第一章 总则
			第二章 数法
			第一节 一般规定
			第二节 特别规定

			第一章 总则
			第一条 为了数清树木，制定本条例。
			第二条 本条例所称树木，是指有干有叶的植物。
			树叶不是树木。
			第二章 数法
			第一节 一般规定
			第三条 数树应当符合下列条件：
			（一）天亮；
			（二）有人；
			（三）有下列工具之一：
			1．纸；
			2．笔。
			数完应当报告。
			有下列情形之一的，不必报告：
			（一）没有树；
			（二）第三条规定的工具不足。
			第三条之一 报告应当书面作出。
			第二节 特别规定
			第四条 本条例自公布之日起施行。
			附件：树木名录
			第一条 松树。
			""";

	private static final String TREE = """
			第一章
			  第一条
			  第二条
			    ·
			    ·
			第二章
			  第一节
			    第三条
			      ·
			        （一）
			        （二）
			        （三）
			          1．
			          2．
			      ·
			      ·
			        （一）
			        （二）
			    第三条之一
			  第二节
			    第四条
			附件
			  第一条
			""";

	@Test
	void lawWithContentsBlocksAndInsertedArticle() {
		assertEquals(TREE, Trees.of(LAW));
	}

	@Test
	void halfWidthAndSpacedLabelsAreTheSame() {
		assertEquals(TREE.replace('（', '(').replace('）', ')').replace('．', '.'), Trees.of(LAW.replace('（', '(').replace('）', ')').replace('．', '.')));
		assertEquals(TREE.replace("第四条", "第 四 条"), Trees.of(LAW.replace("第四条", "第 四 条")));
	}

	@Test
	void lawRunTogether() {
		String text = """
				数树办法
				第一章 总则
				第一条　为了数清树木，制定本办法。第二条　数树按照第一条的规定进行：（一）先数松树；（二）再数柏树。数完应当报告。第三条　报告应当书面作出；不能书面作出的，依照第二条规定。
				第二章 附则
				第四条　本办法自公布之日起施行。
				""";
		assertEquals("""
				第一章
				  第一条
				  第二条
				    （一）
				    （二）
				  第三条
				第二章
				  第四条
				""", Trees.of(text));
	}

	@Test
	void notice() {
		String text = """
				关于做好数树工作的通知

				各林场：
				为了数清树木，现就有关事项通知如下：
				一、总体要求
				（一）指导思想。数清树木。
				（二）基本原则。
				1.一棵不漏。
				2.一棵不重。具体包括：
				（1）松树；
				（2）柏树：
				①大的；
				②小的。
				二、工作安排
				（一）三月准备。
				（二）四月开始。

				附件：1.树木名录
				2.报告样式
				""";
		assertEquals("""
				一、
				  （一）
				  （二）
				    1.
				    2.
				      （1）
				      （2）
				        ①
				        ②
				二、
				  （一）
				  （二）
				""", Trees.of(text));
	}
}
