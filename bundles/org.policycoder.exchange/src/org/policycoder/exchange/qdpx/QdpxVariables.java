// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policycoder.model.PolicyDate;
import org.policycoder.model.PolicyDocument;

/** What the register says of documents, as variables of the standard: those that some document has. */
final class QdpxVariables {
	private static final String YEAR = "year";
	private static final String DATE = "date";
	private static final String NUMBER = "number";
	/** Marks an attribute that would be taken for a field of the register. */
	private static final String MARK = "attribute:";

	/** A variable: its name and the type that the standard calls it. */
	record Variable(String name, String type) {
		/** The name of the element of a value. */
		String element() {
			return type + "Value";
		}
	}

	private final List<Variable> all = new ArrayList<>();

	QdpxVariables(List<PolicyDocument> documents) {
		Set<String> names = new LinkedHashSet<>();
		boolean days = documents.stream().map(PolicyDocument::getDate).allMatch(d -> d == null || d.day() > 0);
		documents.forEach(d -> names.addAll(values(d).keySet()));
		names.forEach(name -> all.add(new Variable(name, switch (name) {
		case NUMBER, YEAR -> "Integer";
		case DATE -> days ? "Date" : "Text";
		default -> "Text";
		})));
	}

	List<Variable> all() {
		return all;
	}

	/** Returns the values of a document by the names of the variables. */
	static Map<String, String> values(PolicyDocument document) {
		Map<String, String> values = new LinkedHashMap<>();
		values.put(NUMBER, Integer.toString(document.getNumber()));
		PolicyDate date = document.getDate();
		put(values, YEAR, date == null ? null : Integer.toString(date.year()));
		put(values, DATE, date == null ? null : date.toString());
		put(values, "type", document.getType());
		put(values, "issuers", String.join("; ", document.getIssuers()));
		put(values, "language", document.getLanguage());
		put(values, "jurisdiction", document.getJurisdiction());
		put(values, "source", document.getSource());
		Map<String, String> attributes = new LinkedHashMap<>();
		document.getAttributes().forEach(e -> put(attributes, values.containsKey(e.getKey()) ? MARK + e.getKey() : e.getKey(), e.getValue()));
		attributes.forEach(values::putIfAbsent);
		return values;
	}

	/** Returns the groups that a document is in: its year, type and issuers. */
	static List<String> groups(PolicyDocument document) {
		List<String> groups = new ArrayList<>();
		if (document.getDate() != null) {
			groups.add("year: " + document.getDate().year());
		}
		if (document.getType() != null) {
			groups.add("type: " + document.getType());
		}
		document.getIssuers().forEach(issuer -> groups.add("issuer: " + issuer));
		return groups;
	}

	private static void put(Map<String, String> values, String name, String value) {
		if (value != null && !value.isBlank()) {
			values.put(name, value);
		}
	}
}
