// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.corpus;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.policycoder.model.PolicyDocument;
import org.policycoder.ui.GrowingRows;
import org.policycoder.ui.corpus.CorpusRows.Group;

/** Fills the tree of the Corpus view with as many rows as are seen. */
final class CorpusContent implements ILazyTreeContentProvider {

	private final TreeViewer viewer;

	private final Supplier<CorpusRows> shown;

	private final GrowingRows top;

	CorpusContent(TreeViewer viewer, Supplier<CorpusRows> shown) {
		this.viewer = viewer;
		this.shown = shown;
		this.top = new GrowingRows(viewer.getControl(), count -> viewer.setChildCount(viewer.getInput(), count));
	}

	@Override
	public void updateElement(Object parent, int index) {
		CorpusRows rows = shown.get();
		if (parent instanceof Group group) {
			viewer.replace(group, index, group.documents().get(index));
		} else if (rows.isGrouped()) {
			Group group = rows.groups().get(index);
			viewer.replace(parent, index, group);
			viewer.setChildCount(group, group.documents().size());
		} else if (index < rows.documents().size()) {
			viewer.replace(parent, index, rows.documents().get(index));
		}
	}

	/** Makes the row of a document that was not seen yet; the group that it is in is opened. */
	void make(PolicyDocument document) {
		CorpusRows rows = shown.get();
		for (int i = 0; i < rows.groups().size(); i++) {
			Group group = rows.groups().get(i);
			int index = group.documents().indexOf(document);
			if (index < 0) {
				continue;
			}
			top.reach(rows.isGrouped() ? i : index);
			if (rows.isGrouped()) {
				updateElement(rows, i);
				viewer.setExpandedState(group, true);
				updateElement(group, index);
			} else {
				updateElement(rows, index);
			}
			return;
		}
	}

	@Override
	public void updateChildCount(Object element, int current) {
		CorpusRows rows = shown.get();
		int count = element instanceof Group group ? group.documents().size() : element != rows ? 0 : rows.size();
		if (count == current) {
			return;
		}
		if (element == rows) {
			top.become(current, count);
		} else {
			viewer.setChildCount(element, count);
		}
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}
}
