// SPDX-License-Identifier: EPL-2.0
/**
 * Projects of the REFI-QDA standard (QDPX), by which NVivo, ATLAS.ti, MAXQDA, QualCoder and others exchange texts, codes and
 * codings.
 */
package org.policycoder.exchange.qdpx;
