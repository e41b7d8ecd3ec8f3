// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report.oda;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDataSetMetaData;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.tables.Tables;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;
import org.policycoder.report.figure.FrameworkPlane;

import com.ibm.icu.util.ULocale;

/** A study that tables are asked of. */
final class TableConnection implements IConnection {

	/** A table of one row that holds the figure of the framework. */
	private static final String FRAMEWORK_PLANE = "framework-plane"; //$NON-NLS-1$
	private static final int PLANE_DPI = 250;
	private static final Pattern POSITION = Pattern.compile("#([1-9]\\d?)"); //$NON-NLS-1$

	/** What a query says to get the sums below a table as rows: {@code totals=only}. */
	private static final String TOTALS = "totals"; //$NON-NLS-1$
	private static final String TOTALS_ONLY = "only"; //$NON-NLS-1$

	private final Map<?, ?> context;
	private Study study;
	private String note;
	private Map<String, String> settings = Map.of();
	private Locale locale;

	TableConnection(Map<?, ?> context) {
		this.context = context;
	}

	@Override
	public void open(Properties properties) throws OdaException {
		study = study(properties.getProperty(TableDriver.PROJECT_PROPERTY));
		locale = locale(properties.getProperty(TableDriver.LANGUAGE_PROPERTY));
		note = note();
	}

	private Study study(String folder) throws OdaException {
		Object live = context.get(TableDriver.STUDY);
		if (live instanceof Study given) {
			return given;
		}
		try {
			if (live instanceof PolicyProject project) {
				return snapshot(project);
			}
			if (folder == null || folder.isBlank()) {
				throw new OdaException(Messages.get("connection.noStudy", TableDriver.PROJECT_PROPERTY)); //$NON-NLS-1$
			}
			return snapshot(PolicyProject.open(Path.of(folder)));
		} catch (StorageException e) {
			throw failure(e.getMessage(), e);
		} catch (InvalidPathException e) {
			throw failure(Messages.get("connection.path", folder), e); //$NON-NLS-1$
		}
	}

	private Study snapshot(PolicyProject project) throws StorageException {
		settings = project.project().getSettings().map();
		return Study.of(project);
	}

	/** How texts are written. */
	@SuppressWarnings("unchecked")
	UnaryOperator<String> writing() {
		return context.get(TableDriver.WRITING) instanceof UnaryOperator<?> given ? (UnaryOperator<String>) given
				: UnaryOperator.identity();
	}

	private String note() {
		if (context.get(TableDriver.NOTE) instanceof String given) {
			return given;
		}
		String translated = settings.get(TableDriver.NOTE_SETTING + '.' + locale.getLanguage());
		return translated == null ? settings.get(TableDriver.NOTE_SETTING) : translated;
	}

	private Locale locale(String language) {
		if (context.get(TableDriver.LOCALE) instanceof Locale given) {
			return given;
		}
		if (language != null && !language.isBlank()) {
			return Locale.forLanguageTag(language);
		}
		return study.locale();
	}

	private static OdaException failure(String message, Throwable cause) {
		OdaException failure = new OdaException(message);
		failure.initCause(cause);
		return failure;
	}

	OdaTable table(TableQueryText query) throws OdaException {
		try {
			if (FRAMEWORK_PLANE.equals(query.table())) {
				return plane(made(new TableQueryText("codebook", Map.of()))); //$NON-NLS-1$
			}
			if (beyond(query)) {
				return OdaTable.of(made(query.with(POSITION, "#1")), locale).withoutRows(); //$NON-NLS-1$
			}
			return OdaTable.of(made(query), locale);
		} catch (TableException e) {
			throw failure(e.getMessage(), e);
		}
	}

	private Table made(TableQueryText query) throws TableException {
		Tables tables = context.get(TableDriver.TABLES) instanceof Tables given ? given : Tables.standard();
		Table table = tables.with(new StudyTable(note)).table(query.table(), study, parameters(query));
		return TOTALS_ONLY.equals(query.parameters().get(TOTALS)) ? totals(table) : table;
	}

	/** A data set of its own has the sums, so that a report can put them where it wants them. */
	private static Table totals(Table table) {
		return new Table(table.id(), table.title(), table.locale(), table.columns(), table.totals(), List.of(), table.notes());
	}

	/** The figure of the framework, once for formats that take vectors, and once for those that do not. */
	private static OdaTable plane(Table codebook) throws OdaException {
		FrameworkPlane plane = new FrameworkPlane(codebook);
		try {
			return new OdaTable(
					List.of(new OdaColumn("svg", "svg", OdaType.IMAGE), new OdaColumn("png", "png", OdaType.IMAGE), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
							new OdaColumn(OdaTable.NOTES, OdaTable.NOTES, OdaType.TEXT)),
					List.of(Arrays.asList(plane.svg(), plane.png(PLANE_DPI), leftOut(plane, codebook.locale()))));
		} catch (IOException e) {
			throw failure(e.getMessage(), e);
		}
	}

	/** A sentence on what the figure of the framework has no room for; null when it is whole. */
	private static String leftOut(FrameworkPlane plane, Locale locale) {
		List<String> parts = plane.leftOut().stream().map(part -> Messages.in(locale,
				part.categories() == 0 ? "plane.types" : part.types() == 0 ? "plane.categories" : "plane.both", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				part.dimension(), part.types(), part.categories())).toList();
		return parts.isEmpty() ? null
				: Messages.in(locale, "plane.leftOut", String.join(Messages.in(locale, "plane.separator"), parts)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Puts codes in the place of positions: a template for any codebook says
	 * {@code dimension=#1}.
	 */
	private TableParameters parameters(TableQueryText query) {
		List<DimensionEntry> dimensions = study.framework().dimensions();
		Map<String, String> values = new HashMap<>(query.parameters());
		values.replaceAll((name, value) -> position(value).filter(p -> p <= dimensions.size())
				.map(p -> dimensions.get(p - 1).code()).orElse(value));
		return new TableParameters(locale, values);
	}

	/** Whether a dimension is asked for by a position that the codebook does not have. */
	private boolean beyond(TableQueryText query) {
		int dimensions = study.framework().dimensions().size();
		return query.parameters().values().stream().flatMap(value -> position(value).stream())
				.anyMatch(p -> p > dimensions);
	}

	private static Optional<Integer> position(String value) {
		Matcher position = POSITION.matcher(value);
		return position.matches() ? Optional.of(Integer.valueOf(position.group(1))) : Optional.empty();
	}

	@Override
	public void close() {
		study = null;
	}

	@Override
	public boolean isOpen() {
		return study != null;
	}

	@Override
	public IDataSetMetaData getMetaData(String dataSetType) {
		return new TableDataSetMetaData(this);
	}

	@Override
	public IQuery newQuery(String dataSetType) throws OdaException {
		if (!isOpen()) {
			throw new OdaException(Messages.get("connection.closed")); //$NON-NLS-1$
		}
		return new TableQuery(this);
	}

	@Override
	public void setAppContext(Object context) {
		// the driver had it before
	}

	@Override
	public int getMaxQueries() {
		return 0;
	}

	@Override
	public void commit() {
		// nothing is written
	}

	@Override
	public void rollback() {
		// nothing is written
	}

	@Override
	public void setLocale(ULocale locale) {
		// labels follow the application context or the data source, not the machine
	}
}
