// SPDX-License-Identifier: EPL-2.0
/**
 * A project of PolicyCoder as a project of an Eclipse workspace: its nature, and the
 * builder that marks its problems.
 */
package org.policycoder.core.resource;
