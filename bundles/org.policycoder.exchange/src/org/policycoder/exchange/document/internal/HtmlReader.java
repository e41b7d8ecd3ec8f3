// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.DocumentReader;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.model.Excerpt;
import org.policycoder.model.Unread;

/** Reads HTML: preformatted text as it is, anything else by its blocks; acts from EUR-Lex with the provisions that the page marks. */
public final class HtmlReader implements DocumentReader {
	private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml", "shtml");
	private static final Pattern ROOT = Pattern.compile("\\A\\W*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*(?:<!DOCTYPE\\s+html|<html)",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w:-]+)", Pattern.CASE_INSENSITIVE);
	/** What parts the title of a page from the name of its site. */
	private static final Pattern SITE = Pattern.compile("[_|｜]|\\s[-–—]+\\s|--+");
	private static final int HEAD = 4096;
	private static final int SHORTEST = 6;
	private static final int NAMED = 60;
	/** So many pages that a page shows are named. */
	private static final int MOST_FRAMES = 5;
	/** Id of the numbering style of acts of the European Union. */
	private static final String EUROPEAN = "eu-acts";

	@Override
	public String id() {
		return "html";
	}

	@Override
	public boolean accepts(SourceFile file) {
		return EXTENSIONS.contains(file.extension()) || !file.extension().matches("txt|md|markdown") && isPage(file);
	}

	/** Tells by its beginning whether a file is a page, whatever its name says. */
	static boolean isPage(SourceFile file) {
		return ROOT.matcher(new String(file.head(), StandardCharsets.ISO_8859_1)).find();
	}

	@Override
	public List<SourceDocument> read(SourceFile file) throws UnreadableException {
		TextDecoder.Decoded text = decoded(file);
		Document page = Jsoup.parse(text.text());
		Element body = page.body();
		HtmlStyles styles = new HtmlStyles(page);
		body.select("script, style, noscript, template, nav, head").remove();
		List<Unread> around = new ArrayList<>(text.unread());
		if (body.normalName().equals("frameset")) {
			throw frames(file, page);
		}
		List<Unread> options = HtmlForms.write(body);
		around.addAll(HtmlFurniture.remove(body, styles, file.budget()));
		around.addAll(options);
		HtmlScripts.write(body);
		DocumentMetadata card = HtmlCard.take(body);
		Element preformatted = preformatted(body);
		HtmlText html = new HtmlText(page);
		String written = preformatted != null ? NormalText.of(preformatted.wholeText()) : html.text();
		if (page.selectFirst("iframe[src]") != null && written.codePoints().noneMatch(Character::isLetterOrDigit)) {
			throw frames(file, page);
		}
		if (preformatted == null) {
			around.addAll(html.unread());
		} else {
			preformatted.remove();
			around.addAll(besides(body));
		}
		List<SourceDocument> documents = NormalText.document(file, written,
				card.merge(titled(page, written)).merge(TextMetadata.of(file, written)).merge(metadata(page)));
		return (preformatted != null || html.provisions().isEmpty() ? documents
				: List.of(new SourceDocument(written, documents.getFirst().metadata(), Optional.of(html.provisions()), EUROPEAN))).stream()
				.map(document -> document.without(around)).toList();
	}

	private static UnreadableException frames(SourceFile file, Document page) {
		return Messages.unreadable("html.frames", file.path(),
				page.select("frame[src], iframe[src]").stream().map(frame -> frame.attr("src")).limit(MOST_FRAMES).collect(Collectors.joining(", ")));
	}

	/** The page says itself how it is encoded, or it is detected as for plain text. GB 2312 is read as what has become of it. */
	private static TextDecoder.Decoded decoded(SourceFile file) throws UnreadableException {
		Matcher charset = CHARSET.matcher(new String(file.head(), StandardCharsets.ISO_8859_1));
		boolean marked = file.startsWith((byte) 0xff, (byte) 0xfe) || file.startsWith((byte) 0xfe, (byte) 0xff)
				|| file.startsWith((byte) 0xef, (byte) 0xbb);
		if (!marked && charset.find()) {
			String name = charset.group(1).matches("(?i)gb2312|gbk") ? "GB18030" : charset.group(1);
			try {
				if (Charset.isSupported(name) && !name.toLowerCase(Locale.ROOT).startsWith("utf-16")) {
					return TextDecoder.Decoded.of(new String(file.bytes(), Charset.forName(name)));
				}
			} catch (IllegalCharsetNameException e) {
				return new TextDecoder(file).read();
			}
		}
		return new TextDecoder(file).read();
	}

	/** Returns the preformatted text that a page consists of, or null. */
	private static Element preformatted(Element body) {
		Element pre = body.selectFirst("pre");
		return pre != null && pre.text().length() * 10 > body.text().length() * 9 ? pre : null;
	}

	/** The little that a page has beside its preformatted text. */
	private static List<Unread> besides(Element body) {
		String rest = TextFlow.collapse(body.text());
		return rest.codePoints().noneMatch(Character::isLetterOrDigit) ? List.of()
				: List.of(new Unread(Unread.Kind.AROUND, "", "“" + Excerpt.beginning(rest, NAMED) + "”"));
	}

	private static DocumentMetadata metadata(Document page) {
		DocumentMetadata.Builder metadata = DocumentMetadata.builder().title(page.title())
				.title(content(page, "DC.title", "dcterms.title", "citation_title", "ArticleTitle"))
				.issuer(content(page, "DC.publisher", "dcterms.publisher", "ContentSource")).type(content(page, "DC.type", "dcterms.type"));
		Dates.iso(String.valueOf(content(page, "DC.date", "dcterms.date", "dcterms.issued", "article:published_time", "PubDate")))
				.ifPresent(metadata::date);
		String language = page.select("html").attr("lang").replaceAll("[-_].*", "").toLowerCase(Locale.ROOT);
		Element canonical = page.selectFirst("link[rel=canonical]");
		return metadata.language(language.matches("[a-z]{2}") ? language : null).source(canonical == null ? null : canonical.attr("href")).build();
	}

	/** A title that page and text agree on, without the name of the site behind it; the first line is often only the issuer. */
	private static DocumentMetadata titled(Document page, String text) {
		String head = text.substring(0, Math.min(HEAD, text.length())).replaceAll("\\s+", "");
		return Stream.of(content(page, "ArticleTitle", "DC.title", "dcterms.title", "citation_title"), page.title(), SITE.split(page.title(), 2)[0],
				page.title().replaceFirst("[-–—][^-–—]*$", ""))
				.filter(title -> title != null && title.length() >= SHORTEST && head.contains(title.replaceAll("\\s+", ""))).findFirst()
				.map(title -> DocumentMetadata.builder().title(title).build()).orElse(DocumentMetadata.EMPTY);
	}

	private static String content(Document page, String... names) {
		for (String name : names) {
			Element meta = page.selectFirst("meta[name=" + name + "], meta[property=" + name + "]");
			if (meta != null && !meta.attr("content").isBlank()) {
				return meta.attr("content");
			}
		}
		return null;
	}
}
