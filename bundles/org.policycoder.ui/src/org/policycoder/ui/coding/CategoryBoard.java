// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.policycoder.model.CodebookIndex.Entry;
import org.policycoder.model.Dimension;
import org.policycoder.model.Labels;
import org.policycoder.ui.CategoryColours;
import org.policycoder.ui.CategorySwatches;
import org.policycoder.ui.Colours;

/**
 * Rows of categories to choose from, one for each dimension: key, patch in the colour of the
 * category and the shape of the dimension, code and label, with a tick where the clause has it.
 * One may be lit; that and the ticks are also told to whoever hears the screen instead of seeing it.
 */
final class CategoryBoard extends Canvas {

	private static final int PAD = 6;

	private static final int GAP = 4;

	private static final int ARC = 6;

	private static final int LINE = 2;

	private static final int PATCH = 16;

	/**
	 * Something to choose.
	 *
	 * @param entry
	 *            the category; null for none of the dimension
	 * @param dimension
	 *            its dimension
	 * @param key
	 *            the key that chooses it; null when it has none
	 * @param ticked
	 *            whether the clause has it
	 */
	record Choice(Entry entry, Dimension dimension, String key, boolean ticked) {

		/** What it is called in the language of the user. */
		String words() {
			return entry == null ? Messages.Cockpit_None
					: entry.category().getCode() + ' ' + Labels.label(entry.category(), Locale.getDefault().getLanguage());
		}
	}

	/**
	 * A row of choices.
	 *
	 * @param title
	 *            what it is called
	 * @param rule
	 *            what is asked of it; empty for nothing, and then the choices stand beside the title
	 * @param decided
	 *            whether that is kept
	 * @param choices
	 *            what there is to choose
	 */
	record Row(String title, String rule, boolean decided, List<Choice> choices) {

		Row {
			choices = List.copyOf(choices);
		}
	}

	/** A choice, and where it is on a board that is not scrolled. */
	private record Place(Choice choice, Rectangle bounds) {}

	/** The head of a row, and how far down it is. */
	private record Head(Row row, int top) {}

	private final IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();

	private final ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);

	private final CategoryColours colours;

	private final CategorySwatches swatches;

	private final Consumer<Choice> chosen;

	private final Consumer<Optional<Choice>> told;

	private List<Row> rows = List.of();

	private List<Place> places = List.of();

	private List<Head> heads = List.of();

	private String title = ""; //$NON-NLS-1$

	private int height;

	private int lit = -1;

	private int pointed = -1;

	private boolean seen;

	/** What whoever hears the screen is told of names, and below of the rest. */
	final AccessibleListener names = new AccessibleAdapter() {
		@Override
		public void getName(AccessibleEvent event) {
			event.result = event.childID == ACC.CHILDID_SELF ? title : name(event.childID);
		}

		@Override
		public void getDescription(AccessibleEvent event) {
			event.result = event.childID == ACC.CHILDID_SELF ? rules() : null;
		}

		@Override
		public void getKeyboardShortcut(AccessibleEvent event) {
			event.result = isChoice(event.childID) ? places.get(event.childID).choice().key() : null;
		}
	};

	final AccessibleControlListener states = new AccessibleControlAdapter() {
		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_CHECKBUTTON;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = event.childID == ACC.CHILDID_SELF ? ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0)
					: state(event.childID);
		}

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = places.size();
		}

		@Override
		public void getChildren(AccessibleControlEvent event) {
			event.children = IntStream.range(0, places.size()).boxed().toArray();
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			event.childID = !isFocusControl() ? ACC.CHILDID_NONE : lit >= 0 ? lit : ACC.CHILDID_SELF;
		}

		@Override
		public void getSelection(AccessibleControlEvent event) {
			event.childID = lit >= 0 ? lit : ACC.CHILDID_NONE;
		}

		@Override
		public void getDefaultAction(AccessibleControlEvent event) {
			event.result = isChoice(event.childID) ? Messages.Cockpit_Action : null;
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			Rectangle area = getClientArea();
			if (isChoice(event.childID)) {
				Rectangle at = places.get(event.childID).bounds();
				area = new Rectangle(at.x, at.y - scrolled(), at.width, at.height);
			}
			Point corner = toDisplay(area.x, area.y);
			event.x = corner.x;
			event.y = corner.y;
			event.width = area.width;
			event.height = area.height;
		}

		@Override
		public void getChildAtPoint(AccessibleControlEvent event) {
			Point point = toControl(event.x, event.y);
			int place = at(point.x, point.y);
			event.childID = place >= 0 ? place : ACC.CHILDID_SELF;
		}
	};

	/**
	 * Makes a board.
	 *
	 * @param parent
	 *            where it is
	 * @param colours
	 *            those of the codebook
	 * @param chosen
	 *            is told what was clicked on
	 * @param told
	 *            is told of what more is to be said: what the pointer is at, else what is lit
	 */
	CategoryBoard(Composite parent, CategoryColours colours, Consumer<Choice> chosen, Consumer<Optional<Choice>> told) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
		this.colours = colours;
		this.swatches = new CategorySwatches(this, colours);
		this.chosen = chosen;
		this.told = told;
		setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		setBackground(Colours.PAPER.in(themes));
		addListener(SWT.Resize, e -> layoutRows());
		addListener(SWT.FocusIn, e -> focusChanged());
		addListener(SWT.FocusOut, e -> focusChanged());
		addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addListener(SWT.MouseMove, e -> point(at(e.x, e.y)));
		addListener(SWT.MouseExit, e -> point(-1));
		addMouseListener(MouseListener.mouseUpAdapter(e -> {
			int place = e.button == 1 ? at(e.x, e.y) : -1;
			if (place >= 0) {
				chosen.accept(places.get(place).choice());
			}
		}));
		addPaintListener(e -> paint(e.gc));
		getVerticalBar().addListener(SWT.Selection, e -> redraw());
		getAccessible().addAccessibleListener(names);
		getAccessible().addAccessibleControlListener(states);
	}

	/** Shows rows; what was lit stays so where it is still there. */
	void show(String newTitle, List<Row> newRows) {
		Optional<Choice> before = lit();
		boolean wasSeen = seen;
		title = newTitle;
		rows = List.copyOf(newRows);
		pointed = -1;
		layoutRows();
		light(before.map(this::place).orElse(-1));
		seen = wasSeen && lit >= 0;
	}

	private int place(Choice wanted) {
		return IntStream.range(0, places.size()).filter(i -> places.get(i).choice().entry() == wanted.entry()
				&& places.get(i).choice().dimension() == wanted.dimension()).findFirst().orElse(-1);
	}

	/** What is lit. */
	Optional<Choice> lit() {
		return lit < 0 ? Optional.empty() : Optional.of(places.get(lit).choice());
	}

	/** Tells whether what is lit was painted since. */
	boolean isSeen() {
		return seen;
	}

	/** Lights a category, when it is there. */
	void light(Entry entry) {
		light(IntStream.range(0, places.size()).filter(i -> entry != null && places.get(i).choice().entry() == entry).findFirst().orElse(-1));
	}

	private void light(int place) {
		lit = place;
		seen = false;
		if (lit >= 0) {
			reveal(places.get(lit).bounds());
			getAccessible().setFocus(lit);
		}
		redraw();
		tell();
	}

	/** Lights the next choice in a direction of an arrow key. */
	void move(int arrow) {
		if (places.isEmpty()) {
			return;
		}
		if (lit < 0) {
			light(arrow == SWT.ARROW_UP || arrow == SWT.ARROW_LEFT ? places.size() - 1 : 0);
			return;
		}
		switch (arrow) {
		case SWT.ARROW_RIGHT -> light(Math.min(lit + 1, places.size() - 1));
		case SWT.ARROW_LEFT -> light(Math.max(lit - 1, 0));
		default -> light(beside(arrow == SWT.ARROW_DOWN ? 1 : -1));
		}
	}

	/** The nearest choice of the line above or below. */
	private int beside(int step) {
		Rectangle from = places.get(lit).bounds();
		int line = -1;
		int best = lit;
		int nearest = Integer.MAX_VALUE;
		for (int i = lit + step; i >= 0 && i < places.size(); i += step) {
			Rectangle to = places.get(i).bounds();
			if (to.y == from.y) {
				continue;
			}
			if (line >= 0 && to.y != line) {
				break;
			}
			line = to.y;
			int far = Math.abs(to.x + to.width / 2 - from.x - from.width / 2);
			if (far < nearest) {
				nearest = far;
				best = i;
			}
		}
		return best;
	}

	/** How high it would be without a scroll bar. */
	int wantedHeight() {
		return height;
	}

	private void point(int place) {
		if (place != pointed) {
			pointed = place;
			tell();
		}
	}

	private void tell() {
		told.accept(pointed >= 0 ? Optional.of(places.get(pointed).choice()) : lit());
	}

	private void focusChanged() {
		redraw();
		if (lit >= 0) {
			getAccessible().setFocus(lit);
		}
	}

	private int at(int x, int y) {
		int down = y + scrolled();
		return IntStream.range(0, places.size()).filter(i -> places.get(i).bounds().contains(x, down)).findFirst().orElse(-1);
	}

	private int scrolled() {
		ScrollBar bar = getVerticalBar();
		return bar.isVisible() ? bar.getSelection() : 0;
	}

	private void reveal(Rectangle bounds) {
		ScrollBar bar = getVerticalBar();
		int room = getClientArea().height;
		if (bounds.y < scrolled()) {
			bar.setSelection(Math.max(0, bounds.y - 2 * GAP - bounds.height));
		} else if (bounds.y + bounds.height > scrolled() + room) {
			bar.setSelection(bounds.y + bounds.height + GAP - room);
		}
	}

	private void layoutRows() {
		Rectangle area = getClientArea();
		List<Place> newPlaces = new ArrayList<>();
		List<Head> newHeads = new ArrayList<>();
		GC gc = new GC(this);
		try {
			int line = gc.getFontMetrics().getHeight() + 2 * GAP;
			int y = GAP;
			for (Row row : rows) {
				newHeads.add(new Head(row, y));
				y += row.rule().isEmpty() ? 0 : line;
				int x = row.rule().isEmpty() ? 2 * PAD + bold(gc, row.title()) : PAD;
				for (Choice choice : row.choices()) {
					int width = Math.min(width(gc, choice), Math.max(1, area.width - 2 * PAD));
					if (x > PAD && x + width > area.width - PAD) {
						x = PAD;
						y += line + GAP;
					}
					newPlaces.add(new Place(choice, new Rectangle(x, y, width, line)));
					x += width + GAP;
				}
				y += line + 2 * GAP;
			}
			height = y;
		} finally {
			gc.dispose();
		}
		places = newPlaces;
		heads = newHeads;
		ScrollBar bar = getVerticalBar();
		bar.setVisible(height > area.height && area.height > 0);
		bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, height - area.height)), 0, Math.max(1, height),
				Math.max(1, Math.min(area.height, height)), 20, Math.max(1, area.height));
	}

	private static int width(GC gc, Choice choice) {
		return PAD + (choice.key() == null ? 0 : keyWidth(gc) + GAP) + (choice.entry() == null ? 0 : PATCH + GAP) + tickWidth(gc)
				+ gc.textExtent(choice.words()).x + PAD;
	}

	private static int bold(GC gc, String words) {
		Font before = gc.getFont();
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		int width = gc.textExtent(words).x;
		gc.setFont(before);
		return width;
	}

	private static int keyWidth(GC gc) {
		return gc.textExtent("W").x + PAD; //$NON-NLS-1$
	}

	/** Room for the tick is always kept, so that nothing moves when it comes. */
	private static int tickWidth(GC gc) {
		return gc.textExtent("\u2713").x + GAP / 2; //$NON-NLS-1$
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		int down = scrolled();
		gc.setAntialias(SWT.ON);
		gc.setBackground(Colours.PAPER.in(themes));
		gc.fillRectangle(area);
		for (Head head : heads) {
			head(gc, head.row(), head.top() - down, area.width);
		}
		for (int i = 0; i < places.size(); i++) {
			Rectangle at = places.get(i).bounds();
			Rectangle shown = new Rectangle(at.x, at.y - down, at.width, at.height);
			if (shown.intersects(area)) {
				choice(gc, places.get(i).choice(), shown, i == lit);
				seen |= i == lit;
			}
		}
	}

	private void head(GC gc, Row row, int top, int width) {
		int y = top + GAP;
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		gc.setForeground(Colours.INK.in(themes));
		gc.drawText(row.title(), PAD, y, SWT.DRAW_TRANSPARENT);
		int x = PAD + gc.textExtent(row.title()).x + 2 * PAD;
		gc.setFont(JFaceResources.getDefaultFont());
		if (row.rule().isEmpty()) {
			return;
		}
		String state = row.decided() ? Messages.Cockpit_Decided : Messages.Cockpit_ToDecide;
		gc.setForeground(readable(row.decided() ? Colours.DONE : Colours.MARGIN));
		gc.drawText(state, x, y, SWT.DRAW_TRANSPARENT);
		x += gc.textExtent(state).x + 2 * PAD;
		gc.setForeground(readable(Colours.MARGIN));
		gc.setClipping(0, top, width - PAD, gc.getFontMetrics().getHeight() + 2 * GAP);
		gc.drawText(row.rule(), x, y, SWT.DRAW_TRANSPARENT);
		gc.setClipping((Rectangle) null);
	}

	private void choice(GC gc, Choice choice, Rectangle at, boolean isLit) {
		RGB paper = Colours.PAPER.in(themes).getRGB();
		RGB ink = Colours.INK.in(themes).getRGB();
		RGB colour = choice.entry() == null ? ink : colours.of(choice.entry().category().getCode());
		RGB behind = choice.ticked() ? Colours.mix(colour, paper, .22) : paper;
		gc.setBackground(colour(behind));
		gc.fillRoundRectangle(at.x, at.y, at.width, at.height, ARC, ARC);
		gc.setLineWidth(isLit || choice.ticked() ? LINE : 1);
		gc.setForeground(isLit ? Colours.ACCENT.in(themes) : choice.ticked() ? colour(Colours.visible(colour, ink, paper)) : Colours.RULE.in(themes));
		gc.drawRoundRectangle(at.x + 1, at.y + 1, at.width - 2, at.height - 2, ARC, ARC);
		if (isLit && isFocusControl()) {
			gc.setLineWidth(1);
			gc.drawRoundRectangle(at.x + 3, at.y + 3, at.width - 6, at.height - 6, ARC, ARC);
		}
		gc.setLineWidth(1);
		int y = at.y + (at.height - gc.textExtent(choice.words()).y) / 2;
		int x = at.x + PAD;
		Color words = colour(Colours.legible(behind, ink));
		if (choice.key() != null) {
			gc.setForeground(words);
			gc.drawRoundRectangle(x, at.y + GAP, keyWidth(gc) - 1, at.height - 2 * GAP - 1, ARC, ARC);
			Point key = gc.textExtent(choice.key());
			gc.drawText(choice.key(), x + (keyWidth(gc) - key.x) / 2, at.y + (at.height - key.y) / 2, SWT.DRAW_TRANSPARENT);
			x += keyWidth(gc) + GAP;
		}
		if (choice.entry() != null) {
			Image patch = swatches.get(choice.entry().category().getCode());
			gc.drawImage(patch, x, at.y + (at.height - PATCH) / 2);
			x += PATCH + GAP;
		}
		gc.setForeground(words);
		if (choice.ticked()) {
			gc.drawText("\u2713", x, y, SWT.DRAW_TRANSPARENT); //$NON-NLS-1$
		}
		gc.setClipping(at.x, at.y, at.width - GAP, at.height);
		gc.drawText(choice.words(), x + tickWidth(gc), y, SWT.DRAW_TRANSPARENT);
		gc.setClipping((Rectangle) null);
	}

	private Color readable(Colours colour) {
		return colour(Colours.readable(colour.in(themes).getRGB(), Colours.INK.in(themes).getRGB(), Colours.PAPER.in(themes).getRGB()));
	}

	private Color colour(RGB rgb) {
		return resources.create(ColorDescriptor.createFrom(rgb));
	}

	private boolean isChoice(int id) {
		return id >= 0 && id < places.size();
	}

	private String name(int id) {
		return isChoice(id) ? NLS.bind(Messages.Cockpit_Choice, places.get(id).choice().words(),
				Labels.label(places.get(id).choice().dimension(), Locale.getDefault().getLanguage())) : null;
	}

	private int state(int id) {
		return ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | (isChoice(id) && places.get(id).choice().ticked() ? ACC.STATE_CHECKED : 0)
				| (id == lit ? ACC.STATE_SELECTED | (isFocusControl() ? ACC.STATE_FOCUSED : 0) : 0);
	}

	private String rules() {
		return rows.stream().filter(r -> !r.rule().isEmpty())
				.map(r -> NLS.bind(Messages.Cockpit_Rule,
						new Object[] { r.title(), r.rule(), r.decided() ? Messages.Cockpit_Decided : Messages.Cockpit_ToDecide }))
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
	}
}
