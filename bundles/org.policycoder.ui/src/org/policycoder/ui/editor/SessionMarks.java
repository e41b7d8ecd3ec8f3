// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingIndex;
import org.policycoder.edit.Omission;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Coding;
import org.policycoder.model.DimensionRules;
import org.policycoder.model.Labels;
import org.policycoder.ui.codebook.CategoryColours;

/** The codings of one coder on one document, as they are now. What was looked at is kept until it changes. */
final class SessionMarks implements ClauseMarks {

	private final CodingIndex codings;

	private final CodebookIndex codebook;

	private final DimensionRules rules;

	private final CategoryColours colours;

	private final String language;

	private final IntFunction<String> numbers;

	private final Map<Integer, Marks> kept = new HashMap<>();

	SessionMarks(ProjectSession session, CodingIndex codings, IntFunction<String> numbers, String language) {
		this.numbers = numbers;
		this.codings = codings;
		this.codebook = session.codebook();
		this.rules = new DimensionRules(session.project().codebook());
		this.colours = new CategoryColours(codebook);
		this.language = language;
	}

	@Override
	public Marks of(int clause) {
		return codings.isCoded(clause) ? kept.computeIfAbsent(clause, this::make) : Marks.NONE;
	}

	void forget(int clause) {
		kept.remove(clause);
	}

	private Marks make(int clause) {
		List<Mark> marks = new ArrayList<>();
		List<String> categories = new ArrayList<>();
		for (Coding coding : codings.of(clause)) {
			categories.add(coding.getCategory());
			marks.add(mark(coding));
		}
		Comparator<String> order = codebook.order();
		marks.sort((a, b) -> order.compare(a.code(), b.code()));
		ClauseRef ref = new ClauseRef(codings.set().getDocument(), clause);
		String number = numbers.apply(clause);
		return new Marks(marks, rules.breaches(categories).stream()
				.map(b -> new Omission(ref, number, b).message(Locale.getDefault())).toList());
	}

	private Mark mark(Coding coding) {
		String code = coding.getCategory();
		String label = codebook.find(code).map(e -> Labels.label(e.category(), language)).orElse(code);
		return new Mark(code, label, colours.of(code), coding.getBegin(), coding.getEnd(), coding.getNote());
	}
}
