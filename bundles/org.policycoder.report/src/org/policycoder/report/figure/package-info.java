// SPDX-License-Identifier: EPL-2.0
/** Figures that no chart can draw. */
package org.policycoder.report.figure;
