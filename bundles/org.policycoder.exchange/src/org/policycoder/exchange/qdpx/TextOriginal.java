// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StudyFolder;
import org.policycoder.model.storage.StudyLayout;

/** Originals that are the very text of their documents, so that they need not be carried along to be there again. */
final class TextOriginal {
	private TextOriginal() {
	}

	/** Tells whether the original of a document says, byte by byte, what its text says. */
	static boolean is(PolicyProject study, PolicyDocument document) throws IOException {
		Optional<Path> file = Optional.ofNullable(document.getOriginal()).flatMap(new StudyLayout(study.folder())::original)
				.filter(f -> new StudyFolder(study.folder()).obstacle(f).isEmpty() && Files.isRegularFile(f));
		if (file.isEmpty()) {
			return false;
		}
		byte[] text = study.text(document).getBytes(StandardCharsets.UTF_8);
		return Files.size(file.get()) == text.length && Arrays.equals(Files.readAllBytes(file.get()), text);
	}
}
