// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.policycoder.core.extension.Contribution;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.extension.StudyImporter;
import org.policycoder.core.operation.ImportStudy;
import org.policycoder.core.operation.ImportedStudy;
import org.policycoder.ui.field.PathField;

/** Makes a study of what another program keeps a project in. */
public final class ImportStudyWizard extends StudyWizard {

	private final SourcePage page = new SourcePage();

	/** Makes the wizard. */
	public ImportStudyWizard() {
		super(Messages.ImportStudy_Title);
	}

	@Override
	public void createPageControls(Composite pages) {
		super.createPageControls(pages);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.policycoder.ui.importStudy"); //$NON-NLS-1$
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		ImportStudy operation = new ImportStudy(page.source(), page.importer(), page.location.folder(), page.location.typedName());
		List<String> told = new ArrayList<>();
		boolean made = make(monitor -> {
			ImportedStudy imported = operation.run(monitor);
			told.addAll(imported.told());
			return imported.study();
		});
		if (made && !told.isEmpty()) {
			new ImportReport(getShell(), getWindowTitle(), NLS.bind(Messages.ImportStudy_Result, page.location.name()), told).open();
		}
		return made;
	}

	private static final class SourcePage extends WizardPage {

		private final List<Contribution<StudyImporter>> importers = Contributions.studyImporters();

		private PathField source;

		private Combo kind;

		private StudyLocation location;

		/** What the source was last seen to be; a kind that the user has chosen holds until there is another source. */
		private Path looked;

		SourcePage() {
			super("source"); //$NON-NLS-1$
			setTitle(Messages.ImportStudy_Title);
			setDescription(Messages.ImportStudy_Description);
		}

		@Override
		public void createControl(Composite parent) {
			Composite body = new Composite(parent, SWT.NONE);
			GridLayoutFactory.swtDefaults().numColumns(3).applyTo(body);
			setControl(body);
			source = PathField.ofFileOrFolder(body, Messages.ImportStudy_Source, Messages.ImportStudy_SourceHint, this::look);
			StudyLocation.label(body, Messages.ImportStudy_Kind);
			kind = new Combo(body, SWT.READ_ONLY);
			kind.setItems(Stream.concat(Stream.of(Messages.ImportStudy_Unknown), importers.stream().map(Contribution::name)).toArray(String[]::new));
			kind.select(0);
			kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(kind);
			location = new StudyLocation(body, "", this::check); //$NON-NLS-1$
			check();
		}

		private void look() {
			Path path = source();
			if (location != null && path != null && !path.equals(looked) && Files.exists(path)) {
				looked = path;
				Optional<Contribution<StudyImporter>> found = ImportStudy.importer(path);
				kind.select(found.map(c -> 1 + importers.indexOf(c)).orElse(0));
				location.propose(path.getFileName() == null ? "" : path.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
			check();
		}

		Path source() {
			return source.path() == null ? null : source.path().toAbsolutePath();
		}

		/** The id of the importer; null when none is chosen. */
		String importer() {
			return kind.getSelectionIndex() <= 0 ? null : importers.get(kind.getSelectionIndex() - 1).id();
		}

		private void check() {
			if (location != null) {
				String problem = problem();
				setErrorMessage(problem);
				setPageComplete(problem == null && source() != null);
			}
		}

		private String problem() {
			if (source() == null) {
				return source.words().isEmpty() ? null : NLS.bind(Messages.ImportStudy_Missing, source.words());
			}
			if (!Files.exists(source())) {
				return NLS.bind(Messages.ImportStudy_Missing, source());
			}
			return importer() == null ? Messages.ImportStudy_Choose : location.problem();
		}
	}
}
