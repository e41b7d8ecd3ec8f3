// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceInitializationException;
import org.junit.jupiter.api.Test;

class SegmentationEngineTest {
	private static final String LAW = "条例\n第一章 总则\n第一条 为了数树，制定本条例。\n第二条 数树应当：\n（一）早起；\n（二）带笔。数完回家。\n回家睡觉。\n";

	private static List<AnnotationFS> annotations(CAS cas, String type) {
		Type found = cas.getTypeSystem().getType(type);
		List<AnnotationFS> annotations = new ArrayList<>();
		cas.<AnnotationFS>getAnnotationIndex(found).forEach(annotations::add);
		return annotations;
	}

	private static List<String> strings(CAS cas, String type, String feature) {
		return annotations(cas, type).stream().map(annotation -> annotation.getStringValue(annotation.getType().getFeatureByBaseName(feature)))
				.toList();
	}

	private static List<String> texts(CAS cas, String type) {
		return annotations(cas, type).stream().map(AnnotationFS::getCoveredText).toList();
	}

	@Test
	void provisionsWithParentsNumbersAndSentences() throws Exception {
		AnalysisEngine engine = SegmentationEngine.create(SegmentationEngine.provisionsAndSentences(), Map.of());
		CAS cas = engine.newCAS();
		cas.setDocumentText(LAW);
		engine.process(cas);
		assertEquals(List.of("第一章", "第一条", "第二条", "", "（一）", "（二）", ""), strings(cas, SegmentationTypes.PROVISION, "label"));
		assertEquals(List.of("", "1", "2", "2-1", "2-1-1", "2-1-2", "2-2"), strings(cas, SegmentationTypes.PROVISION, "number"));
		AnnotationFS item = annotations(cas, SegmentationTypes.PROVISION).get(4);
		AnnotationFS block = (AnnotationFS) item.getFeatureValue(item.getType().getFeatureByBaseName("parent"));
		assertEquals(3, annotations(cas, SegmentationTypes.PROVISION).indexOf(block));
		assertEquals(List.of("条例", "总则", "为了数树，制定本条例。", "数树应当：", "早起；", "带笔。", "数完回家。", "回家睡觉。"), texts(cas, SegmentationTypes.SENTENCE));
		assertEquals(List.of("cn-laws"), strings(cas, SegmentationTypes.DOCUMENT_INFO, "style"));
		assertEquals(List.of("1", "2-1-1", "2-1-2", "2-2"), strings(cas, SegmentationTypes.CODING_UNIT, "number"));
		engine.destroy();
	}

	@Test
	void reusedCasHoldsTheNewDocumentOnly() throws Exception {
		AnalysisEngine engine = SegmentationEngine.create(SegmentationEngine.provisions(), Map.of("codingUnit", "level-1"));
		CAS cas = engine.newCAS();
		cas.setDocumentText(LAW);
		engine.process(cas);
		assertEquals(List.of("1", "2"), strings(cas, SegmentationTypes.CODING_UNIT, "number"));
		cas.reset();
		cas.setDocumentText("SEC. 1. ONE.\n\n    (a) This.\n    (c) That.\n");
		engine.process(cas);
		assertEquals(List.of("SEC. 1.", "(a)", "(c)"), strings(cas, SegmentationTypes.PROVISION, "label"));
		assertEquals(List.of("GAP"), strings(cas, SegmentationTypes.DOUBT, "kind"));
		engine.destroy();
	}

	@Test
	void longLeavesAreSplitIntoSentences() throws Exception {
		AnalysisEngine engine = SegmentationEngine.create(SegmentationEngine.provisions(), Map.of("codingUnit", "sentence", "sentenceLimit", 40));
		CAS cas = engine.newCAS();
		cas.setDocumentText("SEC. 1. ONE.\n\n    The first sentence is here. The second one is there.\n\nSEC. 2. TWO.\n");
		engine.process(cas);
		List<String> numbers = strings(cas, SegmentationTypes.CODING_UNIT, "number");
		assertTrue(numbers.contains("1-2"), numbers::toString);
		assertTrue(numbers.contains("2"), numbers::toString);
		engine.destroy();
	}

	@Test
	void worksWhateverTheThreadsClassLoaderIs() throws Exception {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
		try {
			AnalysisEngine engine = SegmentationEngine.create(SegmentationEngine.provisionsAndSentences(), Map.of("style", "us-acts"));
			CAS cas = engine.newCAS();
			cas.setDocumentText("SEC. 1. ONE.\n");
			engine.process(cas);
			assertEquals(1, annotations(cas, SegmentationTypes.PROVISION).size());
			engine.destroy();
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	@Test
	void wrongParametersAreRefused() {
		assertThrows(ResourceInitializationException.class,
				() -> SegmentationEngine.create(SegmentationEngine.provisions(), Map.of("codingUnit", "word")));
		assertThrows(ResourceInitializationException.class,
				() -> SegmentationEngine.create(SegmentationEngine.provisions(), Map.of("style", "no-such-style")));
	}
}
