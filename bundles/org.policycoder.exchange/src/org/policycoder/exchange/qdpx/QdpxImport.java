// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.policycoder.exchange.loss.LossReport;
import org.policycoder.exchange.qdpx.QdpxProject.Note;
import org.policycoder.exchange.sheet.Sentences;
import org.policycoder.model.Progress;

/**
 * Makes a study of a REFI-QDA project. Texts are segmented as all texts are, and passages become codings of the clauses that they
 * lie in, with the very words that were coded. A file that was written here, and possibly changed by another program since, is
 * the same study again as far as nothing was changed.
 *
 * @since 1.0
 */
public final class QdpxImport {
	/** The extension of the files, with the dot. */
	public static final String EXTENSION = ".qdpx";

	private static final Sentences SENTENCES = new Sentences(QdpxImport.class);

	private QdpxImport() {
	}

	/** Tells whether a file is a project, by its name. */
	public static boolean is(Path file) {
		return file.getFileName() != null && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION);
	}

	/**
	 * Makes the study.
	 *
	 * @param file     the project; nothing outside of it is read
	 * @param folder   where to make the study, a folder that is there and empty
	 * @param request  what the user has decided
	 * @param finder   finds the clauses of texts
	 * @param progress told of each document
	 * @return what was found and chosen, and what did not come along
	 * @throws IOException           if the file is none, is damaged or hostile, or the study cannot be written; the message is a
	 *                               sentence for the user
	 * @throws CancellationException if the progress is cancelled
	 */
	public static LossReport run(Path file, Path folder, QdpxRequest request, ClauseFinder finder, Progress progress) throws IOException {
		LossReport.Builder report = new LossReport.Builder();
		try (QdpxArchive archive = new QdpxArchive(file)) {
			QdpxProject project = QdpxReader.read(file, archive, report);
			Optional<Note> note = StructureNote.find(project);
			Optional<StructureNote> structure = note.isEmpty() ? Optional.empty() : structure(note.get(), archive, report);
			List<QdpxDocument> documents = QdpxDocuments.read(project, archive, note.orElse(null), request.offsets(), report);
			DocumentClauses clauses = new DocumentClauses(finder, report, progress);
			if (structure.isEmpty() || !isReturned(folder, project, structure.get(), clauses, documents, report)) {
				new ForeignStudy(file, folder, project, request, clauses, report).make(documents);
			}
		}
		return report.build();
	}

	private static boolean isReturned(Path folder, QdpxProject project, StructureNote structure, DocumentClauses clauses,
			List<QdpxDocument> documents, LossReport.Builder report) throws IOException {
		ReturnedStudy study = new ReturnedStudy(folder, project, structure, clauses, report);
		try {
			study.restore();
		} catch (StructureNote.Damaged e) {
			report.remark(SENTENCES.get("return.damaged", StructureNote.NAME, e.getMessage()));
			clear(folder);
			return false;
		}
		study.make(documents);
		return true;
	}

	private static void clear(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path path : files.filter(f -> !f.equals(folder)).sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}

	private static Optional<StructureNote> structure(Note note, QdpxArchive archive, LossReport.Builder report) throws IOException {
		try {
			return Optional.of(StructureNote.read(note, archive));
		} catch (StructureNote.Damaged e) {
			report.remark(SENTENCES.get("return.damaged", note.name(), e.getMessage()));
			return Optional.empty();
		}
	}
}
