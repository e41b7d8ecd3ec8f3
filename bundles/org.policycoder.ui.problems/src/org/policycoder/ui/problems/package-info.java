// SPDX-License-Identifier: EPL-2.0
/** The Problems view of a study, and what mends a problem. */
package org.policycoder.ui.problems;
