// SPDX-License-Identifier: EPL-2.0
/**
 * The Clauses view: the clauses of a study in a table, by what they are coded with, and the criteria that other views
 * send to it.
 */
package org.policycoder.ui.clauses;
