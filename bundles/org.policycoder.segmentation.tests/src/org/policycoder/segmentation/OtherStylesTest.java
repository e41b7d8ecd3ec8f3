// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** Styles beyond those of the benchmark, and styles that users write. */
class OtherStylesTest {
	@Test
	void japaneseStatute() {
		String text = """
				樹木の計数に関する法律
				目次
				第一章　総則（第一条・第二条）
				第二章　雑則（第三条）

				第一章　総則
				（目的）
				第一条　この法律は、樹木を数えることを目的とする。
				（定義）
				第二条　この法律において「樹木」とは、次に掲げるものをいう。
				一　松
				二　次に掲げる木
				イ　杉
				ロ　檜
				２　前項の樹木には、葉を含まない。
				３　葉については、別に定める。
				第二条の二　葉は、秋に数える。
				第二章　雑則
				第三条　この法律は、公布の日から施行する。
				""";
		Segmentation segmentation = Segmenter.standard().segment(text, SegmentationOptions.DETECT);
		assertEquals("jp-statutes", segmentation.style());
		assertEquals("ja", segmentation.language());
		assertEquals("""
				第一章
				  第一条
				  第二条
				    ·
				      一
				      二
				        イ
				        ロ
				    ２
				    ３
				  第二条の二
				第二章
				  第三条
				""", Trees.of(segmentation));
	}

	@Test
	void germanStatute() {
		String text = """
				Gesetz über das Zählen der Bäume
				Inhaltsübersicht
				Abschnitt 1
				Allgemeines
				§ 1 Zweck
				§ 2 Begriffe
				Abschnitt 2
				Verfahren
				§ 3 Zählung

				Abschnitt 1
				Allgemeines
				§ 1 Zweck
				Dieses Gesetz dient dem Zählen der Bäume und der Blätter, die nicht gefallen sind.
				§ 2 Begriffe
				(1) Bäume im Sinne dieses Gesetzes sind
				1. Kiefern,
				2. Laubbäume, und zwar
				a) Eichen und
				b) Buchen:
				aa) junge,
				bb) alte,
				3. die Birken,
				4. a) Hecken,
				b) Büsche.
				(2) Blätter sind keine Bäume. Das gilt auch für die Nadeln der Kiefern nach Absatz 1 Nr. 1.
				§ 2a Übergang
				Die Sträucher sind nach § 3 zu zählen.
				Abschnitt 2
				Verfahren
				§ 3 Zählung
				(1) Gezählt wird im Frühjahr.
				(2) Das Nähere regelt die Verordnung.
				""";
		Segmentation segmentation = Segmenter.standard().segment(text, SegmentationOptions.DETECT);
		assertEquals("de-statutes", segmentation.style());
		assertEquals("""
				Abschnitt 1
				  § 1
				  § 2
				    (1)
				      1.
				      2.
				        a)
				        b)
				          aa)
				          bb)
				      3.
				      4.
				        a)
				        b)
				    (2)
				  § 2a
				Abschnitt 2
				  § 3
				    (1)
				    (2)
				""", Trees.of(segmentation));
	}

	@Test
	void belowANumberThatIsAloneInItsLineStandsItsText() {
		String text = """
				Gesetz über das Zählen der Bäume
				§ 1 Zweck
				Dieses Gesetz dient dem Zählen der Bäume und der Blätter, die nicht gefallen sind.
				§ 2 Ausschluss
				(1)
				Ausgeschlossen ist, wer verurteilt wurde nach
				1.
				§ 264 des Strafgesetzbuchs (Betrug),
				2.
				§ 299 des Strafgesetzbuchs (Bestechung).
				(2)
				§ 1 bleibt unberührt.
				§ 3 Zählung
				Gezählt wird im Frühjahr.
				""";
		Segmentation segmentation = Segmenter.standard().segment(text, new SegmentationOptions("de-statutes", "de"));
		assertEquals("""
				§ 1
				§ 2
				  (1)
				    1.
				    2.
				  (2)
				§ 3
				""", Trees.of(segmentation));
		assertEquals(List.of(), segmentation.doubts());
	}

	@Test
	void notesBehindTheEndOfAnActAreNoProvisions() {
		String text = """
				REGULATION (EU) 2020/1 OF THE COUNCIL
				HAS ADOPTED THIS REGULATION:
				Article 1
				Trees
				1.   Trees shall be counted (1).
				2.   Leaves shall not be counted (2).
				Article 2
				Entry into force
				This Regulation shall enter into force in spring.
				Done at Brussels, 1 March 2020.
				For the Council
				The President
				(1)   OJ C 271, 19.9.2013, p. 153.
				(2)  Position of the European Parliament of 4 February 2014 (not yet published).
				(3)  Regulation (EU) No 1/2000 of the Council (OJ L 1, 1.1.2000, p. 1).
				""";
		Segmentation segmentation = Segmenter.standard().segment(text, SegmentationOptions.DETECT);
		assertEquals("""
				Article 1
				  1.
				  2.
				Article 2
				""", Trees.of(segmentation));
		assertEquals(List.of(), segmentation.doubts());
	}

	@Test
	void theTextBehindInsertIsSureOnceProvisionsStandInIt() {
		String text = """
				Trees Act 2020
				2020 CHAPTER 1
				An Act to make provision about the counting of trees.
				1 Amendment of the Leaves Act
				(1) The Leaves Act 1999 is amended as follows.
				(2) After section 10 insert—
				Counting of trees
				(11A) (1) The Minister must count the trees.
				(a) in spring, and
				(b) in autumn.
				(2) The Minister must publish the number.
				2 Short title
				This Act may be cited as the Trees Act 2020.
				""";
		Segmentation segmentation = Segmenter.standard().segment(text, SegmentationOptions.DETECT);
		assertTrue(leastConfidence(segmentation.roots()) > 0.5, Trees.of(segmentation));
	}

	@Test
	void itIsToldByHowMuchAStyleWins() {
		String text = "关于加强管理的通知\n一、总体要求\n（一）提高认识。\n（二）加强领导。\n二、主要任务\n（一）严格审批。\n";
		List<StyleFit> fits = Segmenter.standard().fits(text, SegmentationOptions.DETECT);
		assertEquals("cn-notices", fits.get(0).style());
		assertEquals(5, fits.get(0).taken());
		assertTrue(fits.stream().anyMatch(fit -> fit.style().equals("general")), "the general style is among them");
		assertTrue(fits.get(0).explained() >= fits.get(1).explained());
	}

	private static double leastConfidence(List<Provision> provisions) {
		return provisions.stream().mapToDouble(p -> Math.min(p.confidence(), leastConfidence(p.children()))).min().orElse(1);
	}

	@Test
	void styleOfOnesOwn() throws IOException {
		NumberingStyle style = NumberingStyles.read(new StringReader("""
				{"id": "rules", "languages": ["en"], "cues": {"HOUSE RULES": 20},
				 "levels": [
				  {"id": "rule", "labels": ["Rule {1}:"]},
				  {"id": "case", "labels": ["[{a}]"], "under": ["rule"]}]}
				"""), "rules.json");
		Segmentation segmentation = new Segmenter(NumberingStyles.standard().with(style)).segment("""
				HOUSE RULES
				Rule 1: Be quiet.
				Rule 2: Sleep
				[a] at night;
				[b] in winter.
				Rule 3: Eat.
				""", SegmentationOptions.DETECT);
		assertEquals("rules", segmentation.style());
		assertEquals("""
				Rule 1:
				Rule 2:
				  [a]
				  [b]
				Rule 3:
				""", Trees.of(segmentation));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "{\"id\": \"x\"}", "{\"id\": \"x\", \"languages\": [\"en\"]}",
			"{\"id\": \"x\", \"languages\": [\"en\"], \"levels\": [{\"id\": \"a\"}]}",
			"{\"id\": \"x\", \"languages\": [\"en\"], \"levels\": [{\"id\": \"a\", \"labels\": [\"({zzz})\"]}]}",
			"{\"id\": \"x\", \"languages\": [\"en\"], \"levels\": [{\"id\": \"a\", \"labels\": [\"({1})\"], \"under\": [\"b\"]}]}",
			"{\"id\": \"x\", \"languages\": [\"en\"], \"levels\": [{\"id\": \"a\", \"labels\": [\"({1})\"]}, {\"id\": \"a\", \"labels\": [\"({1})\"]}]}",
			"{\"id\": \"x\", \"languages\": [\"en\"], \"quoting\": \"loud\", \"levels\": [{\"id\": \"a\", \"labels\": [\"({1})\"]}]}" })
	void wrongStyleIsNamedWithItsSource(String json) {
		IOException wrong = assertThrows(IOException.class,
				() -> NumberingStyles.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "mine.json"));
		assertTrue(wrong.getMessage().startsWith("mine.json: "), wrong.getMessage());
	}

	private static final String EVERYTHING = """
			{"id": "mine", "languages": ["en"], "name": {"en": "Mine"}, "cues": {"RULES": 2},
			 "levels": [{"id": "part", "labels": ["Part {I}"], "heading": true, "numbering": "strict", "first": 1, "continuous": false,
			   "under": [""], "strict": true, "then": ["."], "opens": "line", "apart": false, "reluctance": 0.5},
			  {"id": "rule", "labels": ["Rule {1}"]}],
			 "quoting": "first-paragraph", "blocks": {"level": "rule", "within": ["part"]}, "ends": ["END"], "skips": ["Note {1}"],
			 "contents": {"cues": ["CONTENTS"], "labels": ["Part {I}"]}}
			""";

	/** The places of all values in a style. */
	private static List<List<Object>> places(JsonElement element, List<Object> at) {
		List<List<Object>> places = new ArrayList<>(List.of(at));
		if (element.isJsonObject())
			element.getAsJsonObject().asMap().forEach((name, value) -> places.addAll(places(value, followed(at, name))));
		else if (element.isJsonArray())
			IntStream.range(0, element.getAsJsonArray().size()).forEach(i -> places.addAll(places(element.getAsJsonArray().get(i), followed(at, i))));
		return places;
	}

	private static List<Object> followed(List<Object> at, Object by) {
		return Stream.concat(at.stream(), Stream.of(by)).toList();
	}

	private static JsonElement with(JsonElement element, List<Object> place, JsonElement value) {
		if (place.isEmpty())
			return value;
		JsonElement copy = element.deepCopy();
		if (place.getFirst() instanceof String name)
			copy.getAsJsonObject().add(name, with(copy.getAsJsonObject().get(name), place.subList(1, place.size()), value));
		else
			copy.getAsJsonArray().set((Integer) place.getFirst(),
					with(copy.getAsJsonArray().get((Integer) place.getFirst()), place.subList(1, place.size()), value));
		return copy;
	}

	static Stream<String> stylesWithOneValueSpoilt() {
		JsonElement whole = JsonParser.parseString(EVERYTHING);
		return places(whole, List.of()).stream()
				.flatMap(place -> Stream.of("null", "[null]", "{\"en\": null}", "\"\"", "[]", "{}", "-1", "1e999", "true")
						.map(value -> with(whole, place, JsonParser.parseString(value)).toString()));
	}

	/** Whatever stands in a style, it is used or refused in a sentence. */
	@ParameterizedTest
	@MethodSource("stylesWithOneValueSpoilt")
	void spoiltStyleIsUsedOrRefused(String json) {
		try {
			NumberingStyle style = NumberingStyles.read(new StringReader(json), "mine.json");
			String text = "RULES\nCONTENTS\nPart I\n\nPart I\nRule 1 \u201cRule 2\u201d\nNote 1\nRule 3\nEND\nPart II\n";
			Segmentation segmentation = new Segmenter(NumberingStyles.standard().with(style)).segment(text,
					new SegmentationOptions(style.id(), null));
			assertEquals(style.id(), segmentation.style());
		} catch (IOException e) {
			assertTrue(e.getMessage().startsWith("mine.json: ") && !e.getMessage().contains("Exception:"), e.getMessage());
		}
	}

	@Test
	void unknownStyleIsRefused() {
		IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class,
				() -> Segmenter.standard().segment("", new SegmentationOptions("no-such-style", null)));
		assertTrue(wrong.getMessage().contains("us-acts"), wrong.getMessage());
	}

	@Test
	void styleAndLanguageMayBeSet() {
		String text = "第一条 一。\n第二条 二。\n";
		assertEquals("jp-statutes", Segmenter.standard().segment(text, new SegmentationOptions(null, "ja")).style());
		assertEquals("cn-laws", Segmenter.standard().segment(text, new SegmentationOptions("cn-laws", null)).style());
		assertEquals("zh", Segmenter.standard().segment(text, new SegmentationOptions("cn-laws", null)).language());
	}
}
