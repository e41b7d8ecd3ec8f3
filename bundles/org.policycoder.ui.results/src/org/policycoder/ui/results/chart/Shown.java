// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.chart;

import java.util.List;

import org.policycoder.report.Figure;
import org.policycoder.report.ReportTemplate;

/**
 * What the Charts view shows.
 *
 * @param templates
 *            all figures that there are
 * @param template
 *            the one that is shown
 * @param figure
 *            it
 */
record Shown(List<ReportTemplate> templates, ReportTemplate template, Figure figure) {}
