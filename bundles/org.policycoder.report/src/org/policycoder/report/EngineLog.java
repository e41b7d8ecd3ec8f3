// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;

/**
 * Keeps what the report engine says off the console: it goes to the log of the
 * platform, where there is one, as warnings. What is a fault for the user is thrown besides; what
 * the engine takes for one may be a task that was cancelled.
 */
final class EngineLog extends Handler {

	/** What the engine uses and does not hand to the logger that it is given. */
	private static final List<String> OTHERS = List.of("uk.co.spudsoft", "org.eclipse.datatools.connectivity.oda", //$NON-NLS-1$ //$NON-NLS-2$
			"org.apache.batik"); //$NON-NLS-1$

	/** All are held, lest they be collected and forget their handler. */
	private final Logger engine = Logger.getLogger("org.policycoder.report.engine"); //$NON-NLS-1$
	private final List<Logger> loggers = Stream.concat(Stream.of(engine), OTHERS.stream().map(Logger::getLogger)).toList();
	private final boolean platform = FrameworkUtil.getBundle(EngineLog.class) != null;
	private final SimpleFormatter formatter = new SimpleFormatter();

	EngineLog() {
		setLevel(Level.WARNING);
		for (Logger logger : loggers) {
			logger.setUseParentHandlers(false);
			logger.addHandler(this);
		}
	}

	/** The logger to give to the engine. */
	Logger engine() {
		return engine;
	}

	@Override
	public void publish(LogRecord entry) {
		if (platform && isLoggable(entry)) {
			ILog.of(EngineLog.class).warn(formatter.formatMessage(entry), entry.getThrown());
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
