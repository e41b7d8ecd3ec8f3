// SPDX-License-Identifier: EPL-2.0
/** What the Properties view says of documents, clauses and categories. */
package org.policycoder.ui.properties;
