// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.eclipse.birt.report.engine.api.IPDFRenderOption;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.RenderOption;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCellProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STCoordinate32;

/**
 * PowerPoint: a page is a slide. The engine draws the rule below a head twice,
 * as the foot of the head and as the top of the row below it; some programs then
 * draw it a third time, at the foot of that row. Once is enough. Also, the engine
 * sets letters that run from right to left as they are seen, which is right on
 * paper; a program that shows text by its own rules would turn them round.
 */
final class PptxOutput extends FormatOutput {

	/** Above and below the text of a cell that has no margin of its own, in points. */
	private static final double USUAL_MARGIN = 3.6;

	@Override
	IRenderOption options(Path file) {
		RenderOption options = new RenderOption();
		options.setOutputFormat("pptx"); //$NON-NLS-1$
		options.setSupportedImageFormats("PNG"); //$NON-NLS-1$
		options.setOption(IRenderOption.CHART_DPI, DPI);
		options.setOption(IPDFRenderOption.PDF_WORDBREAK, Boolean.TRUE);
		options.setOutputFileName(file.toString());
		return options;
	}

	@Override
	void finish(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file); XMLSlideShow show = new XMLSlideShow(in)) {
			for (XSLFSlide slide : show.getSlides()) {
				for (XSLFShape shape : slide.getShapes()) {
					if (shape instanceof XSLFTextShape text) {
						logical(text);
					} else if (shape instanceof XSLFTable table) {
						ruleOnce(table);
						withinTable(table);
						withinCells(table);
						table.getRows().forEach(row -> row.getCells().forEach(PptxOutput::logical));
					}
				}
			}
			try (OutputStream out = Files.newOutputStream(file)) {
				show.write(out);
			}
		}
	}

	/**
	 * The engine sets a text in the middle by its margin, which is below zero where the cell has no room for it. Where it
	 * leaves a margin out, that is the usual one of the format, which is wider than the row that the engine has measured:
	 * programs then make the row higher, and the table goes over what stands below it.
	 */
	private static void withinCells(XSLFTable table) {
		for (int row = 0; row < table.getNumberOfRows(); row++) {
			for (XSLFTableCell cell : table.getRows().get(row).getCells()) {
				CTTableCellProperties set = ((CTTableCell) cell.getXmlObject()).getTcPr();
				double top = set != null && set.isSetMarT() ? points(set.xgetMarT()) : USUAL_MARGIN;
				double bottom = set != null && set.isSetMarB() ? points(set.xgetMarB()) : USUAL_MARGIN;
				double fitting = top + bottom == 0 ? 1 : Math.min(1, room(table, row, cell) / (top + bottom));
				cell.setTopInset(top * fitting);
				cell.setBottomInset(bottom * fitting);
			}
		}
	}

	/** In points; what the library tells of the margins of a cell is of another element, which cells do not use. */
	private static double points(STCoordinate32 margin) {
		return Math.max(0, Units.toPoints(POIXMLUnits.parseLength(margin)));
	}

	/** What the lines of a cell leave free of its height, in points. */
	private static double room(XSLFTable table, int first, XSLFTableCell cell) {
		double height = 0;
		for (int row = first; row < Math.min(first + Math.max(1, cell.getRowSpan()), table.getNumberOfRows()); row++) {
			height += table.getRowHeight(row);
		}
		double lines = 0;
		for (XSLFTextParagraph paragraph : cell.getTextParagraphs()) {
			Double spacing = paragraph.getLineSpacing(); // points, if it is below zero
			lines += spacing == null ? 0 : Math.max(0, -spacing);
		}
		return Math.max(0, height - lines);
	}

	/** A cell over several rows that a page breaks keeps its number of rows, of which the table has fewer then. */
	private static void withinTable(XSLFTable table) {
		for (int row = 0; row < table.getNumberOfRows(); row++) {
			for (XSLFTableCell cell : table.getRows().get(row).getCells()) {
				if (cell.getRowSpan() > table.getNumberOfRows() - row) {
					((CTTableCell) cell.getXmlObject()).setRowSpan(table.getNumberOfRows() - row);
				}
			}
		}
	}

	private static void logical(XSLFTextShape shape) {
		for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
			for (XSLFTextRun run : paragraph.getTextRuns()) {
				String text = LogicalText.of(run.getRawText());
				if (!text.equals(run.getRawText())) {
					run.setText(text);
				}
			}
		}
	}

	private static void ruleOnce(XSLFTable table) {
		for (int row = 1; row < table.getNumberOfRows(); row++) {
			for (int column = 0; column < table.getNumberOfColumns(); column++) {
				XSLFTableCell above = table.getCell(row - 1, column);
				XSLFTableCell cell = table.getCell(row, column);
				if (above != null && cell != null && above.getBorderStyle(BorderEdge.bottom) != null) {
					cell.removeBorder(BorderEdge.top);
				}
			}
		}
	}
}
