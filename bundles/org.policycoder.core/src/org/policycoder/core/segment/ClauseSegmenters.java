// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.segment;

import java.io.IOException;
import java.util.List;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import org.apache.uima.resource.metadata.ConfigurationParameterSettings;
import org.apache.uima.resource.metadata.ProcessingResourceMetaData;
import org.apache.uima.UIMAFramework;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.util.XMLInputSource;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.wiring.BundleWiring;
import org.policycoder.core.extension.Contribution;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.extension.SegmenterContribution;
import org.policycoder.core.extension.UnknownContributionException;
import org.policycoder.model.storage.Reason;
import org.policycoder.segmentation.Provision;
import org.policycoder.segmentation.Segmentation;
import org.policycoder.segmentation.uima.ProvisionAnnotator;
import org.policycoder.segmentation.uima.SegmentationCas;
import org.policycoder.segmentation.uima.SegmentationTypes;

/**
 * Engines of one segmenter for several threads: making one and its CAS takes far
 * longer than segmenting a text, so they are used again.
 */
public final class ClauseSegmenters implements AutoCloseable {

	/** The id of the segmenter that PolicyCoder brings. */
	public static final String STANDARD = "standard"; //$NON-NLS-1$

	/** The parameter of a segmenter for the numbering style, where it has one. */
	private static final String STYLE = ProvisionAnnotator.STYLE;

	private final Contribution<SegmenterContribution> segmenter;
	private final String style;
	private final List<Path> styleFiles;
	private final Queue<Engine> free = new ConcurrentLinkedQueue<>();
	private final Queue<Engine> all = new ConcurrentLinkedQueue<>();

	/**
	 * Creates a supply and its first engine, so that what is wrong with it is known
	 * before any text is read.
	 *
	 * @param id
	 *            the id of a segmenter, or null for the standard one
	 * @param style
	 *            the id of the numbering style of the texts, or null when it is to be
	 *            found out for each
	 * @param styleFiles
	 *            files of further numbering styles in JSON, beside those of plug-ins, for segmenters
	 *            that take them
	 * @throws UnknownContributionException
	 *             when there is no such segmenter
	 * @throws IOException
	 *             when it cannot be started, or knows no such style; its message is
	 *             one sentence for the user
	 */
	public ClauseSegmenters(String id, String style, List<Path> styleFiles) throws UnknownContributionException, IOException {
		this.style = style;
		this.styleFiles = Stream.concat(Contributions.styleFiles().stream(), styleFiles.stream()).toList();
		segmenter = Contributions.find(Contributions.segmenters(), id == null ? STANDARD : id);
		take().close();
	}

	/**
	 * Takes an engine that nobody else has.
	 *
	 * @return the engine, to be closed after use
	 * @throws IOException
	 *             when it cannot be made; its message is one sentence for the user
	 */
	public ClauseSegmenter take() throws IOException {
		Engine engine = free.poll();
		if (engine == null) {
			engine = new Engine();
			all.add(engine);
		}
		return engine;
	}

	@Override
	public void close() {
		all.forEach(Engine::destroy);
	}

	private final class Engine implements ClauseSegmenter {
		private final AnalysisEngine engine;
		private final CAS cas;

		Engine() throws IOException {
			SegmenterContribution contribution = segmenter.value();
			try {
				AnalysisEngineDescription description = UIMAFramework.getXMLParser()
						.parseAnalysisEngineDescription(new XMLInputSource(contribution.descriptor()));
				ProcessingResourceMetaData metadata = description.getAnalysisEngineMetaData();
				ConfigurationParameterSettings settings = metadata.getConfigurationParameterSettings();
				if (style != null) {
					if (!declares(metadata, STYLE)) {
						throw new IOException(NLS.bind(Messages.ClauseSegmenters_NoStyles, STYLE));
					}
					settings.setParameterValue(STYLE, style);
				}
				if (!styleFiles.isEmpty() && declares(metadata, ProvisionAnnotator.STYLE_FILES)) {
					settings.setParameterValue(ProvisionAnnotator.STYLE_FILES,
							styleFiles.stream().map(Path::toString).toArray(String[]::new));
				}
				// Without its own loader UIMA would look for the classes with whatever loader the thread has.
				ResourceManager resources = UIMAFramework.newDefaultResourceManager();
				resources.setExtensionClassLoader(contribution.bundle().adapt(BundleWiring.class).getClassLoader(), true);
				engine = UIMAFramework.produceAnalysisEngine(description, resources, null);
				cas = engine.newCAS();
				requireTypes();
			} catch (UIMAException | IOException | RuntimeException e) {
				throw new IOException(
						NLS.bind(Messages.ClauseSegmenters_CannotBeMade,
								new Object[] { segmenter.id(), segmenter.bundle(), rootCause(e) }),
						e);
			}
		}

		private static boolean declares(ProcessingResourceMetaData metadata, String parameter) {
			return metadata.getConfigurationParameterDeclarations().getConfigurationParameter(null, parameter) != null;
		}

		private void requireTypes() throws IOException {
			if (cas.getTypeSystem().getType(SegmentationTypes.PROVISION) == null) {
				throw new IOException(NLS.bind(Messages.ClauseSegmenters_NoTypes, segmenter.value().descriptor()));
			}
		}

		@Override
		public Segmentation segment(String text, String language) throws IOException {
			try {
				cas.reset();
				cas.setDocumentText(text);
				if (language != null) {
					cas.setDocumentLanguage(language);
				}
				engine.process(cas);
				Segmentation found = SegmentationCas.read(cas);
				requireInside(found.roots(), 0, text.length());
				return found;
			} catch (UIMAException | RuntimeException e) {
				throw new IOException(NLS.bind(Messages.ClauseSegmenters_Failed, segmenter.id(), rootCause(e)), e);
			}
		}

		/** Offsets that are no places of the text, or overlap, would break everything that is made of them later. */
		private static void requireInside(List<Provision> provisions, int begin, int end) {
			int from = begin;
			for (Provision provision : provisions) {
				if (provision.titleBegin() < from || provision.begin() < provision.titleBegin() || provision.end() < provision.begin()
						|| provision.end() > end) {
					throw new IllegalArgumentException(NLS.bind(Messages.ClauseSegmenters_Astray,
							new Object[] { provision.label(), provision.begin(), provision.end() }));
				}
				requireInside(provision.children(), provision.begin(), provision.end());
				from = provision.end();
			}
		}

		@Override
		public void close() {
			free.add(this);
		}

		void destroy() {
			cas.release();
			engine.destroy();
		}
	}

	/** UIMA wraps what happened again and again; what it began with says the most. */
	private static String rootCause(Throwable e) {
		if (e.getCause() != null) {
			return rootCause(e.getCause());
		}
		return Reason.of(e);
	}
}
