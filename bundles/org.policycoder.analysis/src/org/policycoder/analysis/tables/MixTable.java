// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.List;
import java.util.Locale;

import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.statistics.Portfolio;

/**
 * How rich and how diverse the policy mix of each group of documents is, by the measures of {@link Portfolio}: a row for each year, or whatever
 * {@link TableParameters#BY} asks for.
 *
 * @since 1.0
 */
public final class MixTable extends StandardTable {

	private static final List<Heading> HEADINGS = List.of(Heading.detail("code", Type.TEXT), Heading.of("group", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.of("spaces", Type.COUNT), Heading.of("coverage", Type.SHARE), Heading.of("instruments", Type.COUNT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.of("targets", Type.COUNT), Heading.of("instruments-a-target", Type.NUMBER), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.of("configurations", Type.COUNT), Heading.of("configuration-equality", Type.NUMBER), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.of("instrument-diversity", Type.NUMBER), Heading.of("gini-simpson", Type.NUMBER), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.of("shannon", Type.NUMBER), Heading.of("equitability", Type.NUMBER), CODINGS_OF); //$NON-NLS-1$ //$NON-NLS-2$

	/** Makes the provider. */
	public MixTable() {
		super("mix", TableParameters.ROWS, TableParameters.COLUMNS, TableParameters.BY, TableParameters.CODER); //$NON-NLS-1$
	}

	@Override
	public Table table(Study study, TableParameters parameters) throws TableException {
		Locale locale = parameters.locale();
		Mixes mixes = Mixes.of(study, parameters);
		Table.Builder table = builder(titled(label(locale), mixes.sides(wording(locale)), locale), locale, HEADINGS);
		mixes.mixes().forEach((group, mix) -> table.row(group.code(), group.label(), mix.size(), number(mix.coverage()), mix.instruments(),
				mix.targets(), number(mix.instrumentsOfTarget()), mix.configurations(), number(mix.equality()),
				number(mix.instrumentDiversity()), number(mix.giniSimpson()), number(mix.shannon()), number(mix.equitability()),
				mixes.choice()));
		return mixes.note(table, parameters).build();
	}
}
