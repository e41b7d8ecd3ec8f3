// SPDX-License-Identifier: EPL-2.0
package org.example.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.core.extension.ProjectExporter;
import org.policycoder.model.Clause;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;

/** Writes the titles of the documents and the labels of their clauses as nested Markdown lists. */
public final class OutlineExporter implements ProjectExporter {

	@Override
	public List<String> export(PolicyProject project, Path file, IProgressMonitor monitor) throws IOException {
		StringBuilder outline = new StringBuilder("# " + project.project().getName() + "\n");
		for (PolicyDocument document : project.corpus().getDocuments()) {
			outline.append("- ").append(document.getTitle()).append('\n');
			for (Clause clause : project.clauses(document).getClauses()) {
				write(clause, "  ", outline);
			}
		}
		Files.writeString(file, outline);
		return List.of("Texts and codings were left out: an outline has no place for them.");
	}

	private static void write(Clause clause, String indent, StringBuilder outline) {
		outline.append(indent).append("- ").append(clause.getLabel()).append('\n');
		clause.getClauses().forEach(child -> write(child, indent + "  ", outline));
	}
}
