// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its bundles have it. */
final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() {
		return new String[] { "PolicyCoder " + FrameworkUtil.getBundle(Version.class).getVersion() }; //$NON-NLS-1$
	}
}
