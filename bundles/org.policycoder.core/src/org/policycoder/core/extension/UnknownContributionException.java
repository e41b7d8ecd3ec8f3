// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import java.util.Set;

import org.eclipse.osgi.util.NLS;

/**
 * Something was asked for by an id that no plug-in contributes.
 *
 * @since 1.0
 */
public final class UnknownContributionException extends Exception {

	private static final long serialVersionUID = 1L;

	UnknownContributionException(String id, Set<String> known) {
		super(NLS.bind(Messages.UnknownContribution, id, String.join(", ", known))); //$NON-NLS-1$
	}
}
