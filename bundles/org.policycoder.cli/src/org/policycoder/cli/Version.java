// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.util.Locale;

import org.osgi.framework.FrameworkUtil;
import org.policycoder.model.Wording;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its bundles have it, and where it keeps its log. */
final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() {
		String version = "PolicyCoder " + FrameworkUtil.getBundle(Version.class).getVersion(); //$NON-NLS-1$
		return PlatformLog.place().map(log -> new String[] { version, Wording.of(Version.class, Locale.getDefault()).format("version.log", log) }) //$NON-NLS-1$
				.orElseGet(() -> new String[] { version });
	}
}
