// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.policycoder.edit.Omission;
import org.policycoder.ui.Icons;

/** Lists what is missing before a document is done, and leads to one of the clauses. */
final class OmissionsDialog extends MessageDialog {

	/** The button that leads to the clause. */
	static final int GO_THERE = 0;

	/** The button that marks the document done all the same. */
	static final int ANYWAY = 1;

	private final List<Omission> omissions;

	private Omission chosen;

	OmissionsDialog(Shell shell, List<Omission> omissions) {
		super(shell, Messages.Done_Title, null, NLS.bind(Messages.Done_Incomplete, omissions.size()), WARNING, GO_THERE,
				Messages.Done_GoThere, Messages.Done_Anyway, IDialogConstants.CANCEL_LABEL);
		this.omissions = omissions;
		this.chosen = omissions.get(0);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.policycoder.ui.omissions"); //$NON-NLS-1$
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		TableViewer list = new TableViewer(parent, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		list.setContentProvider(ArrayContentProvider.getInstance());
		Icons icons = new Icons(list.getControl());
		list.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return ((Omission) element).message(Locale.getDefault());
			}

			@Override
			public Image getImage(Object element) {
				return icons.get("clause"); //$NON-NLS-1$
			}
		});
		list.setInput(omissions);
		list.addSelectionChangedListener(e -> chosen = (Omission) e.getStructuredSelection().getFirstElement());
		list.addOpenListener(e -> buttonPressed(GO_THERE));
		list.setSelection(new StructuredSelection(chosen));
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(80), convertHeightInCharsToPixels(12))
				.applyTo(list.getControl());
		return list.getControl();
	}

	/** The omission that is selected. */
	Omission chosen() {
		return chosen == null ? omissions.get(0) : chosen;
	}
}
