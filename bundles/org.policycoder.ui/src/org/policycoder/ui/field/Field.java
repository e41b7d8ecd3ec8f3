// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.field;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What a person types in. The kinds of it that SWT has do the same and have no type in common. */
public final class Field {

	/** Sets the text and where the caret is in it. */
	private interface Setter {
		void set(String text, int caret);
	}

	private final Control control;

	private final Supplier<String> text;

	private final Setter setter;

	private final Supplier<Point> selection;

	private final Runnable cut;

	private final Runnable copy;

	private final Runnable paste;

	private final Runnable selectAll;

	/** A text of one or more lines. */
	private Field(Text of) {
		control = of;
		text = of::getText;
		setter = (words, caret) -> {
			of.setText(words);
			of.setSelection(caret);
		};
		selection = of::getSelection;
		cut = of::cut;
		copy = of::copy;
		paste = of::paste;
		selectAll = of::selectAll;
	}

	/**
	 * Lets Tab leave a text of several lines, in which it would type a tab: whoever has no mouse goes on through a dialog.
	 *
	 * @param text
	 *            the text, in a dialog
	 */
	public static void leaveByTab(Text text) {
		text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	/** A list of choices with room for another one. */
	private Field(Combo of) {
		control = of;
		text = of::getText;
		setter = (words, caret) -> {
			of.setText(words);
			of.setSelection(new Point(caret, caret));
		};
		selection = of::getSelection;
		cut = of::cut;
		copy = of::copy;
		paste = of::paste;
		selectAll = () -> of.setSelection(new Point(0, of.getText().length()));
	}

	/** The field that a control is; empty when nothing can be typed in it. */
	static Optional<Field> of(Control control) {
		return Optional.ofNullable(switch (control) {
		case Text text when text.getEditable() && (text.getStyle() & SWT.PASSWORD) == 0 -> new Field(text);
		case Combo combo when (combo.getStyle() & SWT.READ_ONLY) == 0 -> new Field(combo);
		case null, default -> null;
		});
	}

	Control control() {
		return control;
	}

	String text() {
		return text.get();
	}

	/** Sets the text and where the caret is in it, in UTF-16 code units. */
	void set(String words, int caret) {
		setter.set(words, caret);
	}

	Point selection() {
		return selection.get();
	}

	void cut() {
		cut.run();
	}

	void copy() {
		copy.run();
	}

	void paste() {
		paste.run();
	}

	void selectAll() {
		selectAll.run();
	}
}
