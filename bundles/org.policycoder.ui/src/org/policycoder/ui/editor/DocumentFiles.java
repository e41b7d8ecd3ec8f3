// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.policycoder.model.storage.FileKind;
import org.policycoder.model.storage.StudyFile;

/** Which file of a project stands for which document. */
public final class DocumentFiles {

	private DocumentFiles() {
	}

	/**
	 * Finds the document of a file.
	 *
	 * @param file
	 *            any file, or null
	 * @return the number of the document whose text it is; empty when it is none
	 */
	public static Optional<Integer> number(IFile file) {
		return Optional.ofNullable(file).flatMap(f -> StudyFile.named(f.getProjectRelativePath().toString()))
				.filter(f -> f.kind() == FileKind.TEXT).map(StudyFile::document);
	}

	/**
	 * Finds the file with the text of a document.
	 *
	 * @param project
	 *            the project
	 * @param number
	 *            the number of the document
	 * @return a handle; the file may not exist
	 */
	public static IFile text(IProject project, int number) {
		return project.getFile(StudyFile.text(number).path());
	}
}
