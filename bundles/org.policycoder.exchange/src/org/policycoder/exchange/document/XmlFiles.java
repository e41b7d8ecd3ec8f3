// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import org.policycoder.exchange.document.internal.SafeXml;
import org.w3c.dom.Document;

/**
 * XML files that are not trusted, as the readers of PolicyCoder parse them.
 *
 * @since 1.0
 */
public final class XmlFiles {
	private XmlFiles() {
	}

	/**
	 * Parses a file. Nothing outside of it is opened: a document type is not loaded, though the names that HTML gives to
	 * characters are known, and a file that declares entities is refused, which rules out external entities and expansion
	 * bombs alike. What may be spent on the file bounds how deep it may be nested.
	 *
	 * @param file the file, not null
	 * @return a new document of elements, attributes and text; all names are local ones, without prefix or namespace, and
	 *         comments and processing instructions are left out. Never null
	 * @throws UnreadableException if the file is damaged or hostile; its message is a sentence for the user with the place
	 */
	public static Document parse(SourceFile file) throws UnreadableException {
		return SafeXml.parse(file).toDocument();
	}
}
