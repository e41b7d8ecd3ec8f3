// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.List;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TransferData;
import org.policycoder.edit.command.MoveCategory;
import org.policycoder.model.Category;
import org.policycoder.model.DescribedElement;
import org.policycoder.ui.session.ClauseSelection;
import org.policycoder.ui.session.Commands;

/**
 * A category is moved by dragging it to its new place in the tree; words of a policy that are
 * dragged on a category are coded with it.
 */
final class CategoryMove extends ViewerDropAdapter {

	private final CodebookView view;

	CategoryMove(TreeViewer viewer, CodebookView view) {
		super(viewer);
		this.view = view;
	}

	private static Category dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof Category category ? category : null;
	}

	private static boolean words() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof ClauseSelection;
	}

	/** A category is moved, words are copied: the operation that the user means without a key held. */
	@Override
	public void dragEnter(DropTargetEvent event) {
		choose(event);
		super.dragEnter(event);
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		choose(event);
		super.dragOperationChanged(event);
	}

	private static void choose(DropTargetEvent event) {
		if (event.detail == DND.DROP_DEFAULT) {
			event.detail = words() ? DND.DROP_COPY : DND.DROP_MOVE;
		}
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		if (words()) {
			return getCurrentLocation() == LOCATION_ON && target instanceof Category category && !category.isGroupOnly();
		}
		Category moved = dragged();
		if (moved == null || !(target instanceof DescribedElement) || target == moved) {
			return false;
		}
		for (Object above = target; above instanceof Category c; above = c.eContainer()) {
			if (above == moved) {
				return false;
			}
		}
		return target instanceof Category || getCurrentLocation() == LOCATION_ON;
	}

	@Override
	public boolean performDrop(Object data) {
		if (words()) {
			view.code((Category) getCurrentTarget());
			return true;
		}
		Category moved = dragged();
		DescribedElement target = (DescribedElement) getCurrentTarget();
		DescribedElement parent = target;
		int index = CodebookView.below(target).size();
		if (getCurrentLocation() != LOCATION_ON) {
			parent = (DescribedElement) ((Category) target).eContainer();
			List<Category> siblings = CodebookView.below(parent).stream().filter(c -> c != moved).toList();
			index = siblings.indexOf(target) + (getCurrentLocation() == LOCATION_AFTER ? 1 : 0);
		}
		String into = parent.getCode();
		int place = index;
		return view.session()
				.map(s -> Commands.execute(view, s, new MoveCategory(moved.getCode(), into, place))).orElse(false);
	}
}
