// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Searches the pages of the help. They are few, so that all of them are read and kept
 * at the first search; a page is found when it has all words, which is right for
 * Chinese too, where nothing says where a word ends.
 */
final class HelpSearch {

	/** A page that has all words. */
	record Hit(String label, String href, String excerpt) {}

	private record Text(HelpPages.Entry page, String title, String headings, String small, String body) {}

	private static final int AROUND = 90;

	private List<Text> texts;

	/**
	 * Searches.
	 *
	 * @param query
	 *            words, between spaces
	 * @return the pages, those with the words in their title or headings first
	 */
	synchronized List<Hit> find(String query) {
		List<String> words = words(query);
		if (words.isEmpty()) {
			return List.of();
		}
		if (texts == null) {
			texts = HelpPages.all().stream().flatMap(p -> read(p).stream()).toList();
		}
		return texts.stream().filter(t -> words.stream().allMatch(t.small()::contains))
				.sorted(Comparator.comparingInt((Text t) -> -rank(t, words)))
				.map(t -> new Hit(t.page().label(), t.page().href(), excerpt(t, words))).toList();
	}

	/**
	 * Takes a query apart.
	 *
	 * @param query
	 *            what was typed
	 * @return its words in small letters
	 */
	static List<String> words(String query) {
		return Arrays.stream(query.toLowerCase(Locale.ROOT).split("[\\s\\u3000]+")).filter(w -> !w.isEmpty()).toList(); //$NON-NLS-1$
	}

	private static int rank(Text text, List<String> words) {
		int rank = 0;
		for (String word : words) {
			rank += text.title().contains(word) ? 1000 : 0;
			rank += text.headings().contains(word) ? 100 : 0;
			for (int i = text.small().indexOf(word), n = 0; i >= 0 && n < 50; i = text.small().indexOf(word, i + 1), n++) {
				rank++;
			}
		}
		return rank;
	}

	private static String excerpt(Text text, List<String> words) {
		String whole = text.body();
		int at = words.stream().mapToInt(text.small()::indexOf).filter(i -> i > text.title().length()).min().orElse(0);
		int begin = Math.clamp(at - AROUND, 0, whole.length());
		int end = Math.clamp(at + 2L * AROUND, begin, whole.length());
		return (begin > 0 ? "… " : "") + whole.substring(begin, end).strip() + (end < whole.length() ? " …" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static String small(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

	private static Optional<Text> read(HelpPages.Entry page) {
		Optional<URI> file = HelpPages.find(page.href());
		if (file.isEmpty()) {
			return Optional.empty();
		}
		try (InputStream in = file.get().toURL().openStream()) {
			Document html = Jsoup.parse(in, StandardCharsets.UTF_8.name(), ""); //$NON-NLS-1$
			html.select("nav").remove(); //$NON-NLS-1$
			return Optional.of(new Text(page, small(html.select("h1").text()), small(html.select("h2, h3, dt").text()), //$NON-NLS-1$ //$NON-NLS-2$
					small(html.body().text()), html.body().text()));
		} catch (IOException e) {
			ILog.of(HelpSearch.class).error(e.getMessage(), e);
			return Optional.empty();
		}
	}
}
