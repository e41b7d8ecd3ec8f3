// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.search;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Wording;
import org.policycoder.model.storage.StorageException;
import org.policycoder.model.text.TextSearch;
import org.policycoder.ui.editor.DocumentText;
import org.policycoder.ui.editor.InterruptibleText;
import org.policycoder.ui.results.search.CodedPlaces.Range;
import org.policycoder.ui.session.Failures;

/** Looks for a pattern in the texts of a study. Every document that is done is shown at once. */
final class TextQuery implements ISearchQuery {

	private static final int MOST = 100_000;

	private final IProject study;

	private final ProjectSession session;

	private final String words;

	private final TextSearch search;

	private final SearchScope scope;

	private final CodedPlaces coded;

	private final Concordance result = new Concordance(this);

	/**
	 * Makes a query.
	 *
	 * @param words
	 *            what the user typed; empty to find whole clauses by their codings
	 * @param search
	 *            what is looked for; not used without words
	 */
	TextQuery(IProject study, ProjectSession session, String words, TextSearch search, SearchScope scope, CodedPlaces coded) {
		this.study = study;
		this.session = session;
		this.words = words;
		this.search = search;
		this.scope = scope;
		this.coded = coded;
	}

	/**
	 * Understands what the user typed.
	 *
	 * @throws java.util.regex.PatternSyntaxException
	 *             when it is meant as a regular expression and is none
	 */
	static TextSearch search(String words, boolean regularExpression, boolean matchCase) {
		return regularExpression ? TextSearch.expression(words, matchCase) : TextSearch.words(words, matchCase);
	}

	IProject study() {
		return study;
	}

	ProjectSession session() {
		return session;
	}

	/** What is looked for, as titles and labels name it. */
	String words() {
		return words.isEmpty() ? Messages.Query_ByCoding : words;
	}

	@Override
	public IStatus run(IProgressMonitor monitor) {
		result.clear();
		try {
			return findAll(monitor);
		} catch (Error e) {
			return Status.error(Failures.sentence(e), e);
		} finally {
			result.finish();
		}
	}

	private IStatus findAll(IProgressMonitor monitor) {
		List<PolicyDocument> documents;
		try {
			documents = session.read(
					() -> session.project().corpus().getDocuments().stream().filter(scope::accepts).toList());
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Query_Task, words()), documents.size());
		List<String> unread = new ArrayList<>();
		for (PolicyDocument document : documents) {
			progress.split(1);
			try {
				result.add(find(document, progress));
			} catch (StorageException e) {
				unread.add(e.getMessage());
			} catch (StackOverflowError e) {
				unread.add(NLS.bind(Messages.Query_TooDeep, document.getNumber()));
			}
			if (result.size() >= MOST) {
				return Status.info(NLS.bind(Messages.Query_TooMany, MOST));
			}
		}
		unread.forEach(ILog.of(TextQuery.class)::warn);
		return unread.isEmpty() ? Status.OK_STATUS
				: Status.warning(Wording.fill(Messages.Query_Unread, unread.size(), unread.get(0)));
	}

	private record Source(DocumentText text, List<Range> coded) {}

	/** Matching is done without the lock, so that coding does not wait for it. */
	private List<Hit> find(PolicyDocument document, IProgressMonitor monitor) throws StorageException {
		Source source = read(document);
		if (words.isEmpty()) {
			return coded.clauses(source.text(), source.coded()).stream().map(r -> Hit.of(document, source.text().text(), r.begin(),
					r.end(), source.text().at(r.begin()))).toList();
		}
		String text = source.text().text();
		TextSearch.Found places = search.in(text, t -> new InterruptibleText(t, monitor::isCanceled));
		List<Hit> found = new ArrayList<>();
		while (places.next() && found.size() < MOST) {
			if (coded.accepts(source.coded(), places.begin(), places.end())) {
				found.add(Hit.of(document, text, places.begin(), places.end(), source.text().at(places.begin())));
			}
		}
		return found;
	}

	private Source read(PolicyDocument document) throws StorageException {
		try {
			return session.read(() -> new Source(
					new DocumentText(session.text(document), session.clauses(document).tree()), coded.in(session, document)));
		} catch (StorageException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public String getLabel() {
		return NLS.bind(Messages.Query_Label, words());
	}

	@Override
	public boolean canRerun() {
		return true;
	}

	@Override
	public boolean canRunInBackground() {
		return true;
	}

	@Override
	public Concordance getSearchResult() {
		return result;
	}
}
