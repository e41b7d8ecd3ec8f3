// SPDX-License-Identifier: EPL-2.0
/** Tables of cells from CSV, XLSX and JSON Lines, the common ground of register and coding sheet. */
package org.policycoder.exchange.sheet;
