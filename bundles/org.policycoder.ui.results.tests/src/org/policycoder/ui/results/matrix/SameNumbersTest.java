// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.ui.results.numbers.StoredNumbers.label;
import static org.policycoder.ui.results.numbers.WrittenTable.cell;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableParameters;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.operation.DrawFigure;
import org.policycoder.core.operation.LoadStudy;
import org.policycoder.edit.command.EditProject;
import org.policycoder.model.Category;
import org.policycoder.model.Dimension;
import org.policycoder.model.Project;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.report.Figure;
import org.policycoder.report.FigureRequest;
import org.policycoder.report.ReportTemplates;
import org.policycoder.ui.results.numbers.MadeStudies;
import org.policycoder.ui.results.numbers.PrintedTables;
import org.policycoder.ui.results.numbers.StoredNumbers;
import org.policycoder.ui.results.numbers.StoredNumbers.Leaf;
import org.policycoder.ui.results.numbers.WrittenTable;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.PlatformLog;
import org.policycoder.ui.support.Ui;

/**
 * A number of a study is the same wherever it is shown: in the matrix, in the figures, in a report of any
 * format, and in the tables that the command line writes; and it is that which plain loops over the files of
 * the study count.
 */
@ExtendWith(PlatformLog.class)
class SameNumbersTest {

	private static final String ADJUDICATED = ":adjudicated";

	@TempDir
	Path folder;

	private final Ui ui = new Ui();

	@Test
	void ofTheExample() throws Exception {
		ui.activate();
		try (ExampleStudy shown = new ExampleStudy(ui, folder.resolve("study"))) {
			PolicyProject project = PolicyProject.open(folder.resolve("study"));
			StoredNumbers lin = new StoredNumbers(project, List.of("lin"));
			assertEquals("lin", project.project().getResultCoder());
			tables(project, null, "lin", lin);
			report(project, null, lin);
			figures(project, null, lin);
			matrices(project, null, lin);
			view("lin", lin);
			for (Map.Entry<String, List<String>> choice : choices("meyer", "lin,meyer", "meyer,lin").entrySet()) {
				tables(project, choice.getKey(), choice.getKey(), new StoredNumbers(project, choice.getValue()));
			}
			tables(project, ADJUDICATED, ADJUDICATED, new StoredNumbers(project, null));
		}
	}

	@Test
	void ofThreeCodersWhoDiffer() throws Exception {
		PolicyProject project = MadeStudies.ofThreeCoders(folder.resolve("study"));
		StoredNumbers ann = new StoredNumbers(project, List.of("ann"));
		StoredNumbers agreed = new StoredNumbers(project, null);
		assertFalse(ann.frequencyRows(ann.dimensions().getFirst()).equals(agreed.frequencyRows(agreed.dimensions().getFirst())));

		Path refused = folder.resolve("refused");
		assertEquals(2, command("tables", project.folder(), "crosstab", "--format", "csv", "--out", refused));
		assertEquals(2, command("report", project.folder(), "--out", refused));
		try (Stream<Path> files = Files.exists(refused) ? Files.walk(refused) : Stream.empty()) {
			assertEquals(List.of(), files.filter(Files::isRegularFile).toList(), "nobody has said whose codings count");
		}

		for (Map.Entry<String, List<String>> choice : choices("bob", "ann,cem", "ann,bob,cem").entrySet()) {
			StoredNumbers numbers = new StoredNumbers(project, choice.getValue());
			tables(project, choice.getKey(), choice.getKey(), numbers);
			matrices(project, choice.getKey(), numbers);
		}
		tables(project, "*", "*", new StoredNumbers(project, List.of("ann", "bob", "cem")));
		tables(project, "ann", "ann", ann);
		tables(project, ADJUDICATED, ADJUDICATED, agreed);
		report(project, "ann", ann);
		report(project, ADJUDICATED, agreed);
		figures(project, ADJUDICATED, agreed);
		ui.activate();
		try (ExampleStudy shown = ExampleStudy.of(ui, project)) {
			MatrixView view = (MatrixView) ui.page().showView(MatrixView.ID);
			ui.settle();
			assertEquals(List.of(), view.table().rows(), "the matrix asks, too");
			count(shown, "ann");
			view("ann", ann);
			count(shown, ADJUDICATED);
			view(ADJUDICATED, agreed);
		}
	}

	@Test
	void ofThreeDimensions() throws Exception {
		PolicyProject project = MadeStudies.ofThreeDimensions(folder.resolve("study"));
		StoredNumbers ann = new StoredNumbers(project, List.of("ann"));
		assertEquals(3, ann.dimensions().size());
		tables(project, null, "ann", ann);
		report(project, null, ann);
		figures(project, null, ann);
		matrices(project, null, ann);
		ui.activate();
		try (ExampleStudy shown = ExampleStudy.of(ui, project)) {
			view("ann", ann);
		}
	}

	private static Map<String, List<String>> choices(String... choices) {
		return Stream.of(choices).collect(Collectors.toMap(c -> c, c -> Stream.of(c.split(",")).toList(), (a, b) -> a, TreeMap::new));
	}

	/** Runs a command as the program does. */
	private static int command(Object... arguments) throws Exception {
		String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
		IApplication program = (IApplication) Platform.getExtensionRegistry()
				.getExtension(Platform.PI_RUNTIME, Platform.PT_APPLICATIONS, "org.policycoder.cli.application")
				.getConfigurationElements()[0].getChildren("run")[0].createExecutableExtension("class");
		IApplicationContext context = (IApplicationContext) Proxy.newProxyInstance(SameNumbersTest.class.getClassLoader(),
				new Class<?>[] { IApplicationContext.class },
				(proxy, method, given) -> method.getName().equals("getArguments")
						? Map.of(IApplicationContext.APPLICATION_ARGS, texts)
						: null);
		return (Integer) program.start(context);
	}

	private static Object[] with(String coder, Object... arguments) {
		List<Object> all = new ArrayList<>(List.of(arguments));
		if (coder != null) {
			all.addAll(List.of("--coder", coder));
		}
		return all.toArray();
	}

	private void tables(PolicyProject project, String coder, String of, StoredNumbers numbers) throws Exception {
		for (Dimension dimension : numbers.dimensions()) {
			table(frequencies(numbers, dimension, of), project, coder, "category-frequency", List.of("--dimension", dimension.getCode()),
					"category-code Category code", "type-code Type code", "clauses Clause numbers", "count Count", "share Share",
					"type-count Total of the type", "dimension-count Total of the dimension", "codings-of Codings of");
			table(years(numbers, dimension, of), project, coder, "category-by-year", List.of("--dimension", dimension.getCode()),
					"category-code Category code", "year Year", "count Count", "share Share", "year-count Total of the year",
					"codings-of Codings of");
		}
		for (List<Dimension> pair : pairs(numbers)) {
			table(pairs(numbers, pair.getFirst(), pair.getLast(), of), project, coder, "crosstab",
					List.of("--rows", pair.getFirst().getCode(), "--columns", pair.getLast().getCode()), "row-code Row code",
					"column-code Column code", "count Count", "row-count Total of the row", "column-count Total of the column",
					"all-count Total", "codings-of Codings of");
		}
	}

	/** Each column is given by its id and its heading. */
	private void table(List<List<String>> expected, PolicyProject project, String coder, String table, List<String> options,
			String... columns) throws Exception {
		List<String> ids = Stream.of(columns).map(c -> c.substring(0, c.indexOf(' '))).toList();
		List<String> headings = Stream.of(columns).map(c -> c.substring(c.indexOf(' ') + 1)).toList();
		for (String format : List.of("csv", "json", "xlsx")) {
			Path file = folder.resolve("table." + format);
			List<Object> arguments = new ArrayList<>(List.of("tables", project.folder(), table, "--language", "en", "--format", format,
					"--out", file));
			arguments.addAll(options);
			assertEquals(0, command(with(coder, arguments.toArray())));
			List<List<String>> written = switch (format) {
			case "csv" -> WrittenTable.csv(file, headings);
			case "json" -> WrittenTable.json(file, ids);
			default -> WrittenTable.xlsx(file, headings);
			};
			assertEquals(lines(expected), lines(written), table + " " + options + " as " + format + " of " + coder);
		}
	}

	private static String lines(List<List<String>> rows) {
		return rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n"));
	}

	private static List<List<String>> frequencies(StoredNumbers numbers, Dimension dimension, String of) {
		List<List<String>> rows = new ArrayList<>();
		for (Leaf leaf : numbers.leaves(dimension)) {
			List<String> clauses = numbers.clauses(leaf);
			rows.add(row(leaf.category().getCode(), leaf.type().getCode(), String.join(", ", clauses), clauses.size(),
					(double) clauses.size() / numbers.of(dimension), numbers.ofType(dimension, leaf.type()), numbers.of(dimension), of));
		}
		return rows;
	}

	private static List<List<String>> years(StoredNumbers numbers, Dimension dimension, String of) {
		Map<Integer, Long> all = new TreeMap<>();
		dimension.getCategories().forEach(type -> numbers.years(dimension, type).forEach((year, n) -> all.merge(year, n, Long::sum)));
		List<List<String>> rows = new ArrayList<>();
		for (int year = ((TreeMap<Integer, Long>) all).firstKey(); year <= ((TreeMap<Integer, Long>) all).lastKey(); year++) {
			for (Category type : dimension.getCategories()) {
				long count = numbers.years(dimension, type).getOrDefault(year, 0L);
				long ofYear = all.getOrDefault(year, 0L);
				rows.add(row(type.getCode(), year, count, ofYear == 0 ? null : (double) count / ofYear, ofYear, of));
			}
		}
		return rows;
	}

	private static List<List<String>> pairs(StoredNumbers numbers, Dimension one, Dimension other, String of) {
		long all = one.getCategories().stream().mapToLong(first -> numbers.ofRow(first, other)).sum();
		List<List<String>> rows = new ArrayList<>();
		for (Category first : one.getCategories()) {
			for (Category second : other.getCategories()) {
				rows.add(row(first.getCode(), second.getCode(), numbers.pairs(first, second), numbers.ofRow(first, other),
						ofColumn(numbers, one, second), all, of));
			}
		}
		return rows;
	}

	private static long ofColumn(StoredNumbers numbers, Dimension one, Category second) {
		return one.getCategories().stream().mapToLong(first -> numbers.pairs(first, second)).sum();
	}

	private static List<String> row(Object... cells) {
		return Arrays.stream(cells).map(c -> cell(c)).toList();
	}

	/** Each pair of dimensions, as the report has them: with each dimension those before it. */
	private static List<List<Dimension>> pairs(StoredNumbers numbers) {
		List<List<Dimension>> pairs = new ArrayList<>();
		for (int other = 1; other < numbers.dimensions().size(); other++) {
			for (int one = 0; one < other; one++) {
				pairs.add(List.of(numbers.dimensions().get(one), numbers.dimensions().get(other)));
			}
		}
		return pairs;
	}

	private void report(PolicyProject project, String coder, StoredNumbers numbers) throws Exception {
		Path out = folder.resolve("report-" + String.valueOf(coder).replace(":", ""));
		assertEquals(0, command(with(coder, "report", project.folder(), "--language", "en", "--out", out)));
		Map<String, List<List<String>>> html = PrintedTables.html(out.resolve("study.html"));
		Map<String, List<List<String>>> docx = PrintedTables.docx(out.resolve("study.docx"));
		Map<String, List<List<String>>> xlsx = PrintedTables.xlsx(out.resolve("study.xlsx"));
		Map<String, List<List<String>>> pptx = PrintedTables.pptx(out.resolve("study.pptx"));
		Map<String, String> pdf = PrintedTables.pdf(out.resolve("study.pdf"));
		expected(numbers).forEach((caption, rows) -> {
			String bare = lines(PrintedTables.bare(rows));
			assertEquals(bare, lines(html.getOrDefault(caption, List.of())), caption + " of HTML");
			assertEquals(bare, lines(docx.getOrDefault(caption, List.of())), caption + " of DOCX");
			assertEquals(bare, lines(xlsx.getOrDefault(caption, List.of())), caption + " of XLSX");
			assertEquals(bare, lines(pptx.getOrDefault(caption, List.of())), caption + " of PPTX");
			assertEquals(ofPdf(rows.stream().map(row -> String.join(" ", row)).collect(Collectors.joining("\n"))),
					ofPdf(pdf.getOrDefault(caption, "")), caption + " of PDF");
		});
		Map<String, List<String>> figures = PrintedTables.figures(out.resolve("study.html"));
		expectedLabels(numbers).forEach((caption, labels) -> assertEquals(labels,
				figures.getOrDefault(caption, List.of()).stream().limit(labels.size()).toList(), caption));
	}

	/** The tables of the report after the paper, and those of further dimensions, which go on in the numbers. */
	private static Map<String, List<List<String>>> expected(StoredNumbers numbers) {
		List<Dimension> dimensions = numbers.dimensions();
		Map<String, List<List<String>>> tables = new TreeMap<>();
		tables.put("Table 3", numbers.frequencyRows(dimensions.get(0)));
		tables.put("Table 4", numbers.frequencyRows(dimensions.get(1)));
		tables.put("Table 5", numbers.pairRows(dimensions.get(0), dimensions.get(1)));
		if (dimensions.size() > 2) {
			tables.put("Table 7", numbers.frequencyRows(dimensions.get(2)));
			tables.put("Table 8", numbers.pairRows(dimensions.get(0), dimensions.get(2)));
			tables.put("Table 9", numbers.pairRows(dimensions.get(1), dimensions.get(2)));
		}
		return tables;
	}

	/** The numbers that figures of pairs print: those of one column of the matrix after the other, where there are any. */
	private static Map<String, List<String>> expectedLabels(StoredNumbers numbers) {
		List<Dimension> dimensions = numbers.dimensions();
		Map<String, List<String>> labels = new TreeMap<>(Map.of("Figure 8", labels(numbers, dimensions.get(0), dimensions.get(1))));
		if (dimensions.size() > 2) {
			labels.put("Figure 10", labels(numbers, dimensions.get(0), dimensions.get(2)));
			labels.put("Figure 11", labels(numbers, dimensions.get(1), dimensions.get(2)));
		}
		return labels;
	}

	private static List<String> labels(StoredNumbers numbers, Dimension one, Dimension other) {
		return other.getCategories().stream().flatMap(second -> one.getCategories().stream()
				.map(first -> String.valueOf(numbers.pairs(first, second)))).filter(count -> !count.equals("0")).toList();
	}

	/** A PDF has its lines by height; what stands in one is a count with its shares, and a count with a share in brackets. */
	private static String ofPdf(String text) {
		return Stream.of("(?<![-\\d,] ?)\\b\\d+(?: \\d+\\.\\d\\d%)+", "\\d+ \\(\\d+\\.\\d\\d%\\)", "\\d+ 100%")
				.map(pattern -> Pattern.compile(pattern).matcher(text).results().map(r -> r.group()).collect(Collectors.joining("\n")))
				.collect(Collectors.joining("\n"));
	}

	/** What the figures of the workbench tell of their places. */
	private static void figures(PolicyProject project, String coder, StoredNumbers numbers) throws Exception {
		Study study = new LoadStudy(project).run(null).counting(coder);
		Dimension x = numbers.dimensions().get(0);
		Dimension y = numbers.dimensions().get(1);
		Set<String> shares = new TreeSet<>();
		Set<String> counts = new TreeSet<>();
		for (List<String> row : years(numbers, x, "")) {
			add(shares, row, x, "", row.get(3).isEmpty() ? null : String.format(Locale.ROOT, "%.1f%%", 100 * Double.parseDouble(row.get(3))));
		}
		for (List<String> row : years(numbers, y, "")) {
			add(counts, row, y, " (count)", row.get(2));
		}
		Set<String> ofYears = told(study, "figure-6");
		assertTrue(ofYears.removeIf(t -> t.contains(" (trend): ")), "a place of a line says that it is of one");
		assertEquals(shares, ofYears);
		assertTrue(told(study, "figure-7").containsAll(counts), () -> counts.toString());
		Set<String> pairs = new TreeSet<>();
		for (Category first : x.getCategories()) {
			y.getCategories().forEach(second -> pairs.add(label(first) + " \u00b7 " + label(second) + ": " + numbers.pairs(first, second)));
		}
		assertEquals(pairs, told(study, "figure-8"));
	}

	private static void add(Set<String> told, List<String> row, Dimension dimension, String measure, String value) {
		Category type = dimension.getCategories().stream().filter(c -> c.getCode().equals(row.get(0))).findFirst().orElseThrow();
		if (value != null) {
			told.add(row.get(1) + " \u00b7 " + label(type) + measure + ": " + value);
		}
	}

	private static Set<String> told(Study study, String template) throws Exception {
		Figure figure = DrawFigure.pixels(new FigureRequest(study, Contributions.tables(),
				ReportTemplates.standard(Locale.ENGLISH).template(template).orElseThrow(), Locale.ENGLISH, null), 96).run(null);
		return figure.areas().stream().map(Figure.Area::label).collect(Collectors.toCollection(TreeSet::new));
	}

	private static void matrices(PolicyProject project, String coder, StoredNumbers numbers) throws Exception {
		Study study = new LoadStudy(project).run(null).counting(coder);
		for (List<Dimension> pair : pairs(numbers)) {
			TableParameters parameters = TableParameters.in(Locale.ENGLISH).with(TableParameters.ROWS, pair.getFirst().getCode())
					.with(TableParameters.COLUMNS, pair.getLast().getCode());
			Matrix matrix = Matrix.of(Contributions.tables().table("crosstab", study, parameters));
			assertEquals(grid(numbers, pair.getFirst(), pair.getLast()), lines(Arrays.stream(matrix.counts())
					.map(row -> Arrays.stream(row).mapToObj(String::valueOf).toList()).toList()));
		}
	}

	/** The counts of a matrix with the sums of its rows and columns. */
	private static String grid(StoredNumbers numbers, Dimension one, Dimension other) {
		List<List<String>> rows = new ArrayList<>();
		for (Category first : one.getCategories()) {
			rows.add(Stream.concat(other.getCategories().stream().map(second -> numbers.pairs(first, second)),
					Stream.of(numbers.ofRow(first, other))).map(String::valueOf).toList());
		}
		long all = one.getCategories().stream().mapToLong(first -> numbers.ofRow(first, other)).sum();
		rows.add(Stream.concat(other.getCategories().stream().map(second -> ofColumn(numbers, one, second)), Stream.of(all))
				.map(String::valueOf).toList());
		return lines(rows);
	}

	private static void count(ExampleStudy shown, String coder) throws Exception {
		Project project = shown.session().project().project();
		shown.session().execute(new EditProject(project.getName(), project.getLanguage(), coder, project.getSettings().map()));
	}

	/** The view shows the first two dimensions at first. */
	private void view(String of, StoredNumbers numbers) throws Exception {
		MatrixView view = (MatrixView) ui.page().showView(MatrixView.ID);
		String expected = grid(numbers, numbers.dimensions().get(0), numbers.dimensions().get(1));
		ui.until("the matrix shows\n" + expected, () -> grid(view.table()).equals(expected));
		assertEquals(List.of(of), view.table().rows().stream().map(List::getLast).distinct().toList(), "and its file says whose");
	}

	private static String grid(Table table) {
		return lines(Stream.concat(table.rows().stream(), table.totals().stream())
				.map(row -> row.subList(1, Math.max(1, row.size() - 1)).stream().map(String::valueOf).toList()).toList());
	}
}
