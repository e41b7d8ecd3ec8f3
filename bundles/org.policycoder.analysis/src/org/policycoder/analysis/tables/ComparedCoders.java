// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policycoder.analysis.ClauseCoding;
import org.policycoder.analysis.CodedClause;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyCoder;
import org.policycoder.model.CodingOrigin;

/**
 * The coders of a study by what they do for its reliability. Whoever has an
 * adjudicated coding, or has decided for none, settles what the others disagree on.
 *
 * @param independent
 *            those who are compared
 * @param adjudicators
 *            those who settle
 */
record ComparedCoders(List<StudyCoder> independent, List<StudyCoder> adjudicators) {

	static ComparedCoders of(Study study) {
		Set<String> adjudicators = study.documents().stream().flatMap(d -> d.clauses().stream())
				.flatMap(c -> Stream.concat(
						c.codings().stream().filter(g -> g.origin() == CodingOrigin.ADJUDICATED).map(ClauseCoding::coder),
						c.uncoded().stream().map(CodedClause.Uncoded::coder)))
				.collect(Collectors.toSet());
		return new ComparedCoders(study.coders().stream().filter(c -> !adjudicators.contains(c.id())).toList(),
				study.coders().stream().filter(c -> adjudicators.contains(c.id())).toList());
	}
}
