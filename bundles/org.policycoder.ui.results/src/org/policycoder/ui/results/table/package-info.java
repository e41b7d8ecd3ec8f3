// SPDX-License-Identifier: EPL-2.0
/** The view of any table of a study, those that plug-ins contribute among them. */
package org.policycoder.ui.results.table;
