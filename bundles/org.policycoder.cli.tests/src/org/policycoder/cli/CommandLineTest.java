// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.io.TempDir;

/** Runs commands as the program does, and holds what they say against the rules for all of them. */
abstract class CommandLineTest {

	/** What a command did. */
	record Ran(int code, String out, String err) {

		List<String> errors() {
			return err.lines().toList();
		}
	}

	@TempDir
	Path folder;

	static Ran run(Locale locale, Object... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		String[] texts = new String[arguments.length];
		for (int i = 0; i < texts.length; i++) {
			texts[i] = arguments[i].toString();
		}
		int code = PolicyCoderCommand.run(texts, new Console(out, err, false, locale));
		Ran ran = new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
		assertFalse((ran.out + ran.err).contains("\tat "), ran::toString);
		return ran;
	}

	/** A command that does what it is asked. */
	static Ran done(Object... arguments) {
		Ran ran = run(Locale.ENGLISH, arguments);
		assertFalse(ran.err.contains("policycoder: "), ran.err);
		assertEquals(PolicyCoderCommand.DONE, ran.code, ran::toString);
		return ran;
	}

	/** A command whose input has problems: each is a line that names what it is about. */
	static Ran problem(String named, Object... arguments) {
		Ran ran = run(Locale.ENGLISH, arguments);
		assertEquals(PolicyCoderCommand.PROBLEMS, ran.code, ran::toString);
		assertTrue(ran.errors().stream().allMatch(l -> l.startsWith("policycoder: ")), ran.err);
		assertTrue((ran.out + ran.err).contains(named), ran::toString);
		return ran;
	}

	/** A command that is used wrongly: one line says so, the next where there is help. */
	static void wrong(String named, Object... arguments) {
		Ran ran = run(Locale.ENGLISH, arguments);
		assertEquals(PolicyCoderCommand.USAGE, ran.code, ran::toString);
		assertEquals(2, ran.errors().size(), ran.err);
		assertTrue(ran.errors().get(0).startsWith("policycoder: ") && ran.errors().get(0).contains(named), ran.err);
		assertTrue(ran.errors().get(1).contains("--help"), ran.err);
		assertEquals("", ran.out);
	}

	Path project() {
		Path project = folder.resolve("project");
		done("new", project, "--language", "en");
		return project;
	}

	Path demo() {
		Path project = folder.resolve("demo");
		done("example", "demo", project);
		return project;
	}

	Path file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	Path rule() throws IOException {
		return file("rule.txt", "A rule\n\nSection 1. Duty. (a) Keep a book.\n(b) Show it.\n\nSection 2. Date. Now.\n");
	}
}
