// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.search;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.ISearchResultListener;
import org.eclipse.search.ui.ISearchResultPage;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.policycoder.edit.CodingPlace;
import org.policycoder.edit.SessionChange;
import org.policycoder.edit.SessionListener;
import org.policycoder.ui.Copied;
import org.policycoder.ui.coding.CodingContext;
import org.policycoder.ui.coding.CodingTarget;
import org.policycoder.ui.coding.SelectedClauses;
import org.policycoder.ui.editor.DocumentEditor;
import org.policycoder.ui.editor.DocumentFiles;
import org.policycoder.ui.properties.PropertyPages;
import org.policycoder.ui.session.Failures;

/**
 * Shows in the Search view what was found, a line for each place: the words before
 * it, what was found, the words after it. The lines can be gone through in the text
 * and coded, one by one or many at once.
 */
public final class ConcordancePage extends Page implements ISearchResultPage, IAdaptable {

	private static final String GROUPED = "grouped"; //$NON-NLS-1$

	private static final int DELAY = 80;

	private String id;

	private ISearchResultViewPart view;

	private Concordance result;

	private Composite body;

	private TreeViewer viewer;

	private ConcordanceColumns columns;

	private ConcordanceLines lines;

	private final ConcordanceMenus menus = new ConcordanceMenus(this);

	/** As it was remembered before there were any lines. */
	private boolean grouped;

	private final Set<Integer> stale = new HashSet<>();

	private final AtomicBoolean waiting = new AtomicBoolean();

	private final ISearchResultListener resultListener = e -> refreshSoon();

	private final SessionListener sessionListener = new SessionListener() {
		@Override
		public void changed(SessionChange change) {
			stale.addAll(change.texts());
			if (change.codebook()) {
				columns.show(result.query().session());
				viewer.getTree().clearAll(true);
			} else if (!change.codings().isEmpty()) {
				lines.update(change.codings().stream().map(CodingPlace::clause).collect(Collectors.toSet()));
			}
		}

		@Override
		public void coderChanged(String coder) {
			viewer.getTree().clearAll(true);
		}
	};

	@Override
	public void createControl(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		body.setLayout(new FillLayout());
		Tree tree = new Tree(body, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setHeaderVisible(true);
		viewer = new TreeViewer(tree);
		lines = new ConcordanceLines(viewer);
		lines.group(grouped);
		columns = new ConcordanceColumns(viewer, () -> sort(lines.order().next()));
		columns.show(lines.order());
		viewer.addOpenListener(e -> openSelected());
		getSite().setSelectionProvider(viewer);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(m -> {
			menus.fill(m, getSite());
			view.fillContextMenu(m);
		});
		tree.setMenu(menu.createContextMenu(tree));
		CodingContext.in(tree, view);
	}

	@Override
	public void setActionBars(IActionBars bars) {
		menus.fill(bars);
	}

	@Override
	public void setInput(ISearchResult search, Object state) {
		forget();
		result = (Concordance) search;
		stale.clear();
		lines.clear();
		if (result == null) {
			return;
		}
		result.addListener(resultListener);
		result.query().session().addListener(sessionListener);
		columns.show(result.query().session());
		lines.show(result.hits());
		if (state instanceof Integer index && index < lines.hits().size()) {
			lines.select(index);
		}
	}

	private void forget() {
		if (result != null) {
			result.removeListener(resultListener);
			result.query().session().removeListener(sessionListener);
		}
	}

	private void refreshSoon() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (waiting.compareAndSet(false, true)) {
			display.asyncExec(() -> display.timerExec(DELAY, () -> {
				waiting.set(false);
				if (result != null && !viewer.getControl().isDisposed()) {
					lines.show(result.hits());
					view.updateLabel();
				}
			}));
		}
	}

	/** Puts the lines in another order. */
	void sort(HitOrder wanted) {
		columns.show(wanted);
		lines.sort(wanted);
	}

	void group(boolean byDocument) {
		grouped = byDocument;
		lines.group(grouped);
	}

	/** The lines that are selected, those of selected documents too. */
	List<Hit> selected() {
		return lines.selected();
	}

	void selectAll() {
		viewer.getTree().selectAll();
	}

	void openSelected() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof HitGroup group) {
			lines.toggle(group);
		} else {
			selected().stream().findFirst().ifPresent(h -> open(h, true));
		}
	}

	/**
	 * Goes to the next or previous place, from the one that is selected, and shows it in
	 * the text.
	 *
	 * @param step
	 *            1 for the next, -1 for the previous
	 */
	void go(int step) {
		if (!lines.hits().isEmpty()) {
			int at = selected().stream().findFirst().map(lines.hits()::indexOf).orElse(step > 0 ? -1 : 0);
			int next = Math.floorMod(at + step, lines.hits().size());
			lines.select(next);
			open(lines.hits().get(next), false);
		}
	}

	private void open(Hit hit, boolean activate) {
		IFile file = DocumentFiles.text(result.query().study(), hit.document());
		try {
			if (IDE.openEditor(getSite().getPage(), file, DocumentEditor.ID,
					activate) instanceof DocumentEditor editor) {
				if (stale.contains(hit.document())) {
					hit.clause().ifPresent(editor::goTo);
				} else {
					editor.select(hit.begin(), hit.end());
				}
			}
		} catch (PartInitException e) {
			Failures.show(getSite().getShell(), Messages.Page_CannotOpen, e);
		}
	}

	void copy() {
		new Copied(selected().stream().map(h -> String.join("\t", Integer.toString(h.document()), h.number(), //$NON-NLS-1$
				h.before().strip(), h.match(), h.after().strip())).collect(Collectors.joining("\n"))).to(viewer.getControl().getDisplay()); //$NON-NLS-1$
	}

	void export() {
		if (result != null) {
			ConcordanceExport.ask(getSite().getShell(), result.query().words()).ifPresent(e -> e.schedule(result.table()));
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IPropertySheetPage.class) {
			return new PropertyPages().getAdapter(view, adapter);
		}
		return adapter == CodingTarget.class && result != null && !viewer.getControl().isDisposed()
				? adapter.cast(new SelectedClauses(result.query().session(),
						selected().stream().map(Hit::place).filter(Objects::nonNull).distinct().toList(), viewer))
				: null;
	}

	@Override
	public Object getUIState() {
		return selected().stream().findFirst().map(lines.hits()::indexOf).orElse(null);
	}

	@Override
	public void setViewPart(ISearchResultViewPart part) {
		view = part;
	}

	@Override
	public void restoreState(IMemento memento) {
		grouped = memento != null && Boolean.TRUE.equals(memento.getBoolean(GROUPED));
		menus.showGrouped(grouped);
		if (lines != null) {
			lines.group(grouped);
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putBoolean(GROUPED, grouped);
	}

	@Override
	public void setID(String name) {
		id = name;
	}

	@Override
	public String getID() {
		return id;
	}

	@Override
	public String getLabel() {
		if (result == null) {
			return ""; //$NON-NLS-1$
		}
		if (result.size() > 0) {
			return result.getLabel();
		}
		return NLS.bind(result.isFinished() ? Messages.Concordance_Nothing : Messages.Concordance_Running,
				result.query().words(), result.query().study().getName());
	}

	@Override
	public Control getControl() {
		return body;
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		forget();
		super.dispose();
	}
}
