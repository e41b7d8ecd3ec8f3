// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.policycoder.core.extension.BundleFiles;
import org.policycoder.analysis.Study;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.extension.UnknownContributionException;
import org.policycoder.model.Coder;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.storage.PolicyProject;

/**
 * Makes a project of an example: what a researcher has before there is a
 * project, brought in by the readers and in the way that everybody's own
 * documents are.
 * <p>
 * Keys of its {@code project.properties} (UTF-8): {@code name} and, for other
 * languages, {@code name.LANGUAGE}; {@code language}; {@code codebook}, the id
 * of a preset; {@code coder.ID} with the name of a coder; {@code resultCoder};
 * {@code setting.KEY}.
 */
public final class ExampleProject implements Operation<PolicyProject> {

	private static final String CODER = "coder."; //$NON-NLS-1$
	private static final String SETTING = "setting."; //$NON-NLS-1$

	private final String id;
	private final Path folder;

	/**
	 * Creates the operation.
	 *
	 * @param id
	 *            the id of the example
	 * @param folder
	 *            the folder to make the project in; it must be empty or not exist
	 */
	public ExampleProject(String id, Path folder) {
		this.id = id;
		this.folder = folder;
	}

	@Override
	public PolicyProject run(IProgressMonitor monitor) throws OperationException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		Path example = example();
		Properties properties = properties(example.resolve("project.properties")); //$NON-NLS-1$
		return StagedStudy.make(folder, stage -> make(stage, example, properties, progress));
	}

	private void make(Path stage, Path example, Properties properties, SubMonitor progress) throws OperationException {
		PolicyProject project = create(stage, properties);
		ImportResult imported = new ImportDocuments(project,
				ImportRequest.of(List.of(example.resolve("texts")), example.resolve("register.csv"))).run(progress.split(70)); //$NON-NLS-1$ //$NON-NLS-2$
		faultless(imported.failures());
		Path codings = example.resolve("codings.csv"); //$NON-NLS-1$
		if (Files.exists(codings)) {
			faultless(new ApplyCodingSheet(project, codings).run(progress.split(30)).problems());
		}
	}

	private Path example() throws OperationException {
		try {
			return BundleFiles.path(Contributions.find(Contributions.exampleProjects(), id).value());
		} catch (UnknownContributionException e) {
			throw new WrongRequestException(e);
		} catch (IOException e) {
			throw new OperationException(e);
		}
	}

	private Properties properties(Path file) throws OperationException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
			return properties;
		} catch (IOException | IllegalArgumentException e) {
			throw new OperationException(
					NLS.bind(Messages.ExampleProject_Unreadable, new Object[] { id, file, e.getMessage() }), e);
		}
	}

	private PolicyProject create(Path stage, Properties properties) throws OperationException {
		Map<String, String> settings = under(SETTING, properties);
		under(Study.NAME_SETTING, properties)
				.forEach((language, name) -> settings.put(Study.NAME_SETTING + language, name));
		PolicyProject project = new NewProject(stage, properties.getProperty("name", id), //$NON-NLS-1$
				properties.getProperty("language", "en"), //$NON-NLS-1$ //$NON-NLS-2$
				properties.getProperty("codebook", NewProject.DEFAULT_CODEBOOK), null, settings).create(stage); //$NON-NLS-1$
		under(CODER, properties).forEach((coderId, coderName) -> {
			Coder coder = ModelFactory.eINSTANCE.createCoder();
			coder.setId(coderId);
			coder.setName(coderName);
			project.project().getCoders().add(coder);
		});
		project.project().setResultCoder(properties.getProperty("resultCoder")); //$NON-NLS-1$
		try {
			project.save(project.project());
			return project;
		} catch (IOException e) {
			throw new OperationException(e);
		}
	}

	private static Map<String, String> under(String prefix, Properties properties) {
		Map<String, String> under = new TreeMap<>();
		for (String key : properties.stringPropertyNames()) {
			if (key.startsWith(prefix)) {
				under.put(key.substring(prefix.length()), properties.getProperty(key));
			}
		}
		return under;
	}

	/** An example that is not brought in whole would teach wrong numbers. */
	private void faultless(List<String> problems) throws OperationException {
		if (!problems.isEmpty()) {
			throw new OperationException(problems.getFirst(), null);
		}
	}
}
