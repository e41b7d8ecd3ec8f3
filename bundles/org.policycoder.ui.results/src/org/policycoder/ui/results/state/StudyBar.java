// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.state;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.policycoder.analysis.query.Scope;
import org.policycoder.edit.SessionChange;
import org.policycoder.ui.Icons;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyListener;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.session.StudyNames;

/**
 * The bar under the tool bar that shows the state of the study at hand, and switches it: which study, whose codings count, what
 * results are filtered by, and of which period they are. A filter or period that is on stands on a ground of its own colour, with a
 * button to clear it.
 */
public final class StudyBar extends WorkbenchWindowControlContribution {

	/** Identifies the bar to the command that goes there. */
	static final String ID = "org.policycoder.ui.studyBar"; //$NON-NLS-1$

	/** Black on this is read on any theme. */
	private static final Color LIMITED = new Color(255, 213, 79);

	private static final Color ON_LIMITED = new Color(0, 0, 0);

	/** A label has a character for each so many pixels of the window. */
	private static final int ROOM = 36;

	private static final int LEAST = 12;

	private StudyService studies;

	private StudyBarMenus menus;

	private ToolBar bar;

	private ToolItem study;

	private ToolItem counted;

	private ToolItem filter;

	private ToolItem period;

	private ToolItem clear;

	private final StudyListener listener = new StudyListener() {
		@Override
		public void shown(Optional<OpenStudy> now) {
			show();
		}

		@Override
		public void changed(OpenStudy of, SessionChange change) {
			if (change.project()) {
				show();
			}
		}

		@Override
		public void scopeChanged(OpenStudy of) {
			show();
		}
	};

	private final ControlListener resized = ControlListener.controlResizedAdapter(e -> fit());

	@Override
	protected Control createControl(Composite parent) {
		IWorkbenchWindow window = getWorkbenchWindow();
		studies = window.getService(StudyService.class);
		menus = new StudyBarMenus(window, studies);
		Composite room = new Composite(parent, SWT.NONE);
		room.setLayout(new FillLayout());
		bar = new ToolBar(room, SWT.FLAT | SWT.RIGHT);
		bar.setData(ID, this);
		study = item(menus::studies);
		Icons icons = new Icons(bar);
		study.setImage(icons.get("open-project")); //$NON-NLS-1$
		counted = item(menus::counted);
		counted.setImage(icons.get("coder")); //$NON-NLS-1$
		filter = item(menus::filters);
		filter.setImage(icons.get("find")); //$NON-NLS-1$
		period = item(menus::periods);
		studies.addListener(listener);
		window.getShell().addControlListener(resized);
		bar.addDisposeListener(e -> {
			studies.removeListener(listener);
			if (!window.getShell().isDisposed()) {
				window.getShell().removeControlListener(resized);
			}
		});
		show();
		return room;
	}

	/** A click, and Down or Enter on it, open its menu. */
	private ToolItem item(Consumer<IMenuManager> fill) {
		ToolItem item = new ToolItem(bar, SWT.DROP_DOWN);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			MenuManager manager = new MenuManager();
			fill.accept(manager);
			Menu menu = manager.createContextMenu(bar);
			Rectangle bounds = item.getBounds();
			menu.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
			menu.addListener(SWT.Hide, hidden -> bar.getDisplay().asyncExec(manager::dispose));
			menu.setVisible(true);
		}));
		return item;
	}

	private void show() {
		if (bar.isDisposed()) {
			return;
		}
		Optional<OpenStudy> current = studies.current();
		Scope scope = current.map(OpenStudy::scope).orElse(Scope.ALL);
		label(study, current.map(s -> new StudyNames(s.session().project().project()).study()).orElse(Messages.Bar_NoStudy), Messages.Bar_StudyHint);
		label(counted, NLS.bind(Messages.Bar_Counted, current.map(menus::counted).orElse(Messages.Bar_Undecided)), Messages.Bar_CountedHint);
		label(filter, NLS.bind(Messages.Bar_Filter, scope.filter() == null ? Messages.Bar_NoFilter
				: scope.name() == null ? scope.filter().toString() : scope.name()), current.map(s -> hint(s, scope)).orElse(Messages.Bar_FilterHint));
		label(period, NLS.bind(Messages.Bar_Period, scope.period() == null ? Messages.Bar_AnyTime : scope.period().words(Locale.getDefault())),
				Messages.Bar_PeriodHint);
		for (ToolItem item : new ToolItem[] { counted, filter, period }) {
			item.setEnabled(current.isPresent());
		}
		mark(filter, scope.filter() != null);
		mark(period, scope.period() != null);
		clearable(!scope.isAll());
		fit();
	}

	private static String hint(OpenStudy study, Scope scope) {
		return scope.filter() == null ? Messages.Bar_FilterHint
				: NLS.bind(Messages.Bar_FilterOn, new SavedQueries(study.session()).words(scope.filter(), scope.name()));
	}

	private static void label(ToolItem item, String text, String hint) {
		item.setData(text);
		item.setToolTipText(text + '\n' + hint);
	}

	private static void mark(ToolItem item, boolean limited) {
		item.setBackground(limited ? LIMITED : null);
		item.setForeground(limited ? ON_LIMITED : null);
	}

	private void clearable(boolean limited) {
		if (limited && clear == null) {
			clear = new ToolItem(bar, SWT.PUSH);
			clear.setText("\u00d7 " + Messages.Bar_Clear); //$NON-NLS-1$
			clear.setToolTipText(Messages.Bar_ClearHint);
			clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> studies.current().ifPresent(s -> s.confine(Scope.ALL))));
		} else if (!limited && clear != null) {
			clear.dispose();
			clear = null;
		}
	}

	/** In a narrow window the labels are cut, and their tips have them whole; what does not fit beside the tool bar goes below it. */
	private void fit() {
		if (bar.isDisposed()) {
			return;
		}
		int most = Math.max(LEAST, bar.getShell().getClientArea().width / ROOM);
		for (ToolItem item : new ToolItem[] { study, counted, filter, period }) {
			String text = String.valueOf(item.getData()).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
			item.setText(text.length() <= most ? text : text.substring(0, most - 1) + '…');
		}
		Control child = bar;
		while (child != null && !(child.getParent() instanceof ToolBar)) {
			child = child.getParent();
		}
		if (child != null && child.getParent() instanceof ToolBar tools) {
			for (ToolItem item : tools.getItems()) {
				if (item.getControl() == child) {
					item.setWidth(child.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
				}
			}
			// The trim asks for the size of the tool bar again only when it is laid out itself.
			tools.pack(true);
			for (Composite around = tools.getParent(); around != null; around = around.getParent()) {
				around.layout(true);
			}
		}
	}
}
