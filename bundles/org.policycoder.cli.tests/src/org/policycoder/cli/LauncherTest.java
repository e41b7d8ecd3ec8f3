// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script of Linux and macOS, with a Java that only says what it was asked and ends as the test wants. */
class LauncherTest {

	private static final Path SCRIPT = Path.of("features/org.policycoder.rcp.feature/launchers/unix/policycoder");

	@TempDir
	Path folder;

	private Path program;
	private Path home;
	private Path asked;

	/** What the script did. */
	private record Ran(int code, String err, List<String> java) {}

	@BeforeEach
	void install() throws IOException {
		assumeTrue(File.separatorChar == '/', "the script is for Linux and macOS");
		program = Files.createDirectories(folder.resolve("program"));
		home = Files.createDirectory(folder.resolve("home"));
		asked = folder.resolve("asked");
		Files.createDirectories(program.resolve("configuration"));
		Files.createFile(Files.createDirectories(program.resolve("plugins")).resolve("org.eclipse.equinox.launcher_1.jar"));
		Files.writeString(program.resolve("policycoder.vmargs"), "# none\n-Xmx1g\n");
		Path checkout = Path.of("").toAbsolutePath();
		while (!Files.exists(checkout.resolve(SCRIPT))) {
			checkout = checkout.getParent();
		}
		Files.copy(checkout.resolve(SCRIPT), program.resolve("policycoder"));
		Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"25\"\n");
	}

	/** Runs the script; the n-th start of Java ends with the n-th code. */
	private Ran run(Map<String, String> environment, String codes, String... arguments) throws Exception {
		Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
		Files.writeString(java, """
				#!/usr/bin/env bash
				echo "$*" >> "%1$s"
				codes=(%2$s)
				exit ${codes[$(wc -l < "%1$s") - 1]}
				""".formatted(asked, codes));
		Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
		List<String> command = new ArrayList<>(List.of("bash", program.resolve("policycoder").toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().keySet().removeIf(k -> k.startsWith("POLICYCODER") || k.equals("JAVA_HOME"));
		builder.environment().putAll(Map.of("DISPLAY", ":0", "WAYLAND_DISPLAY", "", "HOME", home.toString(), "POLICYCODER_JAVA", java.toString(),
				"TMPDIR", folder.toString()));
		builder.environment().putAll(environment);
		Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Ran(process.waitFor(), err, Files.exists(asked) ? Files.readAllLines(asked) : List.of());
	}

	@Test
	void aCommandThatSaysSoIsDone() throws Exception {
		Ran ran = run(Map.of(), "24", "check", "a study");

		assertEquals(0, ran.code);
		assertEquals("", ran.err);
		assertTrue(ran.java.getFirst().endsWith("-data " + home + "/.policycoder check a study"), ran.toString());
		assertTrue(ran.java.getFirst().contains("-Duser.home=" + home + " "), ran.toString());
	}

	@Test
	void itsOwnExitCodesAreHandedOn() throws Exception {
		assertEquals(1, run(Map.of(), "1", "check").code);
		assertEquals(2, run(Map.of(), "1 2", "check").code);
	}

	@Test
	void aJavaThatEndsWithoutAWordIsAFailure() throws Exception {
		for (String code : List.of("0", "13", "15")) {
			Files.deleteIfExists(asked);
			Path log = Files.writeString(program.resolve("configuration/1.log"), "!ENTRY");

			Ran ran = run(Map.of(), code, "tables", "study");

			assertEquals(2, ran.code, code);
			assertEquals("policycoder: The program could not start (exit code " + code + "); the details are in " + log + ".\n", ran.err);
		}
	}

	/** With so little Java never comes to an end. */
	@Test
	void lessMemoryThanAStartTakesIsRefused() throws Exception {
		for (String little : List.of("-Xmx9m", "-Xmx15M", "-Xmx9000k", "-Xmx4194304", "-Xmx4g -Xmx08m")) {
			Ran ran = run(Map.of("POLICYCODER_VMARGS", little), "24", "check");

			assertEquals(2, ran.code, little);
			assertTrue(ran.err.startsWith("policycoder: The memory of ") && ran.err.lines().count() == 1, ran.err);
			assertEquals(List.of(), ran.java);
		}
		for (String enough : List.of("-Xmx16m", "-Xmx4g", "-Xmx1t", "-Xmx8m -Xmx20000k", "-Xmx9m -Xmx64M")) {
			assertEquals(0, run(Map.of("POLICYCODER_VMARGS", enough), "24 24 24 24 24", "check").code, enough);
		}
	}

	@Test
	void aDamagedArchiveOfClassesEndsNothing() throws Exception {
		Path archive = Files.writeString(Files.createDirectories(home.resolve(".policycoder")).resolve("classes.jsa"), "damaged");

		Ran ran = run(Map.of(), "134 24", "check");

		assertEquals(0, ran.code);
		assertEquals("", ran.err);
		assertFalse(Files.exists(archive));
		assertTrue(ran.java.get(0).contains("-XX:SharedArchiveFile=" + archive) && ran.java.get(0).contains("-XX:+VerifySharedSpaces"));
		assertFalse(ran.java.get(1).contains("Archive"), ran.toString());
	}

	@Test
	void aCrashWithoutAnArchiveIsTold() throws Exception {
		Ran ran = run(Map.of(), "139", "check");

		assertEquals(2, ran.code);
		assertTrue(ran.err.startsWith("policycoder: Java ended with signal 11;") && ran.err.contains(home.toString()), ran.err);
		assertEquals(1, ran.java.size());
	}

	@Test
	void whoCannotWriteHisHomeHasCommandsAllTheSame() throws Exception {
		Path file = Files.createFile(folder.resolve("no folder"));

		Ran ran = run(Map.of("HOME", file.toString()), "24", "check");

		assertEquals(0, ran.code);
		assertEquals(1, ran.err.lines().count(), ran.err);
		assertTrue(ran.err.contains(file + "/.policycoder cannot be written"), ran.err);
		String data = ran.java.getFirst().replaceFirst(".* -data (\\S+) check", "$1");
		assertTrue(data.startsWith(folder.toString()) && Files.notExists(Path.of(data)), data);
	}

	@Test
	void theWorkbenchSaysWhereItCannotKeepStudies() throws Exception {
		Ran ran = run(Map.of("HOME", Files.createFile(folder.resolve("no folder")).toString()), "0", "open");

		assertEquals(2, ran.code);
		assertTrue(ran.err.contains("no folder/policycoder, which cannot be written"), ran.err);
		assertEquals(List.of(), ran.java);

		assertEquals(0, run(Map.of(), "23 0", "open").code, "it starts anew when it asks for it");
	}

	@Test
	void theWorkbenchSaysThatItNeedsAScreenAndCommandsDoNot() throws Exception {
		assumeTrue(System.getProperty("os.name").equals("Linux"), "a Mac has always a screen");
		String none = "policycoder: The workbench needs a graphical screen, and there is none here (DISPLAY is not set); "
				+ "commands work without one: policycoder --help lists them.\n";
		for (String[] arguments : List.of(new String[0], new String[] { "open" })) {
			Ran ran = run(Map.of("DISPLAY", ""), "0", arguments);

			assertEquals(2, ran.code);
			assertEquals(none, ran.err);
			assertEquals(List.of(), ran.java);
		}
		assertEquals(0, run(Map.of("DISPLAY", ""), "24", "check").code);
		assertEquals(0, run(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "wayland-0"), "24 0", "open").code);
	}

	@Test
	void aScreenThatCannotBeReachedIsTold() throws Exception {
		Path log = Files.createDirectories(home.resolve("policycoder/.metadata")).resolve(".log");
		Files.writeString(log, "!SESSION 1\norg.eclipse.swt.SWTError: No more handles [gtk_init_check() failed]\n");

		Ran ran = run(Map.of("DISPLAY", ":7"), "13", "open");

		assertEquals(2, ran.code);
		assertTrue(ran.err.startsWith("policycoder: The workbench needs a graphical screen, and the one that is named here, :7, cannot be reached;"),
				ran.err);

		Files.writeString(log, "!SESSION 1\ngtk_init_check\n!SESSION 2\nanother failure\n");
		assertTrue(run(Map.of(), "13 13", "open").err.contains("could not start (exit code 13)"), "what an earlier start says counts no more");
	}

	@Test
	void whoDidNotInstallTheProgramWritesNothingBesideIt() throws Exception {
		Files.delete(program.resolve("configuration"));

		Ran ran = run(Map.of(), "24", "check");

		assertTrue(ran.java.getFirst().contains(" -configuration " + home + "/.policycoder/configuration"), ran.toString());
		assertTrue(ran.java.getFirst().contains("-Dosgi.sharedConfiguration.area=" + program + "/configuration"), ran.toString());
	}
}
