// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * A text whose search can be cancelled: a regular expression may take for ever over
 * a single text, and the engine asks nobody whether it still should.
 */
public final class InterruptibleText implements CharSequence {

	/** After so many characters, and one, it is asked again. */
	private static final int INTERVAL = 0xFFFF;

	private final CharSequence text;

	private final BooleanSupplier cancelled;

	private int reads;

	/**
	 * Creates the text.
	 *
	 * @param text
	 *            the text, not null
	 * @param cancelled
	 *            asked each time that some 65,000 characters have been looked at; once it is true, looking
	 *            at the text throws {@link OperationCanceledException}
	 */
	public InterruptibleText(CharSequence text, BooleanSupplier cancelled) {
		this.text = text;
		this.cancelled = cancelled;
	}

	@Override
	public char charAt(int index) {
		if ((++reads & INTERVAL) == 0 && cancelled.getAsBoolean()) {
			throw new OperationCanceledException();
		}
		return text.charAt(index);
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return text.subSequence(start, end);
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
