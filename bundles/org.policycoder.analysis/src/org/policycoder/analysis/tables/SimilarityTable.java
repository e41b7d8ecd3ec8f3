// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.statistics.Portfolio;

/**
 * How alike the policy mixes of each two groups of documents are: years, or whatever {@link TableParameters#BY} asks for.
 *
 * @since 1.0
 */
public final class SimilarityTable extends StandardTable {

	private static final List<Heading> HEADINGS = List.of(Heading.detail("code-1", Type.TEXT), Heading.of("group-1", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("code-2", Type.TEXT), Heading.of("group-2", Type.TEXT), Heading.of("spaces-1", Type.COUNT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.of("spaces-2", Type.COUNT), Heading.of("common-spaces", Type.COUNT), Heading.of("jaccard", Type.NUMBER), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.of("dice", Type.NUMBER), Heading.of("hamming", Type.NUMBER), CODINGS_OF); //$NON-NLS-1$ //$NON-NLS-2$

	private static final int MOST_GROUPS = 1_000;

	/** Makes the provider. */
	public SimilarityTable() {
		super("similarity", TableParameters.ROWS, TableParameters.COLUMNS, TableParameters.BY, TableParameters.CODER); //$NON-NLS-1$
	}

	@Override
	public Table table(Study study, TableParameters parameters) throws TableException {
		Locale locale = parameters.locale();
		Mixes mixes = Mixes.of(study, parameters);
		List<Map.Entry<CrosstabSide.Key, Portfolio>> groups = mixes.entries();
		if (groups.size() > MOST_GROUPS) {
			throw new TableException(wording(locale).format("mix.tooMany", groups.size(), MOST_GROUPS)); //$NON-NLS-1$
		}
		Table.Builder table = builder(titled(label(locale), mixes.sides(wording(locale)), locale), locale, HEADINGS);
		for (int one = 0; one < groups.size(); one++) {
			for (int other = one + 1; other < groups.size(); other++) {
				CrosstabSide.Key first = groups.get(one).getKey();
				CrosstabSide.Key second = groups.get(other).getKey();
				Portfolio mix = groups.get(one).getValue();
				Portfolio with = groups.get(other).getValue();
				table.row(first.code(), first.label(), second.code(), second.label(), mix.size(), with.size(), mix.common(with),
						number(mix.jaccard(with)), number(mix.dice(with)), number(mix.hamming(with)), mixes.choice());
			}
		}
		return mixes.note(table, parameters).build();
	}
}
