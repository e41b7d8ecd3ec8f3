// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.IContextMenuConstants;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.ISearchResultListener;
import org.eclipse.search.ui.ISearchResultPage;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingIndex;
import org.policycoder.edit.CodingPlace;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.SessionChange;
import org.policycoder.edit.SessionListener;
import org.policycoder.model.Coding;
import org.policycoder.model.Labels;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.CategoryColours;
import org.policycoder.ui.CategorySwatches;
import org.policycoder.ui.Headings;
import org.policycoder.ui.Icons;
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

	private static final int EXPANDED_AT_MOST = 40;

	private static final int LEAST_CONTEXT = 320;

	private String id;

	private ISearchResultViewPart view;

	private Concordance result;

	private List<Hit> hits = List.of();

	private List<HitGroup> groups = List.of();

	private boolean grouped;

	private HitOrder order = HitOrder.TEXT;

	private Composite body;

	private TreeViewer viewer;

	private TreeColumn context;

	private CategorySwatches swatches;

	private IAction grouping;

	private final Set<Integer> stale = new HashSet<>();

	private final AtomicBoolean waiting = new AtomicBoolean();

	private final ISearchResultListener resultListener = e -> refreshSoon();

	private final SessionListener sessionListener = new SessionListener() {
		@Override
		public void changed(SessionChange change) {
			stale.addAll(change.texts());
			if (change.codebook()) {
				showColours();
				viewer.getTree().clearAll(true);
			} else if (!change.codings().isEmpty()) {
				update(change.codings().stream().map(CodingPlace::clause).collect(Collectors.toSet()));
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
		body.setLayout(new org.eclipse.swt.layout.FillLayout());
		Tree tree = new Tree(body, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setHeaderVisible(true);
		viewer = new TreeViewer(tree);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		column(Messages.Column_DocumentNumber, 64, e -> Integer.toString(e instanceof Hit h ? h.document() : ((HitGroup) e).document()), false);
		column(Messages.Column_Clause, 92, e -> e instanceof Hit h ? h.number() : "", false); //$NON-NLS-1$
		TreeViewerColumn kwic = new TreeViewerColumn(viewer, SWT.NONE);
		kwic.setLabelProvider(new KwicLabel(tree, PlatformUI.getWorkbench().getThemeManager()));
		context = kwic.getColumn();
		context.setText(order.label());
		context.setToolTipText(Messages.Column_ContextHint);
		context.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> sort(order.next())));
		column(Messages.Column_Categories, 150, e -> e instanceof Hit h ? labels(h) : "", true); //$NON-NLS-1$
		column(Messages.Column_Title, 180, e -> e instanceof Hit h ? h.title() : "", false); //$NON-NLS-1$
		tree.addListener(SWT.Resize, e -> fitContext());
		fitContext();
		viewer.addOpenListener(e -> openSelected());
		getSite().setSelectionProvider(viewer);
		fillContextMenu(tree);
		CodingContext.in(tree, view);
	}

	private interface CellText {
		String of(Object element);
	}

	private void column(String label, int width, CellText text, boolean coloured) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(label);
		column.getColumn().setWidth(Headings.fit(viewer.getControl(), label, width));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.of(element);
			}

			@Override
			public Image getImage(Object element) {
				List<String> codes = coloured && element instanceof Hit hit ? codes(hit) : List.of();
				return codes.isEmpty() || swatches == null ? null : swatches.get(codes.get(0));
			}
		});
	}

	/** The lines take the room that the other columns leave. */
	private void fitContext() {
		int others = Arrays.stream(viewer.getTree().getColumns()).filter(c -> c != context).mapToInt(TreeColumn::getWidth).sum();
		int width = Math.max(LEAST_CONTEXT, viewer.getTree().getClientArea().width - others);
		if (width != context.getWidth()) {
			context.setWidth(width);
		}
	}

	/** What the coder at work has given to the clause. */
	private List<String> codes(Hit hit) {
		ProjectSession session = result.query().session();
		PolicyDocument document = session.document(hit.document()).orElse(null);
		if (document == null || hit.place() == null || session.coder().isEmpty()) {
			return List.of();
		}
		try {
			CodingIndex codings = session.codings(session.coder().get(), document);
			return codings.of(hit.place().clause()).stream().map(Coding::getCategory).distinct()
					.sorted(session.codebook().order()).toList();
		} catch (StorageException e) {
			return List.of();
		}
	}

	private String labels(Hit hit) {
		String language = Locale.getDefault().getLanguage();
		ProjectSession session = result.query().session();
		return codes(hit).stream().map(c -> session.codebook().find(c).map(e -> Labels.label(e.category(), language)).orElse(c))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private void fillContextMenu(Tree tree) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(m -> {
			m.add(action(Messages.Page_Open, "document", this::openSelected)); //$NON-NLS-1$
			m.add(new Separator());
			for (String command : List.of("quickCode", "repeatCoding", "clearCodings")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				String name = "org.policycoder.ui." + command; //$NON-NLS-1$
				m.add(new CommandContributionItem(new CommandContributionItemParameter(getSite(), name, name,
						CommandContributionItem.STYLE_PUSH)));
			}
			m.add(new Separator());
			m.add(new CommandContributionItem(new CommandContributionItemParameter(getSite(), null,
					IWorkbenchCommandConstants.EDIT_COPY, CommandContributionItem.STYLE_PUSH)));
			m.add(action(Messages.Page_Export, "export", this::export)); //$NON-NLS-1$
			view.fillContextMenu(m);
		});
		tree.setMenu(menu.createContextMenu(tree));
	}

	private static IAction action(String label, String icon, Runnable run) {
		Action action = new Action(label, Icons.descriptor(icon)) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(label.replace("&", "").replaceAll("\\(\\p{Upper}\\)", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return action;
	}

	@Override
	public void setActionBars(IActionBars bars) {
		IAction next = action(Messages.Page_Next, "next", () -> go(1)); //$NON-NLS-1$
		IAction previous = action(Messages.Page_Previous, "previous", () -> go(-1)); //$NON-NLS-1$
		grouping = new Action(Messages.Page_Group, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				group(isChecked());
			}
		};
		grouping.setImageDescriptor(Icons.descriptor("group")); //$NON-NLS-1$
		grouping.setChecked(grouped);
		IToolBarManager tools = bars.getToolBarManager();
		tools.appendToGroup(IContextMenuConstants.GROUP_SHOW, next);
		tools.appendToGroup(IContextMenuConstants.GROUP_SHOW, previous);
		tools.appendToGroup(IContextMenuConstants.GROUP_VIEWER_SETUP, grouping);
		tools.appendToGroup(IContextMenuConstants.GROUP_EDIT, action(Messages.Page_Export, "export", this::export)); //$NON-NLS-1$
		handle(bars, ActionFactory.NEXT, next);
		handle(bars, ActionFactory.PREVIOUS, previous);
		handle(bars, ActionFactory.COPY, action(Messages.Page_Copy, "copy", this::copy)); //$NON-NLS-1$
		handle(bars, ActionFactory.SELECT_ALL, action(Messages.Page_SelectAll, "clauses", viewer.getTree()::selectAll)); //$NON-NLS-1$
	}

	private static void handle(IActionBars bars, ActionFactory command, IAction action) {
		action.setActionDefinitionId(command.getCommandId());
		bars.setGlobalActionHandler(command.getId(), action);
	}

	@Override
	public void setInput(ISearchResult search, Object state) {
		if (result != null) {
			result.removeListener(resultListener);
			result.query().session().removeListener(sessionListener);
		}
		result = (Concordance) search;
		hits = List.of();
		stale.clear();
		if (result == null) {
			viewer.setInput(null);
			return;
		}
		result.addListener(resultListener);
		result.query().session().addListener(sessionListener);
		showColours();
		show(result.hits());
		if (state instanceof Integer index && index < hits.size()) {
			select(index);
		}
	}

	private void showColours() {
		swatches = new CategorySwatches(viewer.getControl(), new CategoryColours(result.query().session().codebook()));
	}

	private void refreshSoon() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (waiting.compareAndSet(false, true)) {
			display.asyncExec(() -> display.timerExec(DELAY, () -> {
				waiting.set(false);
				if (result != null && !viewer.getControl().isDisposed()) {
					show(result.hits());
					view.updateLabel();
				}
			}));
		}
	}

	/** Puts the lines in another order. */
	void sort(HitOrder wanted) {
		order = wanted;
		context.setText(order.label());
		if (result != null) {
			hits = List.of();
			show(result.hits());
		}
	}

	/** A result that has grown keeps its lines, and what is selected and open, where they are. */
	private void show(List<Hit> all) {
		List<Hit> found = order.sorted(all);
		boolean grown = order == HitOrder.TEXT && !hits.isEmpty() && found.size() >= hits.size() && found.get(0) == hits.get(0);
		hits = found;
		groups = grouped ? HitGroup.of(hits) : List.of();
		if (!grown) {
			viewer.setInput(this);
		}
		viewer.setChildCount(this, grouped ? groups.size() : hits.size());
	}

	void group(boolean byDocument) {
		grouped = byDocument;
		if (result == null) {
			return;
		}
		hits = List.of();
		show(result.hits());
		if (grouped && groups.size() <= EXPANDED_AT_MOST) {
			for (int i = 0; i < groups.size(); i++) {
				viewer.replace(this, i, groups.get(i));
				expand(groups.get(i));
			}
		}
	}

	private void expand(HitGroup group) {
		viewer.setChildCount(group, group.hits().size());
		viewer.setExpandedState(group, true);
	}

	private void update(Set<ClauseRef> changed) {
		Object[] lines = hits.stream().filter(h -> changed.contains(h.place())).toArray();
		viewer.update(lines, null);
	}

	/** The lines that are selected, those of selected documents too; not every line is known to the tree yet. */
	List<Hit> selected() {
		Tree tree = viewer.getTree();
		List<Hit> selected = new ArrayList<>();
		for (TreeItem item : tree.getSelection()) {
			TreeItem above = item.getParentItem();
			if (above != null) {
				selected.add(groups.get(tree.indexOf(above)).hits().get(above.indexOf(item)));
			} else if (grouped) {
				selected.addAll(groups.get(tree.indexOf(item)).hits());
			} else {
				selected.add(hits.get(tree.indexOf(item)));
			}
		}
		return selected.stream().distinct().toList();
	}

	private void openSelected() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof HitGroup group) {
			if (viewer.getExpandedState(group)) {
				viewer.setExpandedState(group, false);
			} else {
				expand(group);
			}
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
		if (!hits.isEmpty()) {
			int at = selected().stream().findFirst().map(hits::indexOf).orElse(step > 0 ? -1 : 0);
			int next = Math.floorMod(at + step, hits.size());
			select(next);
			open(hits.get(next), false);
		}
	}

	private void select(int index) {
		Hit hit = hits.get(index);
		if (grouped) {
			HitGroup group = groups.stream().filter(g -> g.document() == hit.document()).findFirst().orElseThrow();
			viewer.replace(this, groups.indexOf(group), group);
			expand(group);
			viewer.replace(group, group.hits().indexOf(hit), hit);
		} else {
			viewer.replace(this, index, hit);
		}
		viewer.setSelection(new StructuredSelection(hit), true);
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

	private void copy() {
		String lines = selected().stream().map(h -> String.join("\t", Integer.toString(h.document()), h.number(), //$NON-NLS-1$
				h.before().strip(), h.match(), h.after().strip())).collect(Collectors.joining("\n")); //$NON-NLS-1$
		if (!lines.isEmpty()) {
			Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
			try {
				clipboard.setContents(new Object[] { lines }, new Transfer[] { TextTransfer.getInstance() });
			} finally {
				clipboard.dispose();
			}
		}
	}

	private void export() {
		if (result != null) {
			ConcordanceExport.ask(getSite().getShell(), result.query().words()).ifPresent(e -> e.schedule(result.table()));
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IPropertySheetPage.class) {
			return new PropertyPages().getAdapter(view, adapter);
		}
		return adapter == CodingTarget.class && result != null && !viewer.getControl().isDisposed() ? adapter.cast(new SelectedClauses(result.query().session(),
				selected().stream().map(Hit::place).filter(Objects::nonNull).distinct().toList(), viewer)) : null;
	}

	@Override
	public Object getUIState() {
		return selected().stream().findFirst().map(hits::indexOf).orElse(null);
	}

	@Override
	public void setViewPart(ISearchResultViewPart part) {
		view = part;
	}

	@Override
	public void restoreState(IMemento memento) {
		grouped = memento != null && Boolean.TRUE.equals(memento.getBoolean(GROUPED));
		if (grouping != null) {
			grouping.setChecked(grouped);
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
		if (result != null) {
			result.removeListener(resultListener);
			result.query().session().removeListener(sessionListener);
		}
		super.dispose();
	}

	private final class Content implements ILazyTreeContentProvider {

		@Override
		public void updateElement(Object parent, int index) {
			if (parent instanceof HitGroup group) {
				viewer.replace(group, index, group.hits().get(index));
			} else if (grouped) {
				if (index < groups.size()) {
					viewer.replace(parent, index, groups.get(index));
					viewer.setChildCount(groups.get(index), groups.get(index).hits().size());
				}
			} else if (index < hits.size()) {
				viewer.replace(parent, index, hits.get(index));
			}
		}

		@Override
		public void updateChildCount(Object element, int current) {
			int count = element instanceof HitGroup group ? group.hits().size()
					: element instanceof Hit ? 0 : grouped ? groups.size() : hits.size();
			if (count != current) {
				viewer.setChildCount(element, count);
			}
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}
	}
}
