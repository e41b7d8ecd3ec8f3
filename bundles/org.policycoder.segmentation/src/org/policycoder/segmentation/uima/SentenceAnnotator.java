// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation.uima;

import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;

/**
 * Analysis engine that annotates the sentences inside provisions: none reaches from one provision into another, and labels
 * belong to none. What stands before the first provision is split as well.
 *
 * @since 1.0
 */
public final class SentenceAnnotator extends CasAnnotator_ImplBase {
	private SegmentationTypes types;

	@Override
	public void typeSystemInit(TypeSystem typeSystem) {
		types = new SegmentationTypes(typeSystem);
	}

	@Override
	public void process(CAS cas) {
		String text = cas.getDocumentText();
		if (text == null)
			return;
		Sentences sentences = new Sentences(text, language(cas));
		Deque<AnnotationFS> open = new ArrayDeque<>();
		int from = 0;
		FSIterator<AnnotationFS> provisions = cas.<AnnotationFS>getAnnotationIndex(types.provision).iterator();
		while (provisions.hasNext()) {
			AnnotationFS provision = provisions.next();
			from = close(cas, sentences, open, from, provision.getBegin());
			split(cas, sentences, open, from, provision.getBegin());
			open.push(provision);
			from = provision.getBegin() + provision.getStringValue(types.label).length();
		}
		from = close(cas, sentences, open, from, text.length());
		split(cas, sentences, open, from, text.length());
	}

	private String language(CAS cas) {
		FSIterator<AnnotationFS> infos = cas.<AnnotationFS>getAnnotationIndex(types.documentInfo).iterator();
		return infos.hasNext() ? infos.next().getStringValue(types.language) : cas.getDocumentLanguage().equals(CAS.DEFAULT_LANGUAGE_NAME) ? "en"
				: cas.getDocumentLanguage();
	}

	/** Splits what is left of the provisions that end before a place, and returns where the next stretch begins. */
	private int close(CAS cas, Sentences sentences, Deque<AnnotationFS> open, int from, int place) {
		int at = from;
		while (!open.isEmpty() && open.peek().getEnd() <= place) {
			split(cas, sentences, open, at, open.peek().getEnd());
			at = Math.max(at, open.pop().getEnd());
		}
		return at;
	}

	private void split(CAS cas, Sentences sentences, Deque<AnnotationFS> open, int from, int to) {
		AnnotationFS provision = open.peek();
		sentences.split(from, to, (begin, end) -> {
			AnnotationFS sentence = cas.createAnnotation(types.sentence, begin, end);
			sentence.setFeatureValue(types.sentenceProvision, provision);
			cas.addFsToIndexes(sentence);
		});
	}
}
