// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policycoder.analysis.PublishedFacts;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.tables.Tables;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.report.ReportFormat;
import org.policycoder.report.ReportResult;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The example of the published study, from the register, texts and coding sheet of
 * its bundle to what a user gets, by the operations that a user runs.
 */
class PublishedStudyTest {

	@TempDir
	static Path folder;

	private static PolicyProject project;
	private static Study study;

	@BeforeAll
	static void make() throws Exception {
		project = new ExampleProject("export-controls", folder.resolve("project")).run(null);
		study = new LoadStudy(PolicyProject.open(project.folder())).run(null);
	}

	@Test
	void everyPublishedNumberHolds() {
		PublishedFacts.verify(study);
	}

	private static JsonArray json(String table, String... parameters) throws OperationException {
		Map<String, String> asked = new HashMap<>();
		for (int i = 0; i < parameters.length; i += 2) {
			asked.put(parameters[i], parameters[i + 1]);
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new WriteTables(study, List.of(table), new TableParameters(Locale.CHINESE, asked), "json", null, out).run(null);
		return JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonArray();
	}

	private static JsonObject facts() throws IOException {
		try (InputStream in = PublishedFacts.class.getResourceAsStream("facts.json")) {
			return JsonParser.parseString(new String(in.readAllBytes(), StandardCharsets.UTF_8)).getAsJsonObject();
		}
	}

	@Test
	void jsonHasCountsAsNumbersAndSharesAsFractions() throws Exception {
		JsonObject instruments = facts().getAsJsonObject("instruments");
		double all = instruments.get("codings").getAsDouble();
		Map<String, JsonObject> rows = new HashMap<>();
		json("category-frequency", "dimension", "X").forEach(row -> rows
				.put(row.getAsJsonObject().get("category").getAsString(), row.getAsJsonObject()));

		for (JsonElement type : instruments.getAsJsonArray("types")) {
			for (JsonElement element : type.getAsJsonObject().getAsJsonArray("tools")) {
				JsonObject tool = element.getAsJsonObject();
				JsonObject row = rows.remove(tool.get("name").getAsString());
				int count = tool.get("codings").getAsInt();
				assertEquals(count, row.get("count").getAsInt(), tool::toString);
				assertEquals(count / all, row.get("share").getAsDouble(), 1e-9, tool::toString);
				assertEquals(count, row.getAsJsonArray("clauses").size(), tool::toString);
				assertEquals(type.getAsJsonObject().get("codings").getAsInt(), row.get("type-count").getAsInt());
			}
		}
		assertTrue(rows.isEmpty(), rows::toString);
	}

	@Test
	void everyTableIsAnArrayOfObjectsKeyedByItsColumns() {
		assertAll(Tables.standard().ids().stream().map(id -> () -> {
			JsonArray rows = json(id);
			for (JsonElement row : rows) {
				assertEquals(rows.get(0).getAsJsonObject().keySet(), row.getAsJsonObject().keySet(), id);
			}
		}));
	}

	@Test
	void checkIsClean() throws Exception {
		assertEquals(List.of(), TestFolder.check(project));
	}

	@Test
	void exportedAndImportedAgainItIsTheSameStudy() throws Exception {
		Path register = new ExportProject(project, "register-csv", folder.resolve("register.csv")).run(null).file();
		for (String format : List.of("csv", "xlsx")) {
			Path codings = new ExportProject(project, "coding-sheet-" + format, folder.resolve("codings." + format))
					.run(null).file();
			PolicyProject copy = new NewProject(folder.resolve("copy-" + format), "copy", "zh", "mcdonnell-elmore", null,
					Map.of()).run(null);
			ImportResult imported = new ImportDocuments(copy,
					ImportRequest.of(List.of(project.folder().resolve("originals")), register)).run(null);
			assertEquals(List.of(), imported.failures());
			assertEquals(List.of(), new ApplyCodingSheet(copy, codings).run(null).problems());

			PublishedFacts.verify(new LoadStudy(PolicyProject.open(copy.folder())).run(null));
			assertEquals(List.of(), TestFolder.check(copy));
		}
	}

	@ParameterizedTest
	@EnumSource
	void reportRendersInEveryFormat(ReportFormat format) throws Exception {
		Path out = folder.resolve("report");

		ReportResult result = new RenderReport(project.project(), study, RenderReport.STUDY, Locale.CHINESE,
				List.of(format), out).run(null);

		assertEquals(List.of(out.resolve("study." + format.extension())), result.files());
		byte[] head = new byte[4];
		try (InputStream in = Files.newInputStream(result.files().getFirst())) {
			in.readNBytes(head, 0, head.length);
		}
		String kind = new String(head, StandardCharsets.ISO_8859_1);
		assertTrue(switch (format) {
		case HTML -> kind.startsWith("<");
		case PDF -> kind.equals("%PDF");
		default -> kind.startsWith("PK");
		}, kind);
		assertTrue(Files.size(result.files().getFirst()) > 20_000, format::name);
	}
}
