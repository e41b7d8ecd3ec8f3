// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.intro.IIntroManager;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyService;

/**
 * The workbench as a user has it: keys are pressed with real events of the window
 * system, and nothing is waited for without saying what. Runs on the thread of the
 * user interface.
 */
public final class Ui {

	static final Duration LIMIT = Duration.ofSeconds(90);

	private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

	private final Display display = Display.getCurrent();

	private final Keyboard keyboard = Keyboard.of(display);

	/** Leaves the welcome page, which is there at the first start and covers the rest. */
	public Ui() {
		IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
		welcome.setIntroStandby(welcome.getIntro(), true);
		welcome.closeIntro(welcome.getIntro());
	}

	/** The window. */
	public IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	/** The page. */
	public IWorkbenchPage page() {
		return window().getActivePage();
	}

	/** Brings the window to the front, so that keys reach it. */
	public void activate() {
		Shell shell = window().getShell();
		shell.setMinimized(false);
		shell.forceActive();
		until("the window has the keyboard", () -> keyboard.isIn(shell));
		// Where there is no window manager, keys go to the window that the pointer is over.
		Rectangle area = shell.getClientArea();
		display.setCursorLocation(shell.toDisplay(area.width / 2, area.height / 2));
		settle();
	}

	/** The mouse. */
	public Mouse mouse() {
		return new Mouse(this);
	}

	/** Puts a study at hand, and waits until it is. */
	public OpenStudy open(IProject project) {
		window().getService(StudyService.class).open(project);
		until("the study is at hand", () -> window().getService(StudyService.class).current().filter(s -> s.project().equals(project)).isPresent());
		return study();
	}

	/** The study at hand, as soon as there is one. */
	public OpenStudy study() {
		StudyService studies = window().getService(StudyService.class);
		until("a study is at hand", () -> studies.current().isPresent());
		return studies.current().orElseThrow();
	}

	/** Lets the workbench work until something is so; fails with its name when it takes too long. */
	public void until(String what, BooleanSupplier condition) {
		until(what, LIMIT, condition);
	}

	/** Lets the workbench work until something is so; fails with its name when it takes longer than a limit. */
	public void until(String what, Duration limit, BooleanSupplier condition) {
		long end = System.nanoTime() + limit.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				screenshot("timeout");
				fail("waited " + limit.toSeconds() + " s in vain until " + what + "; " + keyboard + "; shells: " + List.of(display.getShells()));
			}
			if (!display.readAndDispatch()) {
				// Conditions may come true on another thread, which does not wake the display.
				display.timerExec(20, () -> {});
				display.sleep();
			}
		}
	}

	/** Something that may fail. */
	public interface Step {
		void run() throws Exception;
	}

	/** Something that is done in a dialog. */
	public interface DialogStep {
		void run(Shell dialog) throws Exception;
	}

	/**
	 * Does what opens a dialog and goes on only when that is closed, and meanwhile in the
	 * dialog what closes it.
	 */
	public void inDialog(Step opens, DialogStep inside) throws Exception {
		List<Shell> before = List.of(display.getShells());
		Throwable[] failure = new Throwable[1];
		boolean[] done = new boolean[1];
		long end = System.nanoTime() + LIMIT.toNanos();
		Runnable waits = new Runnable() {
			@Override
			public void run() {
				Optional<Shell> dialog = List.of(display.getShells()).stream()
						.filter(s -> !before.contains(s) && (s.getStyle() & MODAL) != 0 && keyboard.isIn(s)).findFirst();
				if (dialog.isEmpty() && System.nanoTime() < end) {
					display.timerExec(20, this); // not waiting here lets the dialog open
					return;
				}
				try {
					inside.run(dialog.orElseThrow(() -> new AssertionError("no dialog came; " + keyboard)));
				} catch (Exception | AssertionError e) {
					failure[0] = e;
					screenshot("dialog");
					List.of(display.getShells()).stream().filter(s -> !before.contains(s)).forEach(Shell::close);
				}
				done[0] = true;
			}
		};
		display.timerExec(20, waits);
		opens.run();
		until("the dialog is done with", LIMIT.multipliedBy(4), () -> done[0]);
		if (failure[0] != null) {
			throw new AssertionError(failure[0].getMessage(), failure[0]);
		}
	}

	/** Runs a command as a menu does. */
	public void run(String command, String... parameters) throws Exception {
		ICommandService commands = window().getService(ICommandService.class);
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < parameters.length; i += 2) {
			values.put(parameters[i], parameters[i + 1]);
		}
		window().getService(IHandlerService.class).executeCommand(
				ParameterizedCommand.generateCommand(commands.getCommand(command), values), null);
	}

	/** Lets the workbench work off what is waiting. */
	public void settle() {
		settle(LIMIT);
	}

	/** Lets the workbench work off what is waiting, of which there may be much. */
	public void settle(Duration limit) {
		boolean[] last = new boolean[1];
		display.asyncExec(() -> last[0] = true);
		until("waiting events are worked off", limit, () -> last[0]);
		while (display.readAndDispatch()) {
			// until nothing is left
		}
	}

	/** Presses a key, with modifiers held, as soon as a window has the keyboard. */
	public void press(int modifiers, int keyCode, char character) {
		until("a window has the keyboard", keyboard::isReady);
		for (int modifier : new int[] { SWT.CTRL, SWT.SHIFT, SWT.ALT }) {
			if ((modifiers & modifier) != 0) {
				post(SWT.KeyDown, modifier, (char) 0);
			}
		}
		post(SWT.KeyDown, keyCode, character);
		post(SWT.KeyUp, keyCode, character);
		for (int modifier : new int[] { SWT.ALT, SWT.SHIFT, SWT.CTRL }) {
			if ((modifiers & modifier) != 0) {
				post(SWT.KeyUp, modifier, (char) 0);
			}
		}
		settle();
	}

	/** Presses a key without modifiers. */
	public void press(int keyCode) {
		press(0, keyCode, keyCode < 128 ? (char) keyCode : 0);
	}

	/**
	 * Presses a key that opens a dialog which waits for its answer, and goes on in it.
	 * The steps have to close the dialog.
	 */
	public void pressAndAnswer(int modifiers, int keyCode, char character, Runnable steps) {
		until("a window has the keyboard", keyboard::isReady);
		Shell before = display.getActiveShell();
		Throwable[] failure = new Throwable[1];
		boolean[] done = new boolean[1];
		Runnable answer = new Runnable() {
			@Override
			public void run() {
				Shell now = display.getActiveShell();
				if (now == null || now == before) {
					display.timerExec(20, this);
					return;
				}
				try {
					until("the dialog has the keyboard", keyboard::isReady);
					steps.run();
				} catch (Throwable t) {
					failure[0] = t;
					now.close();
				}
				done[0] = true;
			}
		};
		display.timerExec(20, answer);
		List<Integer> held = java.util.stream.Stream.of(SWT.CTRL, SWT.SHIFT, SWT.ALT).filter(m -> (modifiers & m) != 0).toList();
		held.forEach(m -> send(SWT.KeyDown, m, (char) 0));
		send(SWT.KeyDown, keyCode, character);
		send(SWT.KeyUp, keyCode, character);
		held.forEach(m -> send(SWT.KeyUp, m, (char) 0));
		until("the dialog was answered", () -> done[0]);
		if (failure[0] != null) {
			throw new AssertionError(failure[0].getMessage(), failure[0]);
		}
	}

	/**
	 * Presses a key that is for a menu: an open one has the keyboard, though no control has, and
	 * then {@link Display#post(Event)} takes nothing. The names are the X server's, such as alt+w.
	 */
	public void pressInMenu(String key) {
		Xdotool.run(this, "key", key);
	}

	/** Types a text of small letters and digits. */
	public void type(String text) {
		text.chars().forEach(c -> press(0, 0, (char) c));
	}

	private void post(int type, int keyCode, char character) {
		send(type, keyCode, character);
		settle();
	}

	private void send(int type, int keyCode, char character) {
		Event event = new Event();
		event.type = type;
		event.keyCode = keyCode;
		event.character = character;
		assertTrue(display.post(event), "the window system took the key");
	}

	/** Finds a control that can be seen, anywhere in the open windows. */
	public <C extends Control> Optional<C> find(Class<C> type, Predicate<C> wanted) {
		List<C> found = new ArrayList<>();
		for (Shell shell : display.getShells()) {
			collect(shell, type, wanted, found);
		}
		return found.stream().findFirst();
	}

	private static <C extends Control> void collect(Control control, Class<C> type, Predicate<C> wanted, List<C> found) {
		if (type.isInstance(control) && control.isVisible() && wanted.test(type.cast(control))) {
			found.add(type.cast(control));
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, type, wanted, found);
			}
		}
	}

	/** Finds an item of a tree by its text, wherever it is. */
	public static Optional<TreeItem> item(Tree tree, Predicate<String> text) {
		return items(List.of(tree.getItems())).filter(i -> text.test(i.getText())).findFirst();
	}

	private static Stream<TreeItem> items(List<TreeItem> items) {
		return items.stream().flatMap(i -> Stream.concat(Stream.of(i), items(List.of(i.getItems()))));
	}

	/** Brings a view to the front and gets the tree in it, which has the focus then. */
	public Tree tree(String view) throws PartInitException {
		page().showView(view);
		until("a tree has the focus", () -> display.getFocusControl() instanceof Tree);
		return (Tree) display.getFocusControl();
	}

	/** Clicks on a row of a tree. */
	public void click(TreeItem item) {
		Rectangle row = item.getBounds();
		mouse().click(item.getParent().toDisplay(row.x + Math.min(row.width / 2, 40), row.y + row.height / 2));
	}

	/** Clicks on one of the buttons of a message, counted from 0 on. */
	public void push(Shell dialog, int button) {
		mouse().click(Mouse.middle(find(Button.class,
				b -> b.getShell() == dialog && Integer.valueOf(button).equals(b.getData())).orElseThrow()));
	}

	/** Clicks on the button of a dialog that Enter stands for. */
	public void pushDefault(Shell dialog) {
		mouse().click(Mouse.middle(dialog.getDefaultButton()));
	}

	/** Keeps what is on the screen, when the build asks for it with -Dpolicycoder.screenshots=FOLDER. */
	public void screenshot(String name) {
		screenshot(name, display.getBounds());
	}

	/** Keeps a part of what is on the screen, as {@link #screenshot(String)}, in all its pixels. */
	public void screenshot(String name, Rectangle bounds) {
		String folder = System.getProperty("policycoder.screenshots");
		if (folder == null || folder.isBlank()) {
			return;
		}
		Image image = new Image(display, bounds.width, bounds.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, bounds.x, bounds.y);
			Path file = Files.createDirectories(Path.of(folder)).resolve(name + ".png");
			ImageLoader loader = new ImageLoader();
			loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData(display.getPrimaryMonitor().getZoom()) };
			loader.save(file.toString(), SWT.IMAGE_PNG);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
