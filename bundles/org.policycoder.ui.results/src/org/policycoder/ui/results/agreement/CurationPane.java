// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.policycoder.ui.Colours;

/** The clause that coders disagree on in its context, beside it what each gave and what the categories mean. */
final class CurationPane {

	/** What can be done beside choosing. */
	enum Act {
		/** Goes on to the next one that is open. */
		SKIP(Messages.Desk_Skip),
		/** Says why it was settled so. */
		COMMENT(Messages.Desk_Comment),
		/** Sends it back to its coders. */
		SEND_BACK(Messages.Desk_SendBack),
		/** Takes the last step back. */
		UNDO(Messages.Desk_Undo);

		private final String label;

		Act(String label) {
			this.label = label;
		}

		String label() {
			return label;
		}
	}

	/** Runs what was chosen. */
	interface Acts {
		void run(Act act);
	}

	private static final int MARGIN = 8;

	private final Composite control;

	private final StyledText context;

	private final StyledText choices;

	private final List<Button> buttons = new ArrayList<>();

	private final IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();

	CurationPane(Composite parent, Acts acts) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
		SashForm sash = new SashForm(control, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		context = text(sash, Messages.Desk_Context);
		choices = text(sash, Messages.Desk_Choices);
		sash.setWeights(5, 4);
		Composite bar = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(Act.values().length).margins(4, 2).applyTo(bar);
		for (Act act : Act.values()) {
			buttons.add(WidgetFactory.button(SWT.PUSH).text(act.label()).onSelect(e -> acts.run(act)).create(bar));
		}
	}

	private StyledText text(Composite parent, String name) {
		StyledText text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(2);
		text.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = name));
		return text;
	}

	/** Shows a case, or that there is none. */
	void show(Optional<CurationCase> shown) {
		for (StyledText text : List.of(context, choices)) {
			text.setBackground(Colours.PAPER.in(themes));
			text.setForeground(Colours.INK.in(themes));
		}
		buttons.forEach(b -> b.setEnabled(shown.isPresent() || b == buttons.getLast()));
		if (shown.isEmpty()) {
			context.setText(Messages.Desk_Nothing);
			choices.setText(""); //$NON-NLS-1$
			return;
		}
		showContext(shown.get());
		showChoices(shown.get());
	}

	private void showContext(CurationCase of) {
		Styled styled = new Styled();
		styled.add(of.before(), faint());
		int begin = styled.length();
		StyleRange clause = new StyleRange();
		clause.background = Colours.CURRENT_CLAUSE.in(themes);
		clause.foreground = Colours.INK.in(themes);
		styled.add(of.clause(), clause);
		styled.add(of.after(), faint());
		styled.into(context);
		context.setTopIndex(Math.max(0, context.getLineAtOffset(begin) - 1));
		context.setSelection(begin);
		context.showSelection();
	}

	private void showChoices(CurationCase of) {
		Styled styled = new Styled();
		styled.add(of.heading() + "\n", bold()); //$NON-NLS-1$
		of.decisions().forEach(d -> styled.add(d + "\n", null)); //$NON-NLS-1$
		styled.add("\n", null); //$NON-NLS-1$
		for (CurationCase.Offer offer : of.offers()) {
			styled.add(offer.key() + "  ", accent()); //$NON-NLS-1$
			styled.add(offer.who().isEmpty() ? "" : offer.who() + "  ", null); //$NON-NLS-1$ //$NON-NLS-2$
			styled.add(offer.given() + "\n", bold()); //$NON-NLS-1$
			offer.notes().forEach(n -> styled.add("     \u201c" + n + "\u201d\n", null)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		styled.add("\n", null); //$NON-NLS-1$
		for (CurationCase.Definition definition : of.definitions()) {
			if (definition.key() != null) {
				styled.add(definition.key() + "  ", accent()); //$NON-NLS-1$
			}
			styled.add(definition.label(), bold());
			styled.add(definition.text().isEmpty() ? "\n" : "  " + definition.text() + "\n", null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		styled.into(choices);
	}

	private StyleRange faint() {
		StyleRange style = new StyleRange();
		style.foreground = Colours.MARGIN.in(themes);
		return style;
	}

	private static StyleRange bold() {
		StyleRange style = new StyleRange();
		style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		return style;
	}

	private StyleRange accent() {
		StyleRange style = bold();
		style.foreground = Colours.ACCENT.in(themes);
		return style;
	}

	/** A text that is put together with its styles. */
	private static final class Styled {

		private final StringBuilder text = new StringBuilder();

		private final List<StyleRange> styles = new ArrayList<>();

		int length() {
			return text.length();
		}

		void add(String piece, StyleRange style) {
			if (style != null && !piece.isEmpty()) {
				style.start = text.length();
				style.length = piece.length();
				styles.add(style);
			}
			text.append(piece);
		}

		void into(StyledText control) {
			control.setText(text.toString());
			control.setStyleRanges(styles.toArray(StyleRange[]::new));
		}
	}
}
