// SPDX-License-Identifier: EPL-2.0
/** What a reader takes for the same in a text, whatever its form there; and looking for it. */
package org.policycoder.model.text;
