// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.List;
import java.util.Locale;

import org.policycoder.analysis.CategoryEntry;
import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;

/**
 * The framework: one row for each category that has none below it, beside the type that it falls under.
 *
 * @since 1.0
 */
public final class CodebookTable extends StandardTable {

	private static final List<Heading> HEADINGS = List.of(Heading.detail("dimension-code", Type.TEXT), //$NON-NLS-1$
			Heading.of("dimension", Type.TEXT), Heading.detail("dimension-definition", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("rule", Type.TEXT), Heading.detail("type-code", Type.TEXT), Heading.of("type", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.detail("type-definition", Type.TEXT), Heading.detail("category-code", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.of("category", Type.TEXT), Heading.of("definition", Type.TEXT)); //$NON-NLS-1$ //$NON-NLS-2$

	/** Makes the provider. */
	public CodebookTable() {
		super("codebook", TableParameters.DIMENSION); //$NON-NLS-1$
	}

	@Override
	public Table table(Study study, TableParameters parameters) throws TableException {
		List<DimensionEntry> dimensions = dimensions(study, parameters);
		Locale locale = parameters.locale();
		Table.Builder table = builder(dimensions, locale, HEADINGS);
		for (DimensionEntry dimension : dimensions) {
			for (CategoryEntry category : dimension.categories()) {
				if (category.leaf()) {
					CategoryEntry type = category.type();
					table.row(dimension.code(), dimension.label(locale), dimension.definition(locale),
							dimension.rule().getLiteral(), type.code(), type.label(locale), type.definition(locale),
							category.code(), category.label(locale), category.definition(locale));
				}
			}
		}
		return table.build();
	}
}
