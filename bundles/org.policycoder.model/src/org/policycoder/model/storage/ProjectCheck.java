// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.policycoder.model.Category;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Clauses;
import org.policycoder.model.Codebook;
import org.policycoder.model.Coder;
import org.policycoder.model.CodingChoice;
import org.policycoder.model.CodingSet;
import org.policycoder.model.Corpus;
import org.policycoder.model.Dimension;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Progress;
import org.policycoder.model.Project;
import org.policycoder.model.StoredRoot;
import org.policycoder.model.storage.Problem.Kind;

/**
 * Finds every problem of a project folder. It reads what is on disk and changes
 * nothing; after a file that cannot be read it goes on with the others, and checks
 * of them what can be known without that file.
 * <p>
 * Gaps in numbering are told with care, because real documents have them: an act
 * begins at section 2, an amended one has lost an article, a rule touches some
 * paragraphs only. Where the number is printed in the text a gap is no more than a
 * hint; where the program itself numbered by position it is a fault.
 *
 * @since 1.0
 */
public final class ProjectCheck {

	private final StudyLayout files;

	private final StudyFolder study;

	private final PolicyProject project;

	private final List<Problem> ofHeads = new ArrayList<>();

	private final Project settings;

	private final Codebook codebook;

	private final Set<String> coders;

	private final CodingCheck codings;

	private Set<Integer> documents;

	private ProjectCheck(Path folder) {
		this.files = new StudyLayout(folder);
		this.study = new StudyFolder(folder);
		this.project = new PolicyProject(folder, Migrations.STANDARD);
		this.settings = root(Project.class, files.project(), ofHeads);
		this.codebook = root(Codebook.class, files.codebook(), ofHeads);
		this.coders = checkCoderFolders(settings, ofHeads);
		this.codings = codebook == null ? null : new CodingCheck(codebook);
	}

	/**
	 * Checks the folder of an open project as it is on disk; what was changed in
	 * memory and not saved is not looked at.
	 *
	 * @param project
	 *            the project
	 * @return every problem, ordered by file and place; empty when all is well
	 */
	public static List<Problem> check(PolicyProject project) {
		return check(project.folder(), Progress.NONE);
	}

	/**
	 * Checks a folder, which need not be one that can be opened.
	 *
	 * @param folder
	 *            the project folder
	 * @param progress
	 *            told of each document
	 * @return every problem, ordered by file and place, with file names relative to
	 *         the folder; empty when all is well
	 * @throws CancellationException
	 *             when the progress is cancelled
	 */
	public static List<Problem> check(Path folder, Progress progress) {
		if (!PolicyProject.isProject(folder)) {
			return List.of(Problem.of(Kind.NOT_A_PROJECT, folder, "")); //$NON-NLS-1$
		}
		ProjectCheck check = of(folder);
		List<Problem> found = new ArrayList<>(check.checkStudy());
		check.checkDocuments(check.documents(), progress).values().forEach(found::addAll);
		return ordered(folder, found);
	}

	/**
	 * Begins to check a project piece by piece, for whoever knows what has changed. The
	 * settings and the codebook are read at once and taken as they are then.
	 *
	 * @param folder
	 *            the folder of a project
	 * @return a check, to be used once
	 */
	public static ProjectCheck of(Path folder) {
		return new ProjectCheck(folder);
	}

	/**
	 * Checks what does not belong to one document: settings, coders, codebook, register,
	 * and which files there are.
	 *
	 * @return the problems, ordered as by {@link #check(Path, Progress)}
	 */
	public List<Problem> checkStudy() {
		List<Problem> found = new ArrayList<>(ofHeads);
		Corpus corpus = root(Corpus.class, files.corpus(), found);
		if (settings != null) {
			checkCoders(settings, found);
		}
		if (codebook != null) {
			new CodebookCheck(files.codebook(), found::add).check(codebook);
		}
		if (corpus != null) {
			checkRegister(corpus, found);
		}
		Map<Integer, PolicyDocument> registered = corpus == null ? null
				: corpus.getDocuments().stream().filter(d -> StudyLayout.isNumber(d.getNumber()))
						.collect(Collectors.toMap(PolicyDocument::getNumber, d -> d, (a, b) -> a, TreeMap::new));
		Set<Integer> stored = checkFiles(registered, coders, found);
		documents = new TreeSet<>(registered == null ? stored : registered.keySet());
		return ordered(files.folder(), found);
	}

	/**
	 * Finds where the segmentation was in doubt about clauses and nobody has yet decided.
	 *
	 * @param tree
	 *            the clauses
	 * @param text
	 *            the text of the document; null when not known
	 * @return the doubts, all of them, in the order of the clauses; the file in them is of no
	 *         meaning
	 */
	public static List<Problem> doubts(ClauseTree tree, String text) {
		return List.copyOf(ClauseCheck.doubts(tree, text, Path.of(""))); //$NON-NLS-1$
	}

	/**
	 * Gets the documents that are to be checked.
	 *
	 * @return the numbers of those of the register; of those that have files when the
	 *         register cannot be read
	 */
	public Set<Integer> documents() {
		if (documents == null) {
			checkStudy();
		}
		return Collections.unmodifiableSet(documents);
	}

	/**
	 * Checks the texts, clauses and codings of documents, on all processors.
	 *
	 * @param numbers
	 *            the numbers of the documents
	 * @param progress
	 *            told of each document
	 * @return the problems of each of them, ordered as by {@link #check(Path, Progress)}
	 * @throws CancellationException
	 *             when the progress is cancelled
	 */
	public Map<Integer, List<Problem>> checkDocuments(Collection<Integer> numbers, Progress progress) {
		progress.begin(numbers.size());
		return numbers.parallelStream().map(n -> {
			if (progress.isCancelled()) {
				throw new CancellationException();
			}
			List<Problem> found = new ArrayList<>();
			checkDocument(n, found);
			progress.worked(1);
			return Map.entry(n, ordered(files.folder(), found));
		}).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
	}

	/**
	 * Gets what codings are judged by: the codes and rules of the codebook, and who the
	 * coders are. Labels, definitions and colours are not part of it.
	 *
	 * @return a value that equals that of another check when both find the same in a
	 *         document whose own files are the same
	 */
	public Object criteria() {
		List<Object> criteria = new ArrayList<>(List.of(new TreeSet<>(coders)));
		if (codebook != null) {
			codebook.eAllContents().forEachRemaining(e -> {
				if (e instanceof Dimension d) {
					criteria.add(List.of(String.valueOf(d.getCode()), d.getRule()));
				} else if (e instanceof Category c) {
					criteria.add(List.of(String.valueOf(c.getCode()), c.isGroupOnly()));
				}
			});
		}
		return List.copyOf(criteria);
	}

	private static List<Problem> ordered(Path folder, List<Problem> found) {
		return found.stream().map(p -> p.relativeTo(folder)).distinct().sorted(Problem.BY_FILE).toList();
	}

	private <T extends StoredRoot> T root(Class<T> type, Path file, List<Problem> found) {
		try {
			return project.read(type, file);
		} catch (StorageException e) {
			found.add(e.problem());
			return null;
		}
	}

	private void checkCoders(Project settings, List<Problem> found) {
		Set<String> ids = new HashSet<>();
		Set<String> folders = new HashSet<>();
		for (Coder coder : settings.getCoders()) {
			if (!CoderFolder.isId(coder.getId())) {
				found.add(Problem.of(Kind.BAD_CODER_ID, files.project(), "", String.valueOf(coder.getId()))); //$NON-NLS-1$
			} else if (!ids.add(coder.getId()) || !folders.add(SafeName.key(coder.getId()))) {
				found.add(Problem.of(Kind.DUPLICATE_CODER, files.project(), coder.getId()));
			}
		}
		CodingChoice.parse(settings.getResultCoder()).stream().flatMap(c -> c.coders().stream())
				.filter(c -> !ids.contains(c))
				.forEach(c -> found.add(Problem.of(Kind.UNKNOWN_RESULT_CODER, files.project(), c)));
	}

	private void checkRegister(Corpus corpus, List<Problem> found) {
		Set<Integer> numbers = new HashSet<>();
		for (PolicyDocument document : corpus.getDocuments()) {
			String number = Integer.toString(document.getNumber());
			if (!StudyLayout.isNumber(document.getNumber())) {
				found.add(Problem.of(Kind.BAD_DOCUMENT_NUMBER, files.corpus(), number));
			} else if (!numbers.add(document.getNumber())) {
				found.add(Problem.of(Kind.DUPLICATE_DOCUMENT, files.corpus(), number));
			}
			String original = document.getOriginal();
			if (original != null && files.original(original).filter(study::exists).isEmpty()) {
				found.add(Problem.of(Kind.ORIGINAL_MISSING, files.corpus(), number));
			}
		}
		corpus.getDocuments().stream().filter(d -> StudyLayout.isNumber(d.getNumber())).forEach(d -> d.getUnread()
				.forEach(u -> found.add(Problem.of(named(StudyFile.text(d.getNumber())), u))));
		checkMetadata(corpus, Kind.DATE_MISSING, d -> d.getDate() == null, found);
		checkMetadata(corpus, Kind.TYPE_MISSING, d -> d.getType() == null || d.getType().isBlank(), found);
		checkMetadata(corpus, Kind.ISSUER_MISSING, d -> d.getIssuers().isEmpty(), found);
		int before = 0;
		for (int number : numbers.stream().sorted().toList()) {
			if (before > 0 && number > before + 1) {
				found.add(Problem.of(Kind.DOCUMENT_GAP, files.corpus(), Integer.toString(number),
						Integer.toString(before)));
			}
			before = number;
		}
	}

	/** What no document has is not part of the study; what only some have makes its tables incomplete. */
	private void checkMetadata(Corpus corpus, Kind kind, Predicate<PolicyDocument> missing, List<Problem> found) {
		if (!corpus.getDocuments().stream().allMatch(missing)) {
			corpus.getDocuments().stream().filter(missing).forEach(d -> found.add(Problem.of(kind, files.corpus(),
					Integer.toString(d.getNumber()), Objects.requireNonNullElse(d.getTitle(), "")))); //$NON-NLS-1$
		}
	}

	/** The coders whose folders are read: those of the project, and those who have a folder. */
	private Set<String> checkCoderFolders(Project settings, List<Problem> found) {
		Set<String> known = settings == null ? Set.of()
				: settings.getCoders().stream().map(Coder::getId).filter(CoderFolder::isId)
						.collect(Collectors.toSet());
		Set<String> all = new HashSet<>(known);
		for (Path entry : entries(files.codings(), found)) {
			String name = entry.getFileName().toString();
			Optional<CoderFolder> coder = CoderFolder.named(name).filter(c -> study.isFolder(entry));
			if (coder.isPresent()) {
				all.add(coder.get().coder());
				if (settings != null && !known.contains(coder.get().coder())) {
					found.add(Problem.of(Kind.UNKNOWN_CODER, entry, "")); //$NON-NLS-1$
				}
			} else if (!isHidden(name)) {
				found.add(Problem.of(Kind.UNREGISTERED_FILE, entry, "")); //$NON-NLS-1$
			}
		}
		return all;
	}

	/** The numbers of the documents that have a text or clauses. */
	private Set<Integer> checkFiles(Map<Integer, PolicyDocument> registered, Set<String> coders,
			List<Problem> found) {
		Predicate<Path> isLeftover = leftovers(found);
		leftovers(files.folder(), isLeftover, found);
		leftovers(files.originals(), isLeftover, found);
		for (String folder : List.of(StudyLayout.STYLES, StudyLock.FOLDER, ".settings")) { //$NON-NLS-1$ //$NON-NLS-2$
			entries(files.folder().resolve(folder), found);
		}
		Set<Integer> numbers = new HashSet<>();
		checkNumbered(files.documents(), registered, isLeftover, found, numbers::add);
		for (String coder : coders) {
			checkNumbered(files.codings().resolve(new CoderFolder(coder).name()), registered, isLeftover, found, numbers::add);
		}
		checkRounds(isLeftover, found);
		return numbers;
	}

	private void checkRounds(Predicate<Path> isLeftover, List<Problem> found) {
		leftovers(files.rounds(), isLeftover, found);
		for (Path file : entries(files.rounds(), found)) {
			Optional<StudyFile> round = files.find(file);
			if (round.isPresent()) {
				checkRound(round.get().number(), found);
			} else if (!isHidden(file.getFileName().toString()) && !isLeftover.test(file)) {
				found.add(Problem.of(Kind.UNREGISTERED_FILE, file, "")); //$NON-NLS-1$
			}
		}
	}

	private void checkRound(int number, List<Problem> found) {
		try {
			project.readRound(number);
		} catch (StorageException e) {
			found.add(e.problem());
		}
	}

	/** What of temporary files nobody waits for, after telling of what is waited for. */
	private Predicate<Path> leftovers(List<Problem> found) {
		UnfinishedSaves saves = new UnfinishedSaves(study);
		try {
			saves.check(found::add);
		} catch (StorageException e) {
			found.add(e.problem());
		}
		return p -> AtomicFile.isLeftover(p.getFileName().toString()) && !saves.isNoted(p);
	}

	private void leftovers(Path folder, Predicate<Path> isLeftover, List<Problem> found) {
		entries(folder, found).stream().filter(isLeftover)
				.forEach(p -> found.add(Problem.of(Kind.LEFTOVER, p, ""))); //$NON-NLS-1$
	}

	private void checkNumbered(Path folder, Map<Integer, PolicyDocument> registered, Predicate<Path> isLeftover, List<Problem> found,
			Consumer<Integer> numbers) {
		for (Path entry : entries(folder, found)) {
			String name = entry.getFileName().toString();
			Optional<Integer> number = files.find(entry).map(StudyFile::document);
			number.ifPresent(numbers::accept);
			if (isLeftover.test(entry)) {
				found.add(Problem.of(Kind.LEFTOVER, entry, "")); //$NON-NLS-1$
			} else if (!isHidden(name) && (number.isEmpty()
					|| registered != null && !registered.containsKey(number.get()))) {
				found.add(Problem.of(Kind.UNREGISTERED_FILE, entry, "")); //$NON-NLS-1$
			}
		}
	}

	private static boolean isHidden(String name) {
		return name.startsWith("."); //$NON-NLS-1$
	}

	/** What is in a folder, but for what is not opened, which is told. */
	private List<Path> entries(Path folder, List<Problem> found) {
		try {
			List<Path> entries = new ArrayList<>();
			for (Path entry : study.list(folder)) {
				Optional<Problem> obstacle = study.obstacle(entry);
				obstacle.ifPresentOrElse(found::add, () -> entries.add(entry));
			}
			return entries;
		} catch (StorageException e) {
			found.add(e.problem());
			return List.of();
		}
	}

	private Path named(StudyFile file) {
		return files.folder().resolve(file.path());
	}

	private void checkDocument(int number, List<Problem> found) {
		ClauseTree tree = null;
		try {
			tree = project.readClauses(number);
		} catch (StorageException e) {
			found.add(e.problem());
		}
		String text = null;
		try {
			text = project.readText(number, tree == null ? null : tree.getTextHash());
		} catch (StorageException e) {
			found.add(e.problem());
		}
		if (tree != null) {
			new ClauseCheck(named(StudyFile.clauses(number)), text, found::add).check(tree);
		}
		Clauses clauses = tree == null ? null : new Clauses(tree);
		for (String coder : coders) {
			try {
				CodingSet set = project.readCodings(coder, number);
				if (codings != null) {
					codings.check(set, clauses, files.codings(coder, number), found::add);
				}
			} catch (StorageException e) {
				found.add(e.problem());
			}
		}
	}
}
