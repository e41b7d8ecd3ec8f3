// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.corpus;

import java.util.function.Function;

import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.themes.IThemeManager;
import org.policycoder.edit.DocumentProgress;
import org.policycoder.edit.DocumentProgress.Status;
import org.policycoder.model.PolicyDocument;
import org.policycoder.ui.Colours;

/** How much of a document is coded, as a bar with its figure. */
final class ProgressCell extends OwnerDrawLabelProvider {

	private static final int HEIGHT = 5;

	private static final int FIGURE = 40;

	private static final int OPAQUE = 255;

	private static final int FAINT = 90;

	private final Function<PolicyDocument, DocumentProgress> progress;

	private final IThemeManager themes;

	ProgressCell(Function<PolicyDocument, DocumentProgress> progress, IThemeManager themes) {
		this.progress = progress;
		this.themes = themes;
	}

	@Override
	protected void measure(Event event, Object element) {
		// the row keeps its height
	}

	@Override
	protected void erase(Event event, Object element) {
		event.detail &= ~SWT.FOREGROUND;
	}

	@Override
	protected void paint(Event event, Object element) {
		if (!(element instanceof PolicyDocument document)) {
			return;
		}
		DocumentProgress done = progress.apply(document);
		if (done.clauses() == 0) {
			return;
		}
		Rectangle cell = ((TreeItem) event.item).getBounds(event.index);
		GC gc = event.gc;
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		Color ink = gc.getForeground();
		if (!selected) {
			gc.setBackground(((TreeItem) event.item).getParent().getBackground()); // a cell may be painted twice, and letters on letters are bold
			gc.fillRectangle(cell);
		}
		int width = cell.width - FIGURE - 12;
		int y = cell.y + (cell.height - HEIGHT) / 2;
		if (width > 8) {
			gc.setAdvanced(true);
			gc.setAntialias(SWT.ON);
			gc.setBackground(selected ? ink : Colours.RULE.in(themes));
			gc.setAlpha(selected ? FAINT : OPAQUE);
			gc.fillRoundRectangle(cell.x + 4, y, width, HEIGHT, HEIGHT, HEIGHT);
			gc.setAlpha(OPAQUE);
			gc.setBackground(selected ? ink : (done.status() == Status.DONE ? Colours.DONE : Colours.ACCENT).in(themes));
			int filled = (int) Math.round(width * done.share());
			if (filled > 0) {
				gc.fillRoundRectangle(cell.x + 4, y, Math.max(filled, HEIGHT), HEIGHT, HEIGHT, HEIGHT);
			}
		}
		String figure = Math.round(100 * done.share()) + "%"; //$NON-NLS-1$
		Point size = gc.textExtent(figure);
		gc.drawText(figure, cell.x + cell.width - size.x - 4, cell.y + (cell.height - size.y) / 2, true);
	}
}
