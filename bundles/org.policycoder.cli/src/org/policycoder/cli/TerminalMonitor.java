// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.io.PrintStream;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.policycoder.analysis.output.TextWidth;

/** Shows the progress of an operation in one line that is written over. */
final class TerminalMonitor extends NullProgressMonitor {

	private static final int COLUMNS = 70;

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
		done = 0;
		show();
	}

	@Override
	public synchronized void setTaskName(String name) {
		subTask(name);
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
		show(""); //$NON-NLS-1$
		err.print('\r');
		err.flush();
	}

	private void show() {
		String percent = total > 0 ? String.format(Locale.ROOT, "%3d %% ", Math.min(100, Math.round(100 * done / total))) : ""; //$NON-NLS-1$ //$NON-NLS-2$
		show(TextWidth.cut(percent + task, COLUMNS));
	}

	private void show(String line) {
		if (!line.equals(shown)) {
			err.print('\r' + line + " ".repeat(Math.max(0, TextWidth.of(shown) - TextWidth.of(line)))); //$NON-NLS-1$
			err.flush();
			shown = line;
		}
	}
}
