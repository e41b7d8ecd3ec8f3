// SPDX-License-Identifier: EPL-2.0
/** The wizards that make a study and import documents, registers and codings. */
package org.policycoder.ui.wizard;
