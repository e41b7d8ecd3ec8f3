// SPDX-License-Identifier: EPL-2.0
/** The Matrix view: two dimensions against each other, with the clauses behind each number. */
package org.policycoder.ui.results.matrix;
