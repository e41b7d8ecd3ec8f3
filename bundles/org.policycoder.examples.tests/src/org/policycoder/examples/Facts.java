// SPDX-License-Identifier: EPL-2.0
package org.policycoder.examples;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.google.gson.Gson;

/** What the study of Wu (2026) has published; see facts.json. */
record Facts(int documents, int firstYear, int lastYear, String cutoff, List<PublishedRow> rows, Map<Integer, Integer> years,
		List<TypeGroup> typeGroups, Map<String, Integer> issuers, int otherIssuers, List<String> issuersInOrder, Joint joint, Instruments instruments,
		Objectives objectives) {

	record PublishedRow(int no, String title, List<String> issuers, String date) {}

	record TypeGroup(List<String> types, int documents, String share) {}

	record Joint(int single, String singleShare, List<List<String>> sets) {}

	record Instruments(int codings, List<ToolType> types) {}

	record ToolType(String code, String name, int codings, String share, List<Tool> tools) {}

	/** First and last: the clause numbers before and after the dots in Table 3, in the order of the documents. */
	record Tool(String code, String name, int codings, String share, List<String> first, List<String> last) {
		@Override
		public String toString() {
			return name;
		}
	}

	record Objectives(int codings, List<Goal> goals) {}

	record Goal(String code, String name, int codings, String share, List<String> clauses) {}

	static Facts read() {
		try (Reader reader = new InputStreamReader(Facts.class.getResourceAsStream("facts.json"), StandardCharsets.UTF_8)) {
			return new Gson().fromJson(reader, Facts.class);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
