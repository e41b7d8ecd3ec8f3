// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.exchange.loss.LossKind;
import org.policycoder.exchange.loss.LossReport;
import org.policycoder.model.Coder;
import org.policycoder.model.Progress;
import org.policycoder.model.storage.PolicyProject;

class QdpxExportTest {
	@TempDir
	Path folder;
	private Locale before;
	private PolicyProject study;

	@BeforeEach
	void make() throws IOException {
		before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		study = ExampleStudy.make(folder.resolve("study"));
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	private Path write(QdpxFormat format) throws IOException {
		Path file = folder.resolve("out.qdpx");
		QdpxExport.write(study, study.project().getCoders().stream().map(Coder::getId).toList(), format, file, Progress.NONE);
		return file;
	}

	private static Map<String, byte[]> entries(Path file) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : zip.stream().toList()) {
				entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
			}
		}
		return entries;
	}

	private static String project(Path file) throws IOException {
		return new String(entries(file).get("project.qde"), StandardCharsets.UTF_8);
	}

	/** All files of a study but the hidden ones. */
	private static Map<String, String> files(Path study) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(study)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				files.put(study.relativize(file).toString(), Files.readString(file));
			}
		}
		return files;
	}

	/** What another program makes of the file: new identifiers, the project file and the texts changed. */
	private Path changed(Path file, UnaryOperator<String> project, UnaryOperator<String> text) throws IOException {
		Map<String, byte[]> entries = entries(file);
		Map<String, String> guids = new LinkedHashMap<>();
		UnaryOperator<String> renewed = s -> {
			Matcher m = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}").matcher(s);
			return m.replaceAll(
					r -> guids.computeIfAbsent(r.group(), g -> UUID.nameUUIDFromBytes(("new" + g).getBytes(StandardCharsets.UTF_8)).toString()));
		};
		Path out = folder.resolve("changed.qdpx");
		try (OutputStream to = Files.newOutputStream(out); ZipOutputStream zip = new ZipOutputStream(to)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				String content = new String(entry.getValue(), StandardCharsets.UTF_8);
				zip.putNextEntry(new ZipEntry(renewed.apply(entry.getKey())));
				zip.write((entry.getKey().endsWith(".qde") ? project.apply(renewed.apply(content)) : text.apply(content))
						.getBytes(StandardCharsets.UTF_8));
			}
		}
		return out;
	}

	@Test
	void everyFormatIsValid() throws Exception {
		String data = System.getProperty("policycoder.data");
		Path schema = Path.of(data == null ? "" : data, "refi-qda", "Project.xsd");
		Assumptions.assumeTrue(data != null && Files.exists(schema), "no schema: -Dpolicycoder.data");
		for (QdpxFormat format : List.of(QdpxFormat.STANDARD, QdpxFormat.NVIVO, QdpxFormat.GROUPS)) {
			SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema.toFile()).newValidator()
					.validate(new StreamSource(new ByteArrayInputStream(entries(write(format)).get("project.qde"))));
		}
		study.corpus().getDocuments().clear();
		study.codebook().getDimensions().clear();
		QdpxExport.write(study, List.of(), QdpxFormat.GROUPS, folder.resolve("empty.qdpx"), Progress.NONE);
		SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema.toFile()).newValidator()
				.validate(new StreamSource(new ByteArrayInputStream(entries(folder.resolve("empty.qdpx")).get("project.qde"))));
	}

	@Test
	void theSameStudyIsTheSameFile() throws IOException {
		byte[] first = Files.readAllBytes(write(QdpxFormat.STANDARD));
		Files.delete(folder.resolve("out.qdpx"));
		study = PolicyProject.open(study.folder());
		assertArrayEquals(first, Files.readAllBytes(write(QdpxFormat.STANDARD)));
	}

	@Test
	void textsHaveNoMarkAndShortLineEnds() throws IOException {
		Map<String, byte[]> entries = entries(write(QdpxFormat.STANDARD));
		assertEquals(2 + 2, entries.size());
		assertTrue(
				entries.values().stream().map(b -> new String(b, StandardCharsets.UTF_8)).noneMatch(t -> t.startsWith("\ufeff") || t.contains("\r")));
		assertTrue(entries.values().stream().map(b -> new String(b, StandardCharsets.UTF_8)).anyMatch(ExampleStudy.CHINESE::equals));
	}

	@Test
	void offsetsAreCodePointsOrForNvivoUtf16() throws IOException {
		int begin = ExampleStudy.ENGLISH.indexOf("No person");
		String standard = project(write(QdpxFormat.STANDARD));
		int points = ExampleStudy.ENGLISH.codePointCount(0, ExampleStudy.ENGLISH.indexOf("(a)"));
		assertTrue(standard.contains("startPosition=\"" + points + "\""), standard);
		Files.delete(folder.resolve("out.qdpx"));
		assertTrue(project(write(QdpxFormat.NVIVO)).contains("startPosition=\"" + (begin - 4) + "\""));
	}

	@Test
	void whatOthersSeeIsThere() throws IOException {
		String project = project(write(QdpxFormat.GROUPS));
		for (String wanted : List.of("name=\"0003 Climate Act\"", "name=\"10001 环境条例\"", "typeOfVariable=\"Date\"",
				"<DateValue>2021-05-03</DateValue>",
				"name=\"Ann (ann)\"", "name=\"year: 2021\"", "name=\"issuer: 商务部\"", "isCodable=\"false\"", "name=\"attribute:number\"",
				"name=\"3-1-1 (a)\"",
				"creationDateTime=\"2024-05-01T10:00:00Z\"", ": Why: because")) {
			assertTrue(project.contains(wanted), wanted + "\n" + project);
		}
	}

	@Test
	void backHereEveryFileIsTheSame() throws IOException {
		for (QdpxFormat format : List.of(QdpxFormat.STANDARD, QdpxFormat.NVIVO, QdpxFormat.GROUPS)) {
			Files.deleteIfExists(folder.resolve("out.qdpx"));
			Imported back = Imported.of(write(format));
			assertEquals(files(study.folder()), files(back.study().folder()));
			assertTrue(files(back.study().folder()).containsKey("rounds/0001.round"));
			assertEquals(List.of(), back.report().losses());
			assertTrue(back.told("codings are where they were"), back.report().toString());
		}
	}

	@Test
	void originalsThatAreTheTextsComeBackAndOthersAreTold() throws IOException {
		Path text = Files.writeString(folder.resolve("a.txt"), ExampleStudy.ENGLISH);
		Path other = Files.writeString(folder.resolve("b.txt"), ExampleStudy.CHINESE + "more");
		study.corpus().getDocuments().getFirst().setOriginal(study.addOriginal(text, 3));
		study.corpus().getDocuments().getLast().setOriginal(study.addOriginal(other, 10_001));
		study.save(study.corpus());
		Imported back = Imported.of(write(QdpxFormat.STANDARD));
		assertEquals(1, back.lost(LossKind.ORIGINAL));
		assertEquals(ExampleStudy.ENGLISH, files(back.study().folder()).get("originals/0003.txt"));
		assertEquals(1, QdpxExport.losses(study, List.of()).losses().stream().filter(l -> l.kind() == LossKind.ORIGINAL)
				.mapToLong(LossReport.Loss::count).sum());
		assertEquals(List.of(), back.problems().stream().filter(p -> p.contains("original")).toList());
	}

	/** QualCoder gives identifiers anew, types of variables too, makes variables of sets, and writes a mark and its own ends of lines. */
	@Test
	void afterQualCoderAllCodingsAreWhereTheyWere() throws IOException {
		Path file = changed(write(QdpxFormat.STANDARD),
				p -> p.replace("origin=\"PolicyCoder\"", "origin=\"QualCoder\"").replace("\"Integer\"", "\"Float\"")
						.replace("\"Date\"", "\"Text\"").replaceAll("<IntegerValue>(\\d+)</IntegerValue>", "<FloatValue>$1.0</FloatValue>")
						.replace("DateValue>", "TextValue>")
						.replaceAll("(<PlainTextSelection [^>]*)name=\"[^\"]*\"", "$1name=\"\"").replaceAll("(<Note [^>]*)/>", "$1></Note>"),
				t -> "\ufeff" + t);
		Imported back = Imported.of(file);
		assertEquals(files(study.folder()), files(back.study().folder()));
		assertEquals(List.of(), back.report().losses());
	}

	@Test
	void endsOfLinesOfWindowsChangeNothing() throws IOException {
		for (boolean longLines : new boolean[] { false, true }) {
			Files.deleteIfExists(folder.resolve("out.qdpx"));
			Path file = changed(write(QdpxFormat.STANDARD), p -> longLines ? longer(p) : p, t -> t.replace("\n", "\r\n"));
			Imported back = Imported.of(file);
			assertEquals(files(study.folder()), files(back.study().folder()), back.report().toString());
		}
	}

	/** Counts each end of a line as two. */
	private static String longer(String project) {
		StringBuilder longer = new StringBuilder();
		for (String source : project.split("(?=<TextSource)")) {
			String text = source.contains("Climate Act\"") ? ExampleStudy.ENGLISH : ExampleStudy.CHINESE;
			longer.append(Pattern.compile("(startPosition|endPosition)=\"(\\d+)\"").matcher(source).replaceAll(m -> {
				int points = Integer.parseInt(m.group(2));
				long lines = text.substring(0, text.offsetByCodePoints(0, points)).chars().filter(c -> c == '\n').count();
				return m.group(1) + "=\"" + (points + lines) + "\"";
			}));
		}
		return longer.toString();
	}

	@Test
	void whatWasAddedAndRemovedThereIsToldAndDoneHere() throws IOException {
		Path file = changed(write(QdpxFormat.STANDARD), p -> {
			String coding = p.substring(p.indexOf("<Coding "), p.indexOf("</Coding>") + 9);
			String more = p.replaceFirst("(?s)<Coding .*?</Coding>", "").replaceFirst("</PlainTextSelection>",
					"</PlainTextSelection><PlainTextSelection guid=\""
							+ UUID.randomUUID() + "\" startPosition=\"0\" endPosition=\"3\">"
							+ Matcher.quoteReplacement(coding.replaceFirst("guid=\"[^\"]*\"", "guid=\""
									+ UUID.randomUUID() + "\""))
							+ "</PlainTextSelection>");
			return more.replaceFirst("</Codes>", "<Code guid=\"" + UUID.randomUUID() + "\" name=\"New one\" isCodable=\"true\"/></Codes>");
		}, t -> t);
		Imported back = Imported.of(file);
		assertEquals(List.of(1L, 1L, 1L),
				List.of(back.lost(LossKind.ADDED_CODING), back.lost(LossKind.REMOVED_CODING), back.lost(LossKind.ADDED_CODE)));
		Map<String, String> was = files(study.folder());
		Map<String, String> is = files(back.study().folder());
		assertEquals(List.of("codebook.policycodebook", "codings/ann/0003.codings", "documents/0003.clauses"),
				was.keySet().stream().filter(f -> !was.get(f).equals(is.get(f))).toList());
		assertTrue(back.problems().stream().noneMatch(p -> p.contains("outside")), back.problems().toString());
	}

	@Test
	void aChangedTextIsTold() throws IOException {
		Path file = changed(write(QdpxFormat.STANDARD), p -> p, t -> t.replace("The minister may", "The Minister may"));
		Imported back = Imported.of(file);
		assertEquals(1, back.lost(LossKind.CHANGED_TEXT));
		assertTrue(back.study().text(back.study().corpus().getDocuments().getFirst()).contains("The Minister may"));
		assertEquals(files(study.folder()).get("documents/10001.clauses"), files(back.study().folder()).get("documents/10001.clauses"));
		assertEquals(stripped(Imported.of(again())),
				stripped(back).stream().map(w -> w.replace("Minister", "minister")).toList());
	}

	private Path again() throws IOException {
		Path file = folder.resolve("again.qdpx");
		QdpxExport.write(study, study.project().getCoders().stream().map(Coder::getId).toList(), QdpxFormat.STANDARD, file, Progress.NONE);
		return file;
	}

	private static List<String> stripped(Imported read) throws IOException {
		return read.words().stream().map(String::strip).sorted(Comparator.comparing(w -> w.replace("Minister", "minister"))).toList();
	}

	@Test
	void aDamagedNoteIsToldAndTheFileReadAsAnother() throws IOException {
		Path file = changed(write(QdpxFormat.STANDARD), p -> p, t -> t.contains("\"files\"") ? t.substring(0, t.length() / 2) : t);
		Imported back = Imported.of(file);
		assertTrue(back.told("cannot be read"), back.report().toString());
		assertEquals(stripped(Imported.of(again())), stripped(back));
		assertEquals(List.of(3, 10_001), back.study().corpus().getDocuments().stream().map(d -> d.getNumber()).toList());
		assertEquals(List.of("Ministry of Air", "商务部"), List.copyOf(back.study().corpus().getDocuments().getFirst().getIssuers()));
		assertEquals("17", back.study().corpus().getDocuments().getLast().getAttributes().get("number"));
	}

	@Test
	void filesOfTheNoteStayInTheStudy() throws IOException {
		Path file = changed(write(QdpxFormat.STANDARD), p -> p,
				t -> t.replace("\"files\": {", "\"files\": {\"../../evil.txt\": \"x\", \"styles/a.json\": \"y\","));
		Imported back = Imported.of(file);
		assertEquals(files(study.folder()).keySet(), files(back.study().folder()).keySet());
		assertFalse(Files.exists(folder.resolve("evil.txt")));
	}

	@Test
	void codersThatWereNotAskedForAreNotInIt() throws IOException {
		Path file = folder.resolve("one.qdpx");
		QdpxExport.write(study, List.of("ben"), QdpxFormat.STANDARD, file, Progress.NONE);
		assertFalse(project(file).contains("(judge)"));
		Imported back = Imported.of(file);
		assertEquals(1, back.codings().stream().map(l -> l.substring(0, l.indexOf('|'))).distinct().count());
	}

	@Test
	void whatOthersDoNotSeeIsToldBefore() throws IOException {
		LossReport report = QdpxExport.losses(study, List.of("ann", "ben", "judge"));
		Map<LossKind, Long> counts = new TreeMap<>();
		report.losses().forEach(l -> counts.put(l.kind(), l.count()));
		assertEquals(2, counts.get(LossKind.NO_CODE));
		assertEquals(2, counts.get(LossKind.DONE));
		assertEquals(1, counts.get(LossKind.ROUND));
		assertEquals(6, counts.get(LossKind.DOCUMENT_NOTE));
		assertTrue(counts.containsKey(LossKind.RULE) && counts.containsKey(LossKind.OTHER_LANGUAGE) && counts.containsKey(LossKind.ORIGIN),
				counts.toString());
		for (String name : List.of("l.txt", "l.csv", "l.json")) {
			report.write(folder.resolve(name), Locale.ENGLISH);
			String written = Files.readString(folder.resolve(name));
			assertTrue(written.contains("decisions for no category") && written.contains("judge, 0003 Climate Act"), written);
		}
		assertTrue(report.lines(Locale.CHINESE).stream().anyMatch(l -> l.contains("不归任何类别的决定：2 项")), report.lines(Locale.CHINESE).toString());
	}
}
