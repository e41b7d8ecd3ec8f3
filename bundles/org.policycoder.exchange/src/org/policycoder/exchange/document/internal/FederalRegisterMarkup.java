// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.List;
import java.util.stream.Stream;

import org.policycoder.exchange.document.SourceDocument;

/** An issue of the Federal Register, or a single document of it, in the classic markup or in USLM: one document a rule, proposed rule, notice or presidential document. */
final class FederalRegisterMarkup implements MarkupKind {
	private static final String[] CLASSIC = { "RULE", "PRORULE", "NOTICE", "PRESDOCU" };
	private static final String[] USLM = { "rule", "proposedRule", "notice", "presidentialDocument", "presidentialDoc" };

	@Override
	public boolean accepts(Markup root) {
		return root.is("FEDREG", "frDoc") || root.is(CLASSIC) || root.is(USLM);
	}

	@Override
	public List<SourceDocument> read(Markup root) {
		return root.is("FEDREG") || root.is(CLASSIC) ? classic(root) : uslm(root);
	}

	private static List<SourceDocument> classic(Markup root) {
		ClassicIssue issue = new ClassicIssue(root);
		return documents(root, CLASSIC).map(issue::document).toList();
	}

	private static List<SourceDocument> uslm(Markup root) {
		return documents(root, USLM).map(document -> UslmRegisterDocument.read(root, document)).toList();
	}

	private static Stream<Markup> documents(Markup root, String[] names) {
		return root.is(names) ? Stream.of(root) : root.topmost(names);
	}
}
