// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import javax.tools.ToolProvider;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.ManifestElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingIndex;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.CodeClauses;
import org.policycoder.model.Clause;
import org.policycoder.model.Coding;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.Ui;

/** The example of the page "Write a view" is a plug-in that compiles as it stands there, is installed, and does what the page says. */
class ViewExampleTest {

	private static final String VIEW = "org.example.mixed.view";

	private static final String CODER = "lin";

	@TempDir
	Path folder;

	private final Ui ui = new Ui();

	private final BundleContext context = Platform.getBundle("org.policycoder.rcp").getBundleContext();

	@Test
	void theExampleIsBuiltInstalledAndUsed() throws Exception {
		Document page = page("html/views.html");
		ui.activate();
		Bundle plugin = context.installBundle(build(page).toUri().toString());
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("demo"))) {
			plugin.start();
			IViewPart view = ui.page().showView(VIEW);
			ui.until("it has counted", () -> count() >= 0);
			int before = count();
			ProjectSession session = study.session();
			CodingIndex codings = session.codings(CODER, study.document(1));
			Clause clause = session.clauses(study.document(1)).leaves().stream().filter(c -> codings.of(c.getId()).size() < 2).findFirst()
					.orElseThrow();
			for (String category : List.of("A1", "A2", "A3")) {
				session.execute(new CodeClauses(CODER, ClauseRef.of(clause), category));
			}
			long categories = codings.of(clause.getId()).stream().map(Coding::getCategory).distinct().count();
			ui.until("it has counted anew", () -> count() == before + 1);
			ui.screenshot("view-of-the-guide");

			org.eclipse.swt.widgets.List list = ui.find(org.eclipse.swt.widgets.List.class, l -> l.getItemCount() == before + 1).orElseThrow();
			ui.page().activate(view);
			list.setSelection(List.of(list.getItems()).indexOf(clause.getNumber() + ": " + categories));
			list.notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
			String text = session.text(study.document(1));
			ui.until("the clause is open", () -> ui.find(StyledText.class, t -> t.isFocusControl() && t.getText().equals(text)
					&& t.getCaretOffset() >= clause.getBegin() && t.getCaretOffset() <= clause.getEnd()).isPresent());
			ui.page().hideView(view);
		} finally {
			plugin.uninstall();
		}
	}

	/** What the view says; less than nothing while it says something else. */
	private int count() {
		return ui.find(Label.class, l -> l.getText().startsWith("Clauses with more than two categories: "))
				.map(l -> Integer.parseInt(l.getText().replaceAll("\\D", ""))).orElse(-1);
	}

	@Test
	void itUsesWhatIsExportedToEverybody() throws Exception {
		Set<String> open = new TreeSet<>();
		for (Bundle bundle : bundles()) {
			String exported = bundle.getHeaders().get(Constants.EXPORT_PACKAGE);
			for (ManifestElement element : exported == null ? new ManifestElement[0]
					: ManifestElement.parseHeader(Constants.EXPORT_PACKAGE, exported)) {
				if (element.getDirective("x-friends") == null && !"true".equals(element.getDirective("x-internal"))) {
					open.addAll(List.of(element.getValueComponents()));
				}
			}
		}
		List<String> used = page("html/views.html").getElementById("source").wholeText().lines().filter(l -> l.startsWith("import org."))
				.map(l -> l.replaceAll("import |\\.\\w+;", "")).distinct().toList();
		assertTrue(used.contains("org.policycoder.ui.api"));
		assertEquals(List.of(), used.stream().filter(p -> !open.contains(p)).toList());
	}

	@Test
	void theExampleIsTheSameInBothLanguages() throws Exception {
		assertEquals(page("html/views.html").select("pre").eachText(), page("nl/zh/html/views.html").select("pre").eachText());
	}

	private static Document page(String path) throws Exception {
		try (InputStream in = Platform.getBundle("org.policycoder.help").getEntry(path).openStream()) {
			return Jsoup.parse(in, StandardCharsets.UTF_8.name(), "");
		}
	}

	private Path build(Document page) throws Exception {
		Path source = Files.createDirectories(folder.resolve("src")).resolve("MixedView.java");
		Files.writeString(source, page.getElementById("source").wholeText());
		Path classes = Files.createDirectories(folder.resolve("bin"));
		assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "21", "-proc:none", "-d", classes.toString(), "-cp",
				classPath(), source.toString()));
		Path jar = folder.resolve("org.example.mixed_1.0.0.jar");
		Manifest manifest = new Manifest(
				new ByteArrayInputStream((page.getElementById("manifest").wholeText() + "\n").getBytes(StandardCharsets.UTF_8)));
		try (OutputStream out = Files.newOutputStream(jar); JarOutputStream packed = new JarOutputStream(out, manifest)) {
			add(packed, "plugin.xml", page.getElementById("plugin").wholeText().getBytes(StandardCharsets.UTF_8));
			try (Stream<Path> files = Files.walk(classes)) {
				for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
					add(packed, classes.relativize(file).toString().replace(File.separatorChar, '/'), Files.readAllBytes(file));
				}
			}
		}
		return jar;
	}

	private static void add(JarOutputStream jar, String name, byte[] bytes) throws Exception {
		jar.putNextEntry(new ZipEntry(name));
		jar.write(bytes);
		jar.closeEntry();
	}

	private List<Bundle> bundles() {
		return Arrays.stream(context.getBundles()).filter(b -> b.getState() != Bundle.UNINSTALLED).toList();
	}

	/** Bundles are jars, or folders with their classes in them. */
	private String classPath() {
		List<File> places = new ArrayList<>();
		for (Bundle bundle : bundles()) {
			FileLocator.getBundleFileLocation(bundle).ifPresent(place -> {
				File classes = new File(place, "target/classes");
				places.add(classes.isDirectory() ? classes : place);
			});
		}
		return places.stream().map(File::getPath).collect(Collectors.joining(File.pathSeparator));
	}
}
