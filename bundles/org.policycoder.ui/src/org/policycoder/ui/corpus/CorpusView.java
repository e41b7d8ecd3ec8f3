// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.themes.IThemeManager;
import org.policycoder.edit.DocumentProgress;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.SessionChange;
import org.policycoder.edit.SessionListener;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Wording;
import org.policycoder.ui.Icons;
import org.policycoder.ui.PartDescription;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyListener;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.corpus.CorpusRows.Group;
import org.policycoder.ui.editor.DocumentEditor;
import org.policycoder.ui.editor.DocumentFiles;
import org.policycoder.ui.session.Failures;
import org.policycoder.ui.session.Studies;
import org.policycoder.ui.session.StudyNames;

/** The register of the study: what there is to code, and how far it is. */
public final class CorpusView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "org.policycoder.ui.corpusView"; //$NON-NLS-1$

	private static final String GROUPING = "grouping"; //$NON-NLS-1$

	private static final String SORT = "sort"; //$NON-NLS-1$

	private static final String DESCENDING = "descending"; //$NON-NLS-1$

	private static final String FILTER = "filter"; //$NON-NLS-1$

	private static final String EXPANDED = "expanded"; //$NON-NLS-1$

	private static final int FILTER_DELAY = 150;

	private final CorpusColumns columns = new CorpusColumns();

	private final Set<String> expanded = new HashSet<>();

	private String filterBefore = ""; //$NON-NLS-1$

	private StudyService studies;

	private Optional<OpenStudy> study = Optional.empty();

	/** Whether the documents of the study are being read. */
	private boolean reading;

	private CorpusRows rows = CorpusRows.NONE;

	private Grouping grouping = Grouping.NONE;

	private CorpusColumn sort = CorpusColumn.NUMBER;

	private boolean descending;

	private Text filter;

	private FirstSteps firstSteps;

	private TreeViewer viewer;

	private final StudyListener studyListener = new StudyListener() {
		@Override
		public void shown(Optional<OpenStudy> next) {
			show(next);
		}

		@Override
		public void opening(Optional<IProject> project) {
			if (study.isEmpty()) {
				describe();
			}
		}
	};

	private final Runnable refresh = this::refresh;

	private final SessionListener sessionListener = new SessionListener() {
		@Override
		public void changed(SessionChange change) {
			update(change);
		}

		@Override
		public void coderChanged(String coder) {
			refresh();
		}
	};

	/** Progress over all documents is known when all files are read. */
	private final IJobChangeListener loadListener = new JobChangeAdapter() {
		@Override
		public void done(IJobChangeEvent event) {
			study.map(OpenStudy::session).filter(event.getJob()::belongsTo)
					.ifPresent(s -> getSite().getShell().getDisplay().asyncExec(CorpusView.this::refresh));
		}
	};

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		columns.restore(memento);
		if (memento != null) {
			grouping = read(Grouping.class, memento.getString(GROUPING), grouping);
			sort = read(CorpusColumn.class, memento.getString(SORT), sort);
			descending = Boolean.TRUE.equals(memento.getBoolean(DESCENDING));
			filterBefore = Objects.requireNonNullElse(memento.getString(FILTER), ""); //$NON-NLS-1$
			Stream.of(memento.getChildren(EXPANDED)).map(IMemento::getID).forEach(expanded::add);
		}
	}

	private static <E extends Enum<E>> E read(Class<E> type, String name, E otherwise) {
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equals(name)) {
				return constant;
			}
		}
		return otherwise;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(GROUPING, grouping.name());
		memento.putString(SORT, sort.name());
		memento.putBoolean(DESCENDING, descending);
		memento.putString(FILTER, filter.getText());
		expanded.forEach(group -> memento.createChild(EXPANDED, group));
		columns.save(memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
		filter = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		filter.setMessage(Messages.Corpus_FilterHint);
		filter.setText(filterBefore);
		GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(filter);
		filter.addModifyListener(e -> filter.getDisplay().timerExec(FILTER_DELAY, refresh));
		filter.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == SWT.ARROW_DOWN) {
				viewer.getControl().setFocus();
			} else if (e.keyCode == SWT.ESC) {
				filter.setText(""); //$NON-NLS-1$
			}
		}));
		firstSteps = new FirstSteps(body, getSite().getWorkbenchWindow());
		createTree(body);
		new CorpusMenus(this, columns).fill(getViewSite().getActionBars());
		studies = getSite().getWorkbenchWindow().getService(StudyService.class);
		studies.addListener(studyListener);
		Job.getJobManager().addJobChangeListener(loadListener);
		show(studies.current());
	}

	private void createTree(Composite body) {
		Tree tree = new Tree(body, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
		tree.setHeaderVisible(true);
		viewer = new TreeViewer(tree) {
			@Override
			protected void setSelectionToWidget(ISelection selection, boolean reveal) {
				makeRows(((IStructuredSelection) selection).toList());
				super.setSelectionToWidget(selection, reveal);
			}
		};
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new CorpusContent(viewer, () -> rows));
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addTreeListener(new ITreeViewerListener() {
			@Override
			public void treeExpanded(TreeExpansionEvent event) {
				expanded.add(((Group) event.getElement()).label());
			}

			@Override
			public void treeCollapsed(TreeExpansionEvent event) {
				expanded.remove(((Group) event.getElement()).label());
			}
		});
		Icons icons = new Icons(tree);
		IThemeManager themes = getSite().getWorkbenchWindow().getWorkbench().getThemeManager();
		columns.create(viewer, (column, made) -> {
			made.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> sortBy(column)));
			made.setLabelProvider(column == CorpusColumn.PROGRESS ? new ProgressCell(this::progress, themes)
					: new CorpusLabels(column, icons, this::session, this::progress));
			made.setEditingSupport(MetadataEditing.of(this, viewer, column));
		});
		MetadataEditing.enable(viewer);
		viewer.addOpenListener(e -> openSelected());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(m -> {
			m.add(CorpusMenus.action(Messages.Corpus_Open, "document", IAction.AS_PUSH_BUTTON, false, a -> openSelected())); //$NON-NLS-1$
			m.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		});
		tree.setMenu(menu.createContextMenu(tree));
		getSite().registerContextMenu(menu, viewer);
		getSite().setSelectionProvider(viewer);
		viewer.addDropSupport(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT, new Transfer[] { FileTransfer.getInstance() },
				new FileDrop(viewer, getSite().getWorkbenchWindow()));
	}

	/** A virtual tree knows the rows only that were seen. */
	private void makeRows(List<?> elements) {
		CorpusContent content = (CorpusContent) viewer.getContentProvider();
		for (Object element : elements) {
			if (element instanceof PolicyDocument document && viewer.testFindItem(document) == null) {
				content.make(document);
			}
		}
	}

	private void sortBy(CorpusColumn column) {
		descending = sort == column && !descending;
		sort = column;
		refresh();
	}

	private void show(Optional<OpenStudy> next) {
		study.ifPresent(s -> s.session().removeListener(sessionListener));
		study = next;
		study.ifPresent(s -> s.session().addListener(sessionListener));
		refresh();
	}

	/**
	 * Gets the documents that are selected.
	 *
	 * @return those selected by themselves or in a group, each once
	 */
	public List<PolicyDocument> selected() {
		List<PolicyDocument> documents = new ArrayList<>();
		for (Object selected : viewer.getStructuredSelection().toList()) {
			if (selected instanceof PolicyDocument document) {
				documents.add(document);
			} else if (selected instanceof Group group) {
				documents.addAll(group.documents());
			}
		}
		return documents.stream().distinct().toList();
	}

	/**
	 * Lets the user change what the register says of a document.
	 *
	 * @param document
	 *            a document of the study that is shown; it is selected, if the filter lets it be
	 * @param field
	 *            where the keyboard is at first
	 */
	public void edit(PolicyDocument document, MetadataField field) {
		viewer.setSelection(new StructuredSelection(document), true);
		session().ifPresent(s -> RegisterHandler.edit(this, s, List.of(document), field));
	}

	/** The session of the study that is shown. */
	Optional<ProjectSession> session() {
		return study.map(OpenStudy::session);
	}

	Optional<OpenStudy> study() {
		return study;
	}

	StudyService studies() {
		return studies;
	}

	Grouping grouping() {
		return grouping;
	}

	void groupBy(Grouping kind) {
		grouping = kind;
		refresh();
	}

	/** While the documents are being read, what is known of them: nobody waits for the others, and then all are shown anew. */
	private DocumentProgress progress(PolicyDocument document) {
		return session().flatMap(s -> s.coder().flatMap(c -> reading ? s.knownProgress(c, document) : Optional.of(s.progress(c, document))))
				.orElse(new DocumentProgress(DocumentProgress.Status.NEW, 0, 0));
	}

	private void refresh() {
		if (viewer.getControl().isDisposed()) {
			return;
		}
		if (viewer.isCellEditorActive()) {
			filter.getDisplay().timerExec(FILTER_DELAY, refresh);
			return;
		}
		List<PolicyDocument> all = session().map(s -> (List<PolicyDocument>) s.project().corpus().getDocuments())
				.orElse(List.of());
		reading = session().filter(s -> Job.getJobManager().find(s).length > 0).isPresent();
		viewer.getTree().setSortColumn(columns.get(sort));
		viewer.getTree().setSortDirection(descending ? SWT.DOWN : SWT.UP);
		CorpusRows next = CorpusRows.of(all, filter.getText(), sort, descending, grouping, this::progress);
		if (next.isSame(rows)) {
			viewer.update(rows.elements().filter(e -> viewer.testFindItem(e) != null).toArray(), null);
		} else {
			show(next);
		}
		describe();
	}

	private void describe() {
		firstSteps.show(studies, study);
		setContentDescription(
				PartDescription.of(study.map(s -> description(s.session())).orElseGet(() -> Studies.without(studies, Messages.Corpus_NoStudy))));
	}

	private void show(CorpusRows next) {
		rows = next;
		Tree tree = viewer.getTree();
		List<?> selected = tree.getSelectionCount() == 0 ? List.of() : viewer.getStructuredSelection().toList();
		tree.setRedraw(false);
		try {
			viewer.setInput(rows);
			if (rows.isGrouped()) {
				rows.groups().stream().filter(g -> expanded.contains(g.label())).forEach(g -> viewer.setExpandedState(g, true));
			}
			makeRows(selected);
			selected.stream().map(viewer::testFindItem).filter(TreeItem.class::isInstance).forEach(i -> tree.select((TreeItem) i));
		} finally {
			tree.setRedraw(true);
		}
	}

	private String description(ProjectSession session) {
		StudyNames names = new StudyNames(session.project().project());
		return Wording.fill(Messages.Corpus_Description, new Object[] { names.study(), rows.count(),
				session.project().corpus().getDocuments().size(), session.coder().map(names::coder).orElse(Messages.Corpus_NobodyCodes) });
	}

	private void update(SessionChange change) {
		if (change.register() || change.project() || !change.documents().isEmpty()) {
			refresh();
			return;
		}
		List<PolicyDocument> changed = new ArrayList<>();
		for (PolicyDocument document : session().map(s -> s.project().corpus().getDocuments()).orElseThrow()) {
			if (change.touches(document.getNumber())) {
				changed.add(document);
			}
		}
		changed.forEach(d -> viewer.update(d, null));
	}

	private void openSelected() {
		for (Object selected : viewer.getStructuredSelection().toList()) {
			if (selected instanceof PolicyDocument document) {
				open(document);
			} else if (selected instanceof Group group) {
				boolean open = expanded.remove(group.label()) || !expanded.add(group.label());
				viewer.setExpandedState(group, !open);
			}
		}
	}

	private void open(PolicyDocument document) {
		study.ifPresent(s -> {
			IFile file = DocumentFiles.text(s.project(), document.getNumber());
			try {
				if (!file.exists()) {
					file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
				}
				IDE.openEditor(getSite().getPage(), file, DocumentEditor.ID);
			} catch (CoreException e) {
				Failures.show(getSite().getShell(), Messages.Corpus_CannotOpen, e);
			}
		});
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (studies != null) {
			studies.removeListener(studyListener);
			Job.getJobManager().removeJobChangeListener(loadListener);
			study.ifPresent(s -> s.session().removeListener(sessionListener));
		}
		super.dispose();
	}
}
