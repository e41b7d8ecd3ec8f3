// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.tables.Tables;
import org.policycoder.analysis.output.TableWriters;
import org.policycoder.exchange.clause.ClauseTrees;
import org.policycoder.exchange.coding.CodingSheetReader;
import org.policycoder.exchange.document.DocumentReaders;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.presets.CodebookPresets;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.segmentation.Provision;
import org.policycoder.segmentation.Segmentation;
import org.policycoder.segmentation.SegmentationOptions;
import org.policycoder.segmentation.Segmenter;

/**
 * PolicyCoder in a script: reads the documents of a folder, finds their clauses,
 * brings in a coding sheet and prints the table of its categories.
 *
 * <pre>
 * java -cp "policycoder/plugins/*" Tabulate.java TEXTS CODINGS.csv PROJECT
 * </pre>
 */
public class Tabulate {

	public static void main(String[] arguments) throws Exception {
		PolicyProject project = PolicyProject.create(Path.of(arguments[2]), ModelFactory.eINSTANCE.createProject(),
				CodebookPresets.load("mcdonnell-elmore"));
		for (Path file : files(Path.of(arguments[0]))) {
			for (SourceDocument read : DocumentReaders.standard().read(file)) {
				add(project, read, file);
			}
		}
		project.save(project.corpus());
		new CodingSheetReader().read(Path.of(arguments[1])).apply(project).problems().forEach(System.err::println);

		Table table = Tables.standard().table("category-frequency", Study.of(project),
				TableParameters.in(Locale.ENGLISH).with(TableParameters.DIMENSION, "X"));
		TableWriters.standard().writer("text").orElseThrow().write(List.of(table), System.out);
	}

	private static List<Path> files(Path folder) throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

	private static void add(PolicyProject project, SourceDocument read, Path file) throws Exception {
		Segmentation found = Segmenter.standard().segment(read.text(), SegmentationOptions.DETECT);
		List<Provision> provisions = read.provisions().orElse(found.roots());
		PolicyDocument document = read.metadata().toDocument();
		project.addDocument(document, read.text(), ClauseTrees.of(0, read.text(), provisions, found.style()), file);
	}
}
