// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Goes on by a second whenever it is asked. */
final class TickingClock extends Clock {

	private Instant now = TestProject.CLOCK.instant();

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

	@Override
	public Instant instant() {
		now = now.plusSeconds(1);
		return now;
	}
}
