// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.result;

import java.util.List;
import java.util.Locale;

import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.TableProvider;

/** Tables of the codings of one coder, unless they are asked for another's. */
final class OfCoder implements TableProvider {

	private final TableProvider provider;

	private final String coder;

	OfCoder(TableProvider provider, String coder) {
		this.provider = provider;
		this.coder = coder;
	}

	@Override
	public Table table(Study study, TableParameters parameters) throws TableException {
		return provider.table(study,
				parameters.coder() == null ? parameters.with(TableParameters.CODER, coder) : parameters);
	}

	@Override
	public String id() {
		return provider.id();
	}

	@Override
	public String label(Locale locale) {
		return provider.label(locale);
	}

	@Override
	public String description(Locale locale) {
		return provider.description(locale);
	}

	@Override
	public List<String> parameters() {
		return provider.parameters();
	}
}
