// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.policycoder.core.extension.CodingsExporter;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.extension.ProjectExporter;
import org.policycoder.core.extension.ReportingExporter;
import org.policycoder.core.extension.UnknownContributionException;
import org.policycoder.exchange.loss.LossReport;
import org.policycoder.model.Coder;
import org.policycoder.model.CodingChoice;
import org.policycoder.model.storage.PolicyProject;

/**
 * Writes a project, or a part of it, for another program.
 *
 * @since 1.0
 */
public final class ExportProject implements Operation<Exported> {

	private final PolicyProject project;
	private final String exporter;
	private final String coder;
	private final Path file;

	/**
	 * Creates the operation, for the codings of all coders where it writes codings.
	 *
	 * @param project
	 *            the project
	 * @param exporter
	 *            the id of an exporter
	 * @param file
	 *            the file to write
	 */
	public ExportProject(PolicyProject project, String exporter, Path file) {
		this(project, exporter, null, file);
	}

	/**
	 * Creates the operation.
	 *
	 * @param project
	 *            the project
	 * @param exporter
	 *            the id of an exporter
	 * @param coder
	 *            whose codings are to be written, coders as {@link CodingChoice} writes them; null for those of
	 *            all coders, and for an exporter that writes no codings
	 * @param file
	 *            the file to write
	 */
	public ExportProject(PolicyProject project, String exporter, String coder, Path file) {
		this.project = project;
		this.exporter = exporter;
		this.coder = coder;
		this.file = file;
	}

	@Override
	public Exported run(IProgressMonitor monitor) throws OperationException {
		try {
			ProjectExporter writer = Contributions.find(Contributions.exporters(), exporter).value().exporter();
			SubMonitor progress = SubMonitor.convert(monitor);
			List<String> told = new ArrayList<>();
			LossReport[] losses = new LossReport[1];
			if (writer instanceof ReportingExporter reporting) {
				List<String> coders = coders();
				AtomicOutput.replace(file, path -> losses[0] = reporting.write(project, coders, path, progress));
				told.addAll(losses[0].lines(Locale.getDefault()));
			} else if (writer instanceof CodingsExporter codings) {
				List<String> coders = coders();
				AtomicOutput.replace(file, path -> told.addAll(codings.export(project, coders, path, progress)));
			} else if (coder != null) {
				throw wrong(NLS.bind(Messages.ExportProject_NoCodings, exporter));
			} else {
				AtomicOutput.replace(file, path -> told.addAll(writer.export(project, path, progress)));
			}
			return new Exported(file, told, losses[0]);
		} catch (UnknownContributionException e) {
			throw new WrongRequestException(e);
		}
	}

	private List<String> coders() throws WrongRequestException {
		List<String> all = project.project().getCoders().stream().map(Coder::getId).toList();
		Optional<CodingChoice> choice = CodingChoice.parse(coder);
		if (choice.isPresent() && choice.get().adjudicated()) {
			throw wrong(NLS.bind(Messages.ExportProject_Adjudicated, CodingChoice.ADJUDICATED));
		}
		if (choice.isEmpty() || choice.get().all()) {
			return all;
		}
		List<String> unknown = choice.get().coders().stream().filter(id -> !all.contains(id)).toList();
		if (!unknown.isEmpty()) {
			throw wrong(NLS.bind(Messages.ExportProject_NoCoder,
					new Object[] { String.join(", ", unknown), String.join(", ", all), CodingChoice.ALL })); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return choice.get().coders();
	}

	private static WrongRequestException wrong(String sentence) {
		return new WrongRequestException(sentence, null);
	}
}
