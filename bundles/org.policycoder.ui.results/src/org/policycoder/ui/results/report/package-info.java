// SPDX-License-Identifier: EPL-2.0
/** The Report view: a report of a study as it will be printed. */
package org.policycoder.ui.results.report;
