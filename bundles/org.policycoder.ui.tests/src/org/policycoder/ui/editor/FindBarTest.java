// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policycoder.ui.support.ExampleTest;

/** Somebody looks for words that were copied elsewhere. */
class FindBarTest extends ExampleTest {

	private static final String WORDS = "敏感技术";

	@BeforeEach
	void openDocument() throws Exception {
		study.open(1).setFocus();
	}

	@Test
	void pastedWordsAreFoundWhateverLineEndsCameAlong() throws Exception {
		StyledText text = study.text(1);
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { "敏感\n  技术\n" }, new Transfer[] { TextTransfer.getInstance() });
		try {
			ui.press(SWT.CTRL, 'f', 'f');
			Text words = ui.find(Text.class, Text::isFocusControl).orElseThrow();
			ui.press(SWT.CTRL, 'v', 'v');
			assertEquals("敏感 技术", words.getText(), "one line");
			ui.screenshot("find-pasted");
			assertEquals(WORDS, text.getSelectionText());
		} finally {
			clipboard.dispose();
		}
	}
}
