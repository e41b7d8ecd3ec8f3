// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.policycoder.core.edit.ProjectSession;
import org.policycoder.model.Dimension;
import org.policycoder.model.Labels;
import org.policycoder.model.PolicyDocument;
import org.policycoder.ui.clauses.ClauseCriteria;

/**
 * What the rows or columns of the matrix can be.
 *
 * @param id
 *            as the table {@code crosstab} knows it
 * @param label
 *            as the user knows it
 */
record MatrixSide(String id, String label) {

	private static final String CATEGORIES = ":categories"; //$NON-NLS-1$

	/** All there are for a study. */
	static List<MatrixSide> of(ProjectSession session) {
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

	/** Which clauses fall under a row or column. */
	ClauseCriteria criteria(Matrix.Key key, ProjectSession session) {
		return switch (id) {
		case "year" -> ofDocument(key, d -> d.getDate() == null ? null : Integer.toString(d.getDate().year())); //$NON-NLS-1$
		case "type" -> ofDocument(key, PolicyDocument::getType); //$NON-NLS-1$
		case "jurisdiction" -> ofDocument(key, PolicyDocument::getJurisdiction); //$NON-NLS-1$
		case "document" -> ofDocument(key, d -> Integer.toString(d.getNumber())); //$NON-NLS-1$
		case "issuer" -> new ClauseCriteria(key.label(), List.of(), //$NON-NLS-1$
				d -> key.code() == null ? d.getIssuers().isEmpty() : d.getIssuers().contains(key.code()));
		default -> new ClauseCriteria(key.label(), List.of(codes(key.code(), session)), d -> true);
		};
	}

	private interface Field {
		String of(PolicyDocument document);
	}

	private static ClauseCriteria ofDocument(Matrix.Key key, Field field) {
		Predicate<PolicyDocument> same = d -> {
			String value = field.of(d);
			return Objects.equals(key.code(), value == null || value.isBlank() ? null : value);
		};
		return new ClauseCriteria(key.label(), List.of(), same);
	}

	private Set<String> codes(String code, ProjectSession session) {
		if (id.endsWith(CATEGORIES)) {
			return Set.of(code);
		}
		return session.codebook().find(code).map(e -> ClauseCriteria.withBelow(e.category())).orElse(Set.of(code));
	}

	@Override
	public String toString() {
		return label;
	}
}
