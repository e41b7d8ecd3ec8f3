// SPDX-License-Identifier: EPL-2.0
/** The preferences of the workbench and the properties of a study. */
package org.policycoder.ui.preference;
