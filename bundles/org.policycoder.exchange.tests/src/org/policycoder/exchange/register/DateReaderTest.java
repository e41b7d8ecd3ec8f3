// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.model.PolicyDate;

class DateReaderTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2018/1/8|2018-01-08", "2018-01-08|2018-01-08", "2018.1.8|2018-01-08", "20180108|2018-01-08",
			"8 January 2018|2018-01-08", "January 8, 2018|2018-01-08", "Jan. 8, 2018|2018-01-08", "8th of January, 2018|2018-01-08",
			"8-Jan-2018|2018-01-08", "2018年1月8日|2018-01-08", "２０１８年１月８日|2018-01-08", "2018 年 1 月 8 日|2018-01-08", "二〇一八年十二月二十一日|2018-12-21",
			"2018年1月|2018-01", "2018年|2018", "2018|2018", "2018-01|2018-01", "September 2018|2018-09", "2018-01-08T10:20:00Z|2018-01-08",
			"2018-01-08 00:00:00|2018-01-08", "31/12/2018|2018-12-31", "12/31/2018|2018-12-31", "5/5/2018|2018-05-05" })
	void readsTheUsualWritings(String text, String date) {
		assertEquals(Optional.of(PolicyDate.parse(date)), DateReader.of(List.of(text)).read(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "yesterday", "2018-13-01", "31 April 2018", "2018年2月30日", "18-1-8", "12", "2018-00-01", "8/1/2018" })
	void readsNothingElse(String text) {
		assertEquals(Optional.empty(), DateReader.of(List.of(text)).read(text));
	}

	@Test
	void theColumnTellsTheOrderOfDayAndMonth() {
		assertEquals(new PolicyDate(2018, 1, 8), DateReader.of(List.of("8/1/2018", "31/1/2018")).read("8/1/2018").orElseThrow());
		assertEquals(new PolicyDate(2018, 8, 1), DateReader.of(List.of("8/1/2018", "1/31/2018")).read("8/1/2018").orElseThrow());
		DateReader neither = DateReader.of(List.of("8/1/2018", "1/31/2018", "31/1/2018"));
		assertTrue(neither.isAmbiguous("8/1/2018"));
		assertEquals(Optional.empty(), neither.read("8/1/2018"));
	}
}
