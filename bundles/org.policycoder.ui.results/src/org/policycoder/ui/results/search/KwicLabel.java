// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.search;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.themes.IThemeManager;
import org.policycoder.ui.Colours;

/** Draws what was found one below the other, with the words before it to the left and those after it to the right. */
final class KwicLabel extends OwnerDrawLabelProvider {

	private static final double SHARE_BEFORE = .4;

	private static final int GAP = 3;

	private final IThemeManager themes;

	private final Font bold;

	KwicLabel(Tree tree, IThemeManager themes) {
		this.themes = themes;
		this.bold = new LocalResourceManager(JFaceResources.getResources(), tree)
				.create(FontDescriptor.createFrom(tree.getFont()).setStyle(SWT.BOLD));
	}

	/** The text is not drawn by the tree, but read by whoever does not see it. */
	@Override
	public void update(ViewerCell cell) {
		cell.setText(text(cell.getElement()));
	}

	private static String text(Object element) {
		return element instanceof Hit hit ? hit.line() : ((HitGroup) element).label();
	}

	@Override
	protected void measure(Event event, Object element) {
		event.height = Math.max(event.height, event.gc.getFontMetrics().getHeight() + 4);
	}

	@Override
	protected void erase(Event event, Object element) {
		event.detail &= ~SWT.FOREGROUND;
	}

	@Override
	protected void paint(Event event, Object element) {
		Rectangle cell = ((TreeItem) event.item).getBounds(event.index);
		GC gc = event.gc;
		Rectangle clip = gc.getClipping();
		Font plain = gc.getFont();
		gc.setClipping(cell.intersection(clip));
		int y = cell.y + (cell.height - gc.getFontMetrics().getHeight()) / 2;
		if (element instanceof Hit hit) {
			draw(gc, hit, cell, y, (event.detail & SWT.SELECTED) != 0);
		} else {
			gc.setFont(bold);
			gc.drawText(text(element), cell.x + GAP, y, true);
		}
		gc.setFont(plain);
		gc.setClipping(clip);
	}

	private void draw(GC gc, Hit hit, Rectangle cell, int y, boolean selected) {
		int centre = cell.x + (int) (cell.width * SHARE_BEFORE);
		gc.drawText(hit.before(), centre - gc.textExtent(hit.before()).x, y, true);
		Font plain = gc.getFont();
		gc.setFont(bold);
		Point size = gc.textExtent(hit.match());
		if (selected) {
			gc.drawText(hit.match(), centre, y, true);
		} else {
			var foreground = gc.getForeground();
			gc.setForeground(Colours.ACCENT.in(themes));
			gc.drawText(hit.match(), centre, y, true);
			gc.setForeground(foreground);
		}
		gc.setFont(plain);
		gc.drawText(hit.after(), centre + size.x, y, true);
	}
}
