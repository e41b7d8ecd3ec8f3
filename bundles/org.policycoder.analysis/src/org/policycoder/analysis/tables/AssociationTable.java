// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.statistics.Contingency;
import org.policycoder.model.Wording;

/**
 * Whether two sides of a study have to do with each other, a row for each two: χ² with its degrees of freedom and
 * probability, drawn by permutations where a count below 5 is expected in a cell, and Cramér's V, also without its bias.
 * Unless sides are asked for, each two dimensions. The methods are those of {@link Contingency}; what is counted, and
 * what a side is, those of {@link CrosstabTable}.
 * <p>
 * The test takes what it counts for independent of each other. Where a clause or a document counts more than once it is
 * not, which a note tells.
 *
 * @since 1.0
 */
public final class AssociationTable extends StandardTable {

	private static final List<Heading> HEADINGS = List.of(Heading.detail("row-side", Type.TEXT), Heading.of("row", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("column-side", Type.TEXT), Heading.of("column", Type.TEXT), Heading.of("count", Type.COUNT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.of("chi-square", Type.NUMBER), Heading.of("freedom", Type.COUNT), Heading.of("p", Type.PROBABILITY), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.of("least-expected", Type.NUMBER), Heading.of("p-permutation", Type.PROBABILITY), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.of("v", Type.NUMBER), Heading.of("v-corrected", Type.NUMBER), CODINGS_OF); //$NON-NLS-1$ //$NON-NLS-2$

	/** Makes the provider. */
	public AssociationTable() {
		super("association", TableParameters.ROWS, TableParameters.COLUMNS, TableParameters.CODER); //$NON-NLS-1$
	}

	@Override
	public Table table(Study study, TableParameters parameters) throws TableException {
		Wording wording = wording(parameters.locale());
		Table.Builder table = builder(parameters.locale(), HEADINGS);
		List<TableParameters> pairs = pairs(study, parameters);
		CrosstabCounts last = null;
		int draws = 0;
		for (TableParameters pair : pairs) {
			last = CrosstabCounts.of(study, pair);
			Contingency contingency = new Contingency(last.counts());
			boolean few = contingency.leastExpected().orElse(Contingency.LEAST_EXPECTED) < Contingency.LEAST_EXPECTED;
			OptionalDouble drawn = few ? contingency.permutationP() : OptionalDouble.empty();
			draws = drawn.isPresent() ? Math.max(draws, contingency.draws()) : draws;
			table.row(CrosstabCounts.asked(TableParameters.ROWS, study, pair), last.rows().label(),
					CrosstabCounts.asked(TableParameters.COLUMNS, study, pair), last.columns().label(), contingency.count(),
					contingency.testable() ? contingency.chiSquare() : null,
					contingency.testable() ? contingency.degreesOfFreedom() : null, number(contingency.p()),
					number(contingency.leastExpected()), number(drawn), number(contingency.v()), number(contingency.correctedV()),
					last.choice());
		}
		if (last == null) {
			return table.build();
		}
		if (draws > 0) {
			table.note(wording.format("association.drawn", draws)); //$NON-NLS-1$
		}
		last.note(table, parameters);
		return table.note(wording.get("association.independent")).build(); //$NON-NLS-1$
	}

	private static List<TableParameters> pairs(Study study, TableParameters parameters) {
		if (parameters.rows() != null || parameters.columns() != null || study.framework().dimensions().size() < 2) {
			return List.of(parameters);
		}
		List<DimensionEntry> dimensions = study.framework().dimensions();
		List<TableParameters> pairs = new ArrayList<>();
		for (int column = 1; column < dimensions.size(); column++) {
			for (int row = 0; row < column; row++) {
				pairs.add(parameters.with(TableParameters.ROWS, dimensions.get(row).code()).with(TableParameters.COLUMNS,
						dimensions.get(column).code()));
			}
		}
		return pairs;
	}
}
