// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.problems;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.MarkerSupportView;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.resource.PluginMarkers;
import org.policycoder.ui.Icons;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyListener;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.editor.DocumentEditor;

/**
 * What is wrong with the study at hand, as its check found it, on demand only with the document in the editor; and what
 * plug-ins contribute that cannot be used.
 */
public final class ProblemsView extends MarkerSupportView {

	/** The id of the view. */
	public static final String ID = "org.policycoder.ui.problemsView"; //$NON-NLS-1$

	private static final String CONTENT = "org.policycoder.ui.problems"; //$NON-NLS-1$

	private static final String ONLY_DOCUMENT = "onlyDocument"; //$NON-NLS-1$

	private final ShownProblems shown = new ShownProblems();

	private final Runnable pluginListener = ProblemsView::showPlugins;

	private final StudyListener studyListener = s -> show();

	private final IPartListener2 editorListener = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			show();
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			show();
		}
	};

	private boolean onlyDocument;

	private StudyService studies;

	/** Makes the view. */
	public ProblemsView() {
		super(CONTENT);
	}

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		onlyDocument = memento != null && Boolean.TRUE.equals(memento.getBoolean(ONLY_DOCUMENT));
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putBoolean(ONLY_DOCUMENT, onlyDocument);
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		IAction only = new Action(Messages.Problems_OnlyDocument, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				onlyDocument = isChecked();
				show();
			}
		};
		only.setChecked(onlyDocument);
		only.setImageDescriptor(Icons.descriptor("document")); //$NON-NLS-1$
		getViewSite().getActionBars().getToolBarManager().add(only);
		studies = getSite().getWorkbenchWindow().getService(StudyService.class);
		studies.addListener(studyListener);
		getSite().getPage().addPartListener(editorListener);
		Contributions.addListener(pluginListener);
		showPlugins();
		show();
	}

	/** Called on any thread, which need not wait for the workspace. */
	private static void showPlugins() {
		Job.createSystem(Messages.Problems_OfPlugins,
				(ICoreRunnable) monitor -> PluginMarkers.show(Contributions.faults(), Platform.getLogFileLocation())).schedule();
	}

	private void show() {
		IProject project = studies.current().map(OpenStudy::project).orElse(null);
		IEditorPart editor = onlyDocument ? getSite().getPage().getActiveEditor() : null;
		show(project, editor instanceof DocumentEditor open && open.isShown() ? open.document().getNumber() : 0);
	}

	private void show(IProject project, int document) {
		try {
			shown.show(project, document);
		} catch (CoreException e) {
			ILog.of(ProblemsView.class).log(e.getStatus());
		}
	}

	@Override
	public void dispose() {
		if (studies != null) {
			Contributions.removeListener(pluginListener);
			studies.removeListener(studyListener);
			getSite().getPage().removePartListener(editorListener);
			show(null, 0);
		}
		super.dispose();
	}
}
