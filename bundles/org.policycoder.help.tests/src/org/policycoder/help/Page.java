// SPDX-License-Identifier: EPL-2.0
package org.policycoder.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A page, table of contents or other file of the help, by its path in the bundle. */
record Page(String path) {

	private static final String CHINESE = "nl/zh/";

	boolean exists() {
		return Page.class.getResource("/" + path) != null;
	}

	Document html() throws IOException {
		return read(Parser.htmlParser());
	}

	Document xml() throws IOException {
		return read(Parser.xmlParser());
	}

	private Document read(Parser parser) throws IOException {
		try (InputStream in = Page.class.getResourceAsStream("/" + path)) {
			return Jsoup.parse(in, StandardCharsets.UTF_8.name(), "", parser);
		}
	}

	/** What a link on this page leads to; a part of a page is left out. */
	Page to(String link) {
		String target = link.replaceAll("#.*", "");
		return target.isEmpty() ? this : new Page(URI.create(path).resolve(target).toString());
	}

	/** The same page in Chinese, where the help looks for it. */
	Page chinese() {
		return new Page(CHINESE + path);
	}

	boolean isHtml() {
		return path.endsWith(".html");
	}

	/** The topics of a table of contents, as the help resolves them: from the folder of the English one. */
	List<String> topics() throws IOException {
		Document toc = xml();
		return Stream.concat(toc.select("toc").eachAttr("topic").stream(), toc.select("topic").eachAttr("href").stream())
				.toList();
	}
}
