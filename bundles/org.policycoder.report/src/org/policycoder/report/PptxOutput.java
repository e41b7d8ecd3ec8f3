// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.eclipse.birt.report.engine.api.IPDFRenderOption;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.RenderOption;

/**
 * PowerPoint: a page is a slide. The engine draws the rule below a head twice,
 * as the foot of the head and as the top of the row below it; some programs then
 * draw it a third time, at the foot of that row. Once is enough.
 */
final class PptxOutput extends FormatOutput {

	/** Characters of which a cell of a few rows has no room for more. */
	private static final int LONG_TEXT = 80;

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
					if (shape instanceof XSLFTable table) {
						ruleOnce(table);
						fromTheTop(table);
					}
				}
			}
			try (OutputStream out = Files.newOutputStream(file)) {
				show.write(out);
			}
		}
	}

	/** A long text of a cell over several rows, set in their middle, would reach beyond the head of the table. */
	private static void fromTheTop(XSLFTable table) {
		for (XSLFTableRow row : table.getRows()) {
			for (XSLFTableCell cell : row.getCells()) {
				if (cell.getRowSpan() > 1 && cell.getText().length() > LONG_TEXT) {
					cell.setVerticalAlignment(VerticalAlignment.TOP);
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
