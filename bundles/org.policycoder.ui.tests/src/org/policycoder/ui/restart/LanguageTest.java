// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.restart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.equinox.app.IApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.ui.support.ChildWorkbench;
import org.policycoder.ui.support.Ui;

/** The workbench speaks the language that it is started in or that was chosen in the preferences, and that one alone. */
class LanguageTest {

	private static final String ENGLISH = "English";

	private static final String CHINESE = "简体中文";

	/** Names, which are the same in all languages. */
	private static final Set<String> NAMES = Set.of("PolicyCoder", ENGLISH, CHINESE);

	private static final int MENUS_AND_VIEWS = 50;

	private static final int ALL = 400;

	private final Ui ui = new Ui();

	@TempDir
	private Path home;

	@Test
	void whoAsksForChineseMeetsNoEnglish() throws Exception {
		try (ChildWorkbench child = ChildWorkbench.start(ui, home, SaysTexts.class, "", "-nl", "zh")) {
			child.awaitEnd();
			assertEquals(List.of(), texts(child, ALL).stream().filter(t -> !isChinese(t)).toList());
		}
	}

	@Test
	void theLanguageIsChosenInThePreferences() throws Exception {
		startAndChoose(CHINESE, false);
		startAndChoose(ENGLISH, true);
		try (ChildWorkbench child = ChildWorkbench.start(ui, home, SaysTexts.class, SaysTexts.SHORT)) {
			child.awaitEnd();
			assertEquals(List.of(), texts(child, MENUS_AND_VIEWS).stream().filter(LanguageTest::isChinese).toList());
		}
	}

	/** The workbench ends with the code that lets the launcher start it again, with the same arguments. */
	private void startAndChoose(String language, boolean isChinese) throws Exception {
		try (ChildWorkbench child = ChildWorkbench.start(ui, home, ChoosesLanguage.class, language)) {
			child.awaitEnd(IApplication.EXIT_RESTART);
			assertEquals(List.of(), texts(child, MENUS_AND_VIEWS).stream().filter(t -> isChinese(t) != isChinese).toList());
		}
	}

	/** What was said, without names; fails when there is suspiciously little of it. */
	static List<String> texts(ChildWorkbench child, int least) {
		List<String> texts = child.said().stream().distinct().filter(t -> !NAMES.contains(words(t))).toList();
		assertTrue(texts.size() >= least, () -> texts.size() + " texts: " + texts);
		return texts;
	}

	/** Whether there is a Chinese character in the words. */
	static boolean isChinese(String text) {
		return words(text).codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
	}

	private static String words(String text) {
		return text.substring(text.lastIndexOf(SaysTexts.BAR) + SaysTexts.BAR.length());
	}
}
