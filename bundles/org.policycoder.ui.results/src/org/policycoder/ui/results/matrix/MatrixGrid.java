// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.matrix;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.VisualRefreshCommand;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.print.command.PrintCommand;
import org.eclipse.nebula.widgets.nattable.print.command.TurnViewportOffCommand;
import org.eclipse.nebula.widgets.nattable.print.command.TurnViewportOnCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.themes.IThemeManager;
import org.policycoder.core.extension.SupportBundles;
import org.policycoder.ui.Colours;
import org.policycoder.ui.results.matrix.Matrix.Measure;

/** The grid of the matrix: cells the darker the more there is in them, and sums at the ends. */
final class MatrixGrid {

	static final int HEATS = 12;

	private static final double STRONGEST = .82;

	private static final String HEAT = "heat-"; //$NON-NLS-1$

	private static final String SUM = "sum"; //$NON-NLS-1$

	private static final int ROW = 24;
	private static final int COLUMN = 96;
	private static final int WIDEST_COLUMN = 180;
	private static final int HEADING = 120;
	private static final int WIDEST_HEADING = 260;
	private static final int PADDING = 20;

	/** Of more rows or columns than that nobody looks at every label. */
	private static final int MEASURED = 200;

	private final NatTable table;

	private final DataLayer body;

	private final DataLayer headings;

	private final SelectionLayer selection;

	private Matrix matrix = Matrix.EMPTY;

	private Measure measure = Measure.COUNT;

	private double strongest;

	MatrixGrid(Composite parent, IThemeManager themes, BiConsumer<Integer, Integer> open) {
		SupportBundles.startServiceMediator();
		body = new DataLayer(provider(this::columns, this::rows, this::cell), COLUMN, ROW);
		body.setConfigLabelAccumulator((labels, column, row) -> labels.addLabel(label(row, column)));
		selection = new SelectionLayer(body);
		ViewportLayer viewport = new ViewportLayer(selection);
		IDataProvider tops = provider(this::columns, () -> 1, (r, c) -> matrix.column(c));
		IDataProvider lefts = provider(() -> 1, this::rows, (r, c) -> matrix.row(r));
		ColumnHeaderLayer top = new ColumnHeaderLayer(new DataLayer(tops, COLUMN, ROW + 2), viewport, selection);
		headings = new DataLayer(lefts, HEADING, ROW);
		RowHeaderLayer left = new RowHeaderLayer(headings, viewport, selection);
		CornerLayer corner = new CornerLayer(new DataLayer(provider(() -> 1, () -> 1, (r, c) -> "")), left, top); //$NON-NLS-1$
		table = new NatTable(parent, new GridLayer(viewport, top, left, corner), false);
		table.addConfiguration(new Look(new LocalResourceManager(JFaceResources.getResources(), table), themes));
		table.configure();
		new NatTableContentTooltip(table, GridRegion.COLUMN_HEADER, GridRegion.ROW_HEADER);
		table.addMouseListener(MouseListener.mouseDoubleClickAdapter(e -> {
			int row = table.getRowPositionByY(e.y);
			int column = table.getColumnPositionByX(e.x);
			if (table.getRegionLabelsByXY(e.x, e.y) != null
					&& table.getRegionLabelsByXY(e.x, e.y).hasLabel(GridRegion.BODY)) {
				open(table.getRowIndexByPosition(row), table.getColumnIndexByPosition(column), open);
			}
		}));
		table.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			PositionCoordinate[] cells = selection.getSelectedCellPositions();
			if (e.keyCode == SWT.CR && cells.length > 0) {
				open(cells[0].getRowPosition(), cells[0].getColumnPosition(), open);
			}
		}));
	}

	private void open(int row, int column, BiConsumer<Integer, Integer> open) {
		if (row >= 0 && column >= 0 && row < rows() && column < columns()) {
			open.accept(row, column);
		}
	}

	NatTable control() {
		return table;
	}

	void show(Matrix shown, Measure as) {
		boolean same = shown.rows().equals(matrix.rows()) && shown.columns().equals(matrix.columns());
		matrix = shown;
		measure = as;
		strongest = shown.strongest(as);
		if (same) {
			// The cell that somebody looks at stays selected while the counts follow the coding.
			table.doCommand(new VisualRefreshCommand());
		} else {
			selection.clear();
			fit();
			table.refresh();
		}
	}

	/** Makes columns as wide as their labels, within reason. */
	private void fit() {
		GC gc = new GC(table);
		gc.setFont(JFaceResources.getDefaultFont());
		int heading = HEADING;
		for (int r = 0; r < Math.min(rows(), MEASURED); r++) {
			heading = Math.max(heading, gc.textExtent(matrix.row(r)).x + PADDING);
		}
		headings.setColumnWidthByPosition(0, Math.min(heading, WIDEST_HEADING), false);
		body.resetColumnWidthConfiguration(false);
		for (int c = 0; c < Math.min(columns(), MEASURED); c++) {
			body.setColumnWidthByPosition(c,
					Math.clamp(gc.textExtent(matrix.column(c)).x + (long) PADDING, COLUMN, WIDEST_COLUMN), false);
		}
		gc.dispose();
	}

	/** The rows and columns that are selected; all of them when it is a cell or none. */
	MatrixPart selected() {
		int[] chosenRows = selection.getSelectedCells().stream().mapToInt(ILayerCell::getRowIndex).distinct().sorted().toArray();
		int[] chosenColumns = selection.getSelectedCells().stream().mapToInt(ILayerCell::getColumnIndex).distinct().sorted()
				.toArray();
		boolean several = chosenRows.length > 1 || chosenColumns.length > 1;
		return new MatrixPart(matrix, measure, several ? chosenRows : IntStream.range(0, rows()).toArray(),
				several ? chosenColumns : IntStream.range(0, columns()).toArray());
	}

	/** Opens the dialog of the platform and prints the grid. */
	void print() {
		table.doCommand(new TurnViewportOffCommand());
		table.doCommand(new PrintCommand(table.getConfigRegistry(), table.getShell()));
		table.doCommand(new TurnViewportOnCommand());
	}

	private int rows() {
		return matrix.rows().isEmpty() ? 0 : matrix.rows().size() + 1;
	}

	private int columns() {
		return matrix.columns().isEmpty() ? 0 : matrix.columns().size() + 1;
	}

	private Object cell(int row, int column) {
		return matrix.counts()[row][column] == 0 ? "" : MatrixPart.text(matrix, row, column, measure, true); //$NON-NLS-1$
	}

	private String label(int row, int column) {
		return matrix.isSum(row, column) ? SUM
				: HEAT + (strongest == 0 ? 0 : Math.round(matrix.share(row, column, measure) / strongest * HEATS));
	}

	/** Behind a cell with so much of the most that there is, in steps of {@link #HEATS}. */
	static RGB shade(RGB heat, RGB paper, int step) {
		return Colours.mix(heat, paper, step * STRONGEST / HEATS);
	}

	private static IDataProvider provider(IntSupplier columns, IntSupplier rows, BiFunction<Integer, Integer, Object> cell) {
		return new IDataProvider() {
			@Override
			public Object getDataValue(int column, int row) {
				return cell.apply(row, column);
			}

			@Override
			public void setDataValue(int column, int row, Object value) {
				throw new UnsupportedOperationException();
			}

			@Override
			public int getColumnCount() {
				return columns.getAsInt();
			}

			@Override
			public int getRowCount() {
				return rows.getAsInt();
			}
		};
	}

	/** Colours of the theme, cells to the right, headings of rows to the left. */
	private static final class Look extends AbstractRegistryConfiguration {

		private final LocalResourceManager resources;

		private final IThemeManager themes;

		Look(LocalResourceManager resources, IThemeManager themes) {
			this.resources = resources;
			this.themes = themes;
		}

		@Override
		public void configureRegistry(IConfigRegistry registry) {
			DefaultNatTableStyleConfiguration base = new DefaultNatTableStyleConfiguration();
			base.hAlign = HorizontalAlignmentEnum.RIGHT;
			base.bgColor = Colours.PAPER.in(themes);
			base.fgColor = Colours.INK.in(themes);
			base.gradientBgColor = base.bgColor;
			base.gradientFgColor = base.fgColor;
			base.font = JFaceResources.getDefaultFont();
			base.cellPainter = padded();
			base.configureRegistry(registry);
			registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, Colours.RULE.in(themes));
			RGB paper = base.bgColor.getRGB();
			RGB heat = Colours.ACCENT.in(themes).getRGB();
			for (int i = 0; i <= HEATS; i++) {
				RGB background = shade(heat, paper, i);
				cell(registry, HEAT + i, colour(background), colour(Colours.legible(background, base.fgColor.getRGB(), paper)),
						JFaceResources.getDefaultFont());
			}
			cell(registry, SUM, colour(Colours.mix(Colours.RULE.in(themes).getRGB(), paper, .5)), base.fgColor,
					JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
			Font plain = JFaceResources.getDefaultFont(); // in which the headings are as wide as their columns
			selected(registry, Colours.CURRENT_CLAUSE.in(themes), bold, GridRegion.BODY);
			selected(registry, Colours.FOUND.in(themes), bold, SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
			selected(registry, Colours.CURRENT_CLAUSE.in(themes), plain, SelectionStyleLabels.COLUMN_FULLY_SELECTED_STYLE);
			selected(registry, Colours.CURRENT_CLAUSE.in(themes), plain, SelectionStyleLabels.ROW_FULLY_SELECTED_STYLE);
			heading(registry, GridRegion.COLUMN_HEADER, HorizontalAlignmentEnum.RIGHT);
			heading(registry, GridRegion.ROW_HEADER, HorizontalAlignmentEnum.LEFT);
			heading(registry, GridRegion.CORNER, HorizontalAlignmentEnum.LEFT);
		}

		private void cell(IConfigRegistry registry, String label, Color background, Color foreground,
				Font font) {
			Style style = new Style();
			style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, background);
			style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, foreground);
			style.setAttributeValue(CellStyleAttributes.FONT, font);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
		}

		/** Not of the colours of the counts, so that it is seen which cell is selected, and what stands in it read. */
		private void selected(IConfigRegistry registry, Color background, Font font, String label) {
			Style style = new Style();
			style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, background);
			style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, Colours.INK.in(themes));
			style.setAttributeValue(CellStyleAttributes.FONT, font);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.SELECT, label);
		}

		private void heading(IConfigRegistry registry, String region, HorizontalAlignmentEnum alignment) {
			Style style = new Style();
			style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR,
					colour(Colours.mix(Colours.RULE.in(themes).getRGB(), Colours.PAPER.in(themes).getRGB(), .5)));
			style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, Colours.INK.in(themes));
			style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, alignment);
			style.setAttributeValue(CellStyleAttributes.FONT, JFaceResources.getDefaultFont());
			style.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.MIDDLE);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, padded(), DisplayMode.NORMAL, region);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, padded(), DisplayMode.SELECT, region);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, region);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.SELECT, region);
		}

		private static ICellPainter padded() {
			return new BackgroundPainter(new PaddingDecorator(new TextPainter(), 2, 8, 2, 8));
		}

		private Color colour(RGB rgb) {
			return resources.create(ColorDescriptor.createFrom(rgb));
		}
	}
}
