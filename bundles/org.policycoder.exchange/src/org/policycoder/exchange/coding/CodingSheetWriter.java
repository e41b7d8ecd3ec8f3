// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.coding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.policycoder.exchange.sheet.Delimited;
import org.policycoder.model.Clause;
import org.policycoder.model.Clauses;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingOrigin;
import org.policycoder.model.CodingSet;
import org.policycoder.model.Excerpt;
import org.policycoder.model.Labels;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.AtomicFile;
import org.policycoder.model.storage.PolicyProject;

/**
 * Writes codings of a project as a coding sheet, so that {@link CodingSheetReader} reads the same again. Those of a coder
 * stand together, in XLSX on a sheet of their own, because rows of several coders that lie between each other are soon
 * counted together. In XLSX all cells are texts: a number such as 3-26 stays what it is, where a spreadsheet program that
 * opens CSV makes a date of it.
 *
 * @since 1.0
 */
public final class CodingSheetWriter {
	private static final List<String> HEADINGS = List.of("coder", "clause", "category", "label", "note", "part");
	private static final int LONGEST_SHEET_NAME = 31;

	private final PolicyProject project;
	private final CodebookIndex index;
	private final String language;
	private final Map<String, List<List<String>>> rows = new LinkedHashMap<>();
	private int left;
	private int adjudicated;
	private int noCodes;
	private int cut;

	private CodingSheetWriter(PolicyProject project, String language) {
		this.project = project;
		this.language = language;
		index = new CodebookIndex(project.codebook());
	}

	/**
	 * What a coding sheet holds, and what it could not.
	 *
	 * @param codings     how many codings there are in it by the id of the coder, in the order of the project; of those
	 *                    coders also who has none; immutable
	 * @param left        how many codings of these coders are not in it: of clauses without a number, or that are gone
	 * @param adjudicated how many of those in it are adjudicated, which a sheet does not say
	 * @param noCodes     how many decisions of these coders for no category there are, for which a sheet has no place
	 * @param cut         how many texts are cut, since they are longer than a cell of XLSX takes
	 */
	public record Written(Map<String, Integer> codings, int left, int adjudicated, int noCodes, int cut) {
		/** Takes an immutable copy. */
		public Written {
			codings = Collections.unmodifiableMap(new LinkedHashMap<>(codings));
		}
	}

	/**
	 * Writes a coding sheet; XLSX if the name of the file ends so, CSV otherwise. Rows are by coder, those of a coder in the
	 * order of documents, clauses and categories. Codings of clauses without a number, and of clauses that are gone, cannot
	 * be named in a sheet and are left out.
	 *
	 * @param project  the project
	 * @param coders   ids of the coders whose codings are to be in it
	 * @param language ISO 639-1 code of the language of the labels, or null
	 * @param file     where to, replaced as a whole
	 * @return what is in it
	 * @throws IOException if the project cannot be read or the file not written; the file is then as it was
	 */
	public static Written write(PolicyProject project, Collection<String> coders, String language, Path file) throws IOException {
		CodingSheetWriter writer = new CodingSheetWriter(project, language);
		for (Coder coder : project.project().getCoders()) {
			if (coders.contains(coder.getId())) {
				writer.rows.put(coder.getId(), new ArrayList<>());
			}
		}
		for (PolicyDocument document : project.corpus().getDocuments()) {
			writer.add(document);
		}
		boolean workbook = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
		AtomicFile.replace(file, out -> {
			if (workbook) {
				writer.writeWorkbook(out);
			} else {
				Delimited.write(out, HEADINGS, writer.rows.values().stream().flatMap(List::stream).toList());
			}
		}, false);
		return writer.written();
	}

	private Written written() {
		Map<String, Integer> codings = new LinkedHashMap<>();
		rows.forEach((coder, own) -> codings.put(coder, own.size()));
		return new Written(codings, left, adjudicated, noCodes, cut);
	}

	private record Placed(Clause clause, int place, Coding coding) {}

	private void add(PolicyDocument document) throws IOException {
		Clauses clauses = new Clauses(project.clauses(document));
		Map<Integer, Integer> places = new HashMap<>();
		clauses.all().forEach(clause -> places.put(clause.getId(), places.size()));
		for (Map.Entry<String, List<List<String>>> coder : rows.entrySet()) {
			CodingSet set = project.codings(coder.getKey(), document);
			noCodes += set.getNoCodes().size();
			List<Placed> placed = new ArrayList<>();
			for (Coding coding : set.getCodings()) {
				Optional<Clause> clause = clauses.byId(coding.getClause()).filter(c -> c.getNumber() != null);
				if (clause.isPresent()) {
					placed.add(new Placed(clause.get(), places.get(coding.getClause()), coding));
					adjudicated += coding.getOrigin() == CodingOrigin.ADJUDICATED ? 1 : 0;
				} else {
					left++;
				}
			}
			placed.sort(Comparator.comparingInt(Placed::place).thenComparing(p -> p.coding().getCategory(), index.order()));
			String text = placed.stream().anyMatch(p -> p.coding().getBegin() >= 0) ? project.text(document) : "";
			placed.forEach(p -> coder.getValue().add(row(coder.getKey(), p, text)));
		}
	}

	private List<String> row(String coder, Placed placed, String text) {
		Coding coding = placed.coding();
		return Arrays.asList(coder, placed.clause().getNumber(), coding.getCategory(),
				index.find(coding.getCategory()).map(entry -> Labels.label(entry.category(), language)).orElse(null), coding.getNote(),
				coding.getBegin() >= 0 ? Excerpt.of(text, coding.getBegin(), coding.getEnd()) : null);
	}

	private void writeWorkbook(OutputStream out) throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
			CellStyle text = workbook.createCellStyle();
			text.setDataFormat(workbook.createDataFormat().getFormat("@"));
			CellStyle bold = workbook.createCellStyle();
			Font font = workbook.createFont();
			font.setBold(true);
			bold.setFont(font);
			for (Map.Entry<String, List<List<String>>> coder : rows.entrySet()) {
				if (!coder.getValue().isEmpty()) {
					fill(workbook.createSheet(name(workbook, coder.getKey())), coder.getValue(), bold, text);
				}
			}
			if (workbook.getNumberOfSheets() == 0) {
				fill(workbook.createSheet("codings"), List.of(), bold, text);
			}
			workbook.write(out);
		}
	}

	private String fitting(String text) {
		int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
		if (text.length() <= most) {
			return text;
		}
		cut++;
		return text.substring(0, most - 1) + '…';
	}

	/** A name that no other sheet has; spreadsheet programs do not tell large from small letters. */
	private static String name(Workbook workbook, String coder) {
		String name = WorkbookUtil.createSafeSheetName(coder);
		for (int i = 2; workbook.getSheet(name) != null; i++) {
			String end = "-" + i;
			name = WorkbookUtil.createSafeSheetName(coder.substring(0, Math.min(coder.length(), LONGEST_SHEET_NAME - end.length())) + end);
		}
		return name;
	}

	private void fill(Sheet sheet, List<List<String>> rows, CellStyle bold, CellStyle text) {
		sheet.createFreezePane(0, 1);
		fill(sheet.createRow(0), HEADINGS, bold);
		for (int i = 0; i < rows.size(); i++) {
			fill(sheet.createRow(i + 1), rows.get(i), text);
		}
	}

	private void fill(Row row, List<String> texts, CellStyle style) {
		for (int i = 0; i < texts.size(); i++) {
			if (texts.get(i) != null) {
				Cell cell = row.createCell(i);
				cell.setCellValue(fitting(texts.get(i)));
				cell.setCellStyle(style);
			}
		}
	}
}
