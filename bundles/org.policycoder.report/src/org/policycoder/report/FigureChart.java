// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.birt.chart.model.Chart;
import org.eclipse.birt.chart.model.ChartWithAxes;
import org.eclipse.birt.chart.model.attribute.ActionType;
import org.eclipse.birt.chart.model.attribute.JavaNumberFormatSpecifier;
import org.eclipse.birt.chart.model.attribute.TriggerCondition;
import org.eclipse.birt.chart.model.attribute.impl.TooltipValueImpl;
import org.eclipse.birt.chart.model.component.Axis;
import org.eclipse.birt.chart.model.component.Series;
import org.eclipse.birt.chart.model.data.SeriesDefinition;
import org.eclipse.birt.chart.model.data.impl.ActionImpl;
import org.eclipse.birt.chart.model.data.impl.TriggerImpl;
import org.eclipse.birt.chart.reportitem.ChartReportItemUtil;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ExtendedItemHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;

/** Makes the chart of a design fit to be drawn by itself: as large as asked for, and telling its values. */
final class FigureChart {

	private static final String CHART = "Chart"; //$NON-NLS-1$
	private static final String TREND = "row[\"trend\"]"; //$NON-NLS-1$

	private FigureChart() {
	}

	static boolean isChart(DesignElementHandle item) {
		return item instanceof ExtendedItemHandle extended && CHART.equals(extended.getExtensionName());
	}

	static void adapt(ExtendedItemHandle item, FigureRequest.Size size, String format, boolean telling, Locale locale)
			throws SemanticException {
		if (!isChart(item)) {
			return;
		}
		item.setProperty("outputFormat", format); //$NON-NLS-1$
		if (size != null) {
			item.setWidth(size.width() + "pt"); //$NON-NLS-1$
			item.setHeight(size.height() + "pt"); //$NON-NLS-1$
		}
		Chart chart = ChartReportItemUtil.getChartFromHandle(item);
		if (telling && chart instanceof ChartWithAxes axes) {
			axes.getInteractivity().setEnable(true);
			for (Axis base : axes.getBaseAxes()) {
				String key = expression(base.getSeriesDefinitions().get(0).getDesignTimeSeries());
				for (Axis values : axes.getOrthogonalAxes(base, true)) {
					values.getSeriesDefinitions().forEach(d -> tell(key, d, isPercent(values), locale));
				}
			}
		}
	}

	private static boolean isPercent(Axis axis) {
		return axis.getFormatSpecifier() instanceof JavaNumberFormatSpecifier format && format.getPattern() != null
				&& format.getPattern().contains("%"); //$NON-NLS-1$
	}

	private static String expression(Series series) {
		return series.getDataDefinition().get(0).getDefinition();
	}

	/** A place of the chart says: year · category: value; one of a line of trend says that it is of one. */
	private static void tell(String key, SeriesDefinition definition, boolean percent, Locale locale) {
		Series series = definition.getDesignTimeSeries();
		List<String> names = new ArrayList<>(List.of(key));
		String grouping = definition.getQuery() == null ? null : definition.getQuery().getDefinition();
		if (grouping != null && !grouping.isBlank()) {
			names.add(grouping);
		}
		String value = expression(series);
		String number = percent ? "(" + value + " * 100).toFixed(1) + \"%\"" : value; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String of = value.equals(TREND) ? Messages.in(locale, "figure.ofTrend") : ""; //$NON-NLS-1$ //$NON-NLS-2$
		String words = String.join(" + \" \u00b7 \" + ", names) + " + \"" + of + ": \" + " + number; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		series.getTriggers().add(TriggerImpl.create(TriggerCondition.ONMOUSEOVER_LITERAL,
				ActionImpl.create(ActionType.SHOW_TOOLTIP_LITERAL, TooltipValueImpl.create(0, words))));
	}
}
