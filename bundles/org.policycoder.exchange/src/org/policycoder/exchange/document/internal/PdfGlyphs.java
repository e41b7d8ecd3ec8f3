// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.policycoder.exchange.document.ReadingBudget;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.exchange.document.internal.PdfRules.Rule;

/**
 * Gathers what stands on the pages of a PDF: its characters with their places, the rules of its tables, and what it has
 * instead of characters.
 */
final class PdfGlyphs extends PDFTextStripper {
	/** No page that is printed has more characters, or is made of more parts. */
	private static final int MOST_OF_PAGE = 200_000;
	/** Text that is turned by less than this, in degrees, is straight: scanners do not hold paper better. */
	private static final double STRAIGHT = 10;
	private static final int ASLANT = -1;
	/** In points. */
	private static final float EDGE = 2;
	private static final float SAME_LINE = 3;

	/**
	 * A character, or several that are printed as one.
	 *
	 * @param x     left edge, in points from the left
	 * @param right right edge
	 * @param y     base line, in points from the top
	 * @param size  size of the font in points
	 * @param text  what it stands for; white space where the file writes it
		 * @param light whether it is printed so light that it lies behind other text
	 */
	record Glyph(float x, float right, float y, float size, String text, boolean light) {
		boolean isBlank() {
			return text.isBlank();
		}

		Glyph with(String other) {
			return new Glyph(x, right, y, size, other, light);
		}
	}

	/**
	 * A page.
	 *
	 * @param width  in points
	 * @param height in points
	 * @param glyphs the characters of its main direction, in the order in which they were drawn
	 * @param aside  those of each other direction, as they read when the page is turned
	 * @param rules  its horizontal and vertical rules
	 */
	record Page(float width, float height, List<Glyph> glyphs, List<List<Glyph>> aside, List<Rule> rules) {
		Page of(List<Glyph> others) {
			return new Page(width, height, others, aside, rules);
		}
	}

	/** Characters that an annotation puts onto the page; typed ones may fill a blank. */
	private record Annotated(List<Glyph> glyphs, boolean typed) {}

	private final Path file;
	private final ReadingBudget budget;
	private final List<Page> pages = new ArrayList<>();
	private final PdfUnread unread = new PdfUnread();
	/** The characters of the page by the direction of their lines. */
	private final Map<Integer, List<Glyph>> directions = new TreeMap<>();
	private final Map<PDFont, Map<Integer, Boolean>> known = new HashMap<>();
	private final List<Annotated> annotated = new ArrayList<>();
	private PdfRules rules = new PdfRules();
	private PdfUnseen unseen = new PdfUnseen();
	private final PdfLayers layers;
	/** What is being shown of an annotation; null while the page itself is. */
	private List<Glyph> onto;
	private long gathered;
	private int ofPage;

	private PdfGlyphs(PDDocument document, SourceFile file) {
		this.layers = new PdfLayers(document);
		this.file = file.path();
		this.budget = file.budget();
		addOperator(new SetNonStrokingDeviceGrayColor(this));
		addOperator(new SetNonStrokingDeviceRGBColor(this));
		addOperator(new SetNonStrokingDeviceCMYKColor(this));
		addOperator(new SetNonStrokingColorSpace(this));
		addOperator(new SetNonStrokingColor(this));
		addOperator(new SetNonStrokingColorN(this));
	}

	/**
	 * Reads the pages.
	 *
	 * @throws UnreadableException if there are more characters than the budget has, or than a page can have
	 */
	static PdfGlyphs of(PDDocument document, SourceFile file) throws IOException {
		PdfGlyphs glyphs = new PdfGlyphs(document, file);
		glyphs.getText(document);
		return glyphs;
	}

	List<Page> pages() {
		return pages;
	}

	/** What stands on the pages and is no character that can be known. */
	PdfUnread unread() {
		return unread;
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		budget.goOn();
		Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
		switch (operator.getName()) {
		case OperatorName.DRAW_OBJECT -> {
			count();
			if (!operands.isEmpty() && operands.getFirst() instanceof COSName name && getResources() != null && getResources().isImageXObject(name)) {
				picture(matrix);
			}
		}
		case OperatorName.BEGIN_INLINE_IMAGE -> picture(matrix);
		case OperatorName.BEGIN_MARKED_CONTENT -> layers.begin(null);
		case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> layers.begin(layer(operands));
		case OperatorName.END_MARKED_CONTENT -> layers.end();
		default -> {
			if (layers.isOff()) {
				break;
			}
			rules.draw(operator.getName(), operands, matrix);
			unseen.draw(operator.getName(), operands, getGraphicsState());
		}
		}
		super.processOperator(operator, operands);
	}

	private PDPropertyList layer(List<COSBase> operands) {
		boolean is = operands.size() > 1 && COSName.OC.equals(operands.get(0)) && operands.get(1) instanceof COSName && getResources() != null;
		return is ? getResources().getProperties((COSName) operands.get(1)) : null;
	}

	@Override
	public void showForm(PDFormXObject form) throws IOException {
		layers.begin(form.getOptionalContent());
		super.showForm(form);
		layers.end();
	}

	@Override
	public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
		layers.begin(group.getOptionalContent());
		super.showTransparencyGroup(group);
		layers.end();
	}

	private void picture(Matrix matrix) {
		if (layers.isOff()) {
			return;
		}
		unread.picture(matrix);
		unseen.picture(matrix);
	}

	/** The library goes on after most exceptions; but not after that the budget is over. */
	@Override
	protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
		if (e instanceof UnreadableException) {
			throw e;
		}
		super.operatorException(operator, operands, e);
	}

	/** The library takes the code of a character for the character itself where the font does not say which it is. */
	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
		count();
		budget.goOn();
		budget.characters(++gathered);
		if (isKnown(font, code)) {
			super.showGlyph(matrix, font, code, displacement);
		} else if (!layers.isOff()) {
			unread.character(font.getName(), pages.size() + 1);
		}
	}

	private void count() throws UnreadableException {
		if (++ofPage > MOST_OF_PAGE) {
			throw Messages.unreadable("pdf.page", file, pages.size() + 1, MOST_OF_PAGE);
		}
	}

	private boolean isKnown(PDFont font, int code) {
		Map<Integer, Boolean> codes = known.computeIfAbsent(font, f -> new HashMap<>());
		Boolean is = codes.get(code);
		if (is == null) {
			String text = font.toUnicode(code);
			is = text != null && text.codePoints().allMatch(PdfGlyphs::isCharacter);
			codes.put(code, is);
		}
		return is;
	}

	/** Control characters, and characters for private use but for the signs of symbol fonts, say nothing to a reader. */
	private static boolean isCharacter(int c) {
		return switch (Character.getType(c)) {
		case Character.CONTROL -> Character.isWhitespace(c);
		case Character.PRIVATE_USE -> c >= 0xf020 && c <= 0xf0ff;
		case Character.UNASSIGNED, Character.SURROGATE -> false;
		default -> c != 0xfffd;
		};
	}

	@Override
	protected void processTextPosition(TextPosition position) {
		if (position.getUnicode() == null) {
			return;
		}
		Matrix matrix = position.getTextMatrix();
		PDRectangle box = getCurrentPage().getCropBox();
		boolean inside = isBetween(matrix.getTranslateX(), box.getWidth()) && isBetween(matrix.getTranslateY(), box.getHeight());
		if (layers.isOff()) {
			unread.unseen(matrix.getTranslateX(), matrix.getTranslateY(), PresentationForms.plain(position.getUnicode()));
		} else if (inside) {
			float x = matrix.getTranslateX() + box.getLowerLeftX();
			float y = matrix.getTranslateY() + box.getLowerLeftY();
			Glyph glyph = glyph(position, isLight());
			unread.text(x, y);
			unseen.character(glyph, x, y, getGraphicsState());
			(onto == null ? directions.computeIfAbsent(direction(position), direction -> new ArrayList<>()) : onto).add(glyph);
		} else {
			unread.outside(matrix.getTranslateX(), matrix.getTranslateY(), PresentationForms.plain(position.getUnicode()));
		}
	}

	/** The base point of a letter that begins on the edge may stand a little beyond it. */
	private static boolean isBetween(float place, float length) {
		return place > -EDGE && place < length + EDGE;
	}

	/** What was filled in or written onto the page with a program is drawn last, as on a screen. */
	@Override
	protected void writePage() throws IOException {
		for (PDAnnotation annotation : getCurrentPage().getAnnotations(this::isText)) {
			budget.goOn();
			if (annotation.getNormalAppearanceStream() == null) {
				annotation.constructAppearances();
			}
			onto = annotation instanceof PDAnnotationWidget ? null : new ArrayList<>();
			showAnnotation(annotation);
			if (onto != null) {
				annotated.add(new Annotated(onto, annotation instanceof PDAnnotationFreeText));
			}
			onto = null;
		}
		super.writePage();
	}

	/** What others remark beside the text is no part of it. */
	private boolean isText(PDAnnotation annotation) {
		return !annotation.isHidden() && !annotation.isNoView() && !layers.isOff(annotation.getOptionalContent())
				&& (annotation instanceof PDAnnotationWidget || annotation instanceof PDAnnotationFreeText
						|| annotation instanceof PDAnnotationRubberStamp);
	}

	/** Words that were typed into a line of the page are part of it; others stand beside the text, also above its title. */
	private void annotate(List<Glyph> page, List<List<Glyph>> aside) {
		List<Glyph> printed = page.stream().filter(glyph -> !glyph.isBlank()).toList();
		for (Annotated words : annotated) {
			boolean fills = printed.isEmpty() || words.typed && words.glyphs.stream()
					.anyMatch(glyph -> printed.stream().anyMatch(other -> Math.abs(other.y() - glyph.y()) < SAME_LINE));
			if (fills) {
				page.addAll(words.glyphs);
			} else {
				aside.add(words.glyphs);
			}
		}
		annotated.clear();
	}

	private boolean isLight() {
		if (getGraphicsState().getNonStrokeAlphaConstant() < 0.5) {
			return true;
		}
		float[] ink = getGraphicsState().getNonStrokingColor().getComponents();
		float white = switch (ink.length) {
		case 1 -> ink[0];
		case 3 -> Math.min(ink[0], Math.min(ink[1], ink[2]));
		case 4 -> 1 - Math.min(1, ink[3] + Math.max(ink[0], Math.max(ink[1], ink[2])));
		default -> 0;
		};
		return white > 0.6f;
	}

	@Override
	protected void endPage(PDPage page) throws IOException {
		int main = directions.entrySet().stream().max(Comparator.comparingInt(entry -> entry.getValue().size())).map(Map.Entry::getKey).orElse(0);
		boolean turned = main == 90 || main == 270;
		float width = page.getCropBox().getWidth();
		float height = page.getCropBox().getHeight();
		List<Rule> ruled = rules.of(page.getCropBox(), Math.max(0, main));
		if (page.getRotation() % 180 != 0 != turned) {
			float swap = width;
			width = height;
			height = swap;
		}
		Set<Glyph> hidden = unseen
				.of(directions.values().stream().mapToInt(List::size).sum() + annotated.stream().mapToInt(words -> words.glyphs.size()).sum());
		if (!hidden.isEmpty()) {
			directions.values().forEach(all -> hide(all, hidden));
			annotated.forEach(words -> hide(words.glyphs, hidden));
		}
		List<Glyph> printed = directions.getOrDefault(main, new ArrayList<>());
		// what is set aslant lies across the text, as a watermark does
		List<List<Glyph>> aside = directions.entrySet().stream().filter(entry -> entry.getKey() != main && entry.getKey() != ASLANT)
				.map(Map.Entry::getValue)
				.collect(Collectors.toCollection(ArrayList::new));
		annotate(printed, aside);
		List<Glyph> glyphs = PdfShadows.remove(printed, budget);
		unread.behind(directions.getOrDefault(ASLANT, List.of()), pages.size() + 1);
		if (rules.isDrawing()) {
			unread.drawing();
		}
		unread.endPage(pages.size() + 1, page.getCropBox(), glyphs.size() + aside.stream().mapToInt(List::size).sum());
		pages.add(new Page(width, height, glyphs, aside, ruled));
		directions.clear();
		ofPage = 0;
		rules = new PdfRules();
		unseen = new PdfUnseen();
	}

	/** The marks of the typesetter, in white, tell how the text was set; they are taken out with those that are black. */
	private void hide(List<Glyph> glyphs, Set<Glyph> hidden) {
		Set<Glyph> gone = Collections.newSetFromMap(new IdentityHashMap<>());
		PdfRows.of(glyphs.stream().filter(hidden::contains).toList()).stream()
				.filter(row -> PdfLine.of(row).stream().anyMatch(line -> !TypesetterMarks.isMark(line.text()))).forEach(gone::addAll);
		glyphs.stream().filter(gone::contains).forEach(glyph -> unread.unseen(glyph.x(), glyph.y(), glyph.text()));
		glyphs.removeIf(gone::contains);
	}

	/** In degrees, a multiple of 90, or {@link #ASLANT}. */
	private static int direction(TextPosition position) {
		Matrix matrix = position.getTextMatrix();
		double degrees = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
		return Math.abs(degrees - 90 * Math.rint(degrees / 90)) < STRAIGHT ? (int) position.getDir() : ASLANT;
	}

	private static Glyph glyph(TextPosition position, boolean light) {
		float x = position.getXDirAdj();
		return new Glyph(x, x + position.getWidthDirAdj(), position.getYDirAdj(), Math.abs(position.getFontSizeInPt()),
				PresentationForms.plain(position.getUnicode()), light);
	}
}
