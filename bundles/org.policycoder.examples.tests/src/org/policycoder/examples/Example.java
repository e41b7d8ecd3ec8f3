// SPDX-License-Identifier: EPL-2.0
package org.policycoder.examples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The files of an example, as plain data: none of the program's own readers takes part. */
record Example(String name, List<Entry> register, List<Row> codings) {

	/** A row of register.csv. */
	record Entry(int number, String title, List<String> issuers, LocalDate date, String type, String language, String source) {}

	/** A row of codings.csv. */
	record Row(String clause, String category, String coder) {
		int document() {
			return path(clause).getFirst();
		}
	}

	/** The order of clause numbers in the documents. */
	static final Comparator<String> DOCUMENT_ORDER = (a, b) -> {
		int[] m = path(a).stream().mapToInt(Integer::intValue).toArray();
		int[] n = path(b).stream().mapToInt(Integer::intValue).toArray();
		return Arrays.compare(m, n);
	};

	static Example read(String name) {
		List<Entry> register = new ArrayList<>();
		for (CSVRecord row : table(name, "register.csv")) {
			register.add(new Entry(Integer.parseInt(row.get("number")), row.get("title"), List.of(row.get("issuers").split("; ")),
					LocalDate.parse(row.get("date")), row.get("type"), row.get("language"), row.get("source")));
		}
		List<Row> codings = new ArrayList<>();
		for (CSVRecord row : table(name, "codings.csv")) {
			codings.add(new Row(row.get("clause"), row.get("category"), row.get("coder")));
		}
		return new Example(name, register, codings);
	}

	String text(int document) {
		return file(name, String.format(Locale.ROOT, "texts/%04d.txt", document));
	}

	String file(String path) {
		return file(name, path);
	}

	Properties properties() {
		Properties properties = new Properties();
		try {
			properties.load(new StringReader(file("project.properties")));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return properties;
	}

	int year(Row coding) {
		return register.get(coding.document() - 1).date().getYear();
	}

	/** The codings of some categories, given by the beginnings of their codes. */
	List<Row> codings(String... codes) {
		return codings.stream().filter(row -> Arrays.stream(codes).anyMatch(row.category()::startsWith)).toList();
	}

	Set<String> clauses(List<Row> rows) {
		Set<String> clauses = new LinkedHashSet<>();
		rows.stream().map(Row::clause).sorted(DOCUMENT_ORDER).forEach(clauses::add);
		return clauses;
	}

	private static List<Integer> path(String clause) {
		return Arrays.stream(clause.split("-")).map(Integer::valueOf).toList();
	}

	private static List<CSVRecord> table(String example, String file) {
		CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		try (CSVParser parser = CSVParser.parse(file(example, file), format)) {
			return parser.getRecords();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String file(String example, String path) {
		String resource = "/examples/" + example + "/" + path;
		try (InputStream in = Example.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new FileNotFoundException(resource);
			}
			try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())) {
				StringBuilder text = new StringBuilder();
				char[] buffer = new char[8192];
				for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
					text.append(buffer, 0, n);
				}
				return text.toString();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
