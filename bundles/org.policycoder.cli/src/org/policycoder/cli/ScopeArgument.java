// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.util.Locale;

import org.policycoder.analysis.Study;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.query.Period;
import org.policycoder.analysis.query.SavedQuery;
import org.policycoder.core.operation.WrongRequestException;
import org.policycoder.model.storage.PolicyProject;

import picocli.CommandLine.Option;

/** What results are confined to. */
final class ScopeArgument {

	@Option(names = "--filter", paramLabel = "QUERY|NAME", descriptionKey = "option.filter")
	private String filter;
	@Option(names = "--period", paramLabel = "FROM..TO", descriptionKey = "option.period")
	private String period;

	Study of(Study study, PolicyProject project, Locale locale) throws WrongRequestException {
		try {
			return SavedQuery.scope(filter, period == null ? null : Period.parse(period, locale), project.project().getSettings().map(), locale)
					.of(study, locale);
		} catch (TableException e) {
			throw new WrongRequestException(e.getMessage(), e);
		}
	}
}
