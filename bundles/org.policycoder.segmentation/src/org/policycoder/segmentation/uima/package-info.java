// SPDX-License-Identifier: EPL-2.0
/**
 * Segmentation as UIMA: a type system, an analysis engine for provisions, one for the sentences inside them, and an aggregate
 * of both. {@link org.policycoder.segmentation.uima.SegmentationEngine} makes them:
 *
 * <pre>
 * AnalysisEngine engine = SegmentationEngine.create(SegmentationEngine.provisionsAndSentences(), Map.of("codingUnit", "leaf"));
 * CAS cas = engine.newCAS();
 * cas.setDocumentText(text);
 * engine.process(cas);
 * </pre>
 *
 * Other pipelines import the descriptors by location, from the resources of this package: {@code SegmentationTypes.xml},
 * {@code ProvisionAnnotator.xml}, {@code SentenceAnnotator.xml}, {@code SegmentationEngine.xml}. A CAS can be reused; the engines
 * keep no state between documents.
 */
package org.policycoder.segmentation.uima;
