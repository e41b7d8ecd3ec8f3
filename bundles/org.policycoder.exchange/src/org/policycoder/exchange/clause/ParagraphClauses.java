// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.policycoder.segmentation.Provision;

/** Puts the paragraphs of a heading's own text below it, where the heading has no provision directly below it. */
final class ParagraphClauses {
	private final String text;
	private final Paragraphs paragraphs;

	ParagraphClauses(String text) {
		this.text = text;
		this.paragraphs = Paragraphs.of(text);
	}

	List<Provision> complete(List<Provision> provisions) {
		return provisions.stream().map(this::complete).toList();
	}

	private Provision complete(Provision provision) {
		List<Provision> children = new ArrayList<>(complete(provision.children()));
		if (provision.heading() && provision.children().stream().allMatch(Provision::heading)) {
			children.addAll(ownParagraphs(provision));
			children.sort(Comparator.comparingInt(Provision::begin));
		}
		return new Provision(provision.begin(), provision.end(), provision.label(), provision.level(), provision.heading(), provision.rule(),
				provision.confidence(), children, provision.titleBegin());
	}

	private List<Provision> ownParagraphs(Provision heading) {
		List<Provision> own = new ArrayList<>();
		int from = endOfTitle(heading);
		for (Provision child : heading.children()) {
			gather(from, child.titleBegin(), own);
			from = child.end();
		}
		gather(from, heading.end(), own);
		return own;
	}

	private void gather(int from, int to, List<Provision> own) {
		if (from < to) {
			ListedLines.joined(text, paragraphs.between(from, to)).stream().map(ClauseTrees::paragraph).forEach(own::add);
		}
	}

	/** A caption such as {@code SUMMARY:} is followed by text at once; after any other label the title goes to the end of its paragraph. */
	private int endOfTitle(Provision heading) {
		int labelEnd = Math.min(heading.begin() + heading.label().length(), heading.end());
		if (heading.label().endsWith(":") || heading.label().endsWith("：")) {
			return labelEnd;
		}
		int limit = heading.children().isEmpty() ? heading.end() : heading.children().getFirst().begin();
		int lineEnd = text.indexOf('\n', labelEnd);
		if (lineEnd < 0 || lineEnd > limit) {
			return limit;
		}
		List<Paragraphs.Span> spans = paragraphs.between(heading.begin(), limit);
		return spans.isEmpty() ? labelEnd : Math.max(labelEnd, spans.getFirst().end());
	}
}
