// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Wording;

/** What the register says of one document, or of several at once: only fields that are typed in change. */
final class MetadataDialog extends TitleAreaDialog {

	private final List<PolicyDocument> documents;

	private final Map<MetadataField, Text> texts = new LinkedHashMap<>();

	private final Map<MetadataField, String> before = new LinkedHashMap<>();

	private final List<ProjectCommand> changes = new ArrayList<>();

	private final MetadataField first;

	/** The field that is given has the keyboard at first. */
	MetadataDialog(Shell shell, List<PolicyDocument> documents, MetadataField first) {
		super(shell);
		this.documents = documents;
		this.first = first;
	}

	@Override
	public void create() {
		super.create();
		texts.get(first).setFocus();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.policycoder.ui.documentProperties"); //$NON-NLS-1$
		shell.setText(Messages.Metadata_Title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(documents.size() == 1 ? NLS.bind(Messages.Metadata_One, documents.get(0).getNumber())
				: Wording.fill(Messages.Metadata_Several, documents.size()));
		setMessage(documents.size() == 1 ? Messages.Metadata_OneHint : Messages.Metadata_SeveralHint);
		Composite body = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().margins(10, 10).numColumns(2).applyTo(body);
		for (MetadataField field : MetadataField.values()) {
			new Label(body, SWT.NONE).setText(NLS.bind(Messages.Metadata_Label, field.prompt()));
			Text text = new Text(body, SWT.BORDER);
			List<String> values = documents.stream().map(field::text).distinct().toList();
			before.put(field, values.size() == 1 ? values.get(0) : ""); //$NON-NLS-1$
			text.setText(before.get(field));
			if (values.size() > 1) {
				text.setMessage(Messages.Metadata_Different);
			}
			GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(56), SWT.DEFAULT).applyTo(text);
			text.addModifyListener(e -> check());
			texts.put(field, text);
		}
		return area;
	}

	private void check() {
		String problem = texts.entrySet().stream().flatMap(e -> e.getKey().problem(e.getValue().getText()).stream()).findFirst().orElse(null);
		setErrorMessage(problem);
		getButton(OK).setEnabled(problem == null);
	}

	@Override
	protected void okPressed() {
		List<Integer> numbers = documents.stream().map(PolicyDocument::getNumber).toList();
		texts.forEach((field, text) -> {
			if (!text.getText().equals(before.get(field))) {
				changes.add(field.change(numbers, text.getText()));
			}
		});
		super.okPressed();
	}

	/** What has to be done; empty when nothing was changed. */
	List<ProjectCommand> changes() {
		return changes;
	}
}
