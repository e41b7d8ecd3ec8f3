// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.policycoder.model.Wording;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its bundles have it, and where it keeps its log. */
final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() {
		return new String[] { "PolicyCoder " + FrameworkUtil.getBundle(Version.class).getVersion(), //$NON-NLS-1$
				Wording.of(Version.class, Locale.getDefault()).format("version.log", Platform.getLogFileLocation()) }; //$NON-NLS-1$
	}
}
