// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.output.TableWriter;
import org.policycoder.analysis.output.TableWriters;
import org.policycoder.model.storage.ResultFile;
import org.policycoder.ui.session.Failures;

/** Writes the lines of a concordance to a file. */
record ConcordanceExport(Path file, TableWriter writer) {

	private static final List<String> FORMATS = List.of("csv", "xlsx"); //$NON-NLS-1$ //$NON-NLS-2$

	/** Asks where to; empty when the user did not want to. */
	static Optional<ConcordanceExport> ask(Shell shell, String words) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.Export_Title);
		dialog.setOverwrite(true);
		dialog.setFilterExtensions(FORMATS.stream().map(f -> "*." + f).toArray(String[]::new)); //$NON-NLS-1$
		dialog.setFilterNames(new String[] { Messages.Export_Csv, Messages.Export_Xlsx });
		dialog.setFileName(words.replaceAll("[^\\p{L}\\p{Nd} _-]+", " ").strip() + ".csv"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return Optional.ofNullable(dialog.open()).map(Path::of).map(ConcordanceExport::to);
	}

	/** Chooses the format by the name of the file. */
	static ConcordanceExport to(Path file) {
		String name = file.getFileName().toString();
		String format = FORMATS.stream().filter(f -> name.endsWith('.' + f)).findFirst().orElse(FORMATS.get(0));
		Path target = name.endsWith('.' + format) ? file : file.resolveSibling(name + '.' + format);
		return new ConcordanceExport(target, TableWriters.standard().writer(format).orElseThrow());
	}

	void schedule(Table table) {
		Job.create(NLS.bind(Messages.Export_Task, file.getFileName()), monitor -> {
			try {
				write(table);
				return Status.OK_STATUS;
			} catch (IOException | RuntimeException | Error e) {
				return Status.error(NLS.bind(Messages.Export_Failed, file, Failures.sentence(e)), e);
			}
		}).schedule();
	}

	/** The file is there as a whole or stays as it was. */
	void write(Table table) throws IOException {
		ResultFile.of(file).write(out -> writer.write(List.of(table), out));
	}
}
