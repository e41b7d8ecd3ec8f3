// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

/**
 * In what the places of passages are counted.
 *
 * @since 1.0
 */
public enum OffsetUnit {
	/** Unicode code points, as the standard says. */
	CODE_POINT,
	/** UTF-16 code units, as NVivo does: two for a character beyond U+FFFF. */
	UTF16
}
