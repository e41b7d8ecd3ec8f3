// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * The mouse, moved by the X server itself: what SWT posts are no events of the window
 * system, from which double clicks and dragging come.
 */
public final class Mouse {

	private static final String PRESS = "mousedown";

	private static final String RELEASE = "mouseup";

	private static final String MOVE = "mousemove";

	private static final String LEFT = "1";

	private static final int DRAG_STEPS = 6;

	/** How far the mouse goes to and fro, in pixels, until the toolkit takes it for a drag. */
	private static final int SHAKE = 40;

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

	/**
	 * Drags what is at a point of a control and drops it at a point of another one. The toolkit
	 * waits for the mouse by itself as soon as the button is down, so the mouse has a thread of its
	 * own, which goes on when the controls have seen what it did.
	 *
	 * @param source
	 *            gives what is dragged
	 * @param from
	 *            where, on the screen
	 * @param target
	 *            takes it
	 * @param to
	 *            where, on the screen
	 */
	public void drag(Control source, Point from, Control target, Point to) {
		Object giver = source.getData(DND.DRAG_SOURCE_KEY);
		Object taker = target.getData(DND.DROP_TARGET_KEY);
		Point before = new Point(to.x - 1, to.y);
		int zoom = zoom();
		try (Seen begun = new Seen(DND.DragStart, e -> e.widget == giver);
				Seen near = new Seen(DND.DragOver, e -> e.widget == taker && isAt(before, e));
				Seen there = new Seen(DND.DragOver, e -> e.widget == taker && isAt(to, e));
				Seen ended = new Seen(DND.DragEnd, e -> e.widget == giver)) {
			move(from);
			FutureTask<Void> hand = new FutureTask<>(() -> {
				xdotool(PRESS, LEFT);
				for (int i = 1; !begun.is(); i++) {
					xdotool(MOVE, pixels(from.x + i % SHAKE, from.y, zoom));
				}
				for (int i = 1; i < DRAG_STEPS; i++) {
					xdotool(MOVE, pixels(from.x + (before.x - from.x) * i / DRAG_STEPS,
							from.y + (before.y - from.y) * i / DRAG_STEPS, zoom));
				}
				xdotool(MOVE, pixels(before.x, before.y, zoom));
				near.await();
				xdotool(MOVE, pixels(to.x, to.y, zoom));
				there.await(); // asked only when what the target has said to the place before has come
				xdotool(RELEASE, LEFT);
				return null;
			});
			new Thread(hand, "mouse").start();
			try {
				ui.until("the mouse has dragged", () -> hand.isDone() && ended.is());
				hand.get();
			} catch (InterruptedException | ExecutionException e) {
				throw new AssertionError(e);
			} finally {
				hand.cancel(true);
			}
		}
		ui.settle();
	}

	private static boolean isAt(Point place, Event event) {
		return event.x == place.x && event.y == place.y;
	}

	private static void xdotool(String command, String... arguments) throws IOException, InterruptedException {
		List<String> words = new ArrayList<>(List.of("xdotool", command));
		words.addAll(List.of(arguments));
		assertEquals(0, new ProcessBuilder(words).inheritIO().start().waitFor());
	}

	/** Whether there has been an event. */
	private static final class Seen implements AutoCloseable {

		private final Display display = Display.getCurrent();

		private final CountDownLatch latch = new CountDownLatch(1);

		private final int type;

		private final Listener listener;

		Seen(int type, Predicate<Event> wanted) {
			this.type = type;
			this.listener = e -> {
				if (wanted.test(e)) {
					latch.countDown();
				}
			};
			display.addFilter(type, listener);
		}

		boolean is() {
			return latch.getCount() == 0;
		}

		void await() throws InterruptedException {
			latch.await();
		}

		@Override
		public void close() {
			display.removeFilter(type, listener);
		}
	}

	/** Moves to a point of the screen. */
	public void move(Point to) {
		String[] pixels = pixels(to.x, to.y, zoom());
		send(MOVE, pixels[0], pixels[1]);
	}

	private static int zoom() {
		return Display.getCurrent().getPrimaryMonitor().getZoom();
	}

	/** A point of the screen as the X server counts it, in pixels. */
	private static String[] pixels(int x, int y, int zoom) {
		return new String[] { Integer.toString(x * zoom / 100), Integer.toString(y * zoom / 100) };
	}

	private void send(String... arguments) {
		Xdotool.run(ui, arguments);
	}
}
