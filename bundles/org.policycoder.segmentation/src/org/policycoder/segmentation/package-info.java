// SPDX-License-Identifier: EPL-2.0
/** From plain text to the tree of numbered provisions. */
package org.policycoder.segmentation;
