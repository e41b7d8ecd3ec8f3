// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.statistics.Correspondence;
import org.policycoder.model.Wording;

/**
 * A map of two sides of a study, by {@link Correspondence}: where each row and column lies on the two axes that show most, how much
 * of each axis it makes up, and how well the map shows it. The shares of the axes in the whole inertia are in each row.
 * Rows and columns of the crosstab without any count have no place and are left out, which a note tells.
 *
 * @since 1.0
 */
public final class CorrespondenceTable extends StandardTable {

	private static final List<Heading> HEADINGS = List.of(Heading.detail("side", Type.TEXT), Heading.of("side-label", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("code", Type.TEXT), Heading.of("label", Type.TEXT), Heading.of("mass", Type.SHARE), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.of("axis-1", Type.NUMBER), Heading.of("axis-2", Type.NUMBER), Heading.of("contribution-1", Type.SHARE), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.of("contribution-2", Type.SHARE), Heading.of("quality", Type.SHARE), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("axis-1-share", Type.SHARE), Heading.detail("axis-2-share", Type.SHARE), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("inertia", Type.NUMBER), CODINGS_OF); //$NON-NLS-1$

	/** Makes the provider. */
	public CorrespondenceTable() {
		super("correspondence", TableParameters.ROWS, TableParameters.COLUMNS, TableParameters.CODER); //$NON-NLS-1$
	}

	@Override
	public Table table(Study study, TableParameters parameters) throws TableException {
		Locale locale = parameters.locale();
		Wording wording = wording(locale);
		CrosstabCounts crosstab = CrosstabCounts.of(study, parameters);
		Table.Builder table = builder(titled(label(locale),
				wording.format("sides", crosstab.rows().label(), crosstab.columns().label()), locale), locale, HEADINGS); //$NON-NLS-1$
		int[] rows = crosstab.usedRows();
		int[] columns = crosstab.usedColumns();
		if (rows.length < 2 || columns.length < 2) {
			return crosstab.note(table.note(wording.get("correspondence.tooFew")), parameters).build(); //$NON-NLS-1$
		}
		Correspondence map = new Correspondence(
				Arrays.stream(rows).mapToObj(r -> Arrays.stream(columns).mapToLong(c -> crosstab.counts()[r][c]).toArray())
						.toArray(long[][]::new));
		add(table, "row", crosstab.rows(), rows, map.rows(), map.inertias(), crosstab.choice()); //$NON-NLS-1$
		add(table, "column", crosstab.columns(), columns, map.columns(), map.inertias(), crosstab.choice()); //$NON-NLS-1$
		int without = crosstab.counts().length - rows.length + crosstab.columns().keys().size() - columns.length;
		if (without > 0) {
			table.note(wording.format("correspondence.without", without)); //$NON-NLS-1$
		}
		return crosstab.note(table, parameters).build();
	}

	private static void add(Table.Builder table, String id, CrosstabSide side, int[] used, Correspondence.Side points,
			double[] inertias, String choice) {
		double whole = DoubleStream.of(inertias).sum();
		for (int i = 0; i < used.length; i++) {
			CrosstabSide.Key key = side.keys().get(used[i]);
			table.row(id, side.label(), key.code(), key.label(), points.masses()[i], coordinate(points, i, 0), coordinate(points, i, 1),
					contribution(points, i, 0, inertias), contribution(points, i, 1, inertias), quality(points, i, inertias.length),
					axis(inertias, 0, whole), axis(inertias, 1, whole), whole, choice);
		}
	}

	/** With one axis only, all points lie on the other. */
	private static Double coordinate(Correspondence.Side points, int point, int axis) {
		return axis < points.coordinates()[point].length ? points.coordinates()[point][axis] : 0.0;
	}

	private static Double contribution(Correspondence.Side points, int point, int axis, double[] inertias) {
		return axis < inertias.length ? points.contribution(point, axis, inertias[axis]) : null;
	}

	private static Double quality(Correspondence.Side points, int point, int axes) {
		double quality = 0;
		for (int axis = 0; axis < Math.min(2, axes); axis++) {
			quality += points.quality(point, axis);
		}
		return axes == 0 ? null : Double.valueOf(Math.min(1, quality));
	}

	private static Double axis(double[] inertias, int axis, double whole) {
		return axis < inertias.length ? Double.valueOf(inertias[axis] / whole) : null;
	}
}
