// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.policycoder.exchange.document.UnreadableException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Reads JSON Lines, or one array of objects: an object is a row, its keys are the headings. An array in a cell gives
 * several values; of an object in a cell its {@code name} counts, as the interface of the Federal Register gives agencies.
 */
final class JsonSheet {
	private static final String NAME = "name";

	private final Path file;
	private final String text;
	private final Map<String, Integer> columns = new LinkedHashMap<>();
	private final List<Row> rows = new ArrayList<>();
	private final SheetBounds bounds = new SheetBounds();

	JsonSheet(Path file, String text) {
		this.file = file;
		this.text = text;
	}

	Sheet read() throws UnreadableException {
		if (Texts.strip(text).startsWith("[")) {
			readArray();
		} else {
			int line = 0;
			for (String object : (Iterable<String>) text.lines()::iterator) {
				line++;
				if (!Texts.strip(object).isEmpty()) {
					readLine(object, line);
				}
			}
		}
		if (rows.isEmpty()) {
			throw Sentences.HERE.unreadable("sheet.empty", file);
		}
		return new Sheet(file, List.copyOf(columns.keySet()), rows, List.of(Sentences.HERE.get("told.objects", file.getFileName(), rows.size())),
				List.of());
	}

	private void readLine(String line, int number) throws UnreadableException {
		try (JsonReader reader = new JsonReader(new StringReader(line))) {
			add(JsonParser.parseReader(reader), number);
			if (reader.peek() != JsonToken.END_DOCUMENT) {
				throw Sentences.HERE.unreadable("sheet.badJsonLine", file, number);
			}
		} catch (UnreadableException e) {
			throw e;
		} catch (IOException | JsonParseException | StackOverflowError e) {
			throw Sentences.HERE.unreadable("sheet.badJsonLine", file, number);
		}
	}

	private void readArray() throws UnreadableException {
		try (JsonReader reader = new JsonReader(new StringReader(text))) {
			reader.beginArray();
			while (reader.hasNext()) {
				add(JsonParser.parseReader(reader), rows.size() + 1);
			}
			reader.endArray();
		} catch (UnreadableException e) {
			throw e;
		} catch (IOException | JsonParseException | StackOverflowError e) {
			throw Sentences.HERE.unreadable("sheet.badJsonObject", file, rows.size() + 1);
		}
	}

	private void add(JsonElement element, int number) throws UnreadableException {
		if (!(element instanceof JsonObject object)) {
			throw Sentences.HERE.unreadable("sheet.badJsonObject", file, number);
		}
		List<Cell> cells = new ArrayList<>();
		for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
			int column = columns.computeIfAbsent(entry.getKey(), key -> columns.size());
			bounds.checkColumns(columns.size());
			while (cells.size() <= column) {
				cells.add(Cell.EMPTY);
			}
			cells.set(column, cell(entry.getValue()));
		}
		bounds.count(cells);
		rows.add(new Row(RowPlace.of(number), cells));
	}

	private static Cell cell(JsonElement element) {
		if (element instanceof JsonArray array) {
			List<String> items = StreamSupport.stream(array.spliterator(), false).map(JsonSheet::text).filter(t -> !t.isEmpty()).toList();
			return new Cell(String.join("; ", items), items, false, false);
		}
		return Cell.of(text(element));
	}

	private static String text(JsonElement element) {
		if (element == null || element.isJsonNull()) {
			return "";
		}
		if (element instanceof JsonObject object) {
			return object.has(NAME) ? text(object.get(NAME)) : object.toString();
		}
		return element.isJsonPrimitive() ? element.getAsString() : element.toString();
	}
}
