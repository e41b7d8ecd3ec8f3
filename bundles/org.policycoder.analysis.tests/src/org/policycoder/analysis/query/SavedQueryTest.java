// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class SavedQueryTest {

	private static final SavedQuery BANS = new SavedQuery("Bans of 2024. 禁令", "category:A1 and date:2024", "ann",
			Instant.parse("2026-11-30T20:00:00Z"));

	@Test
	void isKeptAmongTheSettings() {
		Map<String, String> settings = BANS
				.in(new SavedQuery("all", "category:*", null, null).in(Map.of("provenance", "made up", "query-by.x", "y")));
		assertEquals("category:A1 and date:2024", settings.get("query.Bans of 2024. 禁令"));
		assertEquals("ann 2026-11-30T20:00:00Z", settings.get("query-by.Bans of 2024. 禁令"));
		assertEquals(List.of(BANS, new SavedQuery("all", "category:*", null, null)), SavedQuery.of(settings));
		assertEquals(Map.of("provenance", "made up", "query-by.x", "y", "query.all", "category:*"), SavedQuery.without(settings, BANS.name()));
		assertEquals(Optional.of(BANS), SavedQuery.find(settings, " Bans of 2024. 禁令 "));
	}

	@Test
	void whoAndWhenMayBeWrittenByHand() {
		assertEquals(new SavedQuery("a", "note:*", "Ann Lee", null), SavedQuery.of(Map.of("query.a", "note:*", "query-by.a", "Ann Lee")).getFirst());
		assertEquals(new SavedQuery("a", "note:*", null, null), SavedQuery.of(Map.of("query.a", "note:*")).getFirst());
	}

	@Test
	void aFilterIsANameOrAText() throws Exception {
		Map<String, String> settings = BANS.in(Map.of());
		assertEquals(BANS.name(), SavedQuery.scope(BANS.name(), null, settings, Locale.ENGLISH).name());
		assertEquals("category:A1 and date:2024; period:2020..", SavedQuery.scope(BANS.name(), Period.parse("2020..", Locale.ENGLISH), settings,
				Locale.ENGLISH).toString());
		assertEquals("note:*", SavedQuery.scope("note:*", null, settings, Locale.ENGLISH).toString());
		assertEquals(Scope.ALL, SavedQuery.scope(" ", null, settings, Locale.ENGLISH));
		assertThrows(QueryException.class, () -> SavedQuery.scope("bans of 2024", null, settings, Locale.ENGLISH));
	}
}
