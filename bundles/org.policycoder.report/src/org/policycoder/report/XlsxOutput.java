// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellPropertyType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.birt.report.engine.api.EXCELRenderOption;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.api.StyleHandle;
import org.policycoder.analysis.output.TextWidth;
import org.policycoder.model.storage.CellGuard;

/**
 * Excel: a sheet for each table and figure, named by its caption. The engine
 * begins a sheet where the design breaks the page, so the breaks are set anew.
 */
final class XlsxOutput extends FormatOutput {

	/** Items of these styles of the library begin a table or a figure. */
	private static final Set<String> BEGINNINGS = Set.of("caption", "figure"); //$NON-NLS-1$ //$NON-NLS-2$
	/** Items of this style would end up at the foot of the sheet before. */
	private static final String HEADING = "heading"; //$NON-NLS-1$
	/** What a caption begins with: Table 3, 图 6. */
	private static final Pattern CAPTION = Pattern.compile("((?:Table|Figure|表|图) \\d+)\\..*"); //$NON-NLS-1$

	/** A character in the unit of the widths of columns. */
	private static final int CHARACTER = 256;
	/** A longer text would make its row higher than a screen. */
	private static final int MOST_WRAPPED = 2000;

	private final Locale locale;

	XlsxOutput(Locale locale) {
		this.locale = locale;
	}

	@Override
	void adapt(ReportDesignHandle design) throws SemanticException {
		for (Object element : List.copyOf(design.getBody().getContents())) {
			DesignElementHandle item = (DesignElementHandle) element;
			if (style(item).filter(HEADING::equals).isPresent()) {
				item.drop();
			} else if (style(item).filter(BEGINNINGS::contains).isPresent()) {
				item.setProperty(StyleHandle.PAGE_BREAK_BEFORE_PROP, DesignChoiceConstants.PAGE_BREAK_BEFORE_ALWAYS);
			} else if (item.getProperty(StyleHandle.PAGE_BREAK_BEFORE_PROP) != null) {
				item.setProperty(StyleHandle.PAGE_BREAK_BEFORE_PROP, DesignChoiceConstants.PAGE_BREAK_BEFORE_AUTO);
			}
		}
	}

	/** The name of the style of an item, which may be that of the item of the library that it extends. */
	private static Optional<String> style(DesignElementHandle item) {
		for (DesignElementHandle element = item; element != null; element = element.getExtends()) {
			if (element.getStyle() != null) {
				return Optional.of(element.getStyle().getName());
			}
		}
		return Optional.empty();
	}

	@Override
	IRenderOption options(Path file) {
		EXCELRenderOption options = new EXCELRenderOption();
		options.setOutputFormat("xlsx"); //$NON-NLS-1$
		options.setSupportedImageFormats("PNG"); //$NON-NLS-1$
		options.setOption(IRenderOption.CHART_DPI, DPI);
		options.setOption(IRenderOption.HTML_PAGINATION, Boolean.TRUE);
		options.setOutputFileName(file.toString());
		return options;
	}

	@Override
	void finish(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file); Workbook workbook = new XSSFWorkbook(in)) {
			for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
				Sheet sheet = workbook.getSheetAt(i);
				String name = name(sheet).orElse(i == 0 ? Messages.in(locale, "sheet.title") : sheet.getSheetName()); //$NON-NLS-1$
				if (workbook.getSheet(name) == null) {
					workbook.setSheetName(i, name);
				}
				texts(sheet);
				guard(sheet);
				sheet.setFitToPage(true);
				sheet.getPrintSetup().setFitWidth((short) 1);
				sheet.getPrintSetup().setFitHeight((short) 0);
			}
			try (OutputStream out = Files.newOutputStream(file)) {
				workbook.write(out);
			}
		}
	}

	/**
	 * Titles and captions are lines of text, not cells: centred in a narrow column
	 * they would be cut at both sides. A text of a table that is wider than its
	 * column has lines, as in print. The row of a picture has no text, and keeps the
	 * height of the picture, below which the caption stands.
	 */
	private static void texts(Sheet sheet) {
		for (Row row : sheet) {
			if (row.getPhysicalNumberOfCells() > 1) {
				row.forEach(cell -> wrap(sheet, cell));
			} else if (row.getPhysicalNumberOfCells() == 1 && row.getCell(row.getFirstCellNum()).getCellType() == CellType.STRING) {
				Cell cell = row.getCell(row.getFirstCellNum());
				CellUtil.setAlignment(cell, HorizontalAlignment.LEFT);
				CellUtil.setCellStyleProperty(cell, CellPropertyType.WRAP_TEXT, Boolean.FALSE);
				row.setHeight((short) -1);
			}
		}
	}

	private static void wrap(Sheet sheet, Cell cell) {
		if (cell.getCellType() == CellType.STRING) {
			int width = TextWidth.of(cell.getStringCellValue());
			if (width <= MOST_WRAPPED && width > sheet.getColumnWidth(cell.getColumnIndex()) / CHARACTER) {
				CellUtil.setCellStyleProperty(cell, CellPropertyType.WRAP_TEXT, Boolean.TRUE);
			}
		}
	}

	/** A text that begins like a formula stays a text also when somebody edits its cell. */
	private static void guard(Sheet sheet) {
		for (Row row : sheet) {
			for (Cell cell : row) {
				if (cell.getCellType() == CellType.STRING && !CellGuard.write(cell.getStringCellValue()).equals(cell.getStringCellValue())) {
					CellUtil.setCellStyleProperty(cell, CellPropertyType.QUOTE_PREFIXED, Boolean.TRUE);
				}
			}
		}
	}

	private static Optional<String> name(Sheet sheet) {
		for (Row row : sheet) {
			for (Cell cell : row) {
				if (cell.getCellType() == CellType.STRING) {
					Matcher caption = CAPTION.matcher(cell.getStringCellValue());
					if (caption.matches()) {
						return Optional.of(caption.group(1));
					}
				}
			}
		}
		return Optional.empty();
	}
}
