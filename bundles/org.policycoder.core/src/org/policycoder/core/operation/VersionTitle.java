// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The title of a document without what it says of the version: 示例法（2022年修正） is 示例法, as
 * <i>Example Act (as amended)</i> is <i>Example Act</i>. A draft, or a decision that amends
 * another document, is one of its own.
 */
final class VersionTitle {

	private static final Pattern BRACKETS = Pattern.compile("[(\\[{〔【〈]([^()\\[\\]{}〔〕【】〈〉]*)[)\\]}〕】〉]$"); //$NON-NLS-1$

	private static final Pattern DRAFT = Pattern.compile("草案|草稿|送审|征求意见|修正案|draft|proposal|bill"); //$NON-NLS-1$

	private static final Pattern VERSION = Pattern.compile(
			"修订|修正|修改|最新|现行|合订|(?:19|20)\\d\\d(?:年)?(?:版|本)?$|^(?:19|20)\\d\\d|amend|revis|consolidat|recast|version|updated|as of "); //$NON-NLS-1$

	private static final Pattern BEHIND = Pattern.compile(
			"(?:修订版|修正版|修订本|修正本|(?:19|20)\\d\\d年?版|,? as amended(?: .*)?|,? consolidated(?: text| version)?|,? amended|,? revised)$"); //$NON-NLS-1$

	private VersionTitle() {
	}

	/** Titles of versions of one document are equal thereby. */
	static String base(String title) {
		String base = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
				.replaceAll("[《》“”\"«»]", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		String shorter = base;
		do {
			base = shorter;
			shorter = withoutVersion(base).strip();
		} while (!shorter.equals(base) && !shorter.isEmpty());
		return base.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String withoutVersion(String title) {
		var brackets = BRACKETS.matcher(title);
		if (brackets.find()) {
			String said = brackets.group(1);
			boolean version = VERSION.matcher(said).find() && !DRAFT.matcher(said).find();
			return version ? title.substring(0, brackets.start()) : title;
		}
		return BEHIND.matcher(title).replaceFirst(""); //$NON-NLS-1$
	}
}
