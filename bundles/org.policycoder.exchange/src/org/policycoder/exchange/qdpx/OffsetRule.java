// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

/**
 * How a program counts.
 *
 * @param unit      what it counts
 * @param longLines whether the end of a line of Windows counts as the two characters that it is
 */
record OffsetRule(OffsetUnit unit, boolean longLines) {}
