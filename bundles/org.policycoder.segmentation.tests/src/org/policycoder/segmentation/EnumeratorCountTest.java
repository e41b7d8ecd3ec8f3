// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Counts the enumerators of texts that have no true trees, by means that know nothing of the segmentation: in each kind every line
 * that opens with an enumerator of a fixed list, outermost first, stands under the last line above that opens with one of further
 * out. A line before the first article whose first words come again later is one of a table of contents, and is not counted. The
 * provision that begins there must have that parent, unless divisions without such a label are between. What little the means get
 * wrong themselves, such as notes below a table, keeps the figure below 1.
 */
class EnumeratorCountTest {
	private static final double LEAST = 0.97;
	private static final int CAPTION = 3;
	private static final String CHINESE = "[一二三四五六七八九十百千〇零]+";

	/** What enumerators are read, outermost first, and which of them are articles. */
	private enum Kind {
		CN_NOTICES(1, "附件(?=\\d*[：:]?\\s*$|\\d+)", CHINESE + "、", "[（(]" + CHINESE + "[）)]", "\\d+[.．](?!\\d)", "[（(]\\d+[）)]"),
		KOREA(4, "부\\s*칙", "제\\d+장", "제\\d+절", "제\\d+관", "제\\d+조(?:의\\d+)?(?=[(\\s])", "[①-⑳]", "\\d+(?:의\\d+)?\\.(?=\\s)",
				"[가나다라마바사아자차카타파하]\\.(?=\\s)"),
		TAIWAN(2, "第 ?(?:" + CHINESE + "|\\d+) ?章", "第 ?(?:" + CHINESE + "|\\d+) ?節", "第 ?[\\d-]+ ?條", CHINESE + "、", "[（(]" + CHINESE + "[）)]"),
		JAPAN(4, "附　?則(?=[　\\s（]|$)", "別表第?(?:" + CHINESE + ")?(?=[　\\s（]|$)", "第" + CHINESE + "章", "第" + CHINESE + "節",
				"第" + CHINESE + "条(?:の" + CHINESE + ")*(?=[　\\s]|$)",
				"[０-９]+(?=[　\\s]|$)", CHINESE + "(?=[　\\s]|$)", "[イロハニホヘトチリヌ](?=[　\\s]|$)"),
		FRANCE(5, "Livre [IVX]+", "Titre [IVX]+", "Chapitre [IVX]+(?:er)?", "Section \\d+", "Paragraphe \\d+",
				"Article [\\dLRD][\\d.-]*(?:er)?(?=\\s*$)", "\\d+°(?=\\s)"),
		SPANISH(3, "(?i:disposici(?:ones|ón) complementarias?)", "(?i:título (?:[IVX]+|preliminar))", "(?i:capítulo [IVX]+)",
				"(?:Artículo (?:\\d+|único)|(?i:primera|segunda|tercera|cuarta|quinta|sexta|sétima|octava|novena|d[eé]cima|und[eé]cima|duod[eé]cima|única))\\.",
				"\\d+\\.(?=\\s)", "[a-z]\\)(?=\\s)");

		private final int article;
		private final List<Pattern> patterns;

		Kind(int article, String... patterns) {
			this.article = article;
			this.patterns = List.of(patterns).stream().map(Pattern::compile).toList();
		}
	}

	private static final Pattern KOREAN_RUN_IN = Pattern.compile("제[^(]*\\([^)]*\\) ?(①)");

	private record Enumerator(int level, int begin, String opening) {}

	@ParameterizedTest
	@CsvSource({ "cn-notices, CN_NOTICES", "korea, KOREA", "taiwan, TAIWAN", "japan, JAPAN", "japan-own-line, JAPAN", "france, FRANCE",
			"spanish, SPANISH" })
	void enumeratorsAreFoundUnderTheRightParent(String folder, Kind kind) throws IOException {
		Path kinds = BenchmarkData.kinds().orElse(null);
		Assumptions.assumeTrue(kinds != null, "No texts of other kinds: give their folder as -Dpolicycoder.data");
		int all = 0;
		int right = 0;
		List<String> wrong = new ArrayList<>();
		for (BenchmarkData.Document document : BenchmarkData.kind(kinds.resolve(folder))) {
			Deque<Enumerator> open = new ArrayDeque<>();
			List<Enumerator> enumerators = enumerators(document.text(), kind);
			Map<Integer, Integer> parents = parents(document.text(), enumerators);
			for (Enumerator enumerator : enumerators) {
				while (!open.isEmpty() && open.peek().level() >= enumerator.level())
					open.pop();
				int parent = open.isEmpty() ? -1 : open.peek().begin();
				open.push(enumerator);
				all++;
				if (parents.getOrDefault(enumerator.begin(), Integer.MIN_VALUE) == parent)
					right++;
				else
					wrong.add(document.id() + ": " + enumerator.opening());
			}
		}
		assertTrue(right >= LEAST * all, right + " of " + all + " are right; wrong: " + wrong);
	}

	private static List<Enumerator> enumerators(String text, Kind kind) {
		List<Enumerator> found = new ArrayList<>();
		int begin = 0;
		for (String line : text.split("\n", -1)) {
			String words = line.replaceFirst("^[\\s\u3000\u00a0]+", "");
			int at = begin + line.length() - words.length();
			begin += line.length() + 1;
			for (int level = 0; level < kind.patterns.size(); level++) {
				Matcher matcher = kind.patterns.get(level).matcher(words);
				if (matcher.lookingAt()) {
					String squeezed = words.replaceAll("[\\s\u3000]", "");
					found.add(new Enumerator(level, at, squeezed.substring(0, Math.min(squeezed.length(), matcher.end() + CAPTION))));
					Matcher runIn = KOREAN_RUN_IN.matcher(words);
					if (runIn.lookingAt())
						found.add(new Enumerator(level + 1, at + runIn.start(1), runIn.group(1)));
					break;
				}
			}
		}
		return withoutContents(found, kind.article);
	}

	private static List<Enumerator> withoutContents(List<Enumerator> found, int article) {
		int first = 0;
		while (first < found.size() && found.get(first).level() != article)
			first++;
		List<Enumerator> kept = new ArrayList<>();
		for (int i = 0; i < found.size(); i++) {
			String opening = found.get(i).opening();
			if (i >= first || found.subList(i + 1, found.size()).stream().noneMatch(later -> later.opening().equals(opening)))
				kept.add(found.get(i));
		}
		return kept;
	}

	/** Returns for each place where a labelled provision begins the place of the nearest one above that is counted too, -1 for none. */
	private static Map<Integer, Integer> parents(String text, List<Enumerator> enumerators) {
		Set<Integer> counted = new HashSet<>();
		enumerators.forEach(enumerator -> counted.add(enumerator.begin()));
		Map<Integer, Integer> parents = new HashMap<>();
		parents(Segmenter.standard().segment(text, SegmentationOptions.DETECT).roots(), -1, counted, parents);
		return parents;
	}

	private static void parents(List<Provision> provisions, int parent, Set<Integer> counted, Map<Integer, Integer> parents) {
		for (Provision provision : provisions) {
			boolean labelled = !provision.label().isEmpty();
			if (labelled)
				parents.put(provision.begin(), parent);
			parents(provision.children(), labelled && counted.contains(provision.begin()) ? provision.begin() : parent, counted, parents);
		}
	}
}
