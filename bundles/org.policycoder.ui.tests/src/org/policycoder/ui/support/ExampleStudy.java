// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.policycoder.core.operation.ExampleProject;
import org.policycoder.core.operation.OperationException;
import org.policycoder.edit.EditException;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.AddCoder;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.editor.DocumentEditor;
import org.policycoder.ui.editor.DocumentFiles;
import org.policycoder.ui.session.StudyProjects;

/** A study in the workspace, the small example or another, for one test. */
public final class ExampleStudy implements AutoCloseable {

	private final Ui ui;

	private final IProject project;

	/** Copies the example of two coders to a folder and shows it. */
	public ExampleStudy(Ui ui, Path folder) throws OperationException, CoreException {
		this(ui, "demo", folder);
	}

	/** Copies an example to a folder and shows it. */
	public ExampleStudy(Ui ui, String example, Path folder) throws OperationException, CoreException {
		this(ui, new ExampleProject(example, folder).run(new NullProgressMonitor()));
	}

	private ExampleStudy(Ui ui, PolicyProject made) throws CoreException {
		this.ui = ui;
		project = StudyProjects.show(made.folder(), new NullProgressMonitor());
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		ui.open(project);
		session().coder().ifPresent(session()::setCoder);
	}

	/** Shows a study that is there. */
	public static ExampleStudy of(Ui ui, PolicyProject made) throws CoreException {
		return new ExampleStudy(ui, made);
	}

	private StudyService studies() {
		return ui.window().getService(StudyService.class);
	}

	/** The project. */
	public IProject project() {
		return project;
	}

	/** The session that the window has open. */
	public ProjectSession session() {
		return studies().current().orElseThrow().session();
	}

	/** Lets somebody code who has no codings yet. */
	public void codeAs(String coder) throws EditException, StorageException {
		Coder made = ModelFactory.eINSTANCE.createCoder();
		made.setId(coder);
		made.setName(coder);
		session().execute(new AddCoder(made));
		session().setCoder(coder);
	}

	/** What a coder has on a document. */
	public List<Coding> codings(String coder, int document) throws StorageException {
		return List.copyOf(session().codings(coder, document(document)).set().getCodings());
	}

	/** A document of the register. */
	public PolicyDocument document(int number) {
		return session().document(number).orElseThrow();
	}

	/** The widget that shows the text of a document. */
	public StyledText text(int number) throws StorageException {
		String words = session().text(document(number));
		return ui.find(StyledText.class, t -> t.getText().equals(words)).orElseThrow();
	}

	/** Where a character of a shown text is on the screen. */
	public static Point at(StyledText text, int offset) {
		Point place = text.getLocationAtOffset(offset);
		return text.toDisplay(place.x, place.y + text.getLineHeight(offset) / 2);
	}

	/** Opens a document in the editor. */
	public DocumentEditor open(int number) throws PartInitException {
		DocumentEditor editor = (DocumentEditor) IDE.openEditor(ui.page(), DocumentFiles.text(project, number));
		ui.settle();
		return editor;
	}

	@Override
	public void close() throws CoreException {
		ui.page().closeAllEditors(false);
		project.delete(false, true, null);
		ui.until("the study has left the window",
				() -> studies().current().filter(s -> s.project().equals(project)).isEmpty());
	}
}
