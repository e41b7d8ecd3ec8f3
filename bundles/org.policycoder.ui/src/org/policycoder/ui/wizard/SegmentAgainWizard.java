// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.policycoder.core.operation.SegmentedDocument;
import org.policycoder.edit.CommandGroup;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.clause.CarriedCodings;
import org.policycoder.edit.clause.SegmentAgain;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Wording;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.Icons;
import org.policycoder.ui.session.Failures;

/**
 * Gives documents the clauses that another numbering style, language or segmenter finds in them,
 * after a look at them; everybody's codings are carried along, all as one step that can be undone.
 */
final class SegmentAgainWizard extends Wizard {

	private final ProjectSession session;

	private final SegmentAgainPage page;

	SegmentAgainWizard(ProjectSession session, List<PolicyDocument> documents) {
		this.session = session;
		this.page = new SegmentAgainPage(session, documents);
		setWindowTitle(Messages.Again_Title);
		setNeedsProgressMonitor(true);
		setDefaultPageImageDescriptor(Icons.descriptor("policycoder-64")); //$NON-NLS-1$
	}

	@Override
	public void createPageControls(Composite pages) {
		super.createPageControls(pages);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.policycoder.ui.segmentAgain"); //$NON-NLS-1$
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		List<SegmentedDocument> changed = page.changed();
		List<SegmentAgain> commands = changed.stream().map(SegmentedDocument::command).toList();
		try {
			session.execute(commands.size() == 1 ? commands.getFirst()
					: new CommandGroup(EditLabel.of("segmentSeveral", Integer.toString(commands.size())), List.copyOf(commands))); //$NON-NLS-1$
		} catch (StorageException | EditException e) {
			Failures.show(getShell(), getWindowTitle(), e);
			return false;
		}
		tell(changed, commands.stream().flatMap(c -> c.outcome().stream()).toList());
		return true;
	}

	private void tell(List<SegmentedDocument> changed, List<CarriedCodings> outcomes) {
		List<String> sentences = new ArrayList<>();
		for (int i = 0; i < outcomes.size(); i++) {
			String document = Integer.toString(changed.get(i).document());
			outcomes.get(i).reopened().forEach(coder -> sentences.add(NLS.bind(Messages.Again_Reopened, document, coder)));
			outcomes.get(i).toLookAt().stream().map(Problem::message).forEach(sentences::add);
		}
		int stayed = outcomes.stream().mapToInt(o -> o.unchanged() + o.restored()).sum();
		int toLookAt = outcomes.stream().mapToInt(o -> o.toLookAt().size()).sum();
		if (stayed + toLookAt > 0) {
			new ImportReport(getShell(), getWindowTitle(), Wording.fill(Messages.Again_Result, changed.size(), stayed, toLookAt), sentences).open();
		}
		if (toLookAt > 0) {
			ImportDocumentsWizard.showProblems();
		}
	}
}
