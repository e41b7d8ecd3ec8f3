// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.loss.LossKind;
import org.policycoder.exchange.loss.LossReport;
import org.policycoder.exchange.qdpx.QdpxProject.Case;
import org.policycoder.exchange.qdpx.QdpxProject.Code;
import org.policycoder.exchange.qdpx.QdpxProject.Given;
import org.policycoder.exchange.qdpx.QdpxProject.Source;
import org.policycoder.exchange.qdpx.QdpxProject.Value;
import org.policycoder.exchange.register.DocumentVariables;
import org.policycoder.exchange.sheet.Sentences;
import org.policycoder.model.PolicyDocument;

/** What the register says of the documents: their names, their variables and those of their cases. */
final class QdpxRegister {
	private static final Sentences SENTENCES = new Sentences(QdpxRegister.class);
	/** How a study names its documents in other programs. */
	private static final Pattern NUMBERED = Pattern.compile("(\\d{4,9})\\s+(\\S.*)");

	private final QdpxProject project;
	private final LossReport.Builder report;
	private final Map<String, Map<String, String>> values = new HashMap<>();
	private final boolean numberedNames;
	private final boolean numberedValues;

	QdpxRegister(QdpxProject project, List<QdpxDocument> documents, LossReport.Builder report) {
		this.project = project;
		this.report = report;
		documents.forEach(d -> values.put(d.source().guid(), new LinkedHashMap<>()));
		documents.forEach(d -> put(d.source().guid(), d.source().values()));
		project.cases().forEach(this::add);
		Map<String, Set<String>> sets = new HashMap<>();
		project.sets().forEach(set -> set.sources().forEach(s -> sets.computeIfAbsent(s, k -> new TreeSet<>()).add(set.name())));
		sets.forEach((source, names) -> {
			if (values.containsKey(source)) {
				values.get(source).putIfAbsent(SENTENCES.get("attribute.sets"), String.join("; ", names));
			}
		});
		documents.forEach(this::describe);
		numberedNames = !documents.isEmpty()
				&& documents.stream().map(d -> number(d.source())).filter(n -> n > 0).distinct().count() == documents.size();
		numberedValues = !documents.isEmpty() && values.values().stream().map(v -> DocumentVariables.of(v, true).number())
				.filter(OptionalInt::isPresent).distinct().count() == documents.size();
	}

	private void put(String source, List<Value> of) {
		for (Value value : of) {
			String name = project.variables().getOrDefault(value.variable(), value.variable());
			if (!value.text().isEmpty() && !name.isEmpty()) {
				values.get(source).put(name, value.text());
			}
		}
	}

	private void add(Case one) {
		if (one.sources().size() == 1 && values.containsKey(one.sources().getFirst())) {
			put(one.sources().getFirst(), one.values());
		}
		if (one.sources().size() > 1 || !one.selections().isEmpty()) {
			report.add(LossKind.CASE, one.name());
		}
	}

	private void describe(QdpxDocument document) {
		Source source = document.source();
		Map<String, String> own = values.get(source.guid());
		if (!source.description().isEmpty()) {
			own.putIfAbsent(SENTENCES.get("attribute.description"), source.description());
		}
		if (!document.memo().isEmpty()) {
			own.putIfAbsent(SENTENCES.get("attribute.memo"), document.memo());
		}
		if (!source.codings().isEmpty()) {
			Map<String, String> names = QdpxCodes.all(project.codes()).collect(Collectors.toMap(Code::guid, Code::name, (a, b) -> a));
			report.add(LossKind.DOCUMENT_CODING, source.codings().size(), source.toString());
			own.putIfAbsent(SENTENCES.get("attribute.codes"), source.codings().stream().map(Given::code).map(c -> names.getOrDefault(c, c)).distinct()
					.collect(Collectors.joining("; ")));
		}
	}

	/** Returns the number that a study has put before the name of a document; 0 for none. */
	static int number(Source source) {
		Matcher numbered = NUMBERED.matcher(source.name());
		return numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
	}

	/** Makes the entry of a document. */
	PolicyDocument entry(QdpxDocument document) {
		DocumentMetadata.Builder named = DocumentMetadata.builder();
		Matcher numbered = NUMBERED.matcher(document.source().name());
		if (numberedNames && numbered.matches()) {
			named.number(Integer.parseInt(numbered.group(1))).title(numbered.group(2));
		}
		DocumentMetadata said = DocumentVariables.of(values.get(document.source().guid()), numberedValues);
		return named.build().merge(said).merge(DocumentMetadata.builder().title(document.source().toString()).build()).toDocument();
	}
}
