// SPDX-License-Identifier: EPL-2.0
/**
 * What the parts of the workbench look like and share: colours, icons, swatches of categories, labels of clauses,
 * headings.
 */
package org.policycoder.ui;
