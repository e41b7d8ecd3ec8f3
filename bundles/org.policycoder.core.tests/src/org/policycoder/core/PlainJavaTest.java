// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.policycoder.core.extension.BundleFiles;

/** Reading, segmenting and tabulating by a script on a class path, without OSGi. */
class PlainJavaTest {

	private static final Pattern PLATFORM = Pattern.compile("org\\.eclipse\\.(core|equinox|osgi|swt|jface|ui)\\b.*|system\\.bundle");

	@TempDir
	Path folder;

	/** The headless bundles and whatever of the framework they are wired to, but for the platform. */
	private static Set<Bundle> bundles() {
		Set<Bundle> bundles = new LinkedHashSet<>();
		Stream.of("model", "segmentation", "analysis", "exchange", "edit")
				.forEach(name -> add(Platform.getBundle("org.policycoder." + name), bundles));
		return bundles;
	}

	private static void add(Bundle bundle, Set<Bundle> bundles) {
		if (!PLATFORM.matcher(bundle.getSymbolicName()).matches() && bundles.add(bundle)) {
			for (BundleWire wire : bundle.adapt(BundleWiring.class).getRequiredWires(null)) {
				add(wire.getProvider().getBundle(), bundles);
			}
		}
	}

	private static String classPath() {
		return bundles().stream().map(b -> FileLocator.getBundleFileLocation(b).orElseThrow().getPath())
				.collect(Collectors.joining(File.pathSeparator));
	}

	private static Path script(String name) throws IOException {
		return BundleFiles.path(FileLocator.find(FrameworkUtil.getBundle(PlainJavaTest.class),
				IPath.fromPortableString("script/" + name)));
	}

	@Test
	void aScriptReadsSegmentsAndTabulates() throws Exception {
		assumeTrue(ModuleLayer.boot().findModule("jdk.compiler").isPresent(), "the tests run in a JDK");
		Path out = folder.resolve("out");
		Path err = folder.resolve("err");

		Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Dstdout.encoding=UTF-8", "-Dorg.slf4j.simpleLogger.defaultLogLevel=off", "-cp", classPath(),
				script("Tabulate.java").toString(), script("texts").toString(), script("codings.csv").toString(),
				folder.resolve("project").toString()).redirectOutput(out.toFile()).redirectError(err.toFile()).start();

		assertTrue(java.waitFor(5, TimeUnit.MINUTES));
		assertEquals("", Files.readString(err));
		assertEquals(0, java.exitValue());
		assertEquals(Files.readString(script("expected.txt")).strip(), Files.readString(out, StandardCharsets.UTF_8).strip());
	}

	@Test
	void nothingOfThePlatformIsOnItsClassPath() {
		List<String> names = bundles().stream().map(Bundle::getSymbolicName).toList();

		assertTrue(names.contains("org.eclipse.emf.ecore"), names::toString);
		assertFalse(names.stream().anyMatch(n -> PLATFORM.matcher(n).matches()), names::toString);
	}
}
