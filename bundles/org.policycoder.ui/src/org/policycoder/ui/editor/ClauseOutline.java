// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.SessionChange;
import org.policycoder.edit.SessionListener;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.ClauseLabels;
import org.policycoder.ui.Icons;
import org.policycoder.ui.session.ClauseSelection;

/** The tree of clauses of a document in the Outline view; goes along with the text. */
final class ClauseOutline extends ContentOutlinePage {

	private final ProjectSession session;

	private final PolicyDocument document;

	private final ClauseSelectionProvider editor;

	private boolean following;

	private final SessionListener sessionListener = new SessionListener() {
		@Override
		public void changed(SessionChange change) {
			if (change.trees().contains(document.getNumber()) || change.texts().contains(document.getNumber())) {
				show();
			}
		}
	};

	private final ISelectionChangedListener editorListener = e -> follow();

	ClauseOutline(ProjectSession session, PolicyDocument document, ClauseSelectionProvider editor) {
		this.session = session;
		this.document = document;
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.policycoder.ui.outlineView"); //$NON-NLS-1$
		TreeViewer tree = getTreeViewer();
		tree.setUseHashlookup(true);
		tree.setContentProvider(new Content());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels(new Icons(tree.getControl()))));
		session.addListener(sessionListener);
		editor.addSelectionChangedListener(editorListener);
		show();
	}

	private void show() {
		try {
			getTreeViewer().setInput(session.clauses(document).tree());
			getTreeViewer().expandToLevel(2, true);
			follow();
		} catch (StorageException e) {
			getTreeViewer().setInput(null);
		}
	}

	private void follow() {
		ClauseSelection selected = (ClauseSelection) editor.getSelection();
		if (following || getControl().isDisposed()) {
			return;
		}
		following = true;
		try {
			selected.clause().flatMap(this::find)
					.ifPresent(c -> getTreeViewer().setSelection(new StructuredSelection(c), true));
		} finally {
			following = false;
		}
	}

	private Optional<Clause> find(ClauseRef ref) {
		try {
			return session.clauses(document).byId(ref.clause());
		} catch (StorageException e) {
			return Optional.empty();
		}
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (!following && event.getStructuredSelection().getFirstElement() instanceof Clause clause) {
			following = true;
			try {
				editor.setSelection(new ClauseSelection(session,
						List.of(new ClauseRef(document.getNumber(), clause.getId()))));
			} finally {
				following = false;
			}
		}
	}

	@Override
	public void dispose() {
		session.removeListener(sessionListener);
		editor.removeSelectionChangedListener(editorListener);
		super.dispose();
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((ClauseTree) input).getClauses().toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((Clause) parent).getClauses().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof Clause clause ? clause.eContainer() : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((Clause) element).getClauses().isEmpty();
		}
	}

	private final class Labels extends LabelProvider implements IStyledLabelProvider {

		private final Icons icons;

		Labels(Icons icons) {
			this.icons = icons;
		}

		@Override
		public StyledString getStyledText(Object element) {
			Clause clause = (Clause) element;
			StyledString words = new StyledString(ClauseLabels.title(clause));
			try {
				String line = ClauseLabels.line(clause, session.text(document));
				return words.append(words.length() == 0 ? line : "  " + line, //$NON-NLS-1$
						clause.isHeading() ? null : StyledString.QUALIFIER_STYLER);
			} catch (StorageException e) {
				return words;
			}
		}

		@Override
		public String getText(Object element) {
			return getStyledText(element).getString();
		}

		@Override
		public Image getImage(Object element) {
			return icons.get(((Clause) element).isHeading() ? "heading" : "clause"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
