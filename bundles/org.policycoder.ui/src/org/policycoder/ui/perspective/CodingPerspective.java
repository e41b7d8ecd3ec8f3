// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.perspective;

import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.policycoder.ui.clauses.ClausesView;
import org.policycoder.ui.codebook.CodebookView;
import org.policycoder.ui.corpus.CorpusView;
import org.policycoder.ui.properties.PropertyPages;

/**
 * Corpus, text and codebook side by side, and what is made of them below. On a
 * laptop the text needs the most of the width; on a wide screen there is room
 * for more columns of the register.
 */
public final class CodingPerspective implements IPerspectiveFactory {

	/** The id of the perspective. */
	public static final String ID = "org.policycoder.ui.perspective"; //$NON-NLS-1$

	/*
	 * The views of results are another bundle's, which comes on top of this one. They have their places by name, between the
	 * clauses and the problems; a view that is not there leaves no gap.
	 */

	/** The view of two dimensions against each other. */
	public static final String MATRIX = "org.policycoder.ui.matrixView"; //$NON-NLS-1$

	private static final String TABLE = "org.policycoder.ui.tableView"; //$NON-NLS-1$

	private static final String CHARTS = "org.policycoder.ui.chartsView"; //$NON-NLS-1$

	private static final String AGREEMENT = "org.policycoder.ui.agreementView"; //$NON-NLS-1$

	private static final String PROBLEMS = "org.policycoder.ui.problemsView"; //$NON-NLS-1$

	private static final String REPORT = "org.policycoder.ui.reportView"; //$NON-NLS-1$

	/** The outline of the platform under a name in the language of the user. */
	private static final String OUTLINE = "org.policycoder.ui.outlineView"; //$NON-NLS-1$

	/** The view of the guide, which the program brings; an IDE has its own. */
	private static final String HELP = "org.policycoder.ui.helpView"; //$NON-NLS-1$

	/** The view of cheat sheets, whose bundle an IDE may lack. */
	private static final String FIRST_STEPS = "org.eclipse.ui.cheatsheets.views.CheatSheetView"; //$NON-NLS-1$

	private static final int WIDE = 1700;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		boolean wide = screen.width >= WIDE;
		String editors = layout.getEditorArea();
		layout.setEditorAreaVisible(true);
		// On a laptop the results need more width than is left below the text, and reach under the register.
		IFolderLayout right;
		IFolderLayout below;
		IFolderLayout left;
		if (wide) {
			left = layout.createFolder("left", IPageLayout.LEFT, .26f, editors); //$NON-NLS-1$
			right = layout.createFolder("right", IPageLayout.RIGHT, .72f, editors); //$NON-NLS-1$
			below = layout.createFolder("below", IPageLayout.BOTTOM, .72f, editors); //$NON-NLS-1$
			layout.createFolder("leftBelow", IPageLayout.BOTTOM, .6f, "left").addView(PropertyPages.VIEW); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			right = layout.createFolder("right", IPageLayout.RIGHT, .745f, editors); //$NON-NLS-1$
			below = layout.createFolder("below", IPageLayout.BOTTOM, .66f, editors); //$NON-NLS-1$
			left = layout.createFolder("left", IPageLayout.LEFT, .3f, editors); //$NON-NLS-1$
		}
		left.addView(CorpusView.ID);
		right.addView(CodebookView.ID);
		right.addView(OUTLINE);
		right.addPlaceholder(HELP);
		right.addPlaceholder(FIRST_STEPS);
		below.addView(ClausesView.ID);
		below.addView(MATRIX);
		below.addPlaceholder(TABLE);
		below.addView(CHARTS);
		below.addView(AGREEMENT);
		below.addView(REPORT);
		below.addView(PROBLEMS);
		below.addView(NewSearchUI.SEARCH_VIEW_ID);
		if (!wide) {
			below.addView(PropertyPages.VIEW);
		}
		for (String view : new String[] { CorpusView.ID, CodebookView.ID, ClausesView.ID, MATRIX,
				TABLE, CHARTS, AGREEMENT, REPORT, OUTLINE, PropertyPages.VIEW, PROBLEMS,
				NewSearchUI.SEARCH_VIEW_ID, HELP, IPageLayout.ID_PROGRESS_VIEW }) {
			layout.addShowViewShortcut(view);
		}
	}
}
