// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension.example;

import java.util.List;
import java.util.Locale;

import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.TableProvider;

/** A table with a fault in its code. */
public final class FaultyTable implements TableProvider {

	@Override
	public String id() {
		return "faulty";
	}

	@Override
	public String label(Locale locale) {
		return id();
	}

	@Override
	public String description(Locale locale) {
		return id();
	}

	@Override
	public List<String> parameters() {
		return List.of();
	}

	@Override
	public Table table(Study study, TableParameters parameters) {
		throw new IllegalStateException("a fault of this table");
	}
}
