// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.statistics.JointNetwork;
import org.policycoder.model.Wording;

/** The issuers of all documents, or of each group of them that is asked for. */
final class IssuerGroups {

	/**
	 * Documents that are looked at as one.
	 *
	 * @param label
	 *            what they have in common, in words
	 * @param documents
	 *            those with an issuer
	 * @param network
	 *            of their issuers
	 */
	record Group(String label, List<StudyDocument> documents, JointNetwork network) {

		static Group of(String label, List<StudyDocument> documents) {
			return new Group(label, documents, new JointNetwork(documents.stream().map(IssuerGroups::issuers).toList()));
		}

		/** How many of the documents have several issuers. */
		long joint() {
			return documents.stream().filter(d -> issuers(d).size() > 1).count();
		}

		/** The numbers of the documents that all of these bodies issued. */
		List<String> issued(Set<String> bodies) {
			return documents.stream().filter(d -> issuers(d).containsAll(bodies)).map(d -> String.valueOf(d.number())).toList();
		}
	}

	private final boolean grouped;
	private final List<Group> groups;
	private final long without;

	private IssuerGroups(boolean grouped, List<Group> groups, long without) {
		this.grouped = grouped;
		this.groups = groups;
		this.without = without;
	}

	static IssuerGroups of(Study study, TableParameters parameters) throws TableException {
		List<StudyDocument> issued = study.documents().stream().filter(d -> !issuers(d).isEmpty()).toList();
		long without = study.documents().size() - issued.size();
		String by = parameters.get(TableParameters.BY);
		Wording wording = StandardTable.wording(parameters.locale());
		if (by == null) {
			return new IssuerGroups(false, List.of(Group.of(wording.get("network.all"), issued)), without); //$NON-NLS-1$
		}
		CrosstabSide side = CrosstabSide.of(by, study, parameters.locale());
		if (side.dimension() != null) {
			throw new TableException(wording.format("mix.groups", by)); //$NON-NLS-1$
		}
		return new IssuerGroups(true, IntStream.range(0, side.keys().size())
				.mapToObj(g -> Group.of(side.keys().get(g).label(),
						issued.stream().filter(d -> IntStream.of(side.of(d)).anyMatch(place -> place == g)).toList()))
				.toList(), without);
	}

	private static List<String> issuers(StudyDocument document) {
		return document.issuers().stream().map(String::strip).filter(i -> !i.isEmpty()).distinct().toList();
	}

	boolean grouped() {
		return grouped;
	}

	List<Group> groups() {
		return groups;
	}

	/** Begins a row of a group. */
	List<Object> cells(Group group) {
		return grouped ? new ArrayList<>(List.of(group.label())) : new ArrayList<>();
	}

	/** Says what was left out. */
	Table.Builder note(Table.Builder table, Locale locale) {
		return without == 0 ? table : table.note(StandardTable.wording(locale).format("network.without", without)); //$NON-NLS-1$
	}
}
