// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.PopupDialog;
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
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.policycoder.core.edit.ClauseRef;
import org.policycoder.core.edit.ProjectSession;
import org.policycoder.model.CodebookIndex.Entry;
import org.policycoder.model.Labels;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.codebook.CategoryColours;
import org.policycoder.ui.codebook.CategorySwatches;

/**
 * Finds a category by a few letters and codes with it; shows its definition, so that
 * nobody has to guess. Enter codes and closes, Shift+Enter codes and stays for
 * another category.
 */
public final class QuickCodePopup extends PopupDialog {

	private static final Point SIZE = new Point(640, 330);

	private final IWorkbenchPart part;

	private final CodingTarget target;

	private final CategoryMatcher matcher;

	/** The popup writes the keys right up to its edge. */
	private static final String EDGE = "\u2002"; //$NON-NLS-1$

	private final RecentCategories recent;

	private final String language = Locale.getDefault().getLanguage();

	private Set<String> present = Set.of();

	private Text filter;

	private TableViewer table;

	private StyledText definition;

	/**
	 * Makes the popup.
	 *
	 * @param part
	 *            where the user codes
	 * @param target
	 *            what is to be coded
	 */
	public QuickCodePopup(IWorkbenchPart part, CodingTarget target) {
		super(part.getSite().getShell(), SWT.NO_TRIM, true, false, false, false, false, "", Messages.QuickCode_Keys + EDGE); //$NON-NLS-1$
		this.part = part;
		this.target = target;
		this.matcher = new CategoryMatcher(target.session().codebook());
		this.recent = new RecentCategories(target.session());
	}

	@Override
	protected Control createTitleControl(Composite parent) {
		filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH);
		filter.setMessage(Messages.QuickCode_Hint);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(filter);
		filter.addModifyListener(e -> search());
		filter.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		filter.addListener(SWT.Traverse, e -> e.doit &= e.detail != SWT.TRAVERSE_RETURN);
		return filter;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.policycoder.ui.quickCode"); //$NON-NLS-1$
		Composite area = (Composite) super.createDialogArea(parent);
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
		table.addSelectionChangedListener(e -> showDefinition());
		table.addDoubleClickListener(e -> code(false));
		definition = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		definition.setMargins(6, 4, 6, 4);
		definition.setCaret(null);
		GridDataFactory.fillDefaults().grab(true, true).hint(10, 10).applyTo(definition);
		findPresent();
		search();
		return area;
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
		List<Entry> found = matcher.find(filter == null ? "" : filter.getText(), recent.codes()); //$NON-NLS-1$
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
			code((event.stateMask & SWT.SHIFT) != 0);
		}
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

	private void code(boolean stay) {
		if (table.getStructuredSelection().getFirstElement() instanceof Entry entry) {
			if (!stay) {
				close();
			}
			new CodingActions(part, target).toggle(entry.category().getCode());
			if (stay) {
				findPresent();
				filter.setText(""); //$NON-NLS-1$
				search();
			}
		}
	}

	private void showDefinition() {
		if (!(table.getStructuredSelection().getFirstElement() instanceof Entry entry)) {
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

	@Override
	protected Control getFocusControl() {
		return filter;
	}

	@Override
	protected Point getDefaultSize() {
		return SIZE;
	}

	/** Below the clause, else above it, so that it can still be read. */
	@Override
	protected Point getDefaultLocation(Point size) {
		Rectangle anchor = target.anchor();
		Rectangle screen = getParentShell().getMonitor().getClientArea();
		int x = Math.clamp(anchor.x, screen.x, Math.max(screen.x, screen.x + screen.width - size.x));
		int below = anchor.y + anchor.height + 4;
		if (below + size.y <= screen.y + screen.height) {
			return new Point(x, below);
		}
		int above = anchor.y - size.y - 4;
		return new Point(x, Math.max(screen.y, above));
	}
}
