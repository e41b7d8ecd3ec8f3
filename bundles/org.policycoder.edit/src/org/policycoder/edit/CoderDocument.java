// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

/**
 * A document as one coder works on it: what one file of codings holds.
 *
 * @param coder
 *            the id of the coder
 * @param document
 *            the number of the document
 * @since 1.0
 */
public record CoderDocument(String coder, int document) {}
