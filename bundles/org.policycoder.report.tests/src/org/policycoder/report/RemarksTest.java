// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a table says of itself, such as whose codings it counts, stands below each table of the report. */
class RemarksTest {

	private static List<Element> elements(String template, String... names) throws Exception {
		try (InputStream in = ReportTemplates.class.getResourceAsStream("/templates/" + template)) {
			NodeList all = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getElementsByTagName("*");
			List<Element> found = new ArrayList<>();
			for (int i = 0; i < all.getLength(); i++) {
				if (List.of(names).contains(all.item(i).getNodeName())) {
					found.add((Element) all.item(i));
				}
			}
			return found;
		}
	}

	private static String dataSet(Element element) {
		for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element property && property.getAttribute("name").equals("dataSet")) {
				return property.getTextContent();
			}
		}
		return "";
	}

	@Test
	void eachTableHasTheNotesOfWhatItIsMadeOf() throws Exception {
		Map<String, String> tables = new TreeMap<>();
		Map<String, String> remarks = new TreeMap<>();
		for (Element element : elements("policycoder.rptlibrary", "table", "data")) {
			String name = element.getAttribute("name");
			if (name.matches("table-\\d+")) {
				tables.put(name, dataSet(element));
			} else if (name.matches("table-\\d+-remark")) {
				remarks.put(name.replace("-remark", ""), dataSet(element));
			}
		}
		assertTrue(tables.size() >= 6, tables.toString());
		assertEquals("documents", tables.get("table-1"));
		assertEquals(tables, remarks);
		List<String> placed = elements("study.rptdesign", "data").stream().map(e -> e.getAttribute("extends")).toList();
		for (String table : tables.keySet()) {
			assertTrue(placed.contains("policycoder." + table + "-remark"), table);
		}
	}
}
