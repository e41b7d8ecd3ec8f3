// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.eclipse.birt.report.engine.api.IPDFRenderOption;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;

/** How a format is asked of the engine, and what is done to the file after it. */
abstract class FormatOutput {

	/** Pixels to the inch of pictures in formats that take no vectors. */
	static final int DPI = 220;

	/** How the format is rendered. */
	static FormatOutput of(ReportFormat format, ReportRequest request) {
		return switch (format) {
		case HTML -> new HtmlOutput(request.locale());
		case PDF -> new Pdf();
		case DOCX -> new DocxOutput();
		case PPTX -> new PptxOutput();
		case XLSX -> new XlsxOutput(request.locale());
		};
	}

	/** Makes a design fit for the format, before it is run. */
	void adapt(ReportDesignHandle design) throws SemanticException {
		// it fits
	}

	/** How texts are written, which are otherwise as they are. */
	UnaryOperator<String> writing(ReportFonts fonts) {
		return UnaryOperator.identity();
	}

	/** The options to render with. */
	abstract IRenderOption options(Path file);

	/** Finishes the file. */
	abstract void finish(Path file) throws IOException;

	/** PDF takes vectors, and is as it should be. */
	private static final class Pdf extends FormatOutput {

		/** The engine sets letters that no font has in one that it does not embed. */
		@Override
		UnaryOperator<String> writing(ReportFonts fonts) {
			return text -> MissingLetters.marked(text, fonts);
		}

		@Override
		IRenderOption options(Path file) {
			PDFRenderOption options = new PDFRenderOption();
			options.setOutputFormat("pdf"); //$NON-NLS-1$
			options.setSupportedImageFormats("SVG;PNG"); //$NON-NLS-1$
			options.setOption(IRenderOption.CHART_DPI, DPI);
			options.setOption(IPDFRenderOption.PDF_WORDBREAK, Boolean.TRUE);
			options.setOutputFileName(file.toString());
			return options;
		}

		@Override
		void finish(Path file) {
			// nothing is left to do
		}
	}
}
