// SPDX-License-Identifier: EPL-2.0
/**
 * The study at hand: which one a window shows, who codes in it, what is counted, its saving, and changes from outside.
 */
package org.policycoder.ui.session;
