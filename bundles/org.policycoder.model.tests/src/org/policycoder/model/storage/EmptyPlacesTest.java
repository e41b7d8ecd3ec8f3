// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policycoder.model.Sentence;
import org.policycoder.model.storage.Problem.Kind;

/** A sentence whose place or title is not known has no hole where it would stand. */
class EmptyPlacesTest {

	private static final Pattern HOLE = Pattern
			.compile("[(\uFF08]\\s*[)\uFF09]|behind \\)|before \\)|\\(“”\\)|  | [,;:.)]|(?<!no )clause (has|kept|which)|条文 ?(保留|整条|的一部分)|原在 之");

	@ParameterizedTest
	@EnumSource(value = Kind.class, names = { "REVIEW_.*" }, mode = EnumSource.Mode.MATCH_ANY)
	void whatIsNowhere(Kind kind) {
		Problem problem = Problem.of(kind, Path.of("codings/anna/0001.codings"), "", "A4", "1-2", "words", "2");
		for (Locale locale : new Locale[] { Locale.ENGLISH, Locale.CHINESE }) {
			assertFalse(HOLE.matcher(problem.message(locale)).find(), problem.message(locale));
		}
	}

	@ParameterizedTest
	@EnumSource(value = Kind.class, names = { "DATE_MISSING", "TYPE_MISSING", "ISSUER_MISSING" })
	void aDocumentWithoutATitle(Kind kind) {
		Problem problem = Problem.of(kind, Path.of("corpus.policycorpus"), "7", "");
		for (Locale locale : new Locale[] { Locale.ENGLISH, Locale.CHINESE }) {
			assertFalse(HOLE.matcher(problem.message(locale)).find(), problem.message(locale));
		}
	}

	@Test
	void bracketsWithSomethingInThemStay() {
		assertEquals("a (b) 文件 1（《法》）。", Sentence.withoutEmptyBrackets("a (b)  (“”) 文件 1（《法》）（《》）。".replace("  (", " (")));
	}
}
