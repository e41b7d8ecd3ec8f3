// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.PatternSyntaxException;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.policycoder.model.text.TextSearch;
import org.policycoder.ui.editor.TextMatches.EndlessSearchException;
import org.policycoder.ui.editor.TextMatches.Match;

/** Finds words in the text as they are typed. Stands below the text, so that it hides nothing. */
final class FindBar {

	/** What is longer was not selected to be found again. */
	static final int LONGEST_SELECTION = 200;

	private final CodingText text;

	private final Composite bar;

	private final Text words;

	private final Label count;

	private final Button regex;

	private final Button matchCase;

	FindBar(Composite parent, CodingText text) {
		this.text = text;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).margins(6, 4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
		words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		words.setMessage(Messages.Find_Hint);
		GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).applyTo(words);
		matchCase = new Button(bar, SWT.CHECK);
		matchCase.setText(Messages.Find_MatchCase);
		regex = new Button(bar, SWT.CHECK);
		regex.setText(Messages.Find_RegularExpression);
		count = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		words.addModifyListener(e -> search());
		matchCase.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> search()));
		regex.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> search()));
		words.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
				go((e.stateMask & SWT.SHIFT) == 0);
			} else if (e.keyCode == SWT.ESC) {
				close();
			}
		}));
	}

	/** Shows the bar, with the selected words in it. */
	void open() {
		String selected = text.control().getSelectionText();
		show(true);
		words.setFocus();
		if (!selected.isBlank() && selected.length() <= LONGEST_SELECTION) {
			words.setText(selected);
		}
		words.selectAll();
		search();
	}

	private void close() {
		text.setMatches(TextMatches.NONE);
		show(false);
		text.control().setFocus();
	}

	private void show(boolean visible) {
		bar.setVisible(visible);
		((GridData) bar.getLayoutData()).exclude = !visible;
		bar.getParent().layout();
	}

	private void search() {
		TextMatches found = TextMatches.NONE;
		String problem = null;
		if (!words.getText().isEmpty() && text.document() != null) {
			try {
				found = TextMatches.of(regex.getSelection() ? TextSearch.expression(words.getText(), matchCase.getSelection())
						: TextSearch.words(words.getText(), matchCase.getSelection()), text.document().text());
			} catch (PatternSyntaxException e) {
				problem = Messages.bind(Messages.Find_BadPattern, e.getDescription());
			} catch (EndlessSearchException e) {
				problem = Messages.Find_Endless;
			}
		}
		text.setMatches(found);
		if (problem != null) {
			count.setText(problem);
		} else {
			show(found.from(text.selection().x));
		}
	}

	/** Goes to the next match, or the one before; begins anew at the end. */
	void go(boolean forwards) {
		go(forwards ? TextMatches::from : TextMatches::before, forwards ? text.selection().y : text.selection().x);
	}

	private void go(BiFunction<TextMatches, Integer, Optional<Match>> way, int from) {
		show(way.apply(text.matches(), from));
	}

	private void show(Optional<Match> match) {
		match.ifPresent(m -> text.select(m.begin(), m.end()));
		TextMatches all = text.matches();
		count.setText(match.isPresent()
				? Messages.bind(Messages.Find_Count, all.indexOf(match.get().begin()) + 1, all.size())
				: words.getText().isEmpty() ? "" : Messages.Find_Nothing); //$NON-NLS-1$
	}
}
