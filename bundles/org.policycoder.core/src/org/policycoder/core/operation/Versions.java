// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.policycoder.core.operation.Predecessor.Reason;
import org.policycoder.edit.clause.NewVersion;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Sentence;
import org.policycoder.model.storage.PolicyProject;

/** Decides of each document of an import whether it is a version of one that is there, and says so. */
final class Versions {

	/** What comes of a document. */
	enum Fate {
		/** It is a document of its own. */
		DOCUMENT,
		/** It takes the place of another. */
		VERSION,
		/** The user does not want it. */
		LEFT_OUT,
		/** It cannot be imported as it is. */
		REFUSED
	}

	/**
	 * A decision.
	 *
	 * @param fate
	 *            what comes of it
	 * @param metadata
	 *            what is known of it, without a number that it cannot have
	 * @param document
	 *            the number of the document that it is or may be a version of; 0 for none
	 * @param sentence
	 *            why; null when nothing is to be said. Of a document that is imported it has a
	 *            place, {@link #OWN_NUMBER}, for the number that it gets
	 * @param instead
	 *            as {@link Amendment#instead()}
	 */
	record Verdict(Fate fate, DocumentMetadata metadata, int document, String sentence, int instead) {}

	/** Stands for the number that is not known before the document is in the project. */
	private static final String OWN_NUMBER = "\0"; //$NON-NLS-1$

	private final RegisterMatch register;

	private final ImportRequest request;

	private final Predecessors predecessors;

	private final Map<Integer, String> titles = new HashMap<>();

	private final Set<Integer> replaced = new HashSet<>();

	/** By number, what has got it in this import. */
	private final Map<Integer, String> given = new HashMap<>();

	/** Of which of these something was said. */
	private final Set<Integer> told = new HashSet<>();

	private final Map<String, Set<Integer>> sameTitle = new LinkedHashMap<>();

	private final List<Amendment> amendments = new ArrayList<>();

	private final List<String> noted = new ArrayList<>();

	Versions(PolicyProject project, RegisterMatch register, ImportRequest request) {
		this.register = register;
		this.request = request;
		this.predecessors = new Predecessors(project);
		for (PolicyDocument document : project.corpus().getDocuments()) {
			titles.put(document.getNumber(), document.getTitle() == null ? "" : document.getTitle()); //$NON-NLS-1$
			title(document);
		}
	}

	private void title(PolicyDocument document) {
		if (document.getTitle() != null && !document.getTitle().isBlank()) {
			sameTitle.computeIfAbsent(document.getTitle(), t -> new TreeSet<>()).add(document.getNumber());
		}
	}

	/** Decides of a document whose text the project does not have. */
	Verdict judge(String name, PreparedDocument document, DocumentMetadata metadata, Path file) {
		OptionalInt number = metadata.number();
		if (number.isPresent() && given.containsKey(number.getAsInt())) {
			return refused(metadata, NLS.bind(Messages.ImportDocuments_NumberTwice,
					new Object[] { name, number.getAsInt(), given.get(number.getAsInt()) }));
		}
		Integer chosen = request.choices().versions().get(document.place());
		if (chosen != null && chosen > 0) {
			return replaced.add(chosen) ? new Verdict(Fate.VERSION, metadata, chosen, numberUnused(name, metadata, chosen), 0)
					: elsewhere(name, metadata, chosen);
		}
		List<Predecessor> found = predecessors.of(metadata, document.text(), file == null ? null : document.place().file());
		AmendedPolicy policy = chosen != null ? AmendedPolicy.SEPARATE : request.amended();
		Optional<Predecessor> likely = Predecessors.chosen(found);
		if (likely.isPresent() && policy == AmendedPolicy.REPLACE) {
			int there = likely.get().document();
			if (contradicts(metadata, there)) {
				return refused(metadata, said(Messages.ImportDocuments_NumberContradicts, new Object[] { name, there,
						likely.get().title(), reason(likely.get()), metadata.number().getAsInt(), request.remedies().separate() }));
			}
			return replaced.add(there) ? new Verdict(Fate.VERSION, metadata, there, null, 0) : elsewhere(name, metadata, there);
		} else if (likely.isPresent() && policy == AmendedPolicy.SKIP) {
			return new Verdict(Fate.LEFT_OUT, metadata, 0, sentence(Messages.ImportDocuments_AmendedSkipped, name, likely.get()), 0);
		}
		Optional<Predecessor> sameNumber = found.stream().filter(p -> p.reason() == Reason.NUMBER).findFirst();
		if (sameNumber.isPresent() && policy != AmendedPolicy.SEPARATE && register.isWritten(sameNumber.get().document())) {
			return refused(metadata, sentence(sameNumber.get().isLikely() ? Messages.ImportDocuments_NumberTaken
					: Messages.ImportDocuments_NumberTakenUnlike, name, sameNumber.get()));
		}
		return separate(name, metadata, found, policy, chosen != null);
	}

	/** Whether the register says of a document that it is another one than this. */
	private boolean contradicts(DocumentMetadata metadata, int document) {
		return metadata.number().isPresent() && metadata.number().getAsInt() != document
				&& register.isWritten(metadata.number().getAsInt());
	}

	/** The word of the user goes before that of the register, which is not passed over in silence. */
	private String numberUnused(String name, DocumentMetadata metadata, int document) {
		return contradicts(metadata, document) ? said(Messages.ImportDocuments_NumberUnused,
				new Object[] { name, document, titles.getOrDefault(document, ""), metadata.number().getAsInt() }) : null; //$NON-NLS-1$
	}

	private Verdict separate(String name, DocumentMetadata metadata, List<Predecessor> found, AmendedPolicy policy, boolean told) {
		Optional<Predecessor> likely = Predecessors.chosen(found);
		Optional<Predecessor> sameNumber = found.stream().filter(p -> p.reason() == Reason.NUMBER).findFirst();
		String sentence = null;
		if (sameNumber.isPresent() && (told || policy == AmendedPolicy.SEPARATE)) {
			sentence = said(Messages.ImportDocuments_OtherNumber,
					new Object[] { name, sameNumber.get().document(), OWN_NUMBER, sameNumber.get().title() });
		} else if (policy == AmendedPolicy.ASK && likely.isPresent()) {
			sentence = sentence(Messages.ImportDocuments_Amended, name, likely.get());
		} else if (policy == AmendedPolicy.REPLACE && found.stream().filter(Predecessor::isLikely).count() > 1) {
			sentence = NLS.bind(Messages.ImportDocuments_AmendedUnclear, new Object[] { name, found.stream()
					.filter(Predecessor::isLikely).map(p -> Integer.toString(p.document())).collect(Collectors.joining(", ")), OWN_NUMBER }); //$NON-NLS-1$
		}
		return new Verdict(Fate.DOCUMENT, sameNumber.isPresent() ? withoutNumber(metadata) : metadata,
				likely.map(Predecessor::document).orElse(0), sentence, 0);
	}

	/**
	 * Decides of a document whose text the project has, since it was first imported beside the
	 * one that it amends, and whose user now wants it in the place of that one.
	 *
	 * @return null when there is nothing to do
	 */
	Verdict judgeAgain(String name, PreparedDocument document, DocumentMetadata metadata, Path file, PolicyDocument there) {
		if (request.amended() != AmendedPolicy.REPLACE || given.containsKey(there.getNumber())) {
			return null;
		}
		List<Predecessor> found = predecessors.of(metadata, document.text(), file == null ? null : document.place().file())
				.stream().filter(p -> p.document() != there.getNumber()).toList();
		Optional<Predecessor> likely = Predecessors.chosen(found)
				.filter(p -> p.document() < there.getNumber() && !contradicts(metadata, p.document()));
		return likely.filter(p -> replaced.add(p.document()))
				.map(p -> new Verdict(Fate.VERSION, metadata, p.document(), null, there.getNumber())).orElse(null);
	}

	private Verdict elsewhere(String name, DocumentMetadata metadata, int document) {
		String sentence = said(Messages.ImportDocuments_AmendedElsewhere,
				new Object[] { name, document, titles.getOrDefault(document, ""), OWN_NUMBER }); //$NON-NLS-1$
		boolean taken = metadata.number().isPresent() && titles.containsKey(metadata.number().getAsInt());
		return new Verdict(Fate.DOCUMENT, taken ? withoutNumber(metadata) : metadata, document, sentence, 0);
	}

	/** The other document may have no title. */
	private static String said(String message, Object[] arguments) {
		return Sentence.withoutEmptyBrackets(NLS.bind(message, arguments));
	}

	private static Verdict refused(DocumentMetadata metadata, String sentence) {
		return new Verdict(Fate.REFUSED, metadata, 0, sentence, 0);
	}

	private String sentence(String message, String name, Predecessor predecessor) {
		return said(message, new Object[] { name, predecessor.document(), predecessor.title(), reason(predecessor), OWN_NUMBER,
				request.remedies().replace(), request.remedies().separate() });
	}

	private static String reason(Predecessor predecessor) {
		return switch (predecessor.reason()) {
		case NUMBER -> Messages.Predecessor_Number;
		case IDENTIFIER -> Messages.Predecessor_Identifier;
		case TITLE -> Messages.Predecessor_Title;
		case FILE_NAME -> Messages.Predecessor_FileName;
		case TEXT -> Messages.Predecessor_Text;
		};
	}

	private static DocumentMetadata withoutNumber(DocumentMetadata known) {
		return new DocumentMetadata(OptionalInt.empty(), known.title(), known.issuers(), known.date(), known.type(), known.language(),
				known.jurisdiction(), known.source(), known.attributes());
	}

	/** A document is in the project. */
	void imported(String name, Verdict verdict, PolicyDocument document) {
		given.put(document.getNumber(), name);
		if (verdict.sentence() != null) {
			told.add(document.getNumber());
			noted.add(verdict.sentence().replace(OWN_NUMBER, Integer.toString(document.getNumber())));
		}
		title(document);
	}

	/** A document is to take the place of another. */
	void amend(String name, Verdict verdict, NewVersion version) {
		if (verdict.sentence() != null) {
			noted.add(verdict.sentence());
		}
		amendments.add(new Amendment(verdict.document(), name, version, verdict.instead()));
	}

	List<Amendment> amendments() {
		return amendments;
	}

	/** A sentence for each document with something to say, then one for each title that a new document shares with others. */
	List<String> noted() {
		List<String> all = new ArrayList<>(noted);
		sameTitle.forEach((title, numbers) -> {
			if (numbers.size() > 1 && numbers.stream().anyMatch(n -> given.containsKey(n) && !told.contains(n))) {
				all.add(NLS.bind(Messages.ImportDocuments_SameTitle,
						numbers.stream().map(n -> Integer.toString(n)).collect(Collectors.joining(", ")), title)); //$NON-NLS-1$
			}
		});
		return all;
	}
}
