// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.policycoder.model.Progress;
import org.policycoder.report.Figure;
import org.policycoder.report.FigureRenderer;
import org.policycoder.report.FigureRequest;
import org.policycoder.report.ReportException;

/**
 * Draws a figure of a report by itself.
 *
 * @since 1.0
 */
public final class DrawFigure implements Operation<Figure> {

	private final FigureRequest request;
	private final int resolution;

	private DrawFigure(FigureRequest request, int resolution) {
		this.request = request;
		this.resolution = resolution;
	}

	/**
	 * Creates the operation that draws pixels.
	 *
	 * @param request
	 *            the figure
	 * @param resolution
	 *            pixels to the inch
	 * @return the operation; the picture will be a PNG file
	 */
	public static DrawFigure pixels(FigureRequest request, int resolution) {
		return new DrawFigure(request, resolution);
	}

	/**
	 * Creates the operation that draws vectors.
	 *
	 * @param request
	 *            the figure
	 * @return the operation; the picture will be an SVG file
	 */
	public static DrawFigure vectors(FigureRequest request) {
		return new DrawFigure(request, 0);
	}

	@Override
	public Figure run(IProgressMonitor monitor) throws OperationException {
		Progress progress = new MonitorProgress(SubMonitor.convert(monitor), Messages.DrawFigure_Task);
		try {
			FigureRenderer renderer = new FigureRenderer();
			return resolution == 0 ? renderer.vectors(request, progress) : renderer.pixels(request, resolution, progress);
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		} catch (ReportException e) {
			throw new OperationException(e.getMessage(), e);
		}
	}
}
