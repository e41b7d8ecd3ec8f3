// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.command.SplitCategory;
import org.policycoder.model.Category;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Labels;
import org.policycoder.model.ModelFactory;
import org.policycoder.ui.Headings;
import org.policycoder.ui.Tooltip;
import org.policycoder.ui.codebook.CategoryCodings.Line;
import org.policycoder.ui.session.StudyNames;

/**
 * Splits a category: beside it come new ones, and its clauses are given to one of them
 * with the keys 1, 2, 3 and so on.
 */
final class SplitDialog extends TitleAreaDialog {

	private static final int MOST = 9;

	private final Category category;

	private final CodebookIndex codebook;

	private final List<Line> lines;

	private final StudyNames coders;

	private final List<Text> codes = new ArrayList<>();

	private final List<Text> labels = new ArrayList<>();

	private final Map<Line, Integer> parts = new HashMap<>();

	private final List<ProjectCommand> commands = new ArrayList<>();

	private Composite names;

	private Composite body;

	private Button more;

	private TableViewer table;

	SplitDialog(Shell shell, Category category, CodebookIndex codebook, List<Line> lines, StudyNames coders) {
		super(shell);
		this.category = category;
		this.codebook = codebook;
		this.lines = lines;
		this.coders = coders;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	private static String label(Category c) {
		return Labels.label(c, Locale.getDefault().getLanguage());
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.policycoder.ui.splitCategory"); //$NON-NLS-1$
		shell.setText(NLS.bind(Messages.Split_Title, label(category)));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(NLS.bind(Messages.Split_Title, label(category)));
		body = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(body);
		names = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(names);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(names);
		text(names, "1"); //$NON-NLS-1$
		text(names, category.getCode());
		text(names, label(category));
		more = new Button(body, SWT.PUSH);
		more.setText(Messages.Split_More);
		more.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			addPart();
			getShell().layout(true, true);
		}));
		addPart();
		createTable();
		return area;
	}

	private static void text(Composite parent, String words) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private void addPart() {
		text(names, Integer.toString(codes.size() + 2));
		Text code = new Text(names, SWT.BORDER);
		code.setText(freeCode());
		code.setMessage(Messages.Split_CodeHint);
		GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(code);
		Text label = new Text(names, SWT.BORDER);
		label.setMessage(Messages.Split_LabelHint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		code.addModifyListener(e -> check());
		label.addModifyListener(e -> check());
		codes.add(code);
		labels.add(label);
		label.setFocus();
		more.setEnabled(codes.size() + 1 < MOST);
		if (getButton(OK) != null) {
			check();
		}
	}

	private String freeCode() {
		Set<String> taken = codes.stream().map(Text::getText).collect(Collectors.toSet());
		char letter = 'b';
		while (taken.contains(category.getCode() + letter) || isTaken(category.getCode() + letter)) {
			letter++;
		}
		return category.getCode() + letter;
	}

	private boolean isTaken(String code) {
		return codebook.find(code).isPresent() || codebook.dimension(code).isPresent();
	}

	private void createTable() {
		table = new TableViewer(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 260).applyTo(table.getControl());
		table.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(table);
		column(Messages.Split_Part, 170, l -> part(l) + "  " + name(part(l))); //$NON-NLS-1$
		column(Messages.Split_Clause, 120, Line::number);
		column(Messages.Split_Coder, 90, l -> coders.coder(l.place().coder()));
		column(Messages.Split_Words, 420, Line::words);
		table.setInput(lines);
		table.getControl().addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.character >= '1' && e.character <= '1' + codes.size()) {
				assign(e.character - '0');
				// else the table begins to search for the digit
				e.doit = false;
			}
		}));
		if (!lines.isEmpty()) {
			table.setSelection(new StructuredSelection(lines.get(0)));
		}
	}

	private interface CellText {
		String of(Line line);
	}

	private void column(String label, int width, CellText text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(label);
		column.getColumn().setWidth(Headings.fit(table.getControl(), label, width));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.of((Line) element);
			}

			@Override
			public String getToolTipText(Object element) {
				return Tooltip.of(((Line) element).words());
			}
		});
	}

	private int part(Line line) {
		return parts.getOrDefault(line, 1);
	}

	private String name(int part) {
		return part == 1 ? label(category) : labels.get(part - 2).getText().isBlank() ? codes.get(part - 2).getText()
				: labels.get(part - 2).getText();
	}

	/** Gives the selected clauses to a part and goes on to the next one. */
	private void assign(int part) {
		List<?> selected = table.getStructuredSelection().toList();
		selected.forEach(l -> parts.put((Line) l, part));
		table.update(selected.toArray(), null);
		int next = table.getTable().getSelectionIndex() + selected.size();
		if (!selected.isEmpty() && next < lines.size()) {
			table.setSelection(new StructuredSelection(lines.get(next)), true);
		}
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		setMessage(lines.isEmpty() ? Messages.Split_Unused : Messages.Split_Message);
		check();
		labels.get(0).setFocus();
		return contents;
	}

	private void check() {
		String problem = null;
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < codes.size() && problem == null; i++) {
			String code = codes.get(i).getText().strip();
			if (code.isEmpty()) {
				problem = Messages.Category_CodeMissing;
			} else if (isTaken(code) || !seen.add(code)) {
				problem = NLS.bind(Messages.Category_CodeTaken, code);
			}
		}
		boolean named = labels.stream().noneMatch(l -> l.getText().isBlank());
		setErrorMessage(problem);
		getButton(OK).setEnabled(problem == null && named);
		if (table != null) {
			table.refresh();
		}
	}

	@Override
	protected void okPressed() {
		// Each comes right behind the category, so the last one goes first.
		for (int i = codes.size() - 1; i >= 0; i--) {
			Category made = ModelFactory.eINSTANCE.createCategory();
			made.setCode(codes.get(i).getText().strip());
			made.getLabel().put(Locale.getDefault().getLanguage(), labels.get(i).getText().strip());
			int part = i + 2;
			commands.add(new SplitCategory(category.getCode(), made,
					lines.stream().filter(l -> part(l) == part).map(Line::place).collect(Collectors.toSet())));
		}
		super.okPressed();
	}

	/** What has to be done so that the category is split. */
	List<ProjectCommand> commands() {
		return commands;
	}
}
