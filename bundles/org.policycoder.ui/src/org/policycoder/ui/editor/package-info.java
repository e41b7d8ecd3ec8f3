// SPDX-License-Identifier: EPL-2.0
/**
 * The editor of a document: its text with clauses and codings in the margin, the outline, finding words, and changes of
 * clauses.
 */
package org.policycoder.ui.editor;
