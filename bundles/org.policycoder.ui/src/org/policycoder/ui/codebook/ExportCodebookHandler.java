// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.policycoder.edit.ProjectSession;
import org.policycoder.exchange.codebook.CodebookFiles;
import org.policycoder.model.Codebook;
import org.policycoder.model.storage.ResultFile;
import org.policycoder.ui.session.Failures;

/** Writes the codebook of a study into a file of its own, for another study or another group. */
public final class ExportCodebookHandler extends CodebookHandler {

	private static final List<String> EXTENSIONS = List.of(CodebookFiles.OWN, CodebookFiles.QDC);

	@Override
	void change(CodebookView view, ProjectSession session) {
		Shell shell = shell(view);
		FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
		dialog.setText(Messages.Export_Title);
		dialog.setFilterExtensions(EXTENSIONS.stream().map(e -> "*" + e).toArray(String[]::new)); //$NON-NLS-1$
		dialog.setFilterNames(new String[] { Messages.Export_Own, Messages.Export_Qdc });
		dialog.setFileName(session.project().codebook().getCode());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			try {
				write(session.project().codebook(),
						Path.of(CodebookFiles.is(chosen) ? chosen : chosen + EXTENSIONS.get(Math.max(0, dialog.getFilterIndex()))));
			} catch (IOException e) {
				Failures.show(shell, Messages.Export_Title, e);
			}
		}
	}

	static void write(Codebook codebook, Path file) throws IOException {
		byte[] content = CodebookFiles.write(EcoreUtil.copy(codebook), file, Locale.getDefault().getLanguage());
		ResultFile.of(file).write(out -> out.write(content));
	}
}
