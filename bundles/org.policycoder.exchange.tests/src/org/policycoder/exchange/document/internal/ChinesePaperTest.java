// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.policycoder.model.PolicyDate;

class ChinesePaperTest {
	private static ChinesePaper of(String... lines) {
		return ChinesePaper.of(List.of(lines)).orElseThrow();
	}

	@Test
	void titleOverSeveralLinesAboveItsNumber() {
		assertEquals(new ChinesePaper("示例市人民政府关于印发示例规划（2031—2035年）的通知", "通知", List.of("示例市人民政府"), new PolicyDate(2031, 3, 21), "示政发〔2031〕5号"),
				of("示例市人民政府关于印发", "示 例 规 划（2031—2035年）", "的通知", "示政发〔2031〕 5号", "各区人民政府：", "现将《示例规划》印发给你们。", "示例市人民政府 &sp;", "二〇三一年三月二十一日", "示例规划",
						"2030年1月1日"));
	}

	@Test
	void redHeadWithSeveralIssuers() {
		assertEquals(new ChinesePaper("关于示例资金的通知", "通知", List.of("示例市财政局", "示例市税务局"), new PolicyDate(2031, 10, 8), "示财〔2031〕7号"),
				of("示例市财政局文件", "示财〔2031〕7号　签发人：某人", "关于示例资金的通知", "各区财政局：", "现将示例资金下达你们。", "示例市财政局　　示例市税务局", "2031年10月8日"));
	}

	@Test
	void issuersOfTheTitle() {
		assertEquals(List.of("示例部", "示例总局"), of("示例部 示例总局关于示例工作的意见", "示部发〔2031〕7号", "各地：", "做好工作。").issuers());
		assertEquals(List.of("示例办公厅"), of("示例办公厅转发示例部关于示例", "意见的通知", "示办发〔2031〕7号", "各地：", "做好工作。", "示例办公厅", "2031年1月1日").issuers());
	}

	@Test
	void titleThatEndsLikeARedHead() {
		assertEquals("示例办公厅关于示例文件管理的意见", of("示例办公厅关于示例文件", "管理的意见", "示办发〔2031〕7号", "各地：").title());
	}

	@Test
	void textWithoutNumberIsNone() {
		assertEquals(true, ChinesePaper.of(List.of("示例条例", "第一条　根据示发〔2031〕7号，制定本条例。")).isEmpty());
	}
}
