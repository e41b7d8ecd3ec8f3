// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingIndex;
import org.policycoder.edit.Omission;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Codebook;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Coding;
import org.policycoder.model.DimensionRules;
import org.policycoder.model.Labels;
import org.policycoder.model.Review;
import org.policycoder.model.ReviewKind;
import org.policycoder.ui.CategoryColours;
import org.policycoder.ui.field.PlainText;

/** The codings of one coder on one document, as they are now. What was looked at is kept until it changes. */
final class SessionMarks implements ClauseMarks {

	private static final int EXCERPT = 40;

	private final CodingIndex codings;

	private final Codebook book;

	private final CodebookIndex codebook;

	private final DimensionRules rules;

	private final CategoryColours colours;

	private final String language;

	private final IntFunction<String> numbers;

	private final Map<Integer, List<Review>> reviews;

	private final Map<Integer, Marks> kept = new HashMap<>();

	SessionMarks(ProjectSession session, CodingIndex codings, IntFunction<String> numbers, String language) {
		this.numbers = numbers;
		this.codings = codings;
		this.book = session.project().codebook();
		this.codebook = session.codebook();
		this.rules = new DimensionRules(book);
		this.colours = new CategoryColours(codebook);
		this.language = language;
		this.reviews = codings.set().getReviews().stream().collect(Collectors.groupingBy(Review::getClause));
	}

	@Override
	public Marks of(int clause) {
		return codings.isCoded(clause) || reviews.containsKey(clause) ? kept.computeIfAbsent(clause, this::make) : Marks.NONE;
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
				.map(b -> new Omission(ref, number, b).message(Locale.getDefault())).toList(),
				reviews.getOrDefault(clause, List.of()).stream().map(this::sentence).toList());
	}

	private String sentence(Review review) {
		boolean none = review.getDimension() != null;
		String label = none ? dimension(review.getDimension()) : label(review.getCategory());
		String words = PlainText.oneLine(Objects.requireNonNullElse(review.getFormerWords(), "").strip()); //$NON-NLS-1$
		String excerpt = words.codePointCount(0, words.length()) <= EXCERPT ? words
				: words.substring(0, words.offsetByCodePoints(0, EXCERPT - 1)) + '\u2026';
		return NLS.bind(none ? Messages.Hover_ReviewNoCode
				: review.getKind() == ReviewKind.GONE ? Messages.Hover_ReviewGone : Messages.Hover_Review,
				new Object[] { label, Objects.requireNonNullElse(review.getFormerNumber(), ""), excerpt }); //$NON-NLS-1$
	}

	private Mark mark(Coding coding) {
		String code = coding.getCategory();
		return new Mark(code, label(code), colours.of(code), colours.shape(code), coding.getBegin(), coding.getEnd(), coding.getNote());
	}

	private String label(String code) {
		return codebook.find(code).map(e -> Labels.label(e.category(), language)).orElse(code);
	}

	private String dimension(String code) {
		return book.getDimensions().stream().filter(d -> code.equals(d.getCode())).map(d -> Labels.label(d, language)).findFirst()
				.orElse(code);
	}
}
