// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.policycoder.exchange.document.ReadingBudget;
import org.policycoder.exchange.document.internal.Markup;
import org.policycoder.exchange.document.internal.QdaXml;
import org.policycoder.exchange.document.internal.SafeXml;
import org.policycoder.exchange.loss.LossKind;
import org.policycoder.exchange.loss.LossReport;
import org.policycoder.exchange.qdpx.QdpxProject.Case;
import org.policycoder.exchange.qdpx.QdpxProject.Code;
import org.policycoder.exchange.qdpx.QdpxProject.DocumentSet;
import org.policycoder.exchange.qdpx.QdpxProject.Given;
import org.policycoder.exchange.qdpx.QdpxProject.Note;
import org.policycoder.exchange.qdpx.QdpxProject.Selection;
import org.policycoder.exchange.qdpx.QdpxProject.Source;
import org.policycoder.exchange.qdpx.QdpxProject.Value;
import org.policycoder.exchange.sheet.Sentences;

/**
 * Reads a project file element by element. Elements are known by their local names, since programs disagree on the namespaces;
 * what is in another one is told. Whatever a study has no place for is told as well.
 */
final class QdpxReader implements SafeXml.Elements {
	private static final String NAMESPACE = "urn:QDA-XML:project:1.0";
	private static final Sentences SENTENCES = new Sentences(QdpxReader.class);
	/** Elements that are taken out as they end; whatever else there is stays in these. */
	private static final Set<String> WANTED = Set.of("User", "CodeBook", "Variable", "Case", "TextSource", "PDFSource", "PictureSource",
			"AudioSource",
			"VideoSource", "PlainTextSelection", "PDFSelection", "PictureSelection", "AudioSelection", "VideoSelection", "TranscriptSelection",
			"SyncPoint",
			"Note", "Link", "Graph", "Set");

	private final LossReport.Builder report;
	private final Map<String, String> namespaces = new TreeMap<>();
	private final Map<String, String> users = new LinkedHashMap<>();
	private final List<Code> codes = new ArrayList<>();
	private final Map<String, String> variables = new LinkedHashMap<>();
	private final List<Case> cases = new ArrayList<>();
	private final List<Source> sources = new ArrayList<>();
	private final Map<String, Note> notes = new LinkedHashMap<>();
	private final List<DocumentSet> sets = new ArrayList<>();
	/** Passages that have ended, by the element of the text that they are of, which has not. */
	private final Map<Markup, List<Selection>> passages = new IdentityHashMap<>();
	private final Map<Markup, List<String>> areas = new IdentityHashMap<>();

	private QdpxReader(LossReport.Builder report) {
		this.report = report;
	}

	static QdpxProject read(Path file, QdpxArchive archive, LossReport.Builder report) throws IOException {
		QdpxReader reader = new QdpxReader(report);
		Markup root = SafeXml.stream(file, ReadingBudget.of(file, Files.size(file)), archive.project(), "xml.damaged", reader);
		if (!root.is("Project")) {
			throw SENTENCES.unreadable("qdpx.otherRoot", file, root.name());
		}
		reader.namespaces.forEach((namespace, line) -> report.remark(SENTENCES.get("read.namespace", line, namespace)));
		String user = root.attribute("creatingUserGUID");
		return new QdpxProject(root.attribute("name").strip(), root.attribute("origin").strip(),
				guid(user.isEmpty() ? root.attribute("modifyingUserGUID") : user), reader.users, reader.codes, reader.variables, reader.cases,
				reader.sources, reader.notes, reader.sets);
	}

	@Override
	public boolean wants(String name) {
		return WANTED.contains(name);
	}

	@Override
	public void namespace(String namespace, int line) {
		if (!namespace.equals(NAMESPACE)) {
			namespaces.putIfAbsent(namespace, Integer.toString(line));
		}
	}

	@Override
	public void take(Markup element, Markup parent) {
		switch (element.name()) {
		case "User" -> users.putIfAbsent(guid(element),
				element.attribute("name").isBlank() ? element.attribute("id").strip() : element.attribute("name").strip());
		case "CodeBook" -> element.elements("Codes").flatMap(c -> c.elements("Code")).map(QdpxReader::code).forEach(codes::add);
		case "Variable" -> variables.putIfAbsent(guid(element), element.attribute("name").strip());
		case "Case" -> cases.add(new Case(guid(element), element.attribute("name").strip(), values(element), targets(element, "SourceRef"),
				targets(element, "SelectionRef")));
		case "PlainTextSelection" -> passage(element, parent);
		case "PDFSelection" -> areas.computeIfAbsent(parent, p -> new ArrayList<>()).add(guid(element));
		case "PictureSelection" -> {
			// goes with its picture
		}
		case "AudioSelection", "VideoSelection", "TranscriptSelection", "SyncPoint" -> report.add(LossKind.TIME_SPAN, element.attribute("name"));
		case "TextSource" -> text(element, guid(element), element);
		case "PDFSource" -> pdf(element);
		case "PictureSource" -> report.add(LossKind.PICTURE, element.attribute("name"));
		case "AudioSource" -> report.add(LossKind.AUDIO, element.attribute("name"));
		case "VideoSource" -> report.add(LossKind.VIDEO, element.attribute("name"));
		case "Note" -> notes.putIfAbsent(guid(element), new Note(element.attribute("name").strip(), path(element), content(element)));
		case "Link" -> report.add(LossKind.LINK, element.attribute("name"));
		case "Graph" -> report.add(LossKind.GRAPH, element.attribute("name"));
		default -> set(element);
		}
	}

	private static Code code(Markup element) {
		return new Code(guid(element), element.attribute("name").strip(), QdaXml.isCodable(element), QdaXml.colour(element.attribute("color")),
				description(element), element.elements("Code").map(QdpxReader::code).toList());
	}

	private void passage(Markup element, Markup parent) {
		Optional<Long> begin = number(element.attribute("startPosition"));
		Optional<Long> end = number(element.attribute("endPosition"));
		if (begin.isEmpty() || end.isEmpty()) {
			report.add(LossKind.OUTSIDE_TEXT, element.attribute("startPosition") + "–" + element.attribute("endPosition"));
			return;
		}
		String user = guid(element.attribute("creatingUser"));
		passages.computeIfAbsent(parent, p -> new ArrayList<>())
				.add(new Selection(guid(element), element.attribute("name"), begin.get(), end.get(), description(element),
						user.isEmpty() ? guid(element.attribute("modifyingUser")) : user, targets(element, "NoteRef"), codings(element)));
	}

	private static Optional<Long> number(String digits) {
		try {
			return Optional.of(Long.valueOf(digits.strip()));
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	/** A text; of a PDF file, it has the variables, the memos and the codes of the file too. */
	private void text(Markup text, String guid, Markup around) {
		if (!text.attribute("richTextPath").isBlank()) {
			report.add(LossKind.FORMATTING, text.attribute("name"));
		}
		String name = text.attribute("name").isBlank() ? around.attribute("name") : text.attribute("name");
		sources.add(new Source(guid, name.strip(), path(text), content(text), description(around), listed(passages.remove(text)), codings(around),
				targets(around, "NoteRef"), values(around)));
	}

	private void pdf(Markup element) {
		List<String> drawn = Optional.ofNullable(areas.remove(element)).orElse(List.of());
		Optional<Markup> text = element.first("Representation");
		if (text.isEmpty()) {
			report.add(LossKind.PDF, element.attribute("name"));
			report.add(LossKind.PDF_AREA, drawn.size(), element.attribute("name"));
			return;
		}
		Set<String> twins = new HashSet<>();
		Optional.ofNullable(passages.get(text.get())).orElse(List.of()).forEach(passage -> twins.add(passage.guid()));
		// an area and its words may share one identifier: they are one passage
		report.add(LossKind.PDF_AREA, drawn.stream().filter(guid -> !twins.contains(guid)).count(), element.attribute("name"));
		text(text.get(), guid(element), element);
	}

	private void set(Markup element) {
		List<String> members = targets(element, "MemberSource");
		if (!members.isEmpty()) {
			sets.add(new DocumentSet(element.attribute("name").strip(), members));
		}
		if (element.first("MemberCode").isPresent()) {
			report.add(LossKind.CODE_SET, element.attribute("name"));
		}
	}

	private static List<Selection> listed(List<Selection> selections) {
		return selections == null ? List.of() : List.copyOf(selections);
	}

	private static List<Given> codings(Markup element) {
		return element.elements("Coding").map(coding -> new Given(coding.first("CodeRef").map(ref -> guid(ref.attribute("targetGUID"))).orElse(""),
				guid(coding.attribute("creatingUser")), coding.attribute("creationDateTime").strip(), targets(coding, "NoteRef"))).toList();
	}

	private static List<Value> values(Markup element) {
		return element.elements("VariableValue")
				.map(value -> new Value(value.first("VariableRef").map(ref -> guid(ref.attribute("targetGUID"))).orElse(""),
						value.elements().filter(e -> e.name().endsWith("Value")).findFirst().map(Markup::rawText).orElse("").strip()))
				.toList();
	}

	private static List<String> targets(Markup element, String reference) {
		return element.elements(reference).map(ref -> guid(ref.attribute("targetGUID"))).toList();
	}

	private static String description(Markup element) {
		return element.first("Description").map(Markup::rawText).orElse("").strip();
	}

	private static String path(Markup text) {
		return text.attribute("plainTextPath").strip();
	}

	private static String content(Markup text) {
		return text.attribute("plainTextPath").isBlank() ? text.first("PlainTextContent").map(Markup::rawText).orElse(null) : null;
	}

	private static String guid(Markup element) {
		return guid(element.attribute("guid"));
	}

	/** Identifiers may stand in braces, and in large letters. */
	private static String guid(String written) {
		return written.strip().replaceAll("^\\{|\\}$", "").toLowerCase(Locale.ROOT);
	}
}
