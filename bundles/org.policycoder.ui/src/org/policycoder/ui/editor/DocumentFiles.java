// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;

/** Which file of a project stands for which document. */
public final class DocumentFiles {

	private static final String FOLDER = "documents"; //$NON-NLS-1$

	private static final Pattern TEXT = Pattern.compile("(\\d{4,9})\\.txt"); //$NON-NLS-1$

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
		if (file == null || file.getProjectRelativePath().segmentCount() != 2
				|| !FOLDER.equals(file.getProjectRelativePath().segment(0))) {
			return Optional.empty();
		}
		Matcher matcher = TEXT.matcher(file.getName());
		return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1)))
				: Optional.empty();
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
		return project.getFolder(FOLDER).getFile(String.format(Locale.ROOT, "%04d.txt", number)); //$NON-NLS-1$
	}
}
