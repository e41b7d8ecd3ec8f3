// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.corpus;

import java.util.List;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.policycoder.model.PolicyDocument;
import org.policycoder.ui.session.Commands;

/**
 * Changes the register in place: F2 edits the column that was clicked last, the title
 * at first; Tab goes to the next one. A click alone does not, since it is for
 * selecting.
 */
final class MetadataEditing extends EditingSupport {

	private final CorpusView view;

	private final MetadataField field;

	private final TextCellEditor editor;

	private MetadataEditing(CorpusView view, TreeViewer viewer, MetadataField field) {
		super(viewer);
		this.view = view;
		this.field = field;
		this.editor = new TextCellEditor(viewer.getTree());
		editor.setValidator(typed -> field.problem((String) typed).orElse(null));
		editor.addListener(new ICellEditorListener() {
			@Override
			public void editorValueChanged(boolean before, boolean now) {
				Commands.statusLine(view).setErrorMessage(now ? null : editor.getErrorMessage());
			}

			@Override
			public void cancelEditor() {
				Commands.statusLine(view).setErrorMessage(null);
			}

			@Override
			public void applyEditorValue() {
				Commands.statusLine(view).setErrorMessage(null);
			}
		});
	}

	static EditingSupport of(CorpusView view, TreeViewer viewer, CorpusColumn column) {
		return column.field().map(f -> new MetadataEditing(view, viewer, f)).orElse(null);
	}

	/** Sets the keys up. */
	static void enable(TreeViewer viewer) {
		TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
						|| event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL;
			}
		}, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_CYCLE_IN_ROW);
		int[] clicked = { CorpusColumn.TITLE.ordinal() };
		viewer.getTree().addMouseListener(MouseListener.mouseDownAdapter(e -> {
			var cell = viewer.getCell(new Point(e.x, e.y));
			clicked[0] = cell != null && CorpusColumn.values()[cell.getColumnIndex()].field().isPresent() ? cell.getColumnIndex()
					: CorpusColumn.TITLE.ordinal();
		}));
		viewer.getTree().addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == SWT.F2 && viewer.getStructuredSelection().getFirstElement() instanceof PolicyDocument document) {
				viewer.editElement(document, clicked[0]);
			}
		}));
	}

	@Override
	protected boolean canEdit(Object element) {
		return element instanceof PolicyDocument;
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		return editor;
	}

	@Override
	protected Object getValue(Object element) {
		return field.text((PolicyDocument) element);
	}

	@Override
	protected void setValue(Object element, Object typed) {
		PolicyDocument document = (PolicyDocument) element;
		if (typed != null && !typed.equals(field.text(document))) {
			view.session().ifPresent(s -> Commands.execute(view, s, field.change(List.of(document.getNumber()), (String) typed)));
		}
	}
}
