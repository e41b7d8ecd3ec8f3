// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.service;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.IDisposable;
import org.policycoder.edit.ClauseRef;
import org.policycoder.model.Category;
import org.policycoder.model.Clause;
import org.policycoder.model.PolicyDocument;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.SelectionService;
import org.policycoder.ui.api.StudyListener;
import org.policycoder.ui.api.StudySelection;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.coding.CodingTarget;
import org.policycoder.ui.editor.DocumentEditor;

/** Understands what the parts of a window have selected. */
final class WindowSelection implements SelectionService, IDisposable {

	private final IWorkbenchWindow window;

	private final StudyService studies;

	private final List<Consumer<StudySelection>> listeners = new CopyOnWriteArrayList<>();

	private final ISelectionListener selectionListener = this::selected;

	private final StudyListener studyListener = study -> set(null, StudySelection.NONE);

	private IWorkbenchPart giver;

	private StudySelection current = StudySelection.NONE;

	WindowSelection(IWorkbenchWindow window) {
		this.window = window;
		this.studies = window.getService(StudyService.class);
		studies.addListener(studyListener);
		window.getSelectionService().addPostSelectionListener(selectionListener);
		IWorkbenchPart part = window.getPartService().getActivePart();
		ISelection selection = window.getSelectionService().getSelection();
		if (part != null && selection != null) {
			selected(part, selection);
		}
	}

	private void selected(IWorkbenchPart part, ISelection selection) {
		StudySelection next = studies.current().map(s -> of(part, selection, s)).orElse(StudySelection.NONE);
		if (part == giver || !next.equals(StudySelection.NONE)) {
			set(part, next);
		}
	}

	private void set(IWorkbenchPart part, StudySelection next) {
		giver = part;
		if (!next.equals(current)) {
			current = next;
			listeners.forEach(l -> SafeRunner.run(() -> l.accept(next)));
		}
	}

	private static StudySelection of(IWorkbenchPart part, ISelection selection, OpenStudy study) {
		List<?> elements = selection instanceof IStructuredSelection structured ? structured.toList() : List.of();
		Optional<CodingTarget> target = Optional.ofNullable(Adapters.adapt(part, CodingTarget.class));
		if (target.filter(t -> t.session() != study.session()).isPresent()) {
			return StudySelection.NONE; // of a study that is not at hand
		}
		Set<ClauseRef> clauses = new LinkedHashSet<>(target.map(CodingTarget::clauses).orElse(List.of()));
		elements.stream().flatMap(e -> clause(e).stream()).forEach(clauses::add);
		Set<Integer> documents = new LinkedHashSet<>();
		elements.stream().flatMap(WindowSelection::documents).map(PolicyDocument::getNumber).forEach(documents::add);
		clauses.forEach(c -> documents.add(c.document()));
		if (part instanceof DocumentEditor editor && editor.isShown()) {
			documents.add(editor.document().getNumber());
		}
		List<String> categories = elements.stream().flatMap(e -> Optional.ofNullable(Adapters.adapt(e, Category.class)).stream())
				.map(Category::getCode).distinct().toList();
		return new StudySelection(List.copyOf(documents), List.copyOf(clauses), categories);
	}

	private static Optional<ClauseRef> clause(Object element) {
		return element instanceof Clause clause ? Optional.of(ClauseRef.of(clause)) : Optional.ofNullable(Adapters.adapt(element, ClauseRef.class));
	}

	private static Stream<PolicyDocument> documents(Object element) {
		PolicyDocument[] several = Adapters.adapt(element, PolicyDocument[].class);
		return several != null ? Stream.of(several) : Stream.ofNullable(Adapters.adapt(element, PolicyDocument.class));
	}

	@Override
	public StudySelection current() {
		return current;
	}

	@Override
	public void addListener(Consumer<StudySelection> listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Consumer<StudySelection> listener) {
		listeners.remove(listener);
	}

	@Override
	public void dispose() {
		studies.removeListener(studyListener);
		window.getSelectionService().removePostSelectionListener(selectionListener);
		listeners.clear();
	}
}
