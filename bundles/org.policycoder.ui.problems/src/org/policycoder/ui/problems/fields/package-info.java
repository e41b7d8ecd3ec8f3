// SPDX-License-Identifier: EPL-2.0
/**
 * The columns of the Problems view. The platform makes the columns of all views of
 * markers as soon as it shows one, so these classes are by themselves: loading them
 * does not start the bundle (see its Bundle-ActivationPolicy).
 */
package org.policycoder.ui.problems.fields;
