// SPDX-License-Identifier: EPL-2.0
package org.policycoder.benchmarks.robust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Studies of a stranger: whatever stands in the place of a file, nothing outside is read, written or deleted, and every command ends.
 * Each trick is played at each place, in an order in which fewer tries are a sample of all.
 */
record HostileStudies(int times) implements Part {

	private static final double MOST_SECONDS = 10;
	private static final String FILE = "0001.txt";
	private static final String SECRET = "SECRET of the user";

	private static final List<String> PLACES = List.of("project.policycoder", "corpus.policycorpus", "codebook.policycodebook", "documents",
			"documents/0001.txt", "documents/0001.clauses", "codings", "codings/coder-1", "codings/coder-1/0001.codings", "originals", ".policycoder",
			".policycoder/lock", ".policycoder/user", ".policycoder/.gitignore", "styles");

	/** What stands there instead. */
	private enum Trick {
		LINK, DANGLING_LINK, PIPE, FOLDER, EMPTY, RUBBISH, ENTITY;

		void play(Path place, Path outside) throws IOException, InterruptedException {
			switch (this) {
			case LINK -> Files.createSymbolicLink(place, outside);
			case DANGLING_LINK ->
				Files.createSymbolicLink(place, (Files.isDirectory(outside) ? outside : outside.getParent()).resolve("made by nobody"));
			case PIPE -> new ProcessBuilder("mkfifo", place.toString()).start().waitFor();
			case FOLDER -> Files.createDirectory(place);
			case EMPTY -> Files.createFile(place);
			case RUBBISH -> Files.write(place, new byte[] { 0, (byte) 0xff, 27, '[', '3', '1', 'm', '<' });
			case ENTITY -> Files.writeString(place,
					"<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"" + outside.toUri() + "\">]><a>&b;</a>");
			}
		}
	}

	@Override
	public void run(Path folder, Tally tally) throws Exception {
		Path template = Studies.make(folder.resolve("template"), 3);
		Path source = Files.writeString(folder.resolve("rule.txt"), Studies.text("a", 1));
		Path outside = Files.createDirectory(folder.resolve("outside"));
		Files.writeString(outside.resolve(FILE), SECRET);
		List<Spoilt> all = new ArrayList<>();
		PLACES.forEach(p -> Arrays.stream(Trick.values()).forEach(t -> all.add(new Spoilt(p, t))));
		Collections.shuffle(all, Studies.random(0));
		for (Spoilt one : all) {
			if (tally.tries() < times) {
				attempt(folder, one, template, source, outside, tally);
			}
		}
	}

	/** What stands at a place. */
	private record Spoilt(String place, Trick trick) {}

	private static void attempt(Path folder, Spoilt one, Path template, Path source, Path outside, Tally tally) throws Exception {
		Map<String, String> before = Studies.contents(outside);
		Program program = new Program(folder, "");
		Path study = folder.resolve("study");
		Studies.copy(template, study);
		Path spoilt = study.resolve(one.place);
		boolean wasFolder = Files.isDirectory(spoilt, LinkOption.NOFOLLOW_LINKS);
		Studies.delete(spoilt);
		Files.createDirectories(spoilt.getParent());
		one.trick.play(spoilt, wasFolder ? outside : outside.resolve(FILE));
		for (Object[] command : new Object[][] { { "check", study }, { "tables", study, "codings" },
				{ "import", study, source } }) {
			Program.Ran ran = program.run(command);
			tally.tried();
			String what = one.trick + " at " + one.place + ": " + ran;
			tally.time(ran, MOST_SECONDS, what);
			if (!ran.isCivil()) {
				tally.fault(what);
			}
			if (ran.output().contains(SECRET) || ran.output().indexOf(27) >= 0) {
				tally.fault("something of outside, or a command to the terminal, is printed: " + what);
			}
			if (!before.equals(Studies.contents(outside))) {
				tally.fault("something outside is another: " + what);
			}
		}
		Studies.delete(study);
	}
}
