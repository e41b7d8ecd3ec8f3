// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPart;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.UndecidedCodingsException;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.EditProject;
import org.policycoder.model.Coder;
import org.policycoder.model.CodingChoice;
import org.policycoder.model.Project;
import org.policycoder.ui.session.Commands;
import org.policycoder.ui.session.Failures;

/**
 * What a view shows in the place of a result: why there is none. Where it is not decided whose codings
 * count, the coders are there to choose from; the choice becomes that of the study, for every view, table
 * and report.
 */
public final class NoResult extends Composite {

	private static final int LIST_WIDTH = 260;

	private static final int LIST_HEIGHT = 72;

	private final IWorkbenchPart part;

	private final Label words;

	private final Composite question;

	private final CheckboxTableViewer coders;

	private final Button count;

	private ProjectSession session;

	/**
	 * Makes it, without words.
	 *
	 * @param parent
	 *            the parent
	 * @param part
	 *            the view
	 */
	public NoResult(Composite parent, IWorkbenchPart part) {
		super(parent, SWT.NONE);
		this.part = part;
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(6, 10).applyTo(this);
		words = new Label(this, SWT.WRAP | SWT.CENTER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		question = new Composite(this, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(question);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 6).applyTo(question); // below the list the button is out of sight in a low view
		coders = CheckboxTableViewer.newCheckList(question, SWT.BORDER | SWT.V_SCROLL);
		coders.setContentProvider(ArrayContentProvider.getInstance());
		coders.setLabelProvider(LabelProvider.createTextProvider(c -> name((Coder) c)));
		GridDataFactory.fillDefaults().grab(true, false).hint(LIST_WIDTH, LIST_HEIGHT).applyTo(coders.getTable());
		count = new Button(question, SWT.PUSH);
		count.setText(Messages.NoResult_Count);
		count.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose()));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(count);
		coders.addCheckStateListener(e -> count.setEnabled(coders.getCheckedElements().length > 0));
		say(""); //$NON-NLS-1$
	}

	/**
	 * Says something.
	 *
	 * @param text
	 *            the words
	 */
	public void say(String text) {
		session = null;
		tell(text);
	}

	/**
	 * Says why there is no result.
	 *
	 * @param fault
	 *            what came of trying; its message is a sentence for the user
	 * @param of
	 *            the session of the study
	 */
	public void say(Throwable fault, Optional<ProjectSession> of) {
		if (TableException.in(fault) instanceof UndecidedCodingsException && of.isPresent()) {
			session = of.get();
			coders.setInput(session.project().project().getCoders());
			count.setEnabled(false);
			tell(Messages.NoResult_Undecided);
		} else {
			say(Failures.sentence(fault));
		}
	}

	private void tell(String text) {
		words.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		question.setVisible(session != null);
		((GridData) question.getLayoutData()).exclude = session == null;
		layout();
	}

	private static String name(Coder coder) {
		return coder.getName() == null || coder.getName().isBlank() ? coder.getId() : coder.getName();
	}

	private void choose() {
		Project project = session.project().project();
		CodingChoice choice = new CodingChoice(
				Stream.of(coders.getCheckedElements()).map(c -> ((Coder) c).getId()).toList(), false);
		Commands.execute(part, session, new EditProject(project.getName(), project.getLanguage(), choice.toString(),
				project.getSettings().map()));
	}

	@Override
	public boolean setFocus() {
		Control first = session == null ? words : coders.getTable();
		return first.setFocus();
	}
}
