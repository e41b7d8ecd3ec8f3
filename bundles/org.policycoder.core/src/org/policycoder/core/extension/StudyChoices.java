// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import java.util.List;

import org.policycoder.exchange.qdpx.OffsetUnit;

/**
 * What a user decides when a project of another program is brought in.
 *
 * @param dimensions
 *            the names of the topmost codes that are dimensions; none to find out
 * @param offsets
 *            in what places of passages are counted; null to find out
 * @since 1.0
 */
public record StudyChoices(List<String> dimensions, OffsetUnit offsets) {

	/** Everything is found out. */
	public static final StudyChoices NONE = new StudyChoices(List.of(), null);

	/** Takes an unmodifiable copy. */
	public StudyChoices {
		dimensions = List.copyOf(dimensions);
	}
}
