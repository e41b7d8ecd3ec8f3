// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar that opens a menu wherever it is pressed. */
public final class DropDown extends Action implements IMenuCreator {

	private final Consumer<IMenuManager> fill;

	private MenuManager manager;

	/**
	 * Makes a button.
	 *
	 * @param label
	 *            its name
	 * @param icon
	 *            its icon
	 * @param fill
	 *            fills the menu, anew each time that it opens
	 */
	public DropDown(String label, ImageDescriptor icon, Consumer<IMenuManager> fill) {
		super(label, AS_DROP_DOWN_MENU);
		this.fill = fill;
		setToolTipText(label);
		setImageDescriptor(icon);
		setMenuCreator(this);
	}

	@Override
	public void runWithEvent(Event event) {
		if (event.widget instanceof ToolItem item) {
			Menu menu = getMenu(item.getParent());
			menu.setLocation(item.getParent().toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height));
			menu.setVisible(true);
		}
	}

	@Override
	public Menu getMenu(Control parent) {
		dispose();
		manager = new MenuManager();
		fill.accept(manager);
		return manager.createContextMenu(parent);
	}

	@Override
	public Menu getMenu(Menu parent) {
		return null;
	}

	@Override
	public void dispose() {
		if (manager != null) {
			manager.dispose();
			manager = null;
		}
	}
}
