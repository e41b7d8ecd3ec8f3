// SPDX-License-Identifier: EPL-2.0
/** Contributes REFI-QDA projects to the importers and exporters. */
package org.policycoder.core.qdpx;
