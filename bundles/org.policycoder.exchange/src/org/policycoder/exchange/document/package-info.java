// SPDX-License-Identifier: EPL-2.0
/**
 * From files to policy documents: text, what the file itself says of the document, and the provisions where the file
 * marks them up.
 */
package org.policycoder.exchange.document;
