// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.policycoder.analysis.CountedClause;
import org.policycoder.analysis.CountedCodings;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.statistics.Portfolio;
import org.policycoder.model.Wording;

/**
 * The policy mixes of groups of documents, the years unless asked otherwise: a space of the plane of two dimensions is covered when a
 * clause of the group was coded with both categories.
 */
final class Mixes {

	private final CrosstabSide instruments;
	private final CrosstabSide targets;
	private final CrosstabSide groups;
	private final CountedCodings counted;
	private final Map<CrosstabSide.Key, Portfolio> mixes = new LinkedHashMap<>();

	private Mixes(Study study, TableParameters parameters) throws TableException {
		instruments = dimension(TableParameters.ROWS, study, parameters);
		targets = dimension(TableParameters.COLUMNS, study, parameters);
		groups = CrosstabSide.of(parameters.get(TableParameters.BY) == null ? CrosstabSide.USUAL.get(1) : parameters.get(TableParameters.BY),
				study, parameters.locale());
		if (groups.dimension() != null) {
			throw new TableException(StandardTable.wording(parameters.locale()).format("mix.groups", parameters.get(TableParameters.BY))); //$NON-NLS-1$
		}
		counted = study.counted(parameters);
		boolean[][][] covered = new boolean[groups.keys().size()][instruments.keys().size()][targets.keys().size()];
		for (CountedClause clause : counted.clauses()) {
			for (CountedClause.Pair pair : clause.pairs(instruments.dimension(), targets.dimension())) {
				for (int group : groups.of(clause.document())) {
					covered[group][instruments.of(pair.one())][targets.of(pair.other())] = true;
				}
			}
		}
		IntStream.range(0, covered.length).forEach(g -> mixes.put(groups.keys().get(g), new Portfolio(covered[g])));
	}

	static Mixes of(Study study, TableParameters parameters) throws TableException {
		return new Mixes(study, parameters);
	}

	private static CrosstabSide dimension(String name, Study study, TableParameters parameters) throws TableException {
		CrosstabSide side = CrosstabSide.of(CrosstabCounts.asked(name, study, parameters), study, parameters.locale());
		if (side.dimension() == null) {
			throw new TableException(StandardTable.wording(parameters.locale()).get("mix.dimensions")); //$NON-NLS-1$
		}
		return side;
	}

	/** The mixes in the order of their groups, also of groups without any coding. */
	Map<CrosstabSide.Key, Portfolio> mixes() {
		return mixes;
	}

	List<Map.Entry<CrosstabSide.Key, Portfolio>> entries() {
		return new ArrayList<>(mixes.entrySet());
	}

	String choice() {
		return counted.choice().toString();
	}

	/** The two dimensions in words. */
	String sides(Wording wording) {
		return wording.format("sides", instruments.label(), targets.label()); //$NON-NLS-1$
	}

	Table.Builder note(Table.Builder table, TableParameters parameters) {
		Wording wording = StandardTable.wording(parameters.locale());
		table.note(wording.format("mix.covered", instruments.label(), targets.label(), groups.label(), //$NON-NLS-1$
				instruments.keys().size(), targets.keys().size()));
		return StandardTable.note(table, counted, parameters.locale());
	}
}
