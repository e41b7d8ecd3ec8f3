// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.codebook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.exchange.document.internal.Markup;
import org.policycoder.exchange.document.internal.Messages;
import org.policycoder.exchange.document.internal.QdaXml;
import org.policycoder.exchange.document.internal.SafeXml;
import org.policycoder.model.Category;
import org.policycoder.model.Codebook;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.Dimension;
import org.policycoder.model.DimensionRule;
import org.policycoder.model.Labels;
import org.policycoder.model.ModelFactory;

/**
 * The codebook of the REFI-QDA standard 1.5 (QDC), by which NVivo, ATLAS.ti, MAXQDA, QualCoder and others exchange codes.
 * <p>
 * A dimension is a code of the top level that cannot be given itself; its categories are the codes below. QDC has names,
 * descriptions, colours, nesting and whether a code can be given. It has no codes of categories, rules, keys or examples, and
 * one language: these are not written, and on reading codes are made anew and the rule of each dimension is
 * {@link DimensionRule#ANY any}. A file with codes on the top level that can be given has no dimensions; it becomes one.
 */
final class QdcCodebook {
	private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";
	private static final int LETTERS = 26;

	private QdcCodebook() {
	}

	static Codebook read(Path file) throws UnreadableException {
		SourceFile source = SourceFile.of(file);
		Markup root = SafeXml.parse(source);
		// Programs disagree on the namespace and on nothing else: elements are known by their local names.
		List<Markup> top = root == null || !root.is("CodeBook") ? List.of()
				: root.elements("Codes").flatMap(codes -> codes.elements("Code")).toList();
		if (top.isEmpty()) {
			throw Messages.unreadable("codebook.noQdc", file);
		}
		Codebook codebook = ModelFactory.eINSTANCE.createCodebook();
		codebook.setCode(source.stem());
		label(codebook, source.stem());
		if (top.stream().noneMatch(QdaXml::isCodable)) {
			top.forEach(code -> describe(add(codebook, code.elements("Code").toList()), code));
		} else {
			label(add(codebook, top), source.stem());
		}
		return codebook;
	}

	private static Dimension add(Codebook codebook, List<Markup> codes) {
		Dimension dimension = ModelFactory.eINSTANCE.createDimension();
		int index = codebook.getDimensions().size();
		dimension.setCode(index < LETTERS ? String.valueOf((char) ('A' + index)) : "D" + (index + 1));
		dimension.setRule(DimensionRule.ANY);
		codebook.getDimensions().add(dimension);
		categories(dimension.getCategories(), codes, dimension.getCode());
		return dimension;
	}

	private static void categories(List<Category> categories, List<Markup> codes, String above) {
		for (Markup code : codes) {
			Category category = ModelFactory.eINSTANCE.createCategory();
			// A-1-2 is the second below the first of dimension A: unique, and it sorts as the codebook does.
			category.setCode(above + "-" + (categories.size() + 1));
			category.setGroupOnly(!QdaXml.isCodable(code));
			category.setColour(QdaXml.colour(code.attribute("color")));
			describe(category, code);
			categories.add(category);
			categories(category.getCategories(), code.elements("Code").toList(), category.getCode());
		}
	}

	private static void describe(DescribedElement element, Markup code) {
		String name = code.attribute("name").strip();
		label(element, name.isEmpty() ? element.getCode() : name);
		code.elements("Description").map(Markup::text).map(String::strip).filter(d -> !d.isEmpty()).findFirst()
				.ifPresent(d -> element.getDefinition().put(QdaXml.language(d), d));
	}

	private static void label(DescribedElement element, String label) {
		element.getLabel().put(QdaXml.language(label), label);
	}

	static byte[] write(Codebook codebook, String language) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			xml.setDefaultNamespace(NAMESPACE);
			xml.writeStartElement(NAMESPACE, "CodeBook");
			xml.writeDefaultNamespace(NAMESPACE);
			xml.writeAttribute("origin", "PolicyCoder");
			xml.writeStartElement(NAMESPACE, "Codes");
			for (Dimension dimension : codebook.getDimensions()) {
				start(xml, dimension, codebook.getCode() + "/" + dimension.getCode(), language, false, null);
				write(xml, dimension.getCategories(), codebook.getCode() + "//", language);
				xml.writeEndElement();
			}
			xml.writeEndElement();
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e); // nothing is written but into memory
		}
		return out.toByteArray();
	}

	private static void write(XMLStreamWriter xml, List<Category> categories, String space, String language) throws XMLStreamException {
		for (Category category : categories) {
			start(xml, category, space + category.getCode(), language, !category.isGroupOnly(),
					QdaXml.colour(category.getColour()));
			write(xml, category.getCategories(), space, language);
			xml.writeEndElement();
		}
	}

	/** The identifier depends on the codes alone, so that a program that has the codebook knows it again in its next version. */
	private static void start(XMLStreamWriter xml, DescribedElement element, String identity, String language, boolean codable, String colour)
			throws XMLStreamException {
		xml.writeStartElement(NAMESPACE, "Code");
		xml.writeAttribute("guid", QdaXml.guid(identity));
		xml.writeAttribute("name", QdaXml.characters(Labels.label(element, language)));
		xml.writeAttribute("isCodable", Boolean.toString(codable));
		if (colour != null) {
			xml.writeAttribute("color", colour);
		}
		String definition = Labels.definition(element, language);
		if (!definition.isBlank()) {
			xml.writeStartElement(NAMESPACE, "Description");
			xml.writeCharacters(QdaXml.characters(definition));
			xml.writeEndElement();
		}
	}
}
