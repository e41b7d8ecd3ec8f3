// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

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

	/** Clicks in the middle of a control. */
	public void click(Control control) {
		click(middle(control));
	}

	/** Clicks in the middle of an area of a control, as soon as it is shown there. */
	public void click(Control control, Rectangle area) {
		click(control.toDisplay(area.x + area.width / 2, area.y + area.height / 2));
	}

	/** Presses a button of a window that carries these words, mnemonics aside, as soon as it can be pressed. */
	public void press(Supplier<Shell> shell, String words) {
		ui.until("the button " + words + " can be pressed", () -> button(shell.get(), words).isPresent());
		Button button = button(shell.get(), words).get();
		boolean[] pressed = new boolean[1];
		Listener listener = e -> pressed[0] |= e.widget == button;
		button.getDisplay().addFilter(SWT.Selection, listener);
		try {
			click(button);
			ui.until("the button " + words + " is pressed", () -> pressed[0] || button.isDisposed());
		} finally {
			Display.getCurrent().removeFilter(SWT.Selection, listener);
		}
	}

	private Optional<Button> button(Shell shell, String words) {
		return shell == null ? Optional.empty() : ui.find(Button.class, b -> b.getShell() == shell && b.isEnabled()
				&& b.getText().replace("&", "").equals(words.replace("&", "")));
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

	/** Moves to a point of the screen, which the X server counts in pixels. */
	public void move(Point to) {
		int zoom = Display.getCurrent().getPrimaryMonitor().getZoom();
		send("mousemove", Integer.toString(to.x * zoom / 100), Integer.toString(to.y * zoom / 100));
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
