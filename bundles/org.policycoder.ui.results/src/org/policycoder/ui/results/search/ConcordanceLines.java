// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.policycoder.edit.ClauseRef;

/** The lines of a concordance in their order, one by one or by document; the tree is told of a line when it comes into sight. */
final class ConcordanceLines implements ILazyTreeContentProvider {

	private static final int EXPANDED_AT_MOST = 40;

	private final TreeViewer viewer;

	private List<Hit> found = List.of();

	private List<Hit> hits = List.of();

	private List<HitGroup> groups = List.of();

	private boolean grouped;

	private HitOrder order = HitOrder.TEXT;

	ConcordanceLines(TreeViewer viewer) {
		this.viewer = viewer;
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(this);
	}

	/** The lines in the order in which they stand. */
	List<Hit> hits() {
		return hits;
	}

	HitOrder order() {
		return order;
	}

	/** Shows nothing. */
	void clear() {
		found = List.of();
		hits = List.of();
		groups = List.of();
		viewer.setInput(null);
	}

	/** A result that has grown keeps its lines, and what is selected and open, where they are. */
	void show(List<Hit> all) {
		found = all;
		List<Hit> sorted = order.sorted(found);
		boolean grown = order == HitOrder.TEXT && !hits.isEmpty() && sorted.size() >= hits.size() && sorted.get(0) == hits.get(0);
		hits = sorted;
		groups = grouped ? HitGroup.of(hits) : List.of();
		if (!grown) {
			viewer.setInput(this);
		}
		viewer.setChildCount(this, size());
	}

	private void showAnew() {
		if (viewer.getInput() != null) {
			hits = List.of();
			show(found);
		}
	}

	void sort(HitOrder wanted) {
		order = wanted;
		showAnew();
	}

	void group(boolean byDocument) {
		grouped = byDocument;
		showAnew();
		if (grouped && groups.size() <= EXPANDED_AT_MOST) {
			for (int i = 0; i < groups.size(); i++) {
				viewer.replace(this, i, groups.get(i));
				expand(groups.get(i));
			}
		}
	}

	private void expand(HitGroup group) {
		viewer.setChildCount(group, group.hits().size());
		viewer.setExpandedState(group, true);
	}

	/** Opens the lines of a document, or closes them. */
	void toggle(HitGroup group) {
		if (viewer.getExpandedState(group)) {
			viewer.setExpandedState(group, false);
		} else {
			expand(group);
		}
	}

	/** Shows the lines of some clauses anew. */
	void update(Set<ClauseRef> changed) {
		viewer.update(hits.stream().filter(h -> changed.contains(h.place())).toArray(), null);
	}

	/** The lines that are selected, those of selected documents too; not every line is known to the tree yet. */
	List<Hit> selected() {
		Tree tree = viewer.getTree();
		List<Hit> selected = new ArrayList<>();
		for (TreeItem item : tree.getSelection()) {
			TreeItem above = item.getParentItem();
			if (above != null) {
				selected.add(groups.get(tree.indexOf(above)).hits().get(above.indexOf(item)));
			} else if (grouped) {
				selected.addAll(groups.get(tree.indexOf(item)).hits());
			} else {
				selected.add(hits.get(tree.indexOf(item)));
			}
		}
		return selected.stream().distinct().toList();
	}

	void select(int index) {
		Hit hit = hits.get(index);
		if (grouped) {
			HitGroup group = groups.stream().filter(g -> g.document() == hit.document()).findFirst().orElseThrow();
			viewer.replace(this, groups.indexOf(group), group);
			expand(group);
			viewer.replace(group, group.hits().indexOf(hit), hit);
		} else {
			viewer.replace(this, index, hit);
		}
		viewer.setSelection(new StructuredSelection(hit), true);
	}

	private int size() {
		return grouped ? groups.size() : hits.size();
	}

	@Override
	public void updateElement(Object parent, int index) {
		if (parent instanceof HitGroup group) {
			viewer.replace(group, index, group.hits().get(index));
		} else if (index < size()) {
			viewer.replace(parent, index, grouped ? groups.get(index) : hits.get(index));
			if (grouped) {
				viewer.setChildCount(groups.get(index), groups.get(index).hits().size());
			}
		}
	}

	@Override
	public void updateChildCount(Object element, int current) {
		int count = element instanceof HitGroup group ? group.hits().size() : element instanceof Hit ? 0 : size();
		if (count != current) {
			viewer.setChildCount(element, count);
		}
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}
}
