// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.model.Category;
import org.policycoder.model.Clause;
import org.policycoder.model.Coding;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.Ui;

/** What the text does with a category of the codebook that is dropped on it. */
class CategoryDropTest {

	private static final String CODER = "dropper";

	@Test
	void aCategoryCodesTheClauseThatItIsDroppedOn(@TempDir Path folder) throws Exception {
		Ui ui = new Ui();
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("demo"))) {
			study.codeAs(CODER);
			study.open(1);
			StyledText text = study.text(1);
			List<Clause> clauses = study.session().clauses(study.document(1)).codable();
			Clause clause = clauses.get(1);
			Category category = study.session().codebook().find("A2").orElseThrow().category();

			LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(category));
			drop(text, ExampleStudy.at(text, clause.getBegin() + 4));

			List<Coding> codings = study.codings(CODER, 1);
			assertEquals(List.of("A2"), codings.stream().map(Coding::getCategory).toList());
			assertEquals(clause.getId(), codings.get(0).getClause());
			assertEquals(-1, codings.get(0).getBegin(), "the whole clause");
			study.session().undo();
			assertEquals(List.of(), study.codings(CODER, 1));
		}
	}

	/** The event has no public way to be made; the listener is that of the text. */
	private static void drop(StyledText text, Point at) throws ReflectiveOperationException {
		Class<?> type = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DND.class.getClassLoader());
		var constructor = type.getDeclaredConstructor();
		constructor.setAccessible(true);
		Object cause = constructor.newInstance();
		DropTarget target = (DropTarget) text.getData(DND.DROP_TARGET_KEY);
		((Event) cause).widget = target;
		DropTargetEvent event = (DropTargetEvent) DropTargetEvent.class.getConstructor(type).newInstance(cause);
		event.x = at.x;
		event.y = at.y;
		List.of(target.getDropListeners()).forEach(l -> l.drop(event));
	}
}
