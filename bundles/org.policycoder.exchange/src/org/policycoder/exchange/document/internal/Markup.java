// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of a parsed XML file: names without prefix, content in order. Built once by {@link SafeXml}, then only read. */
public final class Markup {
	private final String name;
	private final Map<String, String> attributes;
	private final List<Object> content = new ArrayList<>();

	Markup(String name, Map<String, String> attributes) {
		this.name = name;
		this.attributes = attributes;
	}

	void add(Object childOrText) {
		content.add(childOrText);
	}

	public String name() {
		return name;
	}

	public boolean is(String... names) {
		for (String candidate : names) {
			if (candidate.equals(name)) {
				return true;
			}
		}
		return false;
	}

	/** Returns the value of an attribute; empty if there is none. */
	public String attribute(String attribute) {
		return attributes.getOrDefault(attribute, "");
	}

	/** Returns the content in order: strings and elements. */
	List<Object> content() {
		return content;
	}

	public Stream<Markup> elements() {
		return content.stream().filter(Markup.class::isInstance).map(Markup.class::cast);
	}

	public Stream<Markup> elements(String... names) {
		return elements().filter(element -> element.is(names));
	}

	public Optional<Markup> first(String... names) {
		return elements(names).findFirst();
	}

	/** Returns all elements below this one of these names, in order, not looking for further ones inside a found one. */
	Stream<Markup> topmost(String... names) {
		return elements().flatMap(element -> element.is(names) ? Stream.of(element) : element.topmost(names));
	}

	/** Returns the text of the element and all below it, white space collapsed. */
	public String text() {
		StringBuilder out = new StringBuilder();
		appendText(out);
		return TextFlow.collapse(out);
	}

	/** Returns the text of the element and all below it as it stands. */
	public String rawText() {
		StringBuilder out = new StringBuilder();
		appendText(out);
		return out.toString();
	}

	/** Returns the text of the first child of that name; null if there is no such child or no text in it. */
	public String textOf(String child) {
		return first(child).map(Markup::text).filter(text -> !text.isEmpty()).orElse(null);
	}

	/** Makes a tree of the platform of it, for whoever does not know ours. */
	public Document toDocument() {
		try {
			Document document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
			appendTo(document, document);
			return document;
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e); // nothing was asked for that a Java platform may lack
		}
	}

	private void appendTo(Node parent, Document document) {
		Element element = document.createElement(name);
		attributes.forEach(element::setAttribute);
		parent.appendChild(element);
		for (Object item : content) {
			if (item instanceof Markup child) {
				child.appendTo(element, document);
			} else {
				element.appendChild(document.createTextNode(item.toString()));
			}
		}
	}

	private void appendText(StringBuilder out) {
		for (Object item : content) {
			if (item instanceof Markup element) {
				element.appendText(out);
			} else {
				out.append(item);
			}
		}
	}
}
