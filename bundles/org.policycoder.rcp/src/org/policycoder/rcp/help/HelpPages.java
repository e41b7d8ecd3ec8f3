// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.help;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.osgi.framework.Bundle;

/** Finds the pages of the help, in the language of the workbench. */
final class HelpPages {

	/** A page as a table of contents names it: its title, and where it is, as {@code /bundle/path}. */
	record Entry(String label, String href) {}

	private static final String LANGUAGE = "$nl$"; //$NON-NLS-1$

	private HelpPages() {
	}

	/**
	 * Finds a page.
	 *
	 * @param href
	 *            {@code /bundle/path}, with {@code #part} or without
	 * @return its file, beside which are the pictures that it needs; empty when there is none
	 */
	static Optional<URI> find(String href) {
		int hash = href.indexOf('#');
		IPath path = IPath.fromPortableString(hash < 0 ? href : href.substring(0, hash));
		Bundle bundle = path.segmentCount() < 2 ? null : Platform.getBundle(path.segment(0));
		if (bundle == null) {
			return Optional.empty();
		}
		IPath inBundle = path.removeFirstSegments(1).makeRelative();
		URL entry = FileLocator.find(bundle, IPath.fromPortableString(LANGUAGE).append(inBundle));
		if (entry == null) {
			return Optional.empty();
		}
		try {
			// A bundle in a jar is unpacked by folders: the page needs its pictures and its style.
			FileLocator.toFileURL(bundle.getEntry(IPath.fromPortableString(entry.getPath()).segment(0) + '/'));
			URI file = new File(FileLocator.toFileURL(entry).getPath()).toURI();
			return Optional.of(hash < 0 ? file : file.resolve(href.substring(hash)));
		} catch (IOException e) {
			ILog.of(HelpPages.class).error(e.getMessage(), e);
			return Optional.empty();
		}
	}

	/**
	 * Gets the first page of each book.
	 *
	 * @return their titles and addresses; PolicyCoder's first
	 */
	static List<Entry> books() {
		List<Entry> books = new ArrayList<>();
		for (IToc toc : HelpSystem.getTocs()) {
			ITopic first = toc.getTopic(null);
			if (first != null && first.getHref() != null) {
				boolean own = first.getHref().startsWith("/org.policycoder."); //$NON-NLS-1$
				books.add(own ? 0 : books.size(), new Entry(toc.getLabel(), first.getHref()));
			}
		}
		return books;
	}

	/**
	 * Gets all pages that the tables of contents lead to.
	 *
	 * @return the pages in their order
	 */
	static List<Entry> all() {
		List<Entry> pages = new ArrayList<>(books());
		for (IToc toc : HelpSystem.getTocs()) {
			collect(toc.getTopics(), pages);
		}
		return pages;
	}

	private static void collect(ITopic[] topics, List<Entry> pages) {
		for (ITopic topic : topics) {
			if (topic.getHref() != null) {
				pages.add(new Entry(topic.getLabel(), topic.getHref()));
			}
			collect(topic.getSubtopics(), pages);
		}
	}
}
