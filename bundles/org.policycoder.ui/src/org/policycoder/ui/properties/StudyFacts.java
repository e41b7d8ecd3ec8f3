// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.properties;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPart;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.DocumentProgress;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.Sight;
import org.policycoder.edit.command.NoteCoding;
import org.policycoder.edit.command.SetAttribute;
import org.policycoder.model.Category;
import org.policycoder.model.Clause;
import org.policycoder.model.Coding;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.Dimension;
import org.policycoder.model.Labels;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.SentBack;
import org.policycoder.model.Wording;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.corpus.MetadataField;
import org.policycoder.ui.corpus.StatusLabels;
import org.policycoder.ui.session.Commands;
import org.policycoder.ui.session.StudyNames;

/** Tells what a study knows of its documents, clauses and categories. Changes are commands of the session. */
final class StudyFacts {

	/** Numbers are written as the user does it. */
	private static final Locale NUMBERS = Locale.getDefault(Locale.Category.FORMAT);

	private static final Function<String, Optional<String>> ANYTHING = typed -> Optional.empty();

	private final IWorkbenchPart part;

	private final ProjectSession session;

	StudyFacts(IWorkbenchPart part, ProjectSession session) {
		this.part = part;
		this.session = session;
	}

	private void execute(ProjectCommand command) {
		Commands.execute(part, session, command);
	}

	private static String language() {
		return Locale.getDefault().getLanguage();
	}

	private static String number(long number) {
		return NumberFormat.getIntegerInstance(NUMBERS).format(number);
	}

	private String coderName(String id) {
		return new StudyNames(session.project().project()).coder(id);
	}

	/** What the register says, the same field of all of them changed at once. */
	Facts of(List<PolicyDocument> documents) {
		List<Integer> numbers = documents.stream().map(PolicyDocument::getNumber).toList();
		Facts facts = new Facts().group(Messages.Group_Register);
		facts.add(documents.size() == 1 ? Messages.Document_Number : Messages.Document_Selected,
				documents.size() == 1 ? Integer.toString(numbers.get(0)) : number(documents.size()));
		for (MetadataField field : MetadataField.values()) {
			facts.add(field.label(), common(documents, field::text), field::problem, typed -> execute(field.change(numbers, typed)));
		}
		documents.stream().flatMap(d -> d.getAttributes().keySet().stream()).distinct().sorted()
				.forEach(name -> facts.add(name, common(documents, d -> d.getAttributes().get(name)), ANYTHING,
						typed -> execute(new SetAttribute(numbers, name, typed))));
		if (documents.size() == 1) {
			PolicyDocument document = documents.get(0);
			facts.add(Messages.Document_Original, document.getOriginal());
			facts.group(Messages.Group_Coding);
			for (String coder : session.coderIds()) {
				DocumentProgress progress = session.progress(coder, document);
				facts.add(coderName(coder), Wording.fill(Messages.Document_Progress,
						new Object[] { StatusLabels.of(progress.status()), progress.coded(), progress.clauses() }));
			}
		}
		return facts;
	}

	private static String common(List<PolicyDocument> documents, Function<PolicyDocument, String> value) {
		List<String> values = documents.stream().map(d -> Optional.ofNullable(value.apply(d)).orElse("")).distinct().toList(); //$NON-NLS-1$
		return values.size() == 1 ? values.get(0) : Messages.Document_Different;
	}

	/** A clause, and who has coded it as what; notes can be written here. */
	Facts of(ClauseRef ref) throws StorageException {
		PolicyDocument document = session.document(ref.document()).orElse(null);
		Clause clause = document == null ? null : session.clauses(document).byId(ref.clause()).orElse(null);
		Facts facts = new Facts();
		if (clause == null) {
			return facts;
		}
		facts.group(Messages.Group_Clause).add(Messages.Clause_Number, clause.getNumber())
				.add(Messages.Clause_Label, clause.getLabel()).add(Messages.Clause_Level, clause.getLevel())
				.add(Messages.Clause_Document, document.getNumber() + "  " + Optional.ofNullable(document.getTitle()).orElse("")) //$NON-NLS-1$ //$NON-NLS-2$
				.add(Messages.Clause_Below, number(clause.getClauses().size()));
		facts.group(Messages.Group_Codings);
		for (String coder : new Sight(session).coders(document)) {
			for (Coding coding : session.codings(coder, document).of(clause.getId())) {
				boolean mine = session.coder().filter(coder::equals).isPresent();
				facts.add(coderName(coder), categoryName(coding.getCategory()));
				String note = NLS.bind(Messages.Clause_NoteOn, coding.getCategory());
				if (mine) {
					facts.add(note, coding.getNote(), ANYTHING, typed -> execute(new NoteCoding(coding, typed)));
				} else if (coding.getNote() != null) {
					facts.add(note, coding.getNote());
				}
			}
		}
		for (String coder : session.coderIds()) {
			for (SentBack sent : session.codings(coder, document).set().getSentBack()) {
				if (sent.getClause() == clause.getId()) {
					facts.add(NLS.bind(Messages.Clause_SentBack, coderName(coder), session.codebook().dimension(sent.getDimension())
							.map(d -> Labels.label(d, language())).orElse(sent.getDimension())), sent.getNote());
				}
			}
		}
		int hidden = new Sight(session).hidden(document);
		if (hidden > 0) {
			facts.add(Messages.Clause_Hidden, Wording.fill(Messages.Clause_HiddenUntilDone, hidden));
		}
		facts.group(Messages.Group_Found)
				.add(Messages.Clause_Characters, NLS.bind(Messages.Clause_Range, number(clause.getBegin()), number(clause.getEnd())))
				.add(Messages.Clause_Rule, clause.getRule());
		if (clause.getConfidence() > 0) {
			facts.add(Messages.Clause_Confidence, NumberFormat.getPercentInstance(NUMBERS).format(clause.getConfidence()));
		}
		return facts;
	}

	private String categoryName(String code) {
		return session.codebook().find(code).map(e -> code + ' ' + Labels.label(e.category(), language())).orElse(code);
	}

	/** A category or dimension, and how often each coder has used it. */
	Facts of(DescribedElement element) {
		Facts facts = new Facts().group(element instanceof Dimension ? Messages.Group_Dimension : Messages.Group_Category)
				.add(Messages.Category_Code, element.getCode());
		element.getLabel().forEach(e -> facts.add(NLS.bind(Messages.Category_Label, languageName(e.getKey())), e.getValue()));
		element.getDefinition().forEach(e -> facts.add(NLS.bind(Messages.Category_Definition, languageName(e.getKey())), e.getValue()));
		if (element instanceof Category category) {
			category.getExamples().forEach(e -> facts.add(NLS.bind(Messages.Category_Examples, languageName(e.getKey())), e.getValue()));
			facts.add(Messages.Category_Key, category.getShortcut());
		}
		facts.group(Messages.Group_Counts);
		for (String coder : new Sight(session).coders()) {
			facts.add(coderName(coder), number(count(coder, element)));
		}
		return facts;
	}

	/** Those of categories below included, as in the Codebook view. */
	private int count(String coder, DescribedElement element) {
		int own = element instanceof Category ? session.count(coder, element.getCode()) : 0;
		List<Category> below = element instanceof Category c ? c.getCategories() : ((Dimension) element).getCategories();
		return own + below.stream().mapToInt(c -> count(coder, c)).sum();
	}

	private static String languageName(String code) {
		return Locale.of(code).getDisplayLanguage();
	}
}
