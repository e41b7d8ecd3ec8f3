// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the first sheet of an XLSX workbook that has something in it. The sheet is streamed, so that what a workbook says
 * of its size need not be believed.
 */
final class WorkbookSheet {
	private static final int COLUMNS = 1000;

	private final SourceFile file;

	WorkbookSheet(SourceFile file) {
		this.file = file;
	}

	Sheet read() throws UnreadableException {
		try (OPCPackage workbook = OPCPackage.open(file.open())) {
			XSSFReader reader = new XSSFReader(workbook);
			ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook);
			boolean from1904 = countsFrom1904(reader);
			XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
			while (sheets.hasNext()) {
				try (InputStream in = sheets.next()) {
					RowsHandler rows = new RowsHandler();
					parse(in, new XSSFSheetXMLHandler(reader.getStylesTable(), null, strings, rows, new IsoFormatter(from1904), false));
					if (rows.rows.stream().anyMatch(row -> !row.isBlank())) {
						return Sheet.of(file.path(), rows.rows);
					}
				}
			}
			throw Sentences.HERE.unreadable("sheet.empty", file.path());
		} catch (UnreadableException e) {
			throw e;
		} catch (TooLarge e) {
			throw Sentences.HERE.unreadable("sheet.tooLarge", file.path(), Sheet.LIMIT >> 20);
		} catch (IOException | SAXException | OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException | IllegalStateException
				| IndexOutOfBoundsException e) {
			throw Sentences.HERE.unreadable("sheet.badWorkbook", file.path(), e);
		}
	}

	private static boolean countsFrom1904(XSSFReader reader) throws IOException, SAXException, OpenXML4JException {
		boolean[] found = new boolean[1];
		try (InputStream in = reader.getWorkbookData()) {
			parse(in, new DefaultHandler() {
				@Override
				public void startElement(String uri, String localName, String qName, Attributes attributes) {
					if (localName.equals("workbookPr")) {
						String value = attributes.getValue("date1904");
						found[0] = "1".equals(value) || "true".equals(value);
					}
				}
			});
		}
		return found[0];
	}

	private static void parse(InputStream in, DefaultHandler handler) throws IOException, SAXException {
		XMLReader parser;
		try {
			parser = XMLHelper.newXMLReader();
			parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		} catch (javax.xml.parsers.ParserConfigurationException e) {
			throw new SAXException(e);
		}
		parser.setContentHandler(handler);
		parser.parse(new InputSource(in));
	}

	/** Dates as ISO 8601 writes them, numbers as they are, whatever format the cell shows them in. */
	private static final class IsoFormatter extends DataFormatter {
		/** Marks dates on their way through the handler, which knows texts only. */
		static final char DATE = '\u0001';

		private final boolean from1904;

		IsoFormatter(boolean from1904) {
			this.from1904 = from1904;
		}

		@Override
		public String formatRawCellContents(double value, int formatIndex, String formatString) {
			if (formatString != null && DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value) && value >= 1) {
				LocalDateTime date = DateUtil.getLocalDateTime(value, from1904);
				return DATE + date.toLocalDate().toString();
			}
			return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
		}
	}

	/** More than is read. */
	private static final class TooLarge extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}

	private static final class RowsHandler implements SheetContentsHandler {
		final List<Row> rows = new ArrayList<>();
		private List<Cell> cells = new ArrayList<>();
		private long characters;

		@Override
		public void startRow(int row) {
			cells = new ArrayList<>();
		}

		@Override
		public void endRow(int row) {
			if (!cells.isEmpty()) {
				rows.add(new Row(row + 1, cells));
			}
		}

		@Override
		public void cell(String reference, String value, XSSFComment comment) {
			int column = reference == null ? cells.size() : new CellReference(reference).getCol();
			if (value == null || value.isEmpty() || column >= COLUMNS || column < cells.size()) {
				return;
			}
			while (cells.size() < column) {
				cells.add(Cell.EMPTY);
			}
			boolean date = value.charAt(0) == IsoFormatter.DATE;
			cells.add(new Cell(date ? value.substring(1) : value, List.of(), date));
			characters += value.length() + 16;
			if (characters > Sheet.LIMIT) {
				throw new TooLarge();
			}
		}
	}
}
