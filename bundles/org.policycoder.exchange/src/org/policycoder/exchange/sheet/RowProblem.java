// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

/**
 * What is wrong with a row of a sheet.
 *
 * @param row      which row
 * @param sentence one sentence for the user with the row, the value and the mend
 * @since 1.0
 */
public record RowProblem(RowPlace row, String sentence) {}
