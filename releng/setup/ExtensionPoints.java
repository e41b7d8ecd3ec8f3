// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes the pages of the user guide on the extension points from their schemas.
 * <p>
 * Usage: {@code java ExtensionPoints.java FOLDER_OF_THE_PROJECT FOLDER_OF_THE_GUIDE}
 */
public final class ExtensionPoints {

	private static final String PAGE = "html/extension-points.html";

	/** What stands around the texts of the schemas, which are written in English. */
	private static final Map<String, String> ENGLISH = Map.ofEntries(Map.entry("language", "en"), Map.entry("title", "Extension points"),
			Map.entry("guide", "PolicyCoder user guide"),
			Map.entry("intro", "What each element and attribute of a <code>plugin.xml</code> means, as the schemas of <code>org.policycoder.core</code> say it. How to begin: <a href=\"extending.html\">Extending PolicyCoder</a>."),
			Map.entry("point", "extension point"), Map.entry("adds", "adds"), Map.entry("attribute", "attribute"), Map.entry("needed", "needed"), Map.entry("meaning", "meaning"), Map.entry("yes", "yes"),
			Map.entry("no", "no"), Map.entry("api", "To implement:"), Map.entry("own", "Of PolicyCoder itself:"), Map.entry("nav",
					"<nav><a href=\"extending.html\">Previous</a> · <a href=\"index.html\">Contents</a> · <a href=\"NEXT\">Next</a></nav>"));

	private static final Map<String, String> CHINESE = Map.ofEntries(Map.entry("language", "zh-CN"), Map.entry("title", "扩展点"), Map.entry("guide", "PolicyCoder 用户指南"),
			Map.entry("intro", "<code>plugin.xml</code> 中各元素和属性的含义，取自 <code>org.policycoder.core</code> 的 schema，其说明以英文写成。入门见<a href=\"extending.html\">扩展 PolicyCoder</a>。"),
			Map.entry("point", "扩展点"), Map.entry("adds", "内容"), Map.entry("attribute", "属性"), Map.entry("needed", "必需"), Map.entry("meaning", "含义"), Map.entry("yes", "是"), Map.entry("no", "否"),
			Map.entry("api", "需实现："), Map.entry("own", "PolicyCoder 自带："), Map.entry("nav",
					"<nav><a href=\"extending.html\">上一页</a> · <a href=\"index.html\">目录</a> · <a href=\"NEXT\">下一页</a></nav>"));

	private ExtensionPoints() {
	}

	public static void main(String[] arguments) throws Exception {
		Path core = Path.of(arguments[0], "bundles/org.policycoder.core");
		List<Element> schemas = elements(root(core.resolve("plugin.xml")), "extension-point").map(p -> {
			try {
				return root(core.resolve(p.getAttribute("schema")));
			} catch (Exception e) {
				throw new IllegalStateException(p.getAttribute("schema"), e);
			}
		}).toList();
		write(Path.of(arguments[1]), ENGLISH, schemas);
		write(Path.of(arguments[1], "nl/zh"), CHINESE, schemas);
	}

	private static Element root(Path file) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
	}

	private static void write(Path guide, Map<String, String> words, List<Element> schemas) throws IOException {
		Path page = guide.resolve(PAGE);
		String contents = schemas.stream().map(s -> "<tr><td><a href=\"#%1$s\">%1$s</a></td><td>%2$s</td></tr>\n".formatted(id(s), documentation(s)))
				.collect(Collectors.joining());
		Files.writeString(page, """
				<!DOCTYPE html>
				<!-- SPDX-License-Identifier: EPL-2.0 -->
				<!-- Written by releng/extension-points from the schemas; edit those. -->
				<html lang="%s">
				<head>
				<meta charset="UTF-8">
				<meta name="viewport" content="width=device-width, initial-scale=1">
				<title>%s – %s</title>
				<link rel="stylesheet" href="style.css">
				</head>
				<body>
				<h1>%2$s</h1>
				<p>%s</p>
				<table>
				<tr><th>%s</th><th>%s</th></tr>
				%s</table>
				%s%s
				</body>
				</html>
				""".formatted(words.get("language"), words.get("title"), words.get("guide"), words.get("intro"), words.get("point"), words.get("adds"), contents,
				schemas.stream().map(s -> section(s, words)).collect(Collectors.joining()), words.get("nav").replace("NEXT", next(guide))));
	}

	/** The page that the contents have behind this one. */
	private static String next(Path guide) throws IOException {
		String contents = Files.readString(guide.resolve("toc.xml"));
		String behind = contents.substring(contents.indexOf(PAGE) + PAGE.length());
		return behind.replaceFirst("(?s).*?href=\"html/([^\"]*)\".*", "$1");
	}

	private static String section(Element schema, Map<String, String> words) {
		StringBuilder text = new StringBuilder("<h2 id=\"" + id(schema) + "\"><code>org.policycoder.core." + id(schema) + "</code></h2>\n");
		paragraph(text, documentation(schema));
		elements(schema, "element").filter(e -> !e.getAttribute("name").equals("extension")).forEach(element -> {
			text.append("<h3><code>").append(element.getAttribute("name")).append("</code></h3>\n");
			text.append("<table>\n<tr><th>").append(words.get("attribute")).append("</th><th>").append(words.get("needed")).append("</th><th>")
					.append(words.get("meaning")).append("</th></tr>\n");
			elements(child(element, "complexType"), "attribute").forEach(attribute -> text.append("<tr><td><code>").append(attribute.getAttribute("name"))
					.append("</code></td><td>").append(words.get(attribute.getAttribute("use").equals("required") ? "yes" : "no")).append("</td><td>")
					.append(documentation(attribute)).append("</td></tr>\n"));
			text.append("</table>\n");
		});
		text.append(part(schema, "examples").replaceAll("\\s*(<pre>)\\s*", "$1").replaceAll("\\s*(</pre>)\\s*", "$1\n"));
		paragraph(text, words.get("api") + ' ' + part(schema, "apiinfo"));
		paragraph(text, words.get("own") + ' ' + part(schema, "implementation"));
		return text.toString();
	}

	private static void paragraph(StringBuilder text, String words) {
		text.append("<p>").append(words).append("</p>\n");
	}

	private static String id(Element schema) {
		return elements(schema, "annotation").map(a -> child(a, "appinfo")).map(a -> child(a, "meta.schema")).findFirst().orElseThrow().getAttribute("id");
	}

	private static String part(Element schema, String type) {
		return elements(schema, "annotation").filter(a -> elements(child(a, "appinfo"), "meta.section").anyMatch(s -> s.getAttribute("type").equals(type)))
				.map(a -> markup(child(a, "documentation"))).findFirst().orElseThrow(() -> new IllegalStateException(id(schema) + ": no " + type));
	}

	private static String documentation(Element owner) {
		return markup(child(child(owner, "annotation"), "documentation"));
	}

	private static Element child(Element parent, String name) {
		return elements(parent, name).findFirst().orElseThrow(() -> new IllegalStateException(parent.getTagName() + ": no " + name));
	}

	private static Stream<Element> elements(Element parent, String name) {
		return IntStream.range(0, parent.getChildNodes().getLength()).mapToObj(parent.getChildNodes()::item).filter(Element.class::isInstance).map(Element.class::cast)
				.filter(e -> e.getTagName().equals(name));
	}

	private static String markup(Node node) {
		StringBuilder text = new StringBuilder();
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			text.append(child instanceof Element e ? "<" + e.getTagName() + ">" + markup(e) + "</" + e.getTagName() + ">"
					: child.getNodeValue().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
		}
		return node.getNodeName().equals("documentation") ? text.toString().strip() : text.toString();
	}
}
