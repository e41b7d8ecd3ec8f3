// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.extension.UnknownContributionException;
import org.policycoder.exchange.codebook.CodebookFiles;
import org.policycoder.model.Codebook;
import org.policycoder.model.Coder;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.Project;
import org.policycoder.model.storage.CodebookFile;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

/**
 * Makes an empty project.
 *
 * @since 1.0
 */
public final class NewProject implements Operation<PolicyProject> {

	/** The preset that is taken when none is asked for: the codebook of the study that the method is taken from. */
	public static final String DEFAULT_CODEBOOK = "mcdonnell-elmore"; //$NON-NLS-1$

	private final Path folder;
	private final String name;
	private final String language;
	private final String codebook;
	private final String coder;
	private final Map<String, String> settings;

	/**
	 * Creates the operation.
	 *
	 * @param folder
	 *            the folder of the project, which must be empty or not exist
	 * @param name
	 *            the name, or null for that of the folder
	 * @param language
	 *            ISO 639-1 code of the language of its tables and reports
	 * @param codebook
	 *            the id of a preset, or the path of a codebook file
	 * @param coder
	 *            the id of the first coder, or null for none yet
	 * @param settings
	 *            further settings
	 */
	public NewProject(Path folder, String name, String language, String codebook, String coder,
			Map<String, String> settings) {
		this.folder = folder;
		this.name = name;
		this.language = language;
		this.codebook = codebook;
		this.coder = coder;
		this.settings = Map.copyOf(settings);
	}

	@Override
	public PolicyProject run(IProgressMonitor monitor) throws OperationException {
		return StagedStudy.make(folder, this::create);
	}

	private PolicyProject create(Path stage) throws OperationException {
		Project project = ModelFactory.eINSTANCE.createProject();
		project.setName(name == null ? nameOf(folder) : name);
		project.setLanguage(language);
		settings.forEach(project.getSettings()::put);
		if (coder != null) {
			Coder first = ModelFactory.eINSTANCE.createCoder();
			first.setId(coder);
			first.setName(coder);
			project.getCoders().add(first);
		}
		try {
			return PolicyProject.create(stage, project, preset());
		} catch (StorageException e) {
			throw new OperationException(e);
		}
	}

	private static String nameOf(Path folder) {
		Path last = folder.toAbsolutePath().normalize().getFileName();
		return last == null ? folder.toString() : last.toString();
	}

	private Codebook preset() throws OperationException {
		try {
			if (CodebookFiles.is(codebook)) {
				return CodebookFiles.read(Path.of(codebook));
			}
			URL preset = Contributions.find(Contributions.codebookPresets(), codebook).value();
			try (InputStream in = preset.openStream()) {
				return CodebookFile.read(in, Path.of(codebook));
			}
		} catch (UnknownContributionException e) {
			throw new WrongRequestException(e);
		} catch (IOException e) {
			throw new OperationException(e);
		}
	}
}
