// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.round;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.policycoder.model.Clause;
import org.policycoder.model.CodingRound;
import org.policycoder.model.DrawnDocument;
import org.policycoder.model.DrawnStratum;
import org.policycoder.model.DrawnUnit;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

/**
 * How a blind round is drawn. The same plan draws the same of the same register and clauses, on any machine.
 *
 * @param name
 *            the name of the round
 * @param seed
 *            what the random numbers begin with
 * @param unit
 *            what is drawn: documents that have clauses, or clauses that have none below them and are no headings
 * @param share
 *            which share of them, a fraction 0–1; 0 to draw {@code size}
 * @param size
 *            how many of them, all at most; used when the share is 0
 * @param stratum
 *            by what the draw is stratified: each group has the places that its share in all units gives it, those left over go to
 *            the largest remainders (Hare and Niemeyer)
 * @param coders
 *            the ids of those who are to code
 * @since 1.0
 */
public record RoundPlan(String name, long seed, DrawnUnit unit, double share, int size, DrawnStratum stratum, List<String> coders) {

	/** Copies the coders. */
	public RoundPlan {
		coders = List.copyOf(coders);
	}

	/** A document, and one clause of it or none. */
	private record Drawable(PolicyDocument document, Clause clause) {}

	/**
	 * Draws.
	 *
	 * @param project
	 *            the study
	 * @return the round that this plan makes, without number and not begun; nothing is drawn of a study without clauses
	 * @throws StorageException
	 *             when clauses cannot be read
	 */
	public CodingRound draw(PolicyProject project) throws StorageException {
		List<Drawable> all = new ArrayList<>();
		for (PolicyDocument document : project.corpus().getDocuments()) {
			List<Clause> clauses = new ArrayList<>();
			flatten(project.clauses(document).getClauses(), clauses);
			if (unit == DrawnUnit.CLAUSES) {
				clauses.forEach(c -> all.add(new Drawable(document, c)));
			} else if (!clauses.isEmpty()) {
				all.add(new Drawable(document, null));
			}
		}
		Map<String, List<Drawable>> strata = new TreeMap<>();
		all.forEach(d -> strata.computeIfAbsent(stratum(d.document()), s -> new ArrayList<>()).add(d));
		Map<String, Integer> places = places(strata, all.size());
		Random random = new Random(seed);
		Set<Drawable> drawn = new LinkedHashSet<>();
		strata.forEach((name, of) -> {
			Collections.shuffle(of, random);
			drawn.addAll(of.subList(0, places.get(name)));
		});
		return round(all.stream().filter(drawn::contains).toList());
	}

	private static void flatten(List<Clause> siblings, List<Clause> into) {
		for (Clause clause : siblings) {
			if (!clause.isHeading() && clause.getClauses().isEmpty()) {
				into.add(clause);
			}
			flatten(clause.getClauses(), into);
		}
	}

	private String stratum(PolicyDocument document) {
		String value = switch (stratum) {
		case NONE -> null;
		case TYPE -> document.getType();
		case YEAR -> document.getDate() == null ? null : Integer.toString(document.getDate().year());
		case ISSUER -> document.getIssuers().isEmpty() ? null : document.getIssuers().getFirst();
		};
		return value == null ? "" : value; //$NON-NLS-1$
	}

	/** How many are drawn of each stratum. */
	private Map<String, Integer> places(Map<String, List<Drawable>> strata, int all) {
		int wanted = all == 0 ? 0 : Math.min(all, Math.max(1, share > 0 ? (int) Math.round(share * all) : size));
		Map<String, Integer> places = new LinkedHashMap<>();
		Map<String, Double> remainders = new LinkedHashMap<>();
		strata.forEach((name, of) -> {
			double due = (double) wanted * of.size() / all;
			places.put(name, (int) due);
			remainders.put(name, due - (int) due);
		});
		int left = wanted - places.values().stream().mapToInt(Integer::intValue).sum();
		remainders.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(left)
				.forEach(e -> places.merge(e.getKey(), 1, Integer::sum));
		return places;
	}

	private CodingRound round(List<Drawable> drawn) {
		CodingRound round = ModelFactory.eINSTANCE.createCodingRound();
		round.setName(name);
		round.setSeed(seed);
		round.setUnit(unit);
		round.setShare(share);
		round.setSize(share > 0 ? 0 : size);
		round.setStratum(stratum);
		round.getCoders().addAll(coders);
		Map<Integer, DrawnDocument> documents = new LinkedHashMap<>();
		for (Drawable one : drawn) {
			DrawnDocument document = documents.computeIfAbsent(one.document().getNumber(), n -> {
				DrawnDocument made = ModelFactory.eINSTANCE.createDrawnDocument();
				made.setDocument(n);
				return made;
			});
			if (one.clause() != null) {
				document.getClauses().add(one.clause().getId());
			}
		}
		round.getDrawn().addAll(documents.values());
		return round;
	}
}
