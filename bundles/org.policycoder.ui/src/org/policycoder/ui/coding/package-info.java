// SPDX-License-Identifier: EPL-2.0
/**
 * What codes the clauses that are selected: commands by key, the quick coding box, notes, and {@link
 * org.policycoder.ui.coding.CodingTarget}, by which a part says what is selected in it.
 */
package org.policycoder.ui.coding;
