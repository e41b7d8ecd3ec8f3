// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.model.storage.PolicyProject;

/** A folder of bad files among good ones: one line for each bad one, and the good ones are imported. */
class BadFilesTest {

	private static final Pattern INSIDES = Pattern.compile("Exception|\\bat \\w+\\.|org\\.|java\\.|null"); //$NON-NLS-1$

	private static final String SECRET = "the secret of this machine";

	@TempDir
	Path temporary;

	private TestFolder folder;

	@BeforeEach
	void makeFolder() throws IOException {
		folder = new TestFolder(temporary);
		folder.rule("a good one.txt");
		folder.file("empty.txt", "");
		try (RandomAccessFile large = new RandomAccessFile(folder.sources.resolve("large.txt").toFile(), "rw")) {
			large.setLength(200L << 20);
		}
		byte[] noise = new byte[5000];
		new Random(1).nextBytes(noise);
		Files.write(folder.sources.resolve("binary.txt"), noise);
		try (PDDocument pdf = new PDDocument()) {
			pdf.addPage(new PDPage());
			pdf.save(folder.sources.resolve("scanned.pdf").toFile());
			pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			pdf.save(folder.sources.resolve("encrypted.pdf").toFile());
		}
		zip("broken.docx", "[Content_Types].xml", "<Types", 1);
		zip("bomb.docx", "word/document.xml", " ".repeat(1 << 20), 300);
		Path secret = Files.writeString(temporary.resolve("secret"), SECRET);
		folder.file("entity.xml", "<?xml version=\"1.0\"?><!DOCTYPE bill [<!ENTITY secret SYSTEM \"" + secret.toUri()
				+ "\">]><bill><legis-body><section><enum>1.</enum><text>&secret;</text></section></legis-body></bill>");
		folder.file("laughs.xml", laughs());
		folder.file("half.xml", "<bill><legis-body><section>");
		folder.file("unknown.xyz", "What is this?");
		folder.rule("z good one.txt");
	}

	private void zip(String name, String entry, String content, int times) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.sources.resolve(name)))) {
			zip.putNextEntry(new ZipEntry(entry));
			for (int i = 0; i < times; i++) {
				zip.write(content.getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	private static String laughs() {
		StringBuilder dtd = new StringBuilder("<!ENTITY l0 \"ha\">");
		for (int i = 1; i < 10; i++) {
			dtd.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
		}
		return "<?xml version=\"1.0\"?><!DOCTYPE bill [" + dtd + "]><bill><legis-body>&l9;</legis-body></bill>";
	}

	private List<String> bad() throws IOException {
		try (Stream<Path> files = Files.list(folder.sources)) {
			return files.map(f -> f.getFileName().toString()).filter(n -> !n.contains("good")).sorted().toList();
		}
	}

	@Test
	void eachBadFileIsOneLineAndTheGoodOnesAreImported() throws Exception {
		PolicyProject project = folder.project();

		ImportResult result = folder.read(project);

		assertEquals(List.of("1 Rule of a good one.txt", "2 Rule of z good one.txt"), TestFolder.titles(project));
		assertAll(bad().stream().map(name -> () -> {
			List<String> lines = result.failures().stream().filter(f -> f.contains(name)).toList();
			assertEquals(1, lines.size(), () -> name + ": " + lines);
		}));
		assertEquals(bad().size(), result.failures().size(), result.failures()::toString);
		assertAll(result.failures().stream().map(line -> () -> {
			assertFalse(line.contains("\n"), line);
			assertFalse(INSIDES.matcher(line).find(), line);
		}));
		assertEquals(List.of(), TestFolder.check(project));
		assertFalse(FolderContent.of(project.folder()).files().values().stream()
				.anyMatch(b -> new String(b.array(), StandardCharsets.UTF_8).contains(SECRET)));
	}

	@Test
	void theSameFolderAgainChangesNothing() throws Exception {
		PolicyProject project = folder.project();
		List<String> failures = folder.read(project).failures();
		FolderContent before = FolderContent.of(project.folder());

		ImportResult again = folder.read(project);

		assertEquals(failures, again.failures());
		assertEquals(2, again.skipped().size());
		assertEquals(before, FolderContent.of(project.folder()));
	}

	@Test
	void aFolderOfBadFilesAloneLeavesTheProjectAsItWas() throws Exception {
		Files.delete(folder.sources.resolve("a good one.txt"));
		Files.delete(folder.sources.resolve("z good one.txt"));
		PolicyProject project = folder.project();
		FolderContent before = FolderContent.of(project.folder());

		assertTrue(folder.read(project).documents().isEmpty());

		assertEquals(before, FolderContent.of(project.folder()));
	}
}
