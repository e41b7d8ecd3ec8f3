// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.presets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policycoder.model.Category;
import org.policycoder.model.Codebook;
import org.policycoder.model.CodebookColours;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.Dimension;
import org.policycoder.model.DimensionRule;
import org.policycoder.model.Labels;
import org.policycoder.model.Sight;
import org.policycoder.model.storage.CodebookFile;

class CodebookPresetsTest {

	static List<String> ids() {
		return CodebookPresets.ids();
	}

	private static Stream<DescribedElement> elements(Codebook codebook) {
		return Stream.of(Stream.of(codebook), codebook.getDimensions().stream(),
				new CodebookIndex(codebook).entries().stream().map(CodebookIndex.Entry::category)).flatMap(s -> s);
	}

	@ParameterizedTest
	@MethodSource("ids")
	void everyPresetIsWholeInBothLanguagesAndCitesItsSource(String id) {
		Codebook codebook = CodebookPresets.load(id);
		assertEquals(id, codebook.getCode());
		assertTrue(codebook.getSource().matches(".*\\(\\d{4}\\)\\..*"), codebook.getSource());
		elements(codebook).forEach(e -> {
			for (String language : List.of("en", "zh")) {
				assertFalse(e.getLabel().get(language).isBlank(), e.getCode());
				assertFalse(e.getDefinition().get(language).isBlank(), e.getCode());
			}
		});
		for (Dimension dimension : codebook.getDimensions()) {
			Set<String> colours = new HashSet<>();
			dimension.getCategories().forEach(c -> assertTrue(colours.add(c.getColour()), c.getColour()));
		}
		Set<String> codes = new HashSet<>();
		for (CodebookIndex.Entry entry : new CodebookIndex(codebook).entries()) {
			assertTrue(entry.category().getColour().matches("#[0-9A-F]{6}"), entry.category().getCode());
			assertEquals(entry.category().isGroupOnly(), !entry.category().getCategories().isEmpty());
			assertTrue(codes.add(entry.category().getCode()), entry.category().getCode());
		}
	}

	@ParameterizedTest
	@MethodSource("ids")
	void everyCategoryThatIsGivenHasAKeyOfItsOwn(String id) {
		Set<String> keys = new HashSet<>();
		for (CodebookIndex.Entry entry : new CodebookIndex(CodebookPresets.load(id)).entries()) {
			String key = entry.category().getShortcut();
			if (entry.category().isGroupOnly()) {
				assertNull(key, entry.category().getCode());
			} else {
				assertTrue(key != null && key.matches("[a-z1-9]"), entry.category().getCode() + ": 0 is for no category");
				assertTrue(keys.add(key), entry.category().getCode());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("ids")
	void coloursOfTwoDimensionsAreToldApartWithoutRedAndGreen(String id) {
		Codebook codebook = CodebookPresets.load(id);
		CodebookColours colours = new CodebookColours(new CodebookIndex(codebook));
		List<CodebookIndex.Entry> entries = new CodebookIndex(codebook).entries();
		for (CodebookIndex.Entry a : entries) {
			entries.stream().filter(b -> b.dimension() != a.dimension()).forEach(b -> assertTrue(Sight.leastDistance(
					colours.of(a.category().getCode()).orElseThrow(), colours.of(b.category().getCode()).orElseThrow()) >= 20,
					() -> a.category().getCode() + ' ' + b.category().getCode()));
		}
	}

	@ParameterizedTest
	@MethodSource("ids")
	void everyPresetIsStoredAsItWouldBeSaved(String id) throws IOException {
		try (InputStream in = CodebookPresets.class.getResourceAsStream(id + ".policycodebook")) {
			assertArrayEquals(in.readAllBytes(), CodebookFile.write(CodebookPresets.load(id)));
		}
	}

	@Test
	void eachCallerGetsAnOwnCodebook() {
		assertNotSame(CodebookPresets.load("hood"), CodebookPresets.load("hood"));
	}

	@Test
	void anUnknownIdIsAMistakeOfTheCaller() {
		assertThrows(IllegalArgumentException.class, () -> CodebookPresets.load("../hood"));
	}

	@Test
	void thePapersFrameworkIsThatOfItsTables2And4() {
		Codebook codebook = CodebookPresets.load("mcdonnell-elmore");
		Dimension x = codebook.getDimensions().get(0);
		assertEquals(DimensionRule.AT_LEAST_ONE, x.getRule());
		assertEquals(List.of("权威型", "激励性", "能力建设型", "系统性", "劝告性"),
				x.getCategories().stream().map(c -> Labels.label(c, "zh")).toList());
		assertEquals(List.of(
				"A1 禁令 明令禁止相关部门、人员和涉及出口管制活动的任何违法行为",
				"A2 准入机制 对敏感技术、物项或主体的出口活动建立许可制度和规则",
				"A3 监督评估 对出口物项流向和用途等出口交易行为进行风险评估和监督",
				"A4 清单管理 建立、更新和完善技术、产品、实体等各类清单",
				"B1 资金支持 政府部门为出口管制体系的运作所需技术、设施和人才提供财政资源，为企业提供拨款、补贴、税收减免和融资帮助等支持",
				"B2 处罚措施 对违反或规避政策规定的行为采取处罚措施",
				"B3 奖励计划 建立举报者奖励机制，对提供出口管制违规信息的个人给予物质奖励",
				"C1 机构管理 政府授权负责出口管制的行政机构及执法队伍，明确权责分工",
				"C2 信息支持 通过提供特定信息，为政府决策制定和行为调整提供依据",
				"C3 人才培养 招聘、培训出口管制研究人员和员工",
				"C4 合规协助 对企业、科研机构及相关人员进行培训和指导",
				"D1 国际合作 利用双边或多边框架拉拢盟友建立并实施多边管制",
				"D2 体系建设 开发并优化出口管制系统行政审批、立法等程序和技术",
				"D3 组织设立 相关部门的机构设置",
				"D4 标准规范 为人工智能、半导体等技术和产品制定标准及规则等",
				"E1 宣传教育 政府通传播出口管制政策与法律法规，阐述其目标和原则等",
				"E2 公众参与 为私营部门及专家等利益相关方提供信息交流渠道与平台",
				"E3 信息公开 向社会公众发布风险警告、法规修订说明和技术解释规则"),
				x.getCategories().stream().flatMap(t -> t.getCategories().stream())
						.map(CodebookPresetsTest::line).toList());
		Dimension y = codebook.getDimensions().get(1);
		assertEquals(DimensionRule.EXACTLY_ONE, y.getRule());
		assertEquals(List.of("S 安全目标 通过禁止、遏制与封锁，防止关键技术外流，以消除外部威胁，保障国家安全",
				"G 发展目标 通过增强自身能力，以竞争与创新的方式，维持自身技术领先与经济繁荣"),
				y.getCategories().stream().map(CodebookPresetsTest::line).toList());
		assertEquals(2, codebook.getDimensions().size());
	}

	private static String line(Category category) {
		return category.getCode() + ' ' + Labels.label(category, "zh") + ' ' + Labels.definition(category, "zh");
	}

	@Test
	void theOtherFrameworksHaveTheCategoriesOfTheirSources() {
		assertEquals(12, leaves("rothwell-zegveld"));
		assertEquals(8, leaves("hood"));
		assertEquals(5, leaves("schneider-ingram"));
	}

	private static long leaves(String id) {
		Codebook codebook = CodebookPresets.load(id);
		assertEquals(1, codebook.getDimensions().size());
		return new CodebookIndex(codebook).entries().stream().filter(e -> !e.category().isGroupOnly()).count();
	}
}
