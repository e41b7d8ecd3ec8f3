// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.ArrayList;
import java.util.List;

/** A provision in the making. */
final class Draft {
	/** What the search took, or null for the root and for unnumbered text. */
	final Node node;
	final int begin;
	final String label;
	final String level;
	final List<Draft> children = new ArrayList<>();
	/** Where it ends at the latest, if that is before what follows it; 0 if not. */
	int limit;
	double margin;
	boolean continued;
	boolean unsure;
	/** Whether it is a division that has text of its own and no division in it, so that it is coded as a provision. */
	boolean holdsText;

	Draft(Node node, int begin, String label, String level) {
		this.node = node;
		this.begin = begin;
		this.label = label;
		this.level = level;
	}
}
