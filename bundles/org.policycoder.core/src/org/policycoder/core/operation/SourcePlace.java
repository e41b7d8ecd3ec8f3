// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.nio.file.Path;

/**
 * Where a document of an import comes from.
 *
 * @param file
 *            the file; for a text that stands in a register, the register
 * @param place
 *            which of the documents of the file, or of the rows of the register, from 0
 * @since 1.0
 */
public record SourcePlace(Path file, int place) {}
