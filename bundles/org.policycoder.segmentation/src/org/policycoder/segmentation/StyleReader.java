// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Reads a numbering style from JSON and names every mistake in it with its place and its mend. */
final class StyleReader {
	private static final Gson GSON = new GsonBuilder().create();
	/** With which properties begin that tell an editor of the schema, or are comments. */
	private static final String META = "$";

	/** The resource as it is written. */
	private static final class StyleText {
		String id;
		List<String> languages;
		Map<String, String> name;
		Map<String, Double> cues;
		List<LevelText> levels;
		String quoting;
		BlocksText blocks;
		List<String> ends;
		List<String> skips;
		List<String> quotes;
		String order;
		List<String> lists;
		List<String> closings;
		String titles;
		ContentsText contents;
	}

	private static final class LevelText {
		String id;
		List<String> labels;
		boolean heading;
		String numbering;
		Integer first;
		boolean continuous;
		List<String> under;
		boolean strict;
		List<String> then;
		String opens;
		boolean apart;
		boolean restarts;
		boolean resumes;
		boolean captioned;
		boolean indented;
		boolean free;
		double reluctance;
	}

	private static final class BlocksText {
		String level;
		List<String> within;
		List<String> beside;
	}

	private static final class ContentsText {
		List<String> cues;
		List<String> labels;
	}

	private final String name;

	StyleReader(String name) {
		this.name = name;
	}

	NumberingStyle read(Reader reader) throws IOException {
		StyleText style;
		try {
			JsonElement text = JsonParser.parseReader(reader);
			if (text.isJsonObject())
				known(text.getAsJsonObject());
			style = GSON.fromJson(text, StyleText.class);
		} catch (JsonParseException | NumberFormatException e) {
			throw new IOException(name + ": this is not a numbering style in JSON; mend its syntax. " + reason(e), e);
		}
		if (style == null || blank(style.id))
			throw wrong("the property \"id\" is missing; give the style a name");
		if (style.languages == null)
			throw wrong("the property \"languages\" is missing; list ISO 639-1 codes such as \"en\", or nothing for any language");
		if (style.levels == null || style.levels.isEmpty())
			throw wrong("the property \"levels\" is missing; list the levels, outermost first");
		List<Level> levels = levels(style.levels);
		NumberingStyle.Blocks blocks = style.blocks == null ? null : new NumberingStyle.Blocks(style.blocks.level,
				Set.copyOf(orEmpty("within", style.blocks.within)), Set.copyOf(orEmpty("beside", style.blocks.beside)));
		Set<String> ids = levels.stream().map(Level::id).collect(Collectors.toSet());
		if (blocks != null && (blank(blocks.level()) || !ids.containsAll(blocks.within()) || !ids.containsAll(blocks.beside())))
			throw wrong("\"blocks\" needs a \"level\", and \"within\" and \"beside\" must list ids of levels");
		if (style.name != null && style.name.containsValue(null))
			throw wrong("\"name\" has null for a language; leave it out");
		ContentsText contents = style.contents == null ? new ContentsText() : style.contents;
		return new NumberingStyle(
				new NumberingStyle.Parts(style.id, orEmpty("languages", style.languages), style.name == null ? Map.of() : Map.copyOf(style.name),
						cues(style.cues), levels,
						constant("quoting", NumberingStyle.Quoting.class, style.quoting, NumberingStyle.Quoting.FIRST_PARAGRAPH), blocks,
						texts("ends", style.ends), skips(style.skips), texts("quotes", style.quotes), texts("lists", style.lists),
						texts("closings", style.closings),
						constant("titles", NumberingStyle.Titles.class, style.titles, NumberingStyle.Titles.BEHIND),
						constant("order", NumberingStyle.Order.class, style.order, NumberingStyle.Order.GIVEN), texts("cues", contents.cues),
						patterns("contents", orEmpty("labels", contents.labels))));
	}

	/** A property that is misspelt would do nothing, and nobody would know why. */
	private void known(JsonObject style) throws IOException {
		known(style, StyleText.class, "the style");
		if (style.get("blocks") instanceof JsonObject blocks)
			known(blocks, BlocksText.class, "\"blocks\"");
		if (style.get("contents") instanceof JsonObject contents)
			known(contents, ContentsText.class, "\"contents\"");
		if (style.get("levels") instanceof JsonArray levels)
			for (JsonElement level : levels)
				if (level instanceof JsonObject object)
					known(object, LevelText.class, object.has("id") ? "level " + object.get("id") : "a level");
	}

	private void known(JsonObject object, Class<?> type, String of) throws IOException {
		Set<String> known = new TreeSet<>();
		for (Field field : type.getDeclaredFields())
			known.add(field.getName());
		for (String property : object.keySet())
			if (!known.contains(property) && !property.startsWith(META))
				throw wrong("there is no property \"" + property + "\" of " + of + "; there are " + String.join(", ", known));
	}

	/** What the parser met and where, without the names of its exceptions and its advice to programmers. */
	private static String reason(Throwable e) {
		return e.getCause() != null ? reason(e.getCause()) : String.valueOf(e.getMessage()).lines().findFirst().orElse("");
	}

	private List<NumberingStyle.Cue> cues(Map<String, Double> texts) throws IOException {
		List<NumberingStyle.Cue> cues = new ArrayList<>();
		if (texts != null)
			for (Map.Entry<String, Double> cue : texts.entrySet()) {
				if (blank(cue.getKey()) || cue.getValue() == null)
					throw wrong("each of the \"cues\" needs a text and a weight");
				cues.add(new NumberingStyle.Cue(cue.getKey(), cue.getValue()));
			}
		return List.copyOf(cues);
	}

	private List<Level> levels(List<LevelText> texts) throws IOException {
		if (texts.size() >= Level.ROOT)
			throw wrong("there are " + texts.size() + " levels; use fewer than " + Level.ROOT);
		Map<String, Integer> ranks = new HashMap<>(Map.of("", Level.ROOT));
		for (LevelText text : texts)
			if (text == null || blank(text.id) || ranks.putIfAbsent(text.id, ranks.size() - 1) != null)
				throw wrong("level " + ranks.size() + " has no \"id\" of its own; give each level another");
		List<Level> levels = new ArrayList<>();
		int runs = 0;
		for (LevelText text : texts) {
			List<LabelPattern> patterns = patterns(text.id, orEmpty("labels", text.labels));
			if (patterns.isEmpty())
				throw wrong("level \"" + text.id + "\" has no \"labels\"; give at least one, such as \"({a})\"");
			boolean ordered = patterns.stream().anyMatch(pattern -> pattern.numeral().ordered());
			boolean worded = ordered || patterns.stream().allMatch(pattern -> pattern.numeral() == Numeral.NOTHING);
			if (orEmpty("then", text.then).contains(""))
				throw wrong("\"then\" of \"" + text.id + "\" holds an empty text; leave it out");
			Level.Numbering numbering = constant("numbering", Level.Numbering.class, text.numbering,
					ordered ? Level.Numbering.STRICT : Level.Numbering.NONE);
			levels.add(new Level(text.id, levels.size(), patterns, text.heading, numbering, text.first == null ? 1 : text.first,
					text.continuous || text.resumes ? runs++ : -1, under(text, ranks), text.strict, orEmpty("then", text.then),
					constant("opens", Level.Opens.class, text.opens, Level.Opens.LINE), text.apart, text.restarts, text.indented, text.free,
					text.reluctance,
					worded && patterns.stream().anyMatch(LabelPattern::distinctive), text.resumes, text.captioned));
		}
		return List.copyOf(levels);
	}

	private long under(LevelText level, Map<String, Integer> ranks) throws IOException {
		long under = 0;
		for (String parent : orEmpty("under", level.under)) {
			if (!ranks.containsKey(parent))
				throw wrong("level \"" + level.id + "\" is \"under\" \"" + parent + "\", which is no level; mend the id");
			under |= 1L << ranks.get(parent);
		}
		return under;
	}

	private List<NumberingStyle.Skip> skips(List<String> notations) throws IOException {
		List<NumberingStyle.Skip> skips = new ArrayList<>();
		for (String notation : texts("skips", notations))
			skips.add(new NumberingStyle.Skip(notation, notation.indexOf('{') < 0 ? null : LabelPattern.of(notation)));
		return List.copyOf(skips);
	}

	private List<LabelPattern> patterns(String level, List<String> notations) throws IOException {
		List<LabelPattern> patterns = new ArrayList<>();
		for (String notation : notations) {
			LabelPattern pattern = LabelPattern.of(notation);
			if (pattern == null)
				throw wrong("the label \"" + notation + "\" of \"" + level
						+ "\" has no numeral in its braces that is known; write one such as {1}, {a}, {I} or {一}");
			patterns.add(pattern);
		}
		return patterns;
	}

	private <E extends Enum<E>> E constant(String property, Class<E> type, String text, E otherwise) throws IOException {
		if (text == null)
			return otherwise;
		for (E constant : type.getEnumConstants())
			if (constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-').equals(text))
				return constant;
		throw wrong("\"" + property + "\" cannot be \"" + text + "\"");
	}

	private IOException wrong(String sentence) {
		return new IOException(name + ": " + sentence + ".");
	}

	private List<String> texts(String property, List<String> texts) throws IOException {
		for (String text : orEmpty(property, texts))
			if (blank(text))
				throw wrong("\"" + property + "\" holds an empty text; leave it out");
		return orEmpty(property, texts);
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

	private List<String> orEmpty(String property, List<String> list) throws IOException {
		if (list != null && list.stream().anyMatch(Objects::isNull))
			throw wrong("\"" + property + "\" holds null; leave it out");
		return list == null ? List.of() : List.copyOf(list);
	}
}
