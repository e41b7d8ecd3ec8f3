// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * Bundles that others need and nobody starts: neither the product, whose commands do without them and start faster, nor every IDE.
 *
 * @since 1.0
 */
public final class SupportBundles {

	private SupportBundles() {
	}

	/**
	 * Starts the bridge from Log4j to SLF4J, while there is one thread only. Log4j is locked by the thread that needs
	 * it first until a bundle with a provider has started, which must then be started by that thread, too.
	 */
	public static void startLogging() {
		start("org.apache.logging.log4j.to.slf4j"); //$NON-NLS-1$
	}

	/**
	 * Starts what lets libraries find their implementations by {@code ServiceLoader}, which in OSGi takes a mediator.
	 * NatTable does so. It reads the manifests of all bundles, which takes more than half a second.
	 */
	public static void startServiceMediator() {
		startLogging(); // the mediator loads classes that log
		start("org.apache.aries.spifly.dynamic.bundle"); //$NON-NLS-1$
	}

	private static void start(String name) {
		Bundle framework = Platform.getBundle(Constants.SYSTEM_BUNDLE_SYMBOLICNAME); // none once the platform has ended
		Bundle bundle = Platform.getBundle(name);
		if (framework != null && bundle != null) {
			try {
				bundle.start(Bundle.START_TRANSIENT);
			} catch (BundleException e) {
				// Nobody needs it any more where the user has quit in the meantime.
				if (framework.getState() == Bundle.STARTING || framework.getState() == Bundle.ACTIVE) {
					ILog.of(SupportBundles.class).error(e.getMessage(), e);
				}
			}
		}
	}
}
