// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.state;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.policycoder.analysis.Framework;
import org.policycoder.analysis.FoundClause;
import org.policycoder.analysis.query.Query;
import org.policycoder.analysis.query.QueryException;
import org.policycoder.analysis.query.QueryField;
import org.policycoder.analysis.query.SavedQuery;
import org.policycoder.analysis.query.Scope;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Wording;
import org.policycoder.ui.api.ClauseCriteria;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyNavigator;
import org.policycoder.ui.session.Failures;
import org.policycoder.ui.session.StudyNames;

/**
 * The queries of a study: those that are kept, and one to build by mouse and keys or to write, which is said in a sentence and answered
 * while it is made. It can be kept, results can be filtered by it, and its clauses be shown.
 */
final class QueryDialog extends Dialog {

	private static final int SHOW = IDialogConstants.CLIENT_ID;
	private static final int SAVE = SHOW + 1;
	private static final int APPLY = SHOW + 2;

	/** Milliseconds in which further keys are waited for. */
	private static final int PAUSE = 200;

	private static final int WIDTH = 1020;
	private static final int HEIGHT = 600;

	private final IWorkbenchWindow window;

	private final OpenStudy study;

	private final SavedQueries saved;

	private final Framework framework;

	private org.eclipse.swt.widgets.List names;

	private Text name;

	private QueryGroup builder;

	private ScrolledComposite scroll;

	private Text text;

	private Label sentence;

	private Label count;

	private Button delete;

	private boolean setting;

	/** What is shown; null while it is not to be understood. */
	private Query query;

	private List<FoundClause> found = List.of();

	private Job job;

	QueryDialog(IWorkbenchWindow window, OpenStudy study) {
		super(window.getShell());
		this.window = window;
		this.study = study;
		saved = new SavedQueries(study.session());
		framework = saved.framework();
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Queries_Title);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite all = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(all);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(all);
		createNames(all);
		createQuery(all);
		refresh();
		Scope now = study.scope();
		if (now.filter() == null) {
			clear();
		} else {
			show(now.name() == null ? "" : now.name(), now.filter().toString()); //$NON-NLS-1$
		}
		return area;
	}

	private void createNames(Composite parent) {
		Composite side = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(false, true).hint(190, SWT.DEFAULT).applyTo(side);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(side);
		Label label = new Label(side, SWT.NONE);
		label.setText(Messages.Queries_Saved);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		names = new org.eclipse.swt.widgets.List(side, SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(names);
		QueryRow.name(names, Messages.Queries_Saved);
		names.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chosen()));
		Button fresh = new Button(side, SWT.PUSH);
		fresh.setText(Messages.Queries_New);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fresh);
		fresh.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			names.deselectAll();
			clear();
		}));
		delete = new Button(side, SWT.PUSH);
		delete.setText(Messages.Queries_Delete);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(delete);
		delete.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> delete()));
	}

	private void createQuery(Composite parent) {
		Composite main = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(main);
		GridLayoutFactory.fillDefaults().applyTo(main);
		new Label(main, SWT.NONE).setText(Messages.Queries_Name);
		name = new Text(main, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		name.addModifyListener(e -> enable());
		new Label(main, SWT.NONE).setText(Messages.Queries_Conditions);
		scroll = new ScrolledComposite(main, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
		Composite pad = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(pad);
		builder = new QueryGroup(pad, this::values, this::details, this::built, null);
		scroll.setContent(pad);
		new Label(main, SWT.NONE).setText(Messages.Queries_Text);
		text = new Text(main, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, text.getLineHeight() * 2).applyTo(text);
		text.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		text.addModifyListener(e -> {
			if (!setting) {
				written();
			}
		});
		sentence = new Label(main, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(400, text.getLineHeight() * 4).applyTo(sentence);
		count = new Label(main, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, SHOW, Messages.Queries_Show, false);
		createButton(parent, SAVE, Messages.Queries_Save, false);
		createButton(parent, APPLY, Messages.Queries_Apply, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
		enable();
	}

	/** What there is to choose from, a value with its words. */
	private List<String> values(QueryField field) {
		List<PolicyDocument> documents = study.session().project().corpus().getDocuments();
		return switch (field) {
		case CATEGORY -> framework.dimensions().stream().flatMap(d -> d.categories().stream())
				.map(c -> c.code() + QueryRow.SEPARATOR + c.label(Locale.getDefault())).toList();
		case NOCODE -> framework.dimensions().stream().map(d -> d.code() + QueryRow.SEPARATOR + d.label(Locale.getDefault())).toList();
		case CODER, DONE -> study.session().project().project().getCoders().stream()
				.map(c -> c.getId() + QueryRow.SEPARATOR + StudyNames.of(c)).toList();
		case TYPE -> distinct(documents.stream().map(PolicyDocument::getType));
		case LANGUAGE -> distinct(documents.stream().map(PolicyDocument::getLanguage));
		case JURISDICTION -> distinct(documents.stream().map(PolicyDocument::getJurisdiction));
		case ISSUER -> distinct(documents.stream().flatMap(d -> d.getIssuers().stream()));
		default -> List.of();
		};
	}

	private List<String> details(QueryField field) {
		return field == QueryField.ATTRIBUTE
				? distinct(study.session().project().corpus().getDocuments().stream().flatMap(d -> d.getAttributes().keySet().stream()))
				: field.isDetailed() ? study.session().coderIds().stream().sorted().toList() : List.of();
	}

	private static List<String> distinct(Stream<String> values) {
		Set<String> all = new TreeSet<>();
		values.filter(v -> v != null && !v.isBlank()).forEach(all::add);
		return new ArrayList<>(all);
	}

	private void refresh() {
		names.setItems(saved.all().stream().map(SavedQuery::name).toArray(String[]::new));
	}

	private void chosen() {
		SavedQuery.find(study.session().project().project().getSettings().map(), names.getItem(names.getSelectionIndex()))
				.ifPresent(q -> show(q.name(), q.text()));
	}

	private void clear() {
		setting = true;
		name.setText(""); //$NON-NLS-1$
		text.setText(""); //$NON-NLS-1$
		builder.set(Query.Term.of(QueryField.CATEGORY, "")); //$NON-NLS-1$
		setting = false;
		answer(""); //$NON-NLS-1$
	}

	private void show(String title, String words) {
		setting = true;
		name.setText(title);
		text.setText(words);
		setting = false;
		names.setSelection(names.indexOf(title));
		written();
	}

	/** The user has changed a condition. */
	private void built() {
		if (!setting) {
			setting = true;
			text.setText(builder.query().map(Query::toString).orElse("")); //$NON-NLS-1$
			setting = false;
			answer(text.getText());
		}
	}

	/** The user has written. */
	private void written() {
		answer(text.getText());
		if (query != null) {
			setting = true;
			builder.set(query);
			setting = false;
			size();
		}
	}

	private void size() {
		builder.layout(true, true);
		scroll.setMinSize(scroll.getContent().computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	/** Says what is asked, or what is wrong, and counts the clauses when no key comes any more. */
	private void answer(String words) {
		query = null;
		found = List.of();
		count.setText(""); //$NON-NLS-1$
		if (job != null) {
			job.cancel();
			job = null;
		}
		try {
			if (words.isBlank()) {
				sentence.setText(Messages.Queries_Empty);
			} else {
				query = Query.parse(words, Locale.getDefault());
				sentence.setText(saved.words(query, null).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
				count(query);
			}
		} catch (QueryException e) {
			sentence.setText(e.getMessage().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		size();
		enable();
	}

	private void count(Query asked) {
		count.setText(Messages.Queries_Counting);
		job = new Job(Messages.Queries_Counting) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				List<FoundClause> clauses;
				String words;
				try {
					clauses = study.take().find(new Scope(asked, null, null), Locale.getDefault());
					words = Wording.fill(Messages.Queries_Found, clauses.size(), documents(clauses));
				} catch (Exception e) {
					clauses = List.of();
					words = Failures.sentence(e);
				}
				List<FoundClause> all = clauses;
				String told = words;
				count.getDisplay().asyncExec(() -> {
					if (job == this && !count.isDisposed()) {
						found = all;
						count.setText(told.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
						enable();
					}
				});
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule(PAUSE);
	}

	private static int documents(List<FoundClause> clauses) {
		return (int) clauses.stream().map(FoundClause::document).distinct().count();
	}

	private void enable() {
		if (getButton(APPLY) != null) {
			getButton(SHOW).setEnabled(!found.isEmpty());
			getButton(SAVE).setEnabled(query != null && !name.getText().isBlank());
			getButton(APPLY).setEnabled(query != null);
		}
		delete.setEnabled(names.getSelectionIndex() >= 0);
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
		case SAVE -> save();
		case APPLY -> {
			SavedQuery same = saved.all().stream().filter(q -> q.name().equals(name.getText().strip()) && q.text().equals(query.toString()))
					.findFirst().orElse(null);
			study.confine(new Scope(query, same == null ? null : same.name(), study.scope().period()));
			close();
		}
		case SHOW -> {
			Map<Integer, Set<String>> clauses = new TreeMap<>();
			found.forEach(f -> clauses.computeIfAbsent(f.document().number(), n -> new HashSet<>()).add(f.clause().number()));
			window.getService(StudyNavigator.class)
					.show(ClauseCriteria.ofClauses(name.getText().isBlank() ? query.toString() : name.getText().strip(), clauses));
			close();
		}
		default -> super.buttonPressed(button);
		}
	}

	/** A query that was chosen gets the new name, if it has one. */
	private void save() {
		String before = names.getSelectionIndex() < 0 ? null : names.getItem(names.getSelectionIndex());
		if (saved.save(getShell(), name.getText(), query.toString(), before)) {
			boolean filters = before != null && before.equals(study.scope().name());
			if (filters) {
				study.confine(new Scope(query, name.getText().strip(), study.scope().period()));
			}
			refresh();
			names.setSelection(names.indexOf(name.getText().strip()));
			enable();
		}
	}

	private void delete() {
		if (saved.delete(getShell(), names.getItem(names.getSelectionIndex()))) {
			refresh();
			clear();
		}
	}
}
