// SPDX-License-Identifier: EPL-2.0
/** Search in the texts and codings of a study, with its results as a concordance. */
package org.policycoder.ui.results.search;
