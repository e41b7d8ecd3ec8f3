// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.List;
import java.util.Optional;

import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.MoveCategory;
import org.policycoder.edit.command.MoveDimension;
import org.policycoder.model.Category;
import org.policycoder.model.Codebook;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.Dimension;
import org.policycoder.ui.session.Commands;

/** Moves what is selected a step to another place in the codebook. */
abstract class MoveElementHandler extends CodebookHandler {

	/** Before the one that stands before it. */
	public static final class Up extends MoveElementHandler {
		@Override
		Optional<ProjectCommand> step(Category category, Siblings among) {
			return among.index() == 0 ? Optional.empty() : to(category, among.parent(), among.index() - 1);
		}

		@Override
		int along() {
			return -1;
		}
	}

	/** After the one that stands after it. */
	public static final class Down extends MoveElementHandler {
		@Override
		Optional<ProjectCommand> step(Category category, Siblings among) {
			return among.index() == among.all().size() - 1 ? Optional.empty() : to(category, among.parent(), among.index() + 1);
		}

		@Override
		int along() {
			return 1;
		}
	}

	/** Below the one that stands before it. */
	public static final class In extends MoveElementHandler {
		@Override
		Optional<ProjectCommand> step(Category category, Siblings among) {
			if (among.index() == 0) {
				return Optional.empty();
			}
			Category before = among.all().get(among.index() - 1);
			return to(category, before, before.getCategories().size());
		}
	}

	/** After the one that it is below. */
	public static final class Out extends MoveElementHandler {
		@Override
		Optional<ProjectCommand> step(Category category, Siblings among) {
			if (!(among.parent() instanceof Category)) {
				return Optional.empty();
			}
			Siblings above = Siblings.of((Category) among.parent());
			return to(category, above.parent(), above.index() + 1);
		}
	}

	/** The categories that one stands among. */
	record Siblings(DescribedElement parent, List<Category> all, int index) {

		static Siblings of(Category category) {
			DescribedElement parent = (DescribedElement) category.eContainer();
			List<Category> all = CodebookView.below(parent);
			return new Siblings(parent, all, all.indexOf(category));
		}
	}

	@Override
	final void change(CodebookView view, ProjectSession session) {
		view.selected().flatMap(e -> e instanceof Dimension dimension ? step(dimension) : step((Category) e, Siblings.of((Category) e)))
				.ifPresent(command -> Commands.execute(view, session, command));
	}

	/** The command that does the step; empty where there is no such place. */
	abstract Optional<ProjectCommand> step(Category category, Siblings among);

	/** How many places a dimension goes on; dimensions are not within others. */
	int along() {
		return 0;
	}

	private Optional<ProjectCommand> step(Dimension dimension) {
		int index = ((Codebook) dimension.eContainer()).getDimensions().indexOf(dimension) + along();
		return along() == 0 || index < 0 ? Optional.empty() : Optional.of(new MoveDimension(dimension.getCode(), index));
	}

	static Optional<ProjectCommand> to(Category category, DescribedElement parent, int index) {
		return Optional.of(new MoveCategory(category.getCode(), parent.getCode(), index));
	}
}
