// SPDX-License-Identifier: EPL-2.0
/** What does not come along between this program and another. */
package org.policycoder.exchange.loss;
