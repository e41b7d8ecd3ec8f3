// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Those who listen to a session. When one fails, the others are told all the same, and then of the failure: what
 * is coded is on its way to the disk, whatever a view makes of it.
 */
final class SessionListeners {

	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();

	void add(SessionListener listener) {
		listeners.add(listener);
	}

	void remove(SessionListener listener) {
		listeners.remove(listener);
	}

	/** Tells all, in the order in which they came. */
	void tell(Consumer<SessionListener> news) {
		for (SessionListener listener : listeners) {
			try {
				news.accept(listener);
			} catch (RuntimeException | LinkageError | AssertionError e) {
				listeners.stream().filter(other -> other != listener).forEach(other -> tellOf(e, other));
			}
		}
	}

	private static void tellOf(Throwable failure, SessionListener listener) {
		try {
			listener.failed(failure);
		} catch (RuntimeException | LinkageError | AssertionError e) {
			failure.addSuppressed(e);
		}
	}
}
