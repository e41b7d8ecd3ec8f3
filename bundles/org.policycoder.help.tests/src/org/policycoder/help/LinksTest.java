// SPDX-License-Identifier: EPL-2.0
package org.policycoder.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Whether the pages hold together, and say the same in both languages. */
class LinksTest {

	private static final Page CONTENTS = new Page("toc.xml");
	private static final Page CONTEXTS = new Page("contexts.xml");
	private static final Page FIRST_STEPS = new Page("first-steps.xml");
	private static final String STRUCTURE = "h1, h2, h3, table, pre, figure, dt";

	@Test
	void everyLinkLeadsSomewhere() throws IOException {
		List<String> broken = new ArrayList<>();
		Set<Page> seen = new LinkedHashSet<>();
		Deque<Page> open = new ArrayDeque<>(List.of(new Page("index.html")));
		while (!open.isEmpty()) {
			Page page = open.pop();
			if (seen.add(page)) {
				for (Element element : page.html().select("[href], [src]")) {
					String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
					Page target = page.to(link);
					if (!target.exists() || link.contains("#") && !hasPart(target, link)) {
						broken.add(page.path() + " -> " + link);
					} else if (target.isHtml()) {
						open.push(target);
					}
				}
			}
		}
		assertEquals(List.of(), broken);
		List<Page> unseen = CONTENTS.topics().stream().map(Page::new).filter(p -> !seen.contains(p)).toList();
		assertEquals(List.of(), unseen, "pages that no page leads to");
	}

	private static boolean hasPart(Page page, String link) throws IOException {
		return page.html().getElementById(link.substring(link.indexOf('#') + 1)) != null;
	}

	@Test
	void contentsListTheSamePagesInBothLanguages() throws IOException {
		assertTrue(CONTENTS.topics().size() > 10);
		assertEquals(CONTENTS.topics(), CONTENTS.chinese().topics());
		for (String topic : CONTENTS.topics()) {
			assertTrue(new Page(topic).exists(), topic);
			assertTrue(new Page(topic).chinese().exists(), topic);
		}
	}

	@Test
	void topicsAreCalledAsTheirPages() throws IOException {
		for (Page contents : List.of(CONTENTS, CONTENTS.chinese())) {
			for (Element topic : contents.xml().select("topic")) {
				assertEquals(contents.to(topic.attr("href")).html().select("h1").text(), topic.attr("label"));
			}
		}
	}

	@Test
	void contextsLeadToPagesAndAreTheSameInBothLanguages() throws IOException {
		assertEquals(CONTEXTS.xml().select("context").eachAttr("id"), CONTEXTS.chinese().xml().select("context").eachAttr("id"));
		assertEquals(CONTEXTS.topics(), CONTEXTS.chinese().topics());
		for (Page contexts : List.of(CONTEXTS, CONTEXTS.chinese())) {
			for (Element context : contexts.xml().select("context")) {
				assertTrue(!context.select("description").text().isBlank() && !context.select("topic").isEmpty(), context.id());
				for (Element topic : context.select("topic")) {
					Page page = contexts.to(topic.attr("href"));
					assertTrue(page.exists(), page.path());
					assertEquals(page.html().select("h1").text(), topic.attr("label"));
				}
			}
		}
	}

	@Test
	void firstStepsLeadToPagesAndDoTheSameInBothLanguages() throws IOException {
		assertEquals(steps(FIRST_STEPS), steps(FIRST_STEPS.chinese()));
		assertTrue(FIRST_STEPS.xml().select("item").size() > 5);
		for (String href : FIRST_STEPS.xml().select("[href]").eachAttr("href")) {
			String inBundle = href.replaceFirst("^/org.policycoder.help/", "");
			assertNotEquals(href, inBundle);
			assertTrue(new Page(inBundle).exists(), href);
			assertTrue(new Page(inBundle).chinese().exists(), href);
		}
	}

	private static List<String> steps(Page page) throws IOException {
		return page.xml().select("item, command").stream()
				.map(e -> e.tagName() + e.attr("href") + e.attr("skip") + e.attr("serialization")).toList();
	}

	@Test
	void pagesAreBuiltAlikeInBothLanguages() throws IOException {
		for (String topic : CONTENTS.topics()) {
			Page page = new Page(topic);
			assertEquals(structure(page), structure(page.chinese()), topic);
			assertNotEquals(page.html().select("h1").text(), page.chinese().html().select("h1").text(), topic);
		}
	}

	private static List<String> structure(Page page) throws IOException {
		return page.html().select(STRUCTURE).stream().map(e -> e.tagName() + '#' + e.id() + ':' + e.select("tr").size())
				.toList();
	}
}
