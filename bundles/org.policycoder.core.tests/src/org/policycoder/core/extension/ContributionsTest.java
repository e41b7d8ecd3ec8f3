// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.policycoder.analysis.TableProvider;
import org.policycoder.analysis.tables.Tables;
import org.policycoder.core.segment.ClauseSegmenters;
import org.policycoder.exchange.document.DocumentReader;
import org.policycoder.exchange.document.DocumentReaders;
import org.policycoder.model.Codebook;
import org.policycoder.model.presets.CodebookPresets;
import org.policycoder.model.storage.CodebookFile;
import org.policycoder.report.ReportTemplate;
import org.policycoder.report.ReportTemplates;
import org.policycoder.segmentation.NumberingStyles;

/** What PolicyCoder contributes itself is what its headless bundles bring; what a fragment contributes is found too. */
class ContributionsTest {

	/** What {@code fragment.xml} contributes; a fragment does so in the name of its host. */
	private static final Set<String> OF_FRAGMENT = Set.of("minutes", "lines", "failing", "astray", "unstartable",
			"carrot-stick-sermon", "longest-title", "faulty", "title-page", "titles", "outline", "one-rule", "one-error");

	private static <T> List<Contribution<T>> own(List<Contribution<T>> all) {
		return all.stream().filter(c -> !OF_FRAGMENT.contains(c.id())).toList();
	}

	private static List<String> ids(List<? extends Contribution<?>> contributions) {
		return contributions.stream().map(Contribution::id).toList();
	}

	private static List<?> classes(List<?> objects) {
		return objects.stream().map(Object::getClass).toList();
	}

	@Test
	void readersAreTheStandardOnes() {
		List<DocumentReader> all = Contributions.readers().all();
		List<DocumentReader> own = all.stream().filter(r -> !OF_FRAGMENT.contains(r.id())).toList();

		assertEquals(classes(DocumentReaders.standard().all()), classes(own));
		assertEquals(own.size() + 1, all.size());
	}

	@Test
	void tablesAreTheStandardOnes() {
		List<TableProvider> own = Contributions.tables().providers().stream()
				.filter(t -> !OF_FRAGMENT.contains(t.id())).toList();

		assertEquals(classes(Tables.standard().providers()), classes(own));
		assertTrue(Contributions.tables().provider("longest-title").isPresent());
	}

	@Test
	void aStyleThatCannotBeReadOrIsOneOfOursIsLeftOut() {
		assertEquals(NumberingStyles.standard().all().size() + 1, Contributions.numberingStyles().all().size());
		assertTrue(Contributions.numberingStyles().find("recipes").isPresent());
		assertEquals(NumberingStyles.standard().find("us-acts"), Contributions.numberingStyles().find("us-acts"));
		for (String leftOut : List.of("unreadable-style", "us-acts")) {
			assertTrue(Contributions.faults().stream().anyMatch(f -> f.sentence().contains(leftOut) && f.point().equals("numberingStyles")),
					Contributions.faults()::toString);
		}
	}

	@Test
	void templatesAreTheStandardOnes() throws Exception {
		List<Contribution<ReportTemplate>> own = own(Contributions.reportTemplates());

		assertEquals(ReportTemplates.standard(Locale.ENGLISH).all().stream().map(ReportTemplate::id).toList(),
				ids(own));
		assertEquals(ReportTemplates.STUDY, own.getFirst().id());
		for (Contribution<ReportTemplate> template : own) {
			assertEquals(template.id() + ".rptdesign", template.value().design().getFileName().toString());
			assertTrue(Files.exists(template.value().design().resolveSibling("policycoder.rptlibrary")),
					"the library lies beside " + template.value().design());
		}
	}

	@Test
	void presetsAreTheStandardOnes() throws Exception {
		List<Contribution<URL>> own = own(Contributions.codebookPresets());

		assertEquals(CodebookPresets.ids(), ids(own));
		for (Contribution<URL> preset : own) {
			try (InputStream in = preset.value().openStream()) {
				Codebook contributed = CodebookFile.read(in, Path.of(preset.id()));
				assertTrue(EcoreUtil.equals(CodebookPresets.load(preset.id()), contributed), preset.id());
			}
		}
	}

	@Test
	void segmenterAndExportersAreThere() {
		assertEquals(List.of(ClauseSegmenters.STANDARD), ids(own(Contributions.segmenters())));
		assertEquals(List.of("coding-sheet-csv", "coding-sheet-xlsx", "register-csv", "codebook-qdc", "qdpx", "qdpx-nvivo", "qdpx-groups"),
				ids(own(Contributions.exporters())));
		assertEquals(List.of("material", "qdpx"), ids(own(Contributions.studyImporters())));
	}

	@Test
	void namesAreTranslated() {
		List<Contribution<?>> all = List.<List<? extends Contribution<?>>>of(Contributions.segmenters(),
				Contributions.codebookPresets(), Contributions.reportTemplates(), Contributions.exporters(),
				Contributions.studyImporters(), Contributions.exampleProjects()).stream().<Contribution<?>>flatMap(List::stream).toList();

		assertFalse(all.stream().anyMatch(c -> c.name().isBlank() || c.name().startsWith("%")), all::toString);
	}

	@Test
	void everyExtensionPointHasASchema() {
		for (String point : List.of("documentReaders", "segmenters", "numberingStyles", "codebookPresets", "tables", "reportTemplates",
				"studyImporters", "exporters", "exampleProjects")) {
			assertTrue(Platform.getExtensionRegistry().getExtensionPoint("org.policycoder.core", point) != null, point);
			assertTrue(Platform.getBundle("org.policycoder.core").getEntry("schema/" + point + ".exsd") != null, point);
		}
	}

	@Test
	void fragmentContributes() throws Exception {
		assertEquals("Every line a clause", Contributions.find(Contributions.segmenters(), "lines").name());
		assertEquals("One rule", Contributions.find(Contributions.exampleProjects(), "one-rule").name());
		assertEquals("txt", Contributions.find(Contributions.exporters(), "titles").value().fileExtension());
	}

	@Test
	void whatAPluginContributesComesAndGoesWithIt() throws Exception {
		Contributions.codebookPresets();
		Semaphore changes = new Semaphore(0);
		Runnable listener = changes::release;
		Contributions.addListener(listener);
		try {
			try (TestPlugin plugin = new TestPlugin("com.example.guest", "<extension point=\"org.policycoder.core.codebookPresets\">"
					+ "<preset id=\"guest\" file=\"plugin.xml\"/><preset id=\"lost\" file=\"nosuch.xml\"/></extension>")) {
				until(changes, () -> Contributions.faults().stream().anyMatch(f -> f.bundle().equals("com.example.guest")));
				assertTrue(ids(Contributions.codebookPresets()).contains("guest"));
				ContributionFault fault = Contributions.faults().stream().filter(f -> f.bundle().equals("com.example.guest")).findFirst()
						.orElseThrow();
				assertEquals("codebookPresets", fault.point());
				assertTrue(fault.sentence().contains("lost") && fault.sentence().contains("nosuch.xml"), fault::sentence);
				assertTrue(fault.told(IPath.fromOSString("/some/log")).endsWith("The details are in /some/log."), fault::toString);
			}
			until(changes, () -> !ids(Contributions.codebookPresets()).contains("guest"));
			assertTrue(Contributions.faults().stream().noneMatch(f -> f.bundle().equals("com.example.guest")));
		} finally {
			Contributions.removeListener(listener);
		}
	}

	/** The registry tells on a thread of its own. */
	private static void until(Semaphore changes, BooleanSupplier there) throws InterruptedException {
		while (!there.getAsBoolean()) {
			assertTrue(changes.tryAcquire(1, TimeUnit.MINUTES), "nobody has told of a change");
		}
	}

	@Test
	void unknownIdIsAnsweredByTheOnesThereAre() {
		UnknownContributionException unknown = assertThrows(UnknownContributionException.class,
				() -> Contributions.find(Contributions.codebookPresets(), "nosuch"));

		assertTrue(unknown.getMessage().contains("nosuch") && unknown.getMessage().contains("hood"),
				unknown::getMessage);
	}
}
