// SPDX-License-Identifier: EPL-2.0
/** From provisions to the numbered clauses of the model. */
package org.policycoder.exchange.clause;
