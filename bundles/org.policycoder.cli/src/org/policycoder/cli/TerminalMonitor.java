// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.io.PrintStream;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Shows the progress of an operation in one line that is written over. */
final class TerminalMonitor extends NullProgressMonitor {

	private static final int WIDTH = 70;

	private final PrintStream err;
	private double total;
	private double done;
	private String shown = ""; //$NON-NLS-1$
	private String task = ""; //$NON-NLS-1$

	TerminalMonitor(PrintStream err) {
		this.err = err;
	}

	@Override
	public synchronized void beginTask(String name, int totalWork) {
		task = name == null ? "" : name; //$NON-NLS-1$
		total = totalWork;
		show();
	}

	@Override
	public synchronized void subTask(String name) {
		task = name == null ? task : name;
		show();
	}

	@Override
	public synchronized void internalWorked(double work) {
		done += work;
		show();
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	@Override
	public synchronized void done() {
		err.print("\r" + " ".repeat(WIDTH) + "\r"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		err.flush();
		shown = ""; //$NON-NLS-1$
	}

	private void show() {
		String percent = total > 0 ? String.format("%3d %% ", Math.min(100, Math.round(100 * done / total))) : ""; //$NON-NLS-1$ //$NON-NLS-2$
		String line = percent + task;
		line = line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line; //$NON-NLS-1$
		if (!line.equals(shown)) {
			err.print("\r" + line + " ".repeat(WIDTH - line.length())); //$NON-NLS-1$ //$NON-NLS-2$
			err.flush();
			shown = line;
		}
	}
}
