// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.policycoder.edit.ClauseIndex;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.CodingIndex;
import org.policycoder.edit.CodingPlace;
import org.policycoder.edit.DocumentProgress;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.SessionChange;
import org.policycoder.edit.SessionListener;
import org.policycoder.model.Category;
import org.policycoder.model.Clause;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Wording;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.ClauseLabels;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.coding.CodingActions;
import org.policycoder.ui.coding.CodingContext;
import org.policycoder.ui.coding.CodingTarget;
import org.policycoder.ui.editor.DocumentText.Place;
import org.policycoder.ui.field.PlainText;
import org.policycoder.ui.session.ClauseSelection;
import org.policycoder.ui.session.CoderPreference;
import org.policycoder.ui.session.Failures;
import org.policycoder.ui.session.Studies;

/**
 * Shows a document for coding. There is nothing to save: the session puts every
 * coding on disk by itself.
 */
public final class DocumentEditor extends EditorPart {

	/** The id of the editor. */
	public static final String ID = "org.policycoder.ui.documentEditor"; //$NON-NLS-1$

	/** The context in which the keys of the editor are active, that of the text while the text has the focus. */
	private static final String CONTEXT = "org.policycoder.ui.context.document"; //$NON-NLS-1$

	private static final String ZOOM = "text.zoom"; //$NON-NLS-1$

	private static final int NOT_ZOOMED = 100;

	private static final int ZOOM_STEP = 10;

	/** What is shown as long as the study is being opened; null afterwards. */
	private Label waiting;

	/** What is to be done when the text is there. */
	private Runnable later = () -> {};

	private ProjectSession session;

	private PolicyDocument document;

	/** Null as long as the study is being opened. */
	private CodingText text;

	private FindBar findBar;

	private ClauseBreadcrumb breadcrumb;

	private SessionMarks marks;

	private ClauseSelectionProvider selection;

	/** Whether the current clause is where the document begins, and nobody has been anywhere else. */
	private boolean fresh;

	/** The document that the status line offers to go on with. */
	private Optional<PolicyDocument> offered = Optional.empty();

	private final SessionListener listener = new SessionListener() {
		@Override
		public void changed(SessionChange change) {
			update(change);
		}

		@Override
		public void coderChanged(String coder) {
			showCodings();
		}
	};

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		setInput(input);
		IFile file = ResourceUtil.getFile(input);
		Optional<Integer> number = DocumentFiles.number(file);
		if (number.isEmpty() || !Studies.isStudy(file.getProject())) {
			throw new PartInitException(NLS.bind(Messages.Editor_NoDocument, input.getName()));
		}
		setPartName(input.getName());
		CompletableFuture<OpenStudy> opened = Studies.of(site.getWorkbenchWindow()).opened(file.getProject());
		if (opened.isDone() && !opened.isCompletedExceptionally()) {
			take(opened.join());
		}
	}

	private void take(OpenStudy study) throws PartInitException {
		document = study.session().document(number()).orElseThrow(
				() -> new PartInitException(NLS.bind(Messages.Editor_NotRegistered, getEditorInput().getName())));
		session = study.session();
		setPartName(title());
		setTitleToolTip(document.getNumber() + " " + title()); //$NON-NLS-1$
	}

	private int number() {
		return DocumentFiles.number(ResourceUtil.getFile(getEditorInput())).orElseThrow();
	}

	private String title() {
		return Objects.requireNonNullElse(document.getTitle(), Integer.toString(document.getNumber()));
	}

	@Override
	public String getTitleToolTip() {
		return document == null ? super.getTitleToolTip() : document.getNumber() + " " + title(); //$NON-NLS-1$
	}

	@Override
	public void createPartControl(Composite parent) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		if (session != null) {
			create(parent);
			return;
		}
		waiting = new Label(parent, SWT.WRAP | SWT.CENTER);
		waiting.setText(Messages.Editor_Opening);
		Studies.of(getSite().getWorkbenchWindow()).opened(ResourceUtil.getFile(getEditorInput()).getProject())
				.whenComplete((study, fault) -> {
					if (!waiting.isDisposed()) {
						opened(parent, study, fault);
					}
				});
	}

	private void opened(Composite parent, OpenStudy study, Throwable fault) {
		try {
			if (study == null) {
				waiting.setText(Failures.sentence(fault));
				return;
			}
			take(study);
			waiting.dispose();
			create(parent);
			parent.layout();
			later.run();
			showOutline();
		} catch (PartInitException e) {
			waiting.setText(e.getMessage());
		}
	}

	/** The Outline view has asked while there was nothing to be shown. */
	private void showOutline() {
		for (IViewReference view : getSite().getPage().getViewReferences()) {
			if (view.getView(false) instanceof ContentOutline outline && getSite().getPage().getActiveEditor() == this) {
				outline.partBroughtToTop(this);
			}
		}
	}

	/**
	 * Tells whether the text is there, which it is not as long as the study is being opened.
	 *
	 * @return whether the other methods have something to work on
	 */
	public boolean isShown() {
		return text != null && !text.control().isDisposed();
	}

	/** Does something when the text is there. */
	private void whenShown(Runnable run) {
		if (isShown()) {
			run.run();
		} else {
			later = run;
		}
	}

	private void create(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		breadcrumb = new ClauseBreadcrumb(body, p -> {
			text.setCurrent(p);
			setFocus();
		});
		text = new CodingText(body, getSite().getWorkbenchWindow().getWorkbench().getThemeManager());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text.control());
		int zoom = preferences().getInt(ZOOM, NOT_ZOOMED);
		if (zoom != NOT_ZOOMED) {
			text.setZoom(zoom);
		}
		findBar = new FindBar(body, text);
		selection = new ClauseSelectionProvider(session, this::goTo);
		getSite().setSelectionProvider(selection);
		text.addFollower(this::follow);
		CodingContext.in(text.control(), this);
		acceptCategories();
		giveWords();
		MenuManager menu = new MenuManager();
		text.control().setMenu(menu.createContextMenu(text.control()));
		getSite().registerContextMenu(menu, selection);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		session.addListener(listener);
		showAll();
		fresh = true;
	}

	/** A category that is dropped on a clause codes it; dropped on selected words, these. */
	private void acceptCategories() {
		DropTarget target = new DropTarget(text.control(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(LocalSelectionTransfer.getTransfer());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragOver(DropTargetEvent event) {
				Optional<Place> place = category().flatMap(c -> place(event));
				place.ifPresent(text::light);
				event.detail = place.isPresent() ? DND.DROP_COPY : DND.DROP_NONE;
				event.feedback = DND.FEEDBACK_SCROLL;
			}

			@Override
			public void drop(DropTargetEvent event) {
				category().ifPresent(category -> place(event).ifPresent(place -> {
					text.light(place);
					if (target().part() == null) {
						text.setCurrent(place);
					}
					new CodingActions(DocumentEditor.this, target()).toggle(category.getCode());
				}));
			}

			private Optional<Category> category() {
				return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection dragged
						&& dragged.getFirstElement() instanceof Category category && !category.isGroupOnly()
								? Optional.of(category) : Optional.empty();
			}

			private Optional<Place> place(DropTargetEvent event) {
				return text.at(text.control().toControl(event.x, event.y)).filter(Place::codable);
			}
		});
	}

	/** Selected words can be dragged on a category of the codebook. */
	private void giveWords() {
		DragSource source = new DragSource(text.control(), DND.DROP_COPY);
		source.setTransfer(LocalSelectionTransfer.getTransfer());
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				Point selected = text.control().getSelection();
				int offset = text.control().getOffsetAtPoint(new Point(event.x, event.y));
				event.doit = offset >= selected.x && offset < selected.y && !target().clauses().isEmpty();
				LocalSelectionTransfer.getTransfer().setSelection(new ClauseSelection(session, target().clauses()));
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
	}

	private void showAll() {
		try {
			marks = newMarks();
			text.setDocument(new DocumentText(session.text(document), session.clauses(document).tree()),
					marks == null ? ClauseMarks.NONE : marks);
			showProgress();
		} catch (StorageException e) {
			Failures.show(getSite().getShell(), NLS.bind(Messages.Editor_CannotShow, title()), e);
		}
	}

	private SessionMarks newMarks() throws StorageException {
		Optional<String> coder = session.coder();
		if (coder.isEmpty()) {
			return null;
		}
		return new SessionMarks(session, session.codings(coder.get(), document), this::number, language());
	}

	private String number(int clause) {
		return text.document().byId(clause).map(p -> ClauseLabels.title(p.clause())).orElse(""); //$NON-NLS-1$
	}

	private static String language() {
		return Locale.getDefault().getLanguage();
	}

	private void showCodings() {
		try {
			marks = newMarks();
			text.setMarks(marks == null ? ClauseMarks.NONE : marks);
			showProgress();
			tellCurrent();
		} catch (StorageException e) {
			Failures.show(getSite().getShell(), NLS.bind(Messages.Editor_CannotShow, title()), e);
		}
	}

	private void update(SessionChange change) {
		if (change.register() && session.document(document.getNumber()).isEmpty()) {
			getSite().getPage().closeEditor(this, false);
			return;
		}
		int number = document.getNumber();
		if (change.trees().contains(number) || change.texts().contains(number)) {
			showAll();
		} else if (change.codebook()) {
			showCodings();
		} else if (change.touches(number)) {
			if (change.sets().stream().anyMatch(s -> s.document() == number)) {
				showCodings(); // what is to be looked at may be another
			}
			for (CodingPlace place : change.codings()) {
				if (place.clause().document() == number && marks != null) {
					marks.forget(place.clause().clause());
					text.refresh(place.clause().clause());
				}
			}
			tellCurrent();
			setPartName(title());
			showProgress();
			selection.changed();
		}
		if (change.cause() != SessionChange.Cause.EXECUTED) {
			change.reveal().filter(r -> r.document() == number).ifPresent(this::goTo);
		}
	}

	private void showProgress() {
		session.coder().ifPresent(coder -> {
			DocumentProgress progress = session.progress(coder, document);
			breadcrumb.showProgress(Wording.fill(
					progress.status() == DocumentProgress.Status.DONE ? Messages.Editor_ProgressDone : Messages.Editor_Progress,
					progress.coded(), progress.clauses()));
		});
	}

	private void follow(Optional<Place> current) {
		DocumentText shown = text.document();
		breadcrumb.show(title(), shown, current.map(shown::path).orElse(List.of()));
		selection.set(current.filter(Place::codable).map(p -> new ClauseRef(document.getNumber(), p.clause().getId())));
		fresh = false;
		tellCurrent();
	}

	/** Says in the status line what there is at the current clause. */
	private void tellCurrent() {
		offered = Optional.empty();
		IStatusLineManager line = getEditorSite().getActionBars().getStatusLineManager();
		line.setErrorMessage(null);
		line.setMessage(text.current().map(text::summary).orElse(null));
	}

	private void say(String message) {
		getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
	}

	/**
	 * Goes to a clause, when the text is there.
	 *
	 * @param clause
	 *            a clause of this document
	 */
	public void goTo(ClauseRef clause) {
		if (clause.document() == number()) {
			whenShown(() -> text.document().byId(clause.clause()).ifPresent(text::setCurrent));
		}
	}

	/**
	 * Goes to the clause before or behind.
	 *
	 * @param step
	 *            1 for forwards, -1 for backwards
	 * @return false when there is none in that direction
	 */
	public boolean go(int step) {
		List<Place> places = text.document().places();
		for (int i = at(step) + step; i >= 0 && i < places.size(); i += step) {
			if (places.get(i).codable()) {
				text.setCurrent(places.get(i));
				return true;
			}
		}
		return false;
	}

	/**
	 * Goes to the nearest clause that the coder at work has still to code, over the end of the document round to its
	 * beginning. Until somebody has been anywhere in the document that is the current clause itself, which is merely
	 * where every document begins. When there is no other, says so, and goes on to the next document that has some when
	 * asked once more.
	 *
	 * @param step
	 *            1 for forwards, -1 for backwards
	 */
	void goUncoded(int step) {
		Optional<Place> current = text.current();
		Optional<Place> next = uncoded(step);
		if (next.isPresent() && (fresh || !next.equals(current))) {
			boolean round = current.filter(c -> step > 0 ? next.get().index() < c.index() : next.get().index() > c.index()).isPresent();
			text.setCurrent(next.get());
			fresh = false;
			if (round) {
				say(NLS.bind(step > 0 ? Messages.Go_RoundToBegin : Messages.Go_RoundToEnd, text.summary(next.get())));
			}
			return;
		}
		Optional<PolicyDocument> other = UncodedDocuments.next(session, document, step);
		if (other.isPresent() && other.equals(offered)) {
			goOn(other.get(), step);
		} else {
			offered = other;
			say(left(next.isPresent(), other));
		}
	}

	private static String left(boolean onlyThis, Optional<PolicyDocument> other) {
		String here = onlyThis ? Messages.Go_OnlyThis : other.isPresent() ? Messages.Go_AllHere : Messages.Go_AllEverywhere;
		return other.map(d -> here + ' ' + NLS.bind(Messages.Go_OnceMore, d.getNumber(), d.getTitle())).orElse(here);
	}

	private void goOn(PolicyDocument other, int step) {
		try {
			IFile file = ResourceUtil.getFile(getEditorInput());
			if (IDE.openEditor(getSite().getPage(), DocumentFiles.text(file.getProject(), other.getNumber()), ID) instanceof DocumentEditor next) {
				next.whenShown(() -> next.uncoded(step).ifPresent(next.text::setCurrent));
			}
		} catch (PartInitException e) {
			Failures.show(getSite().getShell(), NLS.bind(Messages.Editor_CannotShow, other.getTitle()), e);
		}
	}

	/** Goes to the next clause that is to be coded, when there is one up to the end. */
	private void goOn() {
		Optional<CodingIndex> codings = codings();
		List<Place> places = text.document().places();
		places.subList(Math.min(at(1) + 1, places.size()), places.size()).stream().filter(p -> isToDo(p, codings)).findFirst()
				.ifPresent(text::setCurrent);
	}

	/** The nearest that is to be coded, the current one last unless nobody has been elsewhere yet. */
	private Optional<Place> uncoded(int step) {
		Optional<CodingIndex> codings = codings();
		List<Place> places = text.document().places();
		return IntStream.rangeClosed(fresh ? 0 : 1, places.size())
				.mapToObj(i -> places.get(Math.floorMod(at(step) + step * i, places.size()))).filter(p -> isToDo(p, codings)).findFirst();
	}

	private int at(int step) {
		return text.current().map(Place::index).orElse(step > 0 ? -1 : text.document().places().size());
	}

	private static boolean isToDo(Place place, Optional<CodingIndex> codings) {
		return place.codable() && place.clause().getClauses().stream().allMatch(Clause::isHeading)
				&& codings.filter(c -> ClauseIndex.isCovered(place.clause(), c)).isEmpty();
	}

	private Optional<CodingIndex> codings() {
		return session.coder().flatMap(c -> {
			try {
				return Optional.of(session.codings(c, document));
			} catch (StorageException e) {
				return Optional.empty();
			}
		});
	}

	/** Opens the bar to find words with. */
	public void find() {
		findBar.open();
	}

	/**
	 * Goes to the next or previous place of what was found.
	 *
	 * @param forwards
	 *            whether to the next
	 */
	public void findNext(boolean forwards) {
		findBar.go(forwards);
	}

	/**
	 * Makes the text larger or smaller.
	 *
	 * @param steps
	 *            how many steps larger; 0 for the size of the preferences
	 */
	public void zoom(int steps) {
		text.setZoom(steps == 0 ? NOT_ZOOMED : text.zoom() + ZOOM_STEP * steps);
		preferences().putInt(ZOOM, text.zoom());
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(CoderPreference.NODE);
	}

	/** Copies the selected text, or the current clause when nothing is selected. */
	public void copy() {
		if (text.control().getSelectionCount() > 0) {
			text.control().copy();
		} else {
			text.copyClause();
		}
	}

	/** Selects the whole text. */
	public void selectAll() {
		text.control().selectAll();
	}

	/** Begin and end of the selected text. */
	Point selectedText() {
		return text.selection();
	}

	/** The text between two offsets. */
	String text(Point range) {
		return text.document().text().substring(range.x, range.y);
	}

	/**
	 * Gets where the caret is.
	 *
	 * @return an offset in the text in UTF-16 code units
	 */
	public int caret() {
		return text.control().getCaretOffset();
	}

	/**
	 * Gets the document.
	 *
	 * @return the document that is shown; null as long as nothing {@linkplain #isShown() is}
	 */
	public PolicyDocument document() {
		return document;
	}

	/**
	 * Selects a part of the text and brings it into view, when the text is there.
	 *
	 * @param begin
	 *            where it begins, in UTF-16 code units
	 * @param end
	 *            where it ends; both may lie beyond a text that has become shorter
	 */
	public void select(int begin, int end) {
		whenShown(() -> {
			int length = text.document().text().length();
			text.select(Math.clamp(begin, 0, length), Math.clamp(end, 0, length));
		});
	}

	/**
	 * Gets the selected words, to look for them elsewhere.
	 *
	 * @return the selected text on one line; empty when there is none, or more of it than one looks for
	 */
	public String selectedWords() {
		String selected = !isShown() ? "" : PlainText.oneLine(text.control().getSelectionText().strip());
		return selected.length() <= FindBar.LONGEST_SELECTION ? selected : ""; //$NON-NLS-1$
	}

	private void goTo(IMarker marker) {
		whenShown(() -> ProblemPlace.of(marker.getAttribute(IMarker.LOCATION, ""), session, document).ifPresent(this::goTo)); //$NON-NLS-1$
	}

	private CodingTarget target() {
		return new CodingTarget() {
			@Override
			public ProjectSession session() {
				return session;
			}

			@Override
			public List<ClauseRef> clauses() {
				return text.current().filter(Place::codable)
						.map(p -> List.of(new ClauseRef(document.getNumber(), p.clause().getId()))).orElse(List.of());
			}

			@Override
			public boolean isWalkable() {
				return true;
			}

			@Override
			public boolean go(Way way) {
				Optional<Place> before = text.current();
				switch (way) {
				case ON -> goOn();
				case NEXT_UNCODED -> goUncoded(1);
				case PREVIOUS_UNCODED -> goUncoded(-1);
				case NEXT -> DocumentEditor.this.go(1);
				case PREVIOUS -> DocumentEditor.this.go(-1);
				}
				return !before.equals(text.current());
			}

			@Override
			public TextPart part() {
				Point selected = text.selection();
				Optional<Place> at = text.current();
				return selected.x == selected.y || at.isEmpty() || selected.x < at.get().begin()
						|| selected.y > at.get().end() ? null : new TextPart(selected.x, selected.y);
			}

			@Override
			public Rectangle anchor() {
				Rectangle area = text.control().getClientArea();
				Rectangle band = text.current().map(p -> text.band(p.begin(), p.ownEnd())).orElse(area);
				Rectangle seen = band.intersection(area);
				seen.x = text.control().getLeftMargin();
				seen.width = Math.max(1, area.width - text.control().getLeftMargin() - text.control().getRightMargin());
				return text.control().getDisplay().map(text.control(), null, seen);
			}
		};
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == CodingTarget.class && isShown()) {
			return adapter.cast(target());
		}
		if (adapter == IContentOutlinePage.class && isShown()) {
			return adapter.cast(new ClauseOutline(session, document, selection));
		}
		if (adapter == IGotoMarker.class) {
			return adapter.cast((IGotoMarker) this::goTo);
		}
		if (adapter == ProjectSession.class) {
			return adapter.cast(session);
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		(isShown() ? text.control() : waiting).setFocus();
	}

	@Override
	public void dispose() {
		if (session != null) {
			session.removeListener(listener);
		}
		super.dispose();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// never dirty
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
