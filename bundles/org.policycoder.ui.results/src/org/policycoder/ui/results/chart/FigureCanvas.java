// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.chart;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.themes.IThemeManager;
import org.policycoder.report.Figure;
import org.policycoder.ui.Colours;

/**
 * A figure, as large as there is room. What the pointer is over tells its value; so does
 * every place in turn, with the arrow keys.
 */
final class FigureCanvas extends Canvas {

	private static final int PADDING = 6;

	private final IThemeManager themes;

	private Figure figure;

	private Image image;

	/** How wide the picture is in the pixels that its areas are given in. */
	private int pixels;

	private int told = -1;

	FigureCanvas(Composite parent, IThemeManager themes) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.themes = themes;
		addPaintListener(e -> paint(e.gc));
		addMouseMoveListener(this::point);
		addMouseTrackListener(MouseTrackListener.mouseExitAdapter(e -> tell(-1)));
		addKeyListener(KeyListener.keyPressedAdapter(this::walk));
		addFocusListener(FocusListener.focusLostAdapter(e -> tell(-1)));
		addTraverseListener(e -> e.doit = true);
		addDisposeListener(e -> free());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = figure == null ? "" : figure.title(); //$NON-NLS-1$
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = label();
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_GRAPHIC;
			}
		});
	}

	/** Shows a figure that has a picture. */
	void show(Figure shown) {
		free();
		figure = shown;
		ImageData data = FigurePicture.shown(shown.picture(), Colours.PAPER.in(themes).getRGB());
		pixels = data.width;
		int zoom = getMonitor().getZoom();
		image = new Image(getDisplay(), (ImageDataProvider) asked -> asked == zoom ? data
				: data.scaledTo(Math.max(1, data.width * asked / zoom), Math.max(1, data.height * asked / zoom)));
		told = -1;
		redraw();
	}

	/** The figure that is shown; null for none. */
	Figure figure() {
		return figure;
	}

	private void free() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}

	/** The value that is told now; empty for none. */
	String label() {
		return told < 0 ? "" : areas().get(told).label(); //$NON-NLS-1$
	}

	private List<Figure.Area> areas() {
		return figure == null ? List.of() : figure.areas();
	}

	/** Where the picture is, in its proportions, in the middle. */
	private Rectangle place() {
		Rectangle room = getClientArea();
		Rectangle size = image.getBounds();
		double scale = Math.min((double) room.width / size.width, (double) room.height / size.height);
		int width = (int) Math.round(size.width * scale);
		int height = (int) Math.round(size.height * scale);
		return new Rectangle((room.width - width) / 2, (room.height - height) / 2, width, height);
	}

	private void paint(GC gc) {
		gc.setBackground(Colours.PAPER.in(themes));
		gc.fillRectangle(getClientArea());
		if (image == null) {
			return;
		}
		Rectangle place = place();
		Rectangle size = image.getBounds();
		gc.setAntialias(SWT.ON);
		gc.setInterpolation(SWT.HIGH);
		gc.drawImage(image, 0, 0, size.width, size.height, place.x, place.y, place.width, place.height);
		if (told >= 0) {
			paintTold(gc, place, (double) place.width / pixels);
		}
	}

	private void paintTold(GC gc, Rectangle place, double scale) {
		int[] outline = areas().get(told).outline().clone();
		int left = Integer.MAX_VALUE;
		int right = Integer.MIN_VALUE;
		int top = Integer.MAX_VALUE;
		for (int i = 0; i < outline.length; i += 2) {
			outline[i] = place.x + (int) Math.round(outline[i] * scale);
			outline[i + 1] = place.y + (int) Math.round(outline[i + 1] * scale);
			left = Math.min(left, outline[i]);
			right = Math.max(right, outline[i]);
			top = Math.min(top, outline[i + 1]);
		}
		Color accent = Colours.ACCENT.in(themes);
		gc.setForeground(accent);
		gc.setLineWidth(2);
		gc.drawPolygon(outline);
		Point text = gc.textExtent(label());
		Rectangle room = getClientArea();
		int width = text.x + 2 * PADDING;
		int height = text.y + PADDING;
		int x = Math.max(2, Math.min((left + right - width) / 2, room.width - width - 2));
		int y = top - height - PADDING < 2 ? top + PADDING : top - height - PADDING;
		gc.setBackground(accent);
		gc.fillRoundRectangle(x, y, width, height, 6, 6);
		gc.setForeground(Colours.PAPER.in(themes));
		gc.drawText(label(), x + PADDING, y + PADDING / 2, true);
	}

	private void point(MouseEvent event) {
		if (image == null) {
			return;
		}
		Rectangle place = place();
		double scale = (double) pixels / place.width;
		int found = -1;
		for (int i = 0; i < areas().size() && found < 0; i++) {
			if (areas().get(i).contains((event.x - place.x) * scale, (event.y - place.y) * scale)) {
				found = i;
			}
		}
		tell(found);
	}

	private void walk(KeyEvent event) {
		int last = areas().size() - 1;
		switch (event.keyCode) {
		// The topmost place comes first, which is the last of the figure.
		case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> tell(told <= 0 ? last : told - 1);
		case SWT.ARROW_LEFT, SWT.ARROW_UP -> tell(told < 0 || told == last ? Math.min(0, last) : told + 1);
		case SWT.ESC -> tell(-1);
		default -> {
		}
		}
	}

	private void tell(int area) {
		if (area != told) {
			told = area;
			redraw();
			getAccessible().selectionChanged();
		}
	}
}
