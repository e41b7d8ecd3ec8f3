// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.policycoder.edit.DocumentProgress;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Coder;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Wording;
import org.policycoder.ui.Icons;
import org.policycoder.ui.Tooltip;
import org.policycoder.ui.corpus.CorpusRows.Group;

/** One column of the register, with all coders' progress in the hover. */
final class CorpusLabels extends ColumnLabelProvider {

	private final CorpusColumn column;

	private final Icons icons;

	private final Supplier<Optional<ProjectSession>> session;

	private final Function<PolicyDocument, DocumentProgress> progress;

	CorpusLabels(CorpusColumn column, Icons icons, Supplier<Optional<ProjectSession>> session, Function<PolicyDocument, DocumentProgress> progress) {
		this.column = column;
		this.icons = icons;
		this.session = session;
		this.progress = progress;
	}

	@Override
	public String getText(Object element) {
		if (element instanceof Group group) {
			return column == CorpusColumn.TITLE ? NLS.bind(Messages.Corpus_GroupLabel, group.label(), group.documents().size())
					: ""; //$NON-NLS-1$
		}
		return column.text((PolicyDocument) element);
	}

	@Override
	public Image getImage(Object element) {
		if (column != CorpusColumn.TITLE) {
			return null;
		}
		return element instanceof PolicyDocument document ? icons.get(StatusLabels.icon(progress.apply(document).status()))
				: icons.get("corpus"); //$NON-NLS-1$
	}

	@Override
	public String getToolTipText(Object element) {
		if (!(element instanceof PolicyDocument document)) {
			return null;
		}
		List<String> lines = new ArrayList<>();
		lines.add(document.getNumber() + "  " + CorpusColumn.TITLE.text(document)); //$NON-NLS-1$
		session.get().ifPresent(s -> {
			for (Coder coder : s.project().project().getCoders()) {
				DocumentProgress progress = s.progress(coder.getId(), document);
				lines.add(Wording.fill(Messages.Corpus_CoderProgress, new Object[] {
						coder.getName() == null ? coder.getId() : coder.getName(), StatusLabels.of(progress.status()),
						progress.coded(), progress.clauses() }));
			}
		});
		return Tooltip.of(String.join("\n", lines)); //$NON-NLS-1$
	}
}
