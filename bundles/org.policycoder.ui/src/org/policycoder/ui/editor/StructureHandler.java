// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.clause.ConfirmClause;
import org.policycoder.edit.clause.DemoteClause;
import org.policycoder.edit.clause.JoinClauses;
import org.policycoder.edit.clause.PromoteClause;
import org.policycoder.edit.clause.RenumberClauses;
import org.policycoder.edit.clause.SplitClause;
import org.policycoder.ui.coding.CodingTarget;
import org.policycoder.ui.session.Commands;

/** Changes the clauses of the document; plugin.xml says how, as {@code StructureHandler:join}. */
public final class StructureHandler extends AbstractHandler implements IExecutableExtension {

	private String what;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		what = (String) data;
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditor(event) instanceof DocumentEditor editor && editor.isShown()) {
			CodingTarget target = editor.getAdapter(CodingTarget.class);
			List<ClauseRef> clauses = target.clauses();
			if (clauses.isEmpty()) {
				Commands.statusLine(editor).setErrorMessage(Messages.Structure_NoClause);
			} else {
				Commands.execute(editor, target.session(), command(editor, clauses.get(0)));
			}
		}
		return null;
	}

	private ProjectCommand command(DocumentEditor editor, ClauseRef clause) throws ExecutionException {
		return switch (what) {
		case "split" -> new SplitClause(clause, editor.caret(), true); //$NON-NLS-1$
		case "join" -> new JoinClauses(clause); //$NON-NLS-1$
		case "promote" -> new PromoteClause(clause); //$NON-NLS-1$
		case "demote" -> new DemoteClause(clause); //$NON-NLS-1$
		case "confirm" -> new ConfirmClause(clause); //$NON-NLS-1$
		case "renumber" -> new RenumberClauses(clause.document()); //$NON-NLS-1$
		default -> throw new ExecutionException(what);
		};
	}
}
