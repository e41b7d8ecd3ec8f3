// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * What lets libraries find their implementations by {@code ServiceLoader}, which in
 * OSGi takes a mediator. NatTable does so. Neither the product, whose commands do
 * without it and start faster, nor every IDE starts it.
 */
public final class ServiceMediator {

	private ServiceMediator() {
	}

	/** Starts the mediator, if it is installed and not started. */
	public static void start() {
		Bundle mediator = Platform.getBundle("org.apache.aries.spifly.dynamic.bundle"); //$NON-NLS-1$
		if (mediator != null) {
			try {
				mediator.start(Bundle.START_TRANSIENT);
			} catch (BundleException e) {
				ILog.of(ServiceMediator.class).error(e.getMessage(), e);
			}
		}
	}
}
