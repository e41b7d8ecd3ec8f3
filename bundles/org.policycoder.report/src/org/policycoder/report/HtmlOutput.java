// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;

import org.eclipse.birt.report.engine.api.HTMLImageHandler;
import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IImage;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * HTML: one file that holds its pictures, so that it can be sent and moved. The
 * engine embeds SVG as an object, which needs a file of its own; here it
 * becomes an image with its data.
 */
final class HtmlOutput extends FormatOutput {

	private static final String STYLES = "html.css"; //$NON-NLS-1$

	private final Locale locale;

	HtmlOutput(Locale locale) {
		this.locale = locale;
	}

	@Override
	IRenderOption options(Path file) {
		HTMLRenderOption options = new HTMLRenderOption();
		options.setOutputFormat("html"); //$NON-NLS-1$
		options.setSupportedImageFormats("SVG;PNG"); //$NON-NLS-1$
		options.setHtmlPagination(false);
		options.setMasterPageContent(false);
		options.setImageHandler(new DataImages());
		options.setOutputFileName(file.toString());
		return options;
	}

	@Override
	void finish(Path file) throws IOException {
		Document page = Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8));
		page.outputSettings().prettyPrint(false);
		page.selectFirst("html").attr("lang", locale.toLanguageTag()); //$NON-NLS-1$ //$NON-NLS-2$
		for (Element embedded : page.select("embed")) { //$NON-NLS-1$
			embedded.tagName("img").removeAttr("onresize").removeAttr("type"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		try (InputStream styles = HtmlOutput.class.getResourceAsStream(STYLES)) {
			page.head().appendElement("style").appendChild( //$NON-NLS-1$
					new DataNode(new String(styles.readAllBytes(), StandardCharsets.UTF_8)));
		}
		Files.writeString(file, "<!DOCTYPE html>\n" + page.selectFirst("html").outerHtml() + "\n", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				StandardCharsets.UTF_8);
	}

	/** Gives each picture the address that holds it: a data URL. */
	private static final class DataImages extends HTMLImageHandler {

		private static String data(IImage image) {
			String type = image.getMimeType() != null ? image.getMimeType()
					: ".svg".equals(image.getExtension()) ? "image/svg+xml" : "image/png"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(image.getImageData()); //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public String onDesignImage(IImage image, IReportContext context) {
			return data(image);
		}

		@Override
		public String onDocImage(IImage image, IReportContext context) {
			return data(image);
		}

		@Override
		public String onFileImage(IImage image, IReportContext context) {
			return data(image);
		}

		@Override
		public String onURLImage(IImage image, IReportContext context) {
			return image.getID();
		}

		@Override
		public String onCustomImage(IImage image, IReportContext context) {
			return data(image);
		}
	}
}
