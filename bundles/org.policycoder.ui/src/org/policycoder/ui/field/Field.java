// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.field;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What a person types in. The kinds of it that SWT has do the same and have no type in common. */
sealed interface Field {

	/** The field that a control is; empty when nothing can be typed in it. */
	static Optional<Field> of(Control control) {
		return Optional.ofNullable(switch (control) {
		case Text text when text.getEditable() && (text.getStyle() & SWT.PASSWORD) == 0 -> new OfText(text);
		case Combo combo when (combo.getStyle() & SWT.READ_ONLY) == 0 -> new OfCombo(combo);
		case null, default -> null;
		});
	}

	Control control();

	String text();

	/** Sets the text and where the caret is in it, in UTF-16 code units. */
	void set(String text, int caret);

	Point selection();

	void cut();

	void copy();

	void paste();

	void selectAll();

	/** A text of one or more lines. */
	record OfText(Text control) implements Field {

		@Override
		public String text() {
			return control.getText();
		}

		@Override
		public void set(String text, int caret) {
			control.setText(text);
			control.setSelection(caret);
		}

		@Override
		public Point selection() {
			return control.getSelection();
		}

		@Override
		public void cut() {
			control.cut();
		}

		@Override
		public void copy() {
			control.copy();
		}

		@Override
		public void paste() {
			control.paste();
		}

		@Override
		public void selectAll() {
			control.selectAll();
		}
	}

	/** A list of choices with room for another one. */
	record OfCombo(Combo control) implements Field {

		@Override
		public String text() {
			return control.getText();
		}

		@Override
		public void set(String text, int caret) {
			control.setText(text);
			control.setSelection(new Point(caret, caret));
		}

		@Override
		public Point selection() {
			return control.getSelection();
		}

		@Override
		public void cut() {
			control.cut();
		}

		@Override
		public void copy() {
			control.copy();
		}

		@Override
		public void paste() {
			control.paste();
		}

		@Override
		public void selectAll() {
			control.setSelection(new Point(0, control.getText().length()));
		}
	}
}
