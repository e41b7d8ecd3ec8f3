// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.policycoder.ui.Colours;

/**
 * Something to begin with: a picture, what it is called, and a line or two about it.
 * Pressed with the mouse, Enter or the space bar.
 */
final class Tile extends Canvas {

	private static final int PADDING = 14;

	private static final int GAP = 12;

	private static final int ARC = 8;

	private static final int LEAST_WIDTH = 40;

	private static final int USUAL_WIDTH = 300;

	private final IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();

	private final String title;

	private final String about;

	private final Image image;

	private final Font bold;

	private final Runnable run;

	private boolean under;

	/**
	 * Makes a tile.
	 *
	 * @param parent
	 *            where it is
	 * @param image
	 *            its picture, not disposed by the tile
	 * @param bold
	 *            the font of the title
	 * @param title
	 *            what it is called
	 * @param about
	 *            what it does
	 * @param run
	 *            does it
	 */
	Tile(Composite parent, Image image, Font bold, String title, String about, Runnable run) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.image = image;
		this.bold = bold;
		this.title = title;
		this.about = about;
		this.run = run;
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseEnter, e -> under(true));
		addListener(SWT.MouseExit, e -> under(false));
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.MouseUp, this::released);
		addListener(SWT.KeyDown, this::pressed);
		addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
		describe();
	}

	/** Gets what it is called. */
	String title() {
		return title;
	}

	private void under(boolean now) {
		under = now;
		redraw();
	}

	private void released(Event event) {
		if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
			run.run();
		}
	}

	private void pressed(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
			run.run();
		}
	}

	private void describe() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = title;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = about;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		RGB paper = Colours.PAPER.in(themes).getRGB();
		RGB ink = Colours.INK.in(themes).getRGB();
		Color accent = Colours.ACCENT.in(themes);
		boolean chosen = under || isFocusControl();
		gc.setAntialias(SWT.ON);
		gc.setBackground(Colours.PAPER.in(themes));
		gc.fillRectangle(area);
		gc.setBackground(new Color(Colours.mix(chosen ? accent.getRGB() : ink, paper, chosen ? .10 : .03)));
		gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
		gc.setForeground(isFocusControl() ? accent : Colours.RULE.in(themes)); // one tile only has the keyboard
		gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
		gc.drawImage(image, PADDING, PADDING);
		int x = PADDING + image.getBounds().width + GAP;
		TextLayout heading = layout(title, bold, area.width);
		TextLayout text = layout(about, getFont(), area.width);
		gc.setForeground(Colours.INK.in(themes));
		heading.draw(gc, x, PADDING - 1);
		gc.setForeground(new Color(Colours.mix(ink, paper, .68)));
		text.draw(gc, x, PADDING + heading.getBounds().height + 2);
		heading.dispose();
		text.dispose();
	}

	private TextLayout layout(String words, Font font, int width) {
		TextLayout layout = new TextLayout(getDisplay());
		layout.setFont(font);
		layout.setText(words);
		layout.setWidth(Math.max(LEAST_WIDTH, width - 2 * PADDING - GAP - image.getBounds().width));
		return layout;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? USUAL_WIDTH : wHint;
		TextLayout heading = layout(title, bold, width);
		TextLayout text = layout(about, getFont(), width);
		int height = heading.getBounds().height + 2 + text.getBounds().height;
		heading.dispose();
		text.dispose();
		return new Point(width, 2 * PADDING + Math.max(height, image.getBounds().height));
	}
}
