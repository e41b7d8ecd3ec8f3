// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.List;
import java.util.Locale;

import org.policycoder.analysis.TableProvider;
import org.policycoder.model.Wording;

/** A provider whose id and parameters are known from the beginning, and whose texts stand beside its class. */
abstract class NamedTable implements TableProvider {

	private final String id;
	private final List<String> parameters;

	NamedTable(String id, List<String> parameters) {
		this.id = id;
		this.parameters = List.copyOf(parameters);
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final List<String> parameters() {
		return parameters;
	}

	@Override
	public final String label(Locale locale) {
		return texts(locale).get(id + ".label"); //$NON-NLS-1$
	}

	@Override
	public final String description(Locale locale) {
		return texts(locale).get(id + ".description"); //$NON-NLS-1$
	}

	/** The texts of the package that the class is of. */
	final Wording texts(Locale locale) {
		return Wording.of(getClass(), locale);
	}
}
