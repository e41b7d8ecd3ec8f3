// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.exchange.document.internal.QdaXml;
import org.policycoder.exchange.loss.LossKind;
import org.policycoder.exchange.loss.LossReport;
import org.policycoder.exchange.qdpx.QdpxProject.Code;
import org.policycoder.exchange.sheet.Sentences;
import org.policycoder.exchange.sheet.Texts;
import org.policycoder.model.Category;
import org.policycoder.model.Codebook;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.Dimension;
import org.policycoder.model.DimensionRule;
import org.policycoder.model.ModelFactory;

/**
 * Makes a codebook of the codes of another program. Which of the topmost codes are dimensions no program says: those that cannot
 * be given, and those that have codes below them and were never given, unless the user names others. The rest are categories of
 * one dimension. A code that has codes below it and was given stays one that can be given.
 */
final class QdpxCodes {
	private static final Sentences SENTENCES = new Sentences(QdpxCodes.class);
	private static final int LETTERS = 26;

	private final Set<String> used;
	private final LossReport.Builder report;
	private final Codebook codebook = ModelFactory.eINSTANCE.createCodebook();
	private final Map<String, String> categories = new HashMap<>();

	private QdpxCodes(Set<String> used, LossReport.Builder report) {
		this.used = used;
		this.report = report;
	}

	/**
	 * Makes the codebook.
	 *
	 * @param file    the file, for sentences
	 * @param project what it says
	 * @param used    the identifiers of the codes that were given
	 * @param asked   the names of the topmost codes that are dimensions; none to find out
	 * @param report  is told of what was chosen
	 * @throws UnreadableException if there is no topmost code of a name that was asked for
	 */
	static QdpxCodes of(Path file, QdpxProject project, Set<String> used, List<String> asked, LossReport.Builder report) throws UnreadableException {
		QdpxCodes codes = new QdpxCodes(used, report);
		codes.build(project, dimensions(file, project.codes(), used, asked));
		return codes;
	}

	/** Returns the codebook. */
	Codebook codebook() {
		return codebook;
	}

	/** Returns the code of the category of an identifier; null for none. */
	String category(String guid) {
		return categories.get(guid);
	}

	private static Set<Code> dimensions(Path file, List<Code> top, Set<String> used, List<String> asked) throws UnreadableException {
		if (asked.isEmpty()) {
			return top.stream().filter(c -> !used.contains(c.guid()) && !c.codes().isEmpty() || !c.codable()).collect(Collectors.toSet());
		}
		Set<Code> dimensions = new HashSet<>();
		for (String name : asked) {
			dimensions.add(top.stream().filter(c -> c.name().equals(name)).findFirst()
					.or(() -> top.stream().filter(c -> Texts.key(c.name()).equals(Texts.key(name))).findFirst())
					.orElseThrow(() -> SENTENCES.unreadable("codes.noDimension", file, name,
							top.stream().map(Code::name).collect(Collectors.joining("; ")))));
		}
		return dimensions;
	}

	private void build(QdpxProject project, Set<Code> dimensions) {
		String name = project.name().isEmpty() ? SENTENCES.get("codes.rest") : project.name();
		codebook.setCode("qdpx");
		label(codebook, name);
		List<Code> rest = project.codes().stream().filter(c -> !dimensions.contains(c)).toList();
		for (Code top : project.codes()) {
			if (dimensions.contains(top)) {
				addDimension(top);
			}
		}
		if (!rest.isEmpty() || dimensions.isEmpty()) {
			Dimension dimension = dimension();
			label(dimension, SENTENCES.get("codes.rest"));
			add(dimension.getCategories(), rest, dimension.getCode());
		}
		report.remark(SENTENCES.get(rest.isEmpty() ? "codes.dimensions" : "codes.dimensionsAndRest",
				codebook.getDimensions().stream().map(d -> d.getCode() + " " + d.getLabel().getFirst().getValue()).collect(Collectors.joining("; ")),
				SENTENCES.get("codes.rest"), rest.stream().map(Code::name).collect(Collectors.joining("; "))));
	}

	private void addDimension(Code top) {
		Dimension dimension = dimension();
		describe(dimension, top);
		if (used.contains(top.guid())) {
			add(dimension.getCategories(), List.of(new Code(top.guid(), top.name(), true, top.colour(), top.description(), List.of())),
					dimension.getCode());
		}
		add(dimension.getCategories(), top.codes(), dimension.getCode());
	}

	private Dimension dimension() {
		Dimension dimension = ModelFactory.eINSTANCE.createDimension();
		int index = codebook.getDimensions().size();
		dimension.setCode(index < LETTERS ? String.valueOf((char) ('A' + index)) : "D" + (index + 1));
		dimension.setRule(DimensionRule.ANY);
		codebook.getDimensions().add(dimension);
		return dimension;
	}

	private void add(List<Category> into, List<Code> codes, String above) {
		for (Code code : codes) {
			Category category = ModelFactory.eINSTANCE.createCategory();
			category.setCode(above + "-" + (into.size() + 1));
			category.setGroupOnly(!code.codable() && !used.contains(code.guid()));
			category.setColour(code.colour());
			describe(category, code);
			into.add(category);
			if (categories.putIfAbsent(code.guid(), category.getCode()) != null) {
				report.add(LossKind.DOUBLE_CODE, code.name());
			}
			add(category.getCategories(), code.codes(), category.getCode());
		}
	}

	/** Makes a category for codings whose code no codebook has. */
	String addUnknown(String guid) {
		return categories.computeIfAbsent(guid, g -> {
			String label = SENTENCES.get("codes.unknown");
			Dimension dimension = codebook.getDimensions().stream().filter(d -> d.getLabel().containsValue(label)).findFirst().orElseGet(() -> {
				Dimension made = dimension();
				label(made, label);
				return made;
			});
			Category category = ModelFactory.eINSTANCE.createCategory();
			category.setCode(dimension.getCode() + "-" + (dimension.getCategories().size() + 1));
			label(category, g.isEmpty() ? category.getCode() : g);
			dimension.getCategories().add(category);
			return category.getCode();
		});
	}

	private static void describe(DescribedElement element, Code code) {
		label(element, code.name().isEmpty() ? element.getCode() : code.name());
		if (!code.description().isEmpty()) {
			element.getDefinition().put(QdaXml.language(code.description()), code.description());
		}
	}

	private static void label(DescribedElement element, String label) {
		element.getLabel().put(QdaXml.language(label), label);
	}

	/** Returns the codes without those that are cases: some programs write each case as a code of the same identifier too. */
	static List<Code> withoutCases(List<Code> codes, Set<String> cases, Set<String> used) {
		List<Code> kept = new ArrayList<>();
		for (Code code : codes) {
			List<Code> below = withoutCases(code.codes(), cases, used);
			if (cases.contains(code.guid())) {
				kept.addAll(below);
			} else if (used.contains(code.guid()) || !below.isEmpty() || code.codes().isEmpty()) { // a folder of cases alone is none of codes
				kept.add(new Code(code.guid(), code.name(), code.codable(), code.colour(), code.description(), below));
			}
		}
		return kept;
	}

	/** Returns all codes. */
	static Stream<Code> all(List<Code> codes) {
		return codes.stream().flatMap(code -> Stream.concat(Stream.of(code), all(code.codes())));
	}
}
