// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.sheet.RowPlace;

/**
 * What a register says of one document.
 *
 * @param row      where it stands
 * @param metadata what the columns say; columns that hold no field are its attributes, by their headings. Never null
 * @param file     the name or path of the file with the text, if the register names one; otherwise null
 * @param text     the text itself, lines ended by LF, if the register holds it; otherwise null
 * @since 1.0
 */
public record RegisterRow(RowPlace row, DocumentMetadata metadata, String file, String text) {}
