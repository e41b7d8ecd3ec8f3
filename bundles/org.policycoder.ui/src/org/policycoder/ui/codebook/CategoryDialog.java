// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.command.SetColour;
import org.policycoder.edit.command.SetGroupOnly;
import org.policycoder.edit.command.SetShortcut;
import org.policycoder.model.Category;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Labels;
import org.policycoder.model.ModelFactory;

/** Everything about a category: code, key, colour, and its words in both languages. */
final class CategoryDialog extends ElementDialog<Category> {

	private final RGB shown;

	private Text key;

	private Button ownColour;

	private ColorSelector colour;

	private Button groupOnly;

	CategoryDialog(Shell shell, String title, Category before, CodebookIndex codebook, RGB shown) {
		super(shell, title, "org.policycoder.ui.category", Messages.Category_CodeMissing, before, codebook); //$NON-NLS-1$
		this.shown = shown;
	}

	@Override
	protected void addFields(Composite body) {
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
		GridDataFactory.swtDefaults().span(2, 1).applyTo(groupOnly);
	}

	@Override
	protected String problem() {
		return key.getText().isEmpty() || Character.isLetterOrDigit(key.getText().charAt(0)) ? null : Messages.Category_KeyInvalid;
	}

	@Override
	protected void showMessage() {
		Optional<Category> other = taken();
		setMessage(other.map(c -> NLS.bind(Messages.Category_KeyTaken, key.getText(), Labels.label(c, Locale.getDefault().getLanguage())))
				.orElse(Messages.Category_Message), other.isPresent() ? IMessageProvider.WARNING : IMessageProvider.NONE);
	}

	/** Another category that has the key so far. */
	private Optional<Category> taken() {
		String wanted = key.getText().strip();
		return wanted.isEmpty() ? Optional.empty()
				: codebook.entries().stream().map(CodebookIndex.Entry::category)
						.filter(c -> c != before && wanted.equalsIgnoreCase(c.getShortcut())).findFirst();
	}

	@Override
	protected Category read() {
		Category category = ModelFactory.eINSTANCE.createCategory();
		category.setShortcut(key.getText().isBlank() ? null : key.getText().strip());
		RGB rgb = colour.getColorValue();
		category.setColour(ownColour.getSelection() ? String.format(Locale.ROOT, "#%02X%02X%02X", rgb.red, rgb.green, rgb.blue) : null); //$NON-NLS-1$
		category.setGroupOnly(groupOnly.getSelection());
		return category;
	}

	@Override
	protected List<ProjectCommand> changes(Category after) {
		List<ProjectCommand> commands = new ArrayList<>();
		String code = before.getCode();
		if (!Objects.equals(before.getShortcut(), after.getShortcut())) {
			commands.add(new SetShortcut(code, after.getShortcut()));
		}
		if (!Objects.equals(before.getColour(), after.getColour())) {
			commands.add(new SetColour(code, after.getColour()));
		}
		if (before.isGroupOnly() != after.isGroupOnly()) {
			commands.add(new SetGroupOnly(code, after.isGroupOnly()));
		}
		return commands;
	}
}
