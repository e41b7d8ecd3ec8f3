// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.corpus;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.policycoder.edit.CommandGroup;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.RemoveDocuments;
import org.policycoder.model.PolicyDocument;
import org.policycoder.ui.session.Commands;

/** Changes the register for the selected documents; plugin.xml says what, as {@code RegisterHandler:remove}. */
public final class RegisterHandler extends AbstractHandler implements IExecutableExtension {

	private String what;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		what = (String) data;
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActivePart(event) instanceof CorpusView view && view.session().isPresent()) {
			List<PolicyDocument> documents = view.selected();
			if (!documents.isEmpty()) {
				switch (what) {
				case "metadata" -> edit(view, view.session().get(), documents, MetadataField.TITLE); //$NON-NLS-1$
				case "remove" -> remove(view, view.session().get(), documents); //$NON-NLS-1$
				default -> throw new ExecutionException(what);
				}
			}
		}
		return null;
	}

	static void edit(CorpusView view, ProjectSession session, List<PolicyDocument> documents, MetadataField first) {
		MetadataDialog dialog = new MetadataDialog(view.getSite().getShell(), documents, first);
		if (dialog.open() == Window.OK && !dialog.changes().isEmpty()) {
			Commands.execute(view, session, new CommandGroup(null, dialog.changes()));
		}
	}

	private static void remove(CorpusView view, ProjectSession session, List<PolicyDocument> documents) {
		String question = documents.size() == 1
				? NLS.bind(Messages.Remove_One, documents.get(0).getNumber(), documents.get(0).getTitle())
				: NLS.bind(Messages.Remove_Several, documents.size());
		if (MessageDialog.openConfirm(view.getSite().getShell(), Messages.Remove_Title, question)) {
			Commands.execute(view, session,
					new RemoveDocuments(documents.stream().map(PolicyDocument::getNumber).toList()));
		}
	}
}
