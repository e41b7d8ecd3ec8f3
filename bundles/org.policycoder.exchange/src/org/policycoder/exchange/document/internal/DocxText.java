// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.List;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes the body of a Word document as text: a line a paragraph, a line a row of a table. */
final class DocxText {
	private final TextFlow flow = new TextFlow();
	private final DocxNumbering numbering;

	DocxText(XWPFDocument document) {
		numbering = new DocxNumbering(document);
		body(document.getBodyElements());
	}

	String text() {
		return flow.text();
	}

	private void body(List<IBodyElement> elements) {
		for (IBodyElement element : elements) {
			switch (element) {
			case XWPFParagraph paragraph -> paragraph(paragraph);
			case XWPFTable table -> table(table);
			case XWPFSDT control -> control.getContent().getText().lines().forEach(line -> flow.line().text(line).line());
			default -> {
				// anything else prints no text
			}
			}
		}
	}

	private void paragraph(XWPFParagraph paragraph) {
		String text = paragraph.getText();
		String number = text.isBlank() ? "" : numbering.next(paragraph);
		if (paragraph.getStyle() != null && paragraph.getStyle().toLowerCase(Locale.ROOT).startsWith("heading")) {
			flow.blank();
		}
		boolean tight = number.isEmpty() || number.endsWith(DocxNumbering.TIGHT);
		flow.line().text(number.replace(DocxNumbering.TIGHT, "")).text(tight ? "" : " ");
		text.lines().forEach(line -> flow.text(line).line());
		flow.line();
	}

	private void table(XWPFTable table) {
		for (XWPFTableRow row : table.getRows()) {
			flow.line();
			for (XWPFTableCell cell : row.getTableCells()) {
				flow.text(String.join(" ", cell.getText().lines().toList())).tab();
			}
			flow.line();
		}
	}
}
