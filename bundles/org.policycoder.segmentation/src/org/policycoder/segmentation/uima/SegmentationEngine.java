// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation.uima;

import java.io.IOException;
import java.net.URL;
import java.util.Map;

import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;

/**
 * Makes the analysis engines of this package, in OSGi as on a class path: whatever the thread's class loader is.
 *
 * @since 1.0
 */
public final class SegmentationEngine {
	private SegmentationEngine() {
	}

	/** Returns the description of {@link ProvisionAnnotator} alone, to be put into a pipeline. */
	public static AnalysisEngineDescription provisions() throws IOException, InvalidXMLException {
		return description("ProvisionAnnotator.xml");
	}

	/** Returns the description of the aggregate of {@link ProvisionAnnotator} and {@link SentenceAnnotator}. */
	public static AnalysisEngineDescription provisionsAndSentences() throws IOException, InvalidXMLException {
		return description("SegmentationEngine.xml");
	}

	/**
	 * Makes an engine.
	 *
	 * @param description what to make
	 * @param parameters  values of its parameters by name, in place of those that the description gives
	 * @throws ResourceInitializationException if a parameter has a value that it cannot have
	 */
	public static AnalysisEngine create(AnalysisEngineDescription description, Map<String, Object> parameters)
			throws ResourceInitializationException {
		parameters
				.forEach((name, value) -> description.getAnalysisEngineMetaData().getConfigurationParameterSettings().setParameterValue(name, value));
		return UIMAFramework.produceAnalysisEngine(description, resources(), null);
	}

	private static AnalysisEngineDescription description(String name) throws IOException, InvalidXMLException {
		URL url = SegmentationEngine.class.getResource(name);
		AnalysisEngineDescription description = UIMAFramework.getXMLParser().parseAnalysisEngineDescription(new XMLInputSource(url));
		try {
			description.resolveImports(resources());
		} catch (ResourceInitializationException e) {
			throw new InvalidXMLException(e);
		}
		return description;
	}

	private static ResourceManager resources() throws ResourceInitializationException {
		ResourceManager resources = UIMAFramework.newDefaultResourceManager();
		try {
			resources.setExtensionClassLoader(SegmentationEngine.class.getClassLoader(), true);
		} catch (RuntimeException e) {
			throw new ResourceInitializationException(e);
		}
		return resources;
	}
}
