// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.policycoder.model.Category;
import org.policycoder.model.Clause;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingOrigin;
import org.policycoder.model.CodingSet;
import org.policycoder.model.Dimension;
import org.policycoder.model.NoCode;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

/**
 * What a study counts, by plain loops over what its files hold: with nothing of what makes tables. Numbers
 * are given as tables print them in English.
 */
public final class StoredNumbers {

	/** A category that clauses are coded as, with the category at the top above it. */
	public record Leaf(String dimension, Category type, Category category) {}

	/** What counts of a clause: the categories of each coder who counts, one set where it is settled. */
	private record Counted(PolicyDocument document, String number, List<Set<String>> given) {}

	private final PolicyProject project;
	private final List<Leaf> leaves = new ArrayList<>();
	private final List<Counted> clauses = new ArrayList<>();

	/**
	 * Counts.
	 *
	 * @param coders
	 *            whose codings count; null for what is settled or agreed
	 */
	public StoredNumbers(PolicyProject project, List<String> coders) throws StorageException {
		this.project = project;
		for (Dimension dimension : dimensions()) {
			for (Category top : dimension.getCategories()) {
				addLeaves(dimension.getCode(), top, top);
			}
		}
		for (PolicyDocument document : project.corpus().getDocuments()) {
			count(document, project.clauses(document).getClauses(), coders);
		}
	}

	private void addLeaves(String dimension, Category top, Category category) {
		if (category.getCategories().isEmpty()) {
			leaves.add(new Leaf(dimension, top, category));
		}
		category.getCategories().forEach(below -> addLeaves(dimension, top, below));
	}

	private void count(PolicyDocument document, List<Clause> siblings, List<String> coders) throws StorageException {
		for (Clause clause : siblings) {
			List<Set<String>> given = new ArrayList<>();
			if (coders == null) {
				given.add(settled(document, clause));
			} else {
				for (String coder : coders) {
					given.add(given(project.codings(coder, document), clause));
				}
			}
			given.removeIf(Set::isEmpty);
			if (!given.isEmpty()) {
				clauses.add(new Counted(document, clause.getNumber(), given));
			}
			count(document, clause.getClauses(), coders);
		}
	}

	private static Set<String> given(CodingSet set, Clause clause) {
		Set<String> categories = new LinkedHashSet<>();
		for (Coding coding : set.getCodings()) {
			if (coding.getClause() == clause.getId()) {
				categories.add(coding.getCategory());
			}
		}
		return categories;
	}

	/** In each dimension what an adjudicator decided, else what all who have begun the document gave alike. */
	private Set<String> settled(PolicyDocument document, Clause clause) throws StorageException {
		Set<String> all = new LinkedHashSet<>();
		for (Dimension dimension : dimensions()) {
			Set<String> decided = null;
			Set<Set<String>> different = new LinkedHashSet<>();
			for (Coder coder : project.project().getCoders()) {
				CodingSet set = project.codings(coder.getId(), document);
				Set<String> own = of(dimension, given(set, clause));
				if (adjudicates(coder)) {
					decided = own.isEmpty() && !decidedForNone(set, clause, dimension) ? decided : own;
				} else if (set.isDone() || !set.getCodings().isEmpty()) {
					different.add(own);
				}
			}
			if (decided != null) {
				all.addAll(decided);
			} else if (different.size() == 1) {
				all.addAll(different.iterator().next());
			}
		}
		return all;
	}

	private boolean adjudicates(Coder coder) throws StorageException {
		for (PolicyDocument document : project.corpus().getDocuments()) {
			CodingSet set = project.codings(coder.getId(), document);
			if (!set.getNoCodes().isEmpty() || set.getCodings().stream().anyMatch(c -> c.getOrigin() == CodingOrigin.ADJUDICATED)) {
				return true;
			}
		}
		return false;
	}

	private static boolean decidedForNone(CodingSet set, Clause clause, Dimension dimension) {
		for (NoCode decision : set.getNoCodes()) {
			if (decision.getClause() == clause.getId() && decision.getDimension().equals(dimension.getCode())) {
				return true;
			}
		}
		return false;
	}

	private Set<String> of(Dimension dimension, Set<String> categories) {
		Set<String> own = new LinkedHashSet<>(categories);
		own.removeIf(c -> !leaf(c).dimension().equals(dimension.getCode()));
		return own;
	}

	private Leaf leaf(String category) {
		for (Leaf leaf : leaves) {
			if (leaf.category().getCode().equals(category)) {
				return leaf;
			}
		}
		throw new AssertionError(category);
	}

	/** The dimensions of the study. */
	public List<Dimension> dimensions() {
		return project.codebook().getDimensions();
	}

	/** The categories of a dimension that clauses are coded as, in the order of the codebook. */
	public List<Leaf> leaves(Dimension dimension) {
		return leaves.stream().filter(leaf -> leaf.dimension().equals(dimension.getCode())).toList();
	}

	/** The numbers of the clauses that are coded as a category. */
	public List<String> clauses(Leaf leaf) {
		List<String> numbers = new ArrayList<>();
		for (Counted clause : clauses) {
			if (clause.given().stream().anyMatch(given -> given.contains(leaf.category().getCode()))) {
				numbers.add(clause.number());
			}
		}
		return numbers;
	}

	/** How many codings a type has. */
	public long ofType(Dimension dimension, Category type) {
		long count = 0;
		for (Leaf leaf : leaves(dimension)) {
			count += leaf.type() == type ? clauses(leaf).size() : 0;
		}
		return count;
	}

	/** How many codings a dimension has. */
	public long of(Dimension dimension) {
		long count = 0;
		for (Leaf leaf : leaves(dimension)) {
			count += clauses(leaf).size();
		}
		return count;
	}

	/** How many codings of a type documents of a year have. */
	public Map<Integer, Long> years(Dimension dimension, Category type) {
		Map<Integer, Long> years = new TreeMap<>();
		for (Counted clause : clauses) {
			if (clause.document().getDate() != null) {
				Set<String> once = new LinkedHashSet<>();
				clause.given().forEach(once::addAll);
				for (String category : once) {
					if (leaf(category).dimension().equals(dimension.getCode())) {
						years.merge(clause.document().getDate().year(), leaf(category).type() == type ? 1L : 0L, Long::sum);
					}
				}
			}
		}
		return years;
	}

	/** How many pairs of categories, each once a clause and made by one coder, two types have. */
	public long pairs(Category one, Category other) {
		long count = 0;
		for (Counted clause : clauses) {
			Set<List<String>> pairs = new LinkedHashSet<>();
			for (Set<String> given : clause.given()) {
				for (String first : given) {
					for (String second : given) {
						if (leaf(first).type() == one && leaf(second).type() == other) {
							pairs.add(List.of(first, second));
						}
					}
				}
			}
			count += pairs.size();
		}
		return count;
	}

	/** The rows of the table of a dimension in the report, without cells that are empty. */
	public List<List<String>> frequencyRows(Dimension dimension) {
		boolean flat = dimension.getCategories().stream().allMatch(top -> top.getCategories().isEmpty());
		List<List<String>> rows = new ArrayList<>();
		Category before = null;
		for (Leaf leaf : leaves(dimension)) {
			List<String> row = new ArrayList<>();
			List<String> numbers = clauses(leaf);
			if (!flat && leaf.type() != before) {
				row.add(label(leaf.type()));
			}
			row.add(label(leaf.category()));
			if (flat && leaf.category().getDefinition().get("en") != null) {
				row.add(leaf.category().getDefinition().get("en"));
			}
			row.add(flat ? shortened(numbers, 7, 0) : shortened(numbers, 3, 3));
			row.add(String.valueOf(numbers.size()));
			row.add(percent(numbers.size(), of(dimension)));
			if (!flat && leaf.type() != before) {
				long ofType = ofType(dimension, leaf.type());
				row.add(ofType + " (" + percent(ofType, of(dimension)) + ")");
			}
			rows.add(row);
			before = leaf.type();
		}
		if (!flat) {
			rows.add(List.of("Total", String.valueOf(of(dimension)), "100%"));
		}
		return rows;
	}

	/** The rows of the table of two dimensions in the report, without cells that are empty. */
	public List<List<String>> pairRows(Dimension one, Dimension other) {
		List<List<String>> rows = new ArrayList<>();
		long all = one.getCategories().stream().mapToLong(first -> ofRow(first, other)).sum();
		for (Category first : one.getCategories()) {
			for (Category second : other.getCategories()) {
				List<String> row = new ArrayList<>();
				boolean top = second == other.getCategories().getFirst();
				if (top) {
					row.add(label(first));
				}
				long count = pairs(first, second);
				row.add(label(second));
				row.add(String.valueOf(count));
				row.add(percent(count, ofRow(first, other)));
				row.add(percent(count, one.getCategories().stream().mapToLong(c -> pairs(c, second)).sum()));
				row.add(percent(count, all));
				if (top) {
					row.add(String.valueOf(ofRow(first, other)));
				}
				rows.add(row);
			}
		}
		return rows;
	}

	/** How many pairs a type has with all types of a dimension. */
	public long ofRow(Category one, Dimension other) {
		long count = 0;
		for (Category second : other.getCategories()) {
			count += pairs(one, second);
		}
		return count;
	}

	/** What the figure of a dimension by years tells of its places, of counts and shares. */
	public Map<String, Long> yearCounts(Dimension dimension) {
		Map<String, Long> told = new LinkedHashMap<>();
		for (Category type : dimension.getCategories()) {
			years(dimension, type).forEach((year, count) -> told.put(year + " " + label(type), count));
		}
		return told;
	}

	/** The label of a category in English. */
	public static String label(Category category) {
		return category.getLabel().get("en");
	}

	/** A share as tables print it. */
	public static String percent(long count, long all) {
		return BigDecimal.valueOf(count * 100).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64)
				.setScale(2, RoundingMode.HALF_UP) + "%";
	}

	private static String shortened(List<String> numbers, int first, int last) {
		if (numbers.size() <= first + last) {
			return String.join(", ", numbers);
		}
		List<String> some = new ArrayList<>(numbers.subList(0, first));
		some.add("...");
		some.addAll(numbers.subList(numbers.size() - last, numbers.size()));
		return String.join(", ", some);
	}
}
