// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.util.List;

/**
 * What a user decides when a project is brought in.
 *
 * @param dimensions the names of the topmost codes that are dimensions; none to find out
 * @param offsets    the unit of offsets; null to find it out
 * @since 1.0
 */
public record QdpxRequest(List<String> dimensions, OffsetUnit offsets) {
	/** Everything is found out. */
	public static final QdpxRequest AUTO = new QdpxRequest(List.of(), null);

	/** Takes an unmodifiable copy. */
	public QdpxRequest {
		dimensions = List.copyOf(dimensions);
	}
}
