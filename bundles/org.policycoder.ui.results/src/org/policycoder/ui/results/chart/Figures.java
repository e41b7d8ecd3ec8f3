// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.chart;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.policycoder.core.extension.Contribution;
import org.policycoder.core.extension.Contributions;
import org.policycoder.report.FigureRenderer;
import org.policycoder.report.ReportException;
import org.policycoder.report.ReportTemplate;

/** The templates that are figures, our own and those of plug-ins. Found once, on whichever thread asks first. */
final class Figures {

	private List<ReportTemplate> templates;

	synchronized List<ReportTemplate> all() {
		if (templates == null) {
			List<ReportTemplate> found = new ArrayList<>();
			for (Contribution<ReportTemplate> template : Contributions.reportTemplates()) {
				try {
					if (new FigureRenderer().isFigure(template.value())) {
						found.add(template.value());
					}
				} catch (ReportException e) {
					ILog.of(Figures.class).warn(e.getMessage(), e);
				}
			}
			templates = List.copyOf(found);
		}
		return templates;
	}

	/** Finds a figure; the first one when there is none of that id. */
	ReportTemplate get(String id) {
		return all().stream().filter(t -> t.id().equals(id)).findFirst().orElseGet(() -> all().get(0));
	}
}
