// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/**
 * The mouse, moved by the X server itself: what SWT posts are no events of the window
 * system, from which double clicks and dragging come.
 */
public final class Mouse {

	private static final String PRESS = "mousedown";

	private static final String RELEASE = "mouseup";

	private static final String LEFT = "1";

	private static final int DRAG_STEPS = 6;

	private final Ui ui;

	Mouse(Ui ui) {
		this.ui = ui;
	}

	/** The middle of a control on the screen. */
	public static Point middle(Control control) {
		Point size = control.getSize();
		return control.toDisplay(size.x / 2, size.y / 2);
	}

	/** Clicks on a point of the screen. */
	public void click(Point at) {
		move(at);
		send("click", LEFT);
	}

	/** Clicks twice on a point of the screen. */
	public void doubleClick(Point at) {
		move(at);
		send("click", "--repeat", "2", "--delay", "60", LEFT);
	}

	/** Presses the button at a point of the screen and releases it at another one. */
	public void drag(Point from, Point to) {
		move(from);
		send(PRESS, LEFT);
		for (int i = 1; i <= DRAG_STEPS; i++) {
			move(new Point(from.x + (to.x - from.x) * i / DRAG_STEPS, from.y + (to.y - from.y) * i / DRAG_STEPS));
		}
		move(new Point(to.x - 1, to.y));
		move(to);
		send(RELEASE, LEFT);
	}

	/** Moves to a point of the screen. */
	public void move(Point to) {
		send("mousemove", Integer.toString(to.x), Integer.toString(to.y));
	}

	private void send(String... arguments) {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(List.of(arguments));
		try {
			Process process = new ProcessBuilder(command).inheritIO().start();
			ui.until("xdotool has done " + command, () -> !process.isAlive());
			assertEquals(0, process.exitValue());
		} catch (IOException e) {
			throw new UncheckedIOException("xdotool is needed, to move the mouse", e);
		}
		ui.settle();
	}
}
