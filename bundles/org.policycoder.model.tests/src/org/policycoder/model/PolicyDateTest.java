// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyDateTest {

	@ParameterizedTest
	@ValueSource(strings = { "2018", "2018-01", "2018-01-08", "0001", "2024-02-29" })
	void isWrittenAsItIsRead(String text) {
		assertEquals(text, PolicyDate.parse(text).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "18", "2018-1", "2018-13", "2018-02-29", "2018-00-01", "0000", "2018-01-08T00:00" })
	void refusesWhatIsNoDate(String text) {
		assertThrows(DateTimeException.class, () -> PolicyDate.parse(text));
	}

	@Test
	void aDateThatIsLessExactComesFirst() {
		assertEquals(List.of("2018", "2018-01", "2018-01-08", "2018-02", "2019"),
				Stream.of("2019", "2018-02", "2018-01-08", "2018-01", "2018").map(PolicyDate::parse).sorted()
						.map(PolicyDate::toString).toList());
		assertEquals(LocalDate.of(2018, 1, 1), PolicyDate.parse("2018").firstDay());
		assertEquals(PolicyDate.parse("2018-01-08"), PolicyDate.of(LocalDate.of(2018, 1, 8)));
	}
}
