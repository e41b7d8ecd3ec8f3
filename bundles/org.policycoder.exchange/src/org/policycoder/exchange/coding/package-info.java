// SPDX-License-Identifier: EPL-2.0
/** Codings as a spreadsheet: one row for each category that a coder gave to a clause. */
package org.policycoder.exchange.coding;
