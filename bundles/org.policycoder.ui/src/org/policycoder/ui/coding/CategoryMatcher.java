// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.policycoder.model.Category;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.CodebookIndex.Entry;
import org.policycoder.model.text.FoldedText;

/**
 * Finds categories by what a coder types: any part of the code or of a label in any
 * language, the sounds of a Chinese label ({@code zhunru}), or the first letters of
 * its sounds or words ({@code zrjz}, {@code cb}).
 */
public final class CategoryMatcher {

	private static final int NO = Integer.MAX_VALUE;

	private record Key(String text, int rank) {}

	private record Candidate(Entry entry, List<Key> keys) {}

	private record Found(Entry entry, int rank, int recent) {}

	private final List<Candidate> candidates;

	/**
	 * Makes a matcher.
	 *
	 * @param codebook
	 *            the codebook as it is now
	 */
	public CategoryMatcher(CodebookIndex codebook) {
		candidates = codebook.entries().stream().filter(e -> !e.category().isGroupOnly())
				.map(e -> new Candidate(e, keys(e.category()))).toList();
	}

	private static List<Key> keys(Category category) {
		List<Key> keys = new ArrayList<>();
		keys.add(new Key(lower(category.getCode()), 0));
		for (Map.Entry<String, String> label : category.getLabel()) {
			String words = Objects.requireNonNullElse(label.getValue(), ""); //$NON-NLS-1$
			List<String> syllables = Pinyin.syllables(words);
			keys.add(new Key(lower(words), 10));
			keys.add(new Key(syllables.stream().map(s -> s.substring(0, 1)).collect(Collectors.joining()), 20));
			keys.add(new Key(String.join("", syllables), 30)); //$NON-NLS-1$
		}
		return keys;
	}

	private static String lower(String text) {
		return FoldedText.of(Objects.requireNonNullElse(text, "")).folded().toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}

	/**
	 * Finds categories.
	 *
	 * @param typed
	 *            what was typed; blank for all
	 * @param recent
	 *            codes of the categories used last, the latest first
	 * @return the categories that can be assigned and match, best first: the whole
	 *         before the beginning before a part, and among equals those used last. For
	 *         a blank text those used last, then the others in the order of the
	 *         codebook
	 */
	public List<Entry> find(String typed, List<String> recent) {
		return matches(typed, recent).stream().map(Found::entry).toList();
	}

	/**
	 * Finds the one category that is meant by what was typed, whatever was used before.
	 *
	 * @param typed
	 *            what was typed
	 * @return the category that matches best; empty for a blank text, and when another matches
	 *         as well
	 */
	public Optional<Entry> best(String typed) {
		List<Found> found = matches(typed, List.of());
		return typed.isBlank() || found.isEmpty() || found.size() > 1 && found.get(0).rank() == found.get(1).rank()
				? Optional.empty() : Optional.of(found.get(0).entry());
	}

	private List<Found> matches(String typed, List<String> recent) {
		String wanted = lower(typed).strip().replaceAll("\\s+", ""); //$NON-NLS-1$ //$NON-NLS-2$
		List<Found> found = new ArrayList<>();
		for (Candidate candidate : candidates) {
			int rank = wanted.isEmpty() ? 0 : rank(candidate, wanted);
			if (rank != NO) {
				int used = recent.indexOf(candidate.entry().category().getCode());
				found.add(new Found(candidate.entry(), rank, used < 0 ? NO : used));
			}
		}
		found.sort(Comparator.comparingInt(Found::rank).thenComparingInt(Found::recent)
				.thenComparingInt(f -> f.entry().order()));
		return found;
	}

	private static int rank(Candidate candidate, String wanted) {
		return candidate.keys().stream().mapToInt(k -> rank(k, wanted)).min().orElse(NO);
	}

	private static int rank(Key key, String wanted) {
		String text = key.text().replaceAll("\\s+", ""); //$NON-NLS-1$ //$NON-NLS-2$
		int at = text.indexOf(wanted);
		if (at < 0) {
			return NO;
		}
		int place = text.length() == wanted.length() ? 0 : at == 0 ? 1 : 100;
		return key.rank() + place;
	}
}
