// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** What is logged as an error while it is open. */
public final class LogCapture implements AutoCloseable {

	private final List<IStatus> errors = new CopyOnWriteArrayList<>();

	private final ILogListener listener = (status, plugin) -> {
		if (status.matches(IStatus.ERROR)) {
			errors.add(status);
		}
	};

	/** Begins to listen. */
	public LogCapture() {
		Platform.addLogListener(listener);
	}

	/** Gets the messages of the errors so far. */
	public List<String> messages() {
		return errors.stream().map(IStatus::getMessage).toList();
	}

	@Override
	public void close() {
		Platform.removeLogListener(listener);
	}
}
