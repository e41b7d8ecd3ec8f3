// SPDX-License-Identifier: EPL-2.0
package org.policycoder.benchmarks.robust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.policycoder.model.ClauseTree;
import org.policycoder.model.Clauses;
import org.policycoder.model.Coder;
import org.policycoder.model.CodingSet;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.ReviewKind;
import org.policycoder.model.storage.PolicyProject;

/**
 * An import that puts an amended version in the place of a law that two coders have coded is killed: the study is then
 * wholly as it was before or wholly as it is after, text, clauses, codings and register alike, and no coding is lost.
 */
record AmendmentKills(int times) implements Part {

	private static final int ARTICLES = 80;
	private static final List<String> CODERS = List.of("anna", "bo");
	private static final int AT_ONCE = 2;
	/** Of the kills that come at any moment, as parts of the time that the command takes when nobody kills it. */
	private static final double FIRST_MOMENT = 0.4;
	private static final double LAST_MOMENT = 1.1;
	/** The others come so soon after the first file of the study has changed. */
	private static final int SAVING_MILLIS = 120;
	/** So often the command is also given again. */
	private static final int AGAIN = 5;

	/** What of a study an amendment changes. */
	private record State(String text, List<String> clauses, List<String> codings, List<String> reviews, String register, long conserved) {

		static State of(Path study) throws IOException {
			PolicyProject project = PolicyProject.open(study);
			List<String> codings = new ArrayList<>();
			List<String> reviews = new ArrayList<>();
			long conserved = 0;
			PolicyDocument document = project.corpus().getDocuments().getFirst();
			for (Coder coder : project.project().getCoders()) {
				CodingSet set = project.codings(coder.getId(), document);
				set.getCodings().forEach(c -> codings.add(coder.getId() + " " + c.getClause() + " " + c.getCategory()));
				set.getReviews().forEach(r -> reviews.add(coder.getId() + " " + r.getKind() + " " + r.getFormerClause() + " " + r.getClause()));
				conserved += set.getCodings().size() + set.getReviews().stream().filter(r -> r.getKind() == ReviewKind.GONE).count();
			}
			ClauseTree tree = project.clauses(document);
			return new State(project.text(document),
					new Clauses(tree).all().stream().map(c -> c.getId() + " " + c.getNumber() + " " + c.getBegin()).toList(), codings, reviews,
					document.getOriginal() + " of " + project.corpus().getDocuments().size(), conserved);
		}

		/** Which parts are those of before, of after, or neither. */
		String beside(State before, State after) {
			return "text " + which(text, before.text, after.text) + ", clauses " + which(clauses, before.clauses, after.clauses) + ", codings "
					+ which(codings, before.codings, after.codings) + ", reviews " + which(reviews, before.reviews, after.reviews) + ", register "
					+ which(register, before.register, after.register) + ", codings kept " + conserved + " of " + before.conserved;
		}

		private static String which(Object now, Object before, Object after) {
			return now.equals(before) ? "before" : now.equals(after) ? "after" : "neither";
		}
	}

	@Override
	public void run(Path folder, Tally tally) throws Exception {
		Program program = new Program(folder, "");
		Path template = folder.resolve("template");
		must(program.run("new", template, "--coder", CODERS.getFirst()));
		must(program.run("import", template, law(folder.resolve("law"), false), "--codings", codings(folder.resolve("codings.csv"))));
		Path amended = law(folder.resolve("amended"), true);
		Path whole = folder.resolve("whole");
		Studies.copy(template, whole);
		Program.Ran undisturbed = program.run(command(whole, amended));
		must(undisturbed);
		State before = State.of(template);
		State after = State.of(whole);
		if (before.conserved == 0 || before.equals(after) || before.conserved != after.conserved) {
			throw new IllegalStateException("an amendment that nobody disturbs: " + after.beside(before, after));
		}
		long millis = Math.round(1000 * undisturbed.seconds());
		try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
			List<Future<?>> all = IntStream.range(0, times).<Future<?>>mapToObj(i -> threads.submit(() -> {
				kill(i, millis, Files.createDirectory(folder.resolve("try" + i)), template, amended, before, after, tally);
				return null;
			})).toList();
			for (Future<?> one : all) {
				one.get();
			}
		}
	}

	private static Object[] command(Path study, Path amended) {
		return new Object[] { "import", study, amended, "--amended", "replace" };
	}

	private static void must(Program.Ran ran) {
		if (ran.code() != 0) {
			throw new IllegalStateException(ran.toString());
		}
	}

	private static Path law(Path folder, boolean amended) throws IOException {
		StringBuilder text = new StringBuilder("Export Licence Act\n\n");
		int section = 0;
		for (int i = 0; i < ARTICLES; i++) {
			if (!amended || i % 10 != 3) {
				text.append("Section ").append(++section).append(". Whoever exports item number ").append(i)
						.append(" of list ").append(Integer.toString(i * 7919, 36)).append(amended && i % 10 == 7 ? " or has it exported" : "")
						.append(" shall hold licence ").append(Integer.toString(i * 104_729, 36)).append(".\n\n");
			}
			if (amended && i % 10 == 5) {
				text.append("Section ").append(++section).append(". The council of district ").append(i).append(" meets in public.\n\n");
			}
		}
		Files.createDirectory(folder);
		return Files.writeString(folder.resolve(amended ? "Export Licence Act (as amended).txt" : "Export Licence Act.txt"), text).getParent();
	}

	private static Path codings(Path file) throws IOException {
		StringBuilder rows = new StringBuilder("clause,category,coder\n");
		for (int i = 1; i <= ARTICLES; i++) {
			for (String coder : CODERS) {
				rows.append("1-").append(i).append(i % 2 == 0 ? ",A1," : ",A2,").append(coder).append('\n');
			}
		}
		return Files.writeString(file, rows);
	}

	private static void kill(int i, long millis, Path folder, Path template, Path amended, State before, State after, Tally tally) throws Exception {
		Path study = folder.resolve("study");
		Studies.copy(template, study);
		Program program = new Program(folder, "");
		Random random = Studies.random(i);
		double moment = FIRST_MOMENT + random.nextDouble() * (LAST_MOMENT - FIRST_MOMENT);
		try (WatchService changes = study.getFileSystem().newWatchService()) {
			for (Path watched : List.of(study.resolve("documents"), study.resolve("codings").resolve(CODERS.getFirst()))) {
				watched.register(changes, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
			}
			Process process = program.start(folder.resolve("said"), command(study, amended));
			if (i % 2 == 0) {
				process.waitFor(Math.round(moment * millis), TimeUnit.MILLISECONDS);
			} else {
				process.onExit().thenRun(() -> close(changes));
				awaitChange(changes);
				process.waitFor(random.nextInt(SAVING_MILLIS), TimeUnit.MILLISECONDS);
			}
			Program.kill(process);
		}
		tally.tried();
		Program.Ran check = program.run("check", study);
		if (!check.isCivil()) {
			tally.fault(check.toString());
		}
		if (!isWhole(study, before, after, (i % 2 == 0 ? "killed after %.2f of its time, ".formatted(moment) : "killed while it saved, ") + check,
				tally)) {
			return; // its folder stays to be looked at until all is over
		}
		if (i % AGAIN == 0) {
			Program.Ran again = program.run(command(study, amended));
			isWhole(study, after, after, "given again, " + again, tally);
		}
		Studies.delete(folder);
	}

	private static void awaitChange(WatchService changes) throws InterruptedException {
		try {
			changes.take();
		} catch (ClosedWatchServiceException e) {
			// the command has ended before
		}
	}

	private static void close(WatchService changes) {
		try {
			changes.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean isWhole(Path study, State before, State after, String what, Tally tally) {
		try {
			List<String> errors = Studies.errors(study);
			State now = State.of(study);
			if (errors.isEmpty() && (now.equals(before) || now.equals(after))) {
				return true;
			}
			tally.fault("%s: %s %s".formatted(what, now.beside(before, after), errors));
		} catch (IOException e) {
			tally.fault(what + ": " + e.getMessage());
		}
		return false;
	}
}
