// SPDX-License-Identifier: EPL-2.0
/** The Charts view: the figures of a study, and their files. */
package org.policycoder.ui.results.chart;
