// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a table in every format that is text. */
public final class WriteAllText {

	private WriteAllText() {
	}

	/** The ids of the formats that something was written in. */
	public static List<String> written() throws IOException {
		List<String> ids = new ArrayList<>();
		for (String id : TableWriters.standard().ids()) {
			TableWriter writer = TableWriters.standard().writer(id).orElseThrow();
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			if (writer.isText()) {
				writer.write(List.of(TableWriterTest.table(Locale.ENGLISH)), out);
				if (out.size() > 0) {
					ids.add(id);
				}
			}
		}
		return ids;
	}
}
