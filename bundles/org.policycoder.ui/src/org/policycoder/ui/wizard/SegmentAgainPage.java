// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.policycoder.core.extension.Contribution;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.extension.SegmenterContribution;
import org.policycoder.core.operation.OperationException;
import org.policycoder.core.operation.PreviewImport;
import org.policycoder.core.operation.SegmentDocuments;
import org.policycoder.core.operation.SegmentedDocument;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Clauses;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Wording;
import org.policycoder.model.storage.StorageException;
import org.policycoder.segmentation.NumberingStyle;
import org.policycoder.segmentation.NumberingStyles;
import org.policycoder.segmentation.SegmentationOptions;
import org.policycoder.ui.Headings;
import org.policycoder.ui.session.Failures;

/** Shows the clauses that the chosen style, language and segmenter find in documents, beside what they have. */
final class SegmentAgainPage extends WizardPage {

	/** A document as it is and as it would be. */
	private static final class Row {

		private final PolicyDocument document;

		private final ClauseTree before;

		private final String text;

		private final int codings;

		private SegmentedDocument found;

		private ClauseTree after;

		Row(ProjectSession session, PolicyDocument document) throws StorageException {
			this.document = document;
			this.before = session.project().clauses(document);
			this.text = session.text(document);
			int count = 0;
			for (String coder : session.coderIds()) {
				count += session.codings(coder, document).set().getCodings().size();
			}
			this.codings = count;
		}

		boolean isChanged() {
			return after != null && !places(before).equals(places(after));
		}

		private static List<List<Object>> places(ClauseTree tree) {
			return new Clauses(tree).all().stream().map(c -> List.<Object>of(c.getBegin(), c.getEnd(), c.isHeading(), depth(c),
					Objects.requireNonNullElse(c.getLabel(), ""))).toList(); //$NON-NLS-1$
		}

		private static int depth(Clause clause) {
			return clause.eContainer() instanceof Clause above ? 1 + depth(above) : 0;
		}

		static String count(ClauseTree tree) {
			return tree == null ? "" : Integer.toString(new Clauses(tree).codable().size()); //$NON-NLS-1$
		}

		static String style(ClauseTree tree) {
			return tree == null || tree.getStyle() == null ? "" : CandidateRow.styleName(tree.getStyle()); //$NON-NLS-1$
		}

		String state() {
			return found == null ? "" : found.problem() != null ? found.problem() //$NON-NLS-1$
					: isChanged() ? Messages.Again_StateChanged : Messages.Again_StateSame;
		}
	}

	private final ProjectSession session;

	private final List<PolicyDocument> documents;

	private final List<Contribution<SegmenterContribution>> segmenters = Contributions.segmenters();

	private final List<Row> rows = new ArrayList<>();

	private List<NumberingStyle> styles = NumberingStyles.standard().all();

	private List<String> languages = List.of();

	private TableViewer table;

	private ClausePreview clauses;

	private Combo style;

	private Combo language;

	/** Only there where a plug-in brings a second one. */
	private Combo segmenter;

	private Label summary;

	SegmentAgainPage(ProjectSession session, List<PolicyDocument> documents) {
		super("segmentAgain"); //$NON-NLS-1$
		this.session = session;
		this.documents = documents;
		setTitle(Messages.Again_PageTitle);
		setDescription(Messages.Again_Description);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(body);
		setControl(body);
		try {
			styles = PreviewImport.styles(session.folder());
			for (PolicyDocument document : documents) {
				rows.add(new Row(session, document));
			}
		} catch (OperationException | StorageException e) {
			setErrorMessage(Failures.sentence(e));
		}
		languages = styles.stream().flatMap(s -> s.languages().stream()).distinct().toList();
		createChoices(body);
		SashForm sash = new SashForm(body, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(1000, 430).applyTo(sash);
		createTable(sash);
		clauses = new ClausePreview(sash);
		sash.setWeights(rows.size() > 3 ? new int[] { 40, 60 } : new int[] { 22, 78 });
		summary = new Label(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
	}

	private void createChoices(Composite body) {
		Composite line = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		GridLayoutFactory.fillDefaults().numColumns(6).applyTo(line);
		style = combo(line, Messages.Import_Style,
				Stream.concat(Stream.of(Messages.Import_AsRecognised), styles.stream().map(CandidateRow::styleName)));
		language = combo(line, Messages.Import_Language,
				Stream.concat(Stream.of(Messages.Import_AsRecognised), languages.stream().map(l -> Locale.of(l).getDisplayLanguage())));
		if (segmenters.size() > 1) {
			segmenter = combo(line, Messages.Again_Segmenter, segmenters.stream().map(Contribution::name));
		}
	}

	private Combo combo(Composite line, String label, Stream<String> items) {
		StudyLocation.label(line, label);
		Combo combo = new Combo(line, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.select(0);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> find()));
		GridDataFactory.fillDefaults().hint(210, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private void createTable(Composite parent) {
		table = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.Import_ColumnTitle, 250, r -> r.document.getNumber() + "  " + Objects.requireNonNullElse(r.document.getTitle(), "")); //$NON-NLS-1$ //$NON-NLS-2$
		column(Messages.Again_ColumnClauses, 100, r -> Row.count(r.before));
		column(Messages.Again_ColumnClausesThen, 60, r -> Row.count(r.after));
		column(Messages.Again_ColumnStyle, 200, r -> Row.style(r.before));
		column(Messages.Again_ColumnStyleThen, 200, r -> Row.style(r.after));
		column(Messages.Again_ColumnCodings, 70, r -> Integer.toString(r.codings));
		column(Messages.Again_ColumnState, 100, Row::state);
		table.setInput(rows);
		table.addSelectionChangedListener(e -> showSelected());
	}

	private void column(String label, int width, Function<Row, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(label);
		column.getColumn().setWidth(Headings.fit(table.getControl(), label, width));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(r -> text.apply((Row) r)));
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && rows.stream().noneMatch(r -> r.found != null)) {
			getShell().getDisplay().asyncExec(this::find);
		}
	}

	private void find() {
		setErrorMessage(null);
		SegmentationOptions options = new SegmentationOptions(style.getSelectionIndex() <= 0 ? null : styles.get(style.getSelectionIndex() - 1).id(),
				language.getSelectionIndex() <= 0 ? null : languages.get(language.getSelectionIndex() - 1));
		String engine = segmenter == null || segmenter.getSelectionIndex() == 0 ? null : segmenters.get(segmenter.getSelectionIndex()).id();
		List<SegmentDocuments.Text> texts = rows.stream()
				.map(r -> new SegmentDocuments.Text(r.document.getNumber(), r.text, r.document.getOriginal())).toList();
		List<SegmentedDocument> found = new ArrayList<>();
		try {
			getContainer().run(true, true, monitor -> {
				try {
					found.addAll(new SegmentDocuments(session.folder(), texts, engine, options).run(monitor));
				} catch (OperationException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			setErrorMessage(Failures.sentence(e.getCause()));
		} catch (InterruptedException e) {
			setErrorMessage(Messages.Again_Cancelled);
		}
		for (int i = 0; i < rows.size(); i++) {
			rows.get(i).found = i < found.size() ? found.get(i) : null;
			rows.get(i).after = i < found.size() && found.get(i).problem() == null ? found.get(i).clauses() : null;
		}
		table.refresh();
		if (table.getStructuredSelection().isEmpty() && !rows.isEmpty()) {
			table.setSelection(new StructuredSelection(rows.get(0)));
		}
		showSelected();
		int changed = changed().size();
		summary.setText(found.isEmpty() ? "" : Wording.fill(Messages.Again_Summary, changed, rows.size())); //$NON-NLS-1$
		setPageComplete(changed > 0);
	}

	private void showSelected() {
		Row row = (Row) table.getStructuredSelection().getFirstElement();
		clauses.show(row == null ? null : row.after, row == null ? "" : row.text); //$NON-NLS-1$
	}

	/** The documents whose clauses would be others. */
	List<SegmentedDocument> changed() {
		return rows.stream().filter(Row::isChanged).map(r -> r.found).toList();
	}
}
