// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.StorageException;

/**
 * A study that is about to be closed. What it has that cannot be saved is the user's to decide
 * on: to try again, to save a copy elsewhere, to give it up, or to go on. Asked on the thread of
 * the user interface while nothing waits for that: neither a job nor a change of the workspace.
 */
final class LeavingStudy {

	/** What became of what was unsaved. */
	enum Outcome {
		/** All is on disk. */
		SAVED,
		/** It is in a copy, or the user does without. */
		GIVEN_UP,
		/** The study is not to be closed. */
		STAYS
	}

	private static final int RETRY = 0;

	private static final int COPY = 1;

	private static final int GIVE_UP = 2;

	private final IShellProvider shell;

	private final ProjectSession session;

	private final String name;

	private final String giveUp;

	/**
	 * Makes it.
	 *
	 * @param giveUp
	 *            what the button says that closes without saving
	 */
	LeavingStudy(IShellProvider shell, String name, ProjectSession session, String giveUp) {
		this.shell = shell;
		this.name = name;
		this.session = session;
		this.giveUp = giveUp;
	}

	/** Saves, and asks for as long as that fails. */
	Outcome settle() {
		while (true) {
			try {
				session.flush();
				return Outcome.SAVED;
			} catch (StorageException e) {
				int answer = ask(e);
				if (answer == GIVE_UP || answer == COPY && copy()) {
					return Outcome.GIVEN_UP;
				} else if (answer != RETRY && answer != COPY) {
					return Outcome.STAYS;
				}
			}
		}
	}

	private int ask(StorageException failure) {
		String lost = new UnsavedWords(session.project().project()).say(session.unsaved());
		return MessageDialog.open(MessageDialog.WARNING, shell.getShell(), NLS.bind(Messages.Studies_NotSaved, name),
				sentences(failure) + "\n\n" + lost, 0, //$NON-NLS-1$
				Messages.Shutdown_Retry, Messages.Leaving_Copy,
				giveUp, IDialogConstants.CANCEL_LABEL);
	}

	private static String sentences(StorageException failure) {
		List<String> sentences = new ArrayList<>(List.of(failure.getMessage()));
		for (Throwable other : failure.getSuppressed()) {
			sentences.add(Failures.sentence(other));
		}
		return sentences.stream().distinct().collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	/** True when there is a copy. */
	private boolean copy() {
		CopyDialog dialog = new CopyDialog(shell.getShell(), name, proposal());
		if (dialog.open() != Window.OK) {
			return false;
		}
		try {
			List<Problem> left = new ArrayList<>();
			new ProgressMonitorDialog(shell.getShell()).run(true, false, monitor -> {
				monitor.beginTask(NLS.bind(Messages.Copy_Task, dialog.folder()), -1);
				try {
					left.addAll(session.saveCopy(dialog.folder()));
				} catch (StorageException e) {
					throw new InvocationTargetException(e);
				}
			});
			tell(dialog.folder(), left);
			return true;
		} catch (InvocationTargetException e) {
			Failures.show(shell.getShell(), Messages.Copy_Failed, e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return false;
	}

	private void tell(Path folder, List<Problem> left) {
		if (left.isEmpty()) {
			MessageDialog.openInformation(shell.getShell(), Messages.Copy_Title, NLS.bind(Messages.Copy_Done, folder));
		} else {
			MessageDialog.openWarning(shell.getShell(), Messages.Copy_Title, NLS.bind(Messages.Copy_Partly, folder,
					left.stream().map(Problem::message).collect(Collectors.joining("\n")))); //$NON-NLS-1$
		}
	}

	private Path proposal() {
		Path home = Path.of(System.getProperty("user.home")); //$NON-NLS-1$
		Path free = home.resolve(name);
		for (int i = 2; Files.exists(free); i++) {
			free = home.resolve(name + ' ' + i);
		}
		return free;
	}
}
