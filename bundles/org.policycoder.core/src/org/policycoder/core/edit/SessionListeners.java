// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.edit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.SafeRunner;

/**
 * Those who listen to a session. One who fails is logged, and the others are told all the same: what is coded is
 * on its way to the disk, whatever a view makes of it.
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
			SafeRunner.run(() -> news.accept(listener));
		}
	}
}
