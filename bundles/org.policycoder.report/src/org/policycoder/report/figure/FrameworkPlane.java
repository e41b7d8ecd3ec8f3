// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import javax.imageio.ImageIO;

import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.policycoder.analysis.Table;
import org.w3c.dom.Document;

/**
 * The framework of a study drawn as a plane: the types of the first dimension
 * along the X axis, each over its categories, and those of the second, if there
 * is one, along the Y axis. It is the one figure that is not a chart, so it is
 * drawn here: once, and kept as vectors and as pixels, for the formats that
 * take the one or the other.
 * <p>
 * What would be too small to be read is not drawn: types beyond a dozen columns
 * and half a dozen bands, categories that a column has no room for, and the end
 * of a name of many lines. Names of types without categories stand upright
 * where their columns are too narrow for their words. The figure says so in the place, and
 * {@link #leftOut()} tells how much it is.
 *
 * @since 1.0
 */
public final class FrameworkPlane {

	/** Width in points: the text block of an A4 page with margins of 25 mm, less a little. */
	public static final int WIDTH = 450;
	/** Height in points. */
	public static final int HEIGHT = 230;

	/**
	 * What of a dimension is in the codebook and not in the drawing.
	 *
	 * @param dimension
	 *            the label of the dimension
	 * @param types
	 *            how many types
	 * @param categories
	 *            how many categories below types that are drawn
	 */
	public record LeftOut(String dimension, int types, int categories) {

		/** Refuses null. */
		public LeftOut {
			Objects.requireNonNull(dimension);
		}
	}

	private static final int MOST_COLUMNS = 12;
	private static final int MOST_BANDS = 6;
	/** Lines of a name, and of a column below the name of its type. */
	private static final int NAME_LINES = 3;
	private static final int COLUMN_LINES = 16;

	private static final float LABEL_SIZE = 9f;
	private static final float ITEM_SIZE = 8f;
	/** How long a line of a name may be that stands upright. */
	private static final float UPRIGHT = 84;
	private static final float GUTTER = 84;
	private static final float TOP = 30;
	private static final float BAND = 46;
	private static final float ARROW = 16;
	private static final float PADDING = 3;
	private static final float LEADING = 1.3f;
	private static final char CUT = '\u2026';
	private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

	private record Line(String text, Font font, float width) {

		static Line of(String text, Font font) {
			return new Line(text, font, (float) font.getStringBounds(text, METRICS).getWidth());
		}
	}

	/** A type and the names of the categories below it; none in a flat dimension. */
	private record Type(String label, List<String> categories) {}

	/** A dimension and its types by their codes: two of one name are two. */
	private record Axis(String label, Map<String, Type> types) {}

	private final Font label = new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont(LABEL_SIZE);
	private final Font item = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(ITEM_SIZE);
	private final String xTitle;
	private final String yTitle;
	private final List<List<Line>> columns = new ArrayList<>();
	private final List<List<Line>> bands = new ArrayList<>();
	private final List<LeftOut> leftOut = new ArrayList<>();
	private final float columnWidth;
	/** Whether names stand upright below their columns, which are too narrow for their words. */
	private final boolean upright;

	/**
	 * Lays the plane out.
	 *
	 * @param codebook
	 *            the table {@code codebook} of all dimensions; the first two are
	 *            drawn
	 */
	public FrameworkPlane(Table codebook) {
		List<Axis> axes = axes(codebook);
		Axis x = axes.isEmpty() ? new Axis("", Map.of()) : axes.get(0); //$NON-NLS-1$
		xTitle = axes.isEmpty() ? "" : "X  " + x.label(); //$NON-NLS-1$ //$NON-NLS-2$
		yTitle = axes.size() < 2 ? null : "Y  " + axes.get(1).label(); //$NON-NLS-1$
		columnWidth = (WIDTH - GUTTER - ARROW) / Math.clamp(x.types().size(), 1, MOST_COLUMNS);
		upright = drawn(x, MOST_COLUMNS).stream().allMatch(type -> type.categories().isEmpty())
				&& !drawn(x, MOST_COLUMNS).stream().allMatch(type -> wordsFit(type.label(), columnWidth - 2 * PADDING));
		addColumns(x);
		if (yTitle == null) {
			bands.add(List.of());
		} else {
			addBands(axes.get(1));
		}
	}

	private static List<Axis> axes(Table codebook) {
		Map<String, Axis> axes = new LinkedHashMap<>();
		for (int row = 0; row < codebook.rows().size(); row++) {
			String name = text(codebook, row, "dimension"); //$NON-NLS-1$
			String type = text(codebook, row, "type"); //$NON-NLS-1$
			String code = text(codebook, row, "type-code"); //$NON-NLS-1$
			List<String> categories = axes
					.computeIfAbsent(text(codebook, row, "dimension-code"), d -> new Axis(name, new LinkedHashMap<>())) //$NON-NLS-1$
					.types().computeIfAbsent(code, t -> new Type(type, new ArrayList<>())).categories();
			if (!code.equals(text(codebook, row, "category-code"))) { //$NON-NLS-1$
				categories.add(text(codebook, row, "category")); //$NON-NLS-1$
			}
		}
		return List.copyOf(axes.values());
	}

	private static String text(Table table, int row, String column) {
		return String.valueOf(table.value(row, column));
	}

	private void addColumns(Axis axis) {
		float width = columnWidth - 2 * PADDING;
		int categories = 0;
		for (Type type : drawn(axis, MOST_COLUMNS)) {
			List<Line> lines = upright ? name(type.label(), label, UPRIGHT, (int) (columnWidth / (LABEL_SIZE * LEADING)))
					: name(type.label(), label, width, NAME_LINES);
			int room = lines.size() + COLUMN_LINES;
			int next = 0;
			for (List<Line> name; next < type.categories().size(); next++, lines.addAll(name)) {
				name = name(type.categories().get(next), item, width, NAME_LINES);
				boolean last = next == type.categories().size() - 1;
				if (lines.size() + name.size() + (last ? 0 : 1) > room) {
					break;
				}
			}
			int rest = type.categories().size() - next;
			if (rest > 0) {
				lines.add(further(rest, item));
			}
			categories += rest;
			columns.add(lines);
		}
		int rest = axis.types().size() - columns.size();
		if (rest > 0) {
			columns.add(List.of(further(rest, label)));
		}
		addLeftOut(axis, rest, categories);
	}

	private void addBands(Axis axis) {
		drawn(axis, MOST_BANDS).forEach(type -> bands.add(name(type.label(), label, GUTTER - 4 * PADDING, NAME_LINES)));
		int rest = axis.types().size() - bands.size();
		if (rest > 0) {
			bands.add(List.of(further(rest, label)));
		}
		addLeftOut(axis, rest, 0);
	}

	/** The first types; where there are more than have room, one place is kept to say so. */
	private static List<Type> drawn(Axis axis, int most) {
		int size = axis.types().size();
		return axis.types().values().stream().limit(size > most ? most - 1L : size).toList();
	}

	private static Line further(int count, Font font) {
		return Line.of("+ " + count, font); //$NON-NLS-1$
	}

	private void addLeftOut(Axis axis, int types, int categories) {
		if (types > 0 || categories > 0) {
			leftOut.add(new LeftOut(axis.label(), types, categories));
		}
	}

	/**
	 * Tells what has no room.
	 *
	 * @return one entry for each dimension of the plane that is not drawn whole
	 */
	public List<LeftOut> leftOut() {
		return List.copyOf(leftOut);
	}

	/** Whether a name can be set in lines of a width without breaking a word of it. */
	private boolean wordsFit(String text, float width) {
		BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
		places.setText(text);
		for (int begin = 0, end = places.next(); end != BreakIterator.DONE; begin = end, end = places.next()) {
			if (Line.of(text.substring(begin, end).strip(), label).width() > width) {
				return false;
			}
		}
		return true;
	}

	/** The lines of a name, the last one cut where there are too many. */
	private static List<Line> name(String text, Font font, float width, int most) {
		List<Line> lines = broken(text, font, width, most);
		if (lines.size() <= most) {
			return lines;
		}
		String last = lines.get(most - 1).text();
		List<Line> cut = new ArrayList<>(lines.subList(0, most - 1));
		cut.add(Line.of(last.substring(0, last.offsetByCodePoints(last.length(), -1)) + CUT, font));
		return cut;
	}

	private static List<Line> broken(String text, Font font, float width, int most) {
		List<Line> lines = new ArrayList<>();
		if (text.isBlank()) {
			return lines;
		}
		AttributedString attributed = new AttributedString(text);
		attributed.addAttribute(TextAttribute.FONT, font);
		LineBreakMeasurer measurer = new LineBreakMeasurer(attributed.getIterator(), METRICS);
		for (int begin = 0; begin < text.length() && lines.size() <= most; begin = measurer.getPosition()) {
			int end = Math.max(text.offsetByCodePoints(begin, 1), measurer.nextOffset(width));
			measurer.setPosition(end);
			lines.add(Line.of(text.substring(begin, end).strip(), font));
		}
		return lines;
	}

	private static float height(List<Line> lines) {
		float height = 0;
		for (Line line : lines) {
			height += line.font().getSize2D() * LEADING;
		}
		return height;
	}

	private static float width(List<Line> lines) {
		float width = 0;
		for (Line line : lines) {
			width = Math.max(width, line.width());
		}
		return width;
	}

	/** The height that the drawing asks for; one taller than the picture is made smaller. */
	private float natural() {
		return TOP + bands.size() * bandHeight() + below();
	}

	/** The bands take the room that the columns leave; a few are never lower than is comely. */
	private float bandHeight() {
		float least = bands.size() <= NAME_LINES ? BAND : 0;
		float height = Math.max(least, (HEIGHT - TOP - below()) / bands.size());
		for (List<Line> band : bands) {
			height = Math.max(height, height(band) + 2 * PADDING);
		}
		return height;
	}

	private float below() {
		float below = 0;
		for (List<Line> column : columns) {
			below = Math.max(below, upright ? width(column) : height(column));
		}
		return below + LABEL_SIZE * LEADING + 6 * PADDING;
	}

	/**
	 * Draws.
	 *
	 * @param g
	 *            what to draw on, one unit a point
	 */
	public void draw(Graphics2D g) {
		g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		float scale = Math.min(1, HEIGHT / natural());
		g.translate((1 - scale) * WIDTH / 2, 0);
		g.scale(scale, scale);
		float bandHeight = bandHeight();
		float bottom = TOP + bands.size() * bandHeight;
		float right = GUTTER + columns.size() * columnWidth;
		cells(g, bandHeight, bottom, right);
		g.setColor(Color.BLACK);
		g.setStroke(new BasicStroke(1.2f));
		g.draw(new Line2D.Float(GUTTER, bottom, right + ARROW - 4, bottom));
		arrow(g, right + ARROW, bottom, 1, 0);
		if (yTitle != null) {
			g.draw(new Line2D.Float(GUTTER, bottom, GUTTER, TOP - ARROW + 4));
			arrow(g, GUTTER, TOP - ARROW, 0, -1);
			g.setFont(label);
			g.drawString(yTitle, GUTTER + 3 * PADDING, TOP - ARROW + LABEL_SIZE);
		}
		for (int i = 0; i < bands.size(); i++) {
			List<Line> lines = bands.get(bands.size() - 1 - i);
			float y = TOP + i * bandHeight + (bandHeight - height(lines)) / 2;
			write(g, lines, 2 * PADDING, GUTTER - 4 * PADDING, y);
		}
		for (int i = 0; i < columns.size(); i++) {
			if (upright) {
				writeUpright(g, columns.get(i), GUTTER + i * columnWidth, columnWidth, bottom + 2 * PADDING);
			} else {
				write(g, columns.get(i), GUTTER + i * columnWidth + PADDING, columnWidth - 2 * PADDING, bottom + 2 * PADDING);
			}
		}
		g.setFont(label);
		float titleWidth = (float) label.getStringBounds(xTitle, METRICS).getWidth();
		g.drawString(xTitle, right - titleWidth, natural() - 2 * PADDING);
	}

	private void cells(Graphics2D g, float bandHeight, float bottom, float right) {
		for (int band = 0; band < bands.size(); band++) {
			for (int column = 0; column < columns.size(); column++) {
				g.setColor((band + column) % 2 == 0 ? new Color(0xF2F2F2) : Color.WHITE);
				g.fill(new Rectangle2D.Float(GUTTER + column * columnWidth, TOP + band * bandHeight, columnWidth,
						bandHeight));
			}
		}
		g.setColor(new Color(0x8C8C8C));
		g.setStroke(new BasicStroke(0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] { 3, 2 }, 0));
		for (int band = 0; band < bands.size(); band++) {
			float y = TOP + band * bandHeight;
			g.draw(new Line2D.Float(GUTTER, y, right, y));
		}
		for (int column = 1; column <= columns.size(); column++) {
			float x = GUTTER + column * columnWidth;
			g.draw(new Line2D.Float(x, TOP, x, bottom));
		}
	}

	private static void arrow(Graphics2D g, float x, float y, int dx, int dy) {
		Path2D.Float head = new Path2D.Float();
		head.moveTo(x, y);
		head.lineTo(x - 8 * dx - 3 * dy, y - 8 * dy - 3 * dx);
		head.lineTo(x - 8 * dx + 3 * dy, y - 8 * dy + 3 * dx);
		head.closePath();
		g.fill(head);
	}

	private static void write(Graphics2D g, List<Line> lines, float left, float width, float top) {
		float y = top;
		for (Line line : lines) {
			y += line.font().getSize2D() * LEADING;
			g.setFont(line.font());
			g.drawString(line.text(), left + (width - line.width()) / 2, y - line.font().getSize2D() * (LEADING - 1));
		}
	}

	/** Writes from below up to a place, the lines side by side. */
	private static void writeUpright(Graphics2D g, List<Line> lines, float left, float width, float top) {
		AffineTransform lying = g.getTransform();
		g.rotate(-Math.PI / 2);
		float x = left + (width - height(lines)) / 2;
		for (Line line : lines) {
			x += line.font().getSize2D() * LEADING;
			g.setFont(line.font());
			g.drawString(line.text(), -top - line.width(), x - line.font().getSize2D() * (LEADING - 1));
		}
		g.setTransform(lying);
	}

	/**
	 * Draws as vectors.
	 *
	 * @return an SVG document
	 * @throws IOException
	 *             never for a reason outside this program
	 */
	public byte[] svg() throws IOException {
		Document document = GenericDOMImplementation.getDOMImplementation()
				.createDocument("http://www.w3.org/2000/svg", "svg", null); //$NON-NLS-1$ //$NON-NLS-2$
		SVGGraphics2D g = new SVGGraphics2D(document);
		g.setSVGCanvasSize(new java.awt.Dimension(WIDTH, HEIGHT));
		draw(g);
		org.w3c.dom.Element root = g.getRoot();
		root.setAttributeNS(null, "viewBox", String.format(Locale.ROOT, "0 0 %d %d", WIDTH, HEIGHT)); //$NON-NLS-1$ //$NON-NLS-2$
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
			g.stream(root, writer, true, false);
		}
		return out.toByteArray();
	}

	/**
	 * Draws as pixels.
	 *
	 * @param dpi
	 *            pixels to the inch
	 * @return a PNG file
	 * @throws IOException
	 *             never for a reason outside this program
	 */
	public byte[] png(int dpi) throws IOException {
		double scale = dpi / 72.0;
		BufferedImage image = new BufferedImage((int) Math.ceil(WIDTH * scale), (int) Math.ceil(HEIGHT * scale),
				BufferedImage.TYPE_INT_RGB);
		Graphics2D g = image.createGraphics();
		g.setColor(Color.WHITE);
		g.fillRect(0, 0, image.getWidth(), image.getHeight());
		g.scale(scale, scale);
		draw(g);
		g.dispose();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out); //$NON-NLS-1$
		return out.toByteArray();
	}
}
