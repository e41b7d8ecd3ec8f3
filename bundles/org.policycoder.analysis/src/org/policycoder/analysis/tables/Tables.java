// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.policycoder.analysis.Column;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.TableProvider;
import org.policycoder.model.Wording;

/**
 * The kinds of tables that there are. Immutable.
 *
 * @since 1.0
 */
public final class Tables {

	/** The id of the column that tables of a part of a study have at the end: what they are confined to, in each row. */
	public static final String SCOPE = "scope"; //$NON-NLS-1$

	private static final Tables STANDARD = of(List.<TableProvider>of(new DocumentsTable(), new CodebookTable(),
			new DocumentsByYearTable(), new DocumentsByTypeTable(), new DocumentsByIssuerTable(),
			new IssuanceByYearTable(), new CategoryFrequencyTable(), new CategoryByYearTable(), new CrosstabTable(),
			new AssociationTable(), new CorrespondenceTable(), new TrendTable(), new MixTable(), new SimilarityTable(),
			new IssuerPairsTable(), new IssuerNetworkTable(), new CodingsTable(), new AgreementTable(), new AgreementByDocumentTable(),
			new ConfusionTable(), new DisagreementsTable()));

	private final Map<String, TableProvider> providers;

	private Tables(Map<String, TableProvider> providers) {
		this.providers = providers;
	}

	/**
	 * Gets the tables that the analysis brings itself.
	 *
	 * @return the tables of a study, in the order of a results chapter
	 */
	public static Tables standard() {
		return STANDARD;
	}

	/**
	 * Gathers tables.
	 *
	 * @param providers
	 *            the providers, in order; of two with the same id the later holds
	 * @return the tables
	 */
	public static Tables of(Collection<? extends TableProvider> providers) {
		Map<String, TableProvider> byId = new LinkedHashMap<>();
		providers.forEach(p -> byId.put(p.id(), p));
		return new Tables(byId);
	}

	/**
	 * Adds tables of one kind.
	 *
	 * @param provider
	 *            the provider; it takes the place of one with the same id
	 * @return all these tables, and that
	 */
	public Tables with(TableProvider provider) {
		Map<String, TableProvider> byId = new LinkedHashMap<>(providers);
		byId.put(provider.id(), provider);
		return new Tables(byId);
	}

	/**
	 * Gets the ids.
	 *
	 * @return the ids, in order
	 */
	public List<String> ids() {
		return List.copyOf(providers.keySet());
	}

	/**
	 * Gets the providers.
	 *
	 * @return the providers, in order
	 */
	public List<TableProvider> providers() {
		return List.copyOf(providers.values());
	}

	/**
	 * Finds a provider.
	 *
	 * @param id
	 *            the id of tables
	 * @return the provider, or empty when there is none
	 */
	public Optional<TableProvider> provider(String id) {
		return Optional.ofNullable(providers.get(id));
	}

	/**
	 * Makes a table.
	 *
	 * @param id
	 *            the id of the table
	 * @param study
	 *            what it is made of
	 * @param parameters
	 *            how
	 * @return the table
	 * @throws TableException
	 *             when there is no such table, or it cannot be made as asked
	 */
	public Table table(String id, Study study, TableParameters parameters) throws TableException {
		Study asked = study.scope().isEmpty() ? study : study.counting(parameters.coder());
		return confined(known(id, parameters).table(asked, parameters), asked);
	}

	/**
	 * Makes all tables of a kind that show a study as a whole.
	 *
	 * @param id
	 *            the id of the kind
	 * @param study
	 *            what they are made of
	 * @param parameters
	 *            how
	 * @return one or more, see {@link TableProvider#tables}
	 * @throws TableException
	 *             when there is no such kind, or they cannot be made as asked
	 */
	public List<Table> tables(String id, Study study, TableParameters parameters) throws TableException {
		Study asked = study.scope().isEmpty() ? study : study.counting(parameters.coder());
		return known(id, parameters).tables(asked, parameters).stream().map(t -> confined(t, asked)).toList();
	}

	/** Says below each table, and in each of its rows, what the study is confined to. */
	private static Table confined(Table table, Study study) {
		if (study.scope().isEmpty()) {
			return table;
		}
		Column column = new Column(SCOPE, Column.Type.TEXT, Wording.of(Tables.class, table.locale()).get("column.scope"), true); //$NON-NLS-1$
		return table.with(column, study.scope().get().toString(), study.scopeSentences(table.locale()));
	}

	private TableProvider known(String id, TableParameters parameters) throws TableException {
		TableProvider provider = providers.get(id);
		if (provider == null) {
			throw new TableException(Wording.of(Tables.class, parameters.locale()).format("unknownTable", id, //$NON-NLS-1$
					String.join(", ", providers.keySet()))); //$NON-NLS-1$
		}
		return provider;
	}
}
