// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a sheet of a workbook as its XML comes. */
final class SheetHandler extends DefaultHandler {
	private final SharedStrings strings;
	private final NumberCells numbers;
	private final SheetCells sheet;
	private final StringBuilder value = new StringBuilder();
	private final StringBuilder formula = new StringBuilder();
	private List<Cell> cells = new ArrayList<>();
	private int row;
	private int column;
	private String type;
	private int style;
	private boolean hasFormula;
	private String shared;
	/** What characters belong to; null for nothing that is read. */
	private StringBuilder open;
	private boolean phonetic;

	SheetHandler(SharedStrings strings, NumberCells numbers, SheetCells sheet) {
		this.strings = strings;
		this.numbers = numbers;
		this.sheet = sheet;
	}

	@Override
	public void startElement(String uri, String name, String qName, Attributes attributes) {
		switch (name) {
		case "row" -> {
			String number = attributes.getValue("r");
			row = number == null ? row + 1 : Math.max(row + 1, Integer.parseInt(number));
			column = -1;
			cells = new ArrayList<>();
		}
		case "c" -> beginCell(attributes);
		case "v" -> open = value;
		case "t" -> open = phonetic ? null : value;
		case "rPh" -> phonetic = true;
		case "f" -> {
			hasFormula = true;
			shared = attributes.getValue("si");
			open = formula;
		}
		case "mergeCell" -> {
			CellRangeAddress range = CellRangeAddress.valueOf(attributes.getValue("ref"));
			if (range.getLastRow() > range.getFirstRow()) {
				sheet.merge(range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn());
			}
		}
		default -> {
			// how it looks
		}
		}
	}

	private void beginCell(Attributes attributes) {
		String reference = attributes.getValue("r");
		column = reference == null ? column + 1 : Math.max(column + 1, new CellReference(reference).getCol());
		type = attributes.getValue("t");
		String format = attributes.getValue("s");
		style = format == null ? 0 : Integer.parseInt(format);
		value.setLength(0);
		formula.setLength(0);
		hasFormula = false;
		shared = null;
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (open != null) {
			open.append(characters, start, length);
		}
	}

	@Override
	public void endElement(String uri, String name, String qName) {
		switch (name) {
		case "row" -> sheet.grid().add(row, cells);
		case "c" -> endCell();
		case "rPh" -> phonetic = false;
		case "v", "t", "f" -> open = null;
		default -> {
			// how it looks
		}
		}
	}

	private void endCell() {
		if (value.isEmpty()) {
			if (hasFormula) {
				sheet.formulas().add(new SheetCells.Formula(row, column, formula.toString(), shared, numbers.isDate(style)));
			}
			return;
		}
		if ("e".equals(type)) {
			sheet.grid().unreadable(new CellReference(row - 1, column).formatAsString() + " (" + value + ")");
			return;
		}
		Cell cell = cell(value.toString());
		if (!cell.isEmpty()) {
			sheet.grid().checkColumn(column);
			while (cells.size() < column) {
				cells.add(Cell.EMPTY);
			}
			cells.add(cell);
		}
	}

	private Cell cell(String text) {
		return switch (type == null ? "n" : type) {
		case "s" -> Cell.of(strings.getItemAt(Integer.parseInt(text.strip())).getString());
		case "n" -> numbers.cell(Double.parseDouble(text.strip()), numbers.isDate(style));
		case "b" -> Cell.of(text.strip().equals("1") ? "TRUE" : "FALSE");
		case "d" -> Cell.date(text.strip().replaceFirst("T.*", ""));
		default -> Cell.of(new XSSFRichTextString(text).getString());
		};
	}
}
