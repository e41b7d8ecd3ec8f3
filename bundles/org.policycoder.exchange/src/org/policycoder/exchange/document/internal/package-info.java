// SPDX-License-Identifier: EPL-2.0
/** The readers that come with PolicyCoder; no API. */
package org.policycoder.exchange.document.internal;
