// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.policycoder.core.edit.ProjectSession;
import org.policycoder.model.Codebook;
import org.policycoder.model.storage.AtomicFile;
import org.policycoder.model.storage.CodebookFile;
import org.policycoder.ui.session.Failures;

/** Writes the codebook of a study into a file of its own, for another study or another group. */
final class CodebookExport {

	private static final String EXTENSION = ".policycodebook"; //$NON-NLS-1$

	private CodebookExport() {
	}

	static void ask(Shell shell, ProjectSession session) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
		dialog.setText(Messages.Export_Title);
		dialog.setFilterExtensions(new String[] { "*" + EXTENSION }); //$NON-NLS-1$
		dialog.setFileName(session.project().codebook().getCode() + EXTENSION);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			try {
				write(session.project().codebook(), Path.of(chosen.endsWith(EXTENSION) ? chosen : chosen + EXTENSION));
			} catch (IOException e) {
				Failures.show(shell, Messages.Export_Title, e);
			}
		}
	}

	static void write(Codebook codebook, Path file) throws IOException {
		byte[] content = CodebookFile.write(EcoreUtil.copy(codebook));
		AtomicFile.replace(file, out -> out.write(content), true);
	}
}
