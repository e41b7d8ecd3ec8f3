// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.exchange.document.internal.StrictPackage;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the sheets of an XLSX workbook. They are streamed, so that what a workbook says of its size need not be believed. */
final class WorkbookFile {
	private final SourceFile file;

	WorkbookFile(SourceFile file) {
		this.file = file;
	}

	Sheet read(HeadingNames<?> names) throws UnreadableException {
		try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(StrictPackage.transitional(file)))) {
			XSSFReader reader = new XSSFReader(workbook);
			Properties properties = new Properties();
			try (InputStream in = reader.getWorkbookData()) {
				parse(in, properties);
			}
			return SheetTables.of(file.path(), grids(reader, new ReadOnlySharedStringsTable(workbook), properties), names).sheet();
		} catch (UnreadableException | SheetBounds.Passed e) {
			throw e;
		} catch (IOException | SAXException | OpenXML4JException | RuntimeException e) {
			throw Sentences.HERE.unreadable("sheet.badWorkbook", file.path(), e);
		}
	}

	private static List<Grid> grids(XSSFReader reader, ReadOnlySharedStringsTable strings, Properties properties)
			throws IOException, SAXException, OpenXML4JException {
		SheetBounds bounds = new SheetBounds();
		NumberCells numbers = new NumberCells(reader.getStylesTable(), properties.from1904);
		List<SheetCells> sheets = new ArrayList<>();
		XSSFReader.SheetIterator data = (XSSFReader.SheetIterator) reader.getSheetsData();
		while (data.hasNext()) {
			try (InputStream in = data.next()) {
				String name = data.getSheetName();
				SheetCells cells = new SheetCells(new Grid.Builder(sheets.size(), name, properties.hidden.getOrDefault(name, false), bounds));
				parse(in, new SheetHandler(strings, numbers, cells));
				sheets.add(cells);
			}
		}
		new FormulaResults(sheets, numbers).put();
		return sheets.stream().map(SheetCells::build).toList();
	}

	/** What the workbook says of itself. */
	private static final class Properties extends DefaultHandler {
		private final Map<String, Boolean> hidden = new HashMap<>();
		private boolean from1904;

		@Override
		public void startElement(String uri, String localName, String qName, Attributes attributes) {
			if (localName.equals("workbookPr")) {
				String value = attributes.getValue("date1904");
				from1904 = "1".equals(value) || "true".equals(value);
			} else if (localName.equals("sheet")) {
				String state = attributes.getValue("state");
				hidden.put(attributes.getValue("name"), state != null && !state.equals("visible"));
			}
		}
	}

	private static void parse(InputStream in, DefaultHandler handler) throws IOException, SAXException {
		XMLReader parser;
		try {
			parser = XMLHelper.newXMLReader();
			parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		} catch (ParserConfigurationException e) {
			throw new SAXException(e);
		}
		parser.setContentHandler(handler);
		parser.parse(new InputSource(in));
	}
}
