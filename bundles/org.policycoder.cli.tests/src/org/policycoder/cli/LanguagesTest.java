// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program speaks Chinese too, in its help and in its answers. */
class LanguagesTest extends CommandLineTest {

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

	private final Locale system = Locale.getDefault();

	@BeforeEach
	void speakChinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(system);
	}

	@ParameterizedTest
	@ValueSource(strings = { "new", "example", "import", "segment", "tables", "report", "export", "check", "new-plugin" })
	void helpExplainsEveryArgumentInBothLanguages(String command) {
		String english = run(Locale.ENGLISH, command, "--help").out();
		String chinese = run(Locale.CHINESE, command, "--help").out();

		// The name of a numbering style shows the labels that it reads.
		assertFalse(CHINESE.matcher(english.split("Numbering styles:")[0]).find(), english);
		assertFalse((english + chinese).contains("choices."), chinese);
		for (String line : chinese.lines().filter(l -> l.matches("\\s{2,8}(-\\w, )?(--[\\w-]+|[A-Z][A-Z|]+).*")).toList()) {
			assertTrue(CHINESE.matcher(line).find() || chinese.contains(line + "\n      "), () -> line + "\n" + chinese);
		}
		assertEquals(count(english), count(chinese));
		assertFalse((english + chinese).contains("option."), english);
	}

	private static long count(String help) {
		return Pattern.compile("--[\\w-]+").matcher(help).results().map(m -> m.group()).distinct().count();
	}

	@Test
	void listOfCommandsIsTranslated() {
		String chinese = run(Locale.CHINESE).out();

		for (String line : chinese.lines().filter(l -> l.matches("\\s+[a-z]+ .*")).toList()) {
			assertTrue(CHINESE.matcher(line).find(), line);
		}
		assertFalse(chinese.contains("Usage") || chinese.contains("Commands"), chinese);
	}

	@Test
	void answersAreTranslated() {
		for (Object[] arguments : new Object[][] { { "frobnicate" }, { "check", "--frob" }, { "new" },
				{ "new", folder.resolve("a"), "--language", "fr" },
				{ "new", folder.resolve("a"), "--name", "a", "--name", "b" }, { "check", folder },
				{ "tables", folder.resolve("nosuch") }, { "tables" }, { "segment", folder.resolve("nosuch.txt") } }) {
			Ran ran = run(Locale.CHINESE, arguments);
			(ran.out() + ran.err()).lines().forEach(line -> assertTrue(CHINESE.matcher(line).find(), line));
			assertTrue(ran.code() > 0, ran::toString);
		}
	}

	@Test
	void rulesAndDoubtsAreTranslated() throws IOException {
		Path text = Files.writeString(folder.resolve("1 法.md"), "第一条 目的。\n第三条 范围。\n");
		Path project = folder.resolve("p");

		String explained = run(Locale.CHINESE, "segment", "--explain", text).out();
		run(Locale.CHINESE, "new", project, "--codebook", "hood");
		run(Locale.CHINESE, "import", project, text);
		String checked = run(Locale.CHINESE, "check", project).out();

		assertTrue(explained.contains("条：首项") && explained.contains("条：跳号之后"), explained);
		assertTrue(explained.contains("是否缺少 第二条？"), explained);
		assertTrue(checked.contains("第三条（条文 1-3）紧接 第一条 之后") && checked.contains("共 1 条提示"), checked);
	}

	@Test
	void aLanguageWithoutTextsGetsEnglish() {
		assertTrue(run(Locale.FRENCH).out().contains("Makes an empty study,"));
	}
}
