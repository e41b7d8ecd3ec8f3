// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.tables.Tables;
import org.policycoder.analysis.output.TableWriter;
import org.policycoder.analysis.output.TableWriters;
import org.policycoder.core.extension.Contributions;

/**
 * Makes tables and writes them to files or to a stream.
 *
 * @since 1.0
 */
public final class WriteTables implements Operation<WrittenTables> {

	private final Study study;
	private final List<String> names;
	private final TableParameters parameters;
	private final String format;
	private final Path out;
	private final boolean folder;
	private final OutputStream console;

	/**
	 * Creates the operation.
	 *
	 * @param study
	 *            what the tables are made of
	 * @param names
	 *            ids of tables; none for all of them
	 * @param parameters
	 *            the language and the parameters, for all of the tables
	 * @param format
	 *            the id of a format
	 * @param out
	 *            the file to write, or a folder that is there, for a file for each
	 *            table; null to write to the stream
	 * @param console
	 *            the stream; not closed
	 */
	public WriteTables(Study study, List<String> names, TableParameters parameters, String format, Path out,
			OutputStream console) {
		this(study, names, parameters, format, out, out != null && Files.isDirectory(out), console);
	}

	private WriteTables(Study study, List<String> names, TableParameters parameters, String format, Path out, boolean folder,
			OutputStream console) {
		this.study = study;
		this.names = List.copyOf(names);
		this.parameters = parameters;
		this.format = format;
		this.out = out;
		this.folder = folder;
		this.console = console;
	}

	/**
	 * Writes a file for each table into a folder, which is made only when there is something to write.
	 *
	 * @param folder
	 *            the folder
	 * @param study
	 *            what the tables are made of
	 * @param names
	 *            ids of tables; none for all of them
	 * @param parameters
	 *            the language and the parameters, for all of the tables
	 * @param format
	 *            the id of a format
	 * @return the operation
	 */
	public static WriteTables into(Path folder, Study study, List<String> names, TableParameters parameters, String format) {
		return new WriteTables(study, names, parameters, format, folder, true, null);
	}

	@Override
	public WrittenTables run(IProgressMonitor monitor) throws OperationException {
		Tables tables = Contributions.tables();
		List<String> ids = names.isEmpty() ? tables.ids() : names;
		SubMonitor progress = SubMonitor.convert(monitor, Messages.WriteTables_Task, ids.size());
		TableWriter writer = writer();
		List<Table> made = new ArrayList<>();
		for (String id : ids) {
			made.addAll(make(tables, id));
			progress.split(1);
		}
		List<Path> files = out == null ? print(writer, made) : write(writer, made);
		return new WrittenTables(files,
				made.stream().flatMap(t -> Stream.concat(writer.hasNotes() ? Stream.of() : t.notes().stream(), writer.losses(t).stream())).distinct()
						.toList());
	}

	/** Who names a table for one file or the console gets it alone. */
	private List<Table> make(Tables tables, String id) throws OperationException {
		try {
			return names.isEmpty() || folder ? tables.tables(id, study, parameters) : List.of(tables.table(id, study, parameters));
		} catch (TableException e) {
			// What could not be read is its cause; without one the parameters are wrong.
			throw e.getCause() == null ? new WrongRequestException(e.getMessage(), e) : new OperationException(e);
		} catch (RuntimeException e) {
			ILog.of(WriteTables.class).error(id, e);
			throw new OperationException(NLS.bind(Messages.WriteTables_Unexpected, id, e), e);
		}
	}

	private TableWriter writer() throws WrongRequestException {
		TableWriters writers = TableWriters.standard();
		return writers.writer(format).orElseThrow(() -> new WrongRequestException(
				NLS.bind(Messages.WriteTables_NoFormat, format, String.join(", ", writers.ids())), null)); //$NON-NLS-1$
	}

	private List<Path> print(TableWriter writer, List<Table> made) throws OperationException {
		if (!writer.isText()) {
			throw new WrongRequestException(NLS.bind(Messages.WriteTables_OutNeeded, format), null);
		}
		try {
			writer.write(made, console);
			console.flush();
			return List.of();
		} catch (IOException e) {
			throw new OperationException(e);
		}
	}

	private List<Path> write(TableWriter writer, List<Table> made) throws OperationException {
		if (!folder) {
			write(writer, made, out);
			return List.of(out);
		}
		List<Path> written = new ArrayList<>();
		for (Table table : made) {
			Path file = out.resolve(table.id() + '.' + writer.extension());
			write(writer, List.of(table), file);
			written.add(file);
		}
		return written;
	}

	private static void write(TableWriter writer, List<Table> made, Path file) throws OperationException {
		AtomicOutput.replace(file, path -> {
			try (OutputStream stream = Files.newOutputStream(path)) {
				writer.write(made, stream);
			}
		});
	}
}
