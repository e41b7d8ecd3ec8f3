// SPDX-License-Identifier: EPL-2.0
/**
 * Runs the analysis engines that plug-ins contribute to find clauses with.
 */
package org.policycoder.core.segment;
