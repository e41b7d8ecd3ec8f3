// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFontsTest {

	@Test
	void findsNothingInAnEmptyFolder(@TempDir Path folder) throws Exception {
		ReportFonts fonts = ReportFonts.find(List.of(folder));
		assertFalse(fonts.chinese());
		assertEquals(List.of(), fonts.files());
		parsed(fonts);
		assertEquals(1, ReportRenderer.warnings(fonts, List.of(ReportFormat.HTML, ReportFormat.PDF)).size());
		assertEquals(List.of(), ReportRenderer.warnings(fonts, List.of(ReportFormat.HTML)));
	}

	@Test
	void passesOverADamagedFont(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("NotoSerifSC-Regular.ttf"), "this is no font");
		assertFalse(ReportFonts.find(List.of(folder)).chinese());
	}

	@Test
	void findsTheChineseFontOfTheSystem() throws Exception {
		ReportFonts fonts = ReportFonts.find(ReportFonts.systemFolders());
		Assumptions.assumeTrue(fonts.family() != null, "no known font on this system");
		String family = parsed(fonts).getElementsByTagName("composite-font").item(0).getAttributes()
				.getNamedItem("default").getNodeValue();
		assertEquals(fonts.family(), family);
		assertTrue(fonts.files().stream().allMatch(Files::isRegularFile));
	}

	private static org.w3c.dom.Document parsed(ReportFonts fonts) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(fonts.configuration().getBytes(StandardCharsets.UTF_8)));
	}
}
