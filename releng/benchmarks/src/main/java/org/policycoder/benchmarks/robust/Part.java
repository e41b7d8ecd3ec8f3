// SPDX-License-Identifier: EPL-2.0
package org.policycoder.benchmarks.robust;

import java.nio.file.Path;

/** One way of doing harm. */
interface Part {

	/**
	 * Does it.
	 *
	 * @param folder
	 *            an empty folder for whatever it needs
	 * @param tally
	 *            where it counts
	 */
	void run(Path folder, Tally tally) throws Exception;
}
