// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSearchTest {
	/** A slash is a line end, an underscore a blank. */
	private static String written(String text) {
		return text.replace('/', '\n').replace('_', ' ');
	}

	private static List<String> found(TextSearch search, String text) {
		List<String> found = new ArrayList<>();
		for (TextSearch.Found places = search.in(text); places.next();) {
			found.add(text.substring(places.begin(), places.end()));
		}
		return found;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "15个工作日 | 之日起１５个工作日内 | １５个工作日", "１５个 | 共15个 | 15个", "classification | the classiﬁcation of | classiﬁcation",
			"fi | classiﬁcation | ﬁ", "逾期未提交 | 提交材料，逾/期未提交的 | 逾/期未提交", "本市实际 | 结合本市/　　实际，制定 | 本市/　　实际", "管制物项/ | 两用管制物项清单 | 管制物项",
			"/管制/物项// | 两用管制物项清单 | 管制物项", "管制 物项 | 管制物项 | 管制物项", "管制物项 | 管 制 物 项 | 管 制 物 项", "在ABC内 | 在/ABC_内 | 在/ABC_内",
			"end of line | the end/of_line. | end/of_line",
			"long-term | a long-/term plan | long-/term", "development | the develop-/ment of | develop-/ment",
			"long-term | a long-term plan | long-term", "cooperation | a co\u00adoperation | co\u00adoperation",
			"ACT | the act | act", "人民用于 | 只⼈⺠⽤于 | ⼈⺠⽤于", "（一） | (一)项 | (一)", "(一) | 第（一）项 | （一）", "a.b | axb a.b | a.b", "𠀀字 | 一𠀀/字 | 𠀀/字",
			"c\\d | a c\\d | c\\d" })
	void wordsAreFoundAsAReaderFindsThem(String sought, String text, String expected) {
		assertEquals(List.of(written(expected)), found(TextSearch.words(written(sought), false), written(text)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "act | the action of Acts | act,Act", "a_b | a b ab a/b | a b,a/b" })
	void allPlacesInTheirOrder(String sought, String text, String expected) {
		assertEquals(List.of(written(expected).split(",")), found(TextSearch.words(written(sought), false), written(text)));
	}

	@Test
	void whatIsDifferentIsNotFound() {
		assertFalse(TextSearch.words("the act", false).isIn("theact"));
		assertFalse(TextSearch.words("Act", true).isIn("act"));
		assertFalse(TextSearch.words("15", false).isIn("1 5"));
		assertFalse(TextSearch.words("\n", false).isIn("a\nb"));
		assertFalse(TextSearch.words("", false).isIn("a"));
	}

	@Test
	void eachWordByItself() {
		String text = "第１条 Classiﬁcation";
		assertTrue(TextSearch.eachOf("classification\u3000第1条").stream().allMatch(w -> w.isIn(text)));
		assertEquals(List.of(), TextSearch.eachOf("  "));
		assertTrue(TextSearch.eachOf("part 1").stream().allMatch(w -> w.isIn("Part 1 General")));
		assertFalse(TextSearch.eachOf("part 1").stream().allMatch(w -> w.isIn("Part 12 of 2010")));
		assertTrue(TextSearch.eachOf("20").stream().allMatch(w -> w.isIn("of 2010")), "alone it may be the beginning of one");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "^第.{1,3}条$ | 第１条/第2条/在第3条 | 第１条,第2条", "（[一二]） | 第（一）项 (二) | （一）,(二)", "\\（.\\） | 第（一）项 | （一）",
			"a\\s+b | a_/b | a_/b",
			"[０-９]+ | 共15万 | 15", "classif.* | classiﬁed/x | classiﬁed" })
	void anExpressionMeetsLinesAndTheSameCharacters(String expression, String text, String expected) {
		assertEquals(List.of(written(expected).split(",")), found(TextSearch.expression(expression, false), written(text)));
	}

	@Test
	void whatIsWrongIsToldAtItsPlace() {
		assertEquals(5, assertThrows(PatternSyntaxException.class, () -> TextSearch.expression("第１（ab[", false)).getIndex());
	}

	@ParameterizedTest
	@CsvSource({ "41-search-width.2 全角.txt, 15个工作日", "41-search-width.3 ligature.txt, classification", "41-search-width.3 ligature.txt, office",
			"41-search-width.3 ligature.txt, effective", "42-search-wrapped.txt, 逾期未提交", "42-search-wrapped.txt, 结合本市实际" })
	void theCasesOfUsers(String file, String words) throws Exception {
		String data = System.getProperty("policycoder.data");
		Assumptions.assumeTrue(data != null, "needs -Dpolicycoder.data");
		Path text = Path.of(data, "cases", "files", file);
		Assumptions.assumeTrue(Files.exists(text), () -> "no " + text);
		assertTrue(TextSearch.words(words, false).isIn(Files.readString(text)));
	}
}
