// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.ide.IDE;
import org.policycoder.edit.CodingIndex;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Coding;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.editor.DocumentFiles;
import org.policycoder.ui.session.StudyProjects;

/** An open document whose clauses somebody codes who knows the keys and codes and types them faster than the cockpit comes up. */
public final class TypedDocument implements AutoCloseable {

	private static final String CODER = "lin";

	private static final String[] CODES = { "A1", "A2", "A3", "A4", "B1", "B2", "C1", "C2", "D2", "E1" };

	private static final String[] OBJECTIVES = { "S", "G" };

	/** How a category is chosen. */
	public enum Way {

		/** By its key. */
		KEY,
		/** By its code, in the field. */
		CODE
	}

	private final Ui ui;

	private final int clauses;

	private final IProject project;

	private final ProjectSession session;

	/** What came of typing. */
	public record Outcome(int keys, List<String> wanted, List<String> given) {

		/** How many clauses have another code than was typed, none, or more than one. */
		public long wrong() {
			return IntStream.range(0, wanted.size()).filter(i -> !wanted.get(i).equals(given.get(i))).count();
		}
	}

	/** Makes the document in a folder and opens it. */
	public TypedDocument(Ui ui, Path folder, int clauses) throws Exception {
		this.ui = ui;
		this.clauses = clauses;
		LargeStudy.make(folder, 1, clauses, 0);
		project = StudyProjects.show(folder, new NullProgressMonitor());
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		session = ui.open(project).session();
		session.setCoder(LargeStudy.CODER);
		IDE.openEditor(ui.page(), DocumentFiles.text(project, 1)).setFocus();
		ui.settle();
	}

	/** The session of the study. */
	public ProjectSession session() {
		return session;
	}

	/** How many codings of a category there are. */
	public int count(String category) {
		return session.count(CODER, category);
	}

	/** Codes all clauses on both dimensions, one after the other, as the cockpit goes on by itself. */
	public Outcome type(Typist.Pace pace, Way way) {
		Random random = new Random(clauses);
		Typist typist = new Typist(ui, clauses, pace).enter();
		List<String> wanted = new ArrayList<>();
		for (int i = 0; i < clauses; i++) {
			String code = CODES[random.nextInt(CODES.length)];
			String objective = OBJECTIVES[random.nextInt(OBJECTIVES.length)];
			wanted.add(code + ' ' + objective);
			type(typist, code, way);
			type(typist, objective, way);
		}
		typist.go();
		ui.until("the last clause is coded", () -> coded().of(clauses).size() == 2);
		List<String> given = IntStream.rangeClosed(1, clauses)
				.mapToObj(i -> String.join(" ", coded().of(i).stream().map(Coding::getCategory).toList())).toList();
		return new Outcome(typist.keys(), wanted, given);
	}

	private void type(Typist typist, String code, Way way) {
		if (way == Way.KEY) {
			typist.type(session.codebook().find(code).orElseThrow().category().getShortcut());
		} else {
			typist.type("/" + code.toLowerCase(Locale.ROOT)).enter();
		}
	}

	private CodingIndex coded() {
		try {
			return session.codings(CODER, session.document(1).orElseThrow());
		} catch (StorageException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() throws Exception {
		ui.page().closeAllEditors(false);
		project.delete(false, true, null);
		ui.settle();
	}
}
