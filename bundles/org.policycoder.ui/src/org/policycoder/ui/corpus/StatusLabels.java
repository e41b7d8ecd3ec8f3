// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.corpus;

import org.policycoder.edit.DocumentProgress.Status;

/** How the state of a document is called and which icon it has. */
public final class StatusLabels {

	private StatusLabels() {
	}

	/**
	 * Names a status.
	 *
	 * @param status
	 *            how far a coder is with a document
	 * @return its name in the language of the user
	 */
	public static String of(Status status) {
		return switch (status) {
		case NEW -> Messages.Status_New;
		case IN_WORK -> Messages.Status_InWork;
		case DONE -> Messages.Status_Done;
		case UNREADABLE -> Messages.Status_Unreadable;
		};
	}

	static String icon(Status status) {
		return switch (status) {
		case NEW -> "document-new"; //$NON-NLS-1$
		case IN_WORK -> "document-work"; //$NON-NLS-1$
		case DONE -> "document-done"; //$NON-NLS-1$
		case UNREADABLE -> "missing"; //$NON-NLS-1$
		};
	}
}
