// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.policycoder.core.extension.Contribution;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.operation.ExampleProject;

/** Copies an example study, to try everything in. */
public final class ExampleStudyWizard extends StudyWizard {

	private final ExamplePage page = new ExamplePage();

	/** Makes the wizard. */
	public ExampleStudyWizard() {
		super(Messages.Example_Title);
	}

	@Override
	public void createPageControls(Composite pages) {
		super.createPageControls(pages);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.policycoder.ui.exampleStudy"); //$NON-NLS-1$
	}

	/**
	 * Chooses an example before the wizard is shown.
	 *
	 * @param id
	 *            the id of the example; without effect when there is none of it
	 */
	public void choose(String id) {
		page.chosen = id;
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Contribution<URL> example = page.example();
		Path folder = page.location.folder();
		String name = page.location.name();
		return make(monitor -> new ExampleProject(example.id(), folder, name.equals(example.name()) ? null : name).run(monitor));
	}

	private static final class ExamplePage extends WizardPage {

		private static final int WIDTH = 560;

		/** Room for the longest description, in lines. */
		private static final int LINES = 4;

		private final List<Contribution<URL>> examples = Contributions.exampleProjects();

		private String chosen;

		private TableViewer list;

		private Label about;

		private StudyLocation location;

		ExamplePage() {
			super("example"); //$NON-NLS-1$
			setTitle(Messages.Example_Title);
			setDescription(Messages.Example_Description);
		}

		@Override
		public void createControl(Composite parent) {
			Composite body = new Composite(parent, SWT.NONE);
			GridLayoutFactory.swtDefaults().numColumns(3).applyTo(body);
			setControl(body);
			list = new TableViewer(body, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
			GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(SWT.DEFAULT, 110).applyTo(list.getControl());
			list.setContentProvider(ArrayContentProvider.getInstance());
			list.setLabelProvider(LabelProvider.createTextProvider(e -> ((Contribution<?>) e).name()));
			list.setInput(examples);
			Optional<Contribution<URL>> first = examples.stream().filter(e -> e.id().equals(chosen)).findFirst()
					.or(() -> examples.stream().findFirst());
			about = new Label(body, SWT.WRAP);
			GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDTH, about.computeSize(WIDTH, SWT.DEFAULT).y * LINES).applyTo(about);
			location = new StudyLocation(body, first.map(Contribution::name).orElse(""), this::check); //$NON-NLS-1$
			first.ifPresent(e -> list.setSelection(new StructuredSelection(e)));
			list.addSelectionChangedListener(e -> {
				if (example() != null) {
					location.propose(example().name());
				}
				check();
			});
			check();
		}

		@SuppressWarnings("unchecked")
		Contribution<URL> example() {
			return (Contribution<URL>) list.getStructuredSelection().getFirstElement();
		}

		private void check() {
			if (location != null) {
				about.setText(example() == null ? "" : example().description().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				String problem = example() == null ? Messages.Example_NoneSelected : location.problem();
				setErrorMessage(problem);
				setPageComplete(problem == null);
			}
		}
	}
}
