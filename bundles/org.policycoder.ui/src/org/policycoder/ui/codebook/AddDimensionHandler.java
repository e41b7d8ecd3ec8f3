// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.AddDimension;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Dimension;
import org.policycoder.model.ModelFactory;
import org.policycoder.ui.session.Commands;

/** Adds a dimension after the others. */
public final class AddDimensionHandler extends CodebookHandler {

	@Override
	void change(CodebookView view, ProjectSession session) {
		Dimension dimension = ModelFactory.eINSTANCE.createDimension();
		dimension.setCode(freeCode(session.codebook()));
		DimensionDialog dialog = new DimensionDialog(shell(view), Messages.Dimension_AddTitle, dimension, session.codebook());
		if (dialog.open() == Window.OK
				&& Commands.execute(view, session, new AddDimension(session.project().codebook().getDimensions().size(), dialog.element()))) {
			view.reveal(dialog.element().getCode());
		}
	}

	/** X, Y and Z first, as the method has it. */
	private static String freeCode(CodebookIndex codebook) {
		List<String> names = List.of("X", "Y", "Z"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return Stream.concat(names.stream(), IntStream.iterate(1, i -> i + 1).mapToObj(i -> "D" + i)) //$NON-NLS-1$
				.filter(c -> codebook.dimension(c).isEmpty() && codebook.find(c).isEmpty()).findFirst().orElseThrow();
	}
}
