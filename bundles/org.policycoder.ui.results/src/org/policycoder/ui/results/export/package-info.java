// SPDX-License-Identifier: EPL-2.0
/** The wizards that export tables, a report, or a study for other programs. */
package org.policycoder.ui.results.export;
