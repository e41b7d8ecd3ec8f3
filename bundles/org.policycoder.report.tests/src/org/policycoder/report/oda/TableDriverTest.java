// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report.oda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.eclipse.datatools.connectivity.oda.IBlob;
import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.analysis.Study;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.Project;
import org.policycoder.model.presets.CodebookPresets;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.report.SmallStudy;

class TableDriverTest {

	private static IConnection live(Study study, Locale locale) throws OdaException {
		return connection(Map.of(TableDriver.STUDY, study, TableDriver.LOCALE, locale), new Properties());
	}

	private static IConnection connection(Map<String, Object> context, Properties properties) throws OdaException {
		TableDriver driver = new TableDriver();
		driver.setAppContext(new HashMap<>(context));
		IConnection connection = driver.getConnection(TableDriver.DATA_SOURCE);
		connection.open(properties);
		return connection;
	}

	private static IQuery query(IConnection connection, String text) throws OdaException {
		IQuery query = connection.newQuery(TableDriver.DATA_SET);
		query.prepare(text);
		return query;
	}

	private static List<String> column(IConnection connection, String text, String column) throws OdaException {
		List<String> cells = new ArrayList<>();
		IResultSet rows = query(connection, text).executeQuery();
		while (rows.next()) {
			cells.add(rows.getString(column));
		}
		return cells;
	}

	@Test
	void theSumsBelowATableAreADataSetOfTheirOwn() throws OdaException {
		IConnection connection = live(SmallStudy.coded(), Locale.ENGLISH);
		String query = "category-frequency?dimension=#1";

		List<String> counts = column(connection, query, "count");

		assertEquals(List.of(String.valueOf(counts.stream().mapToInt(Integer::parseInt).sum())), column(connection, query + "&totals=only", "count"));
		assertEquals(column(connection, query, "table-notes").subList(0, 1), column(connection, query + "&totals=only", "table-notes"));
	}

	@Test
	void tellsNamesLabelsAndTypesOfColumns() throws OdaException {
		IResultSetMetaData columns = query(live(SmallStudy.coded(), Locale.CHINESE), "category-by-year?dimension=X")
				.getMetaData();
		Map<String, Integer> types = new HashMap<>();
		Map<String, String> labels = new HashMap<>();
		for (int i = 1; i <= columns.getColumnCount(); i++) {
			types.put(columns.getColumnName(i), columns.getColumnType(i));
			labels.put(columns.getColumnName(i), columns.getColumnLabel(i));
		}
		assertEquals(Types.INTEGER, types.get("year"));
		assertEquals(Types.VARCHAR, types.get("category"));
		assertEquals(Types.INTEGER, types.get("count"));
		assertEquals(Types.DOUBLE, types.get("share"));
		assertEquals(Types.VARCHAR, types.get("table-title"));
		assertTrue(labels.get("year").contains("年"), labels.get("year"));
	}

	@Test
	void cutsWhatNoCellTakesAndSaysSo() throws OdaException {
		IConnection connection = live(SmallStudy.named("x".repeat(40_000)), Locale.ENGLISH);
		String title = column(connection, "documents", "title").getFirst();
		assertEquals(32_767, title.length());
		assertTrue(title.endsWith("\u2026"));
		assertTrue(column(connection, "documents", "table-notes").getFirst().contains("32,767"));
	}

	@Test
	void readsNumbers() throws OdaException {
		IResultSet rows = query(live(SmallStudy.coded(), Locale.ENGLISH), "category-frequency?dimension=X").executeQuery();
		assertTrue(rows.next());
		assertEquals("A1", rows.getString("category-code"));
		assertEquals(1, rows.getInt("count"));
		assertEquals(1 / 10.0, rows.getDouble("share"), 1e-12);
		assertEquals(6, rows.getInt("type-count"));
		assertFalse(rows.wasNull());
		assertEquals("1-1", rows.getString("clauses"));
		assertThrows(OdaException.class, () -> rows.getInt("category-code"));
		assertThrows(OdaException.class, () -> rows.getString("no-such-column"));
	}

	@Test
	void writesClausesShortAndWhole() throws OdaException {
		IConnection connection = live(SmallStudy.coded(), Locale.ENGLISH);
		String text = "category-frequency?dimension=Y&first=2&last=1";
		assertTrue(column(connection, text, "clauses").contains("1-1, 1-2, 2-1, 2-2, 3-1, 3-3, 4-1"));
		assertTrue(column(connection, text, "clauses-short").contains("1-1, 1-2, ..., 4-1"));
	}

	@Test
	void givesDatesAsDaysAndAsTextAsExactAsKnown() throws OdaException {
		IResultSet rows = query(live(SmallStudy.coded(), Locale.ENGLISH), "documents").executeQuery();
		rows.next();
		assertEquals(java.sql.Date.valueOf("2018-01-08"), rows.getDate("date"));
		assertEquals("8 Jan 2018", rows.getString("date-text"));
		rows.next();
		assertNull(rows.getDate("date"));
		assertTrue(rows.wasNull());
		assertEquals("Apr 2018", rows.getString("date-text"));
		assertEquals("2018/1/8", column(live(SmallStudy.coded(), Locale.CHINESE), "documents", "date-text").getFirst());
	}

	@Test
	void joinsIssuersInTheMannerOfTheLanguage() throws OdaException {
		assertEquals("商务部、财政部", column(live(SmallStudy.coded(), Locale.CHINESE), "documents", "issuers").get(2));
		assertEquals("商务部; 财政部", column(live(SmallStudy.coded(), Locale.ENGLISH), "documents", "issuers").get(2));
	}

	@Test
	void findsDimensionsByPosition() throws OdaException {
		IConnection connection = live(SmallStudy.coded(), Locale.ENGLISH);
		assertEquals(column(connection, "category-frequency?dimension=Y", "category-code"),
				column(connection, "category-frequency?dimension=%232", "category-code"));
	}

	@Test
	void hasColumnsButNoRowsForADimensionThatIsNotThere() throws OdaException {
		IQuery query = query(live(SmallStudy.ofOneDimension(), Locale.ENGLISH), "category-frequency?dimension=%232");
		assertTrue(query.executeQuery().findColumn("count") > 0);
		assertFalse(query.executeQuery().next());
	}

	@Test
	void keepsToMaxRows() throws OdaException {
		IQuery query = query(live(SmallStudy.coded(), Locale.ENGLISH), "documents");
		query.setMaxRows(2);
		IResultSet rows = query.executeQuery();
		assertTrue(rows.next());
		assertTrue(rows.next());
		assertFalse(rows.next());
	}

	@Test
	void summarisesTheStudy() throws OdaException {
		IResultSet row = query(live(SmallStudy.coded(), Locale.CHINESE), "study").executeQuery();
		assertTrue(row.next());
		assertEquals(SmallStudy.NAME, row.getString("name"));
		assertEquals("政策工具", row.getString("first-dimension"));
		assertEquals(4, row.getInt("documents"));
		assertEquals(2018, row.getInt("first-year"));
		assertEquals(2020, row.getInt("last-year"));
		assertEquals(9, row.getInt("coded-clauses"));
		assertEquals(2, row.getInt("coders"));
		assertNull(row.getString("note"));
	}

	@Test
	void drawsTheFramework() throws OdaException {
		IResultSet row = query(live(SmallStudy.coded(), Locale.CHINESE), "framework-plane").executeQuery();
		assertTrue(row.next());
		IBlob svg = row.getBlob("svg");
		String drawing = new String(svg.getBytes(1, (int) svg.length()), StandardCharsets.UTF_8);
		assertTrue(drawing.contains("权威型") && drawing.contains("安全目标"), drawing);
		assertEquals((byte) 'P', row.getBlob("png").getBytes(2, 1)[0]);
	}

	@Test
	void readsAProjectFolderInTheLanguageOfTheDataSource(@TempDir Path folder) throws Exception {
		Project project = ModelFactory.eINSTANCE.createProject();
		project.setName("On disk");
		project.setLanguage("zh");
		project.getSettings().put("provenance", "made up");
		project.getSettings().put("provenance.zh", "虚构");
		PolicyProject.create(folder.resolve("project"), project, CodebookPresets.load("mcdonnell-elmore"));
		Properties properties = new Properties();
		properties.setProperty(TableDriver.PROJECT_PROPERTY, folder.resolve("project").toString());
		assertEquals(List.of("On disk"), column(connection(Map.of(), properties), "study", "name"));
		assertEquals(List.of("虚构"), column(connection(Map.of(), properties), "study", "note"));
		properties.setProperty(TableDriver.LANGUAGE_PROPERTY, "en");
		assertEquals(List.of("made up"), column(connection(Map.of(), properties), "study", "note"));
		assertEquals("Policy instruments", column(connection(Map.of(), properties), "study", "first-dimension").getFirst());
	}

	@Test
	void saysWhatIsMissing(@TempDir Path empty) throws OdaException {
		assertThrows(OdaException.class, () -> connection(Map.of(), new Properties()));
		Properties properties = new Properties();
		properties.setProperty(TableDriver.PROJECT_PROPERTY, empty.toString());
		OdaException noProject = assertThrows(OdaException.class, () -> connection(Map.of(), properties));
		assertTrue(noProject.getMessage().contains(empty.getFileName().toString()), noProject.getMessage());
		IConnection connection = live(SmallStudy.coded(), Locale.ENGLISH);
		OdaException noTable = assertThrows(OdaException.class, () -> query(connection, "tabel"));
		assertTrue(noTable.getMessage().contains("tabel"), noTable.getMessage());
		assertThrows(OdaException.class, () -> query(connection, " "));
		assertThrows(OdaException.class, () -> query(connection, "documents?nonsense"));
		connection.close();
		assertFalse(connection.isOpen());
		assertThrows(OdaException.class, () -> connection.newQuery(TableDriver.DATA_SET));
	}
}
