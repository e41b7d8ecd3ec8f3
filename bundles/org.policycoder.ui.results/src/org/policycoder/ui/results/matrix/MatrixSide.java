// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Dimension;
import org.policycoder.model.Labels;

/**
 * What the rows or columns of the matrix can be.
 *
 * @param id
 *            as the table {@code crosstab} knows it
 * @param label
 *            as the user knows it
 */
public record MatrixSide(String id, String label) {

	private static final String CATEGORIES = ":categories"; //$NON-NLS-1$

	/**
	 * Lists what there is for a study.
	 *
	 * @param session
	 *            the session of the study
	 * @return its dimensions, each by types and by categories, and what documents are told apart by
	 */
	public static List<MatrixSide> of(ProjectSession session) {
		String language = Locale.getDefault().getLanguage();
		List<MatrixSide> sides = new ArrayList<>();
		for (Dimension dimension : session.project().codebook().getDimensions()) {
			String label = Labels.label(dimension, language);
			sides.add(new MatrixSide(dimension.getCode(), label));
			if (dimension.getCategories().stream().anyMatch(c -> !c.getCategories().isEmpty())) {
				sides.add(new MatrixSide(dimension.getCode() + CATEGORIES,
						NLS.bind(Messages.Side_SingleCategories, label)));
			}
		}
		sides.add(new MatrixSide("year", Messages.Side_Year)); //$NON-NLS-1$
		sides.add(new MatrixSide("type", Messages.Side_Type)); //$NON-NLS-1$
		sides.add(new MatrixSide("issuer", Messages.Side_Issuer)); //$NON-NLS-1$
		sides.add(new MatrixSide("jurisdiction", Messages.Side_Jurisdiction)); //$NON-NLS-1$
		sides.add(new MatrixSide("document", Messages.Side_Document)); //$NON-NLS-1$
		return sides;
	}

	@Override
	public String toString() {
		return label;
	}
}
