// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.io.EOFException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

import org.policycoder.model.Wording;

/**
 * Why a file could not be read or written, in words. The platform leaves that to the class of an exception, whose name says
 * nothing to a user, and gives as its message the path alone.
 *
 * @since 1.0
 */
public final class Reason {

	private Reason() {
	}

	/**
	 * Says why.
	 *
	 * @param e
	 *            what the platform or a library threw
	 * @param named
	 *            the file that the sentence names in which the reason stands; null for none
	 * @return words to stand in a sentence or in brackets, in the language of the program; never empty, no name of a class
	 */
	public static String of(Throwable e, Path named) {
		String said = e instanceof FileSystemException f ? f.getReason() : e instanceof CharacterCodingException ? null : e.getMessage();
		if (said != null && !said.isBlank()) {
			return said.strip();
		}
		String file = e instanceof FileSystemException f && f.getFile() != null ? f.getFile() : ""; //$NON-NLS-1$
		String key = switch (e) {
		case FileAlreadyExistsException x when !file.isEmpty() && (named == null || !file.equals(named.toString())) -> "IN_THE_WAY"; //$NON-NLS-1$
		case FileAlreadyExistsException x -> "EXISTS"; //$NON-NLS-1$
		case NoSuchFileException x -> "NOT_THERE"; //$NON-NLS-1$
		case NotDirectoryException x -> "NO_FOLDER"; //$NON-NLS-1$
		case DirectoryNotEmptyException x -> "NOT_EMPTY"; //$NON-NLS-1$
		case AccessDeniedException x -> "DENIED"; //$NON-NLS-1$
		case FileSystemLoopException x -> "LOOP"; //$NON-NLS-1$
		case EOFException x -> "ENDS"; //$NON-NLS-1$
		case CharacterCodingException x -> "CHARACTERS"; //$NON-NLS-1$
		default -> "UNKNOWN"; //$NON-NLS-1$
		};
		return Wording.of(Reason.class, Locale.getDefault()).format("REASON_" + key, file); //$NON-NLS-1$
	}

	/**
	 * As {@link #of(Throwable, Path)}, in a sentence that names no file.
	 *
	 * @param e
	 *            what the platform or a library threw
	 * @return the same
	 */
	public static String of(Throwable e) {
		return of(e, null);
	}
}
