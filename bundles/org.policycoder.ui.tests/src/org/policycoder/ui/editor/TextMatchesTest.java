// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policycoder.model.text.TextSearch;
import org.policycoder.ui.editor.TextMatches.EndlessSearchException;
import org.policycoder.ui.editor.TextMatches.Match;

class TextMatchesTest {

	private TextMatches matches;

	@BeforeEach
	void search() throws EndlessSearchException {
		matches = TextMatches.of(TextSearch.words("管制", false), "出口管制法：管制物项，出口管制");
	}

	/** The user waits for it with every key. */
	@Test
	void anExpressionThatTakesForEverIsGivenUp() {
		String text = "a".repeat(100_000) + "b";
		for (String expression : List.of("(a+)+c", "(a|a)*c", "(a|b)*c", "(.*)*x\\1")) {
			TextSearch search = TextSearch.expression(expression, true);
			assertThrows(EndlessSearchException.class, () -> TextMatches.of(search, text), expression);
		}
	}

	@Test
	void findsAllInOrder() {
		assertEquals(3, matches.size());
		assertEquals(List.of(new Match(2, 4), new Match(6, 8)), matches.in(0, 8));
	}

	@Test
	void aPieceHasWhatReachesIntoIt() {
		assertEquals(List.of(new Match(2, 4)), matches.in(3, 6));
		assertEquals(List.of(), matches.in(4, 6));
	}

	@Test
	void beginsAnewAtTheEnds() {
		assertEquals(Optional.of(new Match(2, 4)), matches.from(14));
		assertEquals(matches.from(13), matches.before(2));
		assertEquals(Optional.of(new Match(6, 8)), matches.before(13));
	}

	@Test
	void nothingIsFoundInNothing() {
		assertEquals(Optional.empty(), TextMatches.NONE.from(0));
		assertEquals(Optional.empty(), TextMatches.NONE.before(5));
	}
}
