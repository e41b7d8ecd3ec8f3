// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

/**
 * A coder of a study.
 *
 * @param id
 *            identifies the coder
 * @param name
 *            the name, for people; the id when the project gives none
 * @since 1.0
 */
public record StudyCoder(String id, String name) {}
