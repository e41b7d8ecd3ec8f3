// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report.oda;

import java.util.List;

import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;

/** The columns of a table: names are the column ids, labels are in the language of the connection. */
final class TableResultSetMetaData implements IResultSetMetaData {

	private final List<OdaColumn> columns;

	TableResultSetMetaData(List<OdaColumn> columns) {
		this.columns = columns;
	}

	private OdaColumn column(int index) throws OdaException {
		if (index < 1 || index > columns.size()) {
			throw new OdaException(Messages.get("column.index", index, columns.size())); //$NON-NLS-1$
		}
		return columns.get(index - 1);
	}

	@Override
	public int getColumnCount() {
		return columns.size();
	}

	@Override
	public String getColumnName(int index) throws OdaException {
		return column(index).name();
	}

	@Override
	public String getColumnLabel(int index) throws OdaException {
		return column(index).label();
	}

	@Override
	public int getColumnType(int index) throws OdaException {
		return column(index).type().code();
	}

	@Override
	public String getColumnTypeName(int index) throws OdaException {
		return column(index).type().name();
	}

	@Override
	public int getColumnDisplayLength(int index) throws OdaException {
		column(index);
		return -1;
	}

	@Override
	public int getPrecision(int index) throws OdaException {
		column(index);
		return -1;
	}

	@Override
	public int getScale(int index) throws OdaException {
		column(index);
		return -1;
	}

	@Override
	public int isNullable(int index) throws OdaException {
		column(index);
		return columnNullable;
	}
}
