// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.util.Locale;

import org.policycoder.analysis.Study;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.query.Period;
import org.policycoder.analysis.query.Query;
import org.policycoder.analysis.query.Scope;
import org.policycoder.core.operation.WrongRequestException;

import picocli.CommandLine.Option;

/** What results are confined to. */
final class ScopeArgument {

	@Option(names = "--filter", paramLabel = "QUERY", descriptionKey = "option.filter")
	private String filter;
	@Option(names = "--period", paramLabel = "FROM..TO", descriptionKey = "option.period")
	private String period;

	Study of(Study study, Locale locale) throws WrongRequestException {
		try {
			return new Scope(filter == null ? null : Query.parse(filter, locale), null, period == null ? null : Period.parse(period, locale))
					.of(study, locale);
		} catch (TableException e) {
			throw new WrongRequestException(e.getMessage(), e);
		}
	}
}
