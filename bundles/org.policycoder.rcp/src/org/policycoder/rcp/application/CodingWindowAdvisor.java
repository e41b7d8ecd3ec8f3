// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.application;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.policycoder.edit.SessionChange;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyListener;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.session.StudyNames;

/** Opens the window as large as the screen: text, register and codebook want to be side by side. */
final class CodingWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final String HELP_ID = "org.policycoder.ui.perspective"; //$NON-NLS-1$

	/** What the bundles of the platform put into every window for editing source code. */
	private static final List<String> FOR_PROGRAMMERS = List.of("org.eclipse.search.searchActionSet", //$NON-NLS-1$
			"org.eclipse.ui.actionSet.openFiles", "org.eclipse.ui.edit.text.actionSet.annotationNavigation", //$NON-NLS-1$ //$NON-NLS-2$
			"org.eclipse.ui.edit.text.actionSet.navigation", "org.eclipse.ui.edit.text.actionSet.openExternalFile", //$NON-NLS-1$ //$NON-NLS-2$
			"org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo"); //$NON-NLS-1$

	CodingWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new CodingActionBarAdvisor(configurer);
	}

	@Override
	public void postWindowOpen() {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getWindowConfigurer().getWindow().getShell(), HELP_ID);
		IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
		if (page != null) {
			FOR_PROGRAMMERS.forEach(page::hideActionSet);
		}
		StudyService studies = getWindowConfigurer().getWindow().getService(StudyService.class);
		title(studies.current());
		studies.addListener(new StudyListener() {
			@Override
			public void shown(Optional<OpenStudy> study) {
				title(study);
			}

			@Override
			public void changed(OpenStudy study, SessionChange change) {
				if (change.project()) {
					title(Optional.of(study));
				}
			}
		});
	}

	private void title(Optional<OpenStudy> study) {
		getWindowConfigurer().setTitle(study.map(s -> NLS.bind(Messages.Window_StudyTitle, new StudyNames(s.session().project().project()).study()))
				.orElse(Messages.Window_Title));
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		window.setInitialSize(new Point(screen.width, screen.height));
		window.setShowMenuBar(true);
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setShowPerspectiveBar(false);
		window.setTitle(Messages.Window_Title);
	}
}
