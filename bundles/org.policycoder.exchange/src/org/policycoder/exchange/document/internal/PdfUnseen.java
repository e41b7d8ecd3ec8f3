// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.color.PDCIEBasedColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.policycoder.exchange.document.internal.PdfGlyphs.Glyph;

/**
 * Finds the characters of a page that nobody sees: those that are not painted, unless they lie on a picture, as the text of
 * a scan that was recognised does; those in white on nothing; and stretches of which a clip leaves no character. When in
 * doubt, a character is seen.
 */
final class PdfUnseen {
	/** As white as paper. */
	private static final float WHITE = 0.98f;
	/** What is nearer to the edge of a clip than this, in points, may be seen in part. */
	private static final float NEAR = 12;
	/** What stands farther away than this, in points, is another stretch. */
	private static final float FAR = 60;
	/** On a page with more paint than this all is seen. */
	private static final int MOST = 2000;

	/** Why a character may not be seen. */
	private enum Doubt {
		UNPAINTED, WHITE, CLIPPED
	}

	private final Map<Glyph, Doubt> doubts = new IdentityHashMap<>();
	private final Map<Glyph, Point2D> places = new IdentityHashMap<>();
	private final List<Rectangle2D> pictures = new ArrayList<>();
	/** Where something else than white is painted. */
	private final List<Rectangle2D> paint = new ArrayList<>();
	private final List<Glyph> stretch = new ArrayList<>();
	private boolean stretchSeen;
	private Point2D last = new Point2D.Float();
	private boolean seen;
	private Rectangle2D path;
	private boolean clips;

	/** Tells of a picture, which is drawn in the unit square under that matrix. */
	void picture(Matrix matrix) {
		keep(pictures, matrix.createAffineTransform().createTransformedShape(new Rectangle2D.Float(0, 0, 1, 1)).getBounds2D());
	}

	/** Takes part in an operator that makes or uses a path; a clip becomes one of the state, by the box around it. */
	void draw(String operator, List<COSBase> operands, PDGraphicsState state) {
		switch (operator) {
		case OperatorName.MOVE_TO, OperatorName.LINE_TO, OperatorName.CURVE_TO, OperatorName.CURVE_TO_REPLICATE_FINAL_POINT,
				OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT -> {
			for (int i = 0; i + 1 < operands.size(); i += 2) {
				reach(number(operands, i), number(operands, i + 1), state);
			}
		}
		case OperatorName.APPEND_RECT -> {
			if (operands.size() >= 4) {
				float x = number(operands, 0);
				float y = number(operands, 1);
				reach(x, y, state);
				reach(x + number(operands, 2), y + number(operands, 3), state);
			}
		}
		case OperatorName.CLIP_NON_ZERO, OperatorName.CLIP_EVEN_ODD -> clips = true;
		case OperatorName.FILL_NON_ZERO, OperatorName.FILL_EVEN_ODD, OperatorName.LEGACY_FILL_NON_ZERO, OperatorName.FILL_NON_ZERO_AND_STROKE,
				OperatorName.FILL_EVEN_ODD_AND_STROKE, OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE, OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE -> {
			if (path != null && !isWhite(state.getNonStrokingColor())) {
				keep(paint, path);
			}
			end(state);
		}
		case OperatorName.ENDPATH, OperatorName.STROKE_PATH, OperatorName.CLOSE_AND_STROKE -> end(state);
		case OperatorName.SHADING_FILL -> seen = true;
		default -> {
			// nothing of a path
		}
		}
	}

	private void end(PDGraphicsState state) {
		if (clips && path != null) {
			state.intersectClippingPath(new Area(path));
		}
		path = null;
		clips = false;
	}

	private void reach(float x, float y, PDGraphicsState state) {
		Point2D.Float point = state.getCurrentTransformationMatrix().transformPoint(x, y);
		if (path == null) {
			path = new Rectangle2D.Float(point.x, point.y, 0, 0);
		} else {
			path.add(point);
		}
	}

	private static float number(List<COSBase> operands, int index) {
		return operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
	}

	private void keep(List<Rectangle2D> places, Rectangle2D place) {
		if (places.size() < MOST) {
			places.add(place);
		} else {
			seen = true;
		}
	}

	/** Tells of a character, by the place of its base point from the left and from below. */
	void character(Glyph glyph, float x, float y, PDGraphicsState state) {
		Point2D place = new Point2D.Float(x, y);
		if (Math.abs(y - last.getY()) > 1 || Math.abs(x - last.getX()) > FAR) {
			endStretch();
		}
		last = place;
		RenderingMode mode = state.getTextState().getRenderingMode();
		Rectangle2D clip = state.getCurrentClippingPath().getBounds2D();
		boolean clipped = x < clip.getMinX() - NEAR || x > clip.getMaxX() + NEAR || y < clip.getMinY() - NEAR || y > clip.getMaxY() + NEAR;
		if (clipped) {
			doubt(glyph, place, Doubt.CLIPPED);
			stretch.add(glyph);
		} else if (mode == RenderingMode.NEITHER) {
			doubt(glyph, place, Doubt.UNPAINTED);
		} else if ((mode == RenderingMode.FILL || mode == RenderingMode.FILL_CLIP) && isWhite(state.getNonStrokingColor())) {
			doubt(glyph, place, Doubt.WHITE);
		}
		stretchSeen |= !clipped;
	}

	private void doubt(Glyph glyph, Point2D place, Doubt doubt) {
		doubts.put(glyph, doubt);
		places.put(glyph, place);
	}

	private void endStretch() {
		if (stretchSeen) {
			stretch.forEach(doubts::remove);
		}
		stretch.clear();
		stretchSeen = false;
	}

	/**
	 * Returns those of the characters of the page, of which there are so many, that are not seen; the only text that a page
	 * has counts as seen.
	 */
	Set<Glyph> of(int characters) {
		endStretch();
		Set<Glyph> unseen = Collections.newSetFromMap(new IdentityHashMap<>());
		if (!seen) {
			doubts.forEach((glyph, doubt) -> {
				Point2D place = places.get(glyph);
				Point2D middle = new Point2D.Double(place.getX() + (glyph.right() - glyph.x()) / 2, place.getY() + glyph.size() / 4);
				boolean onPicture = pictures.stream().anyMatch(picture -> picture.contains(middle));
				boolean visible = switch (doubt) {
				case UNPAINTED -> onPicture;
				case WHITE -> onPicture || paint.stream().anyMatch(painted -> painted.contains(middle));
				case CLIPPED -> false;
				};
				if (!visible) {
					unseen.add(glyph);
				}
			});
		}
		return unseen.size() < characters ? unseen : Set.of();
	}

	/** Of other kinds of colour it is not known which is white. */
	private static boolean isWhite(PDColor color) {
		float[] ink = color.getComponents();
		boolean mixed = color.getColorSpace() instanceof PDDeviceGray || color.getColorSpace() instanceof PDDeviceRGB
				|| color.getColorSpace() instanceof PDCIEBasedColorSpace && ink.length < 4;
		if (color.getColorSpace() instanceof PDDeviceCMYK) {
			return ink.length == 4 && ink[0] + ink[1] + ink[2] + ink[3] <= 1 - WHITE;
		}
		for (float part : ink) {
			mixed &= part >= WHITE;
		}
		return mixed && ink.length > 0;
	}
}
