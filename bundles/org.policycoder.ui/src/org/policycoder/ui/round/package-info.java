// SPDX-License-Identifier: EPL-2.0
/** Blind rounds: the wizard that draws and begins one, and tells how those that there are stand. */
package org.policycoder.ui.round;
