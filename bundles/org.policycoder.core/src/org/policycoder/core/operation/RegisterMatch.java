// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.exchange.register.Register;
import org.policycoder.exchange.register.RegisterRow;
import org.policycoder.model.Corpus;
import org.policycoder.model.Sentence;

/**
 * Which row of a register belongs to which document. A row belongs to the file
 * that its column "file" names; else to the file whose name begins with its
 * number; else to the file whose name, without extension, is in one of its cells;
 * else to the document with its title or with an identifier that is in one of its
 * cells. What the register says goes before what the file says, since it is the
 * researcher's word.
 */
final class RegisterMatch {

	private static final Pattern LEADING_NUMBER = Pattern.compile("0*(\\d{1,9})(?:[\\s._、-].*)?"); //$NON-NLS-1$

	/** Too common in cells, as pages and years, to tell a document. */
	private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,4}"); //$NON-NLS-1$

	/** Long enough to be of one document only, and no date. */
	private static final Predicate<String> IDENTIFIER = Pattern.compile("(?=.*\\d)(?!\\d{4}[-/.]\\d+[-/.]\\d+$).{5,}") //$NON-NLS-1$
			.asMatchPredicate();

	private final Register register;
	private final Map<RegisterRow, DocumentMetadata> metadata = new HashMap<>();
	private final Unique<RegisterRow> byFile = new Unique<>();
	private final Unique<RegisterRow> byCell = new Unique<>();
	private final Unique<RegisterRow> byTitle = new Unique<>();
	private final Map<Integer, RegisterRow> byNumber = new HashMap<>();
	/** By row, what it was given to. */
	private final Map<RegisterRow, String> matched = new HashMap<>();
	private final Set<RegisterRow> failed = new HashSet<>();
	/** By a title that several rows have, the files that it fits. */
	private final Map<String, List<String>> undecided = new HashMap<>();
	private final List<String> conflicts = new ArrayList<>();
	private final RegisterNumbers numbers;

	/**
	 * Prepares matching.
	 *
	 * @param register
	 *            the register; empty for none
	 * @param corpus
	 *            the documents that there are already
	 */
	RegisterMatch(Register register, Corpus corpus) {
		this.register = register;
		numbers = new RegisterNumbers(register.rows(), corpus);
		for (RegisterRow row : register.rows()) {
			metadata.put(row, withNumber(row.metadata(), numbers.of(row)));
			index(row);
		}
	}

	private void index(RegisterRow row) {
		DocumentMetadata known = row.metadata();
		known.number().ifPresent(number -> byNumber.put(number, row));
		if (row.file() != null) {
			String path = row.file().replace('\\', '/');
			byFile.put(path, row);
			byFile.put(path.substring(path.lastIndexOf('/') + 1), row);
		}
		if (known.title() != null) {
			byTitle.put(known.title(), row);
			byCell.put(known.title(), row);
		}
		known.attributes().values().forEach(cell -> byCell.put(cell, row));
	}

	/**
	 * Finds what the register says of a document. Each row is given away once.
	 *
	 * @param file
	 *            the file that it came from
	 * @param read
	 *            what the file says
	 * @param alone
	 *            whether it is the only document of the file
	 * @return both
	 */
	DocumentMetadata complete(Path file, DocumentMetadata read, boolean alone) {
		RegisterRow row = alone ? row(file, read) : row(read);
		if (row == null) {
			if (byTitle.isOfSeveral(read.title())) {
				undecided.computeIfAbsent(Unique.key(read.title()), t -> new ArrayList<>()).add(file.toString());
			}
			return read;
		}
		String before = matched.putIfAbsent(row, file.toString());
		if (before != null) {
			conflicts.add(Sentence.withoutEmptyBrackets(
					NLS.bind(Messages.RegisterMatch_TwoFiles, new Object[] { row.row().text(), title(row), before, file })));
			return read;
		}
		return metadata.get(row).merge(read);
	}

	/** Gives a number to a document that the register does not know: none that it has itself. */
	DocumentMetadata withNumber(DocumentMetadata document) {
		// Without a register the project itself finds the next number that is free.
		return register.isEmpty() || document.number().isPresent() ? document : withNumber(document, numbers.next());
	}

	/** Tells whether a row gives a number, rather than that it was counted. */
	boolean isWritten(int number) {
		return byNumber.containsKey(number);
	}

	/** The row that belongs to a file by its name, or null. */
	RegisterRow row(Path file) {
		return row(file, DocumentMetadata.EMPTY);
	}

	/** A row whose file cannot be read is not without one. */
	void fail(Path file) {
		RegisterRow row = row(file);
		if (row != null) {
			failed.add(row);
		}
	}

	private static DocumentMetadata withNumber(DocumentMetadata document, int number) {
		return DocumentMetadata.builder().number(number).build().merge(document);
	}

	private RegisterRow row(Path file, DocumentMetadata read) {
		String stem = stem(file.getFileName().toString());
		RegisterRow row = named(file);
		if (row == null) {
			Matcher number = LEADING_NUMBER.matcher(stem);
			row = number.matches() ? byNumber.get(Integer.valueOf(number.group(1))) : null;
		}
		if (row == null && !SHORT_NUMBER.matcher(stem).matches()) {
			row = byCell.get(stem);
		}
		return row == null ? row(read) : row;
	}

	/** The row whose column "file" says the most of the path. */
	private RegisterRow named(Path file) {
		for (int from = 0; from < file.getNameCount(); from++) {
			String path = file.subpath(from, file.getNameCount()).toString().replace('\\', '/');
			RegisterRow row = byFile.get(path);
			if (row == null) {
				row = byFile.get(stem(path));
			}
			if (row != null) {
				return row;
			}
		}
		return null;
	}

	private RegisterRow row(DocumentMetadata read) {
		RegisterRow row = byTitle.get(read.title());
		return row != null ? row
				: read.attributes().values().stream().filter(IDENTIFIER).map(byCell::get).filter(Objects::nonNull)
						.findFirst().orElse(null);
	}

	/** The texts that the register holds itself, of the rows that no document was found for. */
	List<DocumentSource> texts() {
		List<DocumentSource> texts = new ArrayList<>();
		for (int i = 0; i < register.rows().size(); i++) {
			RegisterRow row = register.rows().get(i);
			if (row.text() != null && !matched.containsKey(row)) {
				String name = Sentence.withoutEmptyBrackets(NLS.bind(Messages.RegisterMatch_Row,
						new Object[] { register.file(), row.row().text(), title(row) }));
				matched.put(row, name);
				texts.add(new DocumentSource(name, null, new SourcePlace(register.file(), i),
						() -> List.of(new SourceDocument(row.text(), metadata.get(row)))));
			}
		}
		return texts;
	}

	/** What the register was taken for. */
	List<String> taken() {
		return register.taken();
	}

	/** A sentence for each row that there is no text for, each that fits two files, and on cells that could not be read. */
	List<String> problems() {
		List<String> problems = new ArrayList<>(register.lost());
		problems.addAll(conflicts);
		register.rows().stream().filter(r -> !matched.containsKey(r) && !failed.contains(r))
				.map(this::noFile).forEach(problems::add);
		return problems;
	}

	private String noFile(RegisterRow row) {
		String title = row.metadata().title();
		if (row.file() == null && byTitle.isOfSeveral(title)) {
			List<String> files = undecided.getOrDefault(Unique.key(title), List.of());
			return files.isEmpty() ? NLS.bind(Messages.RegisterMatch_TitleTwice, row.row().text(), title)
					: NLS.bind(Messages.RegisterMatch_TitleOfFiles, new Object[] { row.row().text(), title, others(row),
							String.join(", ", files) }); //$NON-NLS-1$
		}
		return Sentence.withoutEmptyBrackets(NLS.bind(row.file() == null ? Messages.RegisterMatch_NoFile : Messages.RegisterMatch_FileMissing,
				new Object[] { row.row().text(), title(row), row.file() }));
	}

	/** The other rows of the same title. */
	private String others(RegisterRow row) {
		String key = Unique.key(row.metadata().title());
		return register.rows().stream().filter(r -> r != row && r.metadata().title() != null && Unique.key(r.metadata().title()).equals(key))
				.map(r -> r.row().text()).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** What tells a reader which row it is. */
	private static String title(RegisterRow row) {
		DocumentMetadata known = row.metadata();
		return Stream.concat(Stream.of(known.title(), known.source(), row.file()).filter(Objects::nonNull),
				known.attributes().values().stream()).findFirst().orElse(""); //$NON-NLS-1$
	}

	private static String stem(String name) {
		int dot = name.lastIndexOf('.');
		return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
	}
}
