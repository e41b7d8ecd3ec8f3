// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.chart;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartSite;
import org.policycoder.analysis.Study;
import org.policycoder.core.operation.DrawFigure;
import org.policycoder.model.storage.ResultFile;
import org.policycoder.report.Figure;
import org.policycoder.report.FigureRequest;
import org.policycoder.ui.Copied;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.results.SaveDialog;
import org.policycoder.ui.results.SaveDialog.Format;
import org.policycoder.ui.session.Failures;

/** A figure taken out of the view: onto the clipboard, into a file, onto paper; always as it is printed. */
final class FigureFiles {

	/** Pixels to the inch: what journals ask for. */
	private static final int PRINT = 300;

	private static final double INCH = 72.0;

	private static final List<Format> FORMATS = List.of(new Format("svg", Messages.Charts_Svg), //$NON-NLS-1$
			new Format("png", Messages.Charts_Png)); //$NON-NLS-1$

	private final IWorkbenchPartSite site;

	FigureFiles(IWorkbenchPartSite site) {
		this.site = site;
	}

	/** Puts the picture on the clipboard. */
	void copy(Optional<OpenStudy> study, Function<Study, FigureRequest> asked) {
		make(study, asked, false, figure -> new Copied(ImageTransfer.getInstance(), FigurePicture.printed(figure.picture()))
				.to(shell().getDisplay()));
	}

	/** Asks for a file and writes the picture into it. */
	void save(Optional<OpenStudy> study, Function<Study, FigureRequest> asked, String name) {
		if (study.isPresent()) {
			SaveDialog.ask(shell(), Messages.Charts_SaveTitle, name, FORMATS).ifPresent(file -> save(study, asked, file));
		}
	}

	/** Writes the picture into a file, as vectors or pixels by its ending. */
	void save(Optional<OpenStudy> study, Function<Study, FigureRequest> asked, Path file) {
		boolean vectors = !file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".png"); //$NON-NLS-1$
		new Making(study.orElseThrow(), asked, vectors) {
			@Override
			void made(Figure figure) throws Exception {
				ResultFile.of(file).write(out -> out.write(figure.picture()));
			}
		}.schedule();
	}

	/** Asks for a printer and prints the picture, in the size that it has in the report. */
	void print(Optional<OpenStudy> study, Function<Study, FigureRequest> asked) {
		PrinterData data = study.isEmpty() ? null : new PrintDialog(shell(), SWT.NONE).open();
		if (data != null) {
			make(study, asked, false, figure -> print(figure, data));
		}
	}

	private void print(Figure figure, PrinterData data) {
		Printer printer = new Printer(data);
		try {
			if (!printer.startJob(figure.title()) || !printer.startPage()) {
				return;
			}
			ImageData pixels = FigurePicture.printed(figure.picture());
			Image image = new Image(printer, pixels);
			GC gc = new GC(printer);
			Rectangle page = printer.getClientArea();
			Point dpi = printer.getDPI();
			double scale = Math.min((double) page.width / pixels.width, (double) dpi.x / PRINT);
			int height = (int) (pixels.height * scale);
			gc.drawImage(image, 0, 0, pixels.width, pixels.height, page.x, page.y, (int) (pixels.width * scale), height);
			gc.drawText(figure.title(), page.x, page.y + height + (int) (dpi.y / INCH * 6), true);
			gc.dispose();
			image.dispose();
			printer.endPage();
			printer.endJob();
		} finally {
			printer.dispose();
		}
	}

	private Shell shell() {
		return site.getShell();
	}

	private void make(Optional<OpenStudy> study, Function<Study, FigureRequest> asked, boolean vectors,
			Consumer<Figure> then) {
		study.ifPresent(s -> new Making(s, asked, vectors) {
			@Override
			void made(Figure figure) {
				shell().getDisplay().asyncExec(() -> then.accept(figure));
			}
		}.schedule());
	}

	/** Draws the figure anew, with the resolution of paper. */
	private abstract class Making extends Job {

		private final OpenStudy study;

		private final Function<Study, FigureRequest> asked;

		private final boolean vectors;

		Making(OpenStudy study, Function<Study, FigureRequest> asked, boolean vectors) {
			super(Messages.Charts_Drawing);
			this.study = study;
			this.asked = asked;
			this.vectors = vectors;
		}

		/** Takes the figure; still on the thread of the job. */
		abstract void made(Figure figure) throws Exception;

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				FigureRequest request = asked.apply(study.take());
				Figure figure = (vectors ? DrawFigure.vectors(request) : DrawFigure.pixels(request, PRINT)).run(monitor);
				if (figure.picture() != null) {
					made(figure);
				}
				return Status.OK_STATUS;
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} catch (Exception | Error e) {
				shell().getDisplay().asyncExec(() -> Failures.show(shell(),
						NLS.bind(Messages.Charts_CannotTake, study.project().getName()), e));
				return Status.OK_STATUS;
			}
		}
	}
}
