// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.output.TableWriter;
import org.policycoder.analysis.output.TableWriters;
import org.policycoder.model.storage.ResultFile;
import org.policycoder.ui.results.SaveDialog.Format;
import org.policycoder.ui.session.Failures;

/** Tables that a view shows, written into a file. */
public final class TableFiles {

	private static final List<Format> FORMATS = List.of(new Format("xlsx", Messages.Format_xlsx), //$NON-NLS-1$
			new Format("csv", Messages.Format_csv), new Format("json", Messages.Format_json), //$NON-NLS-1$ //$NON-NLS-2$
			new Format("txt", Messages.Format_text)); //$NON-NLS-1$

	private TableFiles() {
	}

	/**
	 * Asks for a file, and writes tables into it in the format of its ending.
	 *
	 * @param shell
	 *            above which window
	 * @param tables
	 *            the tables
	 */
	public static void save(Shell shell, List<Table> tables) {
		SaveDialog.ask(shell, Messages.TableFiles_Title, tables.get(0).id(), FORMATS)
				.ifPresent(file -> write(shell, tables, file));
	}

	/**
	 * Writes tables into a file in the format of its ending, in the background.
	 *
	 * @param shell
	 *            where a failure is told
	 * @param tables
	 *            the tables
	 * @param file
	 *            the file; one that is there is replaced when the new one is whole
	 */
	public static void write(Shell shell, List<Table> tables, Path file) {
		Job job = new Job(NLS.bind(Messages.TableFiles_Writing, file.getFileName())) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					ResultFile.of(file).write(out -> writer(file).write(tables, out));
				} catch (IOException | RuntimeException | Error e) {
					shell.getDisplay().asyncExec(() -> Failures.show(shell, Messages.TableFiles_Failed, e));
				}
				return Status.OK_STATUS;
			}
		};
		job.schedule();
	}

	private static TableWriter writer(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		String extension = name.substring(name.lastIndexOf('.') + 1);
		TableWriters writers = TableWriters.standard();
		return writers.writer(extension).or(() -> writers.writer("text")).orElseThrow(); //$NON-NLS-1$
	}
}
