// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.service;

import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.api.ClauseCriteria;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyNavigator;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.api.TablePart;
import org.policycoder.ui.clauses.ClausesView;
import org.policycoder.ui.editor.DocumentEditor;
import org.policycoder.ui.editor.DocumentFiles;
import org.policycoder.ui.session.Failures;

/** Opens editors and views in the page of a window. */
record WindowNavigator(IWorkbenchWindow window) implements StudyNavigator {

	/** The view of tables, which another bundle brings. */
	private static final String TABLES = "org.policycoder.ui.tableView"; //$NON-NLS-1$

	@Override
	public void open(int document) {
		editor(document);
	}

	@Override
	public void open(ClauseRef clause) {
		editor(clause.document()).ifPresent(e -> e.goTo(clause));
	}

	@Override
	public void open(int document, String clause) {
		editor(document).ifPresent(e -> find(document, clause).ifPresent(e::goTo));
	}

	private Optional<ClauseRef> find(int document, String clause) {
		try {
			ProjectSession session = study().orElseThrow().session();
			return session.clauses(session.document(document).orElseThrow()).byNumber(clause).map(ClauseRef::of);
		} catch (StorageException e) {
			Failures.show(window.getShell(), Messages.Navigator_Title, e);
			return Optional.empty();
		}
	}

	private Optional<OpenStudy> study() {
		return window.getService(StudyService.class).current();
	}

	private Optional<DocumentEditor> editor(int document) {
		Optional<OpenStudy> study = study();
		if (study.isEmpty()) {
			tell(Messages.Navigator_NoStudy);
			return Optional.empty();
		}
		if (study.get().session().document(document).isEmpty()) {
			tell(NLS.bind(Messages.Navigator_NoDocument, document));
			return Optional.empty();
		}
		try {
			return IDE.openEditor(window.getActivePage(), DocumentFiles.text(study.get().project(), document),
					DocumentEditor.ID) instanceof DocumentEditor editor ? Optional.of(editor) : Optional.empty();
		} catch (PartInitException e) {
			Failures.show(window.getShell(), Messages.Navigator_Title, e);
			return Optional.empty();
		}
	}

	@Override
	public void show(ClauseCriteria clauses) {
		try {
			((ClausesView) window.getActivePage().showView(ClausesView.ID)).show(clauses);
		} catch (PartInitException e) {
			Failures.show(window.getShell(), Messages.Navigator_Title, e);
		}
	}

	@Override
	public void showTable(String table) {
		try {
			if (!(window.getActivePage().showView(TABLES) instanceof TablePart tables && tables.showTable(table))) {
				tell(NLS.bind(Messages.Navigator_NoTable, table));
			}
		} catch (PartInitException e) {
			Failures.show(window.getShell(), Messages.Navigator_Title, e);
		}
	}

	private void tell(String words) {
		MessageDialog.openError(window.getShell(), Messages.Navigator_Title, words);
	}
}
