// SPDX-License-Identifier: EPL-2.0
package org.example.sample;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.TableParameters;
import org.policycoder.ui.api.Computation;
import org.policycoder.ui.api.LiveResult;
import org.policycoder.ui.api.LiveResults;
import org.policycoder.ui.api.LiveViewer;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyNavigator;

/** The documents of which no clause counts yet, up to date with the coding; Enter or a double click opens one. */
public final class UncodedView extends ViewPart implements LiveViewer<List<StudyDocument>> {

	private ListViewer list;

	private LiveResult<List<StudyDocument>> live;

	@Override
	public void createPartControl(Composite parent) {
		list = new ListViewer(parent);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(d -> ((StudyDocument) d).number() + "  " + ((StudyDocument) d).title()));
		list.addOpenListener(e -> open());
		live = getSite().getService(LiveResults.class).follow(this, getTitle(), this);
	}

	private void open() {
		if (list.getStructuredSelection().getFirstElement() instanceof StudyDocument document) {
			getSite().getService(StudyNavigator.class).open(document.number());
		}
	}

	/** What is computed, on another thread than that of the user interface, whenever somebody has coded. */
	@Override
	public Optional<Computation<List<StudyDocument>>> question(OpenStudy study) {
		return Optional.of((taken, monitor) -> {
			Set<Integer> coded = taken.counted(TableParameters.in(Locale.getDefault())).clauses().stream()
					.map(clause -> clause.document().number()).collect(Collectors.toSet());
			return taken.documents().stream().filter(document -> !coded.contains(document.number())).toList();
		});
	}

	@Override
	public void show(Optional<List<StudyDocument>> result) {
		setContentDescription("");
		list.setInput(result.orElse(List.of()));
	}

	@Override
	public void none(String reason) {
		setContentDescription(reason);
		list.setInput(List.of());
	}

	@Override
	public void setFocus() {
		list.getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (live != null) {
			live.dispose();
		}
		super.dispose();
	}
}
