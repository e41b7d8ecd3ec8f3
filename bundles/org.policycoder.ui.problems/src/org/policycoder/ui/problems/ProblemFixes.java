// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.problems;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.policycoder.core.resource.ProblemMarkers;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.clause.ConfirmClause;
import org.policycoder.edit.clause.LookAt;
import org.policycoder.edit.clause.RenumberClauses;
import org.policycoder.edit.clause.RestoreCoding;
import org.policycoder.edit.command.AddCoder;
import org.policycoder.edit.command.CodeClauses;
import org.policycoder.edit.command.EditProject;
import org.policycoder.edit.command.MarkDone;
import org.policycoder.edit.command.RemoveCoding;
import org.policycoder.edit.command.ReplaceCategory;
import org.policycoder.edit.command.SetMetadata;
import org.policycoder.model.Clause;
import org.policycoder.model.CodebookIndex.Entry;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.Excerpt;
import org.policycoder.model.Labels;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Project;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.Problem.Kind;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.corpus.CorpusView;
import org.policycoder.ui.corpus.MetadataField;
import org.policycoder.ui.editor.DocumentEditor;
import org.policycoder.ui.editor.DocumentFiles;
import org.policycoder.ui.properties.PropertyPages;
import org.policycoder.ui.problems.ProblemFix.Mending;
import org.policycoder.ui.session.Failures;
import org.policycoder.ui.wizard.SegmentAgainHandler;

/** Offers for a problem what mends it for certain, and what leads to where the user can decide. */
public final class ProblemFixes implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return getResolutions(marker).length > 0;
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		List<IMarkerResolution> fixes = new ArrayList<>();
		ProblemMarkers.problem(marker).ifPresent(p -> add(p, marker, fixes));
		return fixes.toArray(IMarkerResolution[]::new);
	}

	private static void add(Problem problem, IMarker marker, List<IMarkerResolution> fixes) {
		switch (problem.kind()) {
		case CATEGORY_GONE, GROUP_CODED -> {
			fixes.add(new ProblemFix(NLS.bind(Messages.Fix_OtherCategory, problem.details().get(0)), marker, ProblemFixes::chooseCategory));
			fixes.add(new ProblemFix(Messages.Fix_RemoveCoding, marker, ProblemFixes::removeCodings));
			fixes.add(goToAndCode(problem, marker));
		}
		case CLAUSE_GONE -> fixes.add(new ProblemFix(Messages.Fix_RemoveCoding, marker, ProblemFixes::removeCodings));
		case HEADING_CODED -> {
			fixes.add(new ProblemFix(Messages.Fix_RemoveCoding, marker, ProblemFixes::removeCodings));
			fixes.add(new ProblemAction(Messages.Fix_GoTo, ProblemFixes::goTo));
		}
		case DUPLICATE_CODING -> fixes.add(new ProblemFix(Messages.Fix_RemoveDuplicate, marker, ProblemFixes::removeDuplicates));
		case PART_OUTSIDE -> {
			fixes.add(new ProblemFix(Messages.Fix_WholeClause, marker, ProblemFixes::codeWhole));
			fixes.add(new ProblemFix(Messages.Fix_RemoveCoding, marker, ProblemFixes::removeCodings));
		}
		case BROKEN_RULE -> {
			fixes.add(goToAndCode(problem, marker));
			fixes.add(new ProblemFix(Messages.Fix_NotDone, marker, p -> List.of(new MarkDone(p.coder(), p.number(), false, true))));
		}
		case DUPLICATE_CLAUSE_NUMBER, FOREIGN_CLAUSE_NUMBER, CLAUSE_GAP ->
			fixes.add(new ProblemFix(Messages.Fix_Renumber, marker, p -> List.of(new RenumberClauses(p.number()))));
		case ORIGINAL_MISSING -> {
			fixes.add(new ProblemFix(Messages.Fix_ForgetOriginal, marker, ProblemFixes::forgetOriginal));
			fixes.add(new ProblemAction(Messages.Fix_OpenProperties, ProblemFixes::openProperties));
		}
		case DATE_MISSING -> fixes.add(editing(MetadataField.DATE));
		case TYPE_MISSING -> fixes.add(editing(MetadataField.TYPE));
		case ISSUER_MISSING -> fixes.add(editing(MetadataField.ISSUERS));
		case UNKNOWN_CODER ->
			fixes.add(new ProblemFix(NLS.bind(Messages.Fix_AddCoder, problem.file().getFileName()), marker, ProblemFixes::addCoder));
		case UNKNOWN_RESULT_CODER -> fixes.add(new ProblemFix(Messages.Fix_CoderOpen, marker, ProblemFixes::leaveCoderOpen));
		case LEFTOVER -> fixes.add(new ProblemAction(Messages.Fix_DeleteFile, (window, m) -> delete(m)));
		case LINE_ENDS_CHANGED -> fixes.add(new ProblemAction(Messages.Fix_LineEnds, (window, m) -> mendLineEnds(m)));
		case PRINTED_GAP, PRINTED_TWICE, PRINTED_OUT_OF_ORDER, PRINTED_NOT_FIRST, DOUBTFUL_DEPTH, DOUBTFUL_CLAUSE -> {
			fixes.add(new ProblemAction(Messages.Fix_GoTo, ProblemFixes::goTo));
			fixes.add(new ProblemFix(Messages.Fix_Confirm, marker,
					p -> p.clause().<List<ProjectCommand>>map(c -> List.of(new ConfirmClause(c))).orElse(List.of())));
		}
		case REVIEW_CHANGED, REVIEW_WIDENED, REVIEW_MERGED -> {
			fixes.add(new ProblemAction(Messages.Fix_GoTo, ProblemFixes::goTo));
			fixes.add(new ProblemFix(Messages.Fix_LookedAt, marker, p -> List.of(lookAt(p))));
			fixes.add(new ProblemFix(Messages.Fix_RemoveCoding, marker, ProblemFixes::removeReviewed));
		}
		case REVIEW_GONE -> {
			fixes.add(new ProblemAction(Messages.Fix_GoTo, ProblemFixes::goTo));
			int document = marker.getAttribute(ProblemMarkers.DOCUMENT, 0);
			fixes.add(new ProblemFix(Messages.Fix_Restore, marker, (shell, session) -> chooseClause(shell, session, document)));
			fixes.add(new ProblemFix(Messages.Fix_LookedAtGone, marker, p -> List.of(lookAt(p))));
		}
		case REVIEW_NO_CODE -> {
			fixes.add(new ProblemAction(Messages.Fix_GoTo, ProblemFixes::goTo));
			fixes.add(new ProblemFix(Messages.Fix_LookedAt, marker, p -> List.of(lookAt(p))));
		}
		case CLAUSE_OUTSIDE -> {
			fixes.add(new ProblemAction(Messages.Fix_GoTo, ProblemFixes::goTo));
			fixes.add(segmentAgain());
		}
		case MORE_DOUBTS, NUMBERING_UNFIT, TEXT_IN_NO_CLAUSE -> fixes.add(segmentAgain());
		default -> {
			// what to do depends on what happened; the message says what there is
		}
		}
	}

	private static List<ProjectCommand> removeCodings(StudyProblem problem) throws StorageException {
		return problem.codings().stream().<ProjectCommand>map(RemoveCoding::new).toList();
	}

	/** The id that the clause of a coding had before its document was amended. */
	private static int formerClause(StudyProblem problem) {
		return Integer.parseInt(problem.problem().details().get(3));
	}

	private static LookAt lookAt(StudyProblem problem) {
		return new LookAt(problem.coder(), problem.number(), formerClause(problem), problem.category());
	}

	private static List<ProjectCommand> removeReviewed(StudyProblem problem) throws StorageException {
		List<ProjectCommand> commands = new ArrayList<>(removeCodings(problem));
		commands.add(lookAt(problem));
		return commands;
	}

	private static Optional<Mending> chooseClause(Shell shell, ProjectSession session, int number) {
		Optional<PolicyDocument> document = session.document(number);
		if (document.isEmpty()) {
			return Optional.empty();
		}
		try {
			String text = session.text(document.get());
			ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell,
					LabelProvider.createTextProvider(e -> named((Clause) e, text)));
			dialog.setTitle(Messages.Fix_RestoreTitle);
			dialog.setMessage(Messages.Fix_RestoreMessage);
			dialog.setSize(90, 18);
			dialog.setElements(session.clauses(document.get()).codable().toArray());
			if (dialog.open() != Window.OK) {
				return Optional.empty();
			}
			ClauseRef chosen = ClauseRef.of((Clause) dialog.getFirstResult());
			return Optional.of(p -> p.number() == number ? List.of(new RestoreCoding(p.coder(), formerClause(p), p.category(), chosen)) : List.of());
		} catch (StorageException e) {
			Failures.show(shell, Messages.Fix_CannotMend, e);
			return Optional.empty();
		}
	}

	private static String named(Clause clause, String text) {
		String words = Excerpt.beginning(Excerpt.of(text, clause.getBegin(), clause.getEnd()).replaceAll("\\s+", " "), 80); //$NON-NLS-1$ //$NON-NLS-2$
		return clause.getNumber() + "  " + words; //$NON-NLS-1$
	}

	/** The first that says the same stays. */
	private static List<ProjectCommand> removeDuplicates(StudyProblem problem) throws StorageException {
		List<List<Integer>> seen = new ArrayList<>();
		List<ProjectCommand> commands = new ArrayList<>();
		for (Coding coding : problem.codings()) {
			List<Integer> place = List.of(coding.getBegin(), coding.getEnd());
			if (seen.contains(place)) {
				commands.add(new RemoveCoding(coding));
			}
			seen.add(place);
		}
		return commands;
	}

	private static List<ProjectCommand> codeWhole(StudyProblem problem) throws StorageException {
		List<ProjectCommand> commands = new ArrayList<>(removeCodings(problem));
		problem.clause().ifPresent(c -> commands.add(new CodeClauses(problem.coder(), c, problem.category())));
		return commands;
	}

	private static Optional<Mending> chooseCategory(Shell shell, ProjectSession session) {
		String language = Locale.getDefault().getLanguage();
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(
				e -> ((Entry) e).category().getCode() + "  " + Labels.label(((Entry) e).category(), language))); //$NON-NLS-1$
		dialog.setTitle(Messages.Fix_ChooseTitle);
		dialog.setMessage(Messages.Fix_ChooseMessage);
		dialog.setElements(session.codebook().entries().stream().filter(e -> !e.category().isGroupOnly()).toArray());
		if (dialog.open() != Window.OK) {
			return Optional.empty();
		}
		String chosen = ((Entry) dialog.getFirstResult()).category().getCode();
		return Optional.of(p -> p.clause().<List<ProjectCommand>>map(
				c -> List.of(new ReplaceCategory(p.coder(), List.of(c), p.category(), chosen))).orElse(List.of()));
	}

	private static List<ProjectCommand> forgetOriginal(StudyProblem problem) {
		return List.of(new SetMetadata(List.of(Integer.valueOf(problem.problem().place())), Literals.POLICY_DOCUMENT__ORIGINAL, null));
	}

	private static List<ProjectCommand> addCoder(StudyProblem problem) {
		String id = problem.problem().file().getFileName().toString();
		Coder coder = ModelFactory.eINSTANCE.createCoder();
		coder.setId(id);
		coder.setName(id);
		return List.of(new AddCoder(coder));
	}

	private static List<ProjectCommand> leaveCoderOpen(StudyProblem problem) {
		Project project = problem.session().project().project();
		return List.of(new EditProject(project.getName(), project.getLanguage(), null, project.getSettings().map()));
	}

	private static Optional<DocumentEditor> goTo(IWorkbenchWindow window, IMarker marker) throws CoreException {
		IEditorPart editor = IDE.openEditor(window.getActivePage(), marker, true);
		return editor instanceof DocumentEditor document ? Optional.of(document) : Optional.empty();
	}

	/** Nobody becomes somebody else by mending: where another coder has to code, it only leads there. */
	private static ProblemAction goToAndCode(Problem problem, IMarker marker) {
		boolean mine = ProjectSession.find(marker.getResource().getProject().getLocation().toPath())
				.flatMap(ProjectSession::coder).equals(problem.coder());
		return mine ? new ProblemAction(Messages.Fix_GoToCode, ProblemFixes::goToAndCode)
				: new ProblemAction(Messages.Fix_GoTo, ProblemFixes::goTo);
	}

	private static void goToAndCode(IWorkbenchWindow window, IMarker marker) {
		inProblem(window, marker, problem -> {
			if (problem.clause().isPresent() && goTo(window, marker).isPresent()) {
				window.getService(IHandlerService.class).executeCommand("org.policycoder.ui.quickCode", null); //$NON-NLS-1$
			}
		});
	}

	private interface Step {
		void run(StudyProblem problem) throws Exception;
	}

	private static void inProblem(IWorkbenchWindow window, IMarker marker, Step step) {
		ProblemFix.withProblem(window, marker, problem -> {
			try {
				step.run(problem);
			} catch (Exception e) {
				throw new CompletionException(e);
			}
		});
	}

	private static void openProperties(IWorkbenchWindow window, IMarker marker) {
		inProblem(window, marker, problem -> inCorpus(window, problem, (corpus, document) -> {
			window.getActivePage().showView(PropertyPages.VIEW, null, org.eclipse.ui.IWorkbenchPage.VIEW_VISIBLE);
			corpus.getSite().getSelectionProvider().setSelection(new StructuredSelection(document));
		}));
	}

	private interface InCorpus {
		void run(CorpusView corpus, PolicyDocument document) throws CoreException;
	}

	private static void inCorpus(IWorkbenchWindow window, StudyProblem problem, InCorpus step) throws CoreException {
		Optional<PolicyDocument> document = problem.session().document(Integer.parseInt(problem.problem().place()));
		if (window.getActivePage().showView(CorpusView.ID) instanceof CorpusView corpus && document.isPresent()) {
			window.getService(StudyService.class).open(problem.project());
			step.run(corpus, document.get());
		}
	}

	private static ProblemAction segmentAgain() {
		return new ProblemAction(Messages.Fix_SegmentAgain, (window, marker) -> inProblem(window, marker, problem -> SegmentAgainHandler
				.open(window.getShell(), problem.session(), problem.document().map(List::of).orElse(List.of()))));
	}

	/** Leads to the field of the register, ready for typing. */
	private static ProblemAction editing(MetadataField field) {
		return new ProblemAction(Messages.Fix_EditInCorpus, (window, marker) -> inProblem(window, marker,
				problem -> inCorpus(window, problem, (corpus, document) -> corpus.edit(document, field))));
	}

	/** The local history keeps it. */
	private static void delete(IMarker marker) throws Exception {
		if (marker.getResource() instanceof IFile file) {
			file.delete(IResource.FORCE | IResource.KEEP_HISTORY, null);
		} else {
			Path folder = marker.getResource().getProject().getLocation().toPath();
			Optional<Problem> problem = ProblemMarkers.problem(marker);
			if (problem.isPresent()) {
				Files.deleteIfExists(folder.resolve(problem.get().file()));
				marker.delete();
			}
		}
	}

	private static void mendLineEnds(IMarker marker) throws Exception {
		int number = marker.getAttribute(ProblemMarkers.DOCUMENT, 0);
		IFile file = DocumentFiles.text(marker.getResource().getProject(), number);
		String text = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n'); //$NON-NLS-1$ //$NON-NLS-2$
		file.setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), IResource.FORCE | IResource.KEEP_HISTORY, null);
	}
}
