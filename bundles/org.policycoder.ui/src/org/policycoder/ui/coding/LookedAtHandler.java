// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CommandGroup;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.clause.LookAt;
import org.policycoder.model.Review;
import org.policycoder.model.ReviewKind;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.session.ActiveCoder;
import org.policycoder.ui.session.Commands;

/**
 * Takes what an amended version has touched off the list, where the coder looks at the clause. What went with
 * a clause that is gone is settled in the Problems view, where it can be given to another.
 */
public final class LookedAtHandler extends CodingHandler {

	@Override
	public void setEnabled(Object context) {
		IWorkbenchPart part = HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME) instanceof IWorkbenchPart p ? p : null;
		CodingTarget target = part == null ? null : Adapters.adapt(part, CodingTarget.class);
		setBaseEnabled(target != null && target.session().coder().filter(c -> !commands(target, c).isEmpty()).isPresent());
	}

	@Override
	protected void run(IWorkbenchPart part, CodingTarget target) {
		ActiveCoder.of(part, target.session()).ifPresent(coder -> {
			List<ProjectCommand> commands = commands(target, coder);
			if (!commands.isEmpty()) {
				Commands.execute(part, target.session(), commands.size() == 1 ? commands.get(0) : new CommandGroup(null, commands));
			}
		});
	}

	private static List<ProjectCommand> commands(CodingTarget target, String coder) {
		return target.clauses().stream().flatMap(c -> reviews(target.session(), coder, c)
				.<ProjectCommand>map(r -> new LookAt(coder, c.document(), r.getFormerClause(),
						Objects.requireNonNullElse(r.getCategory(), r.getDimension()))))
				.distinct().toList();
	}

	private static Stream<Review> reviews(ProjectSession session, String coder, ClauseRef clause) {
		return session.document(clause.document()).flatMap(d -> {
			try {
				return Optional.of(session.codings(coder, d).set().getReviews().stream()
						.filter(r -> r.getClause() == clause.clause() && r.getKind() != ReviewKind.GONE));
			} catch (StorageException e) {
				return Optional.empty(); // the Problems view says that the file cannot be read
			}
		}).orElse(Stream.of());
	}
}
