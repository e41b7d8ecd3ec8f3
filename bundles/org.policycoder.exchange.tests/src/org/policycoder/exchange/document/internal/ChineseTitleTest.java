// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseTitleTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "示 例 管 理 办 法/第一条|示例管理办法|办法|-|-",
			"示例市人民政府文件/示政发〔2023〕15号/关于促进示例产业的若干措施|关于促进示例产业的若干措施|措施|示例市人民政府|示政发〔2023〕15号",
			"示例市人民政府/关于加强示例工作的指导意见|示例市人民政府关于加强示例工作的指导意见|意见|-|-",
			"示例市财政局文件/示财 [2023] 15号 签发人：某人/示例市财政局/关于示例资金的通知|示例市财政局关于示例资金的通知|通知|示例市财政局|示财[2023]15号",
			"示例产业促进法（2021年修订）|示例产业促进法（2021年修订）|法律|-|-", "示例市人民政府文件/示政发〔2023〕15号/示例市产业布局|示例市产业布局|-|示例市人民政府|示政发〔2023〕15号" })
	void isReadAsItIsPrinted(String lines, String title, String type, String issuer, String number) {
		assertEquals(new ChineseTitle(title, type, issuer, number), ChineseTitle.of(Arrays.asList(lines.split("/"))).orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({ "第一条 为了规范，制定本办法。", "示例市人民政府文件", "各区人民政府：/关于示例工作的通知" })
	void isNotMadeOfWhatIsNone(String lines) {
		assertEquals(List.of(), ChineseTitle.of(Arrays.asList(lines.split("/"))).stream().toList());
	}
}
