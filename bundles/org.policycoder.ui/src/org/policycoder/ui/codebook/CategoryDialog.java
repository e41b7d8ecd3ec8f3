// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.policycoder.core.edit.ChangeCode;
import org.policycoder.core.edit.ElementText;
import org.policycoder.core.edit.ElementText.Kind;
import org.policycoder.core.edit.ProjectCommand;
import org.policycoder.core.edit.SetColour;
import org.policycoder.core.edit.SetGroupOnly;
import org.policycoder.core.edit.SetShortcut;
import org.policycoder.model.Category;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.ModelFactory;

/** Everything about a category: code, key, colour, and its words in both languages. */
final class CategoryDialog extends TitleAreaDialog {

	private static final List<String> LANGUAGES = List.of("en", "zh"); //$NON-NLS-1$ //$NON-NLS-2$

	private final Category before;

	private final CodebookIndex codebook;

	private final RGB shown;

	private final String title;

	private final Map<String, Map<Kind, Text>> words = new LinkedHashMap<>();

	private Category after;

	private Text code;

	private Text key;

	private Button ownColour;

	private ColorSelector colour;

	private Button groupOnly;

	CategoryDialog(Shell shell, String title, Category before, CodebookIndex codebook, RGB shown) {
		super(shell);
		this.title = title;
		this.before = before;
		this.codebook = codebook;
		this.shown = shown;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.policycoder.ui.category"); //$NON-NLS-1$
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(title);
		Composite body = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().numColumns(4).applyTo(body);
		code = field(body, Messages.Category_Code, before.getCode(), 12);
		key = field(body, Messages.Category_Key, before.getShortcut(), 3);
		key.setTextLimit(1);
		ownColour = new Button(body, SWT.CHECK);
		ownColour.setText(Messages.Category_OwnColour);
		ownColour.setSelection(before.getColour() != null);
		colour = new ColorSelector(body);
		colour.setColorValue(shown);
		colour.setEnabled(ownColour.getSelection());
		ownColour.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(e -> colour.setEnabled(ownColour.getSelection())));
		groupOnly = new Button(body, SWT.CHECK);
		groupOnly.setText(Messages.Category_GroupOnly);
		groupOnly.setSelection(before.isGroupOnly());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(groupOnly);
		TabFolder tabs = new TabFolder(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(tabs);
		for (String language : LANGUAGES) {
			tab(tabs, language);
		}
		tabs.setSelection(Math.max(0, LANGUAGES.indexOf(Locale.getDefault().getLanguage())));
		code.addModifyListener(e -> check());
		key.addModifyListener(e -> check());
		return area;
	}

	private static Text field(Composite body, String label, String value, int width) {
		new Label(body, SWT.NONE).setText(label);
		Text text = new Text(body, SWT.BORDER);
		text.setText(Objects.requireNonNullElse(value, "")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().hint(width * 9, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void tab(TabFolder tabs, String language) {
		TabItem tab = new TabItem(tabs, SWT.NONE);
		tab.setText(Locale.of(language).getDisplayLanguage());
		Composite page = new Composite(tabs, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
		tab.setControl(page);
		Map<Kind, Text> fields = new LinkedHashMap<>();
		fields.put(Kind.LABEL, text(page, Messages.Category_Label, before.getLabel(), language, 1));
		fields.put(Kind.DEFINITION, text(page, Messages.Category_Definition, before.getDefinition(), language, 5));
		fields.put(Kind.EXAMPLES, text(page, Messages.Category_Examples, before.getExamples(), language, 4));
		words.put(language, fields);
	}

	private Text text(Composite page, String label, EMap<String, String> values, String language, int lines) {
		Label name = new Label(page, SWT.NONE);
		name.setText(label);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, lines > 1 ? SWT.BEGINNING : SWT.CENTER).applyTo(name);
		Text text = new Text(page, SWT.BORDER | (lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		text.setText(Objects.requireNonNullElse(values.get(language), "")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, lines > 1)
				.hint(convertWidthInCharsToPixels(60), lines > 1 ? convertHeightInCharsToPixels(lines) : SWT.DEFAULT)
				.applyTo(text);
		return text;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		setMessage(Messages.Category_Message);
		check();
		return contents;
	}

	private void check() {
		String wanted = code.getText().strip();
		String problem = null;
		if (wanted.isEmpty()) {
			problem = Messages.Category_CodeMissing;
		} else if (!wanted.equals(before.getCode())
				&& (codebook.find(wanted).isPresent() || codebook.dimension(wanted).isPresent())) {
			problem = NLS.bind(Messages.Category_CodeTaken, wanted);
		} else if (!key.getText().isEmpty() && !Character.isLetterOrDigit(key.getText().charAt(0))) {
			problem = Messages.Category_KeyInvalid;
		}
		setErrorMessage(problem);
		if (getButton(OK) != null) {
			getButton(OK).setEnabled(problem == null);
		}
	}

	@Override
	protected void okPressed() {
		after = ModelFactory.eINSTANCE.createCategory();
		after.setCode(code.getText().strip());
		after.setShortcut(key.getText().isBlank() ? null : key.getText().strip());
		RGB rgb = colour.getColorValue();
		after.setColour(ownColour.getSelection() ? String.format("#%02X%02X%02X", rgb.red, rgb.green, rgb.blue) : null); //$NON-NLS-1$
		after.setGroupOnly(groupOnly.getSelection());
		words.forEach((language, fields) -> {
			put(after.getLabel(), language, fields.get(Kind.LABEL));
			put(after.getDefinition(), language, fields.get(Kind.DEFINITION));
			put(after.getExamples(), language, fields.get(Kind.EXAMPLES));
		});
		super.okPressed();
	}

	private static void put(EMap<String, String> values, String language, Text text) {
		if (!text.getText().isBlank()) {
			values.put(language, text.getText().strip());
		}
	}

	/** The category as it was filled in. */
	Category category() {
		return after;
	}

	/** What has to be done so that the category is as it was filled in; empty when nothing was changed. */
	List<ProjectCommand> changes() {
		List<ProjectCommand> commands = new ArrayList<>();
		String old = before.getCode();
		for (String language : words.keySet()) {
			text(commands, old, Kind.EXAMPLES, language, before.getExamples(), after.getExamples());
			text(commands, old, Kind.DEFINITION, language, before.getDefinition(), after.getDefinition());
			text(commands, old, Kind.LABEL, language, before.getLabel(), after.getLabel());
		}
		if (!Objects.equals(before.getShortcut(), after.getShortcut())) {
			commands.add(new SetShortcut(old, after.getShortcut()));
		}
		if (!Objects.equals(before.getColour(), after.getColour())) {
			commands.add(new SetColour(old, after.getColour()));
		}
		if (before.isGroupOnly() != after.isGroupOnly()) {
			commands.add(new SetGroupOnly(old, after.isGroupOnly()));
		}
		if (!old.equals(after.getCode())) {
			commands.add(new ChangeCode(old, after.getCode()));
		}
		return commands;
	}

	private static void text(List<ProjectCommand> commands, String code, Kind kind, String language,
			EMap<String, String> before, EMap<String, String> after) {
		String now = after.get(language);
		if (!Objects.equals(Objects.requireNonNullElse(before.get(language), ""), Objects.requireNonNullElse(now, ""))) { //$NON-NLS-1$ //$NON-NLS-2$
			commands.add(new ElementText(code, kind, language, now));
		}
	}
}
