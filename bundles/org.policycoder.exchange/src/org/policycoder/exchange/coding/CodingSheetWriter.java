// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.coding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.policycoder.exchange.sheet.Delimited;
import org.policycoder.model.Clause;
import org.policycoder.model.Clauses;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.Excerpt;
import org.policycoder.model.Labels;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.AtomicFile;
import org.policycoder.model.storage.PolicyProject;

/**
 * Writes the codings of a project as a coding sheet, so that {@link CodingSheetReader} reads the same again. In XLSX all
 * cells are texts: a number such as 3-26 stays what it is, where a spreadsheet program that opens CSV makes a date of it.
 */
public final class CodingSheetWriter {
	private static final List<String> HEADINGS = List.of("clause", "category", "label", "coder", "note", "part");

	private CodingSheetWriter() {
	}

	/**
	 * Writes a coding sheet; XLSX if the name of the file ends so, CSV otherwise. Rows are in the order of documents and
	 * clauses, for each clause by coder and category. Codings of clauses without a number, and of clauses that are gone,
	 * cannot be named in a sheet and are left out.
	 *
	 * @param project  the project
	 * @param language ISO 639-1 code of the language of the labels, or null
	 * @param file     where to, replaced as a whole
	 * @return how many codings were left out
	 * @throws IOException if the project cannot be read or the file not written; the file is then as it was
	 */
	public static int write(PolicyProject project, String language, Path file) throws IOException {
		List<List<String>> rows = new ArrayList<>();
		int left = 0;
		CodebookIndex index = new CodebookIndex(project.codebook());
		for (PolicyDocument document : project.corpus().getDocuments()) {
			left += addRows(project, index, document, language, rows);
		}
		boolean workbook = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
		AtomicFile.replace(file, out -> {
			if (workbook) {
				writeWorkbook(out, rows);
			} else {
				Delimited.write(out, HEADINGS, rows);
			}
		}, false);
		return left;
	}

	private record Placed(Clause clause, int place, Coding coding, Coder coder) {
	}

	private static int addRows(PolicyProject project, CodebookIndex index, PolicyDocument document, String language, List<List<String>> rows)
			throws IOException {
		Clauses clauses = new Clauses(project.clauses(document));
		Map<Clause, Integer> places = new IdentityHashMap<>();
		clauses.all().forEach(clause -> places.put(clause, places.size()));
		List<Placed> placed = new ArrayList<>();
		int left = 0;
		for (Coder coder : project.project().getCoders()) {
			for (Coding coding : project.codings(coder.getId(), document).getCodings()) {
				Optional<Clause> clause = clauses.byId(coding.getClause()).filter(c -> c.getNumber() != null);
				if (clause.isPresent()) {
					placed.add(new Placed(clause.get(), places.get(clause.get()), coding, coder));
				} else {
					left++;
				}
			}
		}
		placed.sort(Comparator.comparingInt(Placed::place)
				.thenComparing(p -> p.coder(), Comparator.comparingInt(project.project().getCoders()::indexOf))
				.thenComparing(p -> p.coding().getCategory(), index.order()));
		String text = placed.stream().anyMatch(p -> p.coding().getBegin() >= 0) ? project.text(document) : "";
		for (Placed p : placed) {
			Coding coding = p.coding();
			rows.add(Arrays.asList(p.clause().getNumber(), coding.getCategory(),
					index.find(coding.getCategory()).map(entry -> Labels.label(entry.category(), language)).orElse(null), p.coder().getId(),
					coding.getNote(), coding.getBegin() >= 0 ? Excerpt.of(text, coding.getBegin(), coding.getEnd()) : null));
		}
		return left;
	}

	private static void writeWorkbook(OutputStream out, List<List<String>> rows) throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
			Sheet sheet = workbook.createSheet("codings");
			sheet.createFreezePane(0, 1);
			CellStyle text = workbook.createCellStyle();
			text.setDataFormat(workbook.createDataFormat().getFormat("@"));
			CellStyle bold = workbook.createCellStyle();
			Font font = workbook.createFont();
			font.setBold(true);
			bold.setFont(font);
			fill(sheet.createRow(0), HEADINGS, bold);
			for (int i = 0; i < rows.size(); i++) {
				fill(sheet.createRow(i + 1), rows.get(i), text);
			}
			workbook.write(out);
		}
	}

	private static void fill(Row row, List<String> texts, CellStyle style) {
		for (int i = 0; i < texts.size(); i++) {
			if (texts.get(i) != null) {
				Cell cell = row.createCell(i);
				cell.setCellValue(texts.get(i));
				cell.setCellStyle(style);
			}
		}
	}
}
