// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

/**
 * For which program a project is written.
 *
 * @param offsets in what places are counted
 * @param sets    whether what the register says is written as sets of documents too, which some programs show as groups
 * @since 1.0
 */
public record QdpxFormat(OffsetUnit offsets, boolean sets) {
	/** As the standard says. */
	public static final QdpxFormat STANDARD = new QdpxFormat(OffsetUnit.CODE_POINT, false);
	/** For NVivo, which counts UTF-16 units. */
	public static final QdpxFormat NVIVO = new QdpxFormat(OffsetUnit.UTF16, false);
	/** For ATLAS.ti and MAXQDA, which show sets as groups. */
	public static final QdpxFormat GROUPS = new QdpxFormat(OffsetUnit.CODE_POINT, true);
}
