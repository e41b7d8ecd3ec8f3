// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
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
import org.policycoder.core.edit.ProjectCommand;
import org.policycoder.core.edit.SetMetadata;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.PolicyDate;
import org.policycoder.model.PolicyDocument;

/** What the register says of one document, or of several at once: only fields that are typed in change. */
final class MetadataDialog extends TitleAreaDialog {

	private enum Field {

		TITLE(Messages.Column_Title, Literals.POLICY_DOCUMENT__TITLE, PolicyDocument::getTitle),
		ISSUERS(Messages.Metadata_Issuers, Literals.POLICY_DOCUMENT__ISSUERS, d -> String.join("; ", d.getIssuers())), //$NON-NLS-1$
		DATE(Messages.Metadata_Date, Literals.POLICY_DOCUMENT__DATE, d -> Objects.toString(d.getDate(), "")), //$NON-NLS-1$
		TYPE(Messages.Column_Type, Literals.POLICY_DOCUMENT__TYPE, PolicyDocument::getType),
		JURISDICTION(Messages.Column_Jurisdiction, Literals.POLICY_DOCUMENT__JURISDICTION, PolicyDocument::getJurisdiction),
		LANGUAGE(Messages.Column_Language, Literals.POLICY_DOCUMENT__LANGUAGE, PolicyDocument::getLanguage),
		SOURCE(Messages.Column_Source, Literals.POLICY_DOCUMENT__SOURCE, PolicyDocument::getSource);

		private final String label;

		private final EAttribute attribute;

		private final Function<PolicyDocument, String> text;

		Field(String label, EAttribute attribute, Function<PolicyDocument, String> text) {
			this.label = label;
			this.attribute = attribute;
			this.text = text;
		}

		String text(PolicyDocument document) {
			return Objects.requireNonNullElse(text.apply(document), ""); //$NON-NLS-1$
		}

		Object value(String typed) {
			String words = typed.strip();
			return switch (this) {
			case ISSUERS -> Stream.of(words.split("[;\uff1b]")).map(String::strip).filter(i -> !i.isEmpty()).distinct().toList(); //$NON-NLS-1$
			case DATE -> words.isEmpty() ? null : PolicyDate.parse(words);
			default -> words.isEmpty() ? null : words;
			};
		}
	}

	private final List<PolicyDocument> documents;

	private final Map<Field, Text> texts = new LinkedHashMap<>();

	private final Map<Field, String> before = new LinkedHashMap<>();

	private final List<ProjectCommand> changes = new ArrayList<>();

	MetadataDialog(Shell shell, List<PolicyDocument> documents) {
		super(shell);
		this.documents = documents;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Metadata_Title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(documents.size() == 1 ? NLS.bind(Messages.Metadata_One, documents.get(0).getNumber())
				: NLS.bind(Messages.Metadata_Several, documents.size()));
		setMessage(documents.size() == 1 ? Messages.Metadata_OneHint : Messages.Metadata_SeveralHint);
		Composite body = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
		for (Field field : Field.values()) {
			new Label(body, SWT.NONE).setText(NLS.bind(Messages.Metadata_Label, field.label));
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
		String problem = null;
		try {
			Field.DATE.value(texts.get(Field.DATE).getText());
		} catch (RuntimeException e) {
			problem = Messages.Metadata_DateInvalid;
		}
		setErrorMessage(problem);
		getButton(OK).setEnabled(problem == null);
	}

	@Override
	protected void okPressed() {
		List<Integer> numbers = documents.stream().map(PolicyDocument::getNumber).toList();
		texts.forEach((field, text) -> {
			if (!text.getText().equals(before.get(field))) {
				changes.add(new SetMetadata(numbers, field.attribute, field.value(text.getText())));
			}
		});
		super.okPressed();
	}

	/** What has to be done; empty when nothing was changed. */
	List<ProjectCommand> changes() {
		return changes;
	}
}
