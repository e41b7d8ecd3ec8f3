// SPDX-License-Identifier: EPL-2.0
package org.eclipse.help.ui.internal.views;

/** Stands in for the interface of the optional bundle org.eclipse.help.ui, as {@link HelpTray} does. */
public interface IHelpPart {}
