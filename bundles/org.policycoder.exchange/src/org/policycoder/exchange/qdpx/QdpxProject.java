// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.util.List;
import java.util.Map;

/**
 * What a project file says, as it says it: identifiers are those of the file, offsets those of its program.
 *
 * @param name        the name of the project; may be empty
 * @param origin      the program that wrote it; may be empty
 * @param projectUser the identifier of its user, or empty
 * @param users       names by identifier, in the order of the file
 * @param codes       the topmost codes
 * @param variables   names of variables by identifier
 * @param cases       the cases
 * @param sources     the documents
 * @param notes       the memos by identifier
 * @param sets        the sets of documents
 */
record QdpxProject(String name, String origin, String projectUser, Map<String, String> users, List<Code> codes,
		Map<String, String> variables, List<Case> cases, List<Source> sources, Map<String, Note> notes, List<DocumentSet> sets) {

	/** A code and those below it. */
	record Code(String guid, String name, boolean codable, String colour, String description, List<Code> codes) {}

	/** A value of a variable. */
	record Value(String variable, String text) {}

	/** What has variables: documents, or passages of them. */
	record Case(String guid, String name, List<Value> values, List<String> sources, List<String> selections) {}

	/** Documents that belong together. */
	record DocumentSet(String name, List<String> sources) {}

	/** A memo. */
	record Note(String name, String path, String content) {}

	/**
	 * A document.
	 *
	 * @param guid        its identifier; of a PDF file that has a text, that of the file
	 * @param path        where its text lies; empty when the text is given
	 * @param content     its text; null when it lies in a file
	 * @param description what is said of it, or empty
	 * @param selections  its coded passages
	 * @param codings     the codes of the document as a whole
	 * @param notes       identifiers of its memos
	 * @param values      its variables
	 */
	record Source(String guid, String name, String path, String content, String description, List<Selection> selections, List<Given> codings,
			List<String> notes, List<Value> values) {
		@Override
		public String toString() {
			return name.isBlank() ? guid : name;
		}
	}

	/** A passage: from begin to before end, in the offsets of the file. */
	record Selection(String guid, String name, long begin, long end, String description, String user, List<String> notes, List<Given> codings) {}

	/** A code that was given. */
	record Given(String code, String user, String time, List<String> notes) {}
}
