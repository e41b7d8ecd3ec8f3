// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.segment;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

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
import org.policycoder.segmentation.Segmentation;
import org.policycoder.segmentation.uima.ProvisionAnnotator;
import org.policycoder.segmentation.uima.SegmentationCas;

/**
 * Engines of one segmenter for several threads: making one and its CAS takes far
 * longer than segmenting a text, so they are used again.
 */
public final class ClauseSegmenters implements AutoCloseable {

	/** The parameter of a segmenter for the numbering style, where it has one. */
	private static final String STYLE = ProvisionAnnotator.STYLE;

	private final Contribution<SegmenterContribution> segmenter;
	private final String style;
	private final Queue<Engine> free = new ConcurrentLinkedQueue<>();
	private final Queue<Engine> all = new ConcurrentLinkedQueue<>();

	/**
	 * Creates an empty supply.
	 *
	 * @param id
	 *            the id of a segmenter, or null for the standard one
	 * @param style
	 *            the id of the numbering style of the texts, or null when it is to be
	 *            found out for each
	 * @throws IOException
	 *             when there is no such segmenter, or it knows no such style; its
	 *             message is one sentence for the user
	 */
	public ClauseSegmenters(String id, String style) throws IOException {
		this.style = style;
		try {
			segmenter = id == null ? Contributions.segmenters().getFirst()
					: Contributions.find(Contributions.segmenters(), id);
		} catch (UnknownContributionException e) {
			throw new IOException(e.getMessage(), e);
		}
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
				if (style != null) {
					description.getAnalysisEngineMetaData().getConfigurationParameterSettings().setParameterValue(STYLE, style);
				}
				// Without its own loader UIMA would look for the classes with whatever loader the thread has.
				ResourceManager resources = UIMAFramework.newDefaultResourceManager();
				resources.setExtensionClassLoader(contribution.bundle().adapt(BundleWiring.class).getClassLoader(), true);
				engine = UIMAFramework.produceAnalysisEngine(description, resources, null);
				cas = engine.newCAS();
			} catch (UIMAException e) {
				throw new IOException(
						NLS.bind(Messages.ClauseSegmenters_CannotBeMade,
								new Object[] { segmenter.id(), segmenter.bundle(), rootCause(e).getMessage() }), e);
			}
		}

		@Override
		public Segmentation segment(String text, String language) throws IOException {
			cas.reset();
			cas.setDocumentText(text);
			if (language != null) {
				cas.setDocumentLanguage(language);
			}
			try {
				engine.process(cas);
			} catch (UIMAException | RuntimeException e) {
				throw new IOException(NLS.bind(Messages.ClauseSegmenters_Failed, segmenter.id(), e.getMessage()), e);
			}
			return SegmentationCas.read(cas);
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

	private static Throwable rootCause(Throwable e) {
		return e.getCause() == null ? e : rootCause(e.getCause());
	}
}
