// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

class LastPlacesTest {
	@Test
	void knowsWhatAMapKnows() {
		int count = 1000;
		LastPlaces places = new LastPlaces(count);
		Map<Long, Integer> map = new HashMap<>();
		Random random = new Random(1);
		for (int i = 0; i < count; i++) {
			long number = (random.nextInt(300) - 10) * 128L;
			Integer before = map.put(number, i);
			assertEquals(before == null ? LastPlaces.NONE : before, places.put(number, i));
		}
		map.forEach((number, place) -> assertEquals(place, places.get(number)));
		assertEquals(LastPlaces.NONE, places.get(7));
	}

	@Test
	void mayBeEmpty() {
		assertEquals(LastPlaces.NONE, new LastPlaces(0).get(0));
	}
}
