// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.restart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.policycoder.ui.support.Script;
import org.policycoder.ui.support.Ui;

/** Says the words of the window; then chooses a language, by keys alone, and lets the workbench restart. */
public final class ChoosesLanguage implements Script {

	private static final int MOST_KEYS = 20;

	/** The argument: what the language calls itself. */
	@Override
	public void run(Ui ui, String language) throws Exception {
		ui.activate();
		SaysTexts.menusAndViews(ui);
		ui.inDialog(() -> {
			ui.pressInMenu("alt+w");
			ui.pressInMenu("Up"); // to the last one, the preferences
			ui.pressInMenu("Return");
		}, dialog -> {
			Display display = dialog.getDisplay();
			Tree pages = ui.find(Tree.class, t -> t.getShell() == dialog).orElseThrow();
			for (int i = 0; i < MOST_KEYS && !pages.isFocusControl(); i++) {
				ui.press(SWT.TAB);
			}
			ui.press(SWT.HOME);
			for (int i = 0; i < MOST_KEYS && !isOffered(ui, dialog, language); i++) {
				ui.press(SWT.SHIFT, SWT.ARROW_RIGHT, (char) 0); // opens what is below it
				ui.press(SWT.ARROW_DOWN);
			}
			ui.until("the languages are shown", () -> isOffered(ui, dialog, language));
			for (int i = 0; i < MOST_KEYS && !isRadio(display); i++) {
				ui.press(SWT.TAB);
			}
			for (int i = 0; i < MOST_KEYS && !isAt(display, language); i++) {
				ui.press(SWT.ARROW_DOWN);
			}
			ui.press(SWT.SPACE);
			ui.until(language + " is chosen", () -> isAt(display, language) && ((Button) display.getFocusControl()).getSelection());
			ui.screenshot("language-" + language);
			ui.inDialog(() -> ui.press(SWT.CR), question -> {
				ui.screenshot("language-restart-" + language);
				ui.press(SWT.CR);
			});
		});
	}

	private static boolean isOffered(Ui ui, Shell dialog, String language) {
		return ui.find(Button.class, b -> b.getShell() == dialog && b.getText().equals(language)).isPresent();
	}

	private static boolean isRadio(Display display) {
		return display.getFocusControl() instanceof Button button && (button.getStyle() & SWT.RADIO) != 0;
	}

	private static boolean isAt(Display display, String language) {
		return display.getFocusControl() instanceof Button button && button.getText().equals(language);
	}
}
