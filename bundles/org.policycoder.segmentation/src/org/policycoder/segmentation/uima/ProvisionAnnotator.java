// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation.uima;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceInitializationException;
import org.policycoder.segmentation.Doubt;
import org.policycoder.segmentation.Enumerators;
import org.policycoder.segmentation.NumberingStyles;
import org.policycoder.segmentation.Outside;
import org.policycoder.segmentation.Provision;
import org.policycoder.segmentation.Segmentation;
import org.policycoder.segmentation.SegmentationOptions;
import org.policycoder.segmentation.Segmenter;

/**
 * Analysis engine that annotates the provisions of a document, what of them is to be coded, and what is doubtful. Its
 * parameters are documented in {@code ProvisionAnnotator.xml}.
 *
 * @since 1.0
 */
public final class ProvisionAnnotator extends CasAnnotator_ImplBase {
	/** Name of the parameter for the numbering style. */
	public static final String STYLE = "style";
	/** Name of the parameter for the language. */
	public static final String LANGUAGE = "language";
	/** Name of the parameter for the unit of coding. */
	public static final String CODING_UNIT = "codingUnit";
	/** Name of the parameter for the length above which leaves are split into sentences. */
	public static final String SENTENCE_LIMIT = "sentenceLimit";
	/** Name of the parameter for files of further numbering styles. */
	public static final String STYLE_FILES = "styleFiles";

	private Segmenter segmenter;
	private String style;
	private String language;
	private CodingUnit unit;
	private int sentenceLimit;
	private SegmentationTypes types;

	@Override
	public void initialize(UimaContext context) throws ResourceInitializationException {
		super.initialize(context);
		style = (String) context.getConfigParameterValue(STYLE);
		language = (String) context.getConfigParameterValue(LANGUAGE);
		sentenceLimit = (Integer) context.getConfigParameterValue(SENTENCE_LIMIT);
		try {
			unit = CodingUnit.of((String) context.getConfigParameterValue(CODING_UNIT));
			NumberingStyles styles = styles((String[]) context.getConfigParameterValue(STYLE_FILES));
			if (style != null && styles.find(style).isEmpty())
				throw new IllegalArgumentException("There is no numbering style \"" + style + "\"; the styles are " + styles.all() + ".");
			segmenter = new Segmenter(styles);
		} catch (IOException | IllegalArgumentException e) {
			throw new ResourceInitializationException(e);
		}
	}

	private static NumberingStyles styles(String[] files) throws IOException {
		NumberingStyles styles = NumberingStyles.standard();
		if (files != null)
			for (String file : files)
				try (Reader reader = Files.newBufferedReader(Path.of(file))) {
					styles = styles.with(NumberingStyles.read(reader, file));
				}
		return styles;
	}

	@Override
	public void typeSystemInit(TypeSystem typeSystem) {
		types = new SegmentationTypes(typeSystem);
	}

	@Override
	public void process(CAS cas) {
		String text = cas.getDocumentText();
		if (text == null)
			return;
		Segmentation segmentation = segmenter.segment(text, new SegmentationOptions(style, languageOf(cas)));
		AnnotationFS info = cas.createAnnotation(types.documentInfo, 0, text.length());
		info.setStringValue(types.style, segmentation.style());
		info.setStringValue(types.language, segmentation.language());
		cas.addFsToIndexes(info);
		Sentences sentences = unit.sentences() ? new Sentences(text, segmentation.language()) : null;
		annotate(cas, segmentation.roots(), null, "", 0, 0, sentences);
		for (Doubt doubt : segmentation.doubts())
			annotate(cas, doubt);
		for (Outside outside : segmentation.outside()) {
			AnnotationFS annotation = cas.createAnnotation(types.outside, outside.begin(), outside.end());
			annotation.setStringValue(types.outsideKind, outside.kind().name());
			cas.addFsToIndexes(annotation);
		}
	}

	private String languageOf(CAS cas) {
		if (language != null)
			return language;
		String known = cas.getDocumentLanguage();
		return known == null || known.equals(CAS.DEFAULT_LANGUAGE_NAME) ? null : known.split("[-_]")[0];
	}

	private static boolean hasLabels(List<Provision> provisions) {
		for (Provision provision : provisions)
			if (!provision.heading() && !provision.label().isEmpty())
				return true;
		return false;
	}

	private void annotate(CAS cas, List<Provision> provisions, AnnotationFS parent, String prefix, int depth, int codingDepth, Sentences sentences) {
		String before = null;
		String last = "0";
		int place = 0;
		int unlabelled = 0;
		boolean labelled = hasLabels(provisions);
		for (Provision provision : provisions) {
			place++;
			String own;
			if (provision.label().isEmpty())
				own = !labelled || place == 1 && provisions.size() > 1 && Enumerators.value(provisions.get(1).label()).orElse(0) == 2
						? Integer.toString(place) : last + "." + ++unlabelled;
			else {
				OptionalInt ordinal = Enumerators.value(provision.label(), before);
				before = provision.label();
				own = (ordinal.isPresent() ? ordinal.getAsInt() : place) + Enumerators.suffix(provision.label());
				last = own;
				unlabelled = 0;
			}
			String number = provision.heading() ? prefix : prefix.isEmpty() ? own : prefix + "-" + own;
			AnnotationFS annotation = cas.createAnnotation(types.provision, provision.begin(), provision.end());
			annotation.setFeatureValue(types.parent, parent);
			annotation.setStringValue(types.level, provision.level());
			annotation.setStringValue(types.label, provision.label());
			annotation.setStringValue(types.number, provision.heading() ? "" : number);
			annotation.setIntValue(types.depth, depth);
			annotation.setBooleanValue(types.heading, provision.heading());
			annotation.setStringValue(types.rule, provision.rule());
			annotation.setDoubleValue(types.confidence, provision.confidence());
			annotation.setIntValue(types.titleLength, provision.begin() - provision.titleBegin());
			cas.addFsToIndexes(annotation);
			int below = provision.heading() ? codingDepth : codingDepth + 1;
			boolean isUnit = !provision.heading() && below <= unit.depth() && (provision.children().isEmpty() || below == unit.depth());
			if (isUnit)
				unit(cas, provision, annotation, number, sentences);
			annotate(cas, provision.children(), annotation, number, depth + 1, below, sentences);
		}
	}

	private void unit(CAS cas, Provision provision, AnnotationFS annotation, String number, Sentences sentences) {
		if (sentences == null || provision.end() - provision.begin() <= sentenceLimit)
			unit(cas, provision.titleBegin(), provision.end(), annotation, number);
		else {
			int[] place = { 0 };
			sentences.split(provision.titleBegin(), provision.end(), (begin, end) -> unit(cas, begin, end, annotation, number + "-" + ++place[0]));
		}
	}

	private void unit(CAS cas, int begin, int end, AnnotationFS provision, String number) {
		AnnotationFS annotation = cas.createAnnotation(types.codingUnit, begin, end);
		annotation.setFeatureValue(types.unitProvision, provision);
		annotation.setStringValue(types.unitNumber, number);
		cas.addFsToIndexes(annotation);
	}

	private void annotate(CAS cas, Doubt doubt) {
		AnnotationFS annotation = cas.createAnnotation(types.doubt, doubt.begin(), doubt.end());
		annotation.setStringValue(types.doubtKind, doubt.kind().name());
		annotation.setStringValue(types.doubtLabel, doubt.label());
		annotation.setStringValue(types.doubtExpected, doubt.expected());
		cas.addFsToIndexes(annotation);
	}
}
