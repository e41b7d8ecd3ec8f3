// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policycoder.exchange.loss.LossKind;
import org.policycoder.exchange.loss.LossReport;
import org.policycoder.exchange.qdpx.OffsetChoice.Evidence;
import org.policycoder.exchange.qdpx.QdpxDocument.Placed;
import org.policycoder.exchange.qdpx.QdpxProject.Case;
import org.policycoder.exchange.qdpx.QdpxProject.Given;
import org.policycoder.exchange.qdpx.QdpxProject.Note;
import org.policycoder.exchange.qdpx.QdpxProject.Selection;
import org.policycoder.exchange.qdpx.QdpxProject.Source;
import org.policycoder.exchange.sheet.Sentences;

/** Reads the texts of a project, finds out how its program counts, and puts the codings where they are. */
final class QdpxDocuments {
	private static final Sentences SENTENCES = new Sentences(QdpxDocuments.class);
	private static final double WHOLE = 100;

	private final QdpxProject project;
	private final QdpxArchive archive;
	private final LossReport.Builder report;
	private final Set<String> cases;
	private final Map<String, String> memos = new HashMap<>();
	private final Set<String> usedNotes = new HashSet<>();
	private final Set<String> fallbacks = new LinkedHashSet<>();

	private QdpxDocuments(QdpxProject project, QdpxArchive archive, LossReport.Builder report) {
		this.project = project;
		this.archive = archive;
		this.report = report;
		this.cases = project.cases().stream().map(Case::guid).filter(g -> !g.isEmpty()).collect(Collectors.toSet());
	}

	/**
	 * Reads them.
	 *
	 * @param structure the note of a study, which is no memo; null for none
	 * @param asked     the unit of offsets, where the user knows it; null to find it out
	 */
	static List<QdpxDocument> read(QdpxProject project, QdpxArchive archive, Note structure, OffsetUnit asked, LossReport.Builder report)
			throws IOException {
		QdpxDocuments documents = new QdpxDocuments(project, archive, report);
		List<QdpxDocument> read = documents.read(asked);
		project.notes().forEach((guid, note) -> {
			if (note != structure && !documents.usedNotes.contains(guid)) {
				report.add(LossKind.MEMO, note.name());
			}
		});
		return read;
	}

	private List<QdpxDocument> read(OffsetUnit asked) throws IOException {
		List<Source> sources = new ArrayList<>();
		List<Evidence> texts = new ArrayList<>();
		for (Source source : project.sources()) {
			Optional<String> text = text(source.path(), source.content());
			if (text.isPresent()) {
				sources.add(source);
				texts.add(new Evidence(text.get(), source.content() != null, source.selections()));
			} else {
				report.add(LossKind.NO_TEXT, source.toString());
			}
		}
		OffsetChoice choice = OffsetChoice.of(texts, project.origin(), asked);
		if (texts.stream().anyMatch(t -> !t.selections().isEmpty())) {
			tell(choice, texts.stream().anyMatch(t -> t.raw().contains("\r\n")));
		}
		List<QdpxDocument> documents = new ArrayList<>();
		for (int i = 0; i < sources.size(); i++) {
			documents.add(document(sources.get(i), texts.get(i), choice.rule()));
		}
		if (!fallbacks.isEmpty()) {
			report.remark(SENTENCES.get("read.coder", String.join("; ", fallbacks)));
		}
		return documents;
	}

	private Optional<String> text(String path, String content) throws IOException {
		if (content != null) {
			return Optional.of(content);
		}
		Optional<String> entry = path.isEmpty() ? Optional.empty() : archive.find(path);
		return entry.isEmpty() ? Optional.empty() : Optional.of(archive.text(entry.get()));
	}

	private void tell(OffsetChoice choice, boolean windows) {
		String score = String.format(Locale.ROOT, "%.1f %%", WHOLE * choice.score());
		String unit = SENTENCES.get(choice.rule().unit() == OffsetUnit.UTF16 ? "offsets.utf16" : "offsets.points");
		String counted = windows ? SENTENCES.get(choice.rule().longLines() ? "offsets.long" : "offsets.short", unit) : unit;
		report.remark(choice.matters() ? SENTENCES.get(choice.named() ? "offsets.names" : "offsets.words", counted, score)
				: SENTENCES.get("offsets.same", score));
		if (choice.score() < OffsetChoice.SURE) {
			report.remark(SENTENCES.get("offsets.unsure", score));
		}
	}

	private QdpxDocument document(Source source, Evidence evidence, OffsetRule rule) throws IOException {
		String text = OffsetMap.normal(evidence.raw());
		OffsetMap map = OffsetMap.of(evidence.raw(), evidence.inline(), rule);
		List<Placed> placed = new ArrayList<>();
		for (Selection selection : source.selections()) {
			place(source, selection, text, map, placed);
		}
		return new QdpxDocument(source, text, List.copyOf(placed), memo(Stream.of(source.notes()).flatMap(List::stream).toList()));
	}

	private void place(Source source, Selection selection, String text, OffsetMap map, List<Placed> placed) throws IOException {
		if (selection.begin() < 0 || selection.end() > map.length() || selection.begin() > selection.end()) {
			report.add(LossKind.OUTSIDE_TEXT, source + " " + selection.begin() + "–" + selection.end());
			return;
		}
		int begin = ClauseFit.skipBlank(text, map.place(selection.begin()), map.place(selection.end()));
		int end = ClauseFit.trimBlank(text, begin, map.place(selection.end()));
		if (begin >= end) {
			report.add(LossKind.BLANK_PASSAGE, source + " " + selection.begin() + "–" + selection.end());
			return;
		}
		for (Given given : selection.codings()) {
			if (cases.contains(given.code())) {
				report.add(LossKind.CASE_CODING, source.toString());
				continue;
			}
			String memo = memo(Stream.concat(selection.notes().stream(), given.notes().stream()).toList());
			String note = Stream.of(selection.description(), memo).filter(n -> !n.isEmpty()).collect(Collectors.joining("\n"));
			placed.add(new Placed(begin, end, given.code(), coder(source, given.user().isEmpty() ? selection.user() : given.user()),
					moment(given.time()).orElse(null), note.isEmpty() ? null : note));
		}
	}

	private String coder(Source source, String user) {
		if (!user.isEmpty()) {
			return name(user);
		}
		report.add(LossKind.NO_CODER, source.toString());
		String fallback = !project.projectUser().isEmpty() ? name(project.projectUser())
				: project.users().size() == 1 ? name(project.users().keySet().iterator().next()) : SENTENCES.get("nobody");
		fallbacks.add(fallback);
		return fallback;
	}

	private String name(String user) {
		String name = project.users().getOrDefault(user, "");
		return name.isBlank() ? user : name;
	}

	/** Times without a zone are taken as those of UTC. */
	private static Optional<Instant> moment(String written) {
		if (written.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(OffsetDateTime.parse(written).toInstant());
		} catch (DateTimeException e) {
			try {
				return Optional.of(LocalDateTime.parse(written).toInstant(ZoneOffset.UTC));
			} catch (DateTimeException neither) {
				return Optional.empty();
			}
		}
	}

	private String memo(List<String> notes) throws IOException {
		List<String> texts = new ArrayList<>();
		for (String guid : notes) {
			Note note = project.notes().get(guid);
			if (note != null) {
				usedNotes.add(guid);
				String text = memos.get(guid);
				if (text == null) {
					text = OffsetMap.normal(text(note.path(), note.content()).orElse("")).strip();
					memos.put(guid, text);
				}
				texts.add(text.isEmpty() ? note.name() : text);
			}
		}
		return String.join("\n", texts);
	}
}
