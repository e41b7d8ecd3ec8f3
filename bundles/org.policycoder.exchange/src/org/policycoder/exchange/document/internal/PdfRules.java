// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Gathers the horizontal and vertical rules of a page, whether they are stroked as lines or filled as thin boxes. */
final class PdfRules {
	/** A box that is thinner than this, in points, is a rule. */
	private static final float THIN = 3;
	/** A rule is at least so long. */
	private static final float SHORTEST = 4;
	/** A page with more than these is a drawing. */
	private static final int MOST = 4000;
	/** Two lines of drawn letters have more curves. */
	private static final int DRAWING = 200;

	/** A rule from the left or upper end to the other, in points from the left and the top. */
	record Rule(float x, float y, float right, float bottom) {
		boolean isHorizontal() {
			return right - x > bottom - y;
		}
	}

	private record Segment(float x1, float y1, float x2, float y2) {}

	private final List<Segment> drawn = new ArrayList<>();
	private final List<Segment> path = new ArrayList<>();
	private final List<Segment> boxes = new ArrayList<>();
	private int curves;
	private Point2D.Float start;
	private Point2D.Float at;

	/** Takes part in an operator that makes or draws a path; passes over any other. */
	void draw(String operator, List<COSBase> operands, Matrix matrix) {
		switch (operator) {
		case OperatorName.MOVE_TO -> {
			at = point(operands, 0, matrix);
			start = at;
		}
		case OperatorName.LINE_TO -> lineTo(point(operands, 0, matrix));
		case OperatorName.CLOSE_PATH -> lineTo(start);
		case OperatorName.APPEND_RECT -> box(operands, matrix);
		case OperatorName.CURVE_TO, OperatorName.CURVE_TO_REPLICATE_FINAL_POINT, OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT -> {
			at = point(operands, operands.size() - 2, matrix);
			curves++;
		}
		case OperatorName.CLOSE_AND_STROKE, OperatorName.STROKE_PATH, OperatorName.FILL_NON_ZERO_AND_STROKE, OperatorName.FILL_EVEN_ODD_AND_STROKE,
				OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE, OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE -> {
			keep(path);
			boxes.forEach(box -> keep(sides(box)));
			clear();
		}
		case OperatorName.FILL_NON_ZERO, OperatorName.FILL_EVEN_ODD, OperatorName.LEGACY_FILL_NON_ZERO -> {
			boxes.stream().filter(PdfRules::isThin).forEach(box -> keep(List.of(box)));
			clear();
		}
		case OperatorName.ENDPATH -> clear();
		default -> {
			// nothing of a path
		}
		}
	}

	/** Tells whether there are as many curves as when letters are drawn rather than written. */
	boolean isDrawing() {
		return curves > DRAWING;
	}

	/** Returns the rules as they lie when the page is turned so that text of that direction, in degrees, is read. */
	List<Rule> of(PDRectangle box, int direction) {
		if (drawn.size() > MOST) {
			return List.of();
		}
		return drawn.stream().map(segment -> rule(place(segment.x1, segment.y1, box, direction), place(segment.x2, segment.y2, box, direction)))
				.filter(rule -> Math.min(rule.right - rule.x, rule.bottom - rule.y) <= THIN
						&& Math.max(rule.right - rule.x, rule.bottom - rule.y) >= SHORTEST)
				.toList();
	}

	private static Rule rule(Point2D.Float a, Point2D.Float b) {
		return new Rule(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
	}

	private static Point2D.Float place(float x, float y, PDRectangle box, int direction) {
		float right = x - box.getLowerLeftX();
		float up = y - box.getLowerLeftY();
		return switch (direction) {
		case 90 -> new Point2D.Float(up, right);
		case 180 -> new Point2D.Float(box.getWidth() - right, up);
		case 270 -> new Point2D.Float(box.getHeight() - up, box.getWidth() - right);
		default -> new Point2D.Float(right, box.getHeight() - up);
		};
	}

	private void lineTo(Point2D.Float to) {
		if (at != null && to != null && path.size() <= MOST) {
			path.add(new Segment(at.x, at.y, to.x, to.y));
		}
		at = to;
	}

	private void box(List<COSBase> operands, Matrix matrix) {
		Point2D.Float corner = point(operands, 0, matrix);
		Point2D.Float size = point(operands, 2, null);
		if (corner != null && size != null && boxes.size() <= MOST) {
			Point2D.Float across = matrix.transformPoint(number(operands, 0) + size.x, number(operands, 1) + size.y);
			boxes.add(new Segment(corner.x, corner.y, across.x, across.y));
		}
	}

	private void keep(List<Segment> segments) {
		if (drawn.size() <= MOST) {
			drawn.addAll(segments);
		}
	}

	private void clear() {
		path.clear();
		boxes.clear();
	}

	private static boolean isThin(Segment box) {
		return Math.min(Math.abs(box.x1 - box.x2), Math.abs(box.y1 - box.y2)) <= THIN;
	}

	private static List<Segment> sides(Segment box) {
		return isThin(box) ? List.of(box)
				: List.of(new Segment(box.x1, box.y1, box.x2, box.y1), new Segment(box.x1, box.y2, box.x2, box.y2),
						new Segment(box.x1, box.y1, box.x1, box.y2),
						new Segment(box.x2, box.y1, box.x2, box.y2));
	}

	/** The point that two operands make, under a matrix if there is one; null if they are none. */
	private static Point2D.Float point(List<COSBase> operands, int from, Matrix matrix) {
		if (from < 0 || from + 1 >= operands.size() || !(operands.get(from) instanceof COSNumber) || !(operands.get(from + 1) instanceof COSNumber)) {
			return null;
		}
		return matrix == null ? new Point2D.Float(number(operands, from), number(operands, from + 1))
				: matrix.transformPoint(number(operands, from), number(operands, from + 1));
	}

	private static float number(List<COSBase> operands, int index) {
		return ((COSNumber) operands.get(index)).floatValue();
	}
}
