// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.field;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What was typed in a field, step by step: a word, something pasted, something taken away.
 * Knows texts only, so that it can be told without a window.
 */
final class FieldHistory {

	private static final int MOST = 200;

	/** A text, and where the caret was in it, in UTF-16 code units. */
	record State(String text, int caret) {}

	private final Deque<State> undone = new ArrayDeque<>();

	private final Deque<State> before = new ArrayDeque<>();

	private State now;

	/** Whether the next letter belongs to the step of the last one. */
	private boolean typing;

	FieldHistory(String text) {
		now = new State(text, text.length());
	}

	/** The field has another text now. */
	void changed(String text, int caret) {
		if (text.equals(now.text())) {
			now = new State(text, caret);
			return;
		}
		boolean letter = isLetterMore(text, caret);
		if (!(letter && typing)) {
			before.push(now);
			if (before.size() > MOST) {
				before.removeLast();
			}
		}
		typing = letter;
		undone.clear();
		now = new State(text, caret);
	}

	/** One character more before the caret, and no blank, which begins a new step. */
	private boolean isLetterMore(String text, int caret) {
		int more = text.length() - now.text().length();
		return (more == 1 || more == 2 && Character.isSupplementaryCodePoint(text.codePointBefore(Math.max(1, caret)))) && caret >= more
				&& !Character.isWhitespace(text.codePointBefore(caret))
				&& now.text().equals(text.substring(0, caret - more) + text.substring(caret));
	}

	/** Goes one step back; the state as it is when there is none. */
	State undo() {
		return move(before, undone);
	}

	/** Goes one step forth again; the state as it is when there is none. */
	State redo() {
		return move(undone, before);
	}

	private State move(Deque<State> from, Deque<State> to) {
		typing = false;
		if (!from.isEmpty()) {
			to.push(now);
			now = from.pop();
		}
		return now;
	}
}
