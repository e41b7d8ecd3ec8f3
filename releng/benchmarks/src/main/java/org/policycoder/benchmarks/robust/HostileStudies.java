// SPDX-License-Identifier: EPL-2.0
package org.policycoder.benchmarks.robust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Studies of a stranger: whatever stands in the place of a file, nothing outside is read, written or deleted, and every command ends. */
record HostileStudies() implements Part {

	private static final double MOST_SECONDS = 10;
	private static final String SECRET = "SECRET of the user";

	private static final List<String> PLACES = List.of("project.policycoder", "corpus.policycorpus", "codebook.policycodebook", "documents",
			"documents/0001.txt", "documents/0001.clauses", "codings", "codings/coder", "codings/coder/0001.codings", "originals", ".policycoder",
			".policycoder/lock", ".policycoder/user", ".policycoder/.gitignore", "styles");

	/** What stands there instead. */
	private enum Trick {
		LINK, DANGLING_LINK, PIPE, FOLDER, EMPTY, RUBBISH, ENTITY;

		void play(Path place, Path outside) throws IOException, InterruptedException {
			switch (this) {
			case LINK -> Files.createSymbolicLink(place, outside);
			case DANGLING_LINK -> Files.createSymbolicLink(place, outside.resolveSibling("made by nobody"));
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
		Path file = Files.writeString(outside.resolve("0001.txt"), SECRET);
		Map<String, String> before = Studies.contents(outside);
		Program program = new Program(folder, "");
		for (String place : PLACES) {
			for (Trick trick : Trick.values()) {
				Path study = folder.resolve("study");
				Studies.copy(template, study);
				Path spoilt = study.resolve(place);
				boolean wasFolder = Files.isDirectory(spoilt, LinkOption.NOFOLLOW_LINKS);
				Studies.delete(spoilt);
				Files.createDirectories(spoilt.getParent());
				trick.play(spoilt, wasFolder ? outside : file);
				for (Object[] command : new Object[][] { { "check", study }, { "tables", study, "codings" },
						{ "import", study, source } }) {
					Program.Ran ran = program.run(command);
					tally.tried();
					String what = trick + " at " + place + ": " + ran;
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
	}
}
