// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import org.eclipse.core.runtime.IPath;
import org.eclipse.osgi.util.NLS;

/**
 * Something that a plug-in contributes and that is left out, since it cannot be used.
 *
 * @param bundle
 *            the symbolic name of the plug-in
 * @param point
 *            the simple id of the extension point
 * @param sentence
 *            what is left out and why, for the user; it names both
 * @since 1.0
 */
public record ContributionFault(String bundle, String point, String sentence) {

	/**
	 * Says it, and where more of it is.
	 *
	 * @param log
	 *            the log, in which the cause stands; null where the platform has none
	 * @return one or two sentences
	 */
	public String told(IPath log) {
		return log == null ? sentence : NLS.bind(Messages.ContributionFault_Log, sentence, log.toOSString());
	}
}
