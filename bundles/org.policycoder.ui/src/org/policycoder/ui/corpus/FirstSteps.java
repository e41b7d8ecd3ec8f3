// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.corpus;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.session.Failures;

/** What stands above an empty register: where documents come from. */
final class FirstSteps {

	private static final String NEW = "org.eclipse.ui.newWizard(newWizardId=org.policycoder.ui."; //$NON-NLS-1$

	private static final Map<String, String> COMMANDS = Map.of("example", NEW + "exampleStudy)", //$NON-NLS-1$ //$NON-NLS-2$
			"new", NEW + "newStudy)", "open", "org.policycoder.ui.openStudy", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"import", "org.eclipse.ui.file.import(importWizardId=org.policycoder.ui.importDocuments)"); //$NON-NLS-1$ //$NON-NLS-2$

	private static final int WIDTH = 120;

	private final IWorkbenchWindow window;

	private final Link words;

	/** Makes it in a layout of one column, without words. */
	FirstSteps(Composite parent, IWorkbenchWindow window) {
		this.window = window;
		words = new Link(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 6).hint(WIDTH, SWT.DEFAULT).exclude(true).applyTo(words);
		words.setVisible(false);
		words.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run(COMMANDS.get(e.text))));
	}

	/** Says what comes first, unless there is something already, or soon. */
	void show(StudyService studies, Optional<OpenStudy> study) {
		boolean empty = studies.opening().isEmpty() && study.filter(s -> !s.session().project().corpus().getDocuments().isEmpty()).isEmpty();
		String text = !empty ? "" : study.isEmpty() ? Messages.Corpus_FirstStudy : Messages.Corpus_FirstDocuments; //$NON-NLS-1$
		if (text.equals(words.getText())) {
			return; // for layout asks a table of thousands of rows for its size
		}
		words.setText(text);
		words.setVisible(empty);
		((GridData) words.getLayoutData()).exclude = !empty;
		words.getParent().layout();
	}

	private void run(String command) {
		try {
			window.getService(IHandlerService.class)
					.executeCommand(window.getService(ICommandService.class).deserialize(command), null);
		} catch (CommandException e) {
			Failures.show(window.getShell(), window.getShell().getText(), e);
		}
	}
}
