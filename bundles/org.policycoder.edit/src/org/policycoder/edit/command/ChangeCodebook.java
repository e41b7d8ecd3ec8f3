// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.policycoder.edit.CategoryUse;
import org.policycoder.edit.CategoryUsedException;
import org.policycoder.edit.CodebookEdits;
import org.policycoder.edit.CodingIndex;
import org.policycoder.edit.DuplicateCodings;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.NoCodes;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Codebook;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Coding;
import org.policycoder.model.Dimension;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.StorageException;

/**
 * Puts another codebook, for example a preset, in the place of the present one.
 *
 * @param codebook
 *            the new one, of which a copy is taken
 * @param codes
 *            for codes of the present codebook that the new one does not have, or uses
 *            for something else: the code there that codings get; empty where
 *            codings are to be removed
 * @param withCodings
 *            whether codings that would be left without a category are removed; else the
 *            change is refused while there are some
 * @since 1.0
 */
public record ChangeCodebook(Codebook codebook, Map<String, String> codes, boolean withCodings)
		implements ProjectCommand {

	/** Copies the codes. */
	public ChangeCodebook {
		codes = Map.copyOf(codes);
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws CategoryUsedException
	 *             when codings would be left without a category and are not to be removed
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		CodebookIndex wanted = new CodebookIndex(codebook);
		for (String code : codes.values()) {
			if (!code.isEmpty() && wanted.find(code).filter(e -> !e.category().isGroupOnly()).isEmpty()) {
				throw new EditException("categoryGone", code); //$NON-NLS-1$
			}
		}
		Set<String> orphans = new HashSet<>();
		for (CodingIndex index : edit.allCodings()) {
			for (String code : index.categories()) {
				boolean known = wanted.find(code).filter(e -> !e.category().isGroupOnly()).isPresent();
				if (!codes.containsKey(code) && !known && edit.codebook().find(code).isPresent()) {
					orphans.add(code);
				}
			}
		}
		if (!orphans.isEmpty()) {
			if (!withCodings) {
				throw new CategoryUsedException(String.join(", ", orphans.stream().sorted().toList()), //$NON-NLS-1$
						CategoryUse.of(edit, orphans));
			}
			CodebookEdits.uncode(edit, orphans);
		}
		CodebookEdits.uncode(edit, codes.entrySet().stream().filter(e -> e.getValue().isEmpty()).map(Map.Entry::getKey)
				.collect(Collectors.toSet()));
		recode(edit);
		replace(edit);
		NoCodes.follow(edit, CodebookEdits.dimensions(codebook));
		return EditLabel.of("changeCodebook", codebook); //$NON-NLS-1$
	}

	/** All at once, so that two codes may change places. */
	private void recode(Edit edit) throws StorageException {
		for (CodingIndex index : edit.allCodings()) {
			Map<Coding, String> changes = new HashMap<>();
			for (Coding coding : index.set().getCodings()) {
				String code = codes.get(coding.getCategory());
				if (code != null) {
					changes.put(coding, code);
				}
			}
			changes.forEach((coding, code) -> edit.set(coding, Literals.CODING__CATEGORY, code));
			Set<Integer> clauses = new HashSet<>();
			changes.keySet().forEach(c -> clauses.add(c.getClause()));
			clauses.forEach(c -> DuplicateCodings.collapse(edit, index.of(c)));
		}
	}

	private void replace(Edit edit) {
		Codebook present = edit.project().codebook();
		Codebook copy = EcoreUtil.copy(codebook);
		edit.set(present, Literals.DESCRIBED_ELEMENT__CODE, copy.getCode());
		edit.set(present, Literals.DESCRIBED_ELEMENT__LABEL, copy.getLabel());
		edit.set(present, Literals.DESCRIBED_ELEMENT__DEFINITION, copy.getDefinition());
		edit.set(present, Literals.CODEBOOK__SOURCE, copy.getSource());
		for (Dimension dimension : List.copyOf(present.getDimensions()).reversed()) {
			edit.remove(dimension);
		}
		for (EObject dimension : List.copyOf(copy.getDimensions())) {
			EcoreUtil.remove(dimension);
			edit.add(present, Literals.CODEBOOK__DIMENSIONS, dimension);
		}
	}
}
