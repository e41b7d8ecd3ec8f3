// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Errors in the log are seen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlatformLogTest {

	private int before;

	@RepeatedTest(2)
	void theLogIsLookedAtAfterEachTest(RepetitionInfo info) {
		if (info.getCurrentRepetition() == 1) {
			before = PlatformLog.looks();
		} else {
			assertEquals(before + 1, PlatformLog.looks());
		}
	}

	@Test
	void anErrorIsToldFromAWarning() {
		String log = """
				!SESSION 2026-01-01 12:00:00.000 ---
				!ENTRY org.eclipse.ui 2 0 2026-01-01 12:00:01.000
				!MESSAGE a warning
				!ENTRY org.eclipse.ui 4 0 2026-01-01 12:00:02.000
				!MESSAGE an error
				!STACK 0
				java.lang.IllegalStateException
				!ENTRY org.eclipse.ui 1 0 2026-01-01 12:00:03.000
				!MESSAGE a remark
				""";
		assertEquals(List.of("""
				!ENTRY org.eclipse.ui 4 0 2026-01-01 12:00:02.000
				!MESSAGE an error
				!STACK 0
				java.lang.IllegalStateException
				"""), PlatformLog.errors(log));
	}
}
