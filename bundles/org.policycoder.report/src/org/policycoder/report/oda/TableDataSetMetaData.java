// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report.oda;

import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDataSetMetaData;
import org.eclipse.datatools.connectivity.oda.IResultSet;

/** What a data set of this driver can do: one result set, no parameters, no sorting (a table is in its order). */
final class TableDataSetMetaData implements IDataSetMetaData {

	private final IConnection connection;

	TableDataSetMetaData(IConnection connection) {
		this.connection = connection;
	}

	@Override
	public IConnection getConnection() {
		return connection;
	}

	@Override
	public IResultSet getDataSourceObjects(String catalog, String schema, String object, String version) {
		throw new UnsupportedOperationException();
	}

	@Override
	public int getDataSourceMajorVersion() {
		return 1;
	}

	@Override
	public int getDataSourceMinorVersion() {
		return 0;
	}

	@Override
	public String getDataSourceProductName() {
		return "PolicyCoder"; //$NON-NLS-1$
	}

	@Override
	public String getDataSourceProductVersion() {
		return "1.0"; //$NON-NLS-1$
	}

	@Override
	public int getSQLStateType() {
		return sqlStateSQL99;
	}

	@Override
	public boolean supportsMultipleResultSets() {
		return false;
	}

	@Override
	public boolean supportsMultipleOpenResults() {
		return false;
	}

	@Override
	public boolean supportsNamedResultSets() {
		return false;
	}

	@Override
	public boolean supportsNamedParameters() {
		return false;
	}

	@Override
	public boolean supportsInParameters() {
		return false;
	}

	@Override
	public boolean supportsOutParameters() {
		return false;
	}

	@Override
	public int getSortMode() {
		return sortModeNone;
	}
}
