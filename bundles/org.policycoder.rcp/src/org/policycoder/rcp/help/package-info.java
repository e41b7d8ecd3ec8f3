// SPDX-License-Identifier: EPL-2.0
/** The help of the program, where an IDE has its own: the user guide in a view and beside dialogs: pages, search, and help for what has the keyboard. */
package org.policycoder.rcp.help;
