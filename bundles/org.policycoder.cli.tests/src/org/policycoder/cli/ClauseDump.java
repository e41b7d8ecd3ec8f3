// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Clauses;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;

/**
 * A document as a test compares it: what is known of it, then its text without blank lines; each line behind the clauses
 * that begin on it, with their labels, or behind dots if it goes on with one, or behind a dash if it is in none.
 */
final class ClauseDump {

	private final ClauseTree tree;
	private final String text;
	private final List<String> lines = new ArrayList<>();

	ClauseDump(PolicyProject project, PolicyDocument document) throws IOException {
		tree = project.clauses(document);
		text = project.text(document);
		lines.add(document.getNumber() + " " + document.getTitle() + " (" + tree.getStyle() + ")");
		int begin = 0;
		for (String line : text.split("\n", -1)) {
			if (!line.isBlank()) {
				lines.add("  " + place(begin, begin + line.length()) + "  " + line.replace("\t", " ⇥ "));
			}
			begin += line.length() + 1;
		}
	}

	private String place(int begin, int end) {
		List<String> begun = new ArrayList<>();
		boolean inside = false;
		for (Clause clause : new Clauses(tree).all()) {
			if (clause.getBegin() >= begin && clause.getBegin() < end) {
				String name = clause.getNumber() == null ? "heading" : clause.getNumber();
				begun.add(clause.getLabel() == null || clause.getLabel().isEmpty() ? name : name + "[" + clause.getLabel() + "]");
			}
			inside |= clause.getBegin() < begin && clause.getEnd() > begin;
		}
		return begun.isEmpty() ? inside ? "…" : "-" : String.join(" ", begun);
	}

	String text() {
		return String.join("\n", lines);
	}
}
