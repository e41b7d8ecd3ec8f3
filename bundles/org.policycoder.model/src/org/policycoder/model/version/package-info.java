// SPDX-License-Identifier: EPL-2.0
/** Two versions of a document: which clause of one is which of the other. */
package org.policycoder.model.version;
