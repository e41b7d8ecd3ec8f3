// SPDX-License-Identifier: EPL-2.0
/** The first page of the program. */
package org.policycoder.rcp.welcome;
