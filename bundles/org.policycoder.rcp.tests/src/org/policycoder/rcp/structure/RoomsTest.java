// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** Who may use whom: no bundle uses one above it, no package one that uses it, and no bundle has become a house of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoomsTest {

	private static final String OURS = "org.policycoder.";

	private static final int MOST_FILES = 200;

	/** What each bundle may use directly; what those may use, it may use as well. */
	private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(Map.entry("model", Set.of()),
			Map.entry("segmentation", Set.of("model")), Map.entry("analysis", Set.of("model")),
			Map.entry("exchange", Set.of("segmentation")), Map.entry("edit", Set.of("exchange")),
			Map.entry("report", Set.of("analysis")), Map.entry("core", Set.of("edit", "report")),
			Map.entry("cli", Set.of("core")), Map.entry("ui", Set.of("core")), Map.entry("ui.problems", Set.of("ui")),
			Map.entry("ui.results", Set.of("ui")),
			Map.entry("rcp", Set.of("ui")), Map.entry("examples", Set.of()), Map.entry("help", Set.of()));

	/** Packages that know each other: what EMF makes of a model, and a public package that hands out the readers behind it. */
	private static final Set<String> CIRCLES = Set.of("[org.policycoder.model, org.policycoder.model.impl]",
			"[org.policycoder.exchange.document, org.policycoder.exchange.document.internal]");

	private static final Pattern CLASS = Pattern.compile("(org[./]policycoder[./](?:[a-z]\\w*[./])*)([A-Z][\\w$]*)");

	/** The classes of each bundle that has any, by the name of the bundle. */
	private final Map<String, List<URL>> classes = new TreeMap<>();

	/** The bundle that each package is of. */
	private final Map<String, String> homes = new TreeMap<>();

	/** Which packages name each package. */
	private final Map<String, Set<String>> uses = new TreeMap<>();

	@BeforeAll
	void read() throws Exception {
		for (Bundle bundle : ours()) {
			var found = bundle.findEntries("/", "*.class", true);
			// A fragment of tests may be there too.
			List<URL> own = found == null ? List.of()
					: Collections.list(found).stream().filter(u -> bundle.getEntry(u.getPath()) != null).toList();
			if (!own.isEmpty()) {
				classes.put(name(bundle), own);
				own.forEach(u -> homes.put(packageOf(u), name(bundle)));
			}
		}
		for (URL url : (Iterable<URL>) classes.values().stream().flatMap(List::stream)::iterator) {
			Set<String> named = uses.computeIfAbsent(packageOf(url), p -> new TreeSet<>());
			ClassConstants.of(url).classNames().stream().map(CLASS::matcher).filter(Matcher::matches)
					.map(m -> withoutEnd(m.group(1))).filter(homes::containsKey).forEach(named::add);
		}
	}

	private static List<Bundle> ours() {
		return Arrays.stream(Platform.getBundle(OURS + "rcp").getBundleContext().getBundles())
				.filter(b -> b.getSymbolicName().startsWith(OURS) && b.getHeaders().get(Constants.FRAGMENT_HOST) == null
						&& b.getHeaders().get("Eclipse-SourceBundle") == null)
				.toList();
	}

	private static String name(Bundle bundle) {
		return bundle.getSymbolicName().substring(OURS.length());
	}

	/** The package of a class file, whose path begins with it in a jar and after a folder of output otherwise. */
	private static String packageOf(URL url) {
		String path = url.getPath();
		return path.substring(path.indexOf("org/policycoder/"), path.lastIndexOf('/')).replace('/', '.');
	}

	private static String withoutEnd(String text) {
		return text.substring(0, text.length() - 1).replace('/', '.');
	}

	private static Set<String> mayUse(String bundle) {
		Set<String> all = new TreeSet<>(MAY_USE.get(bundle));
		MAY_USE.get(bundle).forEach(b -> all.addAll(mayUse(b)));
		return all;
	}

	@Test
	void eachBundleHasItsPlace() {
		assertEquals(new TreeSet<>(MAY_USE.keySet()), new TreeSet<>(ours().stream().map(RoomsTest::name).toList()));
		assertTrue(classes.values().stream().mapToInt(List::size).sum() > 700, "the classes of all bundles were looked at");
	}

	@Test
	void noManifestAsksForABundleAbove() throws Exception {
		List<String> arrows = new ArrayList<>();
		for (Bundle bundle : ours()) {
			String required = bundle.getHeaders().get(Constants.REQUIRE_BUNDLE);
			for (ManifestElement element : required == null ? new ManifestElement[0]
					: ManifestElement.parseHeader(Constants.REQUIRE_BUNDLE, required)) {
				String asked = element.getValue();
				if (asked.startsWith(OURS) && !mayUse(name(bundle)).contains(asked.substring(OURS.length()))) {
					arrows.add(name(bundle) + " requires " + asked);
				}
			}
		}
		assertEquals(List.of(), arrows);
	}

	@Test
	void noClassNamesOneOfABundleAbove() {
		List<String> arrows = new ArrayList<>();
		uses.forEach((from, named) -> named.stream()
				.filter(to -> !homes.get(to).equals(homes.get(from)) && !mayUse(homes.get(from)).contains(homes.get(to)))
				.forEach(to -> arrows.add(from + " uses " + to)));
		assertEquals(List.of(), arrows);
		assertTrue(uses.get("org.policycoder.ui.results.matrix").contains("org.policycoder.ui.session"), "an arrow that runs down is seen");
	}

	@Test
	void noPackagesUseEachOther() {
		Map<String, Set<String>> reached = new LinkedHashMap<>();
		uses.keySet().forEach(from -> reached.put(from, reach(from)));
		Set<String> circles = new TreeSet<>();
		reached.forEach((from, all) -> {
			if (all.contains(from)) {
				circles.add(new TreeSet<>(all.stream().filter(to -> reached.get(to).contains(from)).toList()).toString());
			}
		});
		assertEquals(new TreeSet<>(CIRCLES), circles);
	}

	/** The packages that are named by a package, or by one of those. */
	private Set<String> reach(String from) {
		Set<String> all = new TreeSet<>();
		List<String> next = List.of(from);
		while (!next.isEmpty()) {
			next = next.stream().flatMap(p -> uses.get(p).stream().filter(to -> !to.equals(p))).filter(all::add).toList();
		}
		return all;
	}

	@Test
	void noBundleHasTooManyFiles() {
		List<String> large = new ArrayList<>();
		classes.forEach((bundle, files) -> {
			// Classes within others come from the same file; what a package says of itself is no class.
			long count = files.stream().map(URL::getPath).filter(p -> !p.contains("$") && !p.endsWith("/package-info.class")).count();
			if (count > MOST_FILES) {
				large.add(bundle + ": " + count);
			}
		});
		assertEquals(List.of(), large);
	}

	@Test
	void packagesAreNamedAfterTheirBundle() {
		assertEquals(List.of(), homes.entrySet().stream().filter(e -> !(e.getKey() + ".").startsWith(OURS + e.getValue() + "."))
				.map(Map.Entry::toString).toList());
	}

	@Test
	void theWorkbenchKeepsItsPackagesForThoseThatItNames() throws Exception {
		Bundle workbench = Platform.getBundle(OURS + "ui");
		ManifestElement[] exported = ManifestElement.parseHeader(Constants.EXPORT_PACKAGE,
				workbench.getHeaders().get(Constants.EXPORT_PACKAGE));
		List<String> unused = new ArrayList<>();
		for (ManifestElement element : exported) {
			String friends = element.getDirective("x-friends");
			for (String friend : friends == null ? new String[0] : friends.split("\\s*,\\s*")) {
				if (uses.entrySet().stream().noneMatch(e -> (OURS + homes.get(e.getKey())).equals(friend)
						&& e.getValue().contains(element.getValue()))) {
					unused.add(friend + " does not use " + element.getValue());
				}
			}
		}
		assertTrue(exported.length > 0);
		assertEquals(List.of(), unused);
	}

	@Test
	void anArrowThatRunsUpIsNoticed() throws Exception {
		assertTrue(Stream.of("model", "core", "ui").noneMatch(b -> mayUse(b).contains("ui.results")));
		assertTrue(ClassConstants.of(RoomsTest.class.getResource("RoomsTest.class")).classNames().stream()
				.map(CLASS::matcher).filter(Matcher::matches).anyMatch(m -> m.group(2).equals("RoomsTest")));
	}
}
