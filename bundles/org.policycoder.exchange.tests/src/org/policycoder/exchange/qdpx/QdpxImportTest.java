// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.exchange.qdpx.Twin.guid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.exchange.loss.LossKind;
import org.policycoder.exchange.qdpx.Twin.Passage;
import org.policycoder.model.Clause;
import org.policycoder.model.Clauses;
import org.policycoder.model.Dimension;
import org.policycoder.model.Labels;
import org.policycoder.model.PolicyDocument;

class QdpxImportTest {
	/** Emoji early on, so that units differ for everything behind them. */
	private static final String LAW = "The 🌍🌎🌏 Climate Act 😀\r\n\r\nSection 1. Bans\r\n(a) No person shall import ozone 🧪 depleting substances.\r\n"
			+ "(b) No person shall sell them either.\r\n\r\nSection 2. Money\r\n(a) The fund shall support small farms with grants.\r\n"
			+ "(b) The minister may set up further funds.\r\n";
	private static final Passage BAN = new Passage("No person shall import ozone 🧪 depleting substances", "ban", "ann");
	private static final Passage SALE = new Passage("sell them either", "ban", "ben");
	private static final Passage MONEY = new Passage("The fund shall support small farms with grants.", "fund", "ann");
	private static final Passage FURTHER = new Passage("further funds", "fund", "ben");

	@TempDir
	Path folder;
	private Locale before;

	@BeforeEach
	void speakEnglish() {
		before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	private Imported read(Twin twin) throws IOException {
		return Imported.of(twin.write(folder.resolve("twin.qdpx")));
	}

	private static Twin law(Twin twin) {
		return law(twin, LAW);
	}

	private static Twin law(Twin twin, String text) {
		return twin.text("act", text, BAN, SALE, MONEY, FURTHER);
	}

	private static void assertExcerpts(Twin twin, Imported read) throws IOException {
		assertEquals(twin.excerpts().stream().sorted().toList(), read.words().stream().sorted().toList());
		assertEquals(List.of(), read.problems());
	}

	@ParameterizedTest
	@CsvSource({ "true,true", "true,false", "false,true", "false,false" })
	void theUnitOfOffsetsIsFoundByWords(boolean utf16, boolean longLines) throws IOException {
		Twin twin = new Twin();
		twin.origin = "Somebody";
		twin.utf16 = utf16;
		twin.longLines = longLines;
		Imported read = read(law(twin));
		assertExcerpts(twin, read);
		assertTrue(read.told(utf16 ? "UTF-16 units" : "code points") && read.told("as " + (longLines ? "two" : "one")), read.report().toString());
		assertTrue(read.told("100.0 %"), read.report().toString());
	}

	@Test
	void theUnitOfOffsetsIsFoundByNamesWhereWordsDoNotTell() throws IOException {
		Twin twin = new Twin();
		twin.names = true;
		twin.utf16 = true;
		twin.text("act", "😀 国务院负责制定规划并组织实施考核", new Passage("负责制定", "ban", "ann"), new Passage("组织实施", "fund", "ann"));
		Imported read = read(twin);
		assertExcerpts(twin, read);
		assertTrue(read.told("say what their names say"), read.report().toString());
	}

	@Test
	void aUnitThatIsAskedForIsTakenAndABadScoreIsTold() throws IOException {
		Twin twin = new Twin();
		twin.utf16 = true;
		Imported read = Imported.of(law(twin).write(folder.resolve("t.qdpx")), new QdpxRequest(List.of(), OffsetUnit.CODE_POINT));
		assertTrue(read.told("Only 0.0 % of the passages"), read.report().toString());
	}

	@Test
	void aByteOrderMarkIsNotCounted() throws IOException {
		Twin twin = new Twin();
		twin.mark = true;
		twin.utf16 = true;
		twin.longLines = true;
		assertExcerpts(twin, read(law(twin)));
	}

	@ParameterizedTest
	@CsvSource({ "Sources/,internal://,project.qde", "sources/,relative:///,Project.qde", "SOURCES/,/home/somebody/x/,PROJECT.QDE",
			"sources/,C:\\Users\\a\\,x.qde",
			"Sources/,'',project.qde", "'',internal://,project.qde", ".root/Sources/,internal:///,project.qde",
			".root/,relative:///.root/,project.qde" })
	void textsAreFoundWhateverFoldersAndPathsAreCalled(String sources, String scheme, String project) throws IOException {
		Twin twin = new Twin();
		twin.folder = sources;
		twin.scheme = scheme;
		twin.projectName = project;
		twin.attributes = "basePath=\"/home/somebody/x\"";
		assertExcerpts(twin, read(law(twin)));
	}

	@Test
	void entriesOfFoldersAreNoFiles() throws IOException {
		Twin twin = new Twin();
		twin.entries.put("Sources/", new byte[0]);
		twin.entries.put(".root", new byte[0]);
		assertExcerpts(twin, read(law(twin)));
	}

	@Test
	void otherNamespacesAreReadByNamesAndTold() throws IOException {
		Twin twin = new Twin();
		twin.before = Twin.USERS + Twin.CODES.replace("<CodeBook>", "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\">");
		Imported read = read(law(twin));
		assertExcerpts(twin, read);
		assertTrue(read.told("Line 2 of the project file") && read.told("urn:QDA-XML:codebook:1.0"), read.report().toString());
		Twin other = new Twin();
		other.namespace = "urn:somebody";
		assertExcerpts(other, read(law(other)));
	}

	@Test
	void withoutACodebookEachCodeIsACategoryAndIsTold() throws IOException {
		Twin twin = new Twin();
		twin.before = Twin.USERS;
		Imported read = read(law(twin));
		assertExcerpts(twin, read);
		assertEquals(4, read.lost(LossKind.UNKNOWN_CODE));
	}

	@Test
	void anEmptyProjectIsAStudyOfItsCodes() throws IOException {
		Imported read = read(new Twin());
		assertEquals(0, read.study().corpus().getDocuments().size());
		assertEquals("Instruments", Labels.label(read.study().codebook().getDimensions().getFirst(), "en"));
		Twin nothing = new Twin();
		nothing.before = "";
		assertEquals(1, read(nothing).study().codebook().getDimensions().size());
	}

	@Test
	void emptyTextsAndPassagesOfNothingAreTold() throws IOException {
		Twin twin = new Twin();
		twin.text("empty", "");
		String coding = "<Coding guid=\"" + guid("c") + "\"><CodeRef targetGUID=\"" + guid("ban") + "\"/></Coding>";
		twin.entries.put("Sources/a.txt", "Some words.".getBytes(StandardCharsets.UTF_8));
		twin.source("<TextSource guid=\"" + guid("a") + "\" name=\"a\" plainTextPath=\"internal://a.txt\">"
				+ "<PlainTextSelection guid=\"" + guid("s1") + "\" startPosition=\"4\" endPosition=\"4\">" + coding + "</PlainTextSelection>"
				+ "<PlainTextSelection guid=\"" + guid("s2") + "\" startPosition=\"4\" endPosition=\"40\">" + coding + "</PlainTextSelection>"
				+ "<PlainTextSelection guid=\"" + guid("s3") + "\" startPosition=\"x\" endPosition=\"5\">" + coding + "</PlainTextSelection>"
				+ "<PlainTextSelection guid=\"" + guid("s4") + "\" startPosition=\"4\" endPosition=\"5\">" + coding
				+ "</PlainTextSelection></TextSource>");
		Imported read = read(twin);
		assertEquals(List.of(2L, 2L, 1L),
				List.of(read.lost(LossKind.BLANK_PASSAGE), read.lost(LossKind.OUTSIDE_TEXT), read.lost(LossKind.EMPTY_TEXT)));
		assertEquals(2, read.study().corpus().getDocuments().size());
	}

	@Test
	void codersAreThoseOfCodingsThenOfPassagesThenOfTheProject() throws IOException {
		Twin twin = new Twin();
		twin.attributes = "creatingUserGUID=\"{" + guid("ben").toUpperCase(Locale.ROOT) + "}\"";
		twin.entries.put("Sources/a.txt", "Some words here.".getBytes(StandardCharsets.UTF_8));
		String ref = "<CodeRef targetGUID=\"{" + guid("ban") + "}\"/></Coding></PlainTextSelection>";
		twin.source("<TextSource guid=\"" + guid("a") + "\" name=\"a\" plainTextPath=\"internal://a.txt\">"
				+ "<PlainTextSelection guid=\"" + guid("s1") + "\" startPosition=\"0\" endPosition=\"4\" creatingUser=\"" + guid("ben")
				+ "\"><Coding guid=\""
				+ guid("c1") + "\" creatingUser=\"" + guid("ann") + "\">" + ref + "<PlainTextSelection guid=\"" + guid("s2")
				+ "\" startPosition=\"5\" endPosition=\"10\" creatingUser=\"" + guid("ann") + "\"><Coding guid=\"" + guid("c2") + "\">" + ref
				+ "<PlainTextSelection guid=\"" + guid("s3") + "\" startPosition=\"11\" endPosition=\"15\"><Coding guid=\"" + guid("c3") + "\">" + ref
				+ "</TextSource>");
		Imported read = read(twin);
		assertEquals(List.of("Ann|Ban|Some", "Ann|Ban|words", "Ben|Ban|here"), read.codings());
		assertEquals(1, read.lost(LossKind.NO_CODER));
		assertEquals(3, read.lost(LossKind.NO_TIME));
	}

	@Test
	void anAreaOfAPageAndItsWordsAreOnePassage() throws IOException {
		String text = "First words. Second words.";
		Twin twin = new Twin();
		Passage first = new Passage("First words", "ban", "ann");
		twin.entries.put("sources/p.txt", text.getBytes(StandardCharsets.UTF_8));
		String area = "<PDFSelection guid=\"%s\" page=\"1\" firstX=\"0\" firstY=\"0\" secondX=\"9\" secondY=\"9\"><Coding guid=\"%s\"><CodeRef targetGUID=\""
				+ guid("ban") + "\"/></Coding></PDFSelection>";
		twin.source("<PDFSource guid=\"" + guid("pdf") + "\" name=\"paper\" path=\"internal://p.pdf\">"
				+ String.format(area, guid(first.toString()), guid("c1")) + String.format(area, guid("other"), guid("c2"))
				+ "<Representation guid=\"" + guid("rep") + "\" plainTextPath=\"internal://p.txt\">" + twin.passages(text, first)
				+ "</Representation></PDFSource>");
		twin.source("<PDFSource guid=\"" + guid("pdf2") + "\" name=\"scan\" path=\"internal://q.pdf\">" + String.format(area, guid("o2"), guid("c3"))
				+ "</PDFSource>");
		Imported read = read(twin);
		assertEquals(List.of("Ann|Ban|First words"), read.codings());
		assertEquals(List.of(2L, 1L), List.of(read.lost(LossKind.PDF_AREA), read.lost(LossKind.PDF)));
		assertEquals("paper", read.study().corpus().getDocuments().getFirst().getTitle());
	}

	@Test
	void casesThatShareACodesIdentifierAreNoCodes() throws IOException {
		Twin twin = new Twin();
		twin.before = Twin.USERS
				+ Twin.CODES.replace("</Codes>", "<Code guid=\"" + guid("cases") + "\" name=\"Cases\" isCodable=\"true\"><Code guid=\""
						+ guid("case") + "\" name=\"act\" isCodable=\"true\"/></Code></Codes>")
				+ "<Variables><Variable guid=\"" + guid("v")
				+ "\" name=\"Publication date\" typeOfVariable=\"Text\"/><Variable guid=\"" + guid("w")
				+ "\" name=\"Mood\" typeOfVariable=\"Text\"/></Variables><Cases>"
				+ "<Case guid=\"" + guid("case") + "\" name=\"act\"><CodeRef targetGUID=\"" + guid("case")
				+ "\"/><VariableValue><VariableRef targetGUID=\""
				+ guid("v") + "\"/><TextValue>2021-05-03</TextValue></VariableValue><VariableValue><VariableRef targetGUID=\"" + guid("w")
				+ "\"/><TextValue>good</TextValue></VariableValue><SourceRef targetGUID=\"" + guid("act") + "\"/></Case><Case guid=\"" + guid("many")
				+ "\" name=\"many\"><SourceRef targetGUID=\"" + guid("act") + "\"/><SourceRef targetGUID=\"" + guid("x") + "\"/></Case></Cases>";
		Twin with = twin.text("act", LAW, BAN, SALE, MONEY, FURTHER, new Passage("Climate Act", "case", "ann"));
		Imported read = read(with);
		assertEquals(4, read.codings().size());
		assertEquals(List.of(1L, 1L), List.of(read.lost(LossKind.CASE_CODING), read.lost(LossKind.CASE)));
		assertEquals(List.of("Instruments"), read.study().codebook().getDimensions().stream().map(d -> Labels.label(d, "en")).toList());
		PolicyDocument document = read.study().corpus().getDocuments().getFirst();
		assertEquals("2021-05-03", document.getDate().toString());
		assertEquals("good", document.getAttributes().get("Mood"));
	}

	@Test
	void dimensionsAreFoundOrAskedFor() throws IOException {
		Twin twin = new Twin();
		twin.before = Twin.USERS + "<CodeBook><Codes><Code guid=\"" + guid("ban") + "\" name=\"Used parent\" isCodable=\"true\"><Code guid=\""
				+ guid("fund")
				+ "\" name=\"Fund\" isCodable=\"true\"/></Code><Code guid=\"" + guid("p") + "\" name=\"Parent\" isCodable=\"true\"><Code guid=\""
				+ guid("q")
				+ "\" name=\"\" isCodable=\"true\"/></Code><Code guid=\"" + guid("r") + "\" name=\"Leaf\" isCodable=\"true\"/></Codes></CodeBook>";
		Path file = law(twin).write(folder.resolve("t.qdpx"));
		assertEquals(List.of("Parent", "Codes"), dimensions(Imported.of(file)));
		Imported asked = Imported.of(file, new QdpxRequest(List.of("used PARENT"), null));
		assertEquals(List.of("Used parent", "Codes"), dimensions(asked));
		Dimension used = asked.study().codebook().getDimensions().getFirst();
		assertEquals(List.of("Used parent", "Fund"), used.getCategories().stream().map(c -> Labels.label(c, "en")).toList());
		assertEquals(List.of(), asked.problems());
		String refused = assertThrows(UnreadableException.class, () -> Imported.of(file, new QdpxRequest(List.of("None"), null))).getMessage();
		assertTrue(refused.contains("\"None\"") && refused.contains("Used parent; Parent; Leaf"), refused);
	}

	private static List<String> dimensions(Imported read) {
		return read.study().codebook().getDimensions().stream().map(d -> Labels.label(d, "en")).toList();
	}

	@Test
	void aPassageOverClausesIsOneOfTheirParentAndElseOneOfEach() throws IOException {
		String text = "Title here\n\nSection 1. Bans on\n(a) First words here.\n(b) Second words here.\n\nSection 2. Other\n(a) Third words here.\n";
		Twin twin = new Twin();
		twin.origin = "MAXQDA";
		twin.text("act", text, new Passage("words here.\n(b) Second", "ban", "ann"),
				new Passage("Second words here.\n\nSection 2. Other", "fund", "ann"),
				new Passage("Title", "ban", "ben"));
		Imported read = read(twin);
		assertEquals(List.of("Ann|Ban|words here.\n(b) Second", "Ann|Fund|Second words here.", "Ann|Fund|Section 2. Other", "Ben|Ban|Title"),
				read.codings());
		assertEquals(1, read.lost(LossKind.SEVERAL_CLAUSES));
		assertEquals(List.of(), read.problems());
	}

	@Test
	void aPassageOverParagraphsWithoutNumbersStaysOne() throws IOException {
		String text = "What we heard.\n\nI went there early.\nNobody was in.\nSo I left again.\n\nLater I came back.\nIt was open.\n";
		Twin twin = new Twin();
		twin.text("talk", text, new Passage("early.\nNobody was in.\nSo I left", "ban", "ann"), new Passage("Nobody was in.", "fund", "ann"),
				new Passage("Later I came back.", "fund", "ben"), new Passage("It was open", "fund", "ben"));
		Imported read = read(twin);
		assertExcerpts(twin, read);
		assertEquals(0, read.lost(LossKind.SEVERAL_CLAUSES));
		List<Clause> clauses = new Clauses(read.study().clauses(read.study().corpus().getDocuments().getFirst())).all();
		assertEquals(List.of("1-1", "1-2", "1-2-1", "1-2-2", "1-2-3", "1-3", "1-4"), clauses.stream().map(Clause::getNumber).toList());
	}

	@Test
	void whatAStudyHasNoPlaceForIsTold() throws IOException {
		Twin twin = new Twin();
		twin.source("<PictureSource guid=\"" + guid("pic") + "\" name=\"map.png\"><PictureSelection guid=\"" + guid("ps")
				+ "\" firstX=\"0\" firstY=\"0\" secondX=\"1\" secondY=\"1\"/></PictureSource><AudioSource guid=\"" + guid("aud")
				+ "\" name=\"talk.mp3\"><AudioSelection guid=\"" + guid("as") + "\" begin=\"0\" end=\"5\"/></AudioSource><VideoSource guid=\""
				+ guid("vid")
				+ "\" name=\"film.mp4\"/><TextSource guid=\"" + guid("gone") + "\" name=\"gone\" plainTextPath=\"internal://gone.txt\"/>");
		twin.after = "<Notes><Note guid=\"" + guid("n")
				+ "\" name=\"Diary\"><PlainTextContent>x</PlainTextContent></Note></Notes><Links><Link guid=\"" + guid("l")
				+ "\"/></Links><Sets><Set guid=\"" + guid("set") + "\" name=\"Good\"><MemberCode targetGUID=\"" + guid("ban")
				+ "\"/><MemberSource targetGUID=\""
				+ guid("act") + "\"/></Set></Sets><Graphs><Graph guid=\"" + guid("g") + "\" name=\"Net\"/></Graphs>";
		Imported read = read(law(twin));
		for (LossKind kind : List.of(LossKind.PICTURE, LossKind.AUDIO, LossKind.VIDEO, LossKind.NO_TEXT, LossKind.MEMO, LossKind.LINK,
				LossKind.CODE_SET,
				LossKind.GRAPH, LossKind.TIME_SPAN)) {
			assertEquals(1, read.lost(kind), kind.name());
		}
		assertEquals("Good", read.study().corpus().getDocuments().getFirst().getAttributes().get("Sets"));
		assertTrue(read.report().lines(Locale.ENGLISH).stream().anyMatch(l -> l.contains("pictures: 1") && l.contains("map.png")));
	}

	@Test
	void memosOfPassagesAndCodingsAreNotes() throws IOException {
		Twin twin = new Twin();
		twin.entries.put("Sources/a.txt", "Some words.".getBytes(StandardCharsets.UTF_8));
		twin.entries.put("Sources/m.txt", "\ufeffA memo\r\nof two lines".getBytes(StandardCharsets.UTF_8));
		twin.source("<TextSource guid=\"" + guid("a") + "\" name=\"a\" plainTextPath=\"internal://a.txt\"><PlainTextSelection guid=\"" + guid("s")
				+ "\" startPosition=\"0\" endPosition=\"4\"><Description>Said so</Description><Coding guid=\"" + guid("c")
				+ "\"><CodeRef targetGUID=\"" + guid("ban")
				+ "\"/><NoteRef targetGUID=\"" + guid("m") + "\"/></Coding></PlainTextSelection></TextSource>");
		twin.after = "<Notes><Note guid=\"" + guid("m") + "\" name=\"m\" plainTextPath=\"internal://m.txt\"/></Notes>";
		Imported read = read(twin);
		String coder = read.study().project().getCoders().getFirst().getId();
		assertEquals("Said so\nA memo\nof two lines",
				read.study().codings(coder, read.study().corpus().getDocuments().getFirst()).getCodings().getFirst().getNote());
		assertEquals(0, read.lost(LossKind.MEMO));
	}

	@Test
	void theSameCodingTwiceIsOne() throws IOException {
		Twin twin = new Twin();
		twin.text("act", "Some words here.", new Passage("words", "ban", "ann"), new Passage("words", "ban", "ann"));
		Imported read = read(twin);
		assertEquals(List.of("Ann|Ban|words"), read.codings());
		assertEquals(1, read.lost(LossKind.DUPLICATE_CODING));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../x.txt", "/etc/x", "a/../../x" })
	void anEntryThatLeadsOutIsRefused(String name) throws IOException {
		Twin twin = law(new Twin());
		twin.entries.put(name, new byte[1]);
		String refused = assertThrows(UnreadableException.class, () -> read(twin)).getMessage();
		assertTrue(refused.contains("twin.qdpx") && refused.contains(name), refused);
	}

	@Test
	void pathsThatLeadOutFindNothing() throws IOException {
		Files.writeString(folder.resolve("secret.txt"), "secret");
		Twin twin = new Twin();
		twin.source("<TextSource guid=\"" + guid("a") + "\" name=\"a\" plainTextPath=\"relative:///../secret.txt\"/><TextSource guid=\"" + guid("b")
				+ "\" name=\"b\" plainTextPath=\"" + folder.resolve("secret.txt") + "\"/>");
		assertEquals(2, read(twin).lost(LossKind.NO_TEXT));
	}

	@Test
	void bombsAndEntitiesAreRefused() throws IOException {
		Twin bomb = law(new Twin());
		bomb.entries.put("Sources/" + guid("act") + ".txt", new byte[8 << 20]);
		String refused = assertThrows(UnreadableException.class, () -> read(bomb)).getMessage();
		assertTrue(refused.contains("twin.qdpx") && refused.contains("200"), refused);
		for (String type : List.of("<!DOCTYPE Project [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
				"<!DOCTYPE Project [<!ENTITY x \"xx\"><!ENTITY y \"&x;&x;\">]>")) {
			Path file = new Twin().write(folder.resolve("x.qdpx"), type + "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"&x;\"/>");
			String told = assertThrows(UnreadableException.class, () -> Imported.of(file)).getMessage();
			assertTrue(told.contains("x.qdpx") && told.contains("\"x\""), told);
		}
	}

	@Test
	void whatIsNoProjectIsRefusedInOneSentence() throws IOException {
		Path text = Files.writeString(folder.resolve("a.qdpx"), "no archive");
		assertTrue(assertThrows(UnreadableException.class, () -> Imported.of(text)).getMessage().contains("a.qdpx is no REFI-QDA project"));
		Twin other = new Twin();
		other.projectName = "other.xml";
		assertTrue(assertThrows(UnreadableException.class, () -> read(other)).getMessage().contains("project.qde"));
		Path root = new Twin().write(folder.resolve("r.qdpx"), "<CodeBook/>");
		assertTrue(assertThrows(UnreadableException.class, () -> Imported.of(root)).getMessage().contains("<CodeBook>"));
		Path broken = new Twin().write(folder.resolve("b.qdpx"), "<Project>\n<Users></Project>");
		String damaged = assertThrows(UnreadableException.class, () -> Imported.of(broken)).getMessage();
		assertTrue(damaged.contains("b.qdpx") && damaged.contains("line 2"), damaged);
	}

	@Test
	void chineseIsReadAsWell() throws IOException {
		String text = "条例\n第一条 为了保护环境，制定本条例。\n第二条 禁止进口𠮷𠮷物质。任何单位不得生产𠮷物质。\n第三条 设立专项资金。\n";
		Twin twin = new Twin();
		twin.utf16 = true;
		twin.text("条例", text, new Passage("禁止进口𠮷𠮷物质。", "ban", "ann"), new Passage("任何单位不得生产𠮷物质。", "ban", "ben"),
				new Passage("第三条 设立专项资金。", "fund", "ann"));
		Imported read = read(twin);
		assertExcerpts(twin, read);
		assertEquals("zh", read.study().project().getLanguage());
	}

	@Test
	void aHundredThousandCodingsAreRead() throws IOException {
		String text = IntStream.range(0, 5000).mapToObj(i -> "Words of line " + i + " are here.")
				.reduce(new StringBuilder(), (b, l) -> b.append(l).append('\n'),
						StringBuilder::append)
				.toString();
		Twin twin = new Twin();
		for (int d = 0; d < 20; d++) {
			StringBuilder passages = new StringBuilder();
			int begin = 0;
			for (int i = 0; i < 5000; i++) {
				int end = text.indexOf('\n', begin);
				passages.append("<PlainTextSelection guid=\"").append(guid("s" + d + "-" + i)).append("\" startPosition=\"").append(begin)
						.append("\" endPosition=\"")
						.append(end).append("\"><Coding guid=\"").append(guid("c" + d + "-" + i)).append("\" creatingUser=\"").append(guid("ann"))
						.append("\"><CodeRef targetGUID=\"").append(guid("ban")).append("\"/></Coding></PlainTextSelection>");
				begin = end + 1;
			}
			twin.entries.put("Sources/" + d + ".txt", text.getBytes(StandardCharsets.UTF_8));
			twin.source("<TextSource guid=\"" + guid("d" + d) + "\" name=\"d" + d + "\" plainTextPath=\"internal://" + d + ".txt\">" + passages
					+ "</TextSource>");
		}
		Imported read = read(twin);
		assertEquals(100_000, read.study().corpus().getDocuments().stream()
				.mapToInt(d -> {
					try {
						return read.study().codings("Ann", d).getCodings().size();
					} catch (IOException e) {
						throw new IllegalStateException(e);
					}
				}).sum());
		assertFalse(read.told("Only"));
	}
}
