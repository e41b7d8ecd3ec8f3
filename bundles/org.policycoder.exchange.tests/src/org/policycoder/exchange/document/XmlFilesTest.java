// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.exchange.document.Reading.file;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What readers of plug-ins have: the parser that opens nothing, and text as documents are kept in. */
class XmlFilesTest {

	@TempDir
	Path folder;

	@Test
	void namesAreLocalAndTextIsWhole() throws IOException {
		Path act = file(folder, "a.xml",
				"<?xml version=\"1.0\"?><akn:act xmlns:akn=\"urn:a\" xmlns=\"urn:b\"><!-- no --><num eId=\"n\">1&amp;2</num> <p>a<b>b</b>c</p></akn:act>");

		Element root = XmlFiles.parse(SourceFile.of(act)).getDocumentElement();

		assertEquals("act", root.getTagName());
		assertNull(root.getNamespaceURI());
		assertEquals("1&2 abc", root.getTextContent());
		assertEquals("n", ((Element) root.getElementsByTagName("num").item(0)).getAttribute("eId"));
	}

	@Test
	void nothingOutsideIsOpened() throws IOException {
		Path secret = file(folder, "secret.txt", "SECRET");
		Path act = file(folder, "a.xml", "<!DOCTYPE a [<!ENTITY file SYSTEM \"" + secret.toUri() + "\">]><a>&file;</a>");

		UnreadableException refused = assertThrows(UnreadableException.class, () -> XmlFiles.parse(SourceFile.of(act)));

		assertTrue(refused.getMessage().contains("a.xml"), refused::getMessage);
	}

	@Test
	void textIsNormalised() {
		assertEquals("a\nb\n\ufffd", PlainText.normalised("\ufeff\n\na\r\nb\r\u0000\ud800\n\n").stripTrailing());
		assertEquals("", PlainText.normalised("\r\n\f"));
	}
}
