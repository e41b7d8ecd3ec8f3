// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.model.Progress;

/**
 * Tells a monitor of Eclipse what the headless bundles tell their own
 * {@link Progress}. Monitors are not made for several threads, so calls are let
 * in one by one.
 *
 * @since 1.0
 */
public final class MonitorProgress implements Progress {

	private final IProgressMonitor monitor;
	private final String task;

	/**
	 * Creates the progress.
	 *
	 * @param monitor
	 *            who is told
	 * @param task
	 *            what is being done, for people
	 */
	public MonitorProgress(IProgressMonitor monitor, String task) {
		this.monitor = monitor;
		this.task = task;
	}

	@Override
	public synchronized void begin(int total) {
		monitor.beginTask(task, total);
	}

	@Override
	public synchronized void worked(int amount) {
		monitor.worked(amount);
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}
