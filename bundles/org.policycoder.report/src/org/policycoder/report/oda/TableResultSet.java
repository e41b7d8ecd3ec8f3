// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report.oda;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.datatools.connectivity.oda.IBlob;
import org.eclipse.datatools.connectivity.oda.IClob;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;

/** The rows of a table, one after the other. */
final class TableResultSet implements IResultSet {

	private final OdaTable table;
	private final UnaryOperator<String> writing;
	private int maxRows;
	private int row;
	private boolean wasNull;

	TableResultSet(OdaTable table, int maxRows, UnaryOperator<String> writing) {
		this.table = table;
		this.maxRows = maxRows;
		this.writing = writing;
	}

	@Override
	public IResultSetMetaData getMetaData() {
		return new TableResultSetMetaData(table.columns());
	}

	@Override
	public void setMaxRows(int max) {
		maxRows = max;
	}

	@Override
	public boolean next() {
		int end = maxRows > 0 ? Math.min(maxRows, table.rows().size()) : table.rows().size();
		row = Math.min(row + 1, end + 1);
		return row <= end;
	}

	@Override
	public int getRow() {
		return row;
	}

	@Override
	public void close() {
		row = table.rows().size() + 1;
	}

	@Override
	public boolean wasNull() {
		return wasNull;
	}

	@Override
	public int findColumn(String name) throws OdaException {
		List<OdaColumn> columns = table.columns();
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).name().equalsIgnoreCase(name)) {
				return i + 1;
			}
		}
		throw new OdaException(Messages.get("column.name", name, String.join(", ", columns.stream().map(OdaColumn::name).toList()))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Object value(int index) throws OdaException {
		if (row < 1 || row > table.rows().size()) {
			throw new OdaException(Messages.get("row.none")); //$NON-NLS-1$
		}
		if (index < 1 || index > table.columns().size()) {
			throw new OdaException(Messages.get("column.index", index, table.columns().size())); //$NON-NLS-1$
		}
		Object value = table.rows().get(row - 1).get(index - 1);
		wasNull = value == null;
		return value instanceof String text ? writing.apply(text) : value;
	}

	private Number number(int index) throws OdaException {
		Object value = value(index);
		if (value == null) {
			return 0;
		}
		if (value instanceof Number number) {
			return number;
		}
		throw mismatch(index, OdaType.NUMBER);
	}

	private OdaException mismatch(int index, OdaType wanted) {
		return new OdaException(Messages.get("column.type", table.columns().get(index - 1).name(), wanted)); //$NON-NLS-1$
	}

	@Override
	public String getString(int index) throws OdaException {
		Object value = value(index);
		return value == null ? null : value.toString();
	}

	@Override
	public int getInt(int index) throws OdaException {
		return Math.toIntExact(number(index).longValue());
	}

	@Override
	public double getDouble(int index) throws OdaException {
		return number(index).doubleValue();
	}

	@Override
	public BigDecimal getBigDecimal(int index) throws OdaException {
		Number number = number(index);
		return wasNull ? null : new BigDecimal(number.toString());
	}

	@Override
	public Date getDate(int index) throws OdaException {
		Object value = value(index);
		if (value == null) {
			return null;
		}
		if (value instanceof LocalDate date) {
			return Date.valueOf(date);
		}
		throw mismatch(index, OdaType.DATE);
	}

	@Override
	public Object getObject(int index) throws OdaException {
		Object value = value(index);
		if (value instanceof LocalDate date) {
			return Date.valueOf(date);
		}
		return value instanceof byte[] bytes ? new BytesBlob(bytes) : value;
	}

	@Override
	public Time getTime(int index) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Timestamp getTimestamp(int index) {
		throw new UnsupportedOperationException();
	}

	@Override
	public IBlob getBlob(int index) throws OdaException {
		Object value = value(index);
		if (value == null) {
			return null;
		}
		if (value instanceof byte[] bytes) {
			return new BytesBlob(bytes);
		}
		throw mismatch(index, OdaType.IMAGE);
	}

	@Override
	public IClob getClob(int index) {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean getBoolean(int index) {
		throw new UnsupportedOperationException();
	}

	@Override
	public String getString(String name) throws OdaException {
		return getString(findColumn(name));
	}

	@Override
	public int getInt(String name) throws OdaException {
		return getInt(findColumn(name));
	}

	@Override
	public double getDouble(String name) throws OdaException {
		return getDouble(findColumn(name));
	}

	@Override
	public BigDecimal getBigDecimal(String name) throws OdaException {
		return getBigDecimal(findColumn(name));
	}

	@Override
	public Date getDate(String name) throws OdaException {
		return getDate(findColumn(name));
	}

	@Override
	public Time getTime(String name) throws OdaException {
		return getTime(findColumn(name));
	}

	@Override
	public Timestamp getTimestamp(String name) throws OdaException {
		return getTimestamp(findColumn(name));
	}

	@Override
	public IBlob getBlob(String name) throws OdaException {
		return getBlob(findColumn(name));
	}

	@Override
	public IClob getClob(String name) throws OdaException {
		return getClob(findColumn(name));
	}

	@Override
	public boolean getBoolean(String name) throws OdaException {
		return getBoolean(findColumn(name));
	}

	@Override
	public Object getObject(String name) throws OdaException {
		return getObject(findColumn(name));
	}
}
