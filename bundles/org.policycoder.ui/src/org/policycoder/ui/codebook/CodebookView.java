// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.SessionChange;
import org.policycoder.edit.SessionListener;
import org.policycoder.model.Category;
import org.policycoder.model.Codebook;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.Dimension;
import org.policycoder.model.DimensionRule;
import org.policycoder.model.Labels;
import org.policycoder.ui.CategoryColours;
import org.policycoder.ui.CategorySwatches;
import org.policycoder.ui.Headings;
import org.policycoder.ui.Icons;
import org.policycoder.ui.PartDescription;
import org.policycoder.ui.Tooltip;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyListener;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.coding.CodingActions;
import org.policycoder.ui.coding.CodingTarget;
import org.policycoder.ui.session.Studies;

/** The framework of the study: its categories with colours, keys and counts, and what they mean. */
public final class CodebookView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "org.policycoder.ui.codebookView"; //$NON-NLS-1$

	private static final String CONTEXT = "org.policycoder.ui.context.codebook"; //$NON-NLS-1$

	private static final int KEY = 1;

	private static final ColumnPixelData NO_WIDTH = new ColumnPixelData(0);

	private StudyService studies;

	private Optional<OpenStudy> study = Optional.empty();

	private TreeViewer viewer;

	private TreeColumnLayout columns;

	private ColumnPixelData keyWidth;

	private StyledText description;

	private CategoryLook look;

	private final StudyListener studyListener = new StudyListener() {
		@Override
		public void shown(Optional<OpenStudy> next) {
			show(next);
		}

		@Override
		public void opening(Optional<IProject> project) {
			if (study.isEmpty()) {
				refresh();
			}
		}
	};

	private final SessionListener sessionListener = new SessionListener() {
		@Override
		public void changed(SessionChange change) {
			if (change.codebook()) {
				refresh();
			} else if (!change.codings().isEmpty()) {
				viewer.refresh(true);
			}
		}

		@Override
		public void coderChanged(String coder) {
			viewer.refresh(true);
		}
	};

	private final IJobChangeListener loadListener = new JobChangeAdapter() {
		@Override
		public void done(IJobChangeEvent event) {
			study.map(OpenStudy::session).filter(event.getJob()::belongsTo)
					.ifPresent(s -> getSite().getShell().getDisplay().asyncExec(CodebookView.this::refreshCounts));
		}
	};

	@Override
	public void createPartControl(Composite parent) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		Composite list = new Composite(sash, SWT.NONE);
		columns = new TreeColumnLayout();
		list.setLayout(columns);
		viewer = new TreeViewer(list, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.getTree().setHeaderVisible(true);
		viewer.setContentProvider(new Content());
		ColumnViewerToolTipSupport.enableFor(viewer);
		look = new CategoryLook(viewer.getControl());
		column(columns, Messages.Column_Category, SWT.LEFT, new ColumnWeightData(1, 120), e -> Labels.label(e, language()));
		keyWidth = fitting(Messages.Column_Key);
		column(columns, Messages.Column_Key, SWT.CENTER, NO_WIDTH,
				e -> e instanceof Category c ? Objects.requireNonNullElse(c.getShortcut(), "") : ""); //$NON-NLS-1$ //$NON-NLS-2$
		column(columns, Messages.Column_Count, SWT.RIGHT, fitting(Messages.Column_Count), this::count);
		description = new StyledText(sash, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		description.setMargins(8, 6, 8, 6);
		description.setCaret(null);
		sash.setWeights(68, 32);
		viewer.addSelectionChangedListener(e -> describe((DescribedElement) e.getStructuredSelection().getFirstElement()));
		// An open listener is told of both without a difference.
		viewer.getTree().addListener(SWT.MouseDoubleClick, e -> {
			if (e.button == 1 && viewer.getCell(new Point(e.x, e.y)) != null) {
				EditElementHandler.edit(this, study.orElseThrow().session(), selected().orElseThrow());
			}
		});
		viewer.getTree().addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if ((e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR)
					&& viewer.getStructuredSelection().getFirstElement() instanceof Category category) {
				code(category);
			}
		}));
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = viewer.getStructuredSelection().getFirstElement() instanceof Category;
				LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = LocalSelectionTransfer.getTransfer().getSelection();
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
		viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_DEFAULT, transfers, new CategoryMove(viewer, this));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(false);
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
		getSite().setSelectionProvider(viewer);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		studies = getSite().getWorkbenchWindow().getService(StudyService.class);
		studies.addListener(studyListener);
		Job.getJobManager().addJobChangeListener(loadListener);
		show(studies.current());
	}

	private ColumnPixelData fitting(String heading) {
		return new ColumnPixelData(Headings.fit(viewer.getControl(), heading, 0));
	}

	private interface CellText {
		String of(DescribedElement element);
	}

	private void column(TreeColumnLayout layout, String label, int align, ColumnLayoutData width,
			CellText text) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, align);
		column.getColumn().setText(label);
		layout.setColumnData(column.getColumn(), width);
		boolean first = viewer.getTree().getColumnCount() == 1;
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.of((DescribedElement) element);
			}

			@Override
			public Image getImage(Object element) {
				return first ? look.image((DescribedElement) element) : null;
			}

			@Override
			public Font getFont(Object element) {
				return element instanceof Category ? null
						: JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
			}

			@Override
			public String getToolTipText(Object element) {
				String definition = Labels.definition((DescribedElement) element, language());
				return definition.isBlank() ? null : Tooltip.of(definition);
			}
		});
	}

	private static String language() {
		return Locale.getDefault().getLanguage();
	}

	/** How many clauses have the category or one below it; a clause with two of them counts twice, as in the tables. */
	private String count(DescribedElement element) {
		return study.flatMap(s -> s.session().coder()).map(coder -> {
			int count = categories(element).mapToInt(c -> study.get().session().count(coder, c.getCode())).sum();
			return count == 0 ? "" : Integer.toString(count); //$NON-NLS-1$
		}).orElse(""); //$NON-NLS-1$
	}

	private static Stream<Category> categories(DescribedElement element) {
		Stream<Category> all = below(element).stream().flatMap(CodebookView::categories);
		return element instanceof Category c ? Stream.concat(Stream.of(c), all) : all;
	}

	private void show(Optional<OpenStudy> next) {
		study.ifPresent(s -> s.session().removeListener(sessionListener));
		study = next;
		study.ifPresent(s -> s.session().addListener(sessionListener));
		refresh();
	}

	private void refresh() {
		look.show(study.map(s -> s.session().codebook()));
		Object[] open = viewer.getExpandedElements();
		ISelection selection = viewer.getSelection();
		Codebook codebook = study.map(s -> s.session().project().codebook()).orElse(null);
		boolean another = viewer.getInput() != codebook;
		viewer.setInput(codebook);
		if (another && codebook != null) {
			viewer.expandAll();
		} else {
			viewer.setExpandedElements(open);
			viewer.setSelection(selection, true);
		}
		columns.setColumnData(viewer.getTree().getColumn(KEY), hasKeys(codebook) ? keyWidth : NO_WIDTH);
		viewer.getTree().getParent().layout();
		describe((DescribedElement) viewer.getStructuredSelection().getFirstElement());
		setContentDescription(
				PartDescription.of(codebook == null ? Studies.without(studies, Messages.Codebook_NoStudy) : Labels.label(codebook, language())));
	}

	/** Without keys of their own the names have the room of the column. */
	private static boolean hasKeys(Codebook codebook) {
		return codebook != null && new CodebookIndex(codebook).entries().stream().anyMatch(e -> e.category().getShortcut() != null);
	}

	private void refreshCounts() {
		if (!viewer.getControl().isDisposed()) {
			viewer.refresh(true);
		}
	}

	private void describe(DescribedElement element) {
		DescribedElement shown = element != null ? element
				: study.map(s -> (DescribedElement) s.session().project().codebook()).orElse(null);
		if (shown == null) {
			description.setText(""); //$NON-NLS-1$
			return;
		}
		String title = Labels.label(shown, language());
		StringBuilder words = new StringBuilder(title).append("  ").append(shown.getCode()).append('\n'); //$NON-NLS-1$
		words.append(Labels.definition(shown, language()));
		if (shown instanceof Dimension dimension) {
			words.append("\n\n").append(rule(dimension.getRule())); //$NON-NLS-1$
		} else if (shown instanceof Category category) {
			String examples = Objects.requireNonNullElse(category.getExamples().get(language()),
					category.getExamples().stream().map(e -> e.getValue()).findFirst().orElse("")); //$NON-NLS-1$
			if (examples != null && !examples.isBlank()) {
				words.append("\n\n").append(Messages.Codebook_Examples).append('\n').append(examples); //$NON-NLS-1$
			}
		} else if (shown instanceof Codebook codebook && codebook.getSource() != null) {
			words.append("\n\n").append(codebook.getSource()); //$NON-NLS-1$
		}
		description.setText(words.toString());
		StyleRange bold = new StyleRange(0, title.length(), null, null, SWT.BOLD);
		description.setStyleRange(bold);
	}

	/** Says a rule in a sentence. */
	static String rule(DimensionRule rule) {
		return switch (rule) {
		case ANY -> Messages.Codebook_RuleAny;
		case AT_MOST_ONE -> Messages.Codebook_RuleAtMostOne;
		case AT_LEAST_ONE -> Messages.Codebook_RuleAtLeastOne;
		case EXACTLY_ONE -> Messages.Codebook_RuleExactlyOne;
		};
	}

	/** Codes the current clause of the text, or the words that are selected in it, with a category. */
	void code(Category category) {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		CodingTarget target = Adapters.adapt(editor, CodingTarget.class);
		if (target != null && !category.isGroupOnly()) {
			new CodingActions(editor, target).toggle(category.getCode());
		}
	}

	/** The categories right below a dimension or category. */
	static List<Category> below(DescribedElement element) {
		return element instanceof Dimension d ? d.getCategories() : ((Category) element).getCategories();
	}

	/** Selects a dimension or category. */
	void reveal(String code) {
		session().flatMap(s -> s.codebook().find(code).<DescribedElement>map(e -> e.category()).or(() -> s.codebook().dimension(code)))
				.ifPresent(e -> viewer.setSelection(new StructuredSelection(e), true));
	}

	/** The dimension or category that is selected. */
	Optional<DescribedElement> selected() {
		return Optional.ofNullable((DescribedElement) viewer.getStructuredSelection().getFirstElement());
	}

	/**
	 * Gets the session of the study that is shown.
	 *
	 * @return the session; empty when no study is open
	 */
	public Optional<ProjectSession> session() {
		return study.map(OpenStudy::session);
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

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((Codebook) input).getDimensions().toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return below((DescribedElement) parent).toArray();
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof Category category ? category.eContainer() : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}

	/** The images of the rows. */
	private static final class CategoryLook {

		private final Icons icons;

		private final Control owner;

		private CategorySwatches swatches;

		CategoryLook(Control owner) {
			this.owner = owner;
			this.icons = new Icons(owner);
		}

		void show(Optional<CodebookIndex> codebook) {
			swatches = codebook.map(c -> new CategorySwatches(owner, new CategoryColours(c))).orElse(null);
		}

		Image image(DescribedElement element) {
			return element instanceof Category && swatches != null ? swatches.get(element.getCode()) : icons.get("dimension"); //$NON-NLS-1$
		}
	}
}
