// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.TableProvider;
import org.policycoder.analysis.tables.Tables;

/**
 * Makes each table of one study once, however many items of a report and formats
 * ask for it.
 */
final class OnceMade implements TableProvider {

	private final TableProvider provider;
	private final Map<TableParameters, Table> made = new HashMap<>();

	private OnceMade(TableProvider provider) {
		this.provider = provider;
	}

	/** The same tables, to be asked of one study only. */
	static Tables all(Tables tables) {
		return Tables.of(tables.providers().stream().map(OnceMade::new).toList());
	}

	/** The tables that have been made so far of those that {@link #all} gave. */
	static List<Table> made(Tables tables) {
		return tables.providers().stream().map(OnceMade.class::cast).flatMap(one -> one.made().stream()).toList();
	}

	private synchronized List<Table> made() {
		return List.copyOf(made.values());
	}

	@Override
	public synchronized Table table(Study study, TableParameters parameters) throws TableException {
		Table table = made.get(parameters);
		if (table == null) {
			table = provider.table(study, parameters);
			made.put(parameters, table);
		}
		return table;
	}

	@Override
	public String id() {
		return provider.id();
	}

	@Override
	public String label(Locale locale) {
		return provider.label(locale);
	}

	@Override
	public String description(Locale locale) {
		return provider.description(locale);
	}

	@Override
	public List<String> parameters() {
		return provider.parameters();
	}
}
