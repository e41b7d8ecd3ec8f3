// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.ISearchResultListener;
import org.eclipse.search.ui.SearchResultEvent;
import org.policycoder.analysis.Column;
import org.policycoder.analysis.Table;
import org.policycoder.model.Wording;
import org.policycoder.ui.Icons;

/** What a query has found so far, in the order of the register and the texts. Filled on another thread than it is shown on. */
final class Concordance implements ISearchResult {

	/** The result has grown, or was emptied to be filled anew. */
	static final class Changed extends SearchResultEvent {

		private static final long serialVersionUID = 1L;

		Changed(Concordance source) {
			super(source);
		}
	}

	private final TextQuery query;

	private final ListenerList<ISearchResultListener> listeners = new ListenerList<>();

	private List<Hit> hits = new ArrayList<>();

	private int documents;

	private boolean finished;

	Concordance(TextQuery query) {
		this.query = query;
	}

	void add(List<Hit> found) {
		if (!found.isEmpty()) {
			synchronized (this) {
				hits.addAll(found);
				documents++;
			}
			tell();
		}
	}

	void clear() {
		synchronized (this) {
			hits = new ArrayList<>();
			documents = 0;
			finished = false;
		}
		tell();
	}

	void finish() {
		synchronized (this) {
			finished = true;
		}
		tell();
	}

	/** Whether all documents were looked through. */
	synchronized boolean isFinished() {
		return finished;
	}

	private void tell() {
		listeners.forEach(l -> l.searchResultChanged(new Changed(this)));
	}

	/** What is found up to now. */
	synchronized List<Hit> hits() {
		return List.copyOf(hits);
	}

	synchronized int size() {
		return hits.size();
	}

	/** The lines as a table, for files. */
	Table table() {
		Table.Builder table = Table.builder("concordance", getLabel(), Locale.getDefault()) //$NON-NLS-1$
				.column(new Column("document", Column.Type.COUNT, Messages.Column_DocumentNumber, false)) //$NON-NLS-1$
				.column(new Column("clause", Column.Type.TEXT, Messages.Column_Clause, false)) //$NON-NLS-1$
				.column(new Column("before", Column.Type.TEXT, Messages.Column_Before, false)) //$NON-NLS-1$
				.column(new Column("match", Column.Type.TEXT, Messages.Column_Match, false)) //$NON-NLS-1$
				.column(new Column("after", Column.Type.TEXT, Messages.Column_After, false)) //$NON-NLS-1$
				.column(new Column("title", Column.Type.TEXT, Messages.Column_Title, false)); //$NON-NLS-1$
		for (Hit hit : hits()) {
			table.row((long) hit.document(), hit.number(), hit.before().strip(), hit.match(), hit.after().strip(), hit.title());
		}
		return table.build();
	}

	@Override
	public synchronized String getLabel() {
		return Wording.fill(Messages.Concordance_Label, new Object[] { query.words(), hits.size(), documents, query.study().getName() });
	}

	@Override
	public String getTooltip() {
		return getLabel();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("find"); //$NON-NLS-1$
	}

	@Override
	public ISearchQuery getQuery() {
		return query;
	}

	TextQuery query() {
		return query;
	}

	@Override
	public void addListener(ISearchResultListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(ISearchResultListener listener) {
		listeners.remove(listener);
	}
}
