// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.exchange.register.Register;
import org.policycoder.exchange.register.RegisterRow;

/**
 * Which row of a register belongs to which document. A row belongs to the file
 * that its column "file" names; else to the file whose name, without extension,
 * is in one of its cells; else to the file whose name begins with its number;
 * else to the document with its title. What the register says goes before what
 * the file says, since it is the researcher's word.
 */
final class RegisterMatch {

	private static final Pattern LEADING_NUMBER = Pattern.compile("0*(\\d{1,9})(?:[\\s._、-].*)?"); //$NON-NLS-1$

	private final Register register;
	private final Map<RegisterRow, DocumentMetadata> metadata = new HashMap<>();
	private final Map<String, RegisterRow> byFile = new HashMap<>();
	private final Map<String, RegisterRow> byCell = new HashMap<>();
	private final Map<Integer, RegisterRow> byNumber = new HashMap<>();
	private final Map<String, RegisterRow> byTitle = new HashMap<>();
	private final Set<String> ambiguous = new LinkedHashSet<>();
	private final Set<RegisterRow> matched = new LinkedHashSet<>();
	private int lastNumber;

	private RegisterMatch(Register register, int lastNumber) {
		this.register = register;
		this.lastNumber = lastNumber;
	}

	/**
	 * Prepares matching.
	 *
	 * @param register
	 *            the register; empty for none
	 * @param lastNumber
	 *            the greatest number of a document that there is already
	 * @return the match
	 */
	static RegisterMatch of(Register register, int lastNumber) {
		RegisterMatch match = new RegisterMatch(register, lastNumber);
		register.rows().forEach(r -> r.metadata().number().ifPresent(n -> match.lastNumber = Math.max(match.lastNumber, n)));
		register.rows().forEach(match::index);
		return match;
	}

	private void index(RegisterRow row) {
		DocumentMetadata known = row.metadata();
		if (known.number().isEmpty()) {
			known = DocumentMetadata.builder().number(nextNumber()).build().merge(known);
		}
		metadata.put(row, known);
		byNumber.put(known.number().getAsInt(), row);
		if (row.file() != null) {
			byFile.put(key(fileName(row.file())), row);
		}
		if (known.title() != null) {
			putUnique(byTitle, key(known.title()), row);
			putUnique(byCell, key(known.title()), row);
		}
		known.attributes().values().forEach(cell -> putUnique(byCell, key(cell), row));
	}

	/** A cell that two rows share says nothing of either. */
	private void putUnique(Map<String, RegisterRow> map, String key, RegisterRow row) {
		if (!ambiguous.contains(key)) {
			RegisterRow other = map.putIfAbsent(key, row);
			if (other != null && other != row) {
				map.remove(key);
				ambiguous.add(key);
			}
		}
	}

	/** The number for a document that the register gives none. */
	int nextNumber() {
		return ++lastNumber;
	}

	boolean isEmpty() {
		return register.isEmpty();
	}

	/**
	 * Finds what the register says of a document.
	 *
	 * @param file
	 *            the file that it came from
	 * @param read
	 *            what the file says
	 * @param alone
	 *            whether it is the only document of the file
	 * @return both; with a number if there is a register
	 */
	DocumentMetadata complete(Path file, DocumentMetadata read, boolean alone) {
		RegisterRow row = alone ? row(file, read) : rowOf(read);
		if (row == null || !matched.add(row)) {
			// Without a register the project itself finds the next number that is free.
			return isEmpty() ? read : withNumber(read);
		}
		return metadata.get(row).merge(read);
	}

	private DocumentMetadata withNumber(DocumentMetadata read) {
		OptionalInt number = OptionalInt.of(nextNumber());
		return new DocumentMetadata(number, read.title(), read.issuers(), read.date(), read.type(), read.language(),
				read.jurisdiction(), read.source(), read.attributes());
	}

	private RegisterRow row(Path file, DocumentMetadata read) {
		String name = key(file.getFileName().toString());
		String stem = stem(name);
		RegisterRow row = byFile.containsKey(name) ? byFile.get(name) : byFile.get(stem);
		if (row == null) {
			row = byCell.get(stem);
		}
		if (row == null) {
			Matcher number = LEADING_NUMBER.matcher(stem);
			row = number.matches() ? byNumber.get(Integer.valueOf(number.group(1))) : null;
		}
		return row == null ? rowOf(read) : row;
	}

	private RegisterRow rowOf(DocumentMetadata read) {
		RegisterRow row = read.title() == null ? null : byTitle.get(key(read.title()));
		return row != null ? row
				: read.attributes().values().stream().map(v -> byCell.get(key(v))).filter(java.util.Objects::nonNull)
						.findFirst().orElse(null);
	}

	/** The documents whose texts the register holds itself. */
	List<SourceDocument> texts() {
		List<SourceDocument> texts = new ArrayList<>();
		for (RegisterRow row : register.rows()) {
			if (row.text() != null && matched.add(row)) {
				texts.add(new SourceDocument(row.text(), metadata.get(row)));
			}
		}
		return texts;
	}

	/** A sentence for each row that no document was found for. */
	List<String> unmatched() {
		return register.rows().stream().filter(r -> !matched.contains(r))
				.map(r -> NLS.bind(Messages.RegisterMatch_NoFile, r.row(), metadata.get(r).title())).toList();
	}

	private static String fileName(String path) {
		return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
	}

	private static String stem(String name) {
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}

	private static String key(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
	}
}
