// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckStateChangedEvent;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.policycoder.core.extension.Contribution;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.extension.SegmenterContribution;
import org.policycoder.core.operation.ImportCandidate;
import org.policycoder.core.operation.ImportChoices;
import org.policycoder.core.operation.OperationException;
import org.policycoder.core.operation.Predecessor;
import org.policycoder.core.operation.PreviewImport;
import org.policycoder.core.operation.SourcePlace;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.register.Register;
import org.policycoder.model.Wording;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;
import org.policycoder.segmentation.NumberingStyle;
import org.policycoder.segmentation.NumberingStyles;
import org.policycoder.segmentation.SegmentationOptions;
import org.policycoder.ui.Headings;
import org.policycoder.ui.Icons;
import org.policycoder.ui.session.Failures;

/**
 * Shows what will come of the files: for each document what is known of it and its
 * clauses, whether the study has it already, and what cannot be read. Documents can be
 * left out, and another numbering style or language chosen; for all documents, another segmenter.
 */
final class ImportPreviewPage extends WizardPage {

	private final ImportDocumentsWizard wizard;

	private final List<CandidateRow> rows = new ArrayList<>();

	private List<NumberingStyle> styles = NumberingStyles.standard().all();

	private List<String> languages = List.of();

	private CheckboxTableViewer documents;

	private ClausePreview clauses;

	private StyledText details;

	private Combo style;

	private Combo language;

	/** The id of what is to find the clauses; null for what does so unless another is chosen. */
	private String segmenterId;

	private Composite versions;

	private Combo version;

	private Label summary;

	private Object loaded;

	/** What is being found and is not shown yet; filled on the thread of the operation. A new one for each. */
	private Queue<CandidateRow> found = new ConcurrentLinkedQueue<>();

	private PreviewImport preview;

	ImportPreviewPage(ImportDocumentsWizard wizard) {
		super("preview"); //$NON-NLS-1$
		this.wizard = wizard;
		setTitle(Messages.Import_PreviewTitle);
		setDescription(Messages.Import_PreviewDescription);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(body);
		setControl(body);
		try {
			styles = PreviewImport.styles(wizard.session().folder());
		} catch (OperationException e) {
			setErrorMessage(e.getMessage());
		}
		languages = styles.stream().flatMap(s -> s.languages().stream()).distinct().toList();
		SashForm sash = new SashForm(body, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(860, 430).applyTo(sash);
		createDocuments(sash);
		SashForm below = new SashForm(sash, SWT.HORIZONTAL);
		details = new StyledText(below, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		details.setMargins(8, 6, 8, 6);
		details.setCaret(null);
		clauses = new ClausePreview(below);
		below.setWeights(38, 62);
		sash.setWeights(52, 48);
		createChoices(body);
		createSegmenters(body);
		createVersions(body);
		summary = new Label(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
	}

	/** Only there where a plug-in brings another one than that of the program. */
	private void createSegmenters(Composite body) {
		List<Contribution<SegmenterContribution>> all = Contributions.segmenters();
		if (all.size() > 1) {
			Composite line = new Composite(body, SWT.NONE);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
			GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
			StudyLocation.label(line, Messages.Import_Segmenter);
			Combo segmenter = new Combo(line, SWT.READ_ONLY);
			segmenter.setItems(all.stream().map(Contribution::name).toArray(String[]::new));
			segmenter.select(0);
			segmenter.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
				String chosen = all.get(segmenter.getSelectionIndex()).id();
				if (!chosen.equals(Objects.requireNonNullElse(segmenterId, all.getFirst().id()))) {
					segmenterId = chosen;
					load(rows.stream().collect(Collectors.toMap(CandidateRow::place, row -> row, (one, same) -> one)));
				}
			}));
		}
	}

	/** What is to find the clauses, by its id; null for what does so unless another is chosen. */
	String segmenter() {
		return segmenterId;
	}

	/** Only there where a document may be an amended version of one that the study has. */
	private void createVersions(Composite body) {
		versions = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(versions);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(versions);
		StudyLocation.label(versions, Messages.Import_Version);
		version = new Combo(versions, SWT.READ_ONLY);
		version.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changeVersion()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(version);
		versions.setVisible(false);
	}

	private void showVersions(CandidateRow row) {
		boolean asked = rows.stream().anyMatch(CandidateRow::mayReplace);
		if (asked != versions.getVisible()) {
			((GridData) versions.getLayoutData()).exclude = !asked;
			versions.setVisible(asked);
			versions.getParent().layout();
		}
		List<Predecessor> predecessors = row == null || !row.mayReplace() ? List.of() : row.candidate().predecessors();
		version.setEnabled(!predecessors.isEmpty());
		version.setItems(Stream.concat(Stream.of(Messages.Import_VersionNone), predecessors.stream().map(p -> NLS.bind(
				Messages.Import_VersionOf, new Object[] { p.document(), p.title(), Math.round(100 * p.likeness()) })))
				.toArray(String[]::new));
		version.select(row == null ? 0 : 1 + predecessors.stream().map(Predecessor::document).toList().indexOf(row.replaces()));
	}

	/** A document can only be replaced by one. */
	private void changeVersion() {
		CandidateRow row = selected().getFirst();
		int chosen = version.getSelectionIndex();
		int document = chosen <= 0 ? 0 : row.candidate().predecessors().get(chosen - 1).document();
		rows.stream().filter(r -> document > 0 && r != row && r.replaces() == document).forEach(r -> r.replace(0));
		row.replace(document);
		documents.refresh();
		showSelected();
		summarise();
	}

	private void createDocuments(Composite parent) {
		documents = CheckboxTableViewer.newCheckList(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		documents.getTable().setHeaderVisible(true);
		documents.setUseHashlookup(true);
		documents.setContentProvider(ArrayContentProvider.getInstance());
		documents.setCheckStateProvider(new ICheckStateProvider() {
			@Override
			public boolean isGrayed(Object element) {
				return false;
			}

			@Override
			public boolean isChecked(Object element) {
				return ((CandidateRow) element).included();
			}
		});
		Icons icons = new Icons(documents.getControl());
		column(Messages.Import_ColumnTitle, 290, CandidateRow::title, icons);
		column(Messages.Import_ColumnState, 130, CandidateRow::state, null);
		column(Messages.Import_ColumnClauses, 70, r -> r.candidate().problem() == null ? Integer.toString(r.codable()) : "", null); //$NON-NLS-1$
		column(Messages.Import_ColumnDate, 90, r -> Objects.toString(r.candidate().metadata().date(), ""), null); //$NON-NLS-1$
		column(Messages.Import_ColumnIssuers, 150, r -> String.join("; ", r.candidate().metadata().issuers()), null); //$NON-NLS-1$
		column(Messages.Import_ColumnStyle, 130, CandidateRow::style, null);
		column(Messages.Import_ColumnFile, 180, CandidateRow::file, null);
		documents.setInput(rows);
		documents.addCheckStateListener(this::checked);
		documents.addSelectionChangedListener(e -> showSelected());
	}

	private void column(String label, int width, Function<CandidateRow, String> text, Icons icons) {
		TableViewerColumn column = new TableViewerColumn(documents, SWT.NONE);
		column.getColumn().setText(label);
		column.getColumn().setWidth(Headings.fit(documents.getControl(), label, width));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((CandidateRow) element);
			}

			@Override
			public Image getImage(Object element) {
				return icons == null ? null
						: icons.get(((CandidateRow) element).candidate().problem() == null ? "document" : "missing"); //$NON-NLS-1$ //$NON-NLS-2$
			}

			@Override
			public Color getForeground(Object element) {
				return ((CandidateRow) element).included() ? null
						: documents.getTable().getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
			}
		});
	}

	private void createChoices(Composite body) {
		Composite line = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		GridLayoutFactory.fillDefaults().numColumns(7).applyTo(line);
		StudyLocation.label(line, Messages.Import_Style);
		style = combo(line, Messages.Import_AsRecognised, styles.stream().map(CandidateRow::styleName));
		StudyLocation.label(line, Messages.Import_Language);
		language = combo(line, Messages.Import_AsRecognised, languages.stream().map(l -> Locale.of(l).getDisplayLanguage()));
		Label gap = new Label(line, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(gap);
		button(line, Messages.Import_SelectAll, true);
		button(line, Messages.Import_SelectNone, false);
	}

	private Combo combo(Composite parent, String first, Stream<String> items) {
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(Stream.concat(Stream.of(first), items).toArray(String[]::new));
		combo.select(0);
		combo.setEnabled(false);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changeOptions()));
		GridDataFactory.fillDefaults().hint(190, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private void button(Composite parent, String label, boolean include) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			rows.forEach(r -> r.include(include));
			documents.refresh();
			summarise();
		}));
	}

	private void checked(CheckStateChangedEvent event) {
		CandidateRow row = (CandidateRow) event.getElement();
		row.include(event.getChecked());
		documents.refresh(row);
		summarise();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && !wizard.inputs().equals(loaded)) {
			getShell().getDisplay().asyncExec(() -> load(Map.of()));
		}
	}

	/** Finds the documents; what was decided on them before stays so. */
	private void load(Map<SourcePlace, CandidateRow> before) {
		Object inputs = wizard.inputs();
		Map<CandidateRow, ImportCandidate> again = new LinkedHashMap<>();
		rows.clear();
		documents.refresh();
		setErrorMessage(null);
		Display display = getShell().getDisplay();
		Register register = wizard.register();
		Queue<CandidateRow> rowsFound = new ConcurrentLinkedQueue<>();
		found = rowsFound;
		Work work = monitor -> {
			PolicyProject project = PolicyProject.open(wizard.session().folder());
			preview = new PreviewImport(project, wizard.request(ImportChoices.NONE), register, candidate -> {
				CandidateRow row = new CandidateRow(candidate);
				row.codable();
				CandidateRow decided = before.get(row.place());
				if (decided != null) {
					row.decideAs(decided);
					if (candidate.isNew() && !decided.options().equals(SegmentationOptions.DETECT)) {
						again.put(row, candidate);
					}
				}
				rowsFound.add(row);
				display.asyncExec(() -> show(rowsFound));
			});
			preview.run(monitor);
			for (Map.Entry<CandidateRow, ImportCandidate> row : again.entrySet()) {
				row.setValue(preview.again(row.getValue(), before.get(row.getKey().place()).options()));
			}
		};
		boolean done = run(work);
		show(rowsFound); // all, before anything is made of it
		if (done) {
			again.forEach((row, candidate) -> row.change(candidate, before.get(row.place()).options()));
			documents.update(again.keySet().toArray(), null);
		}
		found = new ConcurrentLinkedQueue<>();
		if (done) {
			loaded = inputs;
			if (!rows.isEmpty()) {
				documents.setSelection(new StructuredSelection(rows.get(0)), true);
			}
		}
		summarise();
	}

	/** What one that was given up still finds is nobody's any more. */
	private void show(Queue<CandidateRow> some) {
		if (some != found || documents.getControl().isDisposed()) {
			return;
		}
		for (CandidateRow row = some.poll(); row != null; row = some.poll()) {
			int replaced = row.replaces();
			if (replaced > 0 && rows.stream().anyMatch(r -> r.replaces() == replaced)) {
				row.replace(0);
			}
			rows.add(row);
			documents.add(row);
		}
		summarise();
	}

	/** Something that is done with progress, and can be cancelled. */
	private interface Work {
		void run(IProgressMonitor monitor) throws OperationException, StorageException;
	}

	/** Returns whether it was done. */
	private boolean run(Work work) {
		IRunnableWithProgress runnable = monitor -> {
			try {
				work.run(monitor);
			} catch (OperationException | StorageException e) {
				throw new InvocationTargetException(e);
			}
		};
		try {
			getContainer().run(true, true, runnable);
			return true;
		} catch (InvocationTargetException e) {
			ILog.of(ImportPreviewPage.class).warn(e.getCause().getMessage(), e.getCause());
			setErrorMessage(Failures.sentence(e.getCause()));
		} catch (InterruptedException e) {
			setErrorMessage(Messages.Import_PreviewCancelled);
		}
		return false;
	}

	private List<CandidateRow> selected() {
		return documents.getStructuredSelection().stream().map(CandidateRow.class::cast).toList();
	}

	private void showSelected() {
		List<CandidateRow> selected = selected();
		CandidateRow row = selected.isEmpty() ? null : selected.get(0);
		boolean readable = selected.stream().anyMatch(r -> r.candidate().isNew());
		style.setEnabled(readable);
		language.setEnabled(readable);
		style.select(row == null ? 0 : 1 + styles.stream().map(NumberingStyle::id).toList().indexOf(row.options().style()));
		language.select(row == null ? 0 : 1 + languages.indexOf(row.options().language()));
		showVersions(row);
		clauses.show(row == null || row.candidate().problem() != null ? null : row.clauses(number(row)),
				row == null ? "" : row.candidate().text()); //$NON-NLS-1$
		describe(row);
	}

	/** The number that the document will have, as far as it can be told. */
	private int number(CandidateRow wanted) {
		int last = wizard.session().project().corpus().getDocuments().stream().mapToInt(d -> d.getNumber()).max().orElse(0);
		last = Math.max(last, rows.stream().mapToInt(r -> r.candidate().metadata().number().orElse(0)).max().orElse(0));
		if (wanted.replaces() > 0) {
			return wanted.replaces();
		}
		for (CandidateRow row : rows) {
			boolean numbered = row.candidate().metadata().number().isPresent();
			if (!numbered && row.included() && row.replaces() == 0) {
				last++;
			}
			if (row == wanted) {
				return numbered ? row.candidate().metadata().number().getAsInt() : row.included() ? last : last + 1;
			}
		}
		return last + 1;
	}

	private void describe(CandidateRow row) {
		StringBuilder words = new StringBuilder();
		List<StyleRange> bold = new ArrayList<>();
		if (row != null && row.candidate().problem() != null) {
			words.append(row.candidate().problem());
		} else if (row != null) {
			row.candidate().missing().forEach(part -> line(words, bold, Messages.Import_Missing, part));
			row.candidate().predecessors().forEach(p -> line(words, bold, Messages.Import_MayBeVersion, reason(p)));
			DocumentMetadata known = row.candidate().metadata();
			line(words, bold, Messages.Import_ColumnTitle, row.title());
			line(words, bold, Messages.Import_ColumnIssuers, String.join("; ", known.issuers())); //$NON-NLS-1$
			line(words, bold, Messages.Import_ColumnDate, Objects.toString(known.date(), "")); //$NON-NLS-1$
			line(words, bold, Messages.Field_Type, known.type());
			line(words, bold, Messages.Field_Language, row.language());
			line(words, bold, Messages.Field_Jurisdiction, known.jurisdiction());
			line(words, bold, Messages.Field_Source, known.source());
			line(words, bold, Messages.Import_ColumnStyle, row.style());
			known.attributes().forEach((name, value) -> line(words, bold, name, value));
			line(words, bold, Messages.Import_ColumnFile, row.place().file().toString());
		}
		details.setText(words.toString());
		details.setStyleRanges(bold.toArray(StyleRange[]::new));
	}

	private static String reason(Predecessor predecessor) {
		String why = switch (predecessor.reason()) {
		case NUMBER -> Messages.Import_VersionByNumber;
		case IDENTIFIER -> Messages.Import_VersionByIdentifier;
		case TITLE -> Messages.Import_VersionByTitle;
		case FILE_NAME -> Messages.Import_VersionByFileName;
		case TEXT -> Messages.Import_VersionByText;
		};
		return NLS.bind(Messages.Import_VersionReason,
				new Object[] { predecessor.document(), predecessor.title(), why, Math.round(100 * predecessor.likeness()) });
	}

	private static void line(StringBuilder words, List<StyleRange> bold, String name, String value) {
		if (value != null && !value.isBlank()) {
			if (!words.isEmpty()) {
				words.append('\n');
			}
			bold.add(new StyleRange(words.length(), name.length(), null, null, SWT.BOLD));
			words.append(name).append("  ").append(value); //$NON-NLS-1$
		}
	}

	/** The clauses of the selected documents are found anew, as the user says. */
	private void changeOptions() {
		int chosenStyle = style.getSelectionIndex();
		int chosenLanguage = language.getSelectionIndex();
		SegmentationOptions options = new SegmentationOptions(chosenStyle <= 0 ? null : styles.get(chosenStyle - 1).id(),
				chosenLanguage <= 0 ? null : languages.get(chosenLanguage - 1));
		Map<CandidateRow, ImportCandidate> again = new LinkedHashMap<>();
		List<CandidateRow> changed = selected().stream().filter(r -> r.candidate().isNew() && !r.options().equals(options)).toList();
		boolean done = run(monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor, Messages.Import_Segmenting, changed.size());
			for (CandidateRow row : changed) {
				again.put(row, options.equals(SegmentationOptions.DETECT) ? row.asRecognised() : preview.again(row.asRecognised(), options));
				progress.split(1);
			}
		});
		if (done) {
			again.forEach((row, candidate) -> row.change(candidate, options));
			documents.update(again.keySet().toArray(), null);
		}
		showSelected();
		summarise();
	}

	private void summarise() {
		long replacing = rows.stream().filter(r -> r.included() && r.replaces() > 0).count();
		long included = rows.stream().filter(CandidateRow::included).count() - replacing;
		long there = rows.stream().filter(r -> r.candidate().problem() == null && !r.candidate().isNew()).count();
		long bad = rows.stream().filter(r -> r.candidate().problem() != null).count();
		int clausesIncluded = rows.stream().filter(CandidateRow::included).mapToInt(CandidateRow::codable).sum();
		summary.setText(rows.isEmpty() ? "" //$NON-NLS-1$
				: Wording.fill(replacing == 0 ? Messages.Import_Summary : Messages.Import_SummaryReplacing,
						new Object[] { included, clausesIncluded, there, bad, replacing }));
		setPageComplete(rows.isEmpty() || included + replacing > 0);
	}

	/** What was decided on single documents. */
	ImportChoices choices() {
		if (!wizard.inputs().equals(loaded)) {
			return ImportChoices.NONE;
		}
		Set<SourcePlace> leftOut = rows.stream().filter(r -> r.candidate().problem() == null && !r.included()).map(CandidateRow::place)
				.collect(Collectors.toSet());
		Map<SourcePlace, SegmentationOptions> options = rows.stream()
				.filter(r -> !r.options().equals(SegmentationOptions.DETECT))
				.collect(Collectors.toMap(CandidateRow::place, CandidateRow::options));
		Map<SourcePlace, Integer> replaced = rows.stream().filter(CandidateRow::mayReplace)
				.collect(Collectors.toMap(CandidateRow::place, CandidateRow::replaces));
		return new ImportChoices(leftOut, options, replaced);
	}
}
