// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IEngineTask;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.tables.Tables;
import org.policycoder.model.Progress;
import org.policycoder.model.storage.Reason;
import org.policycoder.model.storage.ResultFile;
import org.policycoder.model.storage.StorageException;
import org.policycoder.report.oda.TableDriver;

/**
 * Renders reports: every format by a run of its own, side by side, which on two
 * processors is sooner done than one run, kept in a file, that all formats are
 * rendered from. The tables are made once for all of them. Every file is written
 * beside its place and put there when it is whole. Renderers have no state;
 * several threads may use them.
 *
 * @since 1.0
 */
public final class ReportRenderer {

	/** Formats whose figures are drawn here; those of HTML are drawn by the browser. */
	private static final Set<ReportFormat> DRAWING = EnumSet.complementOf(EnumSet.of(ReportFormat.HTML));
	/** Tables whose labels stand in figures. */
	private static final Set<String> DRAWN = Set.of("documents-by-type", "documents-by-issuer", "codebook", "category-by-year", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"crosstab"); //$NON-NLS-1$

	/**
	 * Renders a report.
	 *
	 * @param request
	 *            what, in which language and formats, and where to
	 * @param progress
	 *            is told of progress, from several threads, and asked whether to go
	 *            on
	 * @return the files, and warnings for the user
	 * @throws ReportException
	 *             when the template, the data or the folder do not allow it; files
	 *             of formats that were done before are left in the folder
	 * @throws CancellationException
	 *             when progress says so
	 */
	public ReportResult render(ReportRequest request, Progress progress) throws ReportException {
		progress.begin(request.formats().size());
		ReportEngine engine = ReportEngine.get();
		try (WorkFolder work = workFolder(request)) {
			Map<String, Object> context = context(request.study(), request.tables(), request.locale(), request.note());
			List<Path> files = renderAll(engine, request, context, work.path(), progress);
			return new ReportResult(files, warnings(engine.fonts(), request, OnceMade.made((Tables) context.get(TableDriver.TABLES))));
		}
	}

	/** What is less than it could be because of the fonts that there are. */
	static List<String> warnings(ReportFonts fonts, ReportRequest request, List<Table> tables) throws ReportException {
		List<String> warnings = new ArrayList<>();
		if (request.formats().contains(ReportFormat.PDF)) {
			warnings.addAll(warnings(fonts, MissingLetters.ofPdf(fonts), request, tables));
		}
		if (request.formats().stream().anyMatch(DRAWING::contains) && FigureRenderer.hasFigure(request.template())) {
			MissingLetters letters = MissingLetters.ofFigures();
			tables.stream().filter(table -> DRAWN.contains(table.id())).forEach(letters::look);
			warnings.addAll(letters.warnings());
		}
		return warnings;
	}

	private static List<String> warnings(ReportFonts fonts, MissingLetters letters, ReportRequest request, List<Table> tables) {
		if (fonts.fonts().isEmpty()) {
			return List.of(Messages.get("font.none")); //$NON-NLS-1$
		}
		letters.look(request.study().name(request.locale()), request.template().name());
		letters.look(request.note(), request.template().name());
		tables.forEach(letters::look);
		return letters.warnings();
	}

	private static WorkFolder workFolder(ReportRequest request) throws ReportException {
		try {
			for (ReportFormat format : request.formats()) {
				ResultFile.of(target(request, format)); // before anything is made beside it
			}
			return WorkFolder.in(request.folder());
		} catch (StorageException e) {
			throw new ReportException(e.getMessage(), e);
		} catch (IOException e) {
			throw notWritten(request.folder(), e);
		}
	}

	private static Path target(ReportRequest request, ReportFormat format) {
		return request.folder().resolve(request.name() + '.' + format.extension());
	}

	private static ReportException notWritten(Path file, IOException e) {
		return new ReportException(Messages.get("report.write", file, Reason.of(e, file)), e); //$NON-NLS-1$
	}

	private static List<Path> renderAll(ReportEngine engine, ReportRequest request, Map<String, Object> context, Path work,
			Progress progress) throws ReportException {
		int threads = Math.min(request.formats().size(), Runtime.getRuntime().availableProcessors());
		try (ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, threads))) {
			List<Future<Path>> futures = request.formats().stream().map(format -> executor.submit(() -> {
				Path file = renderOne(engine, request, context, format, work, progress);
				progress.worked(1);
				return file;
			})).toList();
			List<Path> files = new ArrayList<>();
			for (Future<Path> future : futures) {
				files.add(result(future));
			}
			return files;
		}
	}

	/** What the data sets of a design are made from. */
	static Map<String, Object> context(Study study, Tables tables, Locale locale, String note) {
		Map<String, Object> context = new HashMap<>();
		context.put(TableDriver.STUDY, study);
		context.put(TableDriver.TABLES, OnceMade.all(tables));
		context.put(TableDriver.LOCALE, locale);
		context.put(TableDriver.NOTE, note);
		return context;
	}

	private static Path result(Future<Path> future) throws ReportException {
		try {
			return future.get();
		} catch (ExecutionException e) {
			switch (e.getCause()) {
			case ReportException report -> throw report;
			case RuntimeException other -> throw other;
			default -> throw new IllegalStateException(e.getCause());
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		}
	}

	private static Path renderOne(ReportEngine engine, ReportRequest request, Map<String, Object> context,
			ReportFormat format, Path work, Progress progress) throws ReportException {
		if (progress.isCancelled()) {
			throw new CancellationException();
		}
		FormatOutput output = FormatOutput.of(format, request);
		Path file = work.resolve(request.name() + '.' + format.extension());
		try {
			IReportRunnable design = engine.engine().openReportDesign(request.template().design().toString());
			ReportDesignHandle items = (ReportDesignHandle) design.getDesignHandle();
			if (request.template().id().equals(ReportTemplates.STUDY)) {
				StudyDesign.adapt(items, request.study(), request.locale());
			}
			output.adapt(items);
			Map<String, Object> ofFormat = new HashMap<>(context);
			ofFormat.put(TableDriver.WRITING, output.writing(engine.fonts()));
			run(engine.engine().createRunAndRenderTask(design), output.options(file), request.locale(), ofFormat,
					progress);
		} catch (EngineException | SemanticException e) {
			throw new ReportException(
					Messages.get("report.render", request.template().name(), format.extension(), reason(e)), e); //$NON-NLS-1$
		}
		Path target = target(request, format);
		try {
			output.finish(file);
			ResultFile.of(target).take(file);
			return target;
		} catch (StorageException e) {
			throw new ReportException(e.getMessage(), e);
		} catch (IOException e) {
			throw notWritten(target, e);
		}
	}

	/** Runs a task and closes it. */
	static void run(IRunAndRenderTask task, IRenderOption options, Locale locale, Map<String, Object> context,
			Progress progress) throws EngineException {
		try {
			task.setAppContext(new HashMap<>(context));
			task.setLocale(locale);
			task.setParameterValue("language", locale.getLanguage()); //$NON-NLS-1$
			task.setProgressMonitor((type, value) -> {
				if (progress.isCancelled()) {
					task.cancel();
				}
			});
			task.setRenderOption(options);
			task.run();
			check(task, progress);
		} finally {
			task.close();
		}
	}

	/** Of the faults that the engine collects instead of throwing them, throws the first. */
	private static void check(IEngineTask task, Progress progress) throws EngineException {
		if (progress.isCancelled() || task.getStatus() == IEngineTask.STATUS_CANCELLED) {
			throw new CancellationException();
		}
		for (Object error : task.getErrors()) {
			throw error instanceof EngineException e ? e : new EngineException(String.valueOf(error), (Throwable) error);
		}
	}

	/** The engine wraps a fault several times; the innermost sentence says most. */
	static String reason(Throwable fault) {
		Throwable inner = fault;
		while (inner.getCause() != null && inner.getCause() != inner) {
			inner = inner.getCause();
		}
		String message = Reason.of(inner);
		return message.lines().findFirst().orElse(message);
	}
}
