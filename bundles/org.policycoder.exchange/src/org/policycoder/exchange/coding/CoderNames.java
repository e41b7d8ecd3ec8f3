// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.coding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.policycoder.exchange.sheet.Texts;
import org.policycoder.model.Coder;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.Project;

/**
 * Finds the coders of a project by id or by name, and makes those that it does not have.
 *
 * @since 1.0
 */
public final class CoderNames {
	private static final int LONGEST = 64;

	private final Project project;
	private final Map<String, Coder> made = new LinkedHashMap<>();
	private final Map<String, Coder> found = new HashMap<>();

	/**
	 * Begins to look for coders.
	 *
	 * @param project the project; it is not changed
	 */
	public CoderNames(Project project) {
		this.project = project;
	}

	/** Returns the coder of that id or name, one that is not in the project yet if need be. */
	public Coder find(String name) {
		return found.computeIfAbsent(name, n -> Stream.of(n, Texts.key(n)).distinct().flatMap(this::coders).findFirst().orElseGet(() -> make(n)));
	}

	/** Returns the only coder of the project, or null if there is none or more than one. */
	Coder only() {
		return project.getCoders().size() == 1 ? project.getCoders().getFirst() : null;
	}

	/** Returns the coders that were made, in the order in which they were asked for. */
	public List<Coder> made() {
		return List.copyOf(made.values());
	}

	private Stream<Coder> coders(String name) {
		return Stream.concat(project.getCoders().stream(), made.values().stream())
				.filter(coder -> name.equals(coder.getId()) || name.equals(coder.getName()) || name.equals(Texts.key(coder.getId()))
						|| coder.getName() != null && name.equals(Texts.key(coder.getName())));
	}

	/** The id is the name as far as it can be the name of a folder. */
	private Coder make(String name) {
		String clean = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{Nd}_-]+", "_").replaceAll("^_+|_+$", "");
		String stem = clean.isEmpty() ? "coder" : clean.substring(0, Math.min(clean.length(), LONGEST - 4));
		String id = stem;
		for (int i = 2; isTaken(id); i++) {
			id = stem + "-" + i;
		}
		Coder coder = ModelFactory.eINSTANCE.createCoder();
		coder.setId(id);
		coder.setName(name);
		made.put(id, coder);
		return coder;
	}

	private boolean isTaken(String id) {
		return made.containsKey(id) || project.getCoders().stream().anyMatch(coder -> id.equalsIgnoreCase(coder.getId()));
	}
}
