// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.policycoder.edit.clause.CorrectText;
import org.policycoder.edit.clause.JoinClauses;
import org.policycoder.edit.command.CodeClauses;
import org.policycoder.edit.command.MergeCategories;
import org.policycoder.edit.command.ToggleCoding;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Progress;
import org.policycoder.model.Project;
import org.policycoder.model.presets.CodebookPresets;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

/**
 * Measures editing: coding clauses of one document of 5,000 clauses and 20,000 codings
 * while it saves itself, and a study of 3,300 documents and 100,000 codings. Not a test;
 * figures depend on the machine.
 */
public final class EditBenchmark {

	private static final String CODER = "coder-1";

	private static final int PAUSE_MILLIS = 40;

	private final Random random = new Random(1);

	private EditBenchmark() {
	}

	/**
	 * Measures and prints, a figure a line.
	 *
	 * @param args
	 *            none
	 * @throws Exception
	 *             when something cannot be done
	 */
	public static void main(String[] args) throws Exception {
		Path folder = Files.createTempDirectory("policycoder-edit");
		try {
			new EditBenchmark().measureDocument(folder.resolve("document"));
			new EditBenchmark().measureStudy(folder.resolve("study"));
		} finally {
			delete(folder);
		}
	}

	private void measureDocument(Path folder) throws Exception {
		make(folder, 1, 5_000, 20_000);
		try (ProjectSession session = ProjectSession.open(folder)) {
			PolicyDocument document = session.document(1).orElseThrow();
			long start = System.nanoTime();
			session.clauses(document);
			session.codings(CODER, document);
			print("open document", start);
			List<ClauseRef> clauses = session.clauses(document).codable().stream().map(ClauseRef::of).toList();
			List<String> categories = categories(session.codebook());
			long[] executed = new long[600];
			long[] undone = new long[200];
			for (int i = 0; i < executed.length; i++) {
				ProjectCommand command = new ToggleCoding(CODER, List.of(clauses.get(random.nextInt(clauses.size()))),
						categories.get(random.nextInt(categories.size())));
				start = System.nanoTime();
				session.execute(command);
				executed[i] = System.nanoTime() - start;
				Thread.sleep(PAUSE_MILLIS);
			}
			print("code a clause, saving meanwhile", executed);
			for (int i = 0; i < undone.length; i++) {
				start = System.nanoTime();
				session.undo();
				undone[i] = System.nanoTime() - start;
				Thread.sleep(PAUSE_MILLIS);
			}
			print("undo, saving meanwhile", undone);
			session.flush();
			long[] saved = new long[20];
			for (int i = 0; i < saved.length; i++) {
				session.execute(new ToggleCoding(CODER, List.of(clauses.get(i)), categories.get(0)));
				start = System.nanoTime();
				session.flush();
				saved[i] = System.nanoTime() - start;
			}
			print("save the document's codings", saved);
			start = System.nanoTime();
			session.execute(new CodeClauses(CODER, clauses, categories.get(0)));
			print("code all 5,000 clauses at once", start);
			start = System.nanoTime();
			session.undo();
			print("undo that", start);
			start = System.nanoTime();
			session.execute(new CorrectText(1, 0, 0, "x"));
			print("correct the text at its beginning", start);
			start = System.nanoTime();
			session.execute(new JoinClauses(clauses.get(1_000)));
			print("join two clauses", start);
			start = System.nanoTime();
			session.execute(new MergeCategories(List.of(categories.get(1)), categories.get(2)));
			print("merge two categories", start);
		}
	}

	private void measureStudy(Path folder) throws Exception {
		make(folder, 3_300, 15, 30);
		long start = System.nanoTime();
		try (ProjectSession session = ProjectSession.open(folder)) {
			print("open the study", start);
			start = System.nanoTime();
			session.load(Progress.NONE);
			print("load and index it", start);
			start = System.nanoTime();
			int coded = 0;
			for (PolicyDocument document : session.project().corpus().getDocuments()) {
				coded += session.progress(CODER, document).coded();
			}
			print("progress of all documents (" + coded + " clauses)", start);
			start = System.nanoTime();
			long counted = session.codebook().entries().stream().mapToInt(e -> session.count(CODER, e.category().getCode()))
					.sum();
			print("counts of all categories (" + counted + ")", start);
			start = System.nanoTime();
			boolean changed = session.isChangedOutside();
			print("look for changes from outside (" + changed + ")", start);
			start = System.nanoTime();
			List<String> categories = categories(session.codebook());
			session.execute(new MergeCategories(List.of(categories.get(1)), categories.get(2)));
			print("merge two categories over the study", start);
			start = System.nanoTime();
			session.flush();
			print("save that", start);
		}
	}

	private static List<String> categories(CodebookIndex codebook) {
		return codebook.entries().stream().map(CodebookIndex.Entry::category).filter(c -> !c.isGroupOnly())
				.map(c -> c.getCode()).toList();
	}

	private void make(Path folder, int documents, int clauses, int codings) throws StorageException {
		Project project = ModelFactory.eINSTANCE.createProject();
		Coder coder = ModelFactory.eINSTANCE.createCoder();
		coder.setId(CODER);
		project.getCoders().add(coder);
		PolicyProject made = PolicyProject.create(folder, project, CodebookPresets.load("mcdonnell-elmore"));
		List<String> categories = categories(new CodebookIndex(made.codebook()));
		List<CodingSet> sets = new ArrayList<>();
		for (int number = 1; number <= documents; number++) {
			StringBuilder text = new StringBuilder();
			ClauseTree tree = ModelFactory.eINSTANCE.createClauseTree();
			for (int i = 1; i <= clauses; i++) {
				Clause clause = ModelFactory.eINSTANCE.createClause();
				clause.setId(i);
				clause.setNumber(number + "-" + i);
				clause.setLabel("Sec. " + i + ".");
				clause.setLevel("section");
				clause.setBegin(text.length());
				text.append(clause.getLabel()).append(" The Secretary shall ".repeat(8)).append('.');
				clause.setEnd(text.length());
				text.append('\n');
				tree.getClauses().add(clause);
			}
			tree.setLastId(clauses);
			PolicyDocument document = ModelFactory.eINSTANCE.createPolicyDocument();
			document.setTitle("Document " + number);
			made.addDocument(document, text.toString(), tree, null);
			CodingSet set = made.codings(CODER, document);
			for (int i = 0; i < codings; i++) {
				Coding coding = ModelFactory.eINSTANCE.createCoding();
				coding.setClause(1 + i * clauses / codings);
				coding.setCategory(categories.get((i + number) % categories.size()));
				coding.setTime(Instant.EPOCH.plusSeconds(i));
				set.getCodings().add(coding);
			}
			sets.add(set);
		}
		made.saveAll(sets);
		made.save(made.corpus());
	}

	private static void print(String what, long start) {
		System.out.printf("%-50s %9.2f ms%n", what, (System.nanoTime() - start) / 1e6);
	}

	private static void print(String what, long[] nanos) {
		Arrays.sort(nanos);
		System.out.printf("%-50s %9.2f ms median, %.2f ms 99th percentile, %.2f ms greatest%n", what,
				nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6, nanos[nanos.length - 1] / 1e6);
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}
