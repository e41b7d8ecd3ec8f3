// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.edit.TestProject.ANNA;
import static org.policycoder.edit.TestProject.BO;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.command.EditProject;
import org.policycoder.edit.command.MarkDone;
import org.policycoder.edit.round.BeginRound;
import org.policycoder.edit.round.CloseRound;
import org.policycoder.edit.round.RoundPlan;
import org.policycoder.edit.round.RoundProgress;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Clauses;
import org.policycoder.model.CodingRound;
import org.policycoder.model.DrawnDocument;
import org.policycoder.model.DrawnStratum;
import org.policycoder.model.DrawnUnit;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDate;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Progress;
import org.policycoder.model.Project;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.ProjectCheck;

/** Blind rounds: what is drawn, how they are kept, and what they hide. */
class RoundTest {

	private static final List<String> BOTH = List.of(ANNA, BO);

	@TempDir
	Path temporary;

	private TestProject project;

	private ProjectSession session;

	@BeforeEach
	void open() throws Exception {
		project = new TestProject(temporary.resolve("p"));
		session = project.session;
		session.setCoder(ANNA);
	}

	@AfterEach
	void close() throws Exception {
		project.close();
	}

	private static RoundPlan plan(DrawnUnit unit, double share, int size, DrawnStratum stratum, long seed) {
		return new RoundPlan("Pilot", seed, unit, share, size, stratum, BOTH);
	}

	private static RoundPlan documents(int size) {
		return plan(DrawnUnit.DOCUMENTS, 0, size, DrawnStratum.NONE, 7);
	}

	/** Sixty documents of three types, years and issuers, in a study of its own. */
	private PolicyProject sixty() throws Exception {
		Project made = ModelFactory.eINSTANCE.createProject();
		PolicyProject study = PolicyProject.create(temporary.resolve("sixty"), made, EcoreUtil.copy(session.project().codebook()));
		ClauseTree tree = session.project().clauses(project.document(1));
		String text = session.text(project.document(1));
		for (int i = 0; i < 60; i++) {
			PolicyDocument document = ModelFactory.eINSTANCE.createPolicyDocument();
			document.setType(i < 30 ? "law" : i < 50 ? "notice" : null);
			document.setDate(i % 2 == 0 ? PolicyDate.parse("2020") : PolicyDate.parse("2021-05"));
			document.getIssuers().add(i % 3 == 0 ? "State Council" : "Ministry");
			ClauseTree own = EcoreUtil.copy(tree);
			own.setDocument(0);
			new Clauses(own).all().stream().filter(c -> c.getNumber() != null).forEach(c -> c.setNumber("0" + c.getNumber().substring(1)));
			study.addDocument(document, text, own, null);
		}
		return study;
	}

	private static List<Integer> drawn(CodingRound round) {
		return round.getDrawn().stream().map(DrawnDocument::getDocument).toList();
	}

	@Test
	void theSameSeedDrawsTheSameAndAnotherAnother() throws Exception {
		PolicyProject study = sixty();
		CodingRound round = plan(DrawnUnit.DOCUMENTS, 0, 12, DrawnStratum.NONE, 7).draw(study);
		assertEquals(12, Set.copyOf(drawn(round)).size());
		assertEquals(drawn(round).stream().sorted().toList(), drawn(round), "in the order of the register");
		assertTrue(EcoreUtil.equals(round, plan(DrawnUnit.DOCUMENTS, 0, 12, DrawnStratum.NONE, 7).draw(study)));
		assertNotEquals(drawn(round), drawn(plan(DrawnUnit.DOCUMENTS, 0, 12, DrawnStratum.NONE, 8).draw(study)));
		assertEquals(60, plan(DrawnUnit.DOCUMENTS, 0, 100, DrawnStratum.NONE, 7).draw(study).getDrawn().size(), "not more than there are");
		assertEquals(15, plan(DrawnUnit.DOCUMENTS, 0.25, 3, DrawnStratum.NONE, 7).draw(study).getDrawn().size(), "the share goes first");
	}

	@Test
	void eachStratumHasItsShare() throws Exception {
		PolicyProject study = sixty();
		for (DrawnStratum stratum : DrawnStratum.values()) {
			CodingRound round = plan(DrawnUnit.DOCUMENTS, 0.2, 0, stratum, 3).draw(study);
			assertEquals(12, round.getDrawn().size(), stratum.getName());
			Map<Object, Long> counts = round.getDrawn().stream().map(d -> study.corpus().getDocuments().get(d.getDocument() - 1))
					.collect(Collectors.groupingBy(d -> switch (stratum) {
					case NONE -> "";
					case TYPE -> String.valueOf(d.getType());
					case YEAR -> d.getDate().year();
					case ISSUER -> d.getIssuers().getFirst();
					}, Collectors.counting()));
			Map<Object, Long> due = switch (stratum) {
			case NONE -> Map.of("", 12L);
			case TYPE -> Map.of("law", 6L, "notice", 4L, "null", 2L);
			case YEAR -> Map.of(2020, 6L, 2021, 6L);
			case ISSUER -> Map.of("State Council", 4L, "Ministry", 8L);
			};
			assertEquals(due, counts);
		}
		CodingRound rest = plan(DrawnUnit.DOCUMENTS, 0, 7, DrawnStratum.TYPE, 3).draw(study); // 3.5, 2.33, 1.17: the place left over goes to the laws
		assertEquals(7, rest.getDrawn().size());
		assertEquals(4, drawn(rest).stream().filter(n -> n <= 30).count());
	}

	@Test
	void clausesAreDrawnWithoutHeadingsAndWhatIsBelowThem() throws Exception {
		CodingRound round = plan(DrawnUnit.CLAUSES, 0, 1000, DrawnStratum.NONE, 1).draw(session.project());
		List<Integer> leaves = session.clauses(project.document(1)).leaves().stream().map(c -> c.getId()).toList();
		assertEquals(3, round.getDrawn().size());
		assertEquals(leaves, round.getDrawn().getFirst().getClauses());
		CodingRound five = plan(DrawnUnit.CLAUSES, 0, 5, DrawnStratum.NONE, 1).draw(session.project());
		assertEquals(5, five.getDrawn().stream().mapToInt(d -> d.getClauses().size()).sum());
	}

	@Test
	void aRoundIsKeptAndTakenBack() throws Exception {
		session.execute(new BeginRound(documents(2)));
		assertEquals(Set.of(1), project.changes.getLast().rounds());
		CodingRound round = session.project().rounds().getFirst();
		assertEquals(2, round.getDrawn().size());
		session.flush();
		assertTrue(Files.exists(project.folder.resolve("rounds/0001.round")));
		assertTrue(EcoreUtil.equals(round, PolicyProject.open(project.folder).rounds().getFirst()), "it is on disk as it is here");
		assertEquals(List.of(),
				ProjectCheck.check(project.folder, Progress.NONE).stream().filter(p -> p.file().toString().contains("round")).toList());
		session.undo();
		assertEquals(List.of(), session.project().rounds());
		session.flush();
		assertEquals(List.of(), PolicyProject.open(project.folder).rounds());
		session.redo();
		project.executeAndProve(new CloseRound(1));
		assertThrows(EditException.class, () -> session.execute(new CloseRound(1)), "it is closed");
		session.execute(new BeginRound(documents(1)));
		assertEquals(List.of(1, 2), session.project().rounds().stream().map(CodingRound::getNumber).toList());
	}

	@Test
	void needsTwoCodersAndSomethingToDraw() throws Exception {
		for (List<String> coders : List.of(List.of(ANNA), List.of(ANNA, ANNA), List.of(ANNA, "nobody"))) {
			assertThrows(EditException.class, () -> session
					.execute(new BeginRound(new RoundPlan("x", 1, DrawnUnit.DOCUMENTS, 0, 1, DrawnStratum.NONE, coders))));
		}
		assertEquals(List.of(), session.project().rounds());
	}

	@Test
	void aRoundOfSomebodyElseIsTakenIn() throws Exception {
		try (TestProject other = new TestProject(project.folder)) {
			other.session.execute(new BeginRound(documents(3)));
			other.session.flush();
			session.refresh();
			assertEquals(3, session.project().rounds().getFirst().getDrawn().size());
			assertTrue(new Sight(session).isHidden(1));
			other.session.execute(new CloseRound(1));
			other.session.flush();
			session.refresh();
			assertFalse(new Sight(session).isHidden(1));
		}
	}

	@Test
	void aBrokenFileIsToldAndNothingElseFails() throws Exception {
		session.execute(new BeginRound(documents(1)));
		session.flush();
		Files.writeString(project.folder.resolve("rounds/0001.round"), "<x");
		Files.writeString(project.folder.resolve("rounds/notes.txt"), "");
		List<Problem> problems = ProjectCheck.check(project.folder, Progress.NONE);
		assertTrue(problems.stream().anyMatch(p -> p.file().endsWith("0001.round")), problems::toString);
		assertTrue(problems.stream().anyMatch(p -> p.file().endsWith("notes.txt") && p.kind() == Problem.Kind.UNREGISTERED_FILE), problems::toString);
		assertEquals(List.of(), PolicyProject.open(project.folder).rounds());
		Files.delete(project.folder.resolve("rounds/0001.round"));
	}

	@Test
	void hidesUntilTheDocumentIsDoneWhateverTheStudySays() throws Exception {
		Project settings = session.project().project();
		Map<String, String> shown = new HashMap<>(settings.getSettings().map());
		shown.put(Sight.SETTING, Sight.SHOWN);
		session.execute(new EditProject(settings.getName(), settings.getLanguage(), settings.getResultCoder(), shown));
		project.code(BO, "1-2", "A2");
		Sight sight = new Sight(session);
		assertEquals(BOTH, sight.coders(project.document(1)));
		assertEquals(BOTH, sight.coders());
		session.execute(new BeginRound(documents(3)));
		assertTrue(sight.isHidden(1));
		assertEquals(List.of(ANNA), sight.coders(project.document(1)));
		assertEquals(List.of(ANNA), sight.coders(), "a count would tell");
		assertEquals(1, sight.hidden(project.document(1)));
		assertFalse(sight.isCompared(1, BOTH));
		assertFalse(sight.isCompared(1, List.of(BO)));
		session.execute(new MarkDone(ANNA, 1, true, true));
		assertFalse(sight.isHidden(1));
		assertEquals(BOTH, sight.coders(project.document(1)));
		assertEquals(0, sight.hidden(project.document(1)));
		assertTrue(sight.isHidden(2), "that is not done");
		session.setCoder("carla");
		assertFalse(sight.isHidden(2), "who does not take part, as the one who settles, sees all");
		session.setCoder(BO);
		assertTrue(sight.isHidden(1));
		session.execute(new CloseRound(1));
		assertFalse(sight.isHidden(1));
	}

	@Test
	void tellsHowFarEachCoderIs() throws Exception {
		session.execute(new BeginRound(documents(3)));
		project.code(ANNA, "1-2", "A2");
		session.execute(new MarkDone(ANNA, 1, true, true));
		List<RoundProgress> progress = RoundProgress.of(session, session.project().rounds().getFirst());
		int leaves = session.clauses(project.document(1)).leaves().size();
		assertEquals(List.of(new RoundProgress(ANNA, 1, 3, 1, 3 * leaves), new RoundProgress(BO, 0, 3, 0, 3 * leaves)), progress);
		List<RoundProgress> all = new ArrayList<>();
		for (int document = 2; document <= 3; document++) {
			session.execute(new MarkDone(ANNA, document, true, true));
		}
		all.addAll(RoundProgress.of(session, session.project().rounds().getFirst()));
		assertTrue(all.getFirst().isDone());
		assertFalse(all.getLast().isDone());
	}
}
