// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

/**
 * Told how far a long piece of work has come, and asked whether to go on.
 * Modelled on {@code IProgressMonitor}, which is not used so that the headless
 * bundles stay plain jars. An implementation is called from several threads.
 *
 * @since 1.0
 */
public interface Progress {

	/** Tells nobody and never cancels. */
	Progress NONE = new Progress() {
		@Override
		public void begin(int total) {
			// nobody listens
		}

		@Override
		public void worked(int amount) {
			// nobody listens
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	/**
	 * The work begins. Called once, before everything else.
	 *
	 * @param total
	 *            how many pieces there are, 0 or more
	 */
	void begin(int total);

	/**
	 * Some pieces are done.
	 *
	 * @param amount
	 *            how many since the last call
	 */
	void worked(int amount);

	/**
	 * Tells whether the work is no longer wanted. It then ends with a
	 * {@link java.util.concurrent.CancellationException} between two pieces.
	 *
	 * @return true to stop
	 */
	boolean isCancelled();
}
