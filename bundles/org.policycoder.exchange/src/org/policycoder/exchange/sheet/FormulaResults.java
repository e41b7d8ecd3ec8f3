// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.SharedFormula;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Computes the formulas of a workbook that have no result stored, in a workbook of their own that holds nothing but the
 * cells that were read. A formula is computed when all cells that it names are known, so that none waits for another inside
 * of the computation; one that names too much, or names cells only while it is computed, stays without a result.
 */
final class FormulaResults {
	/** How many cells are put into the workbook in which formulas are computed. */
	private static final int MOST_CELLS = 200_000;
	/** How many cells all formulas may name together. */
	private static final int MOST_NAMED = 10_000_000;
	/** What a formula can be long, in UTF-16 code units. */
	private static final int LONGEST_FORMULA = 8192;
	/** What a cell of a spreadsheet can hold, in UTF-16 code units. */
	private static final int LONGEST_TEXT = 32_767;
	private static final Set<String> REFUSED = Set.of("INDIRECT", "OFFSET", "REPT");
	private static final Set<String> GIVES_DATE = Set.of("DATE", "DATEVALUE", "EDATE", "EOMONTH", "TODAY", "NOW", "WORKDAY");

	private record Address(int sheet, int row, int column) {}

	/** A formula that is to be computed. */
	private static final class Waiting {
		private final Address address;
		private final XSSFCell cell;
		private final Ptg[] tokens;
		private final boolean date;
		private final List<Waiting> needing = new ArrayList<>();
		private int unknown;

		Waiting(Address address, XSSFCell cell, Ptg[] tokens, boolean date) {
			this.address = address;
			this.cell = cell;
			this.tokens = tokens;
			this.date = date;
		}
	}

	private final List<SheetCells> sheets;
	private final NumberCells numbers;
	private final Map<Address, Waiting> waiting = new HashMap<>();
	private long named;

	FormulaResults(List<SheetCells> sheets, NumberCells numbers) {
		this.sheets = sheets;
		this.numbers = numbers;
	}

	/** Puts the results into the sheets; a cell without one is among the unreadable ones of its sheet. */
	void put() throws IOException {
		if (sheets.stream().allMatch(sheet -> sheet.formulas().isEmpty())) {
			return;
		}
		long cells = sheets.stream().mapToLong(sheet -> sheet.formulas().size() + sheet.grid().cells()).sum();
		if (cells <= MOST_CELLS) {
			try (XSSFWorkbook workbook = new XSSFWorkbook()) {
				compute(workbook);
			}
		}
		for (SheetCells sheet : sheets) {
			for (SheetCells.Formula formula : sheet.formulas()) {
				if (sheet.grid().cell(formula.row(), formula.column()).isEmpty()) {
					sheet.grid().unreadable(reference(formula) + " (=" + formula.formula() + ")");
				}
			}
		}
	}

	private static String reference(SheetCells.Formula formula) {
		return new CellReference(formula.row() - 1, formula.column()).formatAsString();
	}

	private void compute(XSSFWorkbook workbook) {
		sheets.forEach(sheet -> fill(workbook.createSheet(sheet.grid().name()), sheet.grid()));
		XSSFEvaluationWorkbook parsing = XSSFEvaluationWorkbook.create(workbook);
		for (int i = 0; i < sheets.size(); i++) {
			read(workbook.getSheetAt(i), i, parsing);
		}
		Queue<Waiting> ready = new ArrayDeque<>();
		for (Waiting formula : waiting.values()) {
			if (isBounded(formula, workbook) && formula.unknown == 0) {
				ready.add(formula);
			}
		}
		XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
		while (!ready.isEmpty()) {
			Waiting formula = ready.remove();
			Cell result = result(formula, evaluator);
			if (!result.isEmpty()) {
				sheets.get(formula.address.sheet()).grid().set(formula.address.row() + 1, formula.address.column(), result);
				for (Waiting next : formula.needing) {
					next.unknown--;
					if (next.unknown == 0) {
						ready.add(next);
					}
				}
			}
		}
	}

	private void fill(XSSFSheet to, Grid.Builder from) {
		from.rows().forEach((number, cells) -> {
			XSSFRow row = to.createRow(number - 1);
			for (int i = 0; i < cells.size(); i++) {
				Cell cell = cells.get(i);
				if (cell.date()) {
					row.createCell(i).setCellValue(numbers.number(cell.text()));
				} else if (NumberCells.isPlain(cell.text())) {
					row.createCell(i).setCellValue(Double.parseDouble(cell.text()));
				} else if (!cell.isEmpty() && cell.text().length() <= LONGEST_TEXT) {
					row.createCell(i).setCellValue(cell.text());
				}
			}
		});
	}

	private void read(XSSFSheet sheet, int index, XSSFEvaluationWorkbook parsing) {
		Map<String, SheetCells.Formula> shared = new HashMap<>();
		for (SheetCells.Formula formula : sheets.get(index).formulas()) {
			SheetCells.Formula origin = formula.shared() == null ? formula : shared.computeIfAbsent(formula.shared(), s -> formula);
			try {
				if (origin.formula().length() <= LONGEST_FORMULA) {
					Ptg[] tokens = FormulaParser.parse(origin.formula(), parsing, FormulaType.CELL, index, origin.row() - 1);
					if (origin != formula) {
						tokens = new SharedFormula(SpreadsheetVersion.EXCEL2007).convertSharedFormulas(tokens, formula.row() - origin.row(),
								formula.column() - origin.column());
					}
					XSSFRow row = sheet.getRow(formula.row() - 1) == null ? sheet.createRow(formula.row() - 1) : sheet.getRow(formula.row() - 1);
					XSSFCell cell = row.createCell(formula.column());
					cell.setCellFormula(FormulaRenderer.toFormulaString(parsing, tokens));
					boolean date = formula.date() || GIVES_DATE.contains(function(tokens));
					Address address = new Address(index, formula.row() - 1, formula.column());
					waiting.put(address, new Waiting(address, cell, tokens, date));
				}
			} catch (RuntimeException | StackOverflowError e) {
				// no formula that is known here: it stays without a result, and is told with the others
			}
		}
	}

	/** Returns the function that gives the result; that of an add-in is named before all others. Empty for none. */
	private static String function(Ptg[] tokens) {
		if (!(tokens[tokens.length - 1] instanceof AbstractFunctionPtg last)) {
			return "";
		}
		return last.isExternalFunction() && tokens[0] instanceof NameXPxg name ? name.getNameName() : last.getName();
	}

	/** Finds what a formula names; false if that cannot be told or is too much. */
	private boolean isBounded(Waiting formula, XSSFWorkbook workbook) {
		for (Ptg token : formula.tokens) {
			if (token instanceof AbstractFunctionPtg function && REFUSED.contains(function.getName())
					|| token instanceof Pxg elsewhere && elsewhere.getExternalWorkbookNumber() >= 0) {
				return false;
			}
			int sheet = token instanceof Pxg other && other.getSheetName() != null ? workbook.getSheetIndex(other.getSheetName())
					: formula.address.sheet();
			if (token instanceof RefPtgBase cell && !need(formula, sheet, cell.getRow(), cell.getRow(), cell.getColumn(), cell.getColumn())
					|| token instanceof AreaPtgBase area
							&& !need(formula, sheet, area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn())) {
				return false;
			}
		}
		return true;
	}

	private boolean need(Waiting formula, int sheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {
		named += (lastRow - firstRow + 1L) * (lastColumn - firstColumn + 1L);
		if (named > MOST_NAMED) {
			return false;
		}
		for (int row = firstRow; row <= lastRow; row++) {
			for (int column = firstColumn; column <= lastColumn; column++) {
				Waiting other = waiting.get(new Address(sheet, row, column));
				if (other != null) {
					other.needing.add(formula);
					formula.unknown++;
				}
			}
		}
		return true;
	}

	/** Returns an empty cell if there is no result. */
	private Cell result(Waiting formula, XSSFFormulaEvaluator evaluator) {
		try {
			CellValue value = evaluator.evaluate(formula.cell);
			if (value != null && value.getCellType() == CellType.NUMERIC) {
				return numbers.cell(value.getNumberValue(), formula.date);
			}
			return value != null && (value.getCellType() == CellType.STRING || value.getCellType() == CellType.BOOLEAN)
					&& value.formatAsString().length() <= LONGEST_TEXT ? Cell.of(text(value)) : Cell.EMPTY;
		} catch (RuntimeException | StackOverflowError e) {
			return Cell.EMPTY;
		}
	}

	private static String text(CellValue value) {
		return value.getCellType() == CellType.STRING ? value.getStringValue() : value.formatAsString();
	}
}
