// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.CodebookIndex.Entry;
import org.policycoder.model.Labels;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.CategoryColours;
import org.policycoder.ui.CategorySwatches;

/**
 * Finds a category by a few letters and codes with it; shows its definition, so that
 * nobody has to guess. Enter codes and closes, Shift+Enter codes and stays for
 * another category.
 * <p>
 * It lies over the window and is none of its own: a new window gets the keyboard from
 * the window system a while after it was asked for, and what is typed meanwhile goes
 * elsewhere. Here the key after the one that opened it is the first that is typed in it,
 * and the key after the one that closed it reaches the text, however fast they come.
 */
public final class QuickCodePopup {

	private static final Point SIZE = new Point(640, 330);

	private static final int GAP = 4;

	private final IWorkbenchPart part;

	private final CodingTarget target;

	private final CategoryMatcher matcher;

	private final RecentCategories recent;

	private final String language = Locale.getDefault().getLanguage();

	/** Whoever had the keyboard before, and gets it back. */
	private final Control before;

	private final Listener elsewhere = this::focusIn;

	private Set<String> present = Set.of();

	/** Whether the user can have seen what Enter would take. */
	private boolean seen;

	private boolean coding;

	private Composite popup;

	private Text filter;

	private TableViewer table;

	private StyledText definition;

	private Label keys;

	/**
	 * Makes the popup.
	 *
	 * @param part
	 *            where the user codes
	 * @param target
	 *            what is to be coded
	 */
	public QuickCodePopup(IWorkbenchPart part, CodingTarget target) {
		this.part = part;
		this.target = target;
		this.matcher = new CategoryMatcher(target.session().codebook());
		this.recent = new RecentCategories(target.session());
		this.before = part.getSite().getShell().getDisplay().getFocusControl();
	}

	/** Opens it over the window of the part, with the keyboard in it when this returns. */
	public void open() {
		Shell shell = part.getSite().getShell();
		popup = new Composite(shell, SWT.BORDER);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(popup, "org.policycoder.ui.quickCode"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().margins(GAP, GAP).spacing(0, GAP).applyTo(popup);
		createFilter();
		createList();
		keys = new Label(popup, SWT.RIGHT);
		keys.setText(Messages.QuickCode_Keys);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(keys);
		findPresent();
		search();
		popup.setBounds(bounds(shell));
		popup.moveAbove(null);
		popup.layout();
		filter.setFocus();
		shell.getDisplay().addFilter(SWT.FocusIn, elsewhere);
		popup.addDisposeListener(e -> e.display.removeFilter(SWT.FocusIn, elsewhere));
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

	private void createFilter() {
		filter = new Text(popup, SWT.SEARCH | SWT.ICON_SEARCH);
		filter.setMessage(Messages.QuickCode_Hint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addModifyListener(e -> search());
		filter.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		filter.addListener(SWT.Traverse, e -> e.doit &= e.detail != SWT.TRAVERSE_RETURN);
	}

	private void createList() {
		Composite area = new Composite(popup, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(8, 0).applyTo(area);
		Composite list = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
		TableColumnLayout columns = new TableColumnLayout();
		list.setLayout(columns);
		table = new TableViewer(list, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		table.setContentProvider(ArrayContentProvider.getInstance());
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(1));
		column.setLabelProvider(labels());
		table.addSelectionChangedListener(e -> {
			seen = false;
			showDefinition();
		});
		table.getTable().addListener(SWT.PaintItem, e -> seen |= table.getTable().isSelected(table.getTable().indexOf((TableItem) e.item)));
		table.getTable().addListener(SWT.MouseDoubleClick, e -> code(false));
		definition = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		definition.setMargins(6, 4, 6, 4);
		definition.setCaret(null);
		GridDataFactory.fillDefaults().grab(true, true).hint(10, 10).applyTo(definition);
	}

	private CellLabelProvider labels() {
		CategorySwatches swatches = new CategorySwatches(table.getControl(),
				new CategoryColours(target.session().codebook()));
		return new StyledCellLabelProvider() {
			@Override
			public void update(ViewerCell cell) {
				Entry entry = (Entry) cell.getElement();
				StyledString words = new StyledString();
				if (present.contains(entry.category().getCode())) {
					words.append("\u2713 "); //$NON-NLS-1$
				}
				words.append(Labels.label(entry.category(), language));
				words.append("  " + entry.category().getCode(), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
				if (entry.category().getShortcut() != null) {
					words.append("  [" + entry.category().getShortcut() + ']', StyledString.COUNTER_STYLER); //$NON-NLS-1$
				}
				cell.setText(words.getString());
				cell.setStyleRanges(words.getStyleRanges());
				cell.setImage(swatches.get(entry.category().getCode()));
				super.update(cell);
			}
		};
	}

	private void findPresent() {
		ProjectSession session = target.session();
		Set<String> codes = new HashSet<>();
		if (session.coder().isPresent() && target.clauses().size() == 1) {
			ClauseRef clause = target.clauses().get(0);
			session.document(clause.document()).ifPresent(d -> {
				try {
					session.codings(session.coder().get(), d).of(clause.clause()).forEach(c -> codes.add(c.getCategory()));
				} catch (StorageException e) {
					// then none is marked as there; coding itself will say what is wrong
				}
			});
		}
		present = codes;
	}

	private void search() {
		List<Entry> found = matcher.find(filter.getText(), recent.codes());
		seen = false;
		table.setInput(found);
		if (!found.isEmpty()) {
			table.setSelection(new StructuredSelection(found.get(0)), true);
		} else {
			showDefinition();
		}
	}

	private void key(KeyEvent event) {
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> move(event, 1);
		case SWT.ARROW_UP -> move(event, -1);
		case SWT.PAGE_DOWN -> move(event, 8);
		case SWT.PAGE_UP -> move(event, -8);
		case SWT.CR, SWT.KEYPAD_CR -> {
			event.doit = false;
			enter((event.stateMask & SWT.SHIFT) != 0);
		}
		case SWT.ESC -> close();
		default -> {
			// a letter of the text
		}
		}
	}

	private void move(KeyEvent event, int by) {
		event.doit = false;
		int count = table.getTable().getItemCount();
		if (count > 0) {
			int index = Math.clamp(table.getTable().getSelectionIndex() + (long) by, 0, count - 1);
			table.setSelection(new StructuredSelection(table.getElementAt(index)), true);
		}
	}

	/**
	 * Codes with what is lit, when the user has seen it or has named it: a key that is faster
	 * than the screen takes no category that only happens to be on top, such as the one used
	 * last.
	 */
	private void enter(boolean stay) {
		if (seen || matcher.best(filter.getText()).filter(b -> b == selected()).isPresent()) {
			code(stay);
		} else {
			keys.setText(Messages.QuickCode_NotSeen);
			filter.getDisplay().beep();
		}
	}

	private Entry selected() {
		return (Entry) table.getStructuredSelection().getFirstElement();
	}

	private void code(boolean stay) {
		Entry entry = selected();
		if (entry == null) {
			return;
		}
		if (!stay) {
			close();
		}
		coding = true;
		new CodingActions(part, target).toggle(entry.category().getCode());
		coding = false;
		if (stay) {
			filter.setFocus(); // who was asked for a name has left it
			findPresent();
			filter.setText(""); //$NON-NLS-1$
			search();
		}
	}

	private void showDefinition() {
		Entry entry = selected();
		if (entry == null) {
			definition.setText(Messages.QuickCode_NothingFound);
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
				+ (examples == null || examples.isBlank() ? "" : "\n\n" + Messages.QuickCode_Examples + '\n' + examples)); //$NON-NLS-1$ //$NON-NLS-2$
		StyleRange bold = new StyleRange(above.length() + 1, label.length(), null, null, SWT.BOLD);
		bold.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		definition.setStyleRange(bold);
	}

	/** Below the clause, else above it, so that it can still be read; always within the window. */
	private Rectangle bounds(Shell shell) {
		Rectangle area = shell.getClientArea();
		Rectangle anchor = shell.getDisplay().map(null, shell, target.anchor());
		Point size = new Point(Math.min(SIZE.x, area.width), Math.min(SIZE.y, area.height));
		int x = Math.clamp(anchor.x, area.x, area.x + area.width - size.x);
		int below = anchor.y + anchor.height + GAP;
		int y = below + size.y <= area.y + area.height ? below : anchor.y - size.y - GAP;
		return new Rectangle(x, Math.clamp(y, area.y, area.y + area.height - size.y), size.x, size.y);
	}
}
