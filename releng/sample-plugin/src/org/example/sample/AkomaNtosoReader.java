// SPDX-License-Identifier: EPL-2.0
package org.example.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.DocumentReader;
import org.policycoder.exchange.document.PlainText;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.exchange.document.XmlFiles;
import org.policycoder.model.PolicyDate;
import org.policycoder.segmentation.Provision;
import org.w3c.dom.Element;

/** Reads acts in Akoma Ntoso. The file says what its provisions are, so nobody has to look for them. */
public final class AkomaNtosoReader implements DocumentReader {

	private static final Set<String> DIVISIONS = Set.of("book", "part", "title", "chapter", "division");

	private static final Set<String> LINES = Set.of("heading", "subheading", "p", "docTitle");

	@Override
	public String id() {
		return "org.example.sample.akoma-ntoso";
	}

	/** By the first bytes: the extension .xml says nothing. */
	@Override
	public boolean accepts(SourceFile file) {
		return file.extension().equals("xml") && new String(file.head(), StandardCharsets.UTF_8).contains("akomaNtoso");
	}

	@Override
	public List<SourceDocument> read(SourceFile file) throws UnreadableException {
		Element root = XmlFiles.parse(file).getDocumentElement();
		Writer writer = new Writer();
		List<Provision> provisions = Stream.of("body", "mainBody").flatMap(name -> all(root, name)).findFirst()
				.map(writer::children).orElse(List.of());
		if (provisions.isEmpty()) {
			throw new UnreadableException(file.path() + ": no numbered provision in the body; is it an act in Akoma Ntoso?");
		}
		DocumentMetadata metadata = DocumentMetadata.builder().title(text(root, "docTitle", file.stem())).type("Act")
				.date(value(root, "FRBRdate", "date").filter(d -> d.matches("\\d{4}(-\\d\\d){0,2}")).map(PolicyDate::parse).orElse(null))
				.jurisdiction(value(root, "FRBRcountry", "value").map(c -> c.toUpperCase(Locale.ROOT)).orElse(null))
				.language(value(root, "FRBRlanguage", "language").flatMap(AkomaNtosoReader::language).orElse(null)).build();
		return List.of(new SourceDocument(writer.text.toString(), metadata, Optional.of(provisions), null));
	}

	/** Akoma Ntoso names languages by three letters, PolicyCoder by two. */
	private static Optional<String> language(String three) {
		return Arrays.stream(Locale.getISOLanguages()).filter(two -> Locale.of(two).getISO3Language().equals(three)).findFirst();
	}

	private static Optional<String> value(Element root, String element, String attribute) {
		return all(root, element).map(e -> e.getAttribute(attribute)).filter(v -> !v.isEmpty()).findFirst();
	}

	private static String text(Element root, String element, String otherwise) {
		return all(root, element).map(AkomaNtosoReader::line).filter(t -> !t.isEmpty()).findFirst().orElse(otherwise);
	}

	private static Stream<Element> all(Element root, String name) {
		return IntStream.range(0, root.getElementsByTagName(name).getLength())
				.mapToObj(i -> (Element) root.getElementsByTagName(name).item(i));
	}

	private static Stream<Element> elements(Element parent) {
		return IntStream.range(0, parent.getChildNodes().getLength()).mapToObj(parent.getChildNodes()::item)
				.filter(Element.class::isInstance).map(Element.class::cast);
	}

	private static String line(Element element) {
		return PlainText.normalised(element.getTextContent()).replaceAll("\\s+", " ").strip();
	}

	/** Writes the text, and notes where each provision begins and ends in it. */
	private static final class Writer {

		private final StringBuilder text = new StringBuilder();

		/** What is numbered becomes a provision, wherever it stands; the rest is its text. */
		List<Provision> children(Element parent) {
			List<Provision> provisions = new ArrayList<>();
			elements(parent).filter(e -> !e.getTagName().equals("num")).forEach(child -> {
				Optional<Element> number = elements(child).filter(e -> e.getTagName().equals("num")).findFirst();
				if (number.isPresent()) {
					provisions.add(provision(child, line(number.get())));
				} else if (LINES.contains(child.getTagName())) {
					text.append(line(child)).append('\n');
				} else {
					provisions.addAll(children(child));
				}
			});
			return provisions;
		}

		private Provision provision(Element element, String label) {
			int begin = text.length();
			text.append(label).append(' ');
			List<Provision> children = children(element);
			String tag = element.getTagName();
			return new Provision(begin, text.toString().stripTrailing().length(), label, tag, DIVISIONS.contains(tag),
					"marked in the file", 1, children);
		}
	}
}
