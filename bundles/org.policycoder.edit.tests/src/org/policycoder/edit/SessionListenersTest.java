// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class SessionListenersTest {

	private final SessionListeners listeners = new SessionListeners();

	private final List<String> told = new ArrayList<>();

	private SessionListener telling(String name) {
		return new SessionListener() {
			@Override
			public void coderChanged(String coder) {
				told.add(name + coder);
			}
		};
	}

	private static SessionListener failing(RuntimeException exception, Error error) {
		return new SessionListener() {
			@Override
			public void coderChanged(String coder) {
				if (exception != null) {
					throw exception;
				}
				throw error;
			}
		};
	}

	@Test
	void oneWhoFailsKeepsNewsFromNobody() {
		listeners.add(telling("a"));
		listeners.add(failing(new IllegalStateException("disposed"), null));
		listeners.add(failing(null, new NoClassDefFoundError("of a plug-in")));
		listeners.add(telling("b"));
		listeners.tell(l -> l.coderChanged("1"));
		listeners.tell(l -> l.coderChanged("2"));
		assertEquals(List.of("a1", "b1", "a2", "b2"), told);
	}

	@Test
	void theOthersAreToldOfTheFailure() {
		List<Throwable> failures = new ArrayList<>();
		NoClassDefFoundError error = new NoClassDefFoundError("of a plug-in");
		listeners.add(new SessionListener() {
			@Override
			public void failed(Throwable failure) {
				failures.add(failure);
			}
		});
		listeners.add(failing(null, error));

		listeners.tell(l -> l.coderChanged("1"));

		assertEquals(List.of(error), failures);
	}

	@Test
	void whoListensTwiceIsToldTwiceAndWhoHasLeftNoMore() {
		SessionListener listener = telling("a");
		listeners.add(listener);
		listeners.add(listener);
		listeners.tell(l -> l.coderChanged("1"));
		listeners.remove(listener);
		listeners.tell(l -> l.coderChanged("2"));
		assertEquals(List.of("a1", "a1", "a2"), told);
	}
}
