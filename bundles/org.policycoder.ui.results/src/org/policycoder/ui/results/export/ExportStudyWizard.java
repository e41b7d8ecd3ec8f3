// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.export;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.policycoder.core.extension.Contribution;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.extension.ExporterContribution;
import org.policycoder.core.operation.ExportProject;
import org.policycoder.core.operation.Operation;
import org.policycoder.core.operation.OperationException;
import org.policycoder.edit.Sight;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.ui.api.OpenStudy;

/** Writes the study for other programs, by whatever exporters are contributed. */
public final class ExportStudyWizard extends ExportWizard {

	private final Page page = new Page();

	/** Makes the wizard. */
	public ExportStudyWizard() {
		super(Messages.Study_Title);
	}

	@Override
	public void createPageControls(Composite pages) {
		super.createPageControls(pages);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.policycoder.ui.exportStudy"); //$NON-NLS-1$
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		page.rememberAll();
		Path folder = page.folder();
		String name = study().orElseThrow().project().getName();
		List<Contribution<ExporterContribution>> exporters = page.exporters();
		List<Path> files = exporters.stream()
				.map(e -> folder.resolve(name + '-' + e.id() + '.' + e.value().fileExtension())).toList();
		return write(files, study -> operation(study, exporters, files), told -> files, told -> told);
	}

	/**
	 * The exporters read the files, which are brought up to date before; what they tell is told once. Of a coder in a blind round only the own
	 * codings are written.
	 */
	private static Operation<List<String>> operation(OpenStudy study,
			List<Contribution<ExporterContribution>> exporters, List<Path> files) throws Exception {
		study.session().flush();
		Optional<String> own = study.session().coder().filter(c -> new Sight(study.session()).isInRound());
		PolicyProject project = PolicyProject.open(study.session().folder());
		own.ifPresent(c -> project.project().getCoders().removeIf(o -> !o.getId().equals(c))); // nothing is saved of it
		return new Operation<>() {
			@Override
			public List<String> run(IProgressMonitor monitor) throws OperationException {
				Set<String> told = new LinkedHashSet<>();
				SubMonitor progress = SubMonitor.convert(monitor, exporters.size());
				for (int i = 0; i < exporters.size(); i++) {
					progress.subTask(exporters.get(i).name());
					told.addAll(new ExportProject(project, exporters.get(i).id(), files.get(i)).run(progress.split(1)).told());
				}
				own.ifPresent(c -> told.add(Messages.Study_OnlyOwn));
				return List.copyOf(told);
			}
		};
	}

	private static final class Page extends ExportPage {

		private static final String EXPORTERS = "exporters"; //$NON-NLS-1$

		private CheckboxTableViewer exporters;

		Page() {
			super(EXPORTERS, Messages.Study_Title, Messages.Study_Description);
		}

		@Override
		void fill(Composite body) {
			exporters = checks(body, Messages.Study_Which, Contributions.exporters(), Contribution::name, Contribution::id,
					EXPORTERS, false);
			folder(body);
		}

		@SuppressWarnings("unchecked")
		List<Contribution<ExporterContribution>> exporters() {
			return Stream.of(exporters.getCheckedElements()).map(e -> (Contribution<ExporterContribution>) e).toList();
		}

		@Override
		String missing() {
			return exporters.getCheckedElements().length == 0 ? Messages.Study_None : null;
		}

		@Override
		void remember(IDialogSettings settings) {
			settings.put(EXPORTERS, exporters().stream().map(Contribution::id).toArray(String[]::new));
		}
	}
}
