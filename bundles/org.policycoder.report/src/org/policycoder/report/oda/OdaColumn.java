// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report.oda;

/**
 * A column as a report sees it.
 *
 * @param name
 *            the id
 * @param label
 *            the heading, in the language of the connection
 * @param type
 *            what its cells are
 */
record OdaColumn(String name, String label, OdaType type) {}
