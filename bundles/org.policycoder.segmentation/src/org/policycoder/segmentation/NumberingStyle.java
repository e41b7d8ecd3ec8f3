// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.List;

/** A way of numbering provisions, read from a declarative resource. */
public record NumberingStyle(String id, List<String> languages) {
}
