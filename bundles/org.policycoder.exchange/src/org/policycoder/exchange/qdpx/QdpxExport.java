// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.policycoder.exchange.document.internal.QdaXml;
import org.policycoder.exchange.loss.LossReport;
import org.policycoder.exchange.qdpx.QdpxVariables.Variable;
import org.policycoder.exchange.sheet.Sentences;
import org.policycoder.model.Category;
import org.policycoder.model.Clauses;
import org.policycoder.model.Codebook;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Coder;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.Dimension;
import org.policycoder.model.Labels;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Progress;
import org.policycoder.model.storage.AtomicFile;
import org.policycoder.model.storage.FileKind;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StudyFile;
import org.policycoder.model.storage.StudyLayout;

/**
 * Writes a study as a REFI-QDA project, document by document. Dimensions are codes that cannot be given, categories the codes below
 * them; what the register says are variables of a case for each document; a passage has the codings of one coder of one clause, is
 * named after the clause, and its description has the notes. The rest stands in a note that {@link QdpxImport} reads again. The
 * same study is the same file, byte by byte.
 *
 * @since 1.0
 */
public final class QdpxExport {
	private static final String NAMESPACE = "urn:QDA-XML:project:1.0";
	private static final Sentences SENTENCES = new Sentences(QdpxExport.class);
	/** How deep the files of a study lie. */
	private static final int DEEPEST = 3;
	/** A time that every ZIP file can have, so that files do not differ by when they were made. */
	private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final PolicyProject study;
	private final QdpxFormat format;
	private final Progress progress;
	private final String language;
	private final Map<String, Coder> coders = new LinkedHashMap<>();
	private final CodebookIndex index;
	private final QdpxVariables variables;
	private final String space;
	private long codings;

	private QdpxExport(PolicyProject study, Collection<String> coders, QdpxFormat format, Progress progress) {
		this.study = study;
		this.format = format;
		this.progress = progress;
		this.language = study.project().getLanguage();
		QdpxNames.coders(study.project()).forEach((name, coder) -> {
			if (coders.contains(coder.getId())) {
				this.coders.put(name, coder);
			}
		});
		this.index = new CodebookIndex(study.codebook());
		this.variables = new QdpxVariables(study.corpus().getDocuments());
		this.space = study.project().getName() + "/";
	}

	/**
	 * Tells what other programs do not see, without writing anything.
	 *
	 * @param study  the study
	 * @param coders the ids of the coders whose codings are to be written
	 * @return what does not come along
	 * @throws IOException if the study cannot be read
	 */
	public static LossReport losses(PolicyProject study, Collection<String> coders) throws IOException {
		LossReport.Builder report = new LossReport.Builder();
		new QdpxLosses(study, coders, report).find();
		return report.build();
	}

	/**
	 * Writes a project.
	 *
	 * @param study    the study, saved; it is not changed
	 * @param coders   the ids of the coders whose codings are to be written
	 * @param format   for which program
	 * @param file     where to, replaced as a whole
	 * @param progress told of each document
	 * @return what was written, and what other programs do not see
	 * @throws IOException           if the study cannot be read or the file not written, which is then as it was
	 * @throws CancellationException if the progress is cancelled
	 */
	public static LossReport write(PolicyProject study, Collection<String> coders, QdpxFormat format, Path file, Progress progress)
			throws IOException {
		LossReport.Builder report = new LossReport.Builder();
		QdpxExport export = new QdpxExport(study, coders, format, progress);
		AtomicFile.replace(file, export::write, false);
		report.remark(SENTENCES.get("write.codings", export.codings, study.corpus().getDocuments().size(), export.coders.size(),
				SENTENCES.get(format.offsets() == OffsetUnit.UTF16 ? "offsets.utf16" : "offsets.points")));
		new QdpxLosses(study, coders, report).find();
		return report.build();
	}

	/** The identifier of a dimension or category; that of the codebook as a file is the same. */
	static String guid(Codebook codebook, DescribedElement element) {
		return QdaXml.guid(codebook.getCode() + (element instanceof Dimension ? "/" : "//") + element.getCode());
	}

	private void write(OutputStream out) throws IOException {
		progress.begin(study.corpus().getDocuments().size());
		ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16), StandardCharsets.UTF_8);
		begin(zip, "project.qde");
		writeProject(zip);
		zip.closeEntry();
		for (PolicyDocument document : study.corpus().getDocuments()) {
			begin(zip, "Sources/" + guid(document) + ".txt");
			zip.write(study.text(document).getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
		begin(zip, "Sources/" + note() + ".txt");
		StructureNote.write(study, files(), zip);
		zip.closeEntry();
		zip.finish();
		zip.flush();
	}

	private static void begin(ZipOutputStream zip, String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(LONG_AGO);
		zip.putNextEntry(entry);
	}

	/** All files of the study but texts, and what other coders and documents that were left behind have. */
	private List<StudyFile> files() throws IOException {
		Set<Integer> documents = study.corpus().getDocuments().stream().map(PolicyDocument::getNumber).collect(Collectors.toSet());
		Set<String> ids = coders.values().stream().map(Coder::getId).collect(Collectors.toSet());
		StudyLayout layout = new StudyLayout(study.folder());
		try (Stream<Path> all = Files.walk(study.folder(), DEEPEST)) {
			return all.sorted().map(layout::find).flatMap(Optional::stream).filter(f -> f.kind() != FileKind.TEXT)
					.filter(f -> !f.kind().isOfDocument() || documents.contains(f.document()))
					.filter(f -> !f.kind().isOfCoder() || ids.contains(f.coder()))
					.toList();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private String guid(PolicyDocument document) throws IOException {
		return QdaXml.guid(space + document.getNumber() + "/" + study.clauses(document).getTextHash());
	}

	private String guid(Coder coder) {
		return QdaXml.guid(space + "coder/" + coder.getId());
	}

	private String guid(Variable variable) {
		return QdaXml.guid(space + "variable/" + variable.name());
	}

	private String note() {
		return QdaXml.guid(space + StructureNote.NAME);
	}

	private void writeProject(OutputStream out) throws IOException {
		try {
			XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			ElementWriter xml = new ElementWriter(writer);
			writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			writer.setDefaultNamespace(NAMESPACE);
			writer.writeStartElement(NAMESPACE, "Project");
			writer.writeDefaultNamespace(NAMESPACE);
			String name = study.project().getName();
			xml.attribute("name", name == null ? "" : name);
			xml.attribute("origin", "PolicyCoder");
			writeUsers(xml);
			writeCodebook(xml);
			writeVariables(xml);
			writeCases(xml);
			writeSources(xml);
			xml.start("Notes").start("Note").attribute("guid", note()).attribute("name", StructureNote.NAME)
					.attribute("plainTextPath", "internal://" + note() + ".txt").end().end();
			if (format.sets()) {
				writeSets(xml);
			}
			xml.reference("NoteRef", note());
			xml.end();
			writer.writeEndDocument();
			writer.flush();
		} catch (XMLStreamException e) {
			throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
		}
	}

	private void writeUsers(ElementWriter xml) throws XMLStreamException {
		if (!coders.isEmpty()) {
			xml.start("Users");
			for (Map.Entry<String, Coder> coder : coders.entrySet()) {
				xml.start("User").attribute("guid", guid(coder.getValue())).attribute("name", coder.getKey())
						.attribute("id", coder.getValue().getId()).end();
			}
			xml.end();
		}
	}

	private void writeCodebook(ElementWriter xml) throws XMLStreamException {
		if (!study.codebook().getDimensions().isEmpty()) {
			xml.start("CodeBook").start("Codes");
			for (Dimension dimension : study.codebook().getDimensions()) {
				startCode(xml, dimension, false, null);
				writeCategories(xml, dimension.getCategories());
				xml.end();
			}
			xml.end().end();
		}
	}

	private void writeCategories(ElementWriter xml, List<Category> categories) throws XMLStreamException {
		for (Category category : categories) {
			startCode(xml, category, !category.isGroupOnly(), QdaXml.colour(category.getColour()));
			writeCategories(xml, category.getCategories());
			xml.end();
		}
	}

	private void startCode(ElementWriter xml, DescribedElement element, boolean codable, String colour) throws XMLStreamException {
		xml.start("Code").attribute("guid", guid(study.codebook(), element)).attribute("name", QdpxNames.of(element, language))
				.attribute("isCodable", Boolean.toString(codable));
		if (colour != null) {
			xml.attribute("color", colour);
		}
		xml.text("Description", Labels.definition(element, language));
	}

	private void writeVariables(ElementWriter xml) throws XMLStreamException {
		if (!variables.all().isEmpty()) {
			xml.start("Variables");
			for (Variable variable : variables.all()) {
				xml.start("Variable").attribute("guid", guid(variable)).attribute("name", variable.name())
						.attribute("typeOfVariable", variable.type()).end();
			}
			xml.end();
		}
	}

	/** Variables stand at cases alone: programs that read them at the documents too would have them twice. */
	private void writeCases(ElementWriter xml) throws XMLStreamException, IOException {
		if (study.corpus().getDocuments().isEmpty()) {
			return;
		}
		xml.start("Cases");
		for (PolicyDocument document : study.corpus().getDocuments()) {
			xml.start("Case").attribute("guid", QdaXml.guid(guid(document) + "/case"));
			Map<String, String> values = QdpxVariables.values(document);
			for (Variable variable : variables.all()) {
				if (values.containsKey(variable.name())) {
					xml.start("VariableValue").reference("VariableRef", guid(variable)).text(variable.element(), values.get(variable.name())).end();
				}
			}
			xml.reference("SourceRef", guid(document)).end();
		}
		xml.end();
	}

	private void writeSources(ElementWriter xml) throws XMLStreamException, IOException {
		if (study.corpus().getDocuments().isEmpty()) {
			return;
		}
		xml.start("Sources");
		for (PolicyDocument document : study.corpus().getDocuments()) {
			if (progress.isCancelled()) {
				throw new CancellationException();
			}
			xml.start("TextSource").attribute("guid", guid(document)).attribute("name", QdpxNames.of(document)).attribute("plainTextPath",
					"internal://" + guid(document) + ".txt");
			String text = study.text(document);
			Clauses clauses = new Clauses(study.clauses(document));
			Offsets offsets = new Offsets(text, format.offsets());
			for (Coder coder : coders.values()) {
				writePassages(xml, guid(document), coder, CodedPassage.of(study.codings(coder.getId(), document), clauses, index, text), offsets);
			}
			xml.end();
			progress.worked(1);
		}
		xml.end();
	}

	/** A passage of a coder: a stretch of a clause. */
	private record Place(int begin, int end, int clause) implements Comparable<Place> {
		@Override
		public int compareTo(Place other) {
			return begin != other.begin ? Integer.compare(begin, other.begin)
					: end != other.end ? Integer.compare(other.end, end) : Integer.compare(clause, other.clause);
		}
	}

	private void writePassages(ElementWriter xml, String document, Coder coder, List<CodedPassage> passages, Offsets offsets)
			throws XMLStreamException {
		Map<Place, List<CodedPassage>> byPlace = passages.stream()
				.collect(Collectors.groupingBy(p -> new Place(p.begin(), p.end(), p.clause().getId()), TreeMap::new, Collectors.toList()));
		for (Map.Entry<Place, List<CodedPassage>> entry : byPlace.entrySet()) {
			Place place = entry.getKey();
			String guid = QdaXml.guid(document + "/" + coder.getId() + "/" + place.clause() + "/" + place.begin() + "-" + place.end());
			xml.start("PlainTextSelection").attribute("guid", guid).attribute("name", QdpxNames.of(entry.getValue().getFirst().clause()))
					.attribute("startPosition", Integer.toString(offsets.of(place.begin())))
					.attribute("endPosition", Integer.toString(offsets.of(place.end())))
					.attribute("creatingUser", guid(coder));
			xml.text("Description", entry.getValue().stream().map(CodedPassage::coding).filter(c -> c.getNote() != null && !c.getNote().isBlank())
					.map(c -> c.getCategory() + ": " + c.getNote()).collect(Collectors.joining("\n")));
			Map<String, Integer> times = new LinkedHashMap<>();
			for (CodedPassage passage : entry.getValue()) {
				String category = passage.coding().getCategory();
				int time = times.merge(category, 1, Integer::sum);
				xml.start("Coding").attribute("guid", QdaXml.guid(guid + "/" + category + (time > 1 ? "/" + time : ""))).attribute("creatingUser",
						guid(coder));
				if (passage.coding().getTime() != null) {
					xml.attribute("creationDateTime", passage.coding().getTime().toString());
				}
				xml.reference("CodeRef", guid(study.codebook(), index.find(category).orElseThrow().category())).end();
				codings++;
			}
			xml.end();
		}
	}

	private void writeSets(ElementWriter xml) throws XMLStreamException, IOException {
		Map<String, List<String>> groups = new TreeMap<>();
		for (PolicyDocument document : study.corpus().getDocuments()) {
			String guid = guid(document);
			QdpxVariables.groups(document).forEach(group -> groups.computeIfAbsent(group, g -> new ArrayList<>()).add(guid));
		}
		if (!groups.isEmpty()) {
			xml.start("Sets");
			for (Map.Entry<String, List<String>> group : groups.entrySet()) {
				xml.start("Set").attribute("guid", QdaXml.guid(space + "set/" + group.getKey())).attribute("name", group.getKey());
				for (String member : group.getValue()) {
					xml.reference("MemberSource", member);
				}
				xml.end();
			}
			xml.end();
		}
	}

	/** The way from UTF-16 code units to the offsets that are asked for. */
	private static final class Offsets {
		private final int[] points;

		Offsets(String text, OffsetUnit unit) {
			boolean same = unit == OffsetUnit.UTF16 || text.chars().noneMatch(c -> Character.isHighSurrogate((char) c));
			points = same ? null : new int[text.length() + 1];
			for (int i = 0, point = 0; !same && i <= text.length(); i++) {
				points[i] = point;
				point += i < text.length() && Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length()
						&& Character.isLowSurrogate(text.charAt(i + 1)) ? 0 : 1;
			}
		}

		int of(int place) {
			return points == null ? place : points[place];
		}
	}

	/** Writes elements of the standard. */
	private record ElementWriter(XMLStreamWriter xml) {
		ElementWriter start(String name) throws XMLStreamException {
			xml.writeCharacters("\n");
			xml.writeStartElement(NAMESPACE, name);
			return this;
		}

		ElementWriter attribute(String name, String value) throws XMLStreamException {
			xml.writeAttribute(name, QdaXml.characters(value));
			return this;
		}

		/** Writes an element with a text, unless that is blank. */
		ElementWriter text(String name, String text) throws XMLStreamException {
			if (!text.isBlank()) {
				start(name);
				xml.writeCharacters(QdaXml.characters(text));
				xml.writeEndElement();
			}
			return this;
		}

		ElementWriter reference(String name, String guid) throws XMLStreamException {
			return start(name).attribute("targetGUID", guid).end();
		}

		ElementWriter end() throws XMLStreamException {
			xml.writeEndElement();
			return this;
		}
	}
}
