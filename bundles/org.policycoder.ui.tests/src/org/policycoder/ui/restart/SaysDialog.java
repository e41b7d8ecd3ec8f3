// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.restart;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.policycoder.ui.support.Dialogs;
import org.policycoder.ui.support.Script;
import org.policycoder.ui.support.Ui;

/** Waits for a dialog, says what stands in it, and closes it. */
public final class SaysDialog implements Script {

	@Override
	public void run(Ui ui, String argument) throws Exception {
		Dialogs dialogs = new Dialogs();
		Predicate<Shell> dialog = s -> s.getParent() == ui.window().getShell() && words(s).findAny().isPresent();
		dialogs.when(dialog, () -> {
			Shell shown = Arrays.stream(ui.window().getShell().getShells()).filter(dialog).findFirst().orElseThrow();
			Script.say("dialog " + String.join(" ", words(shown).toList()).replaceAll("\\s+", " "));
			shown.close();
		});
		ui.until("the dialog was read and the start is over", () -> dialogs.done() && !PlatformUI.getWorkbench().isStarting());
		ui.settle();
		PlatformUI.getWorkbench().close();
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
