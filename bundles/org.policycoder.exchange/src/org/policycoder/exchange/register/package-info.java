// SPDX-License-Identifier: EPL-2.0
/** The register of a corpus, as researchers keep it in a spreadsheet: one row a document, with title, issuers, date, … */
package org.policycoder.exchange.register;
