// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.output;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The formats that tables can be written in. Immutable.
 *
 * @since 1.0
 */
public final class TableWriters {

	private final Map<String, TableWriter> writers;

	private TableWriters(Map<String, TableWriter> writers) {
		this.writers = writers;
	}

	/**
	 * Gets the formats that the analysis brings itself.
	 *
	 * @return text, csv, csv-plain, json and xlsx
	 */
	public static TableWriters standard() {
		return of(List.of(new TextTableWriter(), new CsvTableWriter(), CsvTableWriter.plain(), new JsonTableWriter(), new XlsxTableWriter()));
	}

	/**
	 * Gathers formats.
	 *
	 * @param writers
	 *            the writers, in order; of two with the same id the later holds
	 * @return the formats
	 */
	public static TableWriters of(Collection<? extends TableWriter> writers) {
		Map<String, TableWriter> byId = new LinkedHashMap<>();
		writers.forEach(w -> byId.put(w.id(), w));
		return new TableWriters(byId);
	}

	/**
	 * Adds a format.
	 *
	 * @param writer
	 *            the writer; it takes the place of one with the same id
	 * @return all these formats, and that
	 */
	public TableWriters with(TableWriter writer) {
		Map<String, TableWriter> byId = new LinkedHashMap<>(writers);
		byId.put(writer.id(), writer);
		return new TableWriters(byId);
	}

	/**
	 * Gets the ids.
	 *
	 * @return the ids of the formats, in order
	 */
	public List<String> ids() {
		return List.copyOf(writers.keySet());
	}

	/**
	 * Finds a format.
	 *
	 * @param id
	 *            its id
	 * @return the writer, or empty when there is none
	 */
	public Optional<TableWriter> writer(String id) {
		return Optional.ofNullable(writers.get(id));
	}
}
