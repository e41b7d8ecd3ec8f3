// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report.oda;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;

import org.eclipse.datatools.connectivity.oda.IParameterMetaData;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.datatools.connectivity.oda.SortSpec;
import org.eclipse.datatools.connectivity.oda.spec.QuerySpecification;

/**
 * Asks for one table. It has no input parameters of its own: what a table wants
 * to know stands in the query text, where a designer sees it.
 */
final class TableQuery implements IQuery {

	private final TableConnection connection;
	private String text;
	private OdaTable table;
	private int maxRows;
	private SortSpec sort;

	TableQuery(TableConnection connection) {
		this.connection = connection;
	}

	@Override
	public void prepare(String queryText) throws OdaException {
		text = queryText;
		table = connection.table(TableQueryText.parse(queryText));
	}

	@Override
	public IResultSetMetaData getMetaData() throws OdaException {
		return new TableResultSetMetaData(prepared().columns());
	}

	@Override
	public IResultSet executeQuery() throws OdaException {
		return new TableResultSet(prepared(), maxRows, connection.writing());
	}

	private OdaTable prepared() throws OdaException {
		if (table == null) {
			throw new OdaException(Messages.get("query.unprepared")); //$NON-NLS-1$
		}
		return table;
	}

	@Override
	public void close() {
		table = null;
	}

	@Override
	public void cancel() {
		// a table is computed at once, nothing goes on that could be cancelled
	}

	@Override
	public void setAppContext(Object context) {
		// the connection has it
	}

	@Override
	public void setProperty(String name, String value) {
		// no properties besides the query text
	}

	@Override
	public void setMaxRows(int max) {
		maxRows = max;
	}

	@Override
	public int getMaxRows() {
		return maxRows;
	}

	@Override
	public void setSortSpec(SortSpec spec) {
		sort = spec;
	}

	@Override
	public SortSpec getSortSpec() {
		return sort;
	}

	@Override
	public void setSpecification(QuerySpecification specification) {
		throw new UnsupportedOperationException();
	}

	@Override
	public QuerySpecification getSpecification() {
		return null;
	}

	@Override
	public String getEffectiveQueryText() {
		return text;
	}

	@Override
	public void clearInParameters() {
		// there are none
	}

	@Override
	public IParameterMetaData getParameterMetaData() {
		return null;
	}

	@Override
	public int findInParameter(String name) throws OdaException {
		throw noParameters();
	}

	private static OdaException noParameters() {
		return new OdaException(Messages.get("query.noParameters")); //$NON-NLS-1$
	}

	@Override
	public void setInt(String name, int value) throws OdaException {
		throw noParameters();
	}

	@Override
	public void setInt(int index, int value) throws OdaException {
		throw noParameters();
	}

	@Override
	public void setDouble(String name, double value) throws OdaException {
		throw noParameters();
	}

	@Override
	public void setDouble(int index, double value) throws OdaException {
		throw noParameters();
	}

	@Override
	public void setBigDecimal(String name, BigDecimal value) throws OdaException {
		throw noParameters();
	}

	@Override
	public void setBigDecimal(int index, BigDecimal value) throws OdaException {
		throw noParameters();
	}

	@Override
	public void setString(String name, String value) throws OdaException {
		throw noParameters();
	}

	@Override
	public void setString(int index, String value) throws OdaException {
		throw noParameters();
	}

	@Override
	public void setDate(String name, Date value) throws OdaException {
		throw noParameters();
	}

	@Override
	public void setDate(int index, Date value) throws OdaException {
		throw noParameters();
	}

	@Override
	public void setTime(String name, Time value) throws OdaException {
		throw noParameters();
	}

	@Override
	public void setTime(int index, Time value) throws OdaException {
		throw noParameters();
	}

	@Override
	public void setTimestamp(String name, Timestamp value) throws OdaException {
		throw noParameters();
	}

	@Override
	public void setTimestamp(int index, Timestamp value) throws OdaException {
		throw noParameters();
	}

	@Override
	public void setBoolean(String name, boolean value) throws OdaException {
		throw noParameters();
	}

	@Override
	public void setBoolean(int index, boolean value) throws OdaException {
		throw noParameters();
	}

	@Override
	public void setObject(String name, Object value) throws OdaException {
		throw noParameters();
	}

	@Override
	public void setObject(int index, Object value) throws OdaException {
		throw noParameters();
	}

	@Override
	public void setNull(String name) throws OdaException {
		throw noParameters();
	}

	@Override
	public void setNull(int index) throws OdaException {
		throw noParameters();
	}
}
