// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.LineBackgroundEvent;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.themes.IThemeManager;
import org.policycoder.model.Excerpt;
import org.policycoder.ui.ClauseLabels;
import org.policycoder.ui.Colours;
import org.policycoder.ui.Copied;
import org.policycoder.ui.Tooltip;
import org.policycoder.ui.WithoutInputMethod;
import org.policycoder.ui.editor.ClauseMarks.Mark;
import org.policycoder.ui.editor.DocumentText.Place;

/**
 * Shows the text of a document for coding: at a comfortable measure, with the
 * numbers of the clauses on the left and the codings on the right, the current
 * clause lit. The text can be read, selected and copied, never changed.
 * <p>
 * Styles, numbers and codings are made for the lines that are painted and for no
 * others, so that the length of a text does not matter.
 */
final class CodingText {

	/** Theme font of the text. */
	static final String FONT = "org.policycoder.ui.font.text"; //$NON-NLS-1$

	private static final String LOOKED_AT = "org.policycoder.ui.lookedAt"; //$NON-NLS-1$

	private static final int MEASURE_EM = 39;

	private static final int LEAST_MARGIN = 190;

	private static final int INDENT = 22;

	private final StyledText text;

	private final IThemeManager themes;

	private final LocalResourceManager resources;

	private final MarginPainter margin;

	private final List<Consumer<Optional<Place>>> followers = new ArrayList<>();

	private final IPropertyChangeListener themeListener = e -> {
		if (Colours.isChangedBy(e.getProperty()) || FONT.equals(e.getProperty())) {
			applyTheme();
		}
	};

	private DocumentText document;

	private ClauseMarks marks = ClauseMarks.NONE;

	private Optional<Place> current = Optional.empty();

	private TextMatches matches = TextMatches.NONE;

	private int zoom = 100;

	private boolean navigating;

	CodingText(Composite parent, IThemeManager themes) {
		this.themes = themes;
		text = WithoutInputMethod.make(parent.getDisplay(),
				() -> new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.FULL_SELECTION));
		resources = new LocalResourceManager(JFaceResources.getResources(), text);
		margin = new MarginPainter(this, resources);
		text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		text.setDoubleClickEnabled(true);
		text.setAlwaysShowScrollBars(true);
		text.addLineStyleListener(this::style);
		text.addLineBackgroundListener(this::background);
		text.addPaintListener(margin);
		text.addCaretListener(e -> {
			if (!navigating) {
				follow(e.caretOffset);
			}
		});
		text.addListener(SWT.Resize, e -> layout());
		text.addListener(SWT.MouseMove, e -> hover(e.x, e.y));
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent e) {
				e.result = current.map(CodingText.this::describe).orElse(null);
			}
		});
		themes.addPropertyChangeListener(themeListener);
		text.addDisposeListener(e -> themes.removePropertyChangeListener(themeListener));
		applyTheme();
	}

	StyledText control() {
		return text;
	}

	DocumentText document() {
		return document;
	}

	ClauseMarks marks() {
		return marks;
	}

	IThemeManager themes() {
		return themes;
	}

	Optional<Place> current() {
		return current;
	}

	/** Tells whoever wants to know when another clause is the current one. */
	void addFollower(Consumer<Optional<Place>> follower) {
		followers.add(follower);
	}

	/** Shows a text, or the same text with other clauses; the current clause stays when it is still there. */
	void setDocument(DocumentText newDocument, ClauseMarks newMarks) {
		Optional<Integer> id = current.map(p -> p.clause().getId());
		boolean sameText = document != null && document.text().equals(newDocument.text());
		document = newDocument;
		marks = newMarks;
		current = id.flatMap(document::byId);
		if (sameText) {
			refresh();
		} else {
			navigating = true;
			text.setText(document.text());
			navigating = false;
		}
		margin.documentChanged();
		layout();
		if (current.isEmpty()) {
			document.places().stream().filter(Place::codable).findFirst().ifPresent(this::setCurrent);
		} else {
			tellFollowers();
		}
	}

	/** Shows other codings at the same clauses. */
	void setMarks(ClauseMarks newMarks) {
		marks = newMarks;
		refresh();
	}

	void setMatches(TextMatches newMatches) {
		matches = newMatches;
		refresh();
	}

	TextMatches matches() {
		return matches;
	}

	/** Paints everything that can be seen again, with styles asked for anew. */
	void refresh() {
		text.redraw();
		if (text.getCharCount() > 0) {
			int first = text.getOffsetAtLine(text.getTopIndex());
			int lastLine = Math.min(text.getLineCount() - 1, text.getLineIndex(text.getClientArea().height) + 1);
			int last = lastLine + 1 < text.getLineCount() ? text.getOffsetAtLine(lastLine + 1) : text.getCharCount();
			text.redrawRange(first, last - first, true);
		}
	}

	/** Paints one clause again. */
	void refresh(int clause) {
		if (document == null) {
			return;
		}
		document.byId(clause).ifPresent(p -> {
			text.redrawRange(p.begin(), p.end() - p.begin(), true);
			Rectangle band = band(p.begin(), p.end());
			text.redraw(0, band.y, text.getClientArea().width, band.height, false);
		});
	}

	/** Makes a clause the current one and brings it into view. */
	void setCurrent(Place place) {
		navigating = true;
		try {
			text.setSelection(place.begin());
		} finally {
			navigating = false;
		}
		change(Optional.of(place));
		reveal(place);
	}

	/** Makes a clause the current one where it is, with what is selected left as it is. */
	void light(Place place) {
		change(Optional.of(place));
	}

	/** Selects a part of the text. */
	void select(int begin, int end) {
		text.setSelection(begin, end);
		follow(begin);
		reveal(begin, end);
	}

	private void follow(int offset) {
		if (document != null) {
			change(document.near(offset));
		}
	}

	private void change(Optional<Place> next) {
		if (!next.equals(current)) {
			Optional<Place> before = current;
			current = next;
			before.ifPresent(p -> refresh(p.clause().getId()));
			current.ifPresent(p -> refresh(p.clause().getId()));
			tellFollowers();
		}
	}

	private void tellFollowers() {
		followers.forEach(f -> f.accept(current));
	}

	private void reveal(Place place) {
		reveal(place.begin(), place.ownEnd());
	}

	/** Brings a range into view, as soon as there is room to see it in. */
	private void reveal(int begin, int end) {
		int height = text.getClientArea().height;
		if (height <= 0) {
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed() && text.getClientArea().height > 0) {
					reveal(Math.min(begin, text.getCharCount()), Math.min(end, text.getCharCount()));
				}
			});
			return;
		}
		Rectangle band = band(begin, end);
		int room = height / 8;
		if (band.y < room || band.y + Math.min(band.height, height - 2 * room) > height - room) {
			text.setTopPixel(Math.max(0, text.getTopPixel() + band.y - height / 3));
		}
	}

	/** The band of lines that a range of the text stands in. */
	Rectangle band(int begin, int end) {
		int first = text.getLineAtOffset(Math.min(begin, text.getCharCount()));
		int last = text.getLineAtOffset(Math.clamp(end - 1L, begin, text.getCharCount()));
		int top = text.getLinePixel(first);
		return new Rectangle(0, top, text.getClientArea().width, text.getLinePixel(last + 1) - top);
	}

	int zoom() {
		return zoom;
	}

	/** Sets the size of the text, in per cent of the font of the preferences. */
	void setZoom(int percent) {
		zoom = Math.clamp(percent, 50, 300);
		applyTheme();
		current.ifPresent(this::reveal);
	}

	private void applyTheme() {
		text.setBackground(Colours.PAPER.in(themes));
		text.setForeground(Colours.INK.in(themes));
		FontData[] data = themes.getCurrentTheme().getFontRegistry().getFontData(FONT);
		int size = Math.max(5, Math.round(data[0].getHeight() * zoom / 100f));
		Font font = resources.create(FontDescriptor.createFrom(data).setHeight(size));
		text.setFont(font);
		margin.setFont(FontDescriptor.createFrom(data).setHeight(Math.max(5, Math.round(size * .82f))));
		GC gc = new GC(text);
		try {
			gc.setFont(font);
			text.setLineSpacing(Math.round(gc.getFontMetrics().getHeight() * .22f));
		} finally {
			gc.dispose();
		}
		layout();
		refresh();
	}

	private void layout() {
		int width = text.getClientArea().width;
		if (width <= 0) {
			return;
		}
		int left = margin.numbersWidth();
		GC gc = new GC(text);
		int em;
		try {
			em = gc.textExtent("\u56fd").x; //$NON-NLS-1$
		} finally {
			gc.dispose();
		}
		int room = width - left;
		int stripes = Math.max(LEAST_MARGIN, room / 4);
		int measure = Math.max(Math.min(MEASURE_EM * em, room - stripes), room / 2);
		int right = Math.max(0, width - left - measure);
		if (text.getLeftMargin() != left || text.getRightMargin() != right) {
			text.setMargins(left, 12, right, 12);
		}
	}

	private void style(LineStyleEvent event) {
		if (document == null) {
			return;
		}
		int begin = event.lineOffset;
		int end = begin + event.lineText.length();
		TextStyles styles = new TextStyles(begin, end);
		document.at(firstInk(event)).ifPresent(place -> {
			event.indent = place.depth() * INDENT;
			event.wrapIndent = event.indent;
			for (Place p : document.path(place)) {
				style(p, styles);
			}
		});
		for (int i = document.firstFrom(begin); i < document.places().size(); i++) {
			Place place = document.places().get(i);
			if (place.begin() >= end) {
				break;
			}
			style(place, styles);
		}
		matches.in(begin, end).forEach(m -> styles.add(m.begin(), m.end(), s -> s.background = Colours.FOUND.in(themes)));
		event.styles = styles.ranges();
	}

	private static int firstInk(LineStyleEvent event) {
		int i = 0;
		while (i < event.lineText.length() - 1 && Character.isWhitespace(event.lineText.charAt(i))) {
			i++;
		}
		return event.lineOffset + i;
	}

	private void style(Place place, TextStyles styles) {
		if (!place.codable()) {
			styles.add(place.begin(), place.ownEnd(), s -> s.fontStyle = SWT.BOLD);
			return;
		}
		String label = Objects.requireNonNullElse(place.clause().getLabel(), ""); //$NON-NLS-1$
		if (!label.isEmpty() && document.text().startsWith(label, place.begin())) {
			styles.add(place.begin(), place.begin() + label.length(), s -> {
				s.foreground = Colours.ACCENT.in(themes);
				s.fontStyle = SWT.BOLD;
			});
		}
		for (Mark mark : marks.of(place.clause().getId()).codings()) {
			if (mark.isPart()) {
				styles.add(mark.begin(), mark.end(), s -> {
					s.underline = true;
					s.underlineColor = resources.create(ColorDescriptor.createFrom(mark.colour()));
					s.background = resources.create(ColorDescriptor
							.createFrom(Colours.mix(mark.colour(), text.getBackground().getRGB(), .22)));
				});
			}
		}
	}

	private void background(LineBackgroundEvent event) {
		if (document == null || current.isEmpty()) {
			return;
		}
		Place place = current.get();
		int end = event.lineOffset + event.lineText.length();
		if (end >= place.begin() && event.lineOffset < place.ownEnd()) {
			event.lineBackground = Colours.CURRENT_CLAUSE.in(themes);
		} else if (event.lineOffset >= place.ownEnd() && event.lineOffset < place.end()) {
			event.lineBackground = Colours.BELOW_CURRENT_CLAUSE.in(themes);
		}
	}

	private void hover(int x, int y) {
		String tip = null;
		Rectangle area = text.getClientArea();
		if (document != null && text.getCharCount() > 0
				&& (x < text.getLeftMargin() || x > area.width - text.getRightMargin())) {
			int line = text.getLineIndex(y);
			String lineText = text.getLine(line);
			int offset = text.getOffsetAtLine(line);
			if (!lineText.isBlank()) {
				tip = document.at(offset + lineText.indexOf(lineText.strip())).map(this::describe).map(Tooltip::of).orElse(null);
			}
		}
		if (!Objects.equals(tip, text.getToolTipText())) {
			text.setToolTipText(tip);
		}
	}

	/** Says all there is about a clause, for a hover and for whoever does not see the margin. */
	String describe(Place place) {
		return String.join("\n", sentences(place, marks.of(place.clause().getId()).reviews())); //$NON-NLS-1$
	}

	/** Says what there is about a clause on one line. */
	String summary(Place place) {
		boolean toLookAt = !marks.of(place.clause().getId()).reviews().isEmpty();
		return String.join("  \u00b7  ", sentences(place, toLookAt ? List.of(Messages.Status_ToLookAt) : List.of())); //$NON-NLS-1$
	}

	private List<String> sentences(Place place, List<String> toLookAt) {
		List<String> lines = new ArrayList<>();
		lines.add(ClauseLabels.title(place.clause()));
		ClauseMarks.Marks at = marks.of(place.clause().getId());
		at.codings().forEach(c -> lines.add(c.note() == null || c.note().isBlank()
				? Messages.bind(Messages.Hover_Coding, c.code(), c.label())
				: Messages.bind(Messages.Hover_CodingWithNote, new Object[] { c.code(), c.label(), c.note() })));
		lines.addAll(at.breaches());
		lines.addAll(toLookAt);
		if (!toLookAt.isEmpty()) {
			// Not only those that are active: a text that is just being opened has not the keyboard yet.
			Stream.of(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings())
					.filter(b -> b.getParameterizedCommand() != null && LOOKED_AT.equals(b.getParameterizedCommand().getId())).findFirst()
					.ifPresent(b -> lines.add(NLS.bind(Messages.Hover_LookedAt, b.getTriggerSequence().format())));
		}
		return lines;
	}

	/** The clause at a point of the control. */
	Optional<Place> at(Point point) {
		if (document == null || text.getCharCount() == 0) {
			return Optional.empty();
		}
		int offset = text.getOffsetAtPoint(point);
		return document.at(offset >= 0 ? offset : text.getOffsetAtLine(text.getLineIndex(point.y)));
	}

	/** Copies the text of the current clause. */
	void copyClause() {
		current.ifPresent(p -> new Copied(Excerpt.of(document.text(), p.begin(), p.end())).to(text.getDisplay()));
	}

	Point selection() {
		return text.getSelection();
	}
}
