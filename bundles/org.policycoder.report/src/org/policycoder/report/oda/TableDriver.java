// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report.oda;

import java.util.Map;

import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDriver;
import org.eclipse.datatools.connectivity.oda.LogConfiguration;

/**
 * The Open Data Access driver over the tables of a study: a data set's query
 * text is the id of a table, if need be with parameters
 * ({@code category-by-year?dimension=X}, see {@link TableQueryText}), and its
 * columns are those of the table. So a report author needs no Java.
 * <p>
 * Where the study comes from: the report engine's application context, under
 * {@link #STUDY}, has the live one; otherwise the data source's property
 * {@link #PROJECT_PROPERTY} names a project folder. The live study goes first,
 * so that one template serves the running application and a report designer.
 *
 * @since 1.0
 */
public final class TableDriver implements IDriver {

	/** The id of the data source extension, and {@code extensionID} of data sources in a report design. */
	public static final String DATA_SOURCE = "org.policycoder.report.oda"; //$NON-NLS-1$

	/** The id of the data set type, and {@code extensionID} of data sets in a report design. */
	public static final String DATA_SET = "org.policycoder.report.oda.table"; //$NON-NLS-1$

	/**
	 * Key of the application context: the live study, an
	 * {@link org.policycoder.analysis.Study} or a
	 * {@link org.policycoder.model.storage.PolicyProject}.
	 */
	public static final String STUDY = "org.policycoder.study"; //$NON-NLS-1$

	/**
	 * Key of the application context: the {@link org.policycoder.analysis.tables.Tables}
	 * to choose from; the standard ones when it is absent.
	 */
	public static final String TABLES = "org.policycoder.tables"; //$NON-NLS-1$

	/**
	 * Key of the application context: the {@link java.util.Locale} of labels. When
	 * it is absent, {@link #LANGUAGE_PROPERTY} decides, then the language of the
	 * project.
	 */
	public static final String LOCALE = "org.policycoder.locale"; //$NON-NLS-1$

	/**
	 * Key of the application context: a sentence that the study wants to be read
	 * with it, a String; for a PolicyProject, its setting {@link #NOTE_SETTING}.
	 */
	public static final String NOTE = "org.policycoder.note"; //$NON-NLS-1$

	/**
	 * Key of the application context: how texts are to be written for the format
	 * that is made, a {@link java.util.function.UnaryOperator} of strings; as they
	 * are when it is absent.
	 */
	public static final String WRITING = "org.policycoder.writing"; //$NON-NLS-1$

	/**
	 * The setting of a project with that sentence; with a dot and a language after
	 * it, the sentence in that language.
	 */
	public static final String NOTE_SETTING = "provenance"; //$NON-NLS-1$

	/** Property of the data source: the project folder. */
	public static final String PROJECT_PROPERTY = "project"; //$NON-NLS-1$

	/** Property of the data source: ISO 639-1 code of the language of labels. */
	public static final String LANGUAGE_PROPERTY = "language"; //$NON-NLS-1$

	private Map<?, ?> context = Map.of();

	@Override
	public IConnection getConnection(String dataSourceId) {
		return new TableConnection(context);
	}

	@Override
	public void setAppContext(Object context) {
		this.context = context instanceof Map<?, ?> map ? map : Map.of();
	}

	@Override
	public void setLogConfiguration(LogConfiguration configuration) {
		// nothing is logged: every fault is an exception
	}

	@Override
	public int getMaxConnections() {
		return 0;
	}
}
