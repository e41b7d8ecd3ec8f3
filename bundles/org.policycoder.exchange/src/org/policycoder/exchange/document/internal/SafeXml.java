// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.policycoder.exchange.document.ReadingBudget;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Parses XML that is not trusted. Nothing outside of the file is opened; a document type is not loaded, but the names that
 * HTML gives to characters are known; a file that declares entities itself is refused, which rules out external entities
 * and expansion bombs alike; so is one that is nested deeper than any document.
 */
public final class SafeXml {
	/** Limits of the parser that are replaced by ours: depth, and how often characters may be called by their names. */
	private static final List<String> LIMITS = List.of("jdk.xml.maxElementDepth", "jdk.xml.entityExpansionLimit", "jdk.xml.entityReplacementLimit",
			"jdk.xml.totalEntitySizeLimit");

	private SafeXml() {
	}

	/** Parses a file into its root element. */
	public static Markup parse(SourceFile file) throws UnreadableException {
		return parse(file, file.open(), "xml.damaged");
	}

	/**
	 * Parses a part of a file into its root element.
	 *
	 * @param file    the file that the part is of
	 * @param part    the part; is closed
	 * @param damaged key of the sentence on a file whose part is damaged: {1} is the line, {2} the column, {3} what is wrong
	 */
	static Markup parse(SourceFile file, InputStream part, String damaged) throws UnreadableException {
		return stream(file.path(), file.budget(), part, damaged, KEEP_ALL);
	}

	/** Takes elements out of a file while it is read, so that a great one is never in memory as a whole. */
	public interface Elements {
		/**
		 * Tells whether an element is to be taken out.
		 *
		 * @param name its local name
		 */
		boolean wants(String name);

		/**
		 * Takes an element that has ended; the one around it does not get it.
		 *
		 * @param element the element, without those in it that were taken out before
		 * @param parent  the element around it, which is not whole yet; null for the root
		 */
		void take(Markup element, Markup parent) throws UnreadableException;

		/**
		 * Is told of the namespaces of elements, each once.
		 *
		 * @param namespace the name of a namespace; empty for none
		 * @param line      the line of the first element of it
		 */
		void namespace(String namespace, int line);
	}

	private static final Elements KEEP_ALL = new Elements() {
		@Override
		public boolean wants(String name) {
			return false;
		}

		@Override
		public void take(Markup element, Markup parent) {
			// none is wanted
		}

		@Override
		public void namespace(String namespace, int line) {
			// elements are known by their local names
		}
	};

	/**
	 * Parses a part of a file, element by element.
	 *
	 * @param file     the file that the part is of
	 * @param budget   what may be spent on it
	 * @param part     the part; is closed
	 * @param damaged  as for {@link #parse(SourceFile, InputStream, String)}
	 * @param elements takes elements out
	 * @return the root without what was taken out of it
	 */
	public static Markup stream(Path file, ReadingBudget budget, InputStream part, String damaged, Elements elements) throws UnreadableException {
		Builder builder = new Builder(file, budget, elements);
		try (InputStream in = part) {
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setNamespaceAware(true);
			factory.setValidating(false);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			XMLReader reader = factory.newSAXParser().getXMLReader();
			for (String limit : LIMITS) {
				reader.setProperty(limit, "0");
			}
			reader.setContentHandler(builder);
			reader.setEntityResolver(builder);
			reader.setErrorHandler(builder);
			reader.setProperty("http://xml.org/sax/properties/lexical-handler", builder);
			reader.setProperty("http://xml.org/sax/properties/declaration-handler", builder);
			reader.parse(new InputSource(in));
			return builder.root;
		} catch (SAXParseException e) {
			throw Messages.unreadable(damaged, file, e.getLineNumber(), e.getColumnNumber(), e);
		} catch (SAXException e) {
			throw e.getException() instanceof UnreadableException refused ? refused : Messages.unreadable(damaged, file, 1, 1, e);
		} catch (UnreadableException e) {
			throw e;
		} catch (IOException e) {
			throw Messages.unreadable(damaged, file, 1, 1, e);
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e); // the parser of every Java platform has these features
		}
	}

	/** What it refuses is an {@link UnreadableException} in a {@link SAXException}. */
	private static final class Builder extends DefaultHandler2 {
		private final Path file;
		private final ReadingBudget budget;
		private final Elements elements;
		private final Set<String> namespaces = new HashSet<>();
		private final Deque<Markup> open = new ArrayDeque<>();
		private final StringBuilder text = new StringBuilder();
		private Markup root;
		private boolean inKnownNames;
		private Locator locator;

		Builder(Path file, ReadingBudget budget, Elements elements) {
			this.file = file;
			this.budget = budget;
			this.elements = elements;
		}

		@Override
		public void setDocumentLocator(Locator at) {
			locator = at;
		}

		@Override
		public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
			flush();
			require(open.size() + 1);
			if (namespaces.add(uri)) {
				elements.namespace(uri, locator.getLineNumber());
			}
			Map<String, String> values = attributes.getLength() == 0 ? Map.of() : new LinkedHashMap<>();
			for (int i = 0; i < attributes.getLength(); i++) {
				values.put(attributes.getLocalName(i), attributes.getValue(i));
			}
			Markup element = new Markup(localName, values);
			if (root == null) {
				root = element;
			} else if (!elements.wants(localName)) {
				open.peek().add(element);
			}
			open.push(element);
		}

		private void require(int level) throws SAXException {
			try {
				budget.goOn();
				budget.levels(level);
			} catch (UnreadableException e) {
				throw new SAXException(e);
			}
		}

		@Override
		public void endElement(String uri, String localName, String qName) throws SAXException {
			flush();
			Markup ended = open.pop();
			if (elements.wants(localName)) {
				try {
					elements.take(ended, open.peek());
				} catch (UnreadableException e) {
					throw new SAXException(e);
				}
			}
		}

		@Override
		public void characters(char[] characters, int start, int length) {
			text.append(characters, start, length);
		}

		private void flush() {
			if (!text.isEmpty() && !open.isEmpty()) {
				open.peek().add(text.toString());
			}
			text.setLength(0);
		}

		@Override
		public void error(SAXParseException e) {
			// only a validating parser reports these
		}

		@Override
		public void fatalError(SAXParseException e) throws SAXException {
			throw e;
		}

		@Override
		public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) {
			// nothing but the document type gets here: a file that declares an entity is refused before
			InputSource names = new InputSource(SafeXml.class.getResourceAsStream("html-entities.dtd"));
			names.setSystemId("html-entities.dtd");
			return names;
		}

		@Override
		public void startEntity(String name) {
			inKnownNames |= "[dtd]".equals(name);
		}

		@Override
		public void endEntity(String name) {
			inKnownNames = inKnownNames && !"[dtd]".equals(name);
		}

		@Override
		public void internalEntityDecl(String name, String value) throws SAXException {
			if (!inKnownNames) {
				throw new SAXException(Messages.unreadable("xml.entity", file, name));
			}
		}

		@Override
		public void externalEntityDecl(String name, String publicId, String systemId) throws SAXException {
			throw new SAXException(Messages.unreadable("xml.entity", file, name));
		}
	}
}
