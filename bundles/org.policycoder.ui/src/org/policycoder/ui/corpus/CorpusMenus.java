// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.corpus;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.policycoder.model.Coder;
import org.policycoder.ui.DropDown;
import org.policycoder.ui.Icons;
import org.policycoder.ui.session.ActiveCoder;
import org.policycoder.ui.session.StudyNames;

/** The menus and the tool bar of the Corpus view: which study, whose codings, which groups and columns. */
final class CorpusMenus {

	private final CorpusView view;

	private final CorpusColumns columns;

	CorpusMenus(CorpusView view, CorpusColumns columns) {
		this.view = view;
		this.columns = columns;
	}

	void fill(IActionBars bars) {
		IMenuManager menu = bars.getMenuManager();
		MenuManager project = new MenuManager(Messages.Corpus_Study);
		project.setRemoveAllWhenShown(true);
		project.addMenuListener(m -> view.studies().projects().forEach(p -> m.add(action(p.getName(), null, IAction.AS_RADIO_BUTTON,
				view.study().filter(s -> s.project().equals(p)).isPresent(), a -> view.studies().open(p)))));
		menu.add(project);
		MenuManager groups = new MenuManager(Messages.Corpus_GroupBy, Icons.descriptor("group"), null); //$NON-NLS-1$
		fillGroups(groups);
		menu.add(groups);
		MenuManager chosen = new MenuManager(Messages.Corpus_Columns, Icons.descriptor("columns"), null); //$NON-NLS-1$
		chosen.setRemoveAllWhenShown(true);
		chosen.addMenuListener(m -> {
			for (CorpusColumn column : CorpusColumn.values()) {
				IAction toggle = action(column.label(), null, IAction.AS_CHECK_BOX, columns.isShown(column), a -> columns.toggle(column));
				toggle.setEnabled(column != CorpusColumn.TITLE);
				m.add(toggle);
			}
		});
		menu.add(chosen);
		MenuManager coder = new MenuManager(Messages.Corpus_Coder, Icons.descriptor("coder"), null); //$NON-NLS-1$
		fillCoders(coder);
		menu.add(coder);
		bars.getToolBarManager()
				.add(new DropDown(Messages.Corpus_Coder, Icons.descriptor("coder"), this::fillCoders)); //$NON-NLS-1$
		DropDown group = new DropDown(Messages.Corpus_GroupBy, Icons.descriptor("group"), this::fillGroups); //$NON-NLS-1$
		bars.getToolBarManager().add(group);
	}

	/** Who is at work: whose codings the text shows and the keys make. */
	private void fillCoders(IMenuManager menu) {
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(m -> view.session().ifPresent(s -> {
			for (Coder coder : s.project().project().getCoders()) {
				String name = StudyNames.of(coder);
				m.add(action(name, null, IAction.AS_RADIO_BUTTON, s.coder().filter(coder.getId()::equals).isPresent(),
						a -> ActiveCoder.say(s, coder.getId())));
			}
			m.add(new Separator());
			m.add(action(Messages.Corpus_NewCoder, null, IAction.AS_PUSH_BUTTON, false, a -> ActiveCoder.add(view, s)));
		}));
	}

	private void fillGroups(IMenuManager menu) {
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(m -> {
			for (Grouping kind : Grouping.values()) {
				m.add(action(kind.label(), null, IAction.AS_RADIO_BUTTON, kind == view.grouping(), a -> view.groupBy(kind)));
			}
		});
	}

	static IAction action(String label, String icon, int style, boolean checked, Consumer<IAction> run) {
		Action action = new Action(label, style) {
			@Override
			public void run() {
				if (getStyle() != AS_RADIO_BUTTON || isChecked()) {
					run.accept(this);
				}
			}
		};
		action.setImageDescriptor(icon == null ? null : Icons.descriptor(icon));
		if (style != IAction.AS_PUSH_BUTTON) {
			action.setChecked(checked);
		}
		return action;
	}
}
