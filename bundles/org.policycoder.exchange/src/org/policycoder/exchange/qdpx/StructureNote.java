// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.policycoder.exchange.qdpx.QdpxProject.Note;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.FileKind;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem.Kind;
import org.policycoder.model.storage.StorageException;
import org.policycoder.model.storage.StudyFile;
import org.policycoder.model.storage.StudyFolder;
import org.policycoder.model.storage.StudyLayout;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/**
 * The memo of a project that holds what the standard has no place for: the own files of the study, but for the texts. It is known
 * by its name, since programs give identifiers of their own.
 *
 * @param files     the files of the study with their content
 * @param originals the names of originals that are the very texts of their documents
 */
record StructureNote(Map<StudyFile, String> files, Set<String> originals) {
	/** The name of the memo. */
	static final String NAME = "PolicyCoder structure";

	private static final String VERSION = "version";
	private static final String FILES = "files";
	private static final String ORIGINALS = "originals";
	private static final int CURRENT = 1;

	/** The memo is not as it was written. */
	static final class Damaged extends IOException {
		private static final long serialVersionUID = 1L;

		Damaged(String message) {
			super(message);
		}
	}

	static Optional<Note> find(QdpxProject project) {
		return project.notes().values().stream().filter(note -> note.name().equals(NAME) || note.name().equals(NAME + ".txt")).findFirst();
	}

	static StructureNote read(Note note, QdpxArchive archive) throws IOException {
		String text = note.content();
		if (text == null) {
			Optional<String> entry = archive.find(note.path());
			if (entry.isEmpty()) {
				throw new Damaged(note.path());
			}
			text = archive.text(entry.get());
		}
		int begin = text.indexOf('{'); // a program may have put a heading before it
		try (JsonReader json = new JsonReader(new StringReader(begin < 0 ? "" : text.substring(begin)))) {
			return read(json);
		} catch (JsonParseException | IllegalStateException | IOException e) {
			throw new Damaged(e.getMessage().lines().findFirst().orElse(""));
		}
	}

	private static StructureNote read(JsonReader json) throws IOException {
		Map<StudyFile, String> files = new LinkedHashMap<>();
		Set<String> originals = new HashSet<>();
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
			case VERSION -> {
				int version = json.nextInt();
				if (version != CURRENT) {
					throw new Damaged(VERSION + " " + version);
				}
			}
			case FILES -> {
				json.beginObject();
				while (json.hasNext()) {
					// a name that is none of a study leads nowhere
					Optional<StudyFile> file = StudyFile.named(json.nextName());
					String content = json.nextString();
					file.filter(f -> f.kind() != FileKind.TEXT).ifPresent(f -> files.put(f, content));
				}
				json.endObject();
			}
			case ORIGINALS -> {
				json.beginArray();
				while (json.hasNext()) {
					originals.add(json.nextString());
				}
				json.endArray();
			}
			default -> json.skipValue();
			}
		}
		json.endObject();
		for (StudyFile needed : List.of(StudyFile.PROJECT, StudyFile.CODEBOOK, StudyFile.CORPUS)) {
			if (!files.containsKey(needed)) {
				throw new Damaged(needed.path());
			}
		}
		return new StructureNote(files, originals);
	}

	/** Writes the memo of a study, file by file, as the files are on the disk. */
	static void write(PolicyProject study, List<StudyFile> files, OutputStream out) throws IOException {
		StudyFolder folder = new StudyFolder(study.folder());
		StudyLayout layout = new StudyLayout(study.folder());
		JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		json.setIndent(" ");
		json.setHtmlSafe(false);
		json.beginObject();
		json.name(VERSION).value(CURRENT);
		json.name(FILES).beginObject();
		for (StudyFile file : files) {
			try {
				byte[] content = folder.read(layout.path(file), Kind.MISSING);
				json.name(file.path()).value(new String(content, StandardCharsets.UTF_8));
			} catch (StorageException e) {
				if (e.problem().kind() != Kind.MISSING) {
					throw e;
				}
			}
		}
		json.endObject();
		json.name(ORIGINALS).beginArray();
		for (PolicyDocument document : study.corpus().getDocuments()) {
			if (TextOriginal.is(study, document)) {
				json.value(document.getOriginal());
			}
		}
		json.endArray();
		json.endObject();
		json.flush();
	}
}
