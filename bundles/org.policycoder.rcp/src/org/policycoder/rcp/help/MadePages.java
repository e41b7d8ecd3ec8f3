// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.eclipse.osgi.util.NLS;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.osgi.framework.FrameworkUtil;

/**
 * Writes the pages that are in no bundle: descriptions of what is in the window, and
 * what a search found. They are files, so that a browser shows them, goes back to
 * them and follows their links as it does with all others.
 */
final class MadePages {

	/** The page whose style the others have. */
	private static final String GUIDE = "/org.policycoder.help/html/index.html"; //$NON-NLS-1$

	private MadePages() {
	}

	/**
	 * Writes the description of something in the window.
	 *
	 * @param context
	 *            the description, and the pages that tell more
	 * @return the file
	 */
	static URI of(IContext context) {
		Document page = page(context instanceof IContext2 titled && titled.getTitle() != null ? titled.getTitle()
				: Messages.Help_Here);
		if (context.getText() != null) {
			context.getText().lines().filter(l -> !l.isBlank()).forEach(l -> page.body().appendElement("p").text(l.strip())); //$NON-NLS-1$
		}
		if (context.getRelatedTopics().length > 0) {
			page.body().appendElement("h2").text(Messages.Help_More); //$NON-NLS-1$
			Element list = page.body().appendElement("ul"); //$NON-NLS-1$
			for (IHelpResource topic : context.getRelatedTopics()) {
				link(list.appendElement("li"), topic.getLabel(), topic.getHref()); //$NON-NLS-1$
			}
		}
		appendContents(page);
		return write(page);
	}

	/**
	 * Writes what a search found.
	 *
	 * @param query
	 *            what was searched for
	 * @param hits
	 *            the pages that have it
	 * @return the file
	 */
	static URI of(String query, List<HelpSearch.Hit> hits) {
		Document page = page(NLS.bind(Messages.Help_Found, query));
		if (hits.isEmpty()) {
			page.body().appendElement("p").text(Messages.Help_NothingFound); //$NON-NLS-1$
		}
		Pattern words = Pattern.compile(HelpSearch.words(query).stream().map(Pattern::quote)
				.collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE); //$NON-NLS-1$
		for (HelpSearch.Hit hit : hits) {
			link(page.body().appendElement("h3"), hit.label(), hit.href()); //$NON-NLS-1$
			mark(page.body().appendElement("p"), hit.excerpt(), words); //$NON-NLS-1$
		}
		appendContents(page);
		return write(page);
	}

	private static void mark(Element paragraph, String text, Pattern words) {
		Matcher matcher = words.matcher(text);
		int at = 0;
		while (matcher.find()) {
			paragraph.appendText(text.substring(at, matcher.start()));
			paragraph.appendElement("mark").text(matcher.group()); //$NON-NLS-1$
			at = matcher.end();
		}
		paragraph.appendText(text.substring(at));
	}

	private static Document page(String title) {
		Document page = Document.createShell(""); //$NON-NLS-1$
		page.firstElementChild().attr("lang", Locale.getDefault().toLanguageTag()); //$NON-NLS-1$
		page.head().appendElement("meta").attr("charset", "UTF-8"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		page.title(title);
		HelpPages.find(GUIDE).ifPresent(guide -> page.head().appendElement("link").attr("rel", "stylesheet") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.attr("href", guide.resolve("style.css").toString())); //$NON-NLS-1$ //$NON-NLS-2$
		page.body().appendElement("h1").text(title); //$NON-NLS-1$
		return page;
	}

	private static void link(Element parent, String label, String href) {
		Optional<URI> target = href == null ? Optional.empty() : HelpPages.find(href);
		if (target.isPresent()) {
			parent.appendElement("a").attr("href", target.get().toString()).text(label); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			parent.appendText(label);
		}
	}

	private static void appendContents(Document page) {
		Element end = page.body().appendElement("nav"); //$NON-NLS-1$
		for (HelpPages.Entry book : HelpPages.books()) {
			link(end.appendElement("p"), book.label(), book.href()); //$NON-NLS-1$
		}
	}

	/** The same page is the same file, so that going back finds it. */
	private static URI write(Document page) {
		String html = page.outerHtml();
		Path file = folder().resolve(Integer.toHexString(html.hashCode()) + ".html"); //$NON-NLS-1$
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, html);
			return file.toUri();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Path folder() {
		return Platform.getStateLocation(FrameworkUtil.getBundle(MadePages.class)).append("help").toPath(); //$NON-NLS-1$
	}
}
