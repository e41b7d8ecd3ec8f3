// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.policycoder.exchange.sheet.Delimited;
import org.policycoder.model.Corpus;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.AtomicFile;

/**
 * Writes the register of a project as CSV, so that {@link RegisterReader} reads the same again.
 *
 * @since 1.0
 */
public final class RegisterWriter {
	private static final List<String> HEADINGS = List.of("number", "title", "issuers", "date", "type", "language", "jurisdiction", "source");

	private RegisterWriter() {
	}

	/**
	 * Writes a register.
	 *
	 * @param corpus the documents, written in their order; further attributes get a column each, marked where it would be taken for another
	 * @param file   where to, replaced as a whole
	 * @throws IOException if the file cannot be written; it is then as it was
	 */
	public static void write(Corpus corpus, Path file) throws IOException {
		Set<String> attributes = new LinkedHashSet<>();
		corpus.getDocuments().forEach(document -> attributes.addAll(document.getAttributes().keySet()));
		List<String> headings = new ArrayList<>(HEADINGS);
		attributes.forEach(attribute -> headings.add(AttributeHeading.of(attribute)));
		List<List<String>> rows = corpus.getDocuments().stream().map(document -> row(document, attributes)).toList();
		AtomicFile.replace(file, out -> Delimited.write(out, headings, rows), false);
	}

	private static List<String> row(PolicyDocument document, Set<String> attributes) {
		List<String> row = new ArrayList<>(Arrays.asList(Integer.toString(document.getNumber()), document.getTitle(),
				String.join("; ", document.getIssuers()), Objects.toString(document.getDate(), null), document.getType(), document.getLanguage(),
				document.getJurisdiction(), document.getSource()));
		attributes.forEach(attribute -> row.add(document.getAttributes().get(attribute)));
		return row;
	}
}
