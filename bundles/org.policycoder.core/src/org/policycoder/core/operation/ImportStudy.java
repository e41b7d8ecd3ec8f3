// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.policycoder.analysis.Study;
import org.policycoder.core.extension.Contribution;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.extension.ReportingImporter;
import org.policycoder.core.extension.StudyChoices;
import org.policycoder.core.extension.StudyImporter;
import org.policycoder.core.extension.UnknownContributionException;
import org.policycoder.exchange.loss.LossReport;
import org.policycoder.model.storage.PolicyProject;

/**
 * Makes a study of the project of another tool.
 *
 * @since 1.0
 */
public final class ImportStudy implements Operation<ImportedStudy> {

	private final Path source;
	private final String importer;
	private final Path folder;
	private final String name;
	private final StudyChoices choices;

	/**
	 * Creates the operation.
	 *
	 * @param source
	 *            the file or folder that the other tool keeps the project in
	 * @param importer
	 *            the id of an importer; null for the one that accepts the source
	 * @param folder
	 *            the folder of the study; it must be empty or not exist
	 * @param name
	 *            the name of the study, in every language; null for what the source calls it
	 */
	public ImportStudy(Path source, String importer, Path folder, String name) {
		this(source, importer, folder, name, StudyChoices.NONE);
	}

	/**
	 * Creates the operation.
	 *
	 * @param source
	 *            the file or folder that the other tool keeps the project in
	 * @param importer
	 *            the id of an importer; null for the one that accepts the source
	 * @param folder
	 *            the folder of the study; it must be empty or not exist
	 * @param name
	 *            the name of the study, in every language; null for what the source calls it
	 * @param choices
	 *            what the user has decided; an importer that asks nothing takes {@link StudyChoices#NONE} alone
	 */
	public ImportStudy(Path source, String importer, Path folder, String name, StudyChoices choices) {
		this.source = source;
		this.importer = importer;
		this.folder = folder;
		this.name = name;
		this.choices = choices;
	}

	/**
	 * Finds what reads a source.
	 *
	 * @param source
	 *            a file or folder
	 * @return the first importer that accepts it; empty when none does, or when it is not there
	 */
	public static Optional<Contribution<StudyImporter>> importer(Path source) {
		return Files.exists(source)
				? Contributions.studyImporters().stream().filter(c -> c.value().accepts(source)).findFirst()
				: Optional.empty();
	}

	@Override
	public ImportedStudy run(IProgressMonitor monitor) throws OperationException {
		StudyImporter reader = reader();
		if (!(reader instanceof ReportingImporter) && !choices.equals(StudyChoices.NONE)) {
			throw new WrongRequestException(NLS.bind(Messages.ImportStudy_NoChoices, source), null);
		}
		List<String> told = new ArrayList<>();
		LossReport[] losses = new LossReport[1];
		PolicyProject study = StagedStudy.make(folder, stage -> {
			try {
				if (reader instanceof ReportingImporter reporting) {
					losses[0] = reporting.read(source, stage, choices, SubMonitor.convert(monitor));
					told.addAll(losses[0].lines(Locale.getDefault()));
				} else {
					told.addAll(reader.read(source, stage, SubMonitor.convert(monitor)));
				}
				if (name != null) {
					rename(PolicyProject.open(stage));
				}
			} catch (IOException e) {
				throw new OperationException(e);
			}
		});
		return new ImportedStudy(study, told, losses[0]);
	}

	private StudyImporter reader() throws OperationException {
		if (!Files.exists(source)) {
			throw new OperationException(NLS.bind(Messages.ImportStudy_Missing, source), null);
		}
		List<Contribution<StudyImporter>> all = Contributions.studyImporters();
		try {
			return importer != null ? Contributions.find(all, importer).value()
					: importer(source).map(Contribution::value).orElseThrow(() -> new WrongRequestException(NLS.bind(Messages.ImportStudy_Unknown,
							source, all.stream().map(Contribution::name).collect(Collectors.joining("; "))), null)); //$NON-NLS-1$
		} catch (UnknownContributionException e) {
			throw new WrongRequestException(e);
		}
	}

	private void rename(PolicyProject study) throws IOException {
		study.project().setName(name);
		study.project().getSettings().removeIf(e -> e.getKey().startsWith(Study.NAME_SETTING));
		study.save(study.project());
	}
}
