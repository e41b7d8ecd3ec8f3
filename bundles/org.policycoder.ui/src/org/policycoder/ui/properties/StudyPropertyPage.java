// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.SessionChange;
import org.policycoder.edit.SessionListener;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyListener;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.corpus.CorpusView;
import org.policycoder.ui.editor.DocumentEditor;

/** The properties of what is selected in a part that shows a study. Follows every change of the study. */
final class StudyPropertyPage extends PropertySheetPage {

	/** Several documents as one thing, so that a value typed for all of them is one step. */
	private record Documents(List<PolicyDocument> list) {}

	private final IWorkbenchWindow window;

	private IWorkbenchPart part;

	private ISelection last;

	private Optional<ProjectSession> session = Optional.empty();

	private final StudyListener studyListener = s -> follow();

	private final SessionListener sessionListener = new SessionListener() {
		@Override
		public void changed(SessionChange change) {
			refresh();
		}

		@Override
		public void coderChanged(String coder) {
			refresh();
		}
	};

	StudyPropertyPage(IWorkbenchPart part) {
		this.part = part;
		this.window = part.getSite().getWorkbenchWindow();
		setPropertySourceProvider(this::facts);
		setSorter(new AsGiven());
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), PropertyPages.VIEW);
		window.getService(StudyService.class).addListener(studyListener);
		follow();
	}

	private void follow() {
		session.ifPresent(s -> s.removeListener(sessionListener));
		session = Optional.ofNullable(part instanceof DocumentEditor ? Adapters.adapt(part, ProjectSession.class) : null)
				.or(() -> window.getService(StudyService.class).current().map(OpenStudy::session));
		session.ifPresent(s -> s.addListener(sessionListener));
	}

	@Override
	public void selectionChanged(IWorkbenchPart from, ISelection selection) {
		part = from;
		ISelection shown = selection;
		if (from instanceof CorpusView corpus) {
			List<PolicyDocument> documents = corpus.selected();
			shown = documents.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(new Documents(documents));
		} else if (from instanceof DocumentEditor editor && editor.isShown() && selection.isEmpty()) {
			shown = new StructuredSelection(new Documents(List.of(editor.document())));
		}
		if (!shown.equals(last)) {
			last = shown;
			super.selectionChanged(from, shown);
		}
	}

	private IPropertySource facts(Object element) {
		if (session.isEmpty()) {
			return null;
		}
		StudyFacts facts = new StudyFacts(part, session.get());
		if (element instanceof Documents documents) {
			return facts.of(documents.list().stream().flatMap(d -> session.get().document(d.getNumber()).stream()).toList());
		}
		if (element instanceof DescribedElement described) {
			return facts.of(described);
		}
		ClauseRef clause = Adapters.adapt(element, ClauseRef.class);
		try {
			return clause == null ? null : facts.of(clause);
		} catch (StorageException e) {
			ILog.of(StudyPropertyPage.class).warn(e.getMessage(), e);
			return null;
		}
	}

	@Override
	public void dispose() {
		window.getService(StudyService.class).removeListener(studyListener);
		session.ifPresent(s -> s.removeListener(sessionListener));
		super.dispose();
	}

	private static final class AsGiven extends PropertySheetSorter {

		@Override
		public void sort(IPropertySheetEntry[] entries) {
			// the order tells what belongs together
		}

		@Override
		public int compareCategories(String one, String other) {
			return 0;
		}
	}
}
