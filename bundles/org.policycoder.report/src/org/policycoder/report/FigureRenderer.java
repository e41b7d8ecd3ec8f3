// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.HTMLImageHandler;
import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IImage;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.model.api.DataItemHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ExtendedItemHandle;
import org.eclipse.birt.report.model.api.ImageHandle;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.TextItemHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.elements.interfaces.IReportItemModel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.policycoder.analysis.output.Sentences;
import org.policycoder.model.Progress;

/**
 * Draws a figure of a report by itself, for a view or a picture file. It is the
 * figure of the report: the same design, run by the same engine over the same
 * tables, so that there is one place where a figure is designed, and a figure of
 * a plug-in's template can be looked at like ours. Renderers have no state; several threads
 * may use them.
 *
 * @since 1.0
 */
public final class FigureRenderer {

	/** What 100 % is on a screen: pixels to the inch. */
	public static final int SCREEN = 96;

	private static final String PIXELS = "PNG"; //$NON-NLS-1$
	private static final String VECTORS = "SVG"; //$NON-NLS-1$

	/**
	 * Tells whether a template is one of a figure.
	 *
	 * @param template
	 *            a template
	 * @return true when the body of its design holds a chart or an image, and else only
	 *         captions
	 * @throws ReportException
	 *             when the design cannot be read
	 */
	public boolean isFigure(ReportTemplate template) throws ReportException {
		return has(template, items -> items.stream().anyMatch(FigureRenderer::isPicture)
				&& items.stream().allMatch(i -> isPicture(i) || isText(i)));
	}

	/** Tells whether a template has a figure, alone or beside other things. */
	static boolean hasFigure(ReportTemplate template) throws ReportException {
		return has(template, items -> items.stream().anyMatch(FigureRenderer::isPicture));
	}

	private static boolean has(ReportTemplate template, Predicate<List<DesignElementHandle>> wanted) throws ReportException {
		try {
			ReportDesignHandle design = (ReportDesignHandle) open(template).getDesignHandle();
			try {
				return wanted.test(items(design));
			} finally {
				design.close();
			}
		} catch (EngineException e) {
			throw failed(template, e);
		}
	}

	/**
	 * Draws a figure as pixels.
	 *
	 * @param request
	 *            the figure
	 * @param resolution
	 *            pixels to the inch
	 * @param progress
	 *            asked whether to begin
	 * @return the figure, a PNG file with the values of its places
	 * @throws ReportException
	 *             when the template or the data do not allow it
	 * @throws CancellationException
	 *             when progress says so
	 */
	public Figure pixels(FigureRequest request, int resolution, Progress progress) throws ReportException {
		return render(request, PIXELS, resolution, progress);
	}

	/**
	 * Draws a figure as vectors.
	 *
	 * @param request
	 *            the figure
	 * @param progress
	 *            asked whether to begin
	 * @return the figure, an SVG file
	 * @throws ReportException
	 *             when the template or the data do not allow it
	 * @throws CancellationException
	 *             when progress says so
	 */
	public Figure vectors(FigureRequest request, Progress progress) throws ReportException {
		return render(request, VECTORS, SCREEN, progress);
	}

	/** A figure is drawn in tenths of a second, so it is not broken off, which the engine takes for a fault. */
	private static Figure render(FigureRequest request, String format, int resolution, Progress progress)
			throws ReportException {
		if (progress.isCancelled()) {
			throw new CancellationException();
		}
		try {
			IReportRunnable runnable = open(request.template());
			ReportDesignHandle design = (ReportDesignHandle) runnable.getDesignHandle();
			boolean vectors = format.equals(VECTORS);
			for (DesignElementHandle item : items(design)) {
				if (item instanceof ExtendedItemHandle chart) {
					FigureChart.adapt(chart, request.size(), format, !vectors, request.locale());
				} else if (item instanceof ImageHandle image) {
					show(image, vectors);
				}
			}
			Pictures pictures = new Pictures();
			ByteArrayOutputStream page = new ByteArrayOutputStream();
			ReportRenderer.run(ReportEngine.get().engine().createRunAndRenderTask(runnable),
					options(format, resolution, pictures, page), request.locale(),
					ReportRenderer.context(request.study(), request.tables(), request.locale(), null), Progress.NONE);
			return figure(Jsoup.parse(page.toString(StandardCharsets.UTF_8)), pictures.last, (double) resolution / SCREEN);
		} catch (EngineException | SemanticException e) {
			throw failed(request.template(), e);
		}
	}

	/** A drawing is in a design twice, for the formats that take vectors and for those that do not. */
	private static void show(ImageHandle image, boolean vectors) throws SemanticException {
		String type = String.valueOf(image.getTypeExpression());
		if (type.contains(vectors ? "png" : "svg")) { //$NON-NLS-1$ //$NON-NLS-2$
			image.drop();
		} else {
			image.setProperty(IReportItemModel.VISIBILITY_PROP, new ArrayList<>());
		}
	}

	private static IReportRunnable open(ReportTemplate template) throws EngineException, ReportException {
		return ReportEngine.get().engine().openReportDesign(template.design().toString());
	}

	private static ReportException failed(ReportTemplate template, Exception fault) {
		return new ReportException(Messages.get("figure.render", template.name(), ReportRenderer.reason(fault)), fault); //$NON-NLS-1$
	}

	private static List<DesignElementHandle> items(ReportDesignHandle design) {
		List<DesignElementHandle> items = new ArrayList<>();
		design.getBody().iterator().forEachRemaining(i -> items.add((DesignElementHandle) i));
		return items;
	}

	private static boolean isText(DesignElementHandle item) {
		return item instanceof DataItemHandle || item instanceof LabelHandle || item instanceof TextItemHandle;
	}

	private static boolean isPicture(DesignElementHandle item) {
		return item instanceof ImageHandle || FigureChart.isChart(item);
	}

	private static IRenderOption options(String format, int resolution, Pictures pictures, ByteArrayOutputStream page) {
		HTMLRenderOption options = new HTMLRenderOption();
		options.setOutputFormat("html"); //$NON-NLS-1$
		options.setSupportedImageFormats(format);
		options.setOption(IRenderOption.CHART_DPI, resolution);
		options.setHtmlPagination(false);
		options.setMasterPageContent(false);
		options.setImageHandler(pictures);
		options.setOutputStream(page);
		return options;
	}

	/** The engine gives the places of a picture in pixels of a screen, whatever the picture has. */
	private static Figure figure(Document page, byte[] picture, double scale) {
		List<Figure.Area> areas = new ArrayList<>();
		for (Element area : page.select("area[title][coords]")) { //$NON-NLS-1$
			int[] outline = Stream.of(area.attr("coords").split(",")) //$NON-NLS-1$ //$NON-NLS-2$
					.mapToInt(c -> (int) Math.round(Double.parseDouble(c.strip()) * scale)).toArray();
			areas.add(new Figure.Area(outline, area.attr("title"))); //$NON-NLS-1$
		}
		List<String> sentences = page.body().select("div").stream().filter(d -> d.children().isEmpty()).map(Element::text) //$NON-NLS-1$
				.filter(t -> !t.isBlank()).toList();
		return new Figure(sentences.isEmpty() ? "" : sentences.get(0), //$NON-NLS-1$
				Sentences.joined(sentences.subList(Math.min(1, sentences.size()), sentences.size())), picture, areas);
	}

	/** Takes the picture that the engine would have put beside the page. */
	private static final class Pictures extends HTMLImageHandler {

		private byte[] last;

		private String take(IImage image) {
			last = image.getImageData();
			return "figure"; //$NON-NLS-1$
		}

		@Override
		public String onDesignImage(IImage image, IReportContext context) {
			return take(image);
		}

		@Override
		public String onDocImage(IImage image, IReportContext context) {
			return take(image);
		}

		@Override
		public String onFileImage(IImage image, IReportContext context) {
			return take(image);
		}

		@Override
		public String onURLImage(IImage image, IReportContext context) {
			return take(image);
		}

		@Override
		public String onCustomImage(IImage image, IReportContext context) {
			return take(image);
		}
	}
}
