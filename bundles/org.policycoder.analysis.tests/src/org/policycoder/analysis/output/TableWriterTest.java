// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.policycoder.analysis.Column;
import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.Table;
import org.policycoder.model.PolicyDate;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Tables as text, CSV and JSON. */
class TableWriterTest {

	static Table table(Locale locale) {
		return Table.builder("sample", "样表 Sample", locale).column(new Column("code", Type.TEXT, "Code", true))
				.column(new Column("name", Type.TEXT, "名称", false)).column(new Column("count", Type.COUNT, "频数", false))
				.column(new Column("share", Type.SHARE, "百分比", false))
				.column(new Column("kappa", Type.NUMBER, "Kappa", false))
				.column(new Column("date", Type.DATE, "日期", false))
				.column(new Column("issuers", Type.LIST, "机构", false))
				.column(new Column("clauses", Type.CLAUSES, "条文", true))
				.column(new Column("time", Type.TIME, "时间", true))
				.row("A", "禁令 \"ban\"", 446, 446 / 1071.0, 0.4925, PolicyDate.parse("2018-01-08"),
						List.of("商务部", "国会"), List.of("1-1", "3-26"), Instant.parse("2025-12-01T10:00:00Z"))
				.row("B", "a, b\nc", 1071, 0.5, null, PolicyDate.parse("2018-11"), List.of(), null, null)
				.row("C", null, 0, null, -1.0, null, null, null, null)
				.total(null, null, 1517, 1.0, null, null, null, null, null).note("注 Note").build();
	}

	private static String written(TableWriter writer, Table... tables) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		writer.write(List.of(tables), out);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void textIsAlignedByTheWidthOfItsCharacters() throws IOException {
		assertEquals("""
				样表 Sample
				名称        频数   百分比   Kappa  日期      机构
				---------------------------------------------------------
				禁令 "ban"   446   41.64%   0.493  2018/1/8  商务部、国会
				a, b c      1071   50.00%          2018/11
				               0           -1.000
				---------------------------------------------------------
				合计        1517  100.00%
				注 Note
				""", written(new TextTableWriter(), table(Locale.CHINESE)));
	}

	@Test
	void textInEnglish() throws IOException {
		String text = written(new TextTableWriter(), table(Locale.ENGLISH));
		assertTrue(text.contains("8 January 2018  商务部; 国会"), text);
		assertTrue(text.contains("November 2018"), text);
		assertTrue(text.contains("Total"), text);
	}

	@Test
	void theRowOfWhatHasNoDateSaysSo() throws IOException {
		Table table = Table.builder("t", "T", Locale.ENGLISH).column(new Column("year", Type.YEAR, "Year", false))
				.column(new Column("count", Type.COUNT, "Count", false))
				.row(2024, 2).row(null, 1).total(null, 3).build();
		assertEquals("T\n     Year  Count\n----------------\n     2024      2\nnot given      1\n----------------\n    Total      3\n",
				written(new TextTableWriter(), table));
		assertTrue(written(new CsvTableWriter(), table).endsWith("\r\n,1\r\n"));
	}

	@Test
	void textHasNoCommandsToTheTerminal() throws IOException {
		String command = "\u001b[2J\u0007";
		Table table = Table.builder("sample", "title" + command, Locale.ENGLISH)
				.column(new Column("name", Type.TEXT, "label" + command, false)).row("cell" + command).note("note" + command).build();

		String text = written(new TextTableWriter(), table);

		assertTrue(text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n'), text);
		assertTrue(text.startsWith("title␛[2J␇"), text);
	}

	@Test
	void textOfSeveralTablesHasAnEmptyLineBetween() throws IOException {
		assertTrue(written(new TextTableWriter(), table(Locale.CHINESE), table(Locale.CHINESE)).contains("Note\n\n样表"));
	}

	@Test
	void longTextIsCutAndControlCharactersDoNotReachTheTerminal() {
		assertEquals("长长…", TextWidth.cut("长长长长", 6));
		assertEquals("abcde…", TextWidth.cut("abcdefgh", 6));
		assertEquals("abcdef", TextWidth.cut("abcdef", 6));
		assertEquals("a  [31mb", TextWidth.cut("a\n\u001b[31mb", 60));
		assertEquals(1, TextWidth.of("e\u0301"));
		assertEquals(2, TextWidth.of("\uD842\uDFB7"));
	}

	@Test
	void csvIsWholeAndPlain() throws IOException {
		assertEquals("\uFEFFCode,名称,频数,百分比,Kappa,日期,机构,条文,时间\r\n"
				+ "A,\"禁令 \"\"ban\"\"\",446," + 446 / 1071.0 + ",0.4925,2018-01-08,商务部; 国会,\"1-1, 3-26\",2025-12-01T10:00:00Z\r\n"
				+ "B,\"a, b\nc\",1071,0.5,,2018-11,,,\r\n" + "C,,0,,-1.0,,,,\r\n",
				written(new CsvTableWriter(), table(Locale.CHINESE)));
	}

	@Test
	void csvGuardsTextsThatASpreadsheetProgramWouldComputeUnlessItIsPlain() throws IOException {
		Table formulas = Table.builder("f", "=F", Locale.ENGLISH).column(new Column("name", Type.TEXT, "@name", false))
				.column(new Column("kappa", Type.NUMBER, "Kappa", false)).column(new Column("issuers", Type.LIST, "Issuers", false))
				.row("=1+2", -0.5, List.of("-A", "B")).row("-5", -1.0, List.of()).build();
		assertEquals("\uFEFF'@name,Kappa,Issuers\r\n'=1+2,-0.5,'-A; B\r\n-5,-1.0,\r\n", written(new CsvTableWriter(), formulas));
		assertEquals("\uFEFF@name,Kappa,Issuers\r\n=1+2,-0.5,-A; B\r\n-5,-1.0,\r\n", written(CsvTableWriter.plain(), formulas));
	}

	@Test
	void csvOfSeveralTablesHasTheirTitles() throws IOException {
		String csv = written(new CsvTableWriter(), table(Locale.CHINESE), table(Locale.CHINESE));
		assertTrue(csv.startsWith("\uFEFF样表 Sample\r\nCode,"), csv);
		assertTrue(csv.contains("\r\n\r\n样表 Sample\r\nCode,"), csv);
	}

	@Test
	void jsonIsAnArrayOfObjectsKeyedByColumn() throws IOException {
		JsonArray rows = JsonParser.parseString(written(new JsonTableWriter(), table(Locale.CHINESE)))
				.getAsJsonArray();
		assertEquals(3, rows.size());
		JsonObject first = rows.get(0).getAsJsonObject();
		assertEquals(List.of("code", "name", "count", "share", "kappa", "date", "issuers", "clauses", "time"),
				List.copyOf(first.keySet()));
		assertEquals("446", first.get("count").toString());
		assertEquals(446 / 1071.0, first.get("share").getAsDouble());
		assertEquals("\"2018-01-08\"", first.get("date").toString());
		assertEquals("[\"1-1\",\"3-26\"]", first.get("clauses").toString());
		assertTrue(rows.get(2).getAsJsonObject().get("share").isJsonNull());
	}

	@Test
	void jsonOfSeveralTablesIsKeyedByTable() throws IOException {
		JsonObject tables = JsonParser
				.parseString(written(new JsonTableWriter(), table(Locale.CHINESE), table(Locale.ENGLISH)))
				.getAsJsonObject();
		assertEquals(List.of("sample", "sample-2"), List.copyOf(tables.keySet()));
		assertEquals("[]\n", written(new JsonTableWriter(), Table.builder("t", "T", Locale.ENGLISH).build()));
	}

	@Test
	void addedWriterIsFoundByItsId() throws IOException {
		TableWriter own = new TableWriter() {
			@Override
			public String id() {
				return "own";
			}

			@Override
			public boolean isText() {
				return true;
			}

			@Override
			public void write(List<Table> tables, OutputStream out) throws IOException {
				out.write(tables.get(0).id().getBytes(StandardCharsets.UTF_8));
			}
		};
		TableWriters writers = TableWriters.standard().with(own);
		assertEquals(List.of("text", "csv", "csv-plain", "json", "xlsx", "own"), writers.ids());
		assertEquals("sample", written(writers.writer("own").orElseThrow(), table(Locale.ENGLISH)));
		assertFalse(writers.writer("nonsense").isPresent());
	}

	@Test
	void otherFormatsNeverLoadTheSpreadsheetLibrary() throws Exception {
		ClassLoader without = new ClassLoader(TableWriterTest.class.getClassLoader()) {
			@Override
			protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
				if (name.startsWith("org.apache.poi.")) {
					throw new ClassNotFoundException(name);
				}
				if (!name.startsWith("org.policycoder.analysis.")) {
					return super.loadClass(name, resolve);
				}
				Class<?> loaded = findLoadedClass(name);
				return loaded != null ? loaded : define(name);
			}

			private Class<?> define(String name) throws ClassNotFoundException {
				try (var in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
					byte[] bytes = in.readAllBytes();
					return defineClass(name, bytes, 0, bytes.length);
				} catch (IOException e) {
					throw new ClassNotFoundException(name, e);
				}
			}
		};
		Object output = without.loadClass("org.policycoder.analysis.output.WriteAllText").getMethod("written")
				.invoke(null);
		assertEquals(Arrays.asList("text", "csv", "csv-plain", "json"), output);
	}
}
