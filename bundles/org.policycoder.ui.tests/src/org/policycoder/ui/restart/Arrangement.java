// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.restart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.PartInitException;
import org.policycoder.ui.corpus.CorpusView;
import org.policycoder.ui.perspective.CodingPerspective;
import org.policycoder.ui.support.Ui;

/** How a user arranges the Corpus and the Matrix view. */
final class Arrangement {

	private static final int WIDTH = 137;

	private static final String FILTER = "data";

	private Arrangement() {
	}

	/** Filters the register, moves and widens a column of it, and has shares of columns of another matrix shown. */
	static void make(Ui ui) throws PartInitException {
		Tree register = ui.tree(CorpusView.ID);
		int[] order = register.getColumnOrder();
		int last = order[order.length - 1];
		System.arraycopy(order, 0, order, 1, order.length - 1);
		order[0] = last;
		register.setColumnOrder(order);
		widened(register).setWidth(WIDTH);
		filter(ui, register).setFocus();
		ui.type(FILTER);
		List<Combo> choices = choices(ui);
		choose(ui, choices.get(0), 1);
		choose(ui, choices.get(2), 2);
	}

	/** Fails unless all is as it was made. */
	static void check(Ui ui) throws PartInitException {
		Tree register = ui.tree(CorpusView.ID);
		int[] order = register.getColumnOrder();
		assertEquals(order.length - 1, order[0], "the last column is the first one");
		assertEquals(WIDTH, widened(register).getWidth());
		assertEquals(FILTER, filter(ui, register).getText());
		List<Combo> choices = choices(ui);
		ui.until("the matrix has its sides", () -> choices.get(0).getItemCount() > 1);
		assertEquals(1, choices.get(0).getSelectionIndex());
		assertEquals(2, choices.get(2).getSelectionIndex());
	}

	/** The first column that is shown and is not the title, which takes what the others leave. */
	private static TreeColumn widened(Tree register) {
		return Stream.of(register.getColumns()).filter(c -> c.getResizable() && c.getText().equals("Coded")).findFirst().orElseThrow();
	}

	private static Text filter(Ui ui, Tree register) {
		return ui.find(Text.class, t -> t.getParent() == register.getParent()).orElseThrow();
	}

	private static List<Combo> choices(Ui ui) throws PartInitException {
		ui.page().showView(CodingPerspective.MATRIX);
		ui.settle();
		Combo first = ui.find(Combo.class, c -> c.isVisible()).orElseThrow();
		Composite bar = first.getParent();
		return Stream.of(bar.getChildren()).filter(Combo.class::isInstance).map(Combo.class::cast).toList();
	}

	private static void choose(Ui ui, Combo combo, int index) {
		ui.until("there is something to choose", () -> combo.getItemCount() > index);
		combo.setFocus();
		while (combo.getSelectionIndex() < index) {
			int before = combo.getSelectionIndex();
			ui.press(SWT.ARROW_DOWN);
			ui.until("the next is chosen", () -> combo.getSelectionIndex() > before);
		}
	}
}
