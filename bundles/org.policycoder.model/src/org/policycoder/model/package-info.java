// SPDX-License-Identifier: EPL-2.0
/**
 * The model of a study: codebook, register, clauses and codings. The interfaces
 * are generated from {@code model/policycoder.ecore}; beside them stand small
 * classes that answer questions about them.
 */
package org.policycoder.model;
