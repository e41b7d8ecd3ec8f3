// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.policycoder.exchange.document.internal.QdaXml;
import org.policycoder.model.Clause;
import org.policycoder.model.Coder;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.Labels;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Project;

/** What a study's things are called in another program, and by which they are known again when they come back. */
final class QdpxNames {
	private static final int LONGEST_TITLE = 200;

	private QdpxNames() {
	}

	/** Names a dimension or category: its code and label. */
	static String of(DescribedElement element, String language) {
		String label = Labels.label(element, language);
		return plain(label.equals(element.getCode()) ? label : element.getCode() + " " + label);
	}

	/** Names a document: its number, by which lists are in order, and title. */
	static String of(PolicyDocument document) {
		String title = document.getTitle() == null ? "" : document.getTitle();
		String cut = title.codePointCount(0, title.length()) <= LONGEST_TITLE ? title
				: title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE));
		return plain(String.format(Locale.ROOT, "%04d %s", document.getNumber(), cut)).strip();
	}

	/** Names a clause: its number and label. */
	static String of(Clause clause) {
		String number = clause.getNumber() == null ? "" : clause.getNumber();
		String label = clause.getLabel() == null ? "" : clause.getLabel();
		return plain(number + " " + label).strip();
	}

	/** Names the coders of a study; two of one name are told apart by their ids. */
	static Map<String, Coder> coders(Project project) {
		Map<String, Integer> names = new HashMap<>();
		project.getCoders().forEach(coder -> names.merge(name(coder), 1, Integer::sum));
		Map<String, Coder> coders = new LinkedHashMap<>();
		project.getCoders().forEach(coder -> coders.put(names.get(name(coder)) == 1 ? name(coder) : name(coder) + " (" + coder.getId() + ")", coder));
		return coders;
	}

	private static String name(Coder coder) {
		return plain(coder.getName() == null || coder.getName().isBlank() ? coder.getId() : coder.getName());
	}

	private static String plain(String text) {
		return QdaXml.characters(text).replaceAll("\\s+", " ").strip();
	}
}
