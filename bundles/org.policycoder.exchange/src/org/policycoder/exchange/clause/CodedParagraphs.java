// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.policycoder.segmentation.Provision;

/** Puts paragraphs where something is coded and there is no clause: at the top, and directly below headings, their own lines among them. */
final class CodedParagraphs {
	private final Paragraphs paragraphs;
	private final BitSet coded;

	CodedParagraphs(String text, BitSet coded) {
		this.paragraphs = Paragraphs.of(text);
		this.coded = coded;
	}

	/** Returns the provisions between two offsets, with the paragraphs between them. */
	List<Provision> complete(List<Provision> provisions, int begin, int end) {
		List<Provision> all = new ArrayList<>();
		int from = begin;
		for (Provision provision : provisions) {
			gather(from, provision.begin(), all);
			all.add(complete(provision));
			from = provision.end();
		}
		gather(from, end, all);
		all.sort(Comparator.comparingInt(Provision::begin));
		return all;
	}

	private Provision complete(Provision provision) {
		return !provision.heading() ? provision
				: new Provision(provision.begin(), provision.end(), provision.label(), provision.level(), true, provision.rule(),
						provision.confidence(), complete(provision.children(), provision.begin(), provision.end()));
	}

	private void gather(int from, int to, List<Provision> all) {
		int next = from < to ? coded.nextSetBit(from) : -1;
		if (next >= 0 && next < to) {
			paragraphs.between(from, to).stream().filter(this::isCoded).map(ClauseTrees::paragraph).forEach(all::add);
		}
	}

	private boolean isCoded(Paragraphs.Span span) {
		int next = coded.nextSetBit(span.begin());
		return next >= 0 && next < span.end();
	}
}
