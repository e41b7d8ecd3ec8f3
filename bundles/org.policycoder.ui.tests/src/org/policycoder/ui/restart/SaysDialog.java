// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.restart;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.policycoder.ui.support.Script;
import org.policycoder.ui.support.Ui;

/** Waits for a dialog, says what stands in it, and closes it. */
public final class SaysDialog implements Script {

	@Override
	public void run(Ui ui, String argument) throws Exception {
		ui.until("a dialog is open", () -> dialog(ui).isPresent());
		Shell dialog = dialog(ui).orElseThrow();
		Script.say("dialog " + String.join(" ", words(dialog).toList()).replaceAll("\\s+", " "));
		dialog.close();
		ui.until("the start is over", () -> !PlatformUI.getWorkbench().isStarting());
		ui.settle();
		PlatformUI.getWorkbench().close();
	}

	private static Optional<Shell> dialog(Ui ui) {
		return Arrays.stream(ui.window().getShell().getShells()).filter(Shell::isVisible).filter(s -> words(s).findAny().isPresent()).findFirst();
	}

	private static Stream<String> words(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(SaysDialog::of).filter(w -> !w.isBlank());
	}

	private static Stream<String> of(Control control) {
		return switch (control) {
		case Label label -> Stream.of(label.getText());
		case Text text -> Stream.of(text.getText());
		case Composite composite -> words(composite);
		default -> Stream.empty();
		};
	}
}
