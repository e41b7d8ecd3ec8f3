// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report.oda;

import java.sql.Types;

/** The native data types of the driver, as plugin.xml maps them to those of Open Data Access. */
enum OdaType {
	/** Text. */
	TEXT(Types.VARCHAR),
	/** A count or a year. */
	COUNT(Types.INTEGER),
	/** A share as a fraction 0 to 1, or another number. */
	NUMBER(Types.DOUBLE),
	/** A day. */
	DATE(Types.DATE),
	/** A picture. */
	IMAGE(Types.BLOB);

	private final int code;

	OdaType(int code) {
		this.code = code;
	}

	int code() {
		return code;
	}
}
