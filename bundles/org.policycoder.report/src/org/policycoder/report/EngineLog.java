// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;

/**
 * Keeps what the report engine says off the console: warnings go to the log of
 * the platform, where there is one. What a user needs to know is in exceptions.
 */
final class EngineLog extends Handler {

	private static final List<String> NAMES = List.of("org.eclipse.birt", "org.eclipse.birt.report", "org.eclipse.birt.chart", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"uk.co.spudsoft", //$NON-NLS-1$
			"org.eclipse.datatools.connectivity.oda", "org.apache.batik"); //$NON-NLS-1$ //$NON-NLS-2$

	/** The loggers are held, lest they be collected and forget their handler. */
	private final List<Logger> loggers = NAMES.stream().map(Logger::getLogger).toList();
	private final boolean platform = FrameworkUtil.getBundle(EngineLog.class) != null;
	private final SimpleFormatter formatter = new SimpleFormatter();

	/** Takes the loggers over; once more after the engine has started, which sets up some of them anew. */
	void install() {
		setLevel(Level.WARNING);
		for (Logger logger : loggers) {
			logger.setUseParentHandlers(false);
			logger.removeHandler(this);
			logger.addHandler(this);
		}
	}

	@Override
	public void publish(LogRecord entry) {
		if (platform && isLoggable(entry)) {
			ILog log = ILog.of(EngineLog.class);
			String message = formatter.formatMessage(entry);
			if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
				log.error(message, entry.getThrown());
			} else {
				log.warn(message, entry.getThrown());
			}
		}
	}

	@Override
	public void flush() {
		// nothing is held back
	}

	@Override
	public void close() {
		loggers.forEach(logger -> logger.removeHandler(this));
	}
}
