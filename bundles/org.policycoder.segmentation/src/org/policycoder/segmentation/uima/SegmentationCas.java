// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.policycoder.segmentation.Doubt;
import org.policycoder.segmentation.Outside;
import org.policycoder.segmentation.Provision;
import org.policycoder.segmentation.Segmentation;

/**
 * The clause tree that an engine, ours or another, left in a CAS, as objects of this library.
 *
 * @since 1.0
 */
public final class SegmentationCas {
	private SegmentationCas() {
	}

	/**
	 * Reads the annotations of the types of this package.
	 *
	 * @param cas a CAS whose type system has imported {@code SegmentationTypes.xml}, not null
	 * @return the provisions under their parents and in the order of the text; style and language are empty if no annotation
	 *         tells them
	 */
	public static Segmentation read(CAS cas) {
		SegmentationTypes types = new SegmentationTypes(cas.getTypeSystem());
		Map<FeatureStructure, List<AnnotationFS>> children = new HashMap<>();
		for (AnnotationFS provision : cas.<AnnotationFS>getAnnotationIndex(types.provision))
			children.computeIfAbsent(provision.getFeatureValue(types.parent), parent -> new ArrayList<>()).add(provision);
		String style = "";
		String language = "";
		for (AnnotationFS info : cas.<AnnotationFS>getAnnotationIndex(types.documentInfo)) {
			style = info.getStringValue(types.style);
			language = info.getStringValue(types.language);
		}
		List<Doubt> doubts = new ArrayList<>();
		for (AnnotationFS doubt : cas.<AnnotationFS>getAnnotationIndex(types.doubt))
			doubts.add(new Doubt(doubt.getBegin(), doubt.getEnd(), Doubt.Kind.valueOf(doubt.getStringValue(types.doubtKind)),
					doubt.getStringValue(types.doubtLabel), doubt.getStringValue(types.doubtExpected)));
		List<Outside> outside = new ArrayList<>();
		for (AnnotationFS text : cas.<AnnotationFS>getAnnotationIndex(types.outside))
			outside.add(new Outside(text.getBegin(), text.getEnd(), Outside.Kind.valueOf(text.getStringValue(types.outsideKind))));
		return new Segmentation(style, language, provisions(null, children, types), doubts, outside);
	}

	private static List<Provision> provisions(FeatureStructure parent, Map<FeatureStructure, List<AnnotationFS>> children, SegmentationTypes types) {
		return children.getOrDefault(parent, List.of()).stream()
				.map(provision -> new Provision(provision.getBegin(), provision.getEnd(), provision.getStringValue(types.label),
						provision.getStringValue(types.level), provision.getBooleanValue(types.heading), provision.getStringValue(types.rule),
						provision.getDoubleValue(types.confidence), provisions(provision, children, types),
						provision.getBegin() - provision.getIntValue(types.titleLength)))
				.toList();
	}
}
