// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.policycoder.analysis.TableProvider;
import org.policycoder.analysis.tables.Tables;
import org.policycoder.exchange.document.DocumentReader;
import org.policycoder.exchange.document.DocumentReaders;
import org.policycoder.report.ReportTemplate;
import org.policycoder.segmentation.NumberingStyle;
import org.policycoder.segmentation.NumberingStyles;

/**
 * What the installed plug-ins, and PolicyCoder itself, contribute to the
 * extension points of this bundle. An extension point is read when it is first
 * asked for, and again after a plug-in that contributes to it has come or gone.
 *
 * @since 1.0
 */
public final class Contributions {

	private static final ReadPoint<DocumentReader> READERS = point("documentReaders", //$NON-NLS-1$
			element -> make(element, DocumentReader.class, DocumentReader::id));
	private static final ReadPoint<SegmenterContribution> SEGMENTERS = point("segmenters", //$NON-NLS-1$
			element -> new SegmenterContribution(bundle(element), resource(element, "descriptor"))); //$NON-NLS-1$
	private static final ReadPoint<StyleContribution> STYLES = point("numberingStyles", Contributions::style); //$NON-NLS-1$
	private static final ReadPoint<URL> PRESETS = point("codebookPresets", //$NON-NLS-1$
			element -> resource(element, "file")); //$NON-NLS-1$
	private static final ReadPoint<TableProvider> TABLES = point("tables", //$NON-NLS-1$
			element -> make(element, TableProvider.class, TableProvider::id));
	private static final ReadPoint<ReportTemplate> TEMPLATES = point("reportTemplates", //$NON-NLS-1$
			element -> new ReportTemplate(element.getAttribute("id"), element.getAttribute("name"), //$NON-NLS-1$ //$NON-NLS-2$
					file(resource(element, "file")))); //$NON-NLS-1$
	private static final ReadPoint<ExporterContribution> EXPORTERS = point("exporters", //$NON-NLS-1$
			element -> new ExporterContribution(make(element, ProjectExporter.class), element.getAttribute("extension"))); //$NON-NLS-1$
	private static final ReadPoint<StudyImporter> IMPORTERS = point("studyImporters", //$NON-NLS-1$
			element -> make(element, StudyImporter.class));
	private static final ReadPoint<URL> EXAMPLES = point("exampleProjects", //$NON-NLS-1$
			element -> resource(element, "folder")); //$NON-NLS-1$

	private static final List<ReadPoint<?>> ALL = List.of(READERS, SEGMENTERS, STYLES, PRESETS, TABLES, TEMPLATES, EXPORTERS, IMPORTERS, EXAMPLES);

	private static final Collection<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

	private Contributions() {
	}

	/**
	 * Gets the readers of documents.
	 *
	 * @return the readers; those of plug-ins are asked first, so that a plug-in can
	 *         read in its own way what PolicyCoder reads too
	 */
	public static DocumentReaders readers() {
		return DocumentReaders.of(READERS.get().stream().sorted(Comparator.comparing(Contribution::isOwn))
				.map(Contribution::value).toList());
	}

	/**
	 * Gets the segmenters.
	 *
	 * @return the segmenters, the one to take by default first
	 */
	public static List<Contribution<SegmenterContribution>> segmenters() {
		return SEGMENTERS.get();
	}

	/**
	 * Gets the numbering styles.
	 *
	 * @return those of PolicyCoder and of plug-ins
	 */
	public static NumberingStyles numberingStyles() {
		NumberingStyles styles = NumberingStyles.standard();
		for (Contribution<StyleContribution> contribution : STYLES.get()) {
			styles = styles.with(contribution.value().style());
		}
		return styles;
	}

	/**
	 * Gets the numbering styles of plug-ins as files, for engines that take them so.
	 *
	 * @return the files, in JSON that can be read
	 */
	public static List<java.nio.file.Path> styleFiles() {
		return STYLES.get().stream().map(c -> c.value().file()).toList();
	}

	/**
	 * Gets the codebooks to begin with.
	 *
	 * @return where they lie, as {@code .policycodebook} files
	 */
	public static List<Contribution<URL>> codebookPresets() {
		return PRESETS.get();
	}

	/**
	 * Gets the tables.
	 *
	 * @return all kinds of tables
	 */
	public static Tables tables() {
		return Tables.of(TABLES.get().stream().map(Contribution::value).toList());
	}

	/**
	 * Gets the templates of reports.
	 *
	 * @return the templates; the report of the whole study first
	 */
	public static List<Contribution<ReportTemplate>> reportTemplates() {
		return TEMPLATES.get();
	}

	/**
	 * Gets the exporters.
	 *
	 * @return the exporters
	 */
	public static List<Contribution<ExporterContribution>> exporters() {
		return EXPORTERS.get();
	}

	/**
	 * Gets what makes studies of the projects of other tools.
	 *
	 * @return the importers
	 */
	public static List<Contribution<StudyImporter>> studyImporters() {
		return IMPORTERS.get();
	}

	/**
	 * Gets the example projects.
	 *
	 * @return where they lie, as folders with a {@code project.properties}
	 */
	public static List<Contribution<URL>> exampleProjects() {
		return EXAMPLES.get();
	}

	/**
	 * Finds a contribution by its id.
	 *
	 * @param <T>
	 *            what is contributed
	 * @param contributions
	 *            the contributions to look in
	 * @param id
	 *            the id
	 * @return the contribution
	 * @throws UnknownContributionException
	 *             when there is none; its message lists the ids that there are
	 */
	public static <T> Contribution<T> find(List<Contribution<T>> contributions, String id)
			throws UnknownContributionException {
		return contributions.stream().filter(c -> c.id().equals(id)).findFirst()
				.orElseThrow(() -> new UnknownContributionException(id, ContributionReader.ids(contributions)));
	}

	/**
	 * Tells what plug-ins contribute that is not there, of what was asked for until now.
	 *
	 * @return what is left out; the cause is in the log
	 */
	public static List<ContributionFault> faults() {
		return ALL.stream().flatMap(p -> p.faults().stream()).toList();
	}

	/**
	 * Listens to plug-ins that come and go, and to faults of what they contribute.
	 *
	 * @param listener
	 *            told, on any thread, when there are other contributions or faults than before
	 */
	public static void addListener(Runnable listener) {
		LISTENERS.add(listener);
	}

	/**
	 * Listens no more.
	 *
	 * @param listener
	 *            the listener; without effect when it was not added
	 */
	public static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}

	private static <T> ReadPoint<T> point(String point, ContributionReader.Factory<T> factory) {
		return new ReadPoint<>(point, factory, () -> LISTENERS.forEach(Runnable::run));
	}

	private static <T> T make(IConfigurationElement element, Class<T> type) throws CoreException {
		return type.cast(element.createExecutableExtension("class")); //$NON-NLS-1$
	}

	/** What knows its id itself must know the one that it is contributed by, or it would be found by neither. */
	private static <T> T make(IConfigurationElement element, Class<T> type, Function<T, String> id)
			throws CoreException, ReflectiveOperationException {
		T made = make(element, type);
		if (!id.apply(made).equals(element.getAttribute("id"))) { //$NON-NLS-1$
			throw new ReflectiveOperationException(NLS.bind(Messages.Contributions_OtherId, id.apply(made)));
		}
		return made;
	}

	/** It is read to see whether it can be, since all that comes later takes it for one that can. */
	private static StyleContribution style(IConfigurationElement element) throws ReflectiveOperationException {
		String id = element.getAttribute("id"); //$NON-NLS-1$
		java.nio.file.Path file = file(resource(element, "file")); //$NON-NLS-1$
		if (NumberingStyles.standard().find(id).isPresent()) {
			throw new ReflectiveOperationException(NLS.bind(Messages.Contributions_StandardStyle, id));
		}
		try (InputStream in = Files.newInputStream(file)) {
			NumberingStyle style = NumberingStyles.read(in, file.getFileName().toString());
			if (!style.id().equals(id)) {
				throw new ReflectiveOperationException(NLS.bind(Messages.Contributions_OtherId, style.id()));
			}
			return new StyleContribution(style, file);
		} catch (IOException e) {
			throw new ReflectiveOperationException(e.getMessage(), e);
		}
	}

	/** The bundle whose class loader it is: the host, when a fragment contributes. */
	private static Bundle bundle(IConfigurationElement element) {
		return Platform.getBundle(element.getNamespaceIdentifier());
	}

	private static URL resource(IConfigurationElement element, String attribute) throws ReflectiveOperationException {
		String name = element.getAttribute(attribute);
		URL url = null;
		try {
			url = name == null ? null
					: name.startsWith("platform:/") ? FileLocator.find(URI.create(name).toURL()) //$NON-NLS-1$
					: FileLocator.find(bundle(element), new Path(name));
		} catch (MalformedURLException | IllegalArgumentException e) {
			throw new ReflectiveOperationException(NLS.bind(Messages.Contributions_NoFile, attribute, name), e);
		}
		if (url == null) {
			throw new ReflectiveOperationException(NLS.bind(Messages.Contributions_NoFile, attribute, name));
		}
		return url;
	}

	/** What lies beside a file is needed too, so a packed bundle is unpacked around it. */
	private static java.nio.file.Path file(URL resource) throws ReflectiveOperationException {
		try {
			BundleFiles.path(URI.create(resource.toString().replaceFirst("[^/]*$", "")).toURL()); //$NON-NLS-1$ //$NON-NLS-2$
			return BundleFiles.path(resource);
		} catch (IOException e) {
			throw new ReflectiveOperationException(resource.toString(), e);
		}
	}
}
