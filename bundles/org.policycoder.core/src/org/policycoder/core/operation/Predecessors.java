// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.policycoder.core.operation.Predecessor.Reason;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;
import org.policycoder.model.version.TextSketch;

/**
 * Finds the documents of a project of which one that is imported may be an amended version. A
 * text is only read where something else speaks for it, and each once.
 */
final class Predecessors {

	/** Headings under which a register or a file has the number that the issuer gave a document. */
	private static final Set<String> IDENTIFIERS = Set.of("文号", "发文字号", "发文文号", "发布文号", "公文字号", "字号", "document number", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"document_number", "reference number", "celex", "eli"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private static final Pattern LEADING_NUMBER = Pattern.compile("^\\d{1,9}[\\s._、-]+"); //$NON-NLS-1$

	private static final double ALIKE_TITLE = 0.5;

	private static final double ALIKE_TEXT = 0.5;

	private final PolicyProject project;

	private final Map<Integer, PolicyDocument> byNumber = new LinkedHashMap<>();

	private final Map<String, List<PolicyDocument>> byTitle = new HashMap<>();

	private final Map<String, List<PolicyDocument>> byIdentifier = new HashMap<>();

	private final Map<Integer, TextSketch> titles = new LinkedHashMap<>();

	private final Map<Integer, Optional<TextSketch>> texts = new HashMap<>();

	/** Takes the documents that the project has now; those that come later in the same import are none. */
	Predecessors(PolicyProject project) {
		this.project = project;
		for (PolicyDocument document : project.corpus().getDocuments()) {
			byNumber.putIfAbsent(document.getNumber(), document);
			if (document.getTitle() != null && !document.getTitle().isBlank()) {
				byTitle.computeIfAbsent(VersionTitle.base(document.getTitle()), k -> new ArrayList<>(1)).add(document);
				titles.put(document.getNumber(), TextSketch.of(document.getTitle()));
			}
			document.getAttributes().map().forEach((heading, value) -> identifier(heading, value)
					.ifPresent(i -> byIdentifier.computeIfAbsent(i, k -> new ArrayList<>(1)).add(document)));
		}
	}

	private static Optional<String> identifier(String heading, String value) {
		return value != null && !value.isBlank() && IDENTIFIERS.contains(heading.strip().toLowerCase(Locale.ROOT))
				? Optional.of(Normalizer.normalize(value, Normalizer.Form.NFKC).replaceAll("[\\s\\[\\]()〔〕【】]", "").toLowerCase(Locale.ROOT)) //$NON-NLS-1$ //$NON-NLS-2$
				: Optional.empty();
	}

	/**
	 * Finds them.
	 *
	 * @param said
	 *            what is known of the new document
	 * @param text
	 *            its text
	 * @param file
	 *            the file that it comes from; null when the register holds its text
	 * @return each with the weightiest reason, the most likely first
	 */
	List<Predecessor> of(DocumentMetadata said, String text, Path file) {
		if (byNumber.isEmpty()) {
			return List.of();
		}
		Map<PolicyDocument, Reason> found = new LinkedHashMap<>();
		said.number().stream().mapToObj(byNumber::get).filter(d -> d != null).forEach(d -> found.putIfAbsent(d, Reason.NUMBER));
		said.attributes().forEach((heading, value) -> identifier(heading, value)
				.ifPresent(i -> byIdentifier.getOrDefault(i, List.of()).forEach(d -> found.putIfAbsent(d, Reason.IDENTIFIER))));
		if (said.title() != null) {
			byTitle.getOrDefault(VersionTitle.base(said.title()), List.of()).forEach(d -> found.putIfAbsent(d, Reason.TITLE));
		}
		if (file != null) {
			byTitle.getOrDefault(VersionTitle.base(stem(file)), List.of()).forEach(d -> found.putIfAbsent(d, Reason.FILE_NAME));
		}
		TextSketch sketch = null;
		List<Predecessor> all = new ArrayList<>();
		for (Map.Entry<PolicyDocument, Reason> entry : found.entrySet()) {
			sketch = sketch == null ? TextSketch.of(text) : sketch;
			all.add(predecessor(entry.getKey(), entry.getValue(), sketch));
		}
		if (said.title() != null && all.stream().noneMatch(Predecessor::isLikely)) {
			TextSketch title = TextSketch.of(said.title());
			for (Map.Entry<Integer, TextSketch> other : titles.entrySet()) {
				PolicyDocument document = byNumber.get(other.getKey());
				if (!found.containsKey(document) && title.likeness(other.getValue()) >= ALIKE_TITLE) {
					sketch = sketch == null ? TextSketch.of(text) : sketch;
					Predecessor alike = predecessor(document, Reason.TEXT, sketch);
					if (alike.likeness() >= ALIKE_TEXT) {
						all.add(alike);
					}
				}
			}
		}
		all.sort(Comparator.comparing(Predecessor::isLikely).reversed().thenComparing(Predecessor::reason)
				.thenComparing(Comparator.comparingDouble(Predecessor::likeness).reversed()));
		return all;
	}

	private Predecessor predecessor(PolicyDocument document, Reason reason, TextSketch sketch) {
		double likeness = texts.computeIfAbsent(document.getNumber(), n -> read(document)).map(sketch::likeness).orElse(0.0);
		return new Predecessor(document.getNumber(), document.getTitle() == null ? "" : document.getTitle(), reason, likeness); //$NON-NLS-1$
	}

	/** A text that cannot be read is like nothing; the check tells of it. */
	private Optional<TextSketch> read(PolicyDocument document) {
		try {
			return Optional.of(TextSketch.of(project.text(document)));
		} catch (StorageException e) {
			return Optional.empty();
		}
	}

	private static String stem(Path file) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		String stem = dot > 0 ? name.substring(0, dot) : name;
		return LEADING_NUMBER.matcher(stem).replaceFirst(""); //$NON-NLS-1$
	}

	/**
	 * Gets the one that a new document is to take the place of without a word of the user.
	 *
	 * @param all
	 *            what was found
	 * @return the one that is likely; empty when none is, or several are for equal reasons
	 */
	static Optional<Predecessor> chosen(List<Predecessor> all) {
		List<Predecessor> likely = all.stream().filter(Predecessor::isLikely).toList();
		boolean clear = likely.size() == 1 || likely.size() > 1 && likely.get(0).reason() != likely.get(1).reason()
				&& likely.get(0).reason() == Reason.NUMBER;
		return clear ? Optional.of(likely.getFirst()) : Optional.empty();
	}
}
