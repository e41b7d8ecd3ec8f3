// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Texts in the manner of Korea, Taiwan and Japan, written for these tests. */
class EastAsianStylesTest {
	private static Segmentation segment(String text) {
		return Segmenter.standard().segment(text, SegmentationOptions.DETECT);
	}

	@Test
	void koreanLaw() {
		String text = """
				나무계수법
				제1장 총칙
				제1조(목적) 이 법은 나무를 세는 것을 목적으로 한다.
				제2조(정의) ① 이 법에서 "나무"란 다음 각 호의 것을 말한다.
				  1. 소나무
				  1의2. 잣나무
				  2. 그 밖의 나무로서 다음 각 목의 것
				    가. 큰 나무
				    나. 작은 나무
				② 풀은 나무가 아니다.
				제2조의2(협력) 국민은 협력한다.
				부칙 <제1호, 2031. 1. 1.>
				제1조(시행일) 이 법은 공포한 날부터 시행한다.
				""";
		assertEquals("ko-laws", segment(text).style());
		assertEquals("""
				제1장
				  제1조
				  제2조
				    ①
				      1.
				      1의2.
				      2.
				        가.
				        나.
				    ②
				  제2조의2
				부칙
				  제1조
				""", Trees.of(text));
	}

	private static final String TAIWAN = """
			數樹法
			   第 一 章 總則
			第 1 條
			為數清樹木，制定本法。
			第 2 條
			本法所稱樹木，指下列各款：
			一、松樹。
			二、柏樹。
			下列各款，不適用本法：
			一、草。
			二、花。
			第 2-1 條
			樹木應每年計數。
			""";

	@Test
	void lawOfTaiwanWithLabelsOnTheirOwnLines() {
		assertEquals("tw-laws", segment(TAIWAN).style());
		assertEquals("""
				第 一 章
				  第 1 條
				  第 2 條
				    ·
				      一、
				      二、
				    ·
				      一、
				      二、
				  第 2-1 條
				""", Trees.of(TAIWAN));
	}

	@Test
	void lawOfTaiwanOnOneLine() {
		assertEquals(Trees.of(TAIWAN).replace(" 1 ", "1").replace(" 2 ", "2").replace(" 2-1 ", "2-1"),
				Trees.of(TAIWAN.replace("第 1 條\n", "第1條　").replace("第 2 條\n", "第2條　").replace("第 2-1 條\n", "第2-1條　")));
	}

	private static final String JAPAN = """
			樹木計数法
			（目的）
			第一条　この法律は、樹木の計数について定める。
			（届出）
			第二条　計数する者は、次に掲げる事項を届け出る。
			一　氏名
			二　樹木の種類
			イ　松
			ロ　杉
			２　届出は、毎年行う。
			３　届出の様式は、省令で定める。
			附　則
			１　この法律は、公布の日から施行する。
			２　従前の届出は、なお有効とする。
			附　則　（令和一四年一月一日法律第二号）
			この法律は、公布の日から施行する。
			""";

	private static final String JAPAN_TREE = """
			第一条
			第二条
			  ·
			    一
			    二
			      イ
			      ロ
			  ２
			  ３
			附　則
			  １
			  ２
			附　則
			  ·
			""";

	@Test
	void japaneseStatute() {
		assertEquals(JAPAN_TREE, Trees.of(JAPAN));
		Provision first = segment(JAPAN).roots().get(0);
		assertEquals("第一条　この法律は、樹木の計数について定める。", JAPAN.substring(first.begin(), first.end()), "the title of the next article is no part of it");
	}

	@Test
	void japaneseStatuteWithLabelsOnTheirOwnLines() {
		assertEquals(JAPAN_TREE, Trees.of(JAPAN.replaceAll("(?m)^(第.条|[一二イロ１２３])　", "$1\n\n　")));
	}

	@Test
	void whatStandsAboveALabelIsInNoParagraphBeforeIt() {
		String text = JAPAN.replace("（目的）", "内閣は、樹木計数法を実施するため、この政令を制定する。\n（目的）");
		assertEquals(List.of(), Mutations.faults(text, segment(text)));
		assertEquals("·\n" + JAPAN_TREE, Trees.of(text));
	}

	@Test
	void articlesBehindAnAnnexAreNoAnnexes() {
		String text = TAIWAN.replace("第 2 條", "附件\n表一。\n第 2 條");
		assertEquals(List.of(), Mutations.faults(text, segment(text)));
	}

	@Test
	void japaneseContentsWithoutATitleAndSupplementsInExcerpt() {
		String text = """
				港の樹木に関する法律
				　第一章　総則（第一条・第二条）
				　第二章　義務
				　　第一節　植樹（第三条）
				　　第二節　水やり（第四条）
				　第三章　罰則（第五条）
				　附則
				　　　第一章　総則
				（目的）
				第一条　この法律は、港に木を植えることを目的とする。
				第二条　この法律において「木」とは、松をいう。
				　　　第二章　義務
				　　　　第一節　植樹
				第三条　港は、木を植えなければならない。
				　　　　第二節　水やり
				第四条　港は、次に掲げる木に水をやらなければならない。
				一　松
				二　杉
				２　前項の規定は、雨の日には、適用しない。
				　　　第三章　罰則
				第五条　第三条の規定に違反した港は、過料に処する。
				　　　附　則　抄
				第一条　この法律は、公布の日から施行する。
				第二条　この法律の施行前にした行為に対する罰則の適用については、なお従前の例による。
				　　　附　則　（令和三年三月一日法律第一号）
				第一条　この法律は、公布の日から施行する。
				第二条　この法律の施行前にした行為に対する罰則の適用については、なお従前の例による。
				""";
		assertEquals("""
				第一章
				  第一条
				  第二条
				第二章
				  第一節
				    第三条
				  第二節
				    第四条
				      ·
				        一
				        二
				      ２
				第三章
				  第五条
				附　則
				  第一条
				  第二条
				附　則
				  第一条
				  第二条
				""", Trees.of(Segmenter.standard().segment(text, SegmentationOptions.DETECT)));
	}
}
