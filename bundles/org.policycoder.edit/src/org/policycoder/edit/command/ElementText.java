// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EReference;
import org.policycoder.edit.CodebookEdits;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.ModelPackage.Literals;

/**
 * Changes a label, definition or example of a dimension or category in one language.
 *
 * @param code
 *            the code of the dimension or category
 * @param kind
 *            which text
 * @param language
 *            ISO 639-1 code
 * @param text
 *            the text; null or blank for none
 * @since 1.0
 */
public record ElementText(String code, Kind kind, String language, String text) implements ProjectCommand {

	/** Which text. */
	public enum Kind {
		/** The label. */
		LABEL(Literals.DESCRIBED_ELEMENT__LABEL),
		/** The definition. */
		DEFINITION(Literals.DESCRIBED_ELEMENT__DEFINITION),
		/** The examples; only categories have them. */
		EXAMPLES(Literals.CATEGORY__EXAMPLES);

		private final EReference feature;

		Kind(EReference feature) {
			this.feature = feature;
		}
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when the element is gone
	 * @throws IllegalArgumentException
	 *             for examples of a dimension
	 */
	@Override
	@SuppressWarnings("unchecked")
	public EditLabel apply(Edit edit) throws EditException {
		DescribedElement element = CodebookEdits.element(edit, code);
		Map<String, String> texts = new LinkedHashMap<>(((EMap<String, String>) element.eGet(kind.feature)).map());
		if (text == null || text.isBlank()) {
			texts.remove(language);
		} else {
			texts.put(language, text);
		}
		edit.set(element, kind.feature, texts);
		return EditLabel.of("element." + kind.feature.getName(), element); //$NON-NLS-1$
	}
}
