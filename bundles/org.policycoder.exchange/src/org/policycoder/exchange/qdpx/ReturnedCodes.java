// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policycoder.exchange.document.internal.QdaXml;
import org.policycoder.exchange.loss.LossKind;
import org.policycoder.exchange.loss.LossReport;
import org.policycoder.exchange.qdpx.QdpxProject.Code;
import org.policycoder.model.Category;
import org.policycoder.model.Codebook;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.Dimension;
import org.policycoder.model.DimensionRule;
import org.policycoder.model.ModelFactory;

/** Knows the categories of a study again among the codes of a project: by their names, which have their codes in them, else by identifier. */
final class ReturnedCodes {
	private final Codebook codebook;
	private final Set<String> used;
	private final LossReport.Builder report;
	private final Map<String, DescribedElement> byName = new HashMap<>();
	private final Map<String, DescribedElement> byGuid = new HashMap<>();
	private final Map<String, String> categories = new HashMap<>();
	private boolean added;

	ReturnedCodes(Codebook codebook, String language, Set<String> used, LossReport.Builder report) {
		this.codebook = codebook;
		this.used = used;
		this.report = report;
		for (Dimension dimension : codebook.getDimensions()) {
			know(dimension, QdpxExport.guid(codebook, dimension), language);
		}
		new CodebookIndex(codebook).entries().forEach(e -> know(e.category(), QdpxExport.guid(codebook, e.category()), language));
	}

	private void know(DescribedElement element, String guid, String language) {
		byName.put(QdpxNames.of(element, language), element);
		byGuid.put(guid, element);
	}

	/** Matches the codes, and adds those that the study does not have; tells whether there are any. */
	boolean match(List<Code> codes) {
		match(codes, null);
		used.stream().filter(guid -> !categories.containsKey(guid)).sorted().forEach(guid -> {
			report.add(LossKind.UNKNOWN_CODE, guid);
			categories.put(guid, add(null, guid.isEmpty() ? "?" : guid, null).getCode());
		});
		return added;
	}

	private void match(List<Code> codes, DescribedElement above) {
		for (Code code : codes) {
			DescribedElement known = byName.get(code.name());
			DescribedElement element = known == null ? byGuid.get(code.guid()) : known;
			if (element == null) {
				report.add(LossKind.ADDED_CODE, code.name());
				element = above == null && !code.codes().isEmpty() && !used.contains(code.guid()) ? addDimension(code.name())
						: add(above, code.name(), code.colour());
			}
			if (element instanceof Category category) {
				categories.putIfAbsent(code.guid(), category.getCode());
			} else if (used.contains(code.guid())) {
				report.add(LossKind.ADDED_CODE, code.name());
				categories.putIfAbsent(code.guid(), add(element, code.name(), code.colour()).getCode());
			}
			match(code.codes(), element);
		}
	}

	private Dimension addDimension(String name) {
		Dimension dimension = ModelFactory.eINSTANCE.createDimension();
		List<String> taken = codebook.getDimensions().stream().map(Dimension::getCode).toList();
		int number = codebook.getDimensions().size() + 1;
		while (taken.contains("D" + number)) {
			number++;
		}
		dimension.setCode("D" + number);
		dimension.setRule(DimensionRule.ANY);
		dimension.getLabel().put(QdaXml.language(name), name);
		codebook.getDimensions().add(dimension);
		added = true;
		return dimension;
	}

	private Category add(DescribedElement above, String name, String colour) {
		DescribedElement parent = above == null ? addDimension(name) : above;
		List<Category> siblings = parent instanceof Dimension d ? d.getCategories() : ((Category) parent).getCategories();
		CodebookIndex index = new CodebookIndex(codebook);
		int number = siblings.size() + 1;
		while (index.find(parent.getCode() + "-" + number).isPresent()) {
			number++;
		}
		Category category = ModelFactory.eINSTANCE.createCategory();
		category.setCode(parent.getCode() + "-" + number);
		category.setColour(colour);
		category.getLabel().put(QdaXml.language(name), name);
		siblings.add(category);
		added = true;
		return category;
	}

	/** Returns the code of the category of an identifier. */
	String category(String guid) {
		return categories.get(guid);
	}

	/** Returns the part of the description of a passage that is the note of a category; what was not written here belongs to all. */
	String note(String description, String category) {
		if (description == null) {
			return null;
		}
		Set<String> known = Set.copyOf(categories.values());
		List<String> own = new ArrayList<>();
		boolean mine = true;
		for (String line : description.split("\n")) {
			int colon = line.indexOf(": ");
			boolean heading = colon > 0 && known.contains(line.substring(0, colon));
			mine = heading ? line.substring(0, colon).equals(category) : mine;
			if (mine) {
				own.add(heading ? line.substring(colon + 2) : line);
			}
		}
		return own.isEmpty() ? null : String.join("\n", own);
	}
}
