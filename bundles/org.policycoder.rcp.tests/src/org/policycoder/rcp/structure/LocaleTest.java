// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/**
 * No class of ours leaves to the locale of the user what machines read: in Persian, Arabic
 * and Marathi a number has other digits, and in Turkish a small i is no I. Whoever writes
 * for people names their locale.
 */
class LocaleTest {

	private static final Pattern LOCALE_OF_THE_USER = Pattern.compile("java/lang/String\\.(to(Lower|Upper)Case\\(\\).*"
			+ "|format\\(Ljava/lang/String;.*|formatted\\(.*)|java/io/Print(Stream|Writer)\\.(printf|format)\\(Ljava/lang/String;.*"
			+ "|java/util/Formatter\\.format\\(Ljava/lang/String;.*"
			+ "|java/time/format/DateTimeFormatter\\.ofPattern\\(Ljava/lang/String;\\).*|java/time/format/DateTimeFormatterBuilder\\.toFormatter\\(\\).*"
			+ "|java/text/(SimpleDateFormat|DecimalFormat|MessageFormat)\\.<init>\\(Ljava/lang/String;\\)V|java/text/MessageFormat\\.format\\(Ljava/lang/String;.*"
			+ "|java/text/NumberFormat\\.get\\w*Instance\\(\\).*|java/util/Calendar\\.getInstance\\(.*");

	@Test
	void numbersAndLettersAreThoseOfALocaleThatIsNamed() throws Exception {
		List<String> calls = new ArrayList<>();
		int classes = 0;
		for (Bundle bundle : ours()) {
			for (URL url : classes(bundle)) {
				if (bundle.getEntry(url.getPath()) != null && !url.getPath().contains("Test")) {
					classes++;
					ClassConstants.of(url).calls().stream().filter(c -> LOCALE_OF_THE_USER.matcher(c).matches())
							.forEach(c -> calls.add(url.getPath() + " calls " + c));
				}
			}
		}

		assertTrue(classes > 300, "the classes of all bundles were looked at: " + classes);
		assertEquals(List.of(), calls);
	}

	private static List<Bundle> ours() {
		return Arrays.stream(Platform.getBundle("org.policycoder.core").getBundleContext().getBundles())
				.filter(b -> b.getSymbolicName().startsWith("org.policycoder.") && !b.getSymbolicName().endsWith(".tests")).toList();
	}

	private static List<URL> classes(Bundle bundle) {
		var found = bundle.findEntries("/", "*.class", true);
		return found == null ? List.of() : Collections.list(found);
	}

	@Test
	void aCallThatLeavesItToTheUserIsNoticed() throws Exception {
		assertTrue("i".toUpperCase().length() == 1);

		assertTrue(ClassConstants.of(LocaleTest.class.getResource("LocaleTest.class")).calls().stream()
				.anyMatch(c -> LOCALE_OF_THE_USER.matcher(c).matches()));
	}
}
