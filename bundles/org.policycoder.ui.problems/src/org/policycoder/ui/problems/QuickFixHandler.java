// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.problems;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

/**
 * Offers what mends the problems that are selected, in a menu at their line. Several
 * problems of one kind are mended in one step. (The dialog of the platform is only for
 * the Problems view of the platform.)
 */
public final class QuickFixHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Control control = HandlerUtil.getActiveShell(event).getDisplay().getFocusControl();
		if (HandlerUtil.getActivePart(event).getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection
				&& control != null) {
			List<IMarker> markers = Arrays.stream(selection.toArray()).map(e -> Adapters.adapt(e, IMarker.class))
					.filter(Objects::nonNull).toList();
			if (!markers.isEmpty()) {
				show(control, markers);
			}
		}
		return null;
	}

	private static void show(Control control, List<IMarker> markers) {
		Menu menu = new Menu(control);
		for (IMarkerResolution fix : IDE.getMarkerHelpRegistry().getResolutions(markers.get(0))) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(fix.getLabel().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run(fix, markers)));
		}
		if (menu.getItemCount() == 0) {
			MenuItem none = new MenuItem(menu, SWT.PUSH);
			none.setText(Messages.Fix_None);
			none.setEnabled(false);
		}
		menu.addListener(SWT.Hide, e -> control.getDisplay().asyncExec(menu::dispose));
		Rectangle line = control instanceof Tree tree && tree.getSelectionCount() > 0 ? tree.getSelection()[0].getBounds()
				: new Rectangle(0, 0, 0, 0);
		menu.setLocation(control.toDisplay(line.x, line.y + line.height));
		menu.setVisible(true);
	}

	private static void run(IMarkerResolution fix, List<IMarker> markers) {
		if (fix instanceof WorkbenchMarkerResolution several && markers.size() > 1) {
			IMarker[] alike = several.findOtherMarkers(markers.toArray(IMarker[]::new));
			IMarker[] all = Arrays.copyOf(alike, alike.length + 1);
			all[alike.length] = markers.get(0);
			several.run(all, null);
		} else {
			fix.run(markers.get(0));
		}
	}
}
