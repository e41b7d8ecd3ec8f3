// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.RenderOption;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Word. The engine writes how everything looks into every paragraph; a document
 * that people go on writing in needs styles, so {@link WordStyles} puts them in
 * their place. Pages are broken by Word, before headings.
 */
final class DocxOutput extends FormatOutput {

	@Override
	IRenderOption options(Path file) {
		RenderOption options = new RenderOption();
		options.setOutputFormat("docx"); //$NON-NLS-1$
		options.setSupportedImageFormats("PNG"); //$NON-NLS-1$
		options.setOption(IRenderOption.CHART_DPI, DPI);
		options.setOption(IRenderOption.HTML_PAGINATION, Boolean.FALSE);
		options.setOutputFileName(file.toString());
		return options;
	}

	@Override
	void finish(Path file) throws IOException {
		try (FileSystem parts = FileSystems.newFileSystem(file); //
				InputStream styles = DocxOutput.class.getResourceAsStream("word-styles.xml")) { //$NON-NLS-1$
			Path text = parts.getPath("word/document.xml"); //$NON-NLS-1$
			Document document = read(text);
			new WordStyles(document).apply();
			write(document, text);
			Files.copy(styles, parts.getPath("word/styles.xml"), StandardCopyOption.REPLACE_EXISTING); //$NON-NLS-1$
		} catch (ParserConfigurationException | SAXException | TransformerException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	private static Document read(Path part) throws IOException, ParserConfigurationException, SAXException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); //$NON-NLS-1$
		try (InputStream in = Files.newInputStream(part)) {
			return factory.newDocumentBuilder().parse(in);
		}
	}

	private static void write(Document document, Path part) throws IOException, TransformerException {
		try (OutputStream out = Files.newOutputStream(part)) {
			TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document),
					new StreamResult(out));
		}
	}
}
