// SPDX-License-Identifier: EPL-2.0
/** The perspective: which views are where. */
package org.policycoder.ui.perspective;
