// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Asks before files are replaced. */
public final class ExistingFiles {

	private static final int MOST = 10;

	private ExistingFiles() {
	}

	/**
	 * Asks whether files may be replaced, if there are any.
	 *
	 * @param shell
	 *            above which window
	 * @param title
	 *            what is done
	 * @param files
	 *            the files that will be written
	 * @return true when none of them is there, or the user agrees
	 */
	public static boolean mayReplace(Shell shell, String title, List<Path> files) {
		List<Path> there = files.stream().filter(Files::exists).toList();
		return there.isEmpty() || mayReplace(shell, title,
				NLS.bind(Messages.Files_Replace, there.stream().limit(MOST).map(f -> "\u2022 " + f.getFileName()) //$NON-NLS-1$
						.collect(Collectors.joining("\n")) + (there.size() > MOST ? "\n\u2026" : ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** What is replaced is lost: who only presses Enter replaces nothing. */
	static boolean mayReplace(Shell shell, String title, String question) {
		return new MessageDialog(shell, title, null, question, MessageDialog.QUESTION, 1, IDialogConstants.YES_LABEL, IDialogConstants.NO_LABEL)
				.open() == 0;
	}
}
