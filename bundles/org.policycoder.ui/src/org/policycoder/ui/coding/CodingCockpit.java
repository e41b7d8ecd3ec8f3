// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.SessionChange;
import org.policycoder.edit.SessionListener;
import org.policycoder.model.CodebookIndex.Entry;
import org.policycoder.model.Dimension;
import org.policycoder.model.Labels;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.CategoryColours;
import org.policycoder.ui.ClauseLabels;
import org.policycoder.ui.WithoutInputMethod;
import org.policycoder.ui.coding.CategoryBoard.Choice;
import org.policycoder.ui.coding.CategoryBoard.Row;
import org.policycoder.ui.coding.CategoryKeys.Pressed;
import org.policycoder.ui.coding.CodingTarget.Way;
import org.policycoder.ui.session.CoderPreference;

/**
 * Codes clause after clause: all categories on one board, by their keys, by the arrow keys or
 * by a few letters of their names; the definition of what is lit, so that nobody has to guess.
 * When all dimensions are decided it goes on to the next clause by itself, unless that is not
 * wanted. What is done at one clause is one step of undo.
 * <p>
 * It lies over the window and is none of its own: a new window gets the keyboard from
 * the window system a while after it was asked for, and what is typed meanwhile goes
 * elsewhere. Here the key after the one that opened it is the first that is typed in it,
 * and the key after the one that closed it reaches the text, however fast they come. Enter
 * takes what was lit by an arrow key or by letters, and was painted or is the only one that is
 * meant; nothing is lit before.
 */
public final class CodingCockpit {

	/** Whether it goes on by itself, in the node of {@link CoderPreference#NODE}. */
	public static final String ADVANCE = "cockpit.advance"; //$NON-NLS-1$

	private static final Point SIZE = new Point(1180, 420);

	private static final int LEAST_HEIGHT = 150;

	private static final int DEFINITION = 280;

	private static final int GAP = 4;

	private static final char SEARCH = '/';

	private static final char NONE = '0';

	private final IWorkbenchPart part;

	private final CodingTarget target;

	private final ProjectSession session;

	private final CategoryMatcher matcher;

	private final RecentCategories recent;

	private final String language = Locale.getDefault().getLanguage();

	/** Whoever had the keyboard before, and gets it back. */
	private final Control before;

	private final Listener elsewhere = this::focusIn;

	private final SessionListener listener = new SessionListener() {
		@Override
		public void changed(SessionChange change) {
			popup.getDisplay().asyncExec(() -> {
				if (!popup.isDisposed()) {
					show();
				}
			});
		}
	};

	private ClauseVisit visit;

	/** Whether there was no further clause to go on to, so that what is typed ahead would change the last one. */
	private boolean ended;

	private boolean coding;

	/** Whether it stands somewhere. */
	private boolean placed;

	/** How high it would be with all its rows, which it is no less for a search. */
	private int wanted;

	private Composite popup;

	private Label clause;

	private Text filter;

	private CategoryBoard board;

	private StyledText definition;

	private Button advance;

	private Label keys;

	/**
	 * Makes the cockpit.
	 *
	 * @param part
	 *            where the user codes
	 * @param target
	 *            what is to be coded
	 */
	public CodingCockpit(IWorkbenchPart part, CodingTarget target) {
		this.part = part;
		this.target = target;
		this.session = target.session();
		this.matcher = new CategoryMatcher(session.codebook());
		this.recent = new RecentCategories(session);
		this.before = part.getSite().getShell().getDisplay().getFocusControl();
		this.visit = new ClauseVisit(session, target.clauses());
	}

	/** Opens it over the window of the part, with the keyboard in it when this returns. */
	public void open() {
		Shell shell = part.getSite().getShell();
		popup = new Composite(shell, SWT.BORDER);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(popup, "org.policycoder.ui.quickCode"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().numColumns(2).margins(GAP, GAP).spacing(2 * GAP, GAP).applyTo(popup);
		createHead();
		createBoard();
		createFoot();
		popup.setBounds(new Rectangle(0, 0, Math.min(SIZE.x, shell.getClientArea().width), SIZE.y));
		popup.layout();
		show();
		place();
		popup.moveAbove(null);
		home().setFocus();
		shell.getDisplay().addFilter(SWT.FocusIn, elsewhere);
		session.addListener(listener);
		popup.addDisposeListener(e -> {
			e.display.removeFilter(SWT.FocusIn, elsewhere);
			session.removeListener(listener);
		});
	}

	/** Where keys are typed: on the board, and in the field where no category has a key. */
	private Control home() {
		return CategoryKeys.shortcuts(session).findAny().isPresent() ? board : filter;
	}

	/** Closes it when the user goes on elsewhere, which an answer to a question about the coding is not. */
	private void focusIn(Event event) {
		if (coding) {
			return;
		}
		for (Control at = (Control) event.widget; at != null; at = at.getParent()) {
			if (at == popup) {
				return;
			}
		}
		popup.dispose();
	}

	/** Closes it; whoever had the keyboard before has it when this returns. */
	private void close() {
		if (before != null && !before.isDisposed()) {
			before.setFocus(); // which closes it
		}
		popup.dispose();
	}

	private void createHead() {
		clause = new Label(popup, SWT.NONE);
		clause.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(clause);
		filter = new Text(popup, SWT.SEARCH | SWT.ICON_SEARCH);
		filter.setMessage(Messages.Cockpit_Hint);
		GridDataFactory.fillDefaults().hint(DEFINITION, SWT.DEFAULT).applyTo(filter);
		filter.addModifyListener(e -> search());
		filter.addKeyListener(KeyListener.keyPressedAdapter(this::typed));
		filter.addListener(SWT.Traverse, e -> e.doit &= e.detail != SWT.TRAVERSE_RETURN && e.detail != SWT.TRAVERSE_ESCAPE);
	}

	private void createBoard() {
		board = WithoutInputMethod.make(popup.getDisplay(),
				() -> new CategoryBoard(popup, new CategoryColours(session.codebook()), this::chosen, this::tell));
		GridDataFactory.fillDefaults().grab(true, true).hint(10, 10).applyTo(board);
		CodingContext.commandsIn(board, part);
		board.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		definition = new StyledText(popup, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		definition.setMargins(6, 4, 6, 4);
		definition.setCaret(null);
		GridDataFactory.fillDefaults().hint(DEFINITION, 10).applyTo(definition);
		definition.addListener(SWT.Traverse, e -> e.doit = true);
		definition.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == SWT.ESC) {
				close();
			}
		}));
	}

	private void createFoot() {
		keys = new Label(popup, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(keys);
		advance = new Button(popup, SWT.CHECK);
		advance.setText(Messages.Cockpit_Advance);
		advance.setSelection(preferences().getBoolean(ADVANCE, true));
		advance.setVisible(target.isWalkable());
		advance.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			preferences().putBoolean(ADVANCE, advance.getSelection());
			home().setFocus();
		}));
		advance.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_ESCAPE) {
				close();
			}
		});
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(CoderPreference.NODE);
	}

	/** Looks at the clauses again, which others may be now. */
	private void look() {
		if (visit.isAt(target.clauses())) {
			visit.look();
		} else {
			visit = new ClauseVisit(session, target.clauses());
			ended = false;
		}
	}

	private void show() {
		look();
		clause.setText(title());
		board.show(title(), filter.getText().isBlank() ? rows() : found());
		keys.setText(home() == board ? Messages.Cockpit_Keys : Messages.Cockpit_KeysOfField);
	}

	private String title() {
		List<ClauseRef> clauses = target.clauses();
		if (clauses.size() != 1) {
			return NLS.bind(Messages.Cockpit_Clauses, clauses.size());
		}
		ClauseRef at = clauses.get(0);
		return session.document(at.document()).flatMap(d -> {
			try {
				return session.clauses(d).byId(at.clause());
			} catch (StorageException e) {
				return Optional.empty();
			}
		}).map(ClauseLabels::title).orElse(""); //$NON-NLS-1$
	}

	private List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		List<Choice> used = recent.codes().stream().flatMap(c -> session.codebook().find(c).stream()).filter(e -> !e.category().isGroupOnly())
				.map(this::choice).toList();
		if (!used.isEmpty()) {
			rows.add(new Row(Messages.Cockpit_Recent, "", false, used)); //$NON-NLS-1$
		}
		Optional<Dimension> declinable = declinable();
		for (Dimension dimension : session.codebook().dimensions()) {
			List<Choice> choices = new ArrayList<>();
			session.codebook().entries(dimension).stream().filter(e -> !e.category().isGroupOnly()).map(this::choice).forEach(choices::add);
			if (ClauseVisit.mayBeNone(dimension)) {
				choices.add(new Choice(null, dimension, declinable.filter(d -> d == dimension).map(d -> Character.toString(NONE)).orElse(null),
						visit.isDeclined(dimension)));
			}
			rows.add(row(dimension, choices));
		}
		return rows;
	}

	/** The dimension that the key for no category is for: the first that is still to be decided. */
	private Optional<Dimension> declinable() {
		return CategoryKeys.shortcuts(session).anyMatch(Character.toString(NONE)::equals) ? Optional.empty()
				: session.codebook().dimensions().stream().filter(d -> ClauseVisit.mayBeNone(d) && !visit.isDecided(d)).findFirst();
	}

	private Row row(Dimension dimension, List<Choice> choices) {
		String rule = switch (dimension.getRule()) {
		case ANY -> Messages.Cockpit_RuleAny;
		case AT_LEAST_ONE -> Messages.Cockpit_RuleAtLeastOne;
		case AT_MOST_ONE -> Messages.Cockpit_RuleAtMostOne;
		case EXACTLY_ONE -> Messages.Cockpit_RuleExactlyOne;
		};
		return new Row(Labels.label(dimension, language), rule, visit.isDecided(dimension), choices);
	}

	private Choice choice(Entry entry) {
		return new Choice(entry, entry.dimension(), entry.category().getShortcut(), visit.has(entry.category().getCode()));
	}

	/** The categories that match what was typed, in the rows of their dimensions. */
	private List<Row> found() {
		Set<Entry> found = new HashSet<>(matcher.find(filter.getText(), List.of()));
		return session.codebook().dimensions().stream()
				.map(d -> row(d, session.codebook().entries(d).stream().filter(found::contains).map(this::choice).toList()))
				.filter(r -> !r.choices().isEmpty()).toList();
	}

	private void search() {
		show();
		if (!filter.getText().isBlank()) {
			board.light(matcher.find(filter.getText(), recent.codes()).stream().findFirst().orElse(null));
		}
	}

	/** A key on the board. */
	private void pressed(KeyEvent event) {
		if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
			return;
		}
		event.doit = false;
		look();
		Optional<Pressed> category = CategoryKeys.find(session, event);
		if (category.isPresent()) {
			chooseByKey(category.get());
		} else if (event.character == NONE && declinable().isPresent()) {
			decline(declinable().get());
		} else if (event.character == SEARCH) {
			filter.setFocus();
		} else if (Character.isLetterOrDigit(event.character)) {
			refuse(NLS.bind(Messages.Cockpit_NoKey, event.character));
		} else {
			event.doit = true;
			steer(event);
		}
	}

	/** A key in the field. */
	private void typed(KeyEvent event) {
		boolean empty = filter.getText().isEmpty();
		if (event.keyCode == SWT.ESC && home() == board) {
			event.doit = false;
			filter.setText(""); //$NON-NLS-1$
			board.setFocus();
		} else if (event.character != ' ' && event.keyCode != SWT.ARROW_LEFT && event.keyCode != SWT.ARROW_RIGHT || empty) {
			steer(event);
		}
	}

	private void steer(KeyEvent event) {
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		switch (event.keyCode) {
		case SWT.ARROW_DOWN, SWT.ARROW_UP, SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> {
			event.doit = false;
			ended = false;
			board.move(event.keyCode);
		}
		case SWT.PAGE_DOWN -> go(event, Way.NEXT);
		case SWT.PAGE_UP -> go(event, Way.PREVIOUS);
		case ' ' -> go(event, shift ? Way.PREVIOUS_UNCODED : Way.NEXT_UNCODED);
		case SWT.CR, SWT.KEYPAD_CR -> {
			event.doit = false;
			enter(shift);
		}
		case SWT.ESC -> close();
		default -> {
			// a letter of the text
		}
		}
	}

	private void go(KeyEvent event, Way way) {
		event.doit = false;
		if (!target.isWalkable()) {
			return;
		}
		ended = false;
		board.light(null);
		target.go(way);
		if (!popup.isDisposed()) {
			show();
			place();
		}
	}

	private void chooseByKey(Pressed key) {
		if (ended) {
			refuse(Messages.Cockpit_Ended);
		} else {
			toggle(key.category(), key.shift());
		}
	}

	private void chosen(Choice choice) {
		ended = false;
		if (choice.entry() == null) {
			decline(choice.dimension());
		} else {
			toggle(choice.entry().category().getCode(), false);
		}
	}

	/**
	 * Takes what is lit, when the user has seen it or has named it: a key that is faster
	 * than the screen takes no category that only happens to be lit.
	 */
	private void enter(boolean stay) {
		Optional<Choice> lit = board.lit();
		if (lit.isEmpty()) {
			refuse(filter.getText().isBlank() ? Messages.Cockpit_NothingLit : Messages.Cockpit_NothingFound);
		} else if (!board.isSeen() && matcher.best(filter.getText()).filter(b -> b == lit.get().entry()).isEmpty()) {
			refuse(Messages.Cockpit_NotSeen);
		} else if (lit.get().entry() == null) {
			decline(lit.get().dimension());
		} else {
			toggle(lit.get().entry().category().getCode(), stay);
		}
	}

	private void refuse(String why) {
		keys.setText(why);
		popup.getDisplay().beep();
	}

	private void decline(Dimension dimension) {
		boolean none = !visit.isDeclined(dimension);
		if (none) {
			coding = true;
			new CodingActions(part, target).clear(dimension.getCode(), visit);
			coding = false;
		}
		visit.decline(dimension, none);
		went(false);
	}

	private void toggle(String category, boolean stay) {
		boolean taken = visit.has(category);
		coding = true;
		boolean done = new CodingActions(part, target).toggle(category, visit);
		coding = false;
		if (done) {
			went(stay || taken);
		} else if (!popup.isDisposed()) {
			home().setFocus();
		}
	}

	/** Goes on when the clause is done with; the keyboard is where the next key is to be typed when this returns. */
	private void went(boolean stay) {
		if (popup.isDisposed()) {
			return;
		}
		home().setFocus(); // who was asked for a name has left it
		board.light(null);
		look();
		boolean last = false;
		if (!stay && advance.getSelection() && target.isWalkable() && visit.isComplete()) {
			last = !target.go(Way.ON);
		}
		if (filter.getText().isEmpty()) {
			show();
		} else {
			filter.setText(""); // which shows it //$NON-NLS-1$
		}
		ended = last;
		if (last) {
			keys.setText(Messages.Cockpit_Ended);
		}
		place();
	}

	private void tell(Optional<Choice> choice) {
		Entry entry = choice.map(Choice::entry).orElse(null);
		if (entry == null) {
			definition.setText(choice.isPresent() ? Messages.Cockpit_NoneMeans
					: filter.getText().isBlank() || !found().isEmpty() ? Messages.Cockpit_Help : Messages.Cockpit_NothingFound);
			return;
		}
		String path = entry.path().stream().limit(entry.path().size() - 1L).map(c -> Labels.label(c, language))
				.collect(Collectors.joining(" \u203a ")); //$NON-NLS-1$
		String above = Labels.label(entry.dimension(), language) + (path.isEmpty() ? "" : " \u203a " + path); //$NON-NLS-1$ //$NON-NLS-2$
		String label = Labels.label(entry.category(), language);
		String examples = Objects.requireNonNullElse(entry.category().getExamples().get(language),
				entry.category().getExamples().stream().map(e -> e.getValue()).findFirst().orElse("")); //$NON-NLS-1$
		String body = Labels.definition(entry.category(), language);
		definition.setText(above + '\n' + label + "\n\n" + body //$NON-NLS-1$
				+ (examples == null || examples.isBlank() ? "" : "\n\n" + Messages.Cockpit_Examples + '\n' + examples)); //$NON-NLS-1$ //$NON-NLS-2$
		StyleRange bold = new StyleRange(above.length() + 1, label.length(), null, null, SWT.BOLD);
		bold.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		definition.setStyleRange(bold);
	}

	/**
	 * Below the clause, else above it, so that it can still be read, and as high as there is room; where it is as long as
	 * that is so.
	 */
	private void place() {
		Shell shell = popup.getShell();
		Rectangle area = shell.getClientArea();
		Rectangle anchor = shell.getDisplay().map(null, shell, target.anchor());
		Rectangle at = popup.getBounds();
		int rest = at.height - board.getSize().y;
		wanted = Math.min(Math.max(board.wantedHeight() + rest, Math.max(wanted, LEAST_HEIGHT)), Math.min(SIZE.y, area.height));
		int below = anchor.y + anchor.height + GAP;
		int roomBelow = area.y + area.height - below;
		int roomAbove = anchor.y - GAP - area.y;
		int most = Math.max(roomBelow, roomAbove);
		if (placed && !at.intersects(anchor) && at.height >= Math.min(wanted, most)) {
			return;
		}
		int height = Math.min(wanted, Math.max(most, LEAST_HEIGHT));
		int width = Math.min(SIZE.x, area.width);
		int x = Math.clamp(anchor.x, area.x, area.x + area.width - width);
		int y = roomBelow >= height || roomBelow >= roomAbove ? below : anchor.y - GAP - height;
		popup.setBounds(new Rectangle(x, Math.clamp(y, area.y, Math.max(area.y, area.y + area.height - height)), width, height));
		popup.layout();
		placed = true;
	}
}
