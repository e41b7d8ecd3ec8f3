// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.material;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.policycoder.analysis.Study;
import org.policycoder.core.extension.StudyImporter;
import org.policycoder.core.operation.ApplyCodingSheet;
import org.policycoder.core.operation.ImportDocuments;
import org.policycoder.core.operation.ImportRequest;
import org.policycoder.core.operation.ImportResult;
import org.policycoder.core.operation.NewProject;
import org.policycoder.core.operation.OperationException;
import org.policycoder.model.Coder;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.storage.PolicyProject;

/**
 * Makes a study of what a researcher has before there is one: a folder with {@code texts}, {@code register.csv} and,
 * if there are codings, {@code codings.csv}, brought in by the readers and in the way that everybody's own documents
 * are. It is made whole or not at all.
 * <p>
 * Keys of its {@code project.properties} (UTF-8): {@code name} and, for other languages, {@code name.LANGUAGE};
 * {@code language}; {@code codebook}, the id of a preset; {@code coder.ID} with the name of a coder;
 * {@code resultCoder}; {@code setting.KEY}.
 */
public final class MaterialImporter implements StudyImporter {

	private static final String PROPERTIES = "project.properties"; //$NON-NLS-1$
	private static final String CODER = "coder."; //$NON-NLS-1$
	private static final String SETTING = "setting."; //$NON-NLS-1$

	@Override
	public boolean accepts(Path source) {
		return Files.isRegularFile(source.resolve(PROPERTIES));
	}

	@Override
	public List<String> read(Path source, Path folder, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		try {
			PolicyProject project = create(folder, source, properties(source.resolve(PROPERTIES)));
			ImportResult imported = new ImportDocuments(project,
					ImportRequest.of(List.of(source.resolve("texts")), source.resolve("register.csv"))).run(progress.split(70)); //$NON-NLS-1$ //$NON-NLS-2$
			faultless(imported.failures());
			Path codings = source.resolve("codings.csv"); //$NON-NLS-1$
			if (Files.exists(codings)) {
				faultless(new ApplyCodingSheet(project, codings).run(progress.split(30)).problems());
			}
			return Stream.of(imported.missing(), imported.noted(), imported.skipped()).flatMap(List::stream).toList();
		} catch (OperationException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	private static Properties properties(Path file) throws OperationException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
			return properties;
		} catch (IOException | IllegalArgumentException e) {
			throw new OperationException(NLS.bind(Messages.Material_Unreadable, file, e.getMessage()), e);
		}
	}

	private static PolicyProject create(Path folder, Path source, Properties properties) throws OperationException, IOException {
		Map<String, String> settings = under(SETTING, properties);
		under(Study.NAME_SETTING, properties)
				.forEach((language, name) -> settings.put(Study.NAME_SETTING + language, name));
		PolicyProject project = new NewProject(folder, properties.getProperty("name", String.valueOf(source.getFileName())), //$NON-NLS-1$
				properties.getProperty("language", "en"), //$NON-NLS-1$ //$NON-NLS-2$
				properties.getProperty("codebook", NewProject.DEFAULT_CODEBOOK), null, settings).run(null); //$NON-NLS-1$
		under(CODER, properties).forEach((id, name) -> {
			Coder coder = ModelFactory.eINSTANCE.createCoder();
			coder.setId(id);
			coder.setName(name);
			project.project().getCoders().add(coder);
		});
		project.project().setResultCoder(properties.getProperty("resultCoder")); //$NON-NLS-1$
		project.save(project.project());
		return project;
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

	/** A study that is not brought in whole would tell wrong numbers. */
	private static void faultless(List<String> problems) throws IOException {
		if (!problems.isEmpty()) {
			throw new IOException(String.join("\n", problems)); //$NON-NLS-1$
		}
	}
}
