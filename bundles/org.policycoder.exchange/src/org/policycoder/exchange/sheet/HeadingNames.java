// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * By which headings the columns of a kind of table are known. A heading is taken as a whole first, whatever its case,
 * spaces and punctuation; then without what is in brackets, without its articles and without its numbering; then each of
 * the words that stand side by side in it, as in 发布机构/单位. Immutable.
 *
 * @param <F> what a column can hold
 * @since 1.0
 */
public final class HeadingNames<F extends Enum<F>> {
	private static final Pattern EXPLANATION = Pattern.compile("[(（\\[［【〔〈<][^)）\\]］】〕〉>]*[)）\\]］】〕〉>]?");
	private static final Pattern NUMBERING = Pattern.compile("\\A\\s*[\\p{N}\\p{Alpha}]{1,3}[.．)）、]\\s*");
	private static final Pattern ARTICLES = Pattern.compile("\\b(?:the|an?)\\b\\s*", Pattern.CASE_INSENSITIVE);
	private static final Pattern BESIDE = Pattern.compile("[/／|｜、，,;；:：–—\\r\\n]|或|\\s-+\\s");
	private static final Pattern CHINESE_WORDS = Pattern.compile("(?<=\\p{IsHan}{4})\\s+");
	/** No heading is longer; what is, is a text. */
	private static final int LONGEST = 200;

	private record Name<F>(F field, int rank) {}

	private record Fit<F>(F field, int form, int rank) {
		boolean isBetter(Fit<F> other) {
			return other == null || form < other.form || form == other.form && rank < other.rank;
		}
	}

	private final Class<F> fields;
	private final Map<String, Name<F>> names;
	private final Predicate<String> others;

	private HeadingNames(Class<F> fields, Map<String, Name<F>> names, Predicate<String> others) {
		this.fields = fields;
		this.names = names;
		this.others = others;
	}

	/**
	 * Creates the names of a kind of table.
	 *
	 * @param fields   what a column can hold
	 * @param headings the headings of each, the most telling one first
	 */
	public static <F extends Enum<F>> HeadingNames<F> of(Class<F> fields, Function<F, List<String>> headings) {
		Map<String, Name<F>> names = new HashMap<>();
		for (F field : fields.getEnumConstants()) {
			int rank = 0;
			for (String heading : headings.apply(field)) {
				names.putIfAbsent(key(heading), new Name<>(field, rank++));
			}
		}
		return new HeadingNames<>(fields, names, heading -> false);
	}

	/** Returns these names without the headings of which something says that they name no field. */
	public HeadingNames<F> except(Predicate<String> none) {
		return new HeadingNames<>(fields, names, others.or(none));
	}

	/** Returns these names with headings that a user has named, which go before all others. */
	public HeadingNames<F> with(Map<F, String> chosen) {
		Map<String, Name<F>> all = new HashMap<>(names);
		chosen.forEach((field, heading) -> {
			all.values().removeIf(name -> name.field() == field);
			if (!heading.isBlank()) {
				all.put(key(heading), new Name<>(field, -1));
			}
		});
		return new HeadingNames<>(fields, all, others);
	}

	/**
	 * Finds which column holds what. Where several fit, the most telling one is taken, and of equal ones the first.
	 *
	 * @param headings the headings in the order of the columns
	 * @return the columns, from 0; a field that no column holds is not among them
	 */
	public Map<F, Integer> columns(List<String> headings) {
		Map<F, Integer> columns = new EnumMap<>(fields);
		Map<F, Fit<F>> best = new EnumMap<>(fields);
		for (int i = 0; i < headings.size(); i++) {
			Fit<F> fit = fit(headings.get(i));
			if (fit != null && fit.isBetter(best.get(fit.field()))) {
				best.put(fit.field(), fit);
				columns.put(fit.field(), i);
			}
		}
		return columns;
	}

	/**
	 * Says of which fields it is not clear which column holds them, since others have headings that fit as well.
	 *
	 * @param file     the table, for messages
	 * @param headings the headings in the order of the columns
	 * @param decided  the fields whose column nobody had to guess
	 * @return a sentence for each such field; none if all is clear
	 */
	public List<String> ambiguities(Path file, List<String> headings, Predicate<F> decided) {
		Map<Fit<F>, List<String>> alike = new LinkedHashMap<>();
		headings.forEach(
				heading -> Optional.ofNullable(fit(heading)).ifPresent(fit -> alike.computeIfAbsent(fit, f -> new ArrayList<>()).add(heading)));
		Map<F, Integer> columns = columns(headings);
		return alike.entrySet().stream().filter(entry -> entry.getValue().size() > 1 && !decided.test(entry.getKey().field())
				&& headings.get(columns.get(entry.getKey().field())).equals(entry.getValue().getFirst()))
				.map(entry -> Sentences.HERE.get("told.ambiguous", file.getFileName(), entry.getKey().field().name().toLowerCase(Locale.ROOT),
						String.join(", ", entry.getValue()), entry.getValue().getFirst()))
				.toList();
	}

	/** Returns what a column with this heading holds. */
	public Optional<F> field(String heading) {
		return Optional.ofNullable(fit(heading)).map(Fit::field);
	}

	private Fit<F> fit(String heading) {
		if (heading.isEmpty() || heading.length() > LONGEST || others.test(heading)) {
			return null;
		}
		int form = 0;
		for (String key : forms(heading)) {
			Name<F> name = names.get(key);
			if (name != null) {
				return new Fit<>(name.field(), form, name.rank());
			}
			form++;
		}
		return null;
	}

	private static Collection<String> forms(String heading) {
		String named = ARTICLES.matcher(EXPLANATION.matcher(heading).replaceAll(" ")).replaceAll("");
		String bare = NUMBERING.matcher(named).replaceFirst("");
		Set<String> forms = new LinkedHashSet<>(List.of(key(heading), key(named), key(bare)));
		for (String part : BESIDE.split(bare)) {
			forms.add(key(part));
		}
		Arrays.stream(CHINESE_WORDS.split(bare)).limit(1).map(HeadingNames::key).forEach(forms::add);
		forms.remove("");
		return forms;
	}

	private static String key(String heading) {
		return heading.strip().equals("#") ? "#" : Texts.key(heading);
	}
}
