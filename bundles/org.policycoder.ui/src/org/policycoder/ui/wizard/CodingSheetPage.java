// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.policycoder.exchange.coding.CodingSheet;
import org.policycoder.exchange.coding.CodingSheetField;
import org.policycoder.exchange.coding.CodingSheetReader;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.exchange.sheet.Row;
import org.policycoder.exchange.sheet.Sheet;
import org.policycoder.model.Coder;
import org.policycoder.model.Wording;
import org.policycoder.ui.Headings;
import org.policycoder.ui.field.PathField;

/** Asks for a coding sheet, shows its rows, and asks which column holds what and who coded. */
final class CodingSheetPage extends WizardPage {

	/** So many rows are shown; all are imported. */
	private static final int MOST = 200;

	private final ImportCodingsWizard wizard;

	private final SavedColumns saved = new SavedColumns("codings"); //$NON-NLS-1$

	private PathField file;

	private ColumnChoice columns;

	private Combo coder;

	private Table rows;

	private Label taken;

	private Label summary;

	private Sheet sheet;

	private CodingSheet codings;

	private String coderTyped;

	CodingSheetPage(ImportCodingsWizard wizard) {
		super("codingSheet"); //$NON-NLS-1$
		this.wizard = wizard;
		setTitle(Messages.Codings_Title);
		setDescription(Messages.Codings_Description);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(body);
		setControl(body);
		Composite top = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(top);
		file = PathField.ofSheet(top, Messages.Codings_File, Messages.Codings_FileHint, this::read);
		StudyLocation.label(top, Messages.Codings_Coder);
		coder = new Combo(top, SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(coder);
		coder.add(Messages.Codings_CoderOfSheet);
		for (Coder known : wizard.session().project().project().getCoders()) {
			coder.add(known.getId());
		}
		coder.select(0);
		coder.addModifyListener(e -> change());
		columns = new ColumnChoice(body, fields(), 3, this::change);
		taken = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(760, SWT.DEFAULT).applyTo(taken);
		rows = new Table(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		rows.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 240).applyTo(rows);
		summary = new Label(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
	}

	private static Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		for (CodingSheetField field : CodingSheetField.values()) {
			fields.put(field.id(), switch (field) {
			case CLAUSE -> Messages.Import_ColumnClause;
			case CATEGORY -> Messages.Field_Category;
			case CODER -> Messages.Field_Coder;
			case NOTE -> Messages.Field_Note;
			case PART -> Messages.Field_Part;
			});
		}
		return fields;
	}

	private void read() {
		Path path = file.path();
		sheet = null;
		String problem = null;
		if (path == null || !Files.isRegularFile(path)) {
			problem = file.words().isEmpty() ? null : NLS.bind(Messages.Import_NoFile, file.words());
		} else {
			try {
				sheet = new CodingSheetReader().sheet(path);
			} catch (UnreadableException e) {
				problem = e.getMessage();
			}
		}
		setErrorMessage(problem);
		showColumns();
		showRows();
		change();
		if (problem != null) {
			setErrorMessage(problem);
		}
	}

	private void showColumns() {
		Map<String, String> chosen = new LinkedHashMap<>();
		if (sheet != null) {
			try {
				new CodingSheetReader(saved.get(sheet.headings())).mapping(sheet)
						.forEach((field, column) -> chosen.put(field.id(), sheet.headings().get(column)));
			} catch (UnreadableException e) {
				setErrorMessage(e.getMessage());
			}
		}
		columns.show(sheet == null ? List.of() : sheet.headings(), chosen);
	}

	private void showRows() {
		rows.setRedraw(false);
		rows.removeAll();
		for (TableColumn column : rows.getColumns()) {
			column.dispose();
		}
		if (sheet != null) {
			for (String heading : sheet.headings()) {
				new TableColumn(rows, SWT.NONE).setText(heading);
			}
			for (Row row : sheet.rows().subList(0, Math.min(MOST, sheet.rows().size()))) {
				TableItem item = new TableItem(rows, SWT.NONE);
				for (int i = 0; i < sheet.headings().size(); i++) {
					item.setText(i, row.cell(i).text().replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
			for (TableColumn column : rows.getColumns()) {
				column.pack();
				column.setWidth(Headings.fit(rows, column.getText(), Math.clamp(column.getWidth(), 70, 260)));
			}
		}
		rows.setRedraw(true);
		summary.setText(sheet == null ? "" : Wording.fill(
				sheet.rows().size() > MOST ? Messages.Codings_RowsCut : Messages.Codings_Rows, sheet.rows().size(), MOST)); //$NON-NLS-1$
	}

	/** Takes what is chosen; the page is complete when clause and category have a column. */
	private void change() {
		codings = null;
		String typed = coder.getText().strip();
		coderTyped = typed.isEmpty() || typed.equals(Messages.Codings_CoderOfSheet) ? null : typed;
		setErrorMessage(null);
		show(""); //$NON-NLS-1$
		if (sheet != null) {
			try {
				Map<String, String> chosen = columns.chosen();
				codings = new CodingSheetReader(chosen).read(sheet);
				saved.put(sheet.headings(), chosen);
				show(Stream.concat(codings.taken().stream(), codings.lost().stream()).collect(Collectors.joining("\n"))); //$NON-NLS-1$
				if (coder() != null) {
					codings = codings.by(coder());
				}
			} catch (UnreadableException e) {
				setErrorMessage(e.getMessage());
			}
		}
		setPageComplete(codings != null);
	}

	/** Which sheets, rows and columns were taken, and what could not be read. */
	private void show(String sentences) {
		taken.setText(sentences.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		taken.getParent().layout();
	}

	CodingSheet codings() {
		return codings;
	}

	/** Id or name of the coder of all rows; null when the sheet says it. */
	String coder() {
		return coderTyped;
	}
}
