// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for the file that a result is to be written into, and before an old one is replaced. */
public final class SaveDialog {

	/**
	 * A format.
	 *
	 * @param extension
	 *            the ending of its files, without the dot
	 * @param name
	 *            its name for people
	 */
	public record Format(String extension, String name) {}

	private SaveDialog() {
	}

	/**
	 * Asks.
	 *
	 * @param shell
	 *            above which window
	 * @param title
	 *            what is done
	 * @param name
	 *            a name for the file, without ending
	 * @param formats
	 *            the formats that there are; the file ends as one of them
	 * @return the file; empty when the user thought better of it
	 */
	public static Optional<Path> ask(Shell shell, String title, String name, List<Format> formats) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
		dialog.setText(title);
		dialog.setFilterNames(formats.stream().map(Format::name).toArray(String[]::new));
		dialog.setFilterExtensions(formats.stream().map(f -> "*." + f.extension()).toArray(String[]::new)); //$NON-NLS-1$
		dialog.setFileName(name);
		String chosen = dialog.open();
		if (chosen == null) {
			return Optional.empty();
		}
		Path file = ended(Path.of(chosen), formats, Math.max(0, dialog.getFilterIndex()));
		return !Files.exists(file) || ExistingFiles.mayReplace(shell, title, NLS.bind(Messages.Save_Replace, file))
				? Optional.of(file)
				: Optional.empty();
	}

	private static Path ended(Path file, List<Format> formats, int chosen) {
		String name = file.getFileName().toString();
		boolean known = formats.stream().anyMatch(f -> name.toLowerCase(Locale.ROOT).endsWith('.' + f.extension()));
		return known ? file : file.resolveSibling(name + '.' + formats.get(chosen).extension());
	}
}
