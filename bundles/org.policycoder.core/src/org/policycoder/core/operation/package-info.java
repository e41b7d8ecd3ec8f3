// SPDX-License-Identifier: EPL-2.0
/**
 * What PolicyCoder does for a user, one class each, with progress and cancel: to
 * make a project, to import, to check, to tabulate, to report, to export. The
 * command line and the workbench run the same operations, so what one can do the
 * other can, and all of it can be tested without a window.
 */
package org.policycoder.core.operation;
