// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.round;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.Coder;
import org.policycoder.model.CodingRound;
import org.policycoder.model.DrawnDocument;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.StorageException;

/**
 * Begins a blind round. From then on none of its coders sees others' codings of a drawn document before having finished it.
 *
 * @param plan
 *            how it is drawn
 * @since 1.0
 */
public record BeginRound(RoundPlan plan) implements ProjectCommand {

	private static final List<EStructuralFeature> DRAWN = List.of(Literals.CODING_ROUND__NAME, Literals.CODING_ROUND__SEED,
			Literals.CODING_ROUND__UNIT, Literals.CODING_ROUND__SHARE, Literals.CODING_ROUND__SIZE, Literals.CODING_ROUND__STRATUM,
			Literals.CODING_ROUND__CODERS);

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when fewer than two coders are named, one is none of the study, or there is nothing to draw
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		List<String> known = edit.project().project().getCoders().stream().map(Coder::getId).toList();
		if (plan.coders().stream().distinct().count() < 2 || !known.containsAll(plan.coders())) {
			throw new EditException("roundCoders"); //$NON-NLS-1$
		}
		CodingRound drawn = plan.draw(edit.project());
		if (drawn.getDrawn().isEmpty()) {
			throw new EditException("roundEmpty"); //$NON-NLS-1$
		}
		CodingRound round = edit.project().round(edit.project().rounds().stream().mapToInt(CodingRound::getNumber).max().orElse(0) + 1);
		for (EStructuralFeature feature : DRAWN) {
			edit.set(round, feature, drawn.eGet(feature));
		}
		for (DrawnDocument document : EcoreUtil.copyAll(drawn.getDrawn())) {
			edit.add(round, Literals.CODING_ROUND__DRAWN, document);
		}
		edit.set(round, Literals.CODING_ROUND__CLOSED, null);
		edit.set(round, Literals.CODING_ROUND__BEGUN, edit.now());
		return EditLabel.of("beginRound", plan.name()); //$NON-NLS-1$
	}
}
