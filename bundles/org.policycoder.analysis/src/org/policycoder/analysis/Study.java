// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Codebook;
import org.policycoder.model.Coder;
import org.policycoder.model.CoderRole;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingChoice;
import org.policycoder.model.CodingOrigin;
import org.policycoder.model.CodingSet;
import org.policycoder.model.NoCode;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Progress;
import org.policycoder.model.Project;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

/**
 * What tables are made of: a project as it was at one moment, flattened once
 * for all tables of a report. It never changes, so a table can be made in the
 * background while people go on coding.
 * <p>
 * A coding whose clause or category is gone is left out; the check of the
 * project reports it.
 *
 * @since 1.0
 */
public final class Study {

	/**
	 * Begins a setting of a project that is its name in another language than its
	 * own, for example {@code name.en}.
	 */
	public static final String NAME_SETTING = "name."; //$NON-NLS-1$

	private final String name;
	private final Map<String, String> names;
	private final String language;
	private final String codingChoice;
	private final List<StudyCoder> coders;
	private final Set<String> settling;
	private final boolean settled;
	private final Set<String> suggesting;
	private final int hidden;
	/** The ids of those who are compared; null when it is all who do not settle. */
	private final Set<String> compared;
	private final Framework framework;
	private final List<StudyDocument> documents;
	private final Map<StudyDocument, PolicyDocument> registered;
	private final Map<StudyDocument, DocumentOutline> outlines;
	/** Which clauses a scope has left of each document; of a whole study nothing. */
	private final Map<StudyDocument, BitSet> places;
	private final TextSource texts;
	private final Map<CodingChoice, CountedCodings> counted;
	/** What this was before a scope confined it; itself when none did. */
	private final Study whole;
	private final StudyScope scope;

	private Study(Builder builder) {
		name = builder.project.getName();
		names = builder.project.getSettings().stream().filter(e -> e.getKey().startsWith(NAME_SETTING)).collect(
				Collectors.toUnmodifiableMap(e -> e.getKey().substring(NAME_SETTING.length()), Map.Entry::getValue));
		language = builder.project.getLanguage();
		codingChoice = builder.project.getResultCoder();
		coders = List.copyOf(builder.coders.values());
		framework = builder.framework;
		documents = builder.documents.stream().sorted(Comparator.comparingInt(StudyDocument::number)).toList();
		registered = builder.registered;
		outlines = builder.outlines;
		places = Map.of();
		texts = builder.texts;
		Set<String> adjudicators = builder.of(CoderRole.ADJUDICATOR);
		Set<String> deciding = documents.stream().flatMap(d -> d.clauses().stream())
				.flatMap(c -> Stream.concat(c.codings().stream()
						.filter(g -> g.origin() == CodingOrigin.ADJUDICATED || adjudicators.contains(g.coder())).map(ClauseCoding::coder),
						c.uncoded().stream().map(CodedClause.Uncoded::coder)))
				.collect(Collectors.toUnmodifiableSet());
		settled = !deciding.isEmpty();
		settling = Stream.concat(adjudicators.stream(), deciding.stream()).collect(Collectors.toUnmodifiableSet());
		suggesting = builder.of(CoderRole.SUGGESTER);
		compared = null;
		hidden = 0;
		counted = new ConcurrentHashMap<>();
		whole = this;
		scope = null;
	}

	private Study(Study same, String choice) {
		this(same, choice, same.documents, same.compared, same.hidden, same.counted);
	}

	private Study(Study same, String choice, List<StudyDocument> documents, Set<String> compared, int hidden,
			Map<CodingChoice, CountedCodings> counted) {
		name = same.name;
		names = same.names;
		language = same.language;
		codingChoice = choice;
		coders = same.coders;
		settling = same.settling;
		settled = same.settled;
		suggesting = same.suggesting;
		framework = same.framework;
		this.documents = documents;
		this.compared = compared;
		this.hidden = hidden;
		registered = new IdentityHashMap<>(same.registered);
		outlines = new IdentityHashMap<>(same.outlines);
		places = same.places;
		texts = same.texts;
		this.counted = counted;
		whole = same.scope == null ? this : same.whole;
		scope = same.scope;
	}

	/** What a scope leaves of a whole study. */
	private Study(Study whole, StudyScope scope, Map<StudyDocument, BitSet> found) {
		name = whole.name;
		names = whole.names;
		language = whole.language;
		codingChoice = whole.codingChoice;
		coders = whole.coders;
		settling = whole.settling;
		settled = whole.settled;
		suggesting = whole.suggesting;
		hidden = whole.hidden;
		framework = whole.framework;
		compared = whole.compared;
		registered = new IdentityHashMap<>();
		outlines = new IdentityHashMap<>();
		places = new IdentityHashMap<>();
		documents = whole.documents.stream().filter(found::containsKey).map(before -> {
			StudyDocument after = whole.left(before, found.get(before));
			registered.put(after, whole.registered.get(before));
			outlines.put(after, whole.outlines.get(before));
			places.put(after, found.get(before));
			return after;
		}).toList();
		texts = whole.texts;
		counted = new ConcurrentHashMap<>();
		this.whole = whole;
		this.scope = scope;
	}

	/**
	 * Takes a study from a project. Loads all of its files that are not loaded yet.
	 *
	 * @param project
	 *            the project; kept only to ask for texts
	 * @return the project as it is now
	 * @throws StorageException
	 *             when a file of the project cannot be read
	 */
	public static Study of(PolicyProject project) throws StorageException {
		return of(project, Progress.NONE);
	}

	/**
	 * Takes a study from a project, as {@link #of(PolicyProject)}.
	 *
	 * @param project
	 *            the project
	 * @param progress
	 *            told of each document that is loaded
	 * @return the project as it is now
	 * @throws StorageException
	 *             when a file of the project cannot be read
	 * @throws java.util.concurrent.CancellationException
	 *             when the progress is cancelled
	 */
	public static Study of(PolicyProject project, Progress progress) throws StorageException {
		project.loadAll(progress);
		Builder builder = builder(project.project(), project.codebook()).texts(project::text);
		for (PolicyDocument document : project.corpus().getDocuments()) {
			builder.document(document, project);
		}
		return builder.build();
	}

	/**
	 * Takes this study from its project again after some of its documents changed, without looking at
	 * the others: for a view that follows the coding of a large corpus.
	 *
	 * @param project
	 *            the project that this study was taken from; its codebook, coders and settings are as they
	 *            were
	 * @param changed
	 *            tells by its number whether a document, its clauses or its codings may have changed
	 * @return the project as it is now
	 * @throws StorageException
	 *             when a file of the project cannot be read
	 */
	public Study again(PolicyProject project, IntPredicate changed) throws StorageException {
		Map<PolicyDocument, StudyDocument> before = new IdentityHashMap<>();
		whole.registered.forEach((taken, document) -> before.put(document, taken));
		Builder builder = new Builder(project.project(), framework).texts(project::text);
		coders.forEach(c -> builder.coders.put(c.id(), c));
		for (PolicyDocument document : project.corpus().getDocuments()) {
			StudyDocument taken = before.get(document);
			if (taken == null || changed.test(document.getNumber())) {
				builder.document(document, project);
			} else {
				builder.document(document, taken, whole.outlines.get(taken));
			}
		}
		return builder.build();
	}

	/**
	 * Starts a study of which no project is kept on disk.
	 *
	 * @param project
	 *            the project; read at once, not kept
	 * @param codebook
	 *            its codebook; read at once, not kept
	 * @return a builder without documents
	 */
	public static Builder builder(Project project, Codebook codebook) {
		return new Builder(project, new Framework(codebook));
	}

	/**
	 * Gets the name of the project.
	 *
	 * @return the name, or null
	 */
	public String name() {
		return name;
	}

	/**
	 * Gets the name of the project in a language.
	 *
	 * @param locale
	 *            the language
	 * @return the name that the project's settings have for it, else {@link #name()}
	 */
	public String name(Locale locale) {
		return names.getOrDefault(locale.getLanguage(), name);
	}

	/**
	 * Gets the language of results.
	 *
	 * @return the language of tables and reports when none is asked for
	 */
	public Locale locale() {
		return language == null ? Locale.ENGLISH : Locale.forLanguageTag(language);
	}

	/**
	 * Gets the choice of the study of whose codings count.
	 *
	 * @return as {@link CodingChoice} writes it; empty when the study leaves it open
	 */
	public Optional<String> codingChoice() {
		return Optional.ofNullable(codingChoice);
	}

	/**
	 * Makes another choice of whose codings count in all tables, without changing the project.
	 *
	 * @param choice
	 *            as {@link CodingChoice} writes it; null or blank to leave it to the study
	 * @return the same study with that choice
	 */
	public Study counting(String choice) {
		if (choice == null || choice.isBlank() || choice.equals(codingChoice)) {
			return this;
		}
		if (scope == null) {
			return new Study(this, choice);
		}
		try {
			return whole.counting(choice).within(scope, locale());
		} catch (TableException e) {
			throw new IllegalStateException(e); // the scope fits the codebook and the coders, or this would not be
		}
	}

	/**
	 * Confines all tables to a part of the study. Codings are left of the clauses that the scope finds among those that count in
	 * the study as it is; a document is left when the scope finds one of its clauses, or the document itself. The number of
	 * clauses of a document is then that of those found, so that coders are compared on nothing else.
	 *
	 * @param limits
	 *            the scope, in the place of any other; null for none
	 * @param locale
	 *            the language of what goes wrong
	 * @return the same study without the rest
	 * @throws TableException
	 *             when the scope names what the study does not have
	 */
	public Study within(StudyScope limits, Locale locale) throws TableException {
		if (limits == null) {
			return whole;
		}
		Map<StudyDocument, BitSet> left = new IdentityHashMap<>();
		Function<StudyDocument, Optional<BitSet>> found = whole.found(limits, locale);
		try {
			for (StudyDocument document : whole.documents) {
				found.apply(document).ifPresent(clauses -> left.put(document, clauses));
			}
		} catch (UncheckedIOException e) {
			throw new TableException(e.getCause().getMessage(), e.getCause());
		}
		return new Study(whole, limits, left);
	}

	private StudyDocument left(StudyDocument d, BitSet found) {
		List<OutlineClause> clauses = outlines.get(d).clauses();
		List<CodedClause> coded = found.stream().mapToObj(i -> clauses.get(i).coded()).filter(Objects::nonNull).toList();
		int count = (int) found.stream().filter(i -> !clauses.get(i).heading()).count();
		return d.with(count, coded, d.begun());
	}

	private Function<StudyDocument, Optional<BitSet>> found(StudyScope limits, Locale locale) throws TableException {
		return limits.of(this, decided().<Function<CodedClause, List<List<ClauseCoding>>>>map(c -> c::of)
				.orElse(clause -> List.of(clause.codings())), locale);
	}

	private Optional<CountedCodings> decided() {
		try {
			return Optional.of(counted(TableParameters.in(locale())));
		} catch (TableException e) {
			return Optional.empty(); // a table that counts codings says so
		}
	}

	/**
	 * Finds the clauses of a scope, coded or not, in the whole study.
	 *
	 * @param limits
	 *            the scope
	 * @param locale
	 *            the language of what goes wrong
	 * @return the clauses in the order of documents and texts
	 * @throws TableException
	 *             when the scope names what the study does not have
	 */
	public List<FoundClause> find(StudyScope limits, Locale locale) throws TableException {
		Function<StudyDocument, Optional<BitSet>> found = whole.found(limits, locale);
		try {
			return whole.documents.stream().flatMap(d -> found.apply(d).stream().flatMapToInt(BitSet::stream)
					.mapToObj(i -> new FoundClause(d, whole.outlines.get(d).clauses().get(i)))).toList();
		} catch (UncheckedIOException e) {
			throw new TableException(e.getCause().getMessage(), e.getCause());
		}
	}

	/**
	 * Gets what the study is confined to.
	 *
	 * @return the scope; empty when this is the whole study
	 */
	public Optional<StudyScope> scope() {
		return Optional.ofNullable(scope);
	}

	/**
	 * Says what the study is confined to.
	 *
	 * @param locale
	 *            the language
	 * @return a sentence for each limit; none when this is the whole study
	 */
	public List<String> scopeSentences(Locale locale) {
		return scope == null ? List.of() : scope.sentences(whole, locale);
	}

	/**
	 * Gets all clauses of a document, also those that nobody has coded and those that a scope leaves out.
	 *
	 * @param document
	 *            a document of this study
	 * @return its clauses
	 */
	public DocumentOutline outline(StudyDocument document) {
		return outlines.get(document);
	}

	/**
	 * Compares some coders only, in all tables that compare.
	 *
	 * @param ids
	 *            the ids of coders
	 * @return the same study, in which nobody else is among the {@link #comparedCoders()}
	 */
	public Study comparing(Collection<String> ids) {
		return new Study(this, codingChoice, documents, Set.copyOf(ids), hidden, new ConcurrentHashMap<>());
	}

	/**
	 * Leaves documents out of all tables.
	 *
	 * @param stays
	 *            tells which documents stay
	 * @return the same study without the others
	 */
	public Study only(Predicate<StudyDocument> stays) {
		return new Study(this, codingChoice, documents.stream().filter(stays).toList(), compared, hidden, new ConcurrentHashMap<>());
	}

	/**
	 * Leaves out what everybody but one coder gave in some documents, in all tables, which say so: for one who codes blind.
	 *
	 * @param coder
	 *            the id of the coder whose codings stay
	 * @param blind
	 *            tells the documents
	 * @return the same study without these codings
	 */
	public Study hiding(String coder, Predicate<StudyDocument> blind) {
		Map<StudyDocument, StudyDocument> instead = new IdentityHashMap<>();
		documents.stream().filter(d -> blind.test(d) && d.begun().stream().anyMatch(c -> !c.equals(coder)))
				.forEach(d -> instead.put(d, d.only(coder)));
		return instead.isEmpty() ? this : replacing(instead, compared, instead.size(), coder::equals);
	}

	/**
	 * Leaves out what was not drawn for a blind round, and who does not take part in it.
	 *
	 * @param coders
	 *            the ids of those who take part
	 * @param drawn
	 *            the numbers of the drawn clauses by the number of their document; none where the whole document was drawn
	 * @return the same study of the round alone
	 */
	public Study sampling(Collection<String> coders, Map<Integer, Set<String>> drawn) {
		Map<StudyDocument, StudyDocument> instead = new IdentityHashMap<>();
		documents.stream().filter(d -> !drawn.getOrDefault(d.number(), Set.of()).isEmpty())
				.forEach(d -> instead.put(d, d.only(drawn.get(d.number()), drawn(d, drawn.get(d.number())))));
		return only(d -> drawn.containsKey(d.number())).replacing(instead, Set.copyOf(coders), hidden, c -> true);
	}

	/** How many of the drawn clauses a scope has left. */
	private int drawn(StudyDocument document, Set<String> numbers) {
		List<OutlineClause> clauses = outlines.get(document).clauses();
		return scope == null ? numbers.size()
				: (int) places.get(document).stream().mapToObj(clauses::get).filter(c -> !c.heading() && numbers.contains(c.number())).count();
	}

	private Study replacing(Map<StudyDocument, StudyDocument> instead, Set<String> comparing, int hiding, Predicate<String> seen) {
		Study replaced = new Study(this, codingChoice, documents.stream().map(d -> instead.getOrDefault(d, d)).toList(), comparing, hiding,
				new ConcurrentHashMap<>());
		instead.forEach((before, now) -> {
			replaced.registered.put(now, registered.get(before));
			replaced.outlines.put(now, outlines.get(before).holding(now, seen));
		});
		return replaced;
	}

	/**
	 * Counts the documents in which codings are hidden.
	 *
	 * @return how many, see {@link #hiding}
	 */
	public int hidden() {
		return hidden;
	}

	/**
	 * Tells whether something is settled.
	 *
	 * @return whether one of the {@link #adjudicators()} has given or denied a category
	 */
	public boolean isSettled() {
		return settled;
	}

	/**
	 * Gets the coders who settle: those of that role, and whoever has adjudicated codings, or decisions for no category.
	 *
	 * @return the coders, in the order of {@link #coders()}
	 */
	public List<StudyCoder> adjudicators() {
		return coders.stream().filter(c -> settling.contains(c.id())).toList();
	}

	/**
	 * Gets the coders who code on their own, and whose agreement can be measured.
	 *
	 * @return all but the {@link #adjudicators()} and who only suggests, or those of {@link #comparing}, in the order of {@link #coders()}
	 */
	public List<StudyCoder> comparedCoders() {
		return coders.stream().filter(c -> !settling.contains(c.id()) && !suggesting.contains(c.id()))
				.filter(c -> compared == null || compared.contains(c.id())).toList();
	}

	/**
	 * Gets the coders.
	 *
	 * @return the coders, in the order of the project; after them those that have
	 *         codings but are not in the project
	 */
	public List<StudyCoder> coders() {
		return coders;
	}

	/**
	 * Gets the framework.
	 *
	 * @return the dimensions and categories
	 */
	public Framework framework() {
		return framework;
	}

	/**
	 * Gets the documents.
	 *
	 * @return the documents, by number
	 */
	public List<StudyDocument> documents() {
		return documents;
	}

	/**
	 * Gets the codings that count in a table.
	 *
	 * @param parameters
	 *            {@link TableParameters#CODER} is what is asked for, if anything is
	 * @return the codings that count
	 * @throws UndecidedCodingsException
	 *             when nobody has decided whose codings count, and more than one coder has some
	 * @throws TableException
	 *             when the study does not have a coder who is chosen
	 */
	public CountedCodings counted(TableParameters parameters) throws TableException {
		return counted(CountedCodings.choice(whole, parameters.coder(), parameters.locale()));
	}

	private CountedCodings counted(CodingChoice choice) {
		return counted.computeIfAbsent(choice, c -> scope == null ? CountedCodings.of(this, c) : whole.counted(c).within(this));
	}

	/**
	 * Gets the categories of a dimension that tables have a place for.
	 *
	 * @param dimension
	 *            a dimension of this study
	 * @return the categories that have none below them, and any other that some
	 *         coder has given to a clause; in the order of the codebook
	 */
	public List<CategoryEntry> tabulated(DimensionEntry dimension) {
		Set<CategoryEntry> given = new HashSet<>();
		documents.forEach(d -> d.clauses().forEach(c -> c.codings().forEach(g -> given.add(g.category()))));
		return dimension.categories().stream().filter(c -> c.leaf() || given.contains(c)).toList();
	}

	/**
	 * Reads the text of a document; unlike all else, from where it is kept.
	 *
	 * @param document
	 *            a document of this study
	 * @return its text
	 * @throws IOException
	 *             when it cannot be read
	 */
	public String text(StudyDocument document) throws IOException {
		return texts.text(registered.get(document));
	}

	/** Gathers what a study is made of. */
	public static final class Builder {
		private final Project project;
		private final Framework framework;
		private final Map<String, StudyCoder> coders = new LinkedHashMap<>();
		private final List<StudyDocument> documents = new ArrayList<>();
		private final Map<StudyDocument, PolicyDocument> registered = new IdentityHashMap<>();
		private final Map<StudyDocument, DocumentOutline> outlines = new IdentityHashMap<>();
		private TextSource texts = document -> ""; //$NON-NLS-1$

		private Builder(Project project, Framework framework) {
			this.project = project;
			this.framework = framework;
			for (Coder coder : project.getCoders()) {
				String name = coder.getName();
				coders.put(coder.getId(),
						new StudyCoder(coder.getId(), name == null || name.isBlank() ? coder.getId() : name));
			}
		}

		private Set<String> of(CoderRole role) {
			return project.getCoders().stream().filter(c -> c.getRole() == role).map(Coder::getId).collect(Collectors.toUnmodifiableSet());
		}

		/**
		 * Says where texts are read from. Without it they are empty.
		 *
		 * @param source
		 *            the source
		 * @return this
		 */
		public Builder texts(TextSource source) {
			texts = Objects.requireNonNull(source);
			return this;
		}

		/**
		 * Adds a document.
		 *
		 * @param document
		 *            the document; read at once, kept only to ask for its text
		 * @param tree
		 *            its clauses; read at once, not kept
		 * @param codingSets
		 *            what coders decided on it, one set a coder; read at once, not kept
		 * @return this
		 */
		public Builder document(PolicyDocument document, ClauseTree tree, Collection<CodingSet> codingSets) {
			Map<Integer, List<ClauseCoding>> codings = new HashMap<>();
			Map<Integer, List<CodedClause.Uncoded>> uncoded = new HashMap<>();
			Map<Integer, Clause> byId = new HashMap<>();
			List<Clause> ordered = new ArrayList<>();
			flatten(tree.getClauses(), ordered);
			ordered.forEach(c -> byId.putIfAbsent(c.getId(), c));
			Set<String> begun = new HashSet<>();
			for (CodingSet set : codingSets) {
				String coder = set.getCoder();
				if (set.isDone() || !set.getCodings().isEmpty()) {
					begun.add(coder);
					coders.computeIfAbsent(coder, id -> new StudyCoder(id, id));
				}
				for (NoCode decision : set.getNoCodes()) {
					uncoded.computeIfAbsent(decision.getClause(), id -> new ArrayList<>(1))
							.add(new CodedClause.Uncoded(coder, decision.getDimension()));
				}
				for (Coding coding : set.getCodings()) {
					Clause clause = byId.get(coding.getClause());
					Optional<CategoryEntry> category = framework.category(coding.getCategory());
					if (clause != null && category.isPresent()) {
						codings.computeIfAbsent(clause.getId(), id -> new ArrayList<>(4))
								.add(flat(coder, coding, clause, category.get()));
					}
				}
			}
			Set<Integer> coded = new HashSet<>(codings.keySet());
			StudyDocument flat = flat(document, ordered, codings, uncoded, begun);
			documents.add(flat);
			registered.put(flat, document);
			List<OutlineClause> outline = new ArrayList<>(ordered.size());
			outline(tree.getClauses(), -1, outline, clause -> coded.remove(clause.getId()), flat.clauses().iterator(), uncoded);
			outlines.put(flat, new DocumentOutline(outline,
					codingSets.stream().filter(CodingSet::isDone).map(CodingSet::getCoder).collect(Collectors.toSet())));
			return this;
		}

		private void document(PolicyDocument document, PolicyProject project) throws StorageException {
			List<CodingSet> codingSets = new ArrayList<>();
			for (Coder coder : project.project().getCoders()) {
				codingSets.add(project.codings(coder.getId(), document));
			}
			document(document, project.clauses(document), codingSets);
		}

		private void document(PolicyDocument document, StudyDocument taken, DocumentOutline outline) {
			documents.add(taken);
			registered.put(taken, document);
			outlines.put(taken, outline);
		}

		private static void flatten(List<Clause> siblings, List<Clause> into) {
			for (Clause clause : siblings) {
				into.add(clause);
				flatten(clause.getClauses(), into);
			}
		}

		/** Places the coded clauses, which come in the order of the tree, among all. */
		private static void outline(List<Clause> siblings, int parent, List<OutlineClause> into, Predicate<Clause> isCoded,
				Iterator<CodedClause> coded, Map<Integer, List<CodedClause.Uncoded>> uncoded) {
			for (Clause clause : siblings) {
				int place = into.size();
				into.add(new OutlineClause(clause.getId(), number(clause), clause.isHeading(), clause.getBegin(), clause.getEnd(), parent,
						isCoded.test(clause) ? coded.next() : null, uncoded.getOrDefault(clause.getId(), List.of())));
				outline(clause.getClauses(), place, into, isCoded, coded, uncoded);
			}
		}

		private static String number(Clause clause) {
			return clause.getNumber() != null ? clause.getNumber() : clause.getLabel();
		}

		private static ClauseCoding flat(String coder, Coding coding, Clause clause, CategoryEntry category) {
			boolean whole = coding.getBegin() < 0 || coding.getEnd() < coding.getBegin();
			return new ClauseCoding(coder, category, whole ? clause.getBegin() : coding.getBegin(),
					whole ? clause.getEnd() : coding.getEnd(), coding.getNote(), coding.getTime(), coding.getOrigin());
		}

		private StudyDocument flat(PolicyDocument d, List<Clause> ordered, Map<Integer, List<ClauseCoding>> codings,
				Map<Integer, List<CodedClause.Uncoded>> uncoded, Set<String> begun) {
			Map<String, Integer> places = new HashMap<>();
			coders.keySet().forEach(c -> places.put(c, places.size()));
			Comparator<ClauseCoding> order = Comparator.comparingInt((ClauseCoding c) -> places.get(c.coder()))
					.thenComparingInt(c -> c.category().order());
			List<CodedClause> coded = new ArrayList<>();
			for (Clause clause : ordered) {
				List<ClauseCoding> given = codings.remove(clause.getId());
				if (given != null) {
					given.sort(order);
					coded.add(new CodedClause(number(clause), clause.isHeading(), clause.getBegin(), clause.getEnd(), given,
							uncoded.getOrDefault(clause.getId(), List.of())));
				}
			}
			int clauseCount = (int) ordered.stream().filter(c -> !c.isHeading()).count();
			Map<String, String> attributes = new LinkedHashMap<>(d.getAttributes().map());
			attributes.values().removeIf(Objects::isNull);
			return new StudyDocument(d.getNumber(), Objects.requireNonNullElse(d.getTitle(), ""), d.getIssuers(), //$NON-NLS-1$
					d.getDate(), d.getType(), d.getLanguage(), d.getJurisdiction(), d.getSource(), attributes,
					clauseCount, coded, begun);
		}

		/**
		 * Ends gathering.
		 *
		 * @return the study
		 */
		public Study build() {
			return new Study(this);
		}
	}
}
