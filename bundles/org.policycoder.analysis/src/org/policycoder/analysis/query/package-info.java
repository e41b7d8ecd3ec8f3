// SPDX-License-Identifier: EPL-2.0
/** Questions that clauses of a study answer by yes or no, and what results are confined to by them. */
package org.policycoder.analysis.query;
