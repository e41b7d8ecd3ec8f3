// SPDX-License-Identifier: EPL-2.0
/**
 * Editing a project without a user interface: one session a project folder, one
 * command stack, everything on disk by itself, everything undoable. Begin with
 * {@link org.policycoder.edit.ProjectSession}. Runs on a plain class path.
 */
package org.policycoder.edit;
