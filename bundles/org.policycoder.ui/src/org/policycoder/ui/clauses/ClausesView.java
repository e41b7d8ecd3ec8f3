// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.clauses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ViewPart;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingIndex;
import org.policycoder.edit.CodingPlace;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.SessionChange;
import org.policycoder.edit.SessionListener;
import org.policycoder.model.Clause;
import org.policycoder.model.CodebookIndex.Entry;
import org.policycoder.model.Coding;
import org.policycoder.model.Labels;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Wording;
import org.policycoder.model.storage.StorageException;
import org.policycoder.model.text.TextSearch;
import org.policycoder.ui.CategoryColours;
import org.policycoder.ui.CategorySwatches;
import org.policycoder.ui.ClauseLabels;
import org.policycoder.ui.GrowingRows;
import org.policycoder.ui.Headings;
import org.policycoder.ui.PartDescription;
import org.policycoder.ui.api.ClauseCriteria;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyListener;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.clauses.ClauseFilter.State;
import org.policycoder.ui.coding.CodingContext;
import org.policycoder.ui.coding.CodingTarget;
import org.policycoder.ui.coding.SelectedClauses;
import org.policycoder.ui.editor.DocumentEditor;
import org.policycoder.ui.editor.DocumentFiles;
import org.policycoder.ui.session.Failures;
import org.policycoder.ui.session.Studies;

/** All clauses of the study in one table, to find, compare and code many at once. */
public final class ClausesView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "org.policycoder.ui.clausesView"; //$NON-NLS-1$

	private static final int FILTER_DELAY = 250;

	private StudyService studies;

	private Optional<OpenStudy> study = Optional.empty();

	private List<ClauseRow> rows = List.of();

	private final Map<ClauseRef, Integer> indexes = new HashMap<>();

	private TableViewer viewer;

	private GrowingRows growing;

	private Text words;

	private Combo state;

	private Combo scope;

	private Combo category;

	private List<Set<String>> categories = List.of();

	private CategorySwatches swatches;

	private ClauseCriteria criteria = ClauseCriteria.ALL;

	private Job search;

	private final Runnable start = this::search;

	private final StudyListener studyListener = new StudyListener() {
		@Override
		public void shown(Optional<OpenStudy> next) {
			show(next);
		}

		@Override
		public void opening(Optional<IProject> project) {
			if (study.isEmpty()) {
				search();
			}
		}
	};

	private final SessionListener sessionListener = new SessionListener() {
		@Override
		public void changed(SessionChange change) {
			if (change.codebook()) {
				showCategories();
			}
			if (!change.trees().isEmpty()) {
				criteria = ClauseCriteria.ALL; // the numbers that it goes by may be those of other clauses now
			}
			if (change.codebook() || change.register() || !change.trees().isEmpty() || !change.texts().isEmpty()) {
				searchSoon();
			} else {
				update(change.codings().stream().map(CodingPlace::clause).collect(Collectors.toSet()));
			}
		}

		@Override
		public void coderChanged(String coder) {
			searchSoon();
		}
	};

	@Override
	public void createPartControl(Composite parent) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
		createFilter(body);
		Table table = new Table(body, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.setHeaderVisible(true);
		viewer = new TableViewer(table);
		viewer.setUseHashlookup(false);
		growing = new GrowingRows(table, viewer::setItemCount);
		viewer.setContentProvider(new Content());
		column(Messages.Column_Number, 84, r -> r.clause().getNumber());
		column(Messages.Column_Categories, 210, this::labels);
		column(Messages.Column_Text, 620, ClauseRow::words);
		column(Messages.Column_Document, 260, r -> r.document().getTitle());
		viewer.addOpenListener(e -> open());
		CodingContext.in(table, this);
		MenuManager menu = new MenuManager();
		table.setMenu(menu.createContextMenu(table));
		getSite().registerContextMenu(menu, viewer);
		getSite().setSelectionProvider(viewer);
		studies = getSite().getWorkbenchWindow().getService(StudyService.class);
		studies.addListener(studyListener);
		show(studies.current());
	}

	private void createFilter(Composite body) {
		Composite bar = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(2, 2).applyTo(bar);
		words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		words.setMessage(Messages.Clauses_FilterHint);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		words.addModifyListener(e -> searchSoon());
		words.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == SWT.ARROW_DOWN) {
				viewer.getControl().setFocus();
			}
		}));
		scope = combo(bar, Messages.Clauses_WholeCorpus, Messages.Clauses_ThisDocument);
		state = combo(bar, Messages.Clauses_All, Messages.Clauses_Coded, Messages.Clauses_Uncoded);
		category = combo(bar, Messages.Clauses_AnyCategory);
	}

	private Combo combo(Composite bar, String... items) {
		Combo combo = new Combo(bar, SWT.READ_ONLY);
		combo.setItems(items);
		combo.select(0);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			criteria = ClauseCriteria.ALL;
			search();
		}));
		return combo;
	}

	private interface CellText {
		String of(ClauseRow row);
	}

	private void column(String label, int width, CellText text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(label);
		column.getColumn().setWidth(Headings.fit(viewer.getControl(), label, width));
		column.getColumn().setMoveable(true);
		boolean categoriesColumn = label.equals(Messages.Column_Categories);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				String shown = text.of((ClauseRow) element);
				return shown == null ? "" : shown; //$NON-NLS-1$
			}

			@Override
			public Image getImage(Object element) {
				List<String> codes = ((ClauseRow) element).categories();
				return categoriesColumn && !codes.isEmpty() && swatches != null ? swatches.get(codes.get(0)) : null;
			}
		});
	}

	private String labels(ClauseRow row) {
		String language = Locale.getDefault().getLanguage();
		return session().map(s -> row.categories().stream()
				.map(c -> s.codebook().find(c).map(e -> Labels.label(e.category(), language)).orElse(c))
				.collect(Collectors.joining(", "))).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Optional<ProjectSession> session() {
		return study.map(OpenStudy::session);
	}

	private void show(Optional<OpenStudy> next) {
		study.ifPresent(s -> s.session().removeListener(sessionListener));
		study = next;
		criteria = ClauseCriteria.ALL;
		study.ifPresent(s -> s.session().addListener(sessionListener));
		showCategories();
		search();
	}

	private void showCategories() {
		List<String> items = new ArrayList<>(List.of(Messages.Clauses_AnyCategory));
		List<Set<String>> codes = new ArrayList<>(List.of(Set.of()));
		String language = Locale.getDefault().getLanguage();
		session().ifPresent(s -> {
			for (Entry entry : s.codebook().entries()) {
				items.add("   ".repeat(entry.path().size() - 1) + Labels.label(entry.category(), language)); //$NON-NLS-1$
				codes.add(entry.codes());
			}
		});
		swatches = session().map(s -> new CategorySwatches(viewer.getControl(), new CategoryColours(s.codebook())))
				.orElse(null);
		int selected = Math.max(0, Math.min(category.getSelectionIndex(), items.size() - 1));
		category.setItems(items.toArray(String[]::new));
		category.select(selected);
		categories = codes;
	}

	/**
	 * Shows the clauses that something is about, for example a cell of the matrix, until
	 * the user looks for something else.
	 *
	 * @param wanted
	 *            which clauses
	 */
	public void show(ClauseCriteria wanted) {
		words.setText(""); //$NON-NLS-1$
		scope.select(0);
		state.select(0);
		category.select(0);
		criteria = wanted;
		search();
	}

	private void searchSoon() {
		words.getDisplay().timerExec(FILTER_DELAY, start);
	}

	private void search() {
		if (words.isDisposed()) {
			return;
		}
		if (search != null) {
			search.cancel();
		}
		if (study.isEmpty()) {
			show(List.of());
			return;
		}
		ProjectSession session = study.get().session();
		ClauseFilter filter = new ClauseFilter(TextSearch.eachOf(words.getText()), State.values()[state.getSelectionIndex()],
				categories.get(Math.max(0, category.getSelectionIndex())), criteria);
		List<PolicyDocument> documents = documents(session);
		search = new Job(Messages.Clauses_Searching) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				List<ClauseRow> found;
				try {
					found = find(session, documents, filter, monitor);
				} catch (Error e) {
					return Status.error(Failures.sentence(e), e);
				}
				if (monitor.isCanceled()) {
					return Status.CANCEL_STATUS;
				}
				getSite().getShell().getDisplay().asyncExec(() -> {
					if (!monitor.isCanceled()) {
						show(found);
					}
				});
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == ClausesView.this;
			}
		};
		search.schedule();
	}

	private List<PolicyDocument> documents(ProjectSession session) {
		if (scope.getSelectionIndex() == 1) {
			return getSite().getPage().getActiveEditor() instanceof DocumentEditor editor && editor.isShown() ? List.of(editor.document())
					: List.of();
		}
		return session.project().corpus().getDocuments().stream().sorted(Comparator.comparingInt(PolicyDocument::getNumber)).toList();
	}

	private static List<ClauseRow> find(ProjectSession session, List<PolicyDocument> documents, ClauseFilter filter,
			IProgressMonitor monitor) {
		List<ClauseRow> found = new ArrayList<>();
		for (PolicyDocument document : documents) {
			if (monitor.isCanceled()) {
				return found;
			}
			try {
				found.addAll(session.read(() -> find(session, document, filter)));
			} catch (Exception e) {
				// a document that cannot be read is in the Problems view; its clauses are not here
			}
		}
		return found;
	}

	private static List<ClauseRow> find(ProjectSession session, PolicyDocument document, ClauseFilter filter)
			throws StorageException {
		String text = session.text(document);
		List<ClauseRow> found = new ArrayList<>();
		for (Clause clause : session.clauses(document).codable()) {
			ClauseRow row = new ClauseRow(document, clause, ClauseLabels.line(clause, text), categories(session, document, clause));
			if (filter.accepts(row)) {
				found.add(row);
			}
		}
		return found;
	}

	private static List<String> categories(ProjectSession session, PolicyDocument document, Clause clause) throws StorageException {
		if (session.coder().isEmpty()) {
			return List.of();
		}
		CodingIndex codings = session.codings(session.coder().get(), document);
		return codings.of(clause.getId()).stream().map(Coding::getCategory).distinct().sorted(session.codebook().order()).toList();
	}

	private void show(List<ClauseRow> found) {
		if (viewer.getControl().isDisposed()) {
			return;
		}
		rows = new ArrayList<>(found);
		indexes.clear();
		for (int i = 0; i < rows.size(); i++) {
			indexes.put(rows.get(i).ref(), i);
		}
		viewer.setInput(rows);
		growing.become(viewer.getTable().getItemCount(), rows.size());
		viewer.getTable().clearAll();
		setContentDescription(PartDescription
				.of(study.isEmpty() ? Studies.without(studies, Messages.Clauses_NoStudy)
						: criteria.label().isEmpty() ? Wording.fill(Messages.Clauses_Count, rows.size())
						: Wording.fill(Messages.Clauses_CountOf, criteria.label(), rows.size())));
	}

	/** Rows stay where they are while they are coded, even when the filter would no longer show them. */
	private void update(Set<ClauseRef> changed) {
		if (changed.isEmpty() || study.isEmpty()) {
			return;
		}
		for (ClauseRef ref : changed) {
			Integer i = indexes.get(ref);
			if (i != null) {
				ClauseRow row = rows.get(i);
				try {
					rows.set(i, row.with(categories(study.get().session(), row.document(), row.clause())));
					if (i < viewer.getTable().getItemCount()) {
						viewer.getTable().clear(i);
					}
				} catch (StorageException e) {
					// then the row stays as it was
				}
			}
		}
	}

	private List<ClauseRow> selected() {
		List<ClauseRow> selected = new ArrayList<>();
		for (int i : viewer.getTable().getSelectionIndices()) {
			selected.add(rows.get(i));
		}
		return selected;
	}

	private void open() {
		selected().stream().findFirst().ifPresent(row -> {
			IFile file = DocumentFiles.text(study.get().project(), row.document().getNumber());
			try {
				IEditorPart editor = IDE.openEditor(getSite().getPage(), file, DocumentEditor.ID);
				if (editor instanceof DocumentEditor document) {
					document.goTo(row.ref());
				}
			} catch (PartInitException e) {
				Failures.show(getSite().getShell(), Messages.Clauses_CannotOpen, e);
			}
		});
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == CodingTarget.class && study.isPresent() && !viewer.getControl().isDisposed()) {
			return adapter.cast(new SelectedClauses(study.get().session(), selected().stream().map(ClauseRow::ref).toList(), viewer));
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (search != null) {
			search.cancel();
		}
		if (studies != null) {
			studies.removeListener(studyListener);
			study.ifPresent(s -> s.session().removeListener(sessionListener));
		}
		super.dispose();
	}

	private final class Content implements ILazyContentProvider {

		@Override
		public void inputChanged(Viewer v, Object before, Object now) {
			// rows are asked for by index
		}

		@Override
		public void updateElement(int index) {
			if (index < rows.size()) {
				viewer.replace(rows.get(index), index);
			}
		}
	}
}
