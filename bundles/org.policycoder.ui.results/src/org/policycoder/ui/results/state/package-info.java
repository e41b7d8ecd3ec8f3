// SPDX-License-Identifier: EPL-2.0
/** The state of the study, which all results obey: the bar that shows and switches it, and the queries that filter by. */
package org.policycoder.ui.results.state;
