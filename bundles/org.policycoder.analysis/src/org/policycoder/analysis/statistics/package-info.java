// SPDX-License-Identifier: EPL-2.0
/**
 * The formulas behind tables, on plain numbers and without a study: each class is one method of statistics, immutable,
 * with its source in its documentation. Whatever draws at random does so from a fixed seed, so that a table is the same
 * whenever it is made.
 *
 * @since 1.0
 */
package org.policycoder.analysis.statistics;
