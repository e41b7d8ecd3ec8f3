// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.Ui;

/** What stands above a column is read whole in every view, as long as nobody has made it narrower. */
class HeadingsTest {

	private final Ui ui = new Ui();

	@Test
	void noHeadingIsCut(@TempDir Path folder) throws Exception {
		ui.activate();
		List<String> cut = new ArrayList<>();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("demo"))) {
			study.open(1);
			for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
				if (view.getId().startsWith("org.policycoder.ui.") && !view.getId().contains("tests")) {
					ui.page().showView(view.getId());
					ui.settle();
					lists(cut, view.getLabel());
				}
			}
		}
		assertEquals(List.of(), cut);
	}

	private void lists(List<String> cut, String view) {
		ui.find(Control.class, c -> {
			if (c instanceof Table table && table.getHeaderVisible()) {
				for (TableColumn column : table.getColumns()) {
					check(cut, view, table, column.getText(), column.getWidth());
				}
			} else if (c instanceof Tree tree && tree.getHeaderVisible()) {
				for (TreeColumn column : tree.getColumns()) {
					check(cut, view, tree, column.getText(), column.getWidth());
				}
			}
			return false;
		});
	}

	private static void check(List<String> cut, String view, Control list, String heading, int width) {
		if (width > 0 && width < Headings.fit(list, heading, 0)) {
			cut.add(view + ": " + heading + ", " + width + " px");
		}
	}
}
