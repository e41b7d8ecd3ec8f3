// SPDX-License-Identifier: EPL-2.0
/** The user guide in a view and beside dialogs: pages, search, and help for what has the keyboard. */
package org.policycoder.ui.help;
