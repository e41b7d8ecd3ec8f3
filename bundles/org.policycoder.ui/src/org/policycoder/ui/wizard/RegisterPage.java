// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.policycoder.core.operation.DetachedWork;
import org.policycoder.core.operation.OperationException;
import org.policycoder.core.operation.RegisterPlan;
import org.policycoder.core.operation.RegisterPlan.Fate;
import org.policycoder.core.operation.RegisterPlan.Line;
import org.policycoder.edit.command.UpdateRegister;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.exchange.register.ColumnMapping;
import org.policycoder.exchange.register.Register;
import org.policycoder.exchange.register.RegisterDraft;
import org.policycoder.exchange.register.RegisterField;
import org.policycoder.exchange.register.RegisterReader;
import org.policycoder.exchange.sheet.RowPlace;
import org.policycoder.exchange.sheet.Sheet;
import org.policycoder.ui.Headings;
import org.policycoder.ui.Icons;
import org.policycoder.ui.Tooltip;
import org.policycoder.ui.session.Failures;

/** Shows the rows of a register, which column holds what, and what comes of each row. */
final class RegisterPage extends WizardPage {

	private final ImportDocumentsWizard wizard;

	private final SavedColumns saved = new SavedColumns("register"); //$NON-NLS-1$

	private final Set<RowPlace> leftOut = new HashSet<>();

	private ColumnChoice columns;

	private CheckboxTableViewer table;

	private Label taken;

	private Label summary;

	private Sheet sheet;

	private RegisterDraft draft;

	private Map<String, String> chosen = Map.of();

	private List<Path> files = List.of();

	private List<Line> lines = List.of();

	RegisterPage(ImportDocumentsWizard wizard) {
		super("register"); //$NON-NLS-1$
		this.wizard = wizard;
		setTitle(Messages.Register_Title);
		setDescription(Messages.Register_Description);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(body);
		setControl(body);
		columns = new ColumnChoice(body, fields(), 4, this::change);
		taken = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(860, SWT.DEFAULT).applyTo(taken);
		table = CheckboxTableViewer.newCheckList(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(860, 300).applyTo(table.getControl());
		table.getTable().setHeaderVisible(true);
		table.setUseHashlookup(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(table);
		table.setCheckStateProvider(new ICheckStateProvider() {
			@Override
			public boolean isGrayed(Object element) {
				return false;
			}

			@Override
			public boolean isChecked(Object element) {
				return isIncluded((Line) element);
			}
		});
		table.addCheckStateListener(e -> {
			Line line = (Line) e.getElement();
			if (!e.getChecked() || !leftOut.remove(line.place())) {
				leftOut.add(line.place());
			}
			table.refresh();
			summarise();
		});
		Icons icons = new Icons(table.getControl());
		column(Messages.Register_Row, 60, l -> l.place().toString(), icons);
		column(Messages.Register_Fate, 210, this::fate, null);
		column(Messages.Import_ColumnTitle, 260, l -> l.problem() != null ? l.problem() : said(l).title(), null);
		column(Messages.Import_ColumnIssuers, 150, l -> String.join("; ", said(l).issuers()), null); //$NON-NLS-1$
		column(Messages.Import_ColumnDate, 90, l -> Objects.toString(said(l).date(), ""), null); //$NON-NLS-1$
		column(Messages.Field_Type, 90, l -> said(l).type(), null);
		column(Messages.Register_TextFrom, 150, RegisterPage::textFrom, null);
		column(Messages.Register_Others, 200, l -> said(l).attributes().entrySet().stream()
				.map(a -> a.getKey() + ": " + a.getValue()).collect(Collectors.joining("; ")), null); //$NON-NLS-1$ //$NON-NLS-2$
		summary = new Label(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		setPageComplete(true);
	}

	private static Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		for (RegisterField field : RegisterField.values()) {
			fields.put(field.id(), switch (field) {
			case NUMBER -> Messages.Field_Number;
			case TITLE -> Messages.Import_ColumnTitle;
			case ISSUERS -> Messages.Import_ColumnIssuers;
			case DATE -> Messages.Import_ColumnDate;
			case TYPE -> Messages.Field_Type;
			case LANGUAGE -> Messages.Field_Language;
			case JURISDICTION -> Messages.Field_Jurisdiction;
			case SOURCE -> Messages.Field_Source;
			case FILE -> Messages.Import_ColumnFile;
			case TEXT -> Messages.Field_Text;
			});
		}
		return fields;
	}

	private void column(String label, int width, Function<Line, String> text, Icons icons) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(label);
		column.getColumn().setWidth(Headings.fit(table.getControl(), label, width));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return Objects.requireNonNullElse(text.apply((Line) element), ""); //$NON-NLS-1$
			}

			@Override
			public String getToolTipText(Object element) {
				Line line = (Line) element;
				return Tooltip.of(line.problem() == null ? fate(line) : line.problem());
			}

			@Override
			public Image getImage(Object element) {
				return icons == null ? null : icons.get(switch (((Line) element).fate()) {
				case NEW -> "document-new"; //$NON-NLS-1$
				case EXISTING -> "document"; //$NON-NLS-1$
				default -> "missing"; //$NON-NLS-1$
				});
			}

			@Override
			public Color getForeground(Object element) {
				return isIncluded((Line) element) ? null
						: table.getTable().getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
			}
		});
	}

	private static DocumentMetadata said(Line line) {
		return line.row() == null ? DocumentMetadata.EMPTY : line.row().metadata();
	}

	private static String textFrom(Line line) {
		if (line.file() != null) {
			return line.file().getFileName().toString();
		}
		return line.row() != null && line.row().text() != null ? Messages.Register_TextHere : ""; //$NON-NLS-1$
	}

	private String fate(Line line) {
		return switch (line.fate()) {
		case NEW -> Messages.Register_New;
		case EXISTING -> {
			List<String> changes = UpdateRegister.changes(line.document(), said(line));
			yield changes.isEmpty() ? NLS.bind(Messages.Register_Same, line.document().getNumber())
					: NLS.bind(Messages.Register_Updates, line.document().getNumber(),
							changes.stream().map(c -> fields().getOrDefault(c, c)).collect(Collectors.joining(", "))); //$NON-NLS-1$
		}
		case NO_TEXT -> Messages.Register_NoText;
		case WRONG -> Messages.Register_Wrong;
		};
	}

	private boolean isIncluded(Line line) {
		return !leftOut.contains(line.place()) && switch (line.fate()) {
		case NEW -> true;
		case EXISTING -> !UpdateRegister.changes(line.document(), said(line)).isEmpty();
		default -> false;
		};
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			getShell().getDisplay().asyncExec(() -> {
				if (!getControl().isDisposed() && isCurrentPage()) {
					load();
				}
			});
		}
	}

	/** Reads the register when nobody has looked at it; false when that cannot be done. */
	boolean read() {
		load();
		return draft != null;
	}

	/** Reads the register, with the columns that were chosen for one like it before. */
	private void load() {
		setErrorMessage(null);
		Path file = wizard.registerFile();
		List<Path> sources = wizard.sources();
		Sheet before = sheet != null && sheet.file().equals(file) ? sheet : null;
		try {
			getContainer().run(true, true, monitor -> {
				monitor.beginTask(NLS.bind(Messages.Register_Reading, file), IProgressMonitor.UNKNOWN);
				try {
					files = RegisterPlan.files(sources, file, monitor);
					sheet = before != null ? before : DetachedWork.of(() -> new RegisterReader().sheet(file), monitor);
				} catch (IOException | OperationException e) {
					throw new InvocationTargetException(e);
				}
			});
			if (before == null) {
				leftOut.clear();
				draft = null;
				lines = List.of();
				chosen = saved.get(sheet.headings());
				ColumnMapping mapping = ColumnMapping.guess(sheet.headings()).with(chosen, sheet.file());
				columns.show(sheet.headings(), headings(mapping));
			}
			plan();
		} catch (UnreadableException e) {
			unread(e.getMessage());
		} catch (InvocationTargetException e) {
			unread(Failures.sentence(e.getCause()));
		} catch (InterruptedException e) {
			unread(Messages.Register_Cancelled);
		}
	}

	private void unread(String sentence) {
		sheet = null;
		columns.show(List.of(), Map.of());
		problem(sentence);
	}

	private Map<String, String> headings(ColumnMapping mapping) {
		Map<String, String> headings = new LinkedHashMap<>();
		for (RegisterField field : RegisterField.values()) {
			mapping.column(field).ifPresent(c -> headings.put(field.id(), sheet.headings().get(c)));
		}
		return headings;
	}

	/** Only what differs from the guess is a choice: a guess may be taken back by what stands in the column. */
	private void change() {
		setErrorMessage(null);
		Map<String, String> guess = headings(ColumnMapping.guess(sheet.headings()));
		chosen = new LinkedHashMap<>(columns.chosen());
		chosen.entrySet().removeIf(e -> e.getValue().equals(guess.getOrDefault(e.getKey(), ""))); //$NON-NLS-1$
		plan();
	}

	private void plan() {
		try {
			draft = new RegisterReader(chosen).draft(sheet);
			saved.put(sheet.headings(), chosen);
			lines = RegisterPlan.of(draft, wizard.session().project().corpus(), files);
			table.setInput(lines);
			show(Stream.concat(draft.taken().stream(), sheet.lost().stream()).collect(Collectors.joining("\n"))); //$NON-NLS-1$
			setPageComplete(true);
			summarise();
		} catch (UnreadableException e) {
			problem(e.getMessage());
		}
	}

	/** Which sheets, rows and columns were taken, and what could not be read. */
	private void show(String sentences) {
		taken.setText(sentences.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		taken.getParent().layout();
	}

	private void problem(String sentence) {
		draft = null;
		lines = List.of();
		table.setInput(lines);
		summary.setText(""); //$NON-NLS-1$
		show(""); //$NON-NLS-1$
		setErrorMessage(sentence);
		setPageComplete(false);
	}

	private void summarise() {
		Map<Fate, Long> counts = lines.stream().collect(Collectors.groupingBy(Line::fate, Collectors.counting()));
		long updates = lines.stream().filter(l -> l.fate() == Fate.EXISTING && isIncluded(l)).count();
		long added = lines.stream().filter(l -> l.fate() == Fate.NEW && isIncluded(l)).count();
		summary.setText(NLS.bind(Messages.Register_Summary, new Object[] { added, updates,
				counts.getOrDefault(Fate.NO_TEXT, 0L), counts.getOrDefault(Fate.WRONG, 0L) }));
	}

	/** The rows that bring new documents; null when the page was not looked at. */
	Register register() {
		if (draft == null || !draft.sheet().file().equals(wizard.registerFile())) {
			return null;
		}
		Set<RowPlace> others = lines.stream().filter(l -> l.fate() != Fate.NEW || !isIncluded(l)).map(Line::place)
				.collect(Collectors.toSet());
		// Rows without a text may still find their document by its title, once the files are read.
		if (!files.isEmpty()) {
			lines.stream().filter(l -> l.fate() == Fate.NO_TEXT).forEach(l -> others.remove(l.place()));
		}
		return draft.register().without(others);
	}

	/** By the number of a document of the study, what the register says of it and is new. */
	Map<Integer, DocumentMetadata> updates() {
		Map<Integer, DocumentMetadata> updates = new LinkedHashMap<>();
		if (register() != null) {
			lines.stream().filter(l -> l.fate() == Fate.EXISTING && isIncluded(l))
					.forEach(l -> updates.put(l.document().getNumber(), said(l)));
		}
		return updates;
	}

	/** The sentences on rows that bring nothing because of a mistake. */
	List<String> problems() {
		return register() == null ? List.of() : new ArrayList<>(lines.stream().map(Line::problem).filter(Objects::nonNull).toList());
	}
}
