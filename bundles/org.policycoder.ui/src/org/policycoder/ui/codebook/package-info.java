// SPDX-License-Identifier: EPL-2.0
/** The Codebook view, and what changes a codebook: dialogs, wizard and commands. */
package org.policycoder.ui.codebook;
