// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

/**
 * A clause that a scope leaves in a study.
 *
 * @param document
 *            its document
 * @param clause
 *            the clause
 * @since 1.0
 */
public record FoundClause(StudyDocument document, OutlineClause clause) {}
