// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension.example;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.policycoder.analysis.Column;
import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.TableProvider;

/** The document with the longest title, in one row. */
public final class LongestTitleTable implements TableProvider {

	@Override
	public String id() {
		return "longest-title";
	}

	@Override
	public String label(Locale locale) {
		return "Longest title";
	}

	@Override
	public String description(Locale locale) {
		return "The document with the longest title.";
	}

	@Override
	public List<String> parameters() {
		return List.of();
	}

	@Override
	public Table table(Study study, TableParameters parameters) {
		Table.Builder table = Table.builder(id(), label(parameters.locale()), parameters.locale())
				.column(new Column("title", Type.TEXT, "Title", false))
				.column(new Column("length", Type.COUNT, "Length", false));
		study.documents().stream().map(StudyDocument::title).max(Comparator.comparing(String::length))
				.ifPresent(title -> table.row(title, (long) title.length()));
		return table.build();
	}
}
