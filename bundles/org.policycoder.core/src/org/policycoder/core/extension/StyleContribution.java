// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import java.nio.file.Path;

import org.policycoder.segmentation.NumberingStyle;

/**
 * A numbering style that a plug-in contributes.
 *
 * @param style
 *            the style
 * @param file
 *            where it lies in the file system
 */
record StyleContribution(NumberingStyle style, Path file) {}
