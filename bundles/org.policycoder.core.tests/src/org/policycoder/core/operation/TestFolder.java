// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.Map;

import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.Problem.Kind;

/** A folder of documents to import and a project beside it. */
final class TestFolder {

	/** Few of the documents that tests make say everything of themselves. */
	private static final Set<Kind> METADATA = Set.of(Kind.DATE_MISSING, Kind.TYPE_MISSING, Kind.ISSUER_MISSING);

	private final Path folder;

	final Path sources;

	TestFolder(Path folder) throws IOException {
		this.folder = folder;
		sources = Files.createDirectory(folder.resolve("sources"));
	}

	PolicyProject project() throws OperationException {
		return new NewProject(folder.resolve("project"), null, "en", "hood", null, Map.of()).run(null);
	}

	/** A text of two sections that no other name has. */
	Path rule(String name) throws IOException {
		return file(name, "Rule of " + name + "\n\nSection 1. Duty. (a) Whoever sells " + name
				+ " shall keep a book.\n(b) Whoever keeps a book shall show it.\n\nSection 2. Date. This rule takes effect at once.\n");
	}

	Path file(String name, String text) throws IOException {
		Path file = sources.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	ImportResult read(PolicyProject project) throws OperationException {
		return new ImportDocuments(project, ImportRequest.of(List.of(sources), null)).run(null);
	}

	ImportResult read(PolicyProject project, Path register) throws OperationException {
		return new ImportDocuments(project, ImportRequest.of(List.of(sources), register)).run(null);
	}

	static List<String> titles(PolicyProject project) {
		return project.corpus().getDocuments().stream().map(d -> d.getNumber() + " " + d.getTitle()).toList();
	}

	static List<Integer> numbers(PolicyProject project) {
		return project.corpus().getDocuments().stream().map(PolicyDocument::getNumber).toList();
	}

	static List<String> check(PolicyProject project) throws OperationException {
		return new CheckProject(project.folder()).run(null).stream().filter(p -> !METADATA.contains(p.kind())).map(Problem::message).toList();
	}
}
