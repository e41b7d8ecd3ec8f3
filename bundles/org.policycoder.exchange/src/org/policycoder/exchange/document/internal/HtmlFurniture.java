// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.policycoder.exchange.document.ReadingBudget;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.model.Unread;

/**
 * Takes out of a page what is around its document: what is not seen, navigation, bars to print and share, links to other
 * pages, the foot. Whatever stands between the sentences of the document stays; outside of them only what is known as
 * furniture by its element, its role, its name, its words or because it is mostly links is taken out.
 */
final class HtmlFurniture {
	private static final Pattern NAMES = Pattern.compile(
			"(?:^|[\\s_-])(?:nav|navbar|navigation|menu|position|crumbs?|breadcrumbs?|footer|foot|copyright|sidebar|related|relate|share|toolbar|tools?|print|pagination|skip|cookies?|search)(?:$|[\\s_-])",
			Pattern.CASE_INSENSITIVE);
	private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo", "complementary", "search");
	private static final Pattern WORDS = Pattern.compile(
			"(?:^|\\s)(?:您?当前(?:所在)?位置|您?(?:现在|所在)?的?位置[:：]|您的位置|您现在的位置)|打印本页|关闭窗口|扫一扫|^(?:主办|承办)单位[:：]|网站标识码|ICP备|公网安备|版权所有|分享到|字体大小|^(?:相关(?:稿件|文章|链接|文件|阅读|新闻|政策|解读)|上一篇|下一篇)"
					+ "|All rights reserved|Privacy policy|Back to top|Print this page|^Share this\\b|Skip to (?:main )?content",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern SENTENCE = Pattern.compile("[。；！？]|[.;!?](?:\\s|$)");
	private static final int LONGEST = 300;
	/** Of what is taken out, and is not hidden, text of at least this length is named that has a sentence. */
	private static final int LONG = 30;
	/** What has fewer letters is a sign to press. */
	private static final int FEWEST = 4;
	/** What has more than one in so many characters of a page is no furniture. */
	private static final int SHARE = 3;

	private final Map<Element, int[]> lengths = new HashMap<>();
	private final List<Element> sentences = new ArrayList<>();
	private final UnreadWords around = new UnreadWords(Unread.Kind.AROUND, FEWEST);
	private int total;

	private HtmlFurniture() {
	}

	/**
	 * Takes out what is around the document.
	 *
	 * @return what is to be said of it: hidden text, and what has sentences, but not lists of links and bars
	 * @throws UnreadableException if elements stand in each other too deep
	 */
	static List<Unread> remove(Element body, HtmlStyles styles, ReadingBudget budget) throws UnreadableException {
		requireDepth(body, budget);
		HtmlFurniture furniture = new HtmlFurniture();
		furniture.removeHidden(body, styles);
		furniture.measure(body);
		furniture.total = furniture.lengths.get(body)[0];
		furniture.removeAround(body);
		return furniture.around.all();
	}

	/** What was taken out by an amendment counts as hidden. What holds most of the page is hidden only until a script shows it. */
	private void removeHidden(Element body, HtmlStyles styles) {
		Set<Element> hidden = new HashSet<>();
		int length = body.text().length();
		for (Element element : body.getAllElements()) {
			if (element != body && (styles.hides(element) || element.normalName().equals("del"))
					&& element.parents().stream().noneMatch(hidden::contains) && element.text().length() * 2 <= length) {
				hidden.add(element);
				around.add(element.text());
				element.remove();
			}
		}
	}

	/** Goes from node to node, not from call to call: a made-up page would exhaust the stack. */
	private static void requireDepth(Element body, ReadingBudget budget) throws UnreadableException {
		int level = 1;
		long blocks = 0;
		Node at = body;
		while (at != null) {
			budget.goOn();
			budget.levels(level);
			if (at instanceof Element element && element.isBlock()) {
				budget.paragraphs(++blocks);
			}
			if (at.childNodeSize() > 0) {
				at = at.childNode(0);
				level++;
			} else {
				while (at != body && at.nextSibling() == null) {
					at = at.parent();
					level--;
				}
				at = at == body ? null : at.nextSibling();
			}
		}
	}

	/** Adds up the text of each element, and that of its links; notes the elements that have sentences of their own. */
	private void measure(Element element) {
		int text = 0;
		int links = 0;
		for (Node child : element.childNodes()) {
			if (child instanceof TextNode words) {
				text += words.text().strip().length();
			} else if (child instanceof Element part) {
				measure(part);
				text += lengths.get(part)[0];
				links += lengths.get(part)[1];
			}
		}
		lengths.put(element, new int[] { text, element.normalName().equals("a") ? text : links });
		if (text > links && SENTENCE.matcher(element.ownText()).find()) {
			sentences.add(element);
		}
	}

	private void removeAround(Element body) {
		List<Element> real = sentences.stream().filter(element -> path(element, body).noneMatch(this::isFurniture)).toList();
		if (real.isEmpty()) {
			return;
		}
		Set<Element> withSentences = new HashSet<>();
		real.forEach(element -> path(element, body).forEach(withSentences::add));
		Element at = body;
		while (at != null) {
			List<Element> children = List.copyOf(at.children());
			List<Integer> inside = IntStream.range(0, children.size()).filter(i -> withSentences.contains(children.get(i))).boxed().toList();
			if (inside.isEmpty()) {
				return;
			}
			children.subList(0, inside.getFirst()).forEach(this::removeIn);
			children.subList(inside.getLast() + 1, children.size()).forEach(this::removeIn);
			at = inside.size() == 1 && !real.contains(at) ? children.get(inside.getFirst()) : null;
		}
	}

	/** The element and those that it stands in, inside of the page. */
	private static Stream<Element> path(Element element, Element body) {
		return Stream.concat(Stream.of(element), element.parents().stream()).takeWhile(above -> above != body);
	}

	private void removeIn(Element element) {
		if (isFurniture(element) || isListOfLinks(element)) {
			if (!isListOfLinks(element) && lengths.get(element)[0] >= LONG && SENTENCE.matcher(element.text()).find()) {
				around.add(element.text());
			}
			element.remove();
		} else {
			List.copyOf(element.children()).forEach(this::removeIn);
		}
	}

	private boolean isListOfLinks(Element element) {
		int[] length = lengths.get(element);
		return length[1] * 2 > length[0] && element.is("div, ul, ol, dl, section, table");
	}

	private boolean isFurniture(Element element) {
		if (lengths.get(element)[0] * SHARE > total) {
			return false; // some pages are a form as a whole
		}
		if (element.normalName().matches("footer|aside|form|select|button") || ROLES.contains(element.attr("role"))
				|| NAMES.matcher(element.className()).find() || NAMES.matcher(element.id()).find()) {
			return true;
		}
		return lengths.get(element)[0] <= LONGEST && WORDS.matcher(element.text()).find();
	}
}
