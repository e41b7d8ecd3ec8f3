// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.TableProvider;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.operation.WriteTables;
import org.policycoder.core.operation.WrittenTables;
import org.policycoder.ui.results.ResultLanguage;

/** Writes tables of the study into files. */
public final class ExportTablesWizard extends ExportWizard {

	private final Page page = new Page();

	/** Makes the wizard. */
	public ExportTablesWizard() {
		super(Messages.Tables_Title);
	}

	@Override
	public void createPageControls(Composite pages) {
		super.createPageControls(pages);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.policycoder.ui.exportTables"); //$NON-NLS-1$
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		page.rememberAll();
		Path folder = page.folder();
		List<String> ids = page.ids();
		TableFormat format = ExportPage.chosen(page.format, TableFormat.class);
		boolean one = page.one.getSelection();
		TableParameters parameters = TableParameters.in(ExportPage.chosen(page.language, ResultLanguage.class).locale());
		Path whole = folder.resolve(study().orElseThrow().project().getName() + '.' + format.extension());
		List<Path> files = one ? List.of(whole)
				: ids.stream().flatMap(id -> Stream.concat(Stream.of(folder.resolve(id + '.' + format.id())),
						further(folder, id, format))).toList();
		return write(files, study -> one
				? new WriteTables(study.take(), ids, parameters, format.id(), whole, null)
				: WriteTables.into(folder, study.take(), ids, parameters, format.id()), WrittenTables::files, WrittenTables::untold);
	}

	/** Files that are there of further tables of a kind, as of further pairs of dimensions, which would be replaced as well. */
	private static Stream<Path> further(Path folder, String id, TableFormat format) {
		String[] names = folder.toFile().list((in, name) -> name.matches(Pattern.quote(id) + "(?:-\\d+)+\\." + format.id())); //$NON-NLS-1$
		return names == null ? Stream.of() : Stream.of(names).sorted().map(folder::resolve);
	}

	/** The formats of tables. */
	private enum TableFormat {
		XLSX, CSV, JSON, TEXT;

		String id() {
			return name().toLowerCase(Locale.ROOT);
		}

		String extension() {
			return this == TEXT ? "txt" : id(); //$NON-NLS-1$
		}

		String label() {
			return switch (this) {
			case XLSX -> Messages.Format_Xlsx;
			case CSV -> Messages.Format_Csv;
			case JSON -> Messages.Format_Json;
			case TEXT -> Messages.Format_Text;
			};
		}
	}

	private static final class Page extends ExportPage {

		private static final String TABLES = "tables"; //$NON-NLS-1$
		private static final String FORMAT = "format"; //$NON-NLS-1$
		private static final String ONE = "one"; //$NON-NLS-1$

		private CheckboxTableViewer tables;

		private ComboViewer format;

		private ComboViewer language;

		private Button one;

		Page() {
			super(TABLES, Messages.Tables_Title, Messages.Tables_Description);
		}

		@Override
		void fill(Composite body) {
			tables = checks(body, Messages.Tables_Which, Contributions.tables().providers(),
					t -> t.label(Locale.getDefault()), TableProvider::id, TABLES, true);
			format = choice(body, Messages.Export_Format, List.of(TableFormat.values()),
					before(TableFormat.values(), FORMAT, TableFormat.XLSX), TableFormat::label);
			language = language(body);
			folder(body);
			one = new Button(body, SWT.CHECK);
			one.setText(Messages.Tables_One);
			one.setSelection(getDialogSettings().getBoolean(ONE));
			GridDataFactory.fillDefaults().span(3, 1).applyTo(one);
		}

		private <E extends Enum<E>> E before(E[] values, String key, E otherwise) {
			String before = getDialogSettings().get(key);
			return Stream.of(values).filter(v -> v.name().equals(before)).findFirst().orElse(otherwise);
		}

		List<String> ids() {
			return Stream.of(tables.getCheckedElements()).map(t -> ((TableProvider) t).id()).toList();
		}

		@Override
		String missing() {
			return tables.getCheckedElements().length == 0 ? Messages.Tables_None : null;
		}

		@Override
		void remember(IDialogSettings settings) {
			settings.put(TABLES, ids().toArray(String[]::new));
			settings.put(FORMAT, chosen(format, TableFormat.class).name());
			settings.put(ONE, one.getSelection());
		}
	}
}
