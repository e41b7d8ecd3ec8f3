// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.query;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policycoder.analysis.CategoryEntry;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Framework;
import org.policycoder.model.Wording;

/** Finds the categories that a term names: by code, by label in either language, or by a path of these with slashes. */
final class NamedCategories {

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

	private static final int MOST_OFFERED = 20;

	private final Framework framework;
	private final Locale locale;

	NamedCategories(Framework framework, Locale locale) {
		this.framework = framework;
		this.locale = locale;
	}

	/** All categories that a coding may have for the term to hold. */
	Set<CategoryEntry> of(Query.Term term) throws QueryException {
		if (term.value().equals(Query.Term.ANY)) {
			return all().collect(Collectors.toSet());
		}
		List<CategoryEntry> named = named(term.value());
		if (named.isEmpty()) {
			var dimension = framework.dimension(term.value());
			if (dimension.isPresent()) {
				return new HashSet<>(dimension.get().categories());
			}
			throw wrong("unknown.category", term.value(), offered()); //$NON-NLS-1$
		}
		if (named.size() > 1) {
			throw wrong("several.categories", term.value(), //$NON-NLS-1$
					named.stream().map(c -> c.dimension().code() + '/' + c.code()).collect(Collectors.joining(", "))); //$NON-NLS-1$
		}
		return term.exact() ? Set.of(named.getFirst()) : all().filter(named.getFirst()::contains).collect(Collectors.toSet());
	}

	/** The categories of a name; one, if it is right. */
	List<CategoryEntry> named(String name) {
		List<CategoryEntry> byCode = framework.category(name).stream().toList();
		return byCode.isEmpty() ? all().filter(c -> isNamed(c, name)).toList() : byCode;
	}

	private Stream<CategoryEntry> all() {
		return framework.dimensions().stream().flatMap(d -> d.categories().stream());
	}

	private static boolean isNamed(CategoryEntry category, String path) {
		if (names(category).anyMatch(path::equalsIgnoreCase)) {
			return true;
		}
		return names(category).anyMatch(n -> path.length() > n.length() + 1
				&& path.regionMatches(true, path.length() - n.length() - 1, '/' + n, 0, n.length() + 1)
				&& isAbove(category, path.substring(0, path.length() - n.length() - 1)));
	}

	private static boolean isAbove(CategoryEntry category, String path) {
		if (category.parent() != null && isNamed(category.parent(), path)) {
			return true;
		}
		DimensionEntry dimension = category.dimension();
		return Stream.concat(Stream.of(dimension.code()), LANGUAGES.stream().map(dimension::label)).anyMatch(path::equalsIgnoreCase);
	}

	private static Stream<String> names(CategoryEntry category) {
		return Stream.concat(Stream.of(category.code()), LANGUAGES.stream().map(category::label)).filter(n -> !n.isEmpty()).distinct();
	}

	private String offered() {
		List<String> codes = all().map(CategoryEntry::code).toList();
		return codes.stream().limit(MOST_OFFERED).collect(Collectors.joining(", ")) + (codes.size() > MOST_OFFERED ? " …" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private QueryException wrong(String key, Object... arguments) {
		return new QueryException(Wording.of(NamedCategories.class, locale).format(key, arguments), -1);
	}
}
