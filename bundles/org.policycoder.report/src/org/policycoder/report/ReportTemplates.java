// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.FrameworkUtil;

/**
 * The report templates that there are. Immutable.
 *
 * @since 1.0
 */
public final class ReportTemplates {

	/** The id of the report of a whole study. */
	public static final String STUDY = "study"; //$NON-NLS-1$

	private static final List<String> STANDARD = List.of(STUDY, "table-1", "table-2", "figure-1", "figure-2", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"figure-3", "figure-4", "figure-5", "table-3", "figure-6", "table-4", "figure-7", "table-5", "figure-8", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"table-6"); //$NON-NLS-1$

	private final Map<String, ReportTemplate> templates;

	private ReportTemplates(Map<String, ReportTemplate> templates) {
		this.templates = templates;
	}

	/**
	 * Gets the templates that come with the program: the report of a whole study,
	 * and one for each of its tables and figures, in their order.
	 *
	 * @param locale
	 *            the language of their names
	 * @return the templates
	 */
	public static ReportTemplates standard(Locale locale) {
		Path folder = folder();
		return new ReportTemplates(Map.of())
				.with(STANDARD.stream().map(id -> new ReportTemplate(id, Messages.in(locale, "template." + id), //$NON-NLS-1$
						folder.resolve(id + ".rptdesign"))).toList()); //$NON-NLS-1$
	}

	/**
	 * Adds templates.
	 *
	 * @param more
	 *            the templates; one that has an id that is taken is left out
	 * @return all these templates, and those
	 */
	public ReportTemplates with(Collection<ReportTemplate> more) {
		Map<String, ReportTemplate> all = new LinkedHashMap<>(templates);
		more.forEach(t -> all.putIfAbsent(t.id(), t));
		return new ReportTemplates(all);
	}

	/**
	 * Gets all templates.
	 *
	 * @return the templates, in order
	 */
	public List<ReportTemplate> all() {
		return List.copyOf(templates.values());
	}

	/**
	 * Finds a template.
	 *
	 * @param id
	 *            its id
	 * @return the template, or empty when there is none
	 */
	public Optional<ReportTemplate> template(String id) {
		return Optional.ofNullable(templates.get(id));
	}

	/** The folder of the standard templates; the report engine reads files, so a packed bundle is unpacked. */
	static Path folder() {
		URL url = ReportTemplates.class.getResource("/templates/study.rptdesign"); //$NON-NLS-1$
		try {
			if (FrameworkUtil.getBundle(ReportTemplates.class) != null) {
				url = FileLocator.toFileURL(FrameworkUtil.getBundle(ReportTemplates.class).getEntry("/templates/")); //$NON-NLS-1$
				return Path.of(new URI(url.getProtocol(), url.getPath(), null));
			}
			return Path.of(url.toURI()).getParent();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}
