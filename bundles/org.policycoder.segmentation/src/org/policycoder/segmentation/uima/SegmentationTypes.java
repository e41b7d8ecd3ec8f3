// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation.uima;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;

/**
 * The types of the segmentation in one type system; documented in {@code SegmentationTypes.xml} beside this class.
 *
 * @since 1.0
 */
public final class SegmentationTypes {
	private static final String PREFIX = SegmentationTypes.class.getPackageName() + ".";
	/** Name of the type of provisions. */
	public static final String PROVISION = PREFIX + "Provision";
	/** Name of the type of stretches to be coded. */
	public static final String CODING_UNIT = PREFIX + "CodingUnit";
	/** Name of the type of sentences. */
	public static final String SENTENCE = PREFIX + "Sentence";
	/** Name of the type of doubts. */
	public static final String DOUBT = PREFIX + "Doubt";
	/** Name of the type of text that lies in no provision. */
	public static final String OUTSIDE = PREFIX + "Outside";
	/** Name of the type that holds style and language. */
	public static final String DOCUMENT_INFO = PREFIX + "DocumentInfo";

	final Type provision;
	final Feature parent;
	final Feature level;
	final Feature label;
	final Feature number;
	final Feature depth;
	final Feature heading;
	final Feature rule;
	final Feature confidence;
	final Feature titleLength;
	final Type codingUnit;
	final Feature unitProvision;
	final Feature unitNumber;
	final Type sentence;
	final Feature sentenceProvision;
	final Type doubt;
	final Feature doubtKind;
	final Feature doubtLabel;
	final Feature doubtExpected;
	final Type outside;
	final Feature outsideKind;
	final Type documentInfo;
	final Feature style;
	final Feature language;

	/** Looks the types up; the type system must have imported {@code SegmentationTypes.xml}. */
	SegmentationTypes(TypeSystem types) {
		provision = types.getType(PROVISION);
		parent = provision.getFeatureByBaseName("parent");
		level = provision.getFeatureByBaseName("level");
		label = provision.getFeatureByBaseName("label");
		number = provision.getFeatureByBaseName("number");
		depth = provision.getFeatureByBaseName("depth");
		heading = provision.getFeatureByBaseName("heading");
		rule = provision.getFeatureByBaseName("rule");
		confidence = provision.getFeatureByBaseName("confidence");
		titleLength = provision.getFeatureByBaseName("titleLength");
		codingUnit = types.getType(CODING_UNIT);
		unitProvision = codingUnit.getFeatureByBaseName("provision");
		unitNumber = codingUnit.getFeatureByBaseName("number");
		sentence = types.getType(SENTENCE);
		sentenceProvision = sentence.getFeatureByBaseName("provision");
		doubt = types.getType(DOUBT);
		doubtKind = doubt.getFeatureByBaseName("kind");
		doubtLabel = doubt.getFeatureByBaseName("label");
		doubtExpected = doubt.getFeatureByBaseName("expected");
		outside = types.getType(OUTSIDE);
		outsideKind = outside.getFeatureByBaseName("kind");
		documentInfo = types.getType(DOCUMENT_INFO);
		style = documentInfo.getFeatureByBaseName("style");
		language = documentInfo.getFeatureByBaseName("language");
	}
}
