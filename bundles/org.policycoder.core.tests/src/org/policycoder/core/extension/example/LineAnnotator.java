// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension.example;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.policycoder.segmentation.uima.SegmentationTypes;

/** Makes a clause of every line that is not empty. */
public class LineAnnotator extends CasAnnotator_ImplBase {

	@Override
	public void process(CAS cas) {
		Matcher line = Pattern.compile(".+").matcher(cas.getDocumentText());
		for (int count = 1; line.find(); count++) {
			annotate(cas, line.start(), line.end(), "line " + count);
		}
	}

	static void annotate(CAS cas, int begin, int end, String label) {
		Type type = cas.getTypeSystem().getType(SegmentationTypes.PROVISION);
		AnnotationFS provision = cas.createAnnotation(type, begin, end);
		provision.setStringValue(type.getFeatureByBaseName("label"), label);
		provision.setStringValue(type.getFeatureByBaseName("level"), "line");
		provision.setStringValue(type.getFeatureByBaseName("rule"), "line");
		cas.addFsToIndexes(provision);
	}
}
