// SPDX-License-Identifier: EPL-2.0
/** The Agreement view: coefficients of agreement, and the clauses that coders disagree on. */
package org.policycoder.ui.results.agreement;
