// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.output;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.policycoder.analysis.Column;
import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.Table;
import org.policycoder.model.Wording;
import org.policycoder.model.PolicyDate;

/** A workbook with a sheet for each table. Rows go to disk as they come: a coding sheet may have 100,000. */
final class TableWorkbook implements AutoCloseable {

	private static final int NARROWEST = 8;
	private static final int WIDEST = 60;
	private static final int MEASURED_ROWS = 1000;
	private static final int SHEET_NAME_LENGTH = 31;

	private final SXSSFWorkbook workbook = new SXSSFWorkbook();
	private final Map<Type, CellStyle> plain = new EnumMap<>(Type.class);
	private final Map<Type, CellStyle> bold = new EnumMap<>(Type.class);
	private final CellStyle heading;
	private final CellStyle numericHeading;

	TableWorkbook() {
		Font strong = workbook.createFont();
		strong.setBold(true);
		for (Type type : Type.values()) {
			plain.put(type, style(type));
			CellStyle total = style(type);
			total.setFont(strong);
			total.setBorderTop(BorderStyle.THIN);
			bold.put(type, total);
		}
		heading = heading(strong);
		numericHeading = heading(strong);
		numericHeading.setAlignment(HorizontalAlignment.RIGHT);
	}

	private CellStyle heading(Font strong) {
		CellStyle heading = workbook.createCellStyle();
		heading.setFont(strong);
		heading.setBorderBottom(BorderStyle.THIN);
		heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		heading.setVerticalAlignment(VerticalAlignment.CENTER);
		return heading;
	}

	private CellStyle style(Type type) {
		CellStyle style = workbook.createCellStyle();
		String format = switch (type) {
		case COUNT, YEAR -> "0"; //$NON-NLS-1$
		case SHARE -> "0.00%"; //$NON-NLS-1$
		case NUMBER -> "0.000"; //$NON-NLS-1$
		case PROBABILITY -> "[<0.001]\"< 0.001\";0.000"; //$NON-NLS-1$
		case DATE -> "yyyy-mm-dd"; //$NON-NLS-1$
		case TIME -> "yyyy-mm-dd hh:mm:ss"; //$NON-NLS-1$
		case TEXT, LIST, CLAUSES -> "@"; //$NON-NLS-1$
		};
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
		style.setVerticalAlignment(VerticalAlignment.TOP);
		return style;
	}

	void add(Table table) {
		Sheet sheet = workbook.createSheet(freeName(table.title()));
		List<Column> columns = table.columns();
		int[] widths = new int[columns.size()];
		Row headings = sheet.createRow(0);
		for (int i = 0; i < widths.length; i++) {
			Cell cell = headings.createCell(i);
			cell.setCellValue(fitting(columns.get(i).label()));
			cell.setCellStyle(columns.get(i).type().numeric() ? numericHeading : heading);
			widths[i] = TextWidth.of(columns.get(i).label());
		}
		CellText text = CellText.in(table.locale());
		int next = 1;
		for (List<Object> row : table.rows()) {
			Row line = sheet.createRow(next++);
			fill(line, row, columns, plain);
			for (int i = 0; i < row.size(); i++) {
				if (row.get(i) == null && columns.get(i).type() == Type.YEAR) {
					line.getCell(i).setCellValue(text.inRow(columns.get(i), null));
				}
			}
			for (int i = 0; next <= MEASURED_ROWS && i < widths.length; i++) {
				widths[i] = Math.max(widths[i], width(columns.get(i), row.get(i), text));
			}
		}
		int lastRow = next - 1;
		for (List<Object> row : table.totals()) {
			Row line = sheet.createRow(next++);
			fill(line, row, columns, bold);
			label(line, row, columns, Wording.of(TableWorkbook.class, table.locale()).get("total")); //$NON-NLS-1$
		}
		List<String> notes = Stream.concat(table.notes().stream(), losses(table).stream()).toList();
		next += notes.isEmpty() ? 0 : 1;
		for (String note : notes) {
			sheet.createRow(next++).createCell(0).setCellValue(fitting(note));
		}
		for (int i = 0; i < widths.length; i++) {
			sheet.setColumnWidth(i, (Math.clamp(widths[i], NARROWEST, WIDEST) + 2) * 256);
		}
		sheet.createFreezePane(0, 1);
		sheet.setAutoFilter(new CellRangeAddress(0, lastRow, 0, widths.length - 1));
	}

	static List<String> losses(Table table) {
		int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
		long cut = Stream.concat(table.rows().stream(), table.totals().stream()).flatMap(List::stream).filter(cell -> length(cell) > most).count();
		return cut == 0 ? List.of() : List.of(Wording.of(TableWorkbook.class, table.locale()).format("cut", table.title(), cut, most)); //$NON-NLS-1$
	}

	private static long length(Object cell) {
		return switch (cell) {
		case String text -> text.length();
		case List<?> items -> items.stream().mapToLong(item -> item.toString().length() + 2).sum() - 2;
		case null, default -> 0;
		};
	}

	private static int width(Column column, Object cell, CellText text) {
		return column.type() == Type.CLAUSES ? WIDEST : Math.min(WIDEST, TextWidth.of(text.of(column, cell)));
	}

	private static void fill(Row line, List<Object> row, List<Column> columns, Map<Type, CellStyle> styles) {
		for (int i = 0; i < row.size(); i++) {
			Type type = columns.get(i).type();
			Cell cell = line.createCell(i);
			cell.setCellStyle(styles.get(type));
			if (row.get(i) != null) {
				fill(cell, type, row.get(i));
			}
		}
	}

	private static void fill(Cell cell, Type type, Object value) {
		switch (value) {
		case Number number -> cell.setCellValue(number.doubleValue());
		case PolicyDate date when date.day() != 0 -> cell.setCellValue(date.firstDay());
		case Instant time -> cell.setCellValue(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
		case List<?> list -> cell.setCellValue(fitting(list, type == Type.CLAUSES ? ", " : "; ")); //$NON-NLS-1$ //$NON-NLS-2$
		default -> cell.setCellValue(fitting(value.toString()));
		}
	}

	private static void label(Row line, List<Object> row, List<Column> columns, String total) {
		for (int i = 0; i < row.size(); i++) {
			if (row.get(i) == null && !columns.get(i).detail()) {
				line.getCell(i).setCellValue(total);
				return;
			}
		}
	}

	private static String fitting(List<?> items, String separator) {
		String whole = CellText.joined(items, separator);
		if (whole.length() <= SpreadsheetVersion.EXCEL2007.getMaxTextLength()) {
			return whole;
		}
		String end = separator + "..."; //$NON-NLS-1$
		int cut = Math.max(0, whole.lastIndexOf(separator, SpreadsheetVersion.EXCEL2007.getMaxTextLength() - end.length()));
		return whole.substring(0, cut) + end;
	}

	private static String fitting(String text) {
		int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
		return text.length() <= most ? text : text.substring(0, most - 1) + '…';
	}

	private String freeName(String title) {
		List<String> taken = new ArrayList<>();
		workbook.forEach(s -> taken.add(s.getSheetName().toLowerCase(Locale.ROOT)));
		String name = WorkbookUtil.createSafeSheetName(title);
		for (int n = 2; taken.contains(name.toLowerCase(Locale.ROOT)); n++) {
			String suffix = " " + n; //$NON-NLS-1$
			String base = WorkbookUtil.createSafeSheetName(title);
			name = base.substring(0, Math.min(base.length(), SHEET_NAME_LENGTH - suffix.length())) + suffix;
		}
		return name;
	}

	void write(OutputStream out) throws IOException {
		workbook.write(out);
		out.flush();
	}

	@Override
	public void close() throws IOException {
		workbook.close();
	}
}
