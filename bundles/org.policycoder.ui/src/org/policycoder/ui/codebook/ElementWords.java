// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.command.ElementText;
import org.policycoder.edit.command.ElementText.Kind;
import org.policycoder.model.Category;
import org.policycoder.model.DescribedElement;
import org.policycoder.ui.field.Field;

/** The words of a dimension or category, a tab for each language. */
final class ElementWords {

	private static final List<String> LANGUAGES = List.of("en", "zh"); //$NON-NLS-1$ //$NON-NLS-2$

	private final TabFolder tabs;

	private final Map<String, Map<Kind, Text>> words = new LinkedHashMap<>();

	ElementWords(Composite parent, DescribedElement before) {
		tabs = new TabFolder(parent, SWT.NONE);
		for (String language : LANGUAGES) {
			tab(language, before);
		}
		tabs.setSelection(Math.max(0, LANGUAGES.indexOf(Locale.getDefault().getLanguage())));
	}

	TabFolder control() {
		return tabs;
	}

	private void tab(String language, DescribedElement before) {
		TabItem tab = new TabItem(tabs, SWT.NONE);
		tab.setText(Locale.of(language).getDisplayLanguage());
		Composite page = new Composite(tabs, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
		tab.setControl(page);
		Map<Kind, Text> fields = new LinkedHashMap<>();
		for (Kind kind : kinds(before)) {
			fields.put(kind, text(page, kind, of(before, kind).get(language)));
		}
		words.put(language, fields);
	}

	private static List<Kind> kinds(DescribedElement element) {
		return element instanceof Category ? List.of(Kind.LABEL, Kind.DEFINITION, Kind.EXAMPLES) : List.of(Kind.LABEL, Kind.DEFINITION);
	}

	private static EMap<String, String> of(DescribedElement element, Kind kind) {
		return switch (kind) {
		case LABEL -> element.getLabel();
		case DEFINITION -> element.getDefinition();
		case EXAMPLES -> ((Category) element).getExamples();
		};
	}

	private static Text text(Composite page, Kind kind, String value) {
		int lines = kind == Kind.LABEL ? 1 : kind == Kind.DEFINITION ? 5 : 4;
		Label name = new Label(page, SWT.NONE);
		name.setText(switch (kind) {
		case LABEL -> Messages.Category_Label;
		case DEFINITION -> Messages.Category_Definition;
		case EXAMPLES -> Messages.Category_Examples;
		});
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, lines > 1 ? SWT.BEGINNING : SWT.CENTER).applyTo(name);
		Text text = new Text(page, SWT.BORDER | (lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		text.setText(Objects.requireNonNullElse(value, "")); //$NON-NLS-1$
		Field.leaveByTab(text);
		GridDataFactory.fillDefaults().grab(true, lines > 1).hint(460, lines > 1 ? lines * text.getLineHeight() : SWT.DEFAULT)
				.applyTo(text);
		return text;
	}

	/** Writes the words into an element that is not part of a codebook yet. */
	void fill(DescribedElement after) {
		words.forEach((language, fields) -> fields.forEach((kind, text) -> {
			if (!text.getText().isBlank()) {
				of(after, kind).put(language, text.getText().strip());
			}
		}));
	}

	/** What has to be done so that an element has the words of another one. */
	static List<ProjectCommand> changes(DescribedElement before, DescribedElement after) {
		List<ProjectCommand> commands = new ArrayList<>();
		for (String language : LANGUAGES) {
			for (Kind kind : kinds(before).reversed()) {
				String now = Objects.requireNonNullElse(of(after, kind).get(language), ""); //$NON-NLS-1$
				if (!Objects.requireNonNullElse(of(before, kind).get(language), "").equals(now)) { //$NON-NLS-1$
					commands.add(new ElementText(before.getCode(), kind, language, now));
				}
			}
		}
		return commands;
	}
}
