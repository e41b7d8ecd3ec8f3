// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchPart;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CommandGroup;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.CodeClauses;
import org.policycoder.edit.command.CodePart;
import org.policycoder.edit.command.ToggleCoding;
import org.policycoder.edit.command.UncodeClauses;
import org.policycoder.ui.coding.CodingTarget.TextPart;
import org.policycoder.ui.session.ActiveCoder;
import org.policycoder.ui.session.Commands;

/** Codes what a part of the workbench shows, for the coder at work. */
public final class CodingActions {

	private final IWorkbenchPart part;

	private final CodingTarget target;

	/**
	 * Makes the actions.
	 *
	 * @param part
	 *            where the user is
	 * @param target
	 *            what is to be coded
	 */
	public CodingActions(IWorkbenchPart part, CodingTarget target) {
		this.part = part;
		this.target = target;
	}

	/**
	 * Gives a category to the clauses, or takes it from them when all have it. When a
	 * part of the text is selected, that part is coded. Who is asked first who codes, and so
	 * has chosen the category before seeing what the coder has there, loses nothing by it.
	 *
	 * @param category
	 *            the code of the category
	 */
	public void toggle(String category) {
		toggle(category, null);
	}

	/**
	 * Gives a category or takes it, as {@link #toggle(String)}.
	 *
	 * @param category
	 *            the code of the category
	 * @param together
	 *            what is undone at once has it in common; null for a step of its own
	 * @return whether it was done
	 */
	boolean toggle(String category, Object together) {
		TextPart selected = target.part();
		if (selected != null) {
			return run(category, coder -> new CodePart(coder, target.clauses().get(0), category, selected.begin(), selected.end()), together);
		}
		return ActiveCoder.isSettled(target.session())
				? run(category, coder -> new ToggleCoding(coder, target.clauses(), category), together)
				: run(category, coder -> new CodeClauses(coder, target.clauses(), category), together);
	}

	/**
	 * Takes all categories of a dimension from the clauses.
	 *
	 * @param dimension
	 *            its code
	 * @param together
	 *            what is undone at once has it in common
	 */
	void clear(String dimension, Object together) {
		ProjectSession session = target.session();
		List<ProjectCommand> commands = new ArrayList<>();
		ActiveCoder.of(part, session).ifPresent(coder -> {
			session.codebook().dimension(dimension).ifPresent(d -> session.codebook().entries(d)
					.forEach(e -> commands.add(new UncodeClauses(coder, target.clauses(), e.category().getCode()))));
			Commands.execute(part, session, new CommandGroup(null, commands), together);
		});
	}

	/**
	 * Gives a category to the clauses.
	 *
	 * @param category
	 *            the code of the category
	 */
	public void give(String category) {
		run(category, coder -> new CodeClauses(coder, target.clauses(), category), null);
	}

	/** Gives the category that was used last once more. */
	public void repeat() {
		Optional<String> last = new RecentCategories(target.session()).codes().stream()
				.filter(c -> target.session().codebook().find(c).isPresent()).findFirst();
		last.ifPresentOrElse(this::give,
				() -> Commands.statusLine(part).setErrorMessage(Messages.Coding_NothingToRepeat));
	}

	/** Takes all codings from the clauses. */
	public void clear() {
		ProjectSession session = target.session();
		List<ClauseRef> clauses = target.clauses();
		if (!clauses.isEmpty()) {
			ActiveCoder.of(part, session)
					.ifPresent(c -> Commands.execute(part, session, new UncodeClauses(c, clauses, null)));
		}
	}

	private interface ByCoder {
		ProjectCommand command(String coder);
	}

	private boolean run(String category, ByCoder command, Object together) {
		ProjectSession session = target.session();
		if (target.clauses().isEmpty()) {
			Commands.statusLine(part).setErrorMessage(Messages.Coding_NoClause);
			return false;
		}
		boolean done = ActiveCoder.of(part, session).filter(c -> Commands.execute(part, session, command.command(c), together)).isPresent();
		if (done) {
			new RecentCategories(session).used(category);
		}
		return done;
	}
}
