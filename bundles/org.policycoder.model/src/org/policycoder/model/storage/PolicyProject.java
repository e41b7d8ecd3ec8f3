// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Clauses;
import org.policycoder.model.Codebook;
import org.policycoder.model.Coder;
import org.policycoder.model.CodingRound;
import org.policycoder.model.CodingSet;
import org.policycoder.model.Corpus;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Progress;
import org.policycoder.model.Project;
import org.policycoder.model.StoredRoot;
import org.policycoder.model.storage.Problem.Kind;

/**
 * A project that is open: its model in memory, and the folder it is kept in.
 * <p>
 * Project, codebook and register are read when it is opened; texts, clause trees
 * and coding sets when they are asked for. What was read is kept, so that
 * everyone who asks gets the same object. An object is changed in memory and then
 * saved by {@link #save(StoredRoot)}; each file is replaced as a whole, and several
 * that belong together ({@link #saveAll}) are as one step. A program that is killed
 * does not break it: whoever reads what it has left reads the step as done. A file
 * that cannot be read, or was changed by somebody else since, is never overwritten.
 * <p>
 * Reading may be done from several threads; changing the model may not.
 *
 * @since 1.0
 */
public final class PolicyProject {

	private final StudyLayout files;

	private final ModelReader reader;

	private final StudyFolder study;

	private final StoredFiles disk;

	private final ImportJournal journal;

	private final UnfinishedSaves unfinished;

	/** Documents that the register on disk does not name yet. */
	private final Set<PolicyDocument> unsaved = new HashSet<>();

	/** Files of documents that only the register on disk still names. */
	private final List<Path> doomed = new ArrayList<>();

	/** What was read of documents. */
	private final Map<StudyFile, StoredRoot> kept = new ConcurrentHashMap<>();

	private final Map<StudyFile, StoredRoot> rounds = new ConcurrentHashMap<>();

	private final Map<Integer, SoftReference<String>> texts = new ConcurrentHashMap<>();

	private Project project;

	private Codebook codebook;

	private Corpus corpus;

	PolicyProject(Path folder, Migrations migrations) {
		this.files = new StudyLayout(folder);
		this.study = new StudyFolder(folder);
		this.disk = new StoredFiles(study);
		this.journal = new ImportJournal(study);
		this.unfinished = new UnfinishedSaves(study);
		this.reader = new ModelReader(migrations);
	}

	/**
	 * Makes a project and its folder.
	 *
	 * @param folder
	 *            a folder that does not exist, or is empty but for hidden files (so
	 *            that it may be under version control already)
	 * @param project
	 *            the name, coders and settings; becomes the project's own
	 * @param codebook
	 *            the codebook; becomes the project's own
	 * @return the project, saved
	 * @throws StorageException
	 *             when the folder holds something or cannot be written
	 */
	public static PolicyProject create(Path folder, Project project, Codebook codebook) throws StorageException {
		PolicyProject made = new PolicyProject(folder, Migrations.STANDARD);
		for (Coder coder : project.getCoders()) {
			made.files.codings(coder.getId(), 1); // refuses an id that can have no folder
		}
		made.project = project;
		made.codebook = codebook;
		made.corpus = ModelFactory.eINSTANCE.createCorpus();
		made.makeFolders();
		made.writeAttributes();
		made.save(List.of(made.new Snapshot(made.codebook), made.new Snapshot(made.corpus), made.new Snapshot(made.project)),
				true);
		return made;
	}

	private void makeFolders() throws StorageException {
		study.makeEmpty();
		try {
			Files.createDirectories(files.documents());
		} catch (IOException e) {
			throw StudyFolder.notWritten(files.folder(), e);
		}
	}

	/** Those that the folder has already are not ours to change. */
	private void writeAttributes() throws StorageException {
		Path attributes = files.folder().resolve(".gitattributes"); //$NON-NLS-1$
		if (!study.exists(attributes)) {
			try (InputStream in = PolicyProject.class.getResourceAsStream("gitattributes")) { //$NON-NLS-1$
				disk.write(List.of(new StoredFiles.Content(attributes, in.readAllBytes())), true);
			} catch (StorageException e) {
				throw e;
			} catch (IOException e) {
				throw StudyFolder.notWritten(attributes, e);
			}
		}
	}

	/**
	 * Opens a project. Older formats are migrated in memory; a file takes the present
	 * format when it is next saved.
	 *
	 * @param folder
	 *            the project folder
	 * @return the project
	 * @throws StorageException
	 *             when the folder holds none, or its project file, codebook or
	 *             register cannot be read
	 */
	public static PolicyProject open(Path folder) throws StorageException {
		return open(folder, Migrations.STANDARD);
	}

	static PolicyProject open(Path folder, Migrations migrations) throws StorageException {
		if (!isProject(folder)) {
			throw new StorageException(Problem.of(Kind.NOT_A_PROJECT, folder, "")); //$NON-NLS-1$
		}
		PolicyProject opened = new PolicyProject(folder, migrations);
		opened.project = opened.read(Project.class, opened.files.project());
		opened.codebook = opened.read(Codebook.class, opened.files.codebook());
		opened.corpus = opened.read(Corpus.class, opened.files.corpus());
		opened.readRounds();
		return opened;
	}

	/** One that cannot be read is told by the check. */
	private void readRounds() {
		try {
			for (Path file : study.list(files.rounds())) {
				Optional<StudyFile> round = files.find(file);
				if (round.isPresent()) {
					kept(round.get());
				}
			}
		} catch (StorageException e) {
			// none, or none further
		}
	}

	/**
	 * Tells whether a folder holds a project.
	 *
	 * @param folder
	 *            any path
	 * @return true when a project file is there, readable or not
	 */
	public static boolean isProject(Path folder) {
		return new StudyFolder(folder).exists(new StudyLayout(folder).project());
	}

	/**
	 * Gets the folder that the project is kept in.
	 *
	 * @return the folder, as it was given
	 */
	public Path folder() {
		return files.folder();
	}

	/**
	 * Gets name, coders and settings.
	 *
	 * @return the root of the project file, never null
	 */
	public Project project() {
		return project;
	}

	/**
	 * Gets the codebook.
	 *
	 * @return the codebook, never null
	 */
	public Codebook codebook() {
		return codebook;
	}

	/**
	 * Gets the register.
	 *
	 * @return the register, never null
	 */
	public Corpus corpus() {
		return corpus;
	}

	/**
	 * Gets the text of a document.
	 *
	 * @param document
	 *            a document of the register
	 * @return the text that the offsets of clauses and codings refer to, without
	 *         byte order mark, lines ended by LF
	 * @throws StorageException
	 *             when it cannot be read, or is not the text that the clauses of the
	 *             document were found in: their offsets would then point into the
	 *             middle of other words
	 */
	public String text(PolicyDocument document) throws StorageException {
		SoftReference<String> kept = texts.get(document.getNumber());
		String text = kept == null ? null : kept.get();
		if (text == null) {
			text = readText(document.getNumber(), clauses(document).getTextHash());
			texts.put(document.getNumber(), new SoftReference<>(text));
		}
		return text;
	}

	String readText(int number, String expectedHash) throws StorageException {
		Path file = files.text(number);
		byte[] bytes = unfinished.read(file, Kind.TEXT_MISSING);
		if (expectedHash != null && !expectedHash.equals(TextHash.of(bytes))) {
			String unix = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"); //$NON-NLS-1$ //$NON-NLS-2$
			throw new StorageException(Problem.of(
					expectedHash.equals(TextHash.of(unix)) ? Kind.LINE_ENDS_CHANGED : Kind.TEXT_CHANGED, file, "")); //$NON-NLS-1$
		}
		return decode(file, bytes);
	}

	private static String decode(Path file, byte[] bytes) throws StorageException {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw new StorageException(Problem.of(Kind.NOT_UTF8, file, ""), e); //$NON-NLS-1$
		}
	}

	/**
	 * Gets the clauses of a document.
	 *
	 * @param document
	 *            a document of the register
	 * @return its clause tree, always the same object; a new, empty one, without text
	 *         hash, when there is no file
	 * @throws StorageException
	 *             when the file cannot be read
	 */
	public ClauseTree clauses(PolicyDocument document) throws StorageException {
		return (ClauseTree) kept(StudyFile.clauses(document.getNumber()));
	}

	ClauseTree readClauses(int number) throws StorageException {
		return (ClauseTree) read(StudyFile.clauses(number));
	}

	private StoredRoot kept(StudyFile file) throws StorageException {
		Map<StudyFile, StoredRoot> all = file.kind() == FileKind.ROUND ? rounds : kept;
		StoredRoot known = all.get(file);
		if (known != null) {
			return known;
		}
		StoredRoot root = read(file);
		StoredRoot first = all.putIfAbsent(file, root);
		return first == null ? root : first;
	}

	/** A file that is not there holds nothing. */
	private StoredRoot read(StudyFile file) throws StorageException {
		try {
			return read(file.kind().type(), files.path(file), root -> StudyFile.of(root).equals(file) ? null : owner(root));
		} catch (StorageException e) {
			if (e.problem().kind() == Kind.MISSING) {
				return file.kind().empty(file);
			}
			throw e;
		}
	}

	private static String owner(StoredRoot root) {
		StudyFile own = StudyFile.of(root);
		return own.coder() + (own.kind().isOfCoder() ? "/" : "") + own.number(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Gets what a file of the study holds.
	 *
	 * @param file
	 *            any file of a study
	 * @return its root, always the same object; for a text that of the clauses over it; empty when
	 *         the file is that of no document of the register
	 * @throws StorageException
	 *             when it cannot be read
	 */
	public Optional<StoredRoot> root(StudyFile file) throws StorageException {
		switch (file.kind()) {
		case PROJECT:
			return Optional.of(project);
		case CODEBOOK:
			return Optional.of(codebook);
		case CORPUS:
			return Optional.of(corpus);
		case ROUND:
			return Optional.of(kept(file));
		default:
			boolean registered = corpus.getDocuments().stream().anyMatch(d -> d.getNumber() == file.document());
			StudyFile wanted = file.kind().hasRoot() ? file : StudyFile.clauses(file.document());
			return registered ? Optional.of(kept(wanted)) : Optional.empty();
		}
	}

	/**
	 * Gets a blind round.
	 *
	 * @param number
	 *            its number, from 1 on
	 * @return the round, always the same object; a new, empty one when there is none of that number
	 * @throws StorageException
	 *             when its file cannot be read
	 */
	public CodingRound round(int number) throws StorageException {
		return (CodingRound) kept(StudyFile.round(number));
	}

	void readRound(int number) throws StorageException {
		read(StudyFile.round(number));
	}

	/**
	 * Gets the blind rounds.
	 *
	 * @return the rounds that were begun, by number; those whose file cannot be read are not among them
	 */
	public List<CodingRound> rounds() {
		return rounds.values().stream().map(CodingRound.class::cast).filter(r -> r.getBegun() != null)
				.sorted(Comparator.comparingInt(CodingRound::getNumber)).toList();
	}

	/**
	 * Gets what a coder decided on a document.
	 *
	 * @param coder
	 *            the id of the coder
	 * @param document
	 *            a document of the register
	 * @return the coding set, always the same object; a new, empty one when there is
	 *         no file
	 * @throws StorageException
	 *             when the file cannot be read; then there is no set that could be
	 *             saved in its place
	 */
	public CodingSet codings(String coder, PolicyDocument document) throws StorageException {
		return (CodingSet) kept(StudyFile.codings(coder, document.getNumber()));
	}

	CodingSet readCodings(String coder, int number) throws StorageException {
		return (CodingSet) read(StudyFile.codings(coder, number));
	}

	/**
	 * Reads the clause trees of all documents and the coding sets of all coders of
	 * the project on all documents, on all processors.
	 *
	 * @param progress
	 *            told of each document
	 * @throws StorageException
	 *             when files cannot be read: that of the first in the order of the
	 *             register, with the others suppressed in it; everything that could
	 *             be read is in memory all the same
	 * @throws CancellationException
	 *             when the progress is cancelled
	 */
	public void loadAll(Progress progress) throws StorageException {
		List<PolicyDocument> documents = corpus.getDocuments();
		List<String> coders = project.getCoders().stream().map(Coder::getId).toList();
		progress.begin(documents.size());
		List<StorageException> failures = documents.parallelStream().flatMap(d -> {
			if (progress.isCancelled()) {
				throw new CancellationException();
			}
			List<StorageException> failed = load(d, coders);
			progress.worked(1);
			return failed.stream();
		}).toList();
		if (!failures.isEmpty()) {
			StorageException first = failures.get(0);
			failures.stream().skip(1).forEach(first::addSuppressed);
			throw first;
		}
	}

	/**
	 * Reads the clause trees of all documents and the coding sets of all coders.
	 *
	 * @throws StorageException
	 *             as {@link #loadAll(Progress)}
	 */
	public void loadAll() throws StorageException {
		loadAll(Progress.NONE);
	}

	private List<StorageException> load(PolicyDocument document, List<String> coders) {
		List<StorageException> failed = new ArrayList<>(0);
		for (FileKind kind : FileKind.values()) {
			if (kind.isOfDocument() && kind.hasRoot()) {
				for (String coder : kind.isOfCoder() ? coders : List.of("")) { //$NON-NLS-1$
					try {
						kept(new StudyFile(kind, coder, document.getNumber()));
					} catch (StorageException e) {
						failed.add(e);
					}
				}
			}
		}
		return failed;
	}

	/**
	 * Takes a document into the project. Its text, clauses and original are written
	 * at once; it counts from the moment that the register is saved, which also
	 * brings these files safely to the disk. A program that is killed before leaves
	 * files that {@link ProjectCheck} names and that adding the same text again takes
	 * over.
	 *
	 * @param document
	 *            what the register says of it; the number 0 stands for the next free
	 *            one, which is then set in the document, the tree and the numbers of the
	 *            clauses
	 * @param text
	 *            the text, lines ended by LF, without byte order mark
	 * @param tree
	 *            its clauses; number and hash of the text are set in it; null when
	 *            there are none yet
	 * @param original
	 *            the file that it was read from, which is copied as
	 *            {@code originals/NNNN.ext}; null to leave what the document says
	 * @return the document, now in the register
	 * @throws StorageException
	 *             when the number is taken, files of another document are in the
	 *             place, or something cannot be written
	 * @throws IllegalArgumentException
	 *             when the text has a carriage return or a byte order mark, or the
	 *             clauses carry another number than the document
	 */
	public PolicyDocument addDocument(PolicyDocument document, String text, ClauseTree tree, Path original)
			throws StorageException {
		if (text.indexOf('\r') >= 0 || text.startsWith("\uFEFF")) { //$NON-NLS-1$
			throw new IllegalArgumentException("the text has a carriage return or byte order mark"); //$NON-NLS-1$
		}
		byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
		synchronized (corpus) {
			int number = free(document.getNumber(), utf8);
			ClauseTree stored = tree == null ? ModelFactory.eINSTANCE.createClauseTree() : tree;
			assignNumber(stored, document.getNumber(), number);
			document.setNumber(number);
			stored.setTextHash(TextHash.of(utf8));
			unsaved.add(document);
			try {
				journal.note(files.text(number));
				journal.note(files.clauses(number));
				disk.takeOver(files.clauses(number));
				Snapshot clauses = new Snapshot(stored);
				disk.write(List.of(new StoredFiles.Content(files.text(number), utf8), clauses.content), false);
				clauses.adopt();
				if (original != null) {
					document.setOriginal(addOriginal(original, number));
				}
			} catch (StorageException e) {
				withdraw(document, e);
				throw e;
			}
			texts.put(number, new SoftReference<>(text));
			doomed.removeAll(filesOf(document, originalsOf(document)));
			corpus.getDocuments().add(document);
		}
		return document;
	}

	/** What was written before the disk was full belongs to nothing. */
	private void withdraw(PolicyDocument document, StorageException why) {
		try {
			removeDocument(document);
		} catch (StorageException e) {
			why.addSuppressed(e);
		}
	}

	/** Clause numbers made for one document number, 0 when it was not known, are made those of another. */
	private static void assignNumber(ClauseTree tree, int from, int to) {
		String before = from + "-"; //$NON-NLS-1$
		String after = to + "-"; //$NON-NLS-1$
		List<Clause> numbered = new Clauses(tree).all().stream().filter(c -> c.getNumber() != null).toList();
		for (Clause clause : numbered) {
			if (!clause.getNumber().startsWith(before) && !clause.getNumber().startsWith(after)) {
				throw new IllegalArgumentException("clause " + clause.getNumber() + " in document " + to); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		for (Clause clause : numbered) {
			if (!clause.getNumber().startsWith(after)) {
				clause.setNumber(after + clause.getNumber().substring(before.length()));
			}
		}
		tree.setDocument(to);
	}

	private int free(int wanted, byte[] text) throws StorageException {
		if (wanted != 0 && !DocumentNumbers.isValid(wanted)) {
			throw new IllegalArgumentException("document " + wanted); //$NON-NLS-1$
		}
		int number = wanted;
		if (wanted == 0) {
			DocumentNumbers numbers = new DocumentNumbers(corpus.getDocuments().stream().mapToInt(PolicyDocument::getNumber));
			do {
				number = numbers.next();
			} while (obstacle(number, text).isPresent());
		} else if (corpus.getDocuments().stream().anyMatch(d -> d.getNumber() == wanted)) {
			throw new StorageException(
					Problem.of(Kind.DUPLICATE_DOCUMENT, files.corpus(), Integer.toString(wanted)));
		} else {
			Optional<Path> obstacle = obstacle(number, text);
			if (obstacle.isPresent()) {
				throw new StorageException(Problem.of(Kind.UNREGISTERED_FILE, obstacle.get(), "")); //$NON-NLS-1$
			}
		}
		return number;
	}

	/**
	 * Finds a file that stands in the way of a new document: codings would be taken
	 * for those of the new one, another text would be lost. The same text and its
	 * clauses, which an interrupted import leaves, are no obstacle.
	 */
	private Optional<Path> obstacle(int number, byte[] text) throws StorageException {
		for (String coder : coders()) {
			Path codings = files.codings(coder, number);
			if (study.exists(codings)) {
				return Optional.of(codings);
			}
		}
		Path file = files.text(number);
		if (study.exists(file)) {
			return Arrays.equals(text, study.read(file, Kind.TEXT_MISSING)) ? Optional.empty() : Optional.of(file);
		}
		return Optional.of(files.clauses(number)).filter(study::exists);
	}

	/** The ids of those who have left a folder of codings. */
	private List<String> coders() throws StorageException {
		return study.list(files.codings()).stream().filter(study::isFolder).map(f -> CoderFolder.named(f.getFileName().toString()))
				.flatMap(Optional::stream).map(CoderFolder::coder).toList();
	}

	/**
	 * Copies a file into {@code originals/}, for several documents that come from it.
	 *
	 * @param original
	 *            the file as it came
	 * @return its name there, for {@link PolicyDocument#setOriginal(String)}: its own,
	 *         or one made of it when it cannot be one everywhere or another file has that name
	 *         already
	 * @throws StorageException
	 *             when it cannot be copied
	 */
	public String addOriginal(Path original) throws StorageException {
		String extension = extension(original);
		String fileName = original.getFileName().toString();
		Map<String, Path> taken = new HashMap<>(); // some systems do not tell capitals apart
		study.list(files.originals()).forEach(p -> taken.put(SafeName.key(p.getFileName().toString()), p));
		return copy(original, SafeName.of(fileName.substring(0, fileName.length() - extension.length())), extension,
				name -> taken.get(SafeName.key(name)));
	}

	/**
	 * Copies the original of a version that is to take the place of a document's into
	 * {@code originals/}, beside that of the earlier one.
	 *
	 * @param original
	 *            the file as it came
	 * @param number
	 *            the number of the document
	 * @return its name there: made of the number, as {@code 0003-2.pdf}; that of the earlier
	 *         one when it is the very same file
	 * @throws StorageException
	 *             when it cannot be copied
	 */
	public String addOriginal(Path original, int number) throws StorageException {
		return copy(original, FileKind.digits(number), extension(original), //$NON-NLS-1$
				name -> Optional.of(files.originals().resolve(name)).filter(study::exists).orElse(null));
	}

	/** Finds a name at which nothing is there, or the same. */
	private String copy(Path original, String stem, String extension, Function<String, Path> there) throws StorageException {
		for (int i = 1;; i++) {
			String name = stem + (i == 1 ? "" : "-" + i) + extension; //$NON-NLS-1$ //$NON-NLS-2$
			Path present = there.apply(name);
			if (present == null) {
				Path target = files.originals().resolve(name);
				journal.note(target);
				disk.copy(original, target);
				return name;
			}
			if (isCopy(original, present)) {
				return present.getFileName().toString();
			}
		}
	}

	private boolean isCopy(Path original, Path there) throws StorageException {
		try {
			return study.obstacle(there).isEmpty() && Files.isRegularFile(there) && Files.mismatch(original, there) < 0;
		} catch (IOException e) {
			throw StudyFolder.unreadable(original, e);
		}
	}

	/**
	 * Takes a document out of the project, with its text, its clauses, the codings of
	 * all coders and, unless another document came from it too, the original. As in
	 * {@link #addDocument} saving the register is what counts: only then are the files
	 * deleted, but those of a document that no saved register names go at once, as far as
	 * they were made here.
	 *
	 * @param document
	 *            a document of the register
	 * @throws StorageException
	 *             when a file cannot be deleted; the document is out of the register
	 *             all the same, and {@link ProjectCheck} names what is left
	 */
	public void removeDocument(PolicyDocument document) throws StorageException {
		int number = document.getNumber();
		synchronized (corpus) {
			Set<String> originals = originalsOf(document);
			corpus.getDocuments().remove(document);
			texts.remove(number);
			kept.keySet().removeIf(f -> f.document() == number);
			List<Path> gone = filesOf(document, originals);
			if (unsaved.remove(document)) {
				disk.deleteMade(gone);
				if (unsaved.isEmpty()) {
					journal.settle();
				}
			} else {
				doomed.addAll(gone);
			}
		}
	}

	private List<Path> filesOf(PolicyDocument document, Set<String> originals) throws StorageException {
		int number = document.getNumber();
		List<Path> of = new ArrayList<>();
		for (FileKind kind : FileKind.values()) {
			if (kind.isOfDocument()) {
				for (String coder : kind.isOfCoder() ? coders() : List.of("")) { //$NON-NLS-1$
					of.add(files.path(new StudyFile(kind, coder, number)));
				}
			}
		}
		for (String original : originals) {
			if (corpus.getDocuments().stream().noneMatch(d -> original.equals(d.getOriginal()))) {
				files.original(original).ifPresent(of::add);
			}
		}
		return of;
	}

	/** That of the document, and those of its earlier versions that were made for it alone. */
	private Set<String> originalsOf(PolicyDocument document) {
		Set<String> names = new LinkedHashSet<>();
		Optional.ofNullable(document.getOriginal()).ifPresent(names::add);
		Pattern own = Pattern.compile(FileKind.digits(document.getNumber()) + "(-\\d+)?(\\..+)?"); //$NON-NLS-1$
		try {
			clauses(document).getEarlier().stream().flatMap(v -> v.getRegister().stream()).map(PolicyDocument::getOriginal)
					.filter(n -> n != null && own.matcher(n).matches()).forEach(names::add);
		} catch (StorageException e) {
			// what cannot be read names nothing that could be deleted
		}
		return names;
	}

	/** The extension with its dot, if it is one that can stand in any file system. */
	private static String extension(Path file) {
		String name = file.getFileName().toString();
		String extension = name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
		return extension.matches("\\.[a-z0-9]{1,10}") ? extension : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Saves one file of the project, replacing it as a whole.
	 *
	 * @param root
	 *            its root: the project, codebook or register of this project, one of
	 *            its coding sets or clause trees; or a new codebook or clause tree
	 *            that is to take the place of the old one
	 * @throws ChangedOutsideException
	 *             when the file is no longer the one that was read
	 * @throws StorageException
	 *             when it cannot be written; the file is then as it was
	 * @throws IllegalArgumentException
	 *             when the root belongs to another project
	 */
	public void save(StoredRoot root) throws StorageException {
		saveAll(List.of(root));
	}

	/**
	 * Saves several files that belong together, all or none of them, also when the program is
	 * killed.
	 *
	 * @param roots
	 *            the roots, as for {@link #save(StoredRoot)}, in the order in which the files
	 *            are replaced
	 * @throws StorageException
	 *             when one cannot be written; all files are as they were, unless the kind of
	 *             the problem is {@link Kind#PARTLY_WRITTEN}: then the others wait, and take their
	 *             places when the project is next saved or opened; or {@link Kind#NOT_CONFIRMED}
	 */
	public void saveAll(Collection<? extends StoredRoot> roots) throws StorageException {
		List<Snapshot> pictures = new ArrayList<>();
		for (StoredRoot root : roots) {
			pictures.add(new Snapshot(root));
		}
		save(pictures, true);
	}

	/**
	 * Saves pictures of several roots as {@link #saveAll} does the roots.
	 *
	 * @param pictures
	 *            pictures of roots of this project, in the order in which the files are replaced
	 * @throws StorageException
	 *             as for {@link #saveAll}
	 */
	public void saveTogether(List<Snapshot> pictures) throws StorageException {
		save(pictures, true);
	}

	/** Before the register names a document its files are safe; after it does no more they go. */
	private void save(List<Snapshot> pictures, boolean durable) throws StorageException {
		boolean register = pictures.stream().anyMatch(p -> p.root instanceof Corpus);
		if (register) {
			disk.force();
		}
		disk.write(pictures.stream().flatMap(p -> p.contents()).toList(), durable || register);
		for (Snapshot picture : pictures) {
			picture.written();
		}
	}

	/**
	 * Saves one file even when it was changed outside: what the other one wrote is
	 * lost. Only for a user who has been asked.
	 *
	 * @param root
	 *            as for {@link #save(StoredRoot)}
	 * @throws StorageException
	 *             when it cannot be written; the file is then as it was
	 */
	public void overwrite(StoredRoot root) throws StorageException {
		new Snapshot(root).overwrite();
	}

	/**
	 * Takes a picture of a root as it is now, so that it can be saved on another thread
	 * while the model is changed on. This takes a few milliseconds for 20,000 codings,
	 * where the disk may take any time.
	 *
	 * @param root
	 *            as for {@link #save(StoredRoot)}
	 * @return the picture, to be saved before a later one of the same root is
	 * @throws StorageException
	 *             when there can be no file for it
	 * @throws IllegalArgumentException
	 *             when the root belongs to another project
	 */
	public Snapshot snapshot(StoredRoot root) throws StorageException {
		return new Snapshot(root);
	}

	/**
	 * Takes a picture of clauses and of a corrected text that they were found in, so that both
	 * are saved as one.
	 *
	 * @param tree
	 *            the clauses, with the hash of the new text
	 * @param text
	 *            the new text, lines ended by LF, without byte order mark
	 * @param before
	 *            the text that the file must still hold; null when it does not matter
	 * @return the picture
	 * @throws StorageException
	 *             as for {@link #snapshot(StoredRoot)}, or when the present text is no file
	 */
	public Snapshot snapshot(ClauseTree tree, String text, String before) throws StorageException {
		Path file = files.text(tree.getDocument());
		if (before == null) {
			disk.takeOver(file);
		} else {
			disk.remember(file, before.getBytes(StandardCharsets.UTF_8));
		}
		return new Snapshot(tree, new StoredFiles.Content(file, text.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * Copies the project to another folder, with roots as they were pictured instead of as they
	 * are on disk. The project stays with its own folder.
	 *
	 * @param target
	 *            a folder that does not exist, or is empty but for hidden files
	 * @param newer
	 *            pictures of roots of this project
	 * @return what could not be copied because it cannot be read
	 * @throws StorageException
	 *             when the folder is not free or cannot be written
	 */
	public List<Problem> copy(Path target, Collection<Snapshot> newer) throws StorageException {
		return new StudyCopy(study, target).write(newer.stream().flatMap(Snapshot::contents).toList());
	}

	/** A root as it was at one moment, on its way to the disk. May be used on any thread. */
	public final class Snapshot {

		private final StoredRoot root;

		private final StoredFiles.Content content;

		/** The text that goes with clauses and after them; null for none. */
		private final StoredFiles.Content text;

		/** For a register: what it is the first to name, and the first not to name any more. */
		private final List<PolicyDocument> named;

		private final List<Path> unnamed;

		private Snapshot(StoredRoot root) throws StorageException {
			this(root, null);
		}

		private Snapshot(StoredRoot root, StoredFiles.Content text) throws StorageException {
			requireOwn(root);
			this.root = root;
			this.text = text;
			Path file = files.of(root);
			synchronized (root) {
				named = root instanceof Corpus ? List.copyOf(unsaved) : List.of();
				unnamed = root instanceof Corpus ? List.copyOf(doomed) : List.of();
				root.setFormatVersion(Migrations.CURRENT);
				content = new StoredFiles.Content(file, ModelWriter.write(root));
			}
		}

		Stream<StoredFiles.Content> contents() {
			return Stream.of(content, text).filter(Objects::nonNull);
		}

		/**
		 * Replaces the file by the picture.
		 *
		 * @throws ChangedOutsideException
		 *             when the file is no longer the one that was read
		 * @throws StorageException
		 *             when it cannot be written; the file is then as it was
		 */
		public void save() throws StorageException {
			PolicyProject.this.save(List.of(this), true);
		}

		/**
		 * Replaces the file by the picture even when it was changed outside: what the other
		 * one wrote is lost. Only for a user who has been asked.
		 *
		 * @throws StorageException
		 *             when it cannot be written; the file is then as it was
		 */
		public void overwrite() throws StorageException {
			replaceAnything();
			save();
		}

		/**
		 * Lets the picture take the place of whatever the file holds now, as {@link #overwrite()},
		 * when it is saved together with others.
		 *
		 * @throws StorageException
		 *             when the file cannot be read
		 */
		public void replaceAnything() throws StorageException {
			disk.takeOver(content.file());
		}

		private void written() throws StorageException {
			adopt();
			if (root instanceof Corpus) {
				synchronized (corpus) {
					unsaved.removeAll(named);
					if (unsaved.isEmpty()) {
						journal.settle();
					}
					List<Path> gone = unnamed.stream().filter(doomed::contains).toList();
					disk.delete(gone);
					doomed.removeAll(gone);
				}
			}
		}

		private void adopt() {
			if (root instanceof Codebook c) {
				codebook = c;
			} else if (root instanceof ClauseTree t) {
				kept.put(StudyFile.of(t), t);
			}
			if (text != null) {
				texts.remove(((ClauseTree) root).getDocument());
			}
		}
	}

	/**
	 * Puts right what a program that was killed has left half done: files that were saved
	 * together take their places, and what an import has put into the study without entering it
	 * in the register goes. Only to be called while no other program can be at work in the
	 * study, as while {@link StudyLock#isHeld() the lock is held}.
	 *
	 * @return what was done
	 * @throws StorageException
	 *             when something cannot be read, put in its place or deleted
	 */
	public Recovered recover() throws StorageException {
		return new Recovery(files, study, this).run();
	}

	/**
	 * What {@link #recover()} has done.
	 *
	 * @param completed
	 *            the files that were put in their places
	 * @param removed
	 *            the files that no document had
	 */
	public record Recovered(List<Path> completed, List<Path> removed) {}

	private void requireOwn(StoredRoot root) {
		boolean own = switch (root) {
		case Project p -> p == project;
		case Corpus c -> c == corpus;
		case CodingSet s -> s == kept.get(StudyFile.of(s));
		case CodingRound r -> r == rounds.get(StudyFile.of(r));
		default -> true;
		};
		if (!own) {
			throw new IllegalArgumentException(root.eClass().getName() + " of another project"); //$NON-NLS-1$
		}
	}

	<T extends StoredRoot> T read(Class<T> type, Path file) throws StorageException {
		return read(type, file, root -> null);
	}

	/** Only what was read and understood may be replaced later. */
	private <T extends StoredRoot> T read(Class<T> type, Path file, Function<StoredRoot, String> belongsElsewhere)
			throws StorageException {
		byte[] bytes = unfinished.read(file, Kind.MISSING);
		T root = reader.read(type, bytes, file);
		String elsewhere = belongsElsewhere.apply(root);
		if (elsewhere != null) {
			throw new StorageException(Problem.of(Kind.MISPLACED, file, "", elsewhere)); //$NON-NLS-1$
		}
		disk.remember(file, bytes);
		return root;
	}
}
