// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Writes the lists of third-party libraries of the user guide from the target definition: what each library says of its
 * licence in its Maven pom or in the pom of its parent. Everything has been downloaded by a build before.
 * <p>
 * Usage: {@code java ThirdParty.java FOLDER_OF_THE_PROJECT LOCAL_MAVEN_REPOSITORY}
 */
public final class ThirdParty {
	/** What only the tests need is not in the product. */
	private static final String TESTS = "Test";
	private static final String BEGIN = "<!-- libraries -->";
	private static final String END = "<!-- /libraries -->";

	/** By words of a licence's name or address, in the order in which they are looked for. */
	private static final Map<String, String> LICENCES = new LinkedHashMap<>();
	static {
		LICENCES.put("epl-2.0", "EPL-2.0");
		LICENCES.put("eclipse public license - v 2", "EPL-2.0");
		LICENCES.put("eclipse public license - version 2", "EPL-2.0");
		LICENCES.put("eclipse public license, version 2", "EPL-2.0");
		LICENCES.put("eclipse public license v2", "EPL-2.0");
		LICENCES.put("eclipse public license v. 2", "EPL-2.0");
		LICENCES.put("eclipse public license 2", "EPL-2.0");
		LICENCES.put("epl 2", "EPL-2.0");
		LICENCES.put("gpl2 w/ cpe", "GPL-2.0-only WITH Classpath-exception-2.0");
		LICENCES.put("eclipse public license", "EPL-1.0");
		LICENCES.put("eclipse distribution license", "BSD-3-Clause");
		LICENCES.put("apache", "Apache-2.0");
		LICENCES.put("asl 2", "Apache-2.0");
		LICENCES.put("bsd-3-clause", "BSD-3-Clause");
		LICENCES.put("bsd-2-clause", "BSD-2-Clause");
		LICENCES.put("new bsd", "BSD-3-Clause");
		LICENCES.put("bsd license 3", "BSD-3-Clause");
		LICENCES.put("3-clause bsd", "BSD-3-Clause");
		LICENCES.put("bsd 2", "BSD-2-Clause");
		LICENCES.put("bouncy castle", "MIT");
		LICENCES.put("mit", "MIT");
		LICENCES.put("unicode", "Unicode-3.0");
		LICENCES.put("mpl", "MPL-2.0");
		LICENCES.put("mozilla public", "MPL-2.0");
		LICENCES.put("lgpl-2.1", "LGPL-2.1-or-later");
		LICENCES.put("gnu lesser general public license (lgpl), version 2.1", "LGPL-2.1-only");
		LICENCES.put("gnu lesser general public license", "LGPL-2.1-or-later");
		LICENCES.put("0bsd", "0BSD");
		LICENCES.put("java html tidy", "MIT");
		LICENCES.put("public domain", "LicenseRef-public-domain");
		LICENCES.put("common development and distribution", "CDDL-1.0");
		LICENCES.put("bsd", "BSD-3-Clause");
	}

	private final Path repository;

	private ThirdParty(Path repository) {
		this.repository = repository;
	}

	private record Library(String group, String artifact, String version) {
		private Path pom(Path repository) {
			return repository.resolve(group.replace('.', '/')).resolve(artifact).resolve(version).resolve(artifact + "-" + version + ".pom");
		}

		@Override
		public String toString() {
			return group + ":" + artifact + ":" + version;
		}
	}

	public static void main(String[] arguments) throws Exception {
		Path project = Path.of(arguments[0]);
		ThirdParty program = new ThirdParty(Path.of(arguments[1]));
		List<String> rows = new ArrayList<>();
		for (Library library : libraries(project.resolve("target-platform/policycoder.target"))) {
			rows.add("<tr><td>" + library.artifact() + "</td><td>" + library.version() + "</td><td>" + library.group() + "</td><td>" + program.licence(library) + "</td></tr>");
		}
		for (String language : List.of("html", "nl/zh/html")) {
			Path page = project.resolve("bundles/org.policycoder.help").resolve(language).resolve("third-party.html");
			String text = Files.readString(page);
			int begin = text.indexOf(BEGIN) + BEGIN.length();
			Files.writeString(page, text.substring(0, begin) + "\n" + String.join("\n", rows) + "\n" + text.substring(text.indexOf(END)));
		}
		System.out.println(rows.size() + " libraries");
	}

	private static List<Library> libraries(Path target) throws Exception {
		List<Library> libraries = new ArrayList<>();
		NodeList locations = parse(target).getElementsByTagName("location");
		for (int i = 0; i < locations.getLength(); i++) {
			Element location = (Element) locations.item(i);
			NodeList dependencies = location.getElementsByTagName("dependency");
			for (int j = 0; j < dependencies.getLength() && !location.getAttribute("label").equals(TESTS); j++) {
				Element dependency = (Element) dependencies.item(j);
				libraries.add(new Library(text(dependency, "groupId"), text(dependency, "artifactId"), text(dependency, "version")));
			}
		}
		libraries.sort(Comparator.comparing(Library::artifact));
		return libraries;
	}

	/** What the pom says, or the nearest parent that says something; several licences are the user's choice. */
	private String licence(Library library) throws Exception {
		for (Library pom = library; pom != null; pom = parent(pom)) {
			List<String> named = children(root(pom), "licenses").stream().flatMap(l -> children(l, "license").stream())
					.map(l -> name(library, text(l, "name") + " " + text(l, "url"))).distinct().toList();
			if (!named.isEmpty()) {
				return String.join(" OR ", named);
			}
		}
		throw new IOException(library + " does not say its licence");
	}

	private static String name(Library library, String words) {
		return LICENCES.entrySet().stream().filter(l -> words.toLowerCase(java.util.Locale.ROOT).contains(l.getKey())).map(Map.Entry::getValue).findFirst()
				.orElseThrow(() -> new UncheckedIOException(new IOException(library + ": " + words + " is not a known licence")));
	}

	private Library parent(Library library) throws Exception {
		List<Element> parent = children(root(library), "parent");
		return parent.isEmpty() ? null : new Library(text(parent.get(0), "groupId"), text(parent.get(0), "artifactId"), text(parent.get(0), "version"));
	}

	private Element root(Library library) throws Exception {
		Path pom = library.pom(repository);
		if (!Files.exists(pom)) {
			throw new IOException(library + ": " + pom + " is not there; build first");
		}
		return parse(pom);
	}

	private static Element parse(Path file) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
	}

	private static List<Element> children(Element element, String name) {
		List<Element> children = new ArrayList<>();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element e && e.getTagName().equals(name)) {
				children.add(e);
			}
		}
		return children;
	}

	private static String text(Element element, String name) {
		return children(element, name).stream().map(e -> e.getTextContent().strip()).collect(Collectors.joining());
	}
}
