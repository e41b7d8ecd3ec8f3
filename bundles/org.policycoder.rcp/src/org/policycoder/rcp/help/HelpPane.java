// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.help;

import java.net.URI;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.help.IContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.policycoder.ui.Icons;

/** The pages of the help, with what one needs to find one's way in them. */
final class HelpPane extends Composite {

	private final Icons icons;

	private final HelpSearch search = new HelpSearch();

	private final ToolItem back;

	private final ToolItem forward;

	private final Text query;

	private final Browser browser;

	private Label instead;

	private String address = ""; //$NON-NLS-1$

	private URI described;

	HelpPane(Composite parent) {
		super(parent, SWT.NONE);
		icons = new Icons(this, HelpPane.class);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = layout.marginHeight = 0;
		layout.horizontalSpacing = layout.verticalSpacing = 2;
		setLayout(layout);
		ToolBar go = new ToolBar(this, SWT.FLAT);
		back = item(go, Messages.Help_Back, "back", this::back); //$NON-NLS-1$
		forward = item(go, Messages.Help_Forward, "forward", this::forward); //$NON-NLS-1$
		item(go, Messages.Help_Contents, "guide", this::showContents); //$NON-NLS-1$
		query = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		query.setMessage(Messages.Help_Search);
		query.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		query.addListener(SWT.DefaultSelection, e -> {
			if (e.detail != SWT.CANCEL) {
				search(query.getText());
			}
		});
		ToolBar more = new ToolBar(this, SWT.FLAT);
		item(more, Messages.Help_InBrowser, "external", () -> Program.launch(address)); //$NON-NLS-1$
		browser = browser();
		Control page = browser == null ? instead : browser;
		page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
		showState();
	}

	private ToolItem item(ToolBar bar, String label, String icon, Runnable run) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(icons.get(icon));
		item.setToolTipText(label);
		item.addListener(SWT.Selection, e -> run.run());
		return item;
	}

	/** Without a browser widget on the system, the browser of the user shows the pages. */
	private Browser browser() {
		try {
			Browser made = new Browser(this, SWT.NONE);
			made.addLocationListener(location());
			return made;
		} catch (SWTError e) {
			instead = new Label(this, SWT.WRAP);
			return null;
		}
	}

	private LocationListener location() {
		return new LocationAdapter() {
			@Override
			public void changing(LocationEvent event) {
				if (event.location.startsWith("http:") || event.location.startsWith("https:")) { //$NON-NLS-1$ //$NON-NLS-2$
					event.doit = false;
					Program.launch(event.location);
				}
			}

			@Override
			public void changed(LocationEvent event) {
				if (event.top) {
					address = event.location;
					showState();
				}
			}
		};
	}

	private void showState() {
		back.setEnabled(browser != null && browser.isBackEnabled());
		forward.setEnabled(browser != null && browser.isForwardEnabled());
	}

	private void back() {
		browser.back();
	}

	private void forward() {
		browser.forward();
	}

	/** Shows the first page of the user guide. */
	void showContents() {
		List<HelpPages.Entry> books = HelpPages.books();
		if (!books.isEmpty()) {
			show(books.get(0).href());
		}
	}

	/** Lets the user type what to search for. */
	void askForSearch() {
		if (address.isEmpty()) {
			showContents();
		}
		query.setFocus();
		query.selectAll();
	}

	/**
	 * Shows a page.
	 *
	 * @param href
	 *            where it is, as {@code /bundle/path}, or a whole address
	 */
	void show(String href) {
		HelpPages.find(href).ifPresentOrElse(this::go, () -> {
			if (href.contains("://")) { //$NON-NLS-1$
				Program.launch(href);
			} else {
				showContents();
			}
		});
	}

	/**
	 * Shows what something in the window is for.
	 *
	 * @param context
	 *            its description
	 */
	void show(IContext context) {
		described = MadePages.of(context);
		go(described);
	}

	/**
	 * Tells whether a description of a part of the window is shown, and not a page that
	 * the user is reading.
	 *
	 * @return true when another description may take its place
	 */
	boolean showsDescription() {
		return described != null && address.endsWith(described.getPath().substring(described.getPath().lastIndexOf('/')));
	}

	/**
	 * Searches all pages and shows which of them have the words.
	 *
	 * @param words
	 *            the words, between spaces
	 */
	void search(String words) {
		query.setText(words);
		if (!HelpSearch.words(words).isEmpty()) {
			Job job = Job.create(Messages.Help_Search, (ICoreRunnable) monitor -> {
				URI found = MadePages.of(words.strip(), search.find(words));
				getDisplay().asyncExec(() -> {
					if (!isDisposed()) {
						go(found);
					}
				});
			});
			job.setSystem(true);
			job.schedule();
		}
	}

	private void go(URI file) {
		address = file.toString();
		if (browser == null) {
			instead.setText(NLS.bind(Messages.Help_NoBrowser, address));
			Program.launch(address);
		} else {
			browser.setUrl(address);
		}
	}

	/**
	 * Gets the address of what is shown.
	 *
	 * @return an address of a file; empty before the first page
	 */
	String address() {
		return address;
	}

	@Override
	public boolean setFocus() {
		return browser == null ? query.setFocus() : browser.setFocus();
	}
}
