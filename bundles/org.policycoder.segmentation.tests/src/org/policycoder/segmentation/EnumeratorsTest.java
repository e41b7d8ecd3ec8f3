// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumeratorsTest {
	@ParameterizedTest
	@CsvSource({ "(c), 3", "Sec. 1011., 1011", "SEC. 2., 2", "§ 72.11, 11", "Sec. 566.201, 201", "第二十六条, 26", "第 三 条, 3", "第十条之一, 10", "第一百二十三条, 123",
			"第一〇二条, 102", "（三）, 3", "（１２）, 12", "一、, 1", "十一、, 11", "①, 1", "⑳, 20", "ii, 2", "(iv), 4", "(i), 1", "(I), 1", "(aa), 27",
			"TITLE IV, 4", "TITLE I, 1",
			"TITLE V, 5", "CHAPTER X, 10", "Subtitle C, 3", "DIVISION D, 4", "PART 730, 730", "PART E, 5", "Subpart I, 9", "Article 28a, 28", "1．, 1",
			"２, 2", "第二条の二, 2", "イ, 1",
			"ハ, 3", "§ 2a, 2", "b), 2" })
	void ordinals(String label, int value) {
		assertEquals(OptionalInt.of(value), Enumerators.value(label));
	}

	@ParameterizedTest
	@CsvSource({ "(i), (h), 9", "(i), , 1", "(v), (iv), 5", "(v), (u), 22", "(ii), (i), 2", "(x), (ix), 10", "(x), (w), 24", "(C), (B), 3" })
	void previousDecidesWhatLettersLeaveOpen(String label, String previous, int value) {
		assertEquals(OptionalInt.of(value), Enumerators.value(label, previous));
	}

	@ParameterizedTest
	@CsvSource({ "SUMMARY:", "Background", "''", "·", "()" })
	void withoutOrdinal(String label) {
		assertEquals(OptionalInt.empty(), Enumerators.value(label));
	}

	@ParameterizedTest
	@CsvSource({ "SEC. 1011A., A", "Article 28a, a", "第十条之一, 之一", "第二条の二, の二", "(c), ''", "Sec. 2., ''", "Sec. 1396r-1., r-1" })
	void suffixes(String label, String suffix) {
		assertEquals(suffix, Enumerators.suffix(label));
	}

	@Test
	void everyKindReadsWhatItWrites() {
		for (Numeral numeral : Numeral.values())
			if (numeral.ordered() && !numeral.isInsertion())
				for (int ordinal = 1; ordinal <= (numeral.worded() ? 12 : 26); ordinal++) {
					String written = numeral == Numeral.DOTTED ? numeral.write(7L * Numeral.PART + ordinal)
							: numeral.writeLike(numeral.sample(), ordinal);
					long reading = numeral.read(written, 0, written.length());
					assertEquals(written.length(), Numeral.length(reading), numeral + " " + written);
					assertEquals(ordinal, Numeral.ordinalOfKey(Numeral.key(reading)) % Numeral.PART, numeral + " " + written);
				}
		for (int ordinal = 1; ordinal < 2000; ordinal++) {
			String written = Numeral.CHINESE.write(ordinal);
			assertEquals(ordinal, Numeral.ordinalOfKey(Numeral.key(Numeral.CHINESE.read(written, 0, written.length()))), written);
		}
	}
}
