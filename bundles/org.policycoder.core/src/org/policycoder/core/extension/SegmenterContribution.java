// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import java.net.URL;

import org.osgi.framework.Bundle;

/**
 * A UIMA analysis engine that finds clauses.
 *
 * @param bundle
 *            the bundle whose class loader loads it
 * @param descriptor
 *            where its descriptor lies
 * @since 1.0
 */
public record SegmenterContribution(Bundle bundle, URL descriptor) {}
