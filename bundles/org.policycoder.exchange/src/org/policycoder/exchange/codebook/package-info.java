// SPDX-License-Identifier: EPL-2.0
/** Codebooks as files, of PolicyCoder and of other programs. */
package org.policycoder.exchange.codebook;
