// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.gson.Gson;

/** The benchmark's documents with their true trees, below the folder that the system property {@code policycoder.data} names. */
final class BenchmarkData {
	static final List<String> SETS = List.of("us-bills", "us-acts", "federal-register", "cn-laws", "cn-laws-messy", "eu-acts");

	/** One true provision, as the benchmark writes it. */
	record Gold(int begin, int end, String label, List<String> path, String level, boolean heading, boolean in_quoted_block, boolean optional,
			boolean path_doubt, String derived) {}

	/** One document with its true provisions. */
	record Document(String set, String id, String text, List<Gold> gold) {
		/** Returns whether unlabelled provisions count in this document. */
		boolean hasBlocks() {
			return gold.stream().anyMatch(provision -> provision.label().isEmpty())
					|| set.startsWith("cn-") && !(set.equals("cn-laws-messy") && !gold.isEmpty() && "joined".equals(gold.get(0).derived()));
		}

		/** Returns 0 or 1, the half of the set that it is in by the hash of its id: one to tune on, one to report. */
		int half() {
			return Math.floorMod(id.hashCode() * 0x9E3779B1 >>> 7, 2);
		}
	}

	private BenchmarkData() {
	}

	/** Returns the folder of texts of other kinds, which have no true trees, or nothing if there is none. */
	static Optional<Path> kinds() {
		return Optional.ofNullable(System.getProperty("policycoder.data")).map(data -> Path.of(data, "kinds")).filter(Files::isDirectory);
	}

	/** Returns the texts of a kind, or of all, with what is found in them in the place of the truth: what is printed otherwise is to be read the same. */
	static List<Document> kind(Path folder) throws IOException {
		List<Document> documents = new ArrayList<>();
		List<Path> texts;
		try (Stream<Path> files = Files.walk(folder)) {
			texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
		}
		for (Path file : texts) {
			String text = Files.readString(file, StandardCharsets.UTF_8);
			String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
			List<Gold> found = new ArrayList<>();
			found(Segmenter.standard().segment(plain, SegmentationOptions.DETECT).roots(), List.of(), found);
			documents.add(
					new Document(file.getParent().getFileName().toString(), file.getFileName().toString().replaceFirst("\\.txt$", ""), plain, found));
		}
		return documents;
	}

	private static void found(List<Provision> provisions, List<String> above, List<Gold> found) {
		for (Provision provision : provisions) {
			List<String> path = Stream.concat(above.stream(), Stream.of(provision.label())).toList();
			found.add(new Gold(provision.begin(), provision.end(), provision.label(), path, provision.level(), provision.heading(), false, false,
					false, null));
			found(provision.children(), path, found);
		}
	}

	/** Returns the folder of the benchmark, or nothing if no data is given. */
	static Optional<Path> folder() {
		return Optional.ofNullable(System.getProperty("policycoder.data")).map(data -> Path.of(data, "benchmark")).filter(Files::isDirectory);
	}

	static List<Document> documents(Path benchmark, String set) throws IOException {
		List<Document> documents = new ArrayList<>();
		Gson gson = new Gson();
		Path folder = benchmark.resolve(set);
		List<Path> texts;
		try (Stream<Path> files = Files.walk(folder)) {
			texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
		}
		for (Path file : texts) {
			String id = file.getFileName().toString().replaceFirst("\\.txt$", "");
			String text = Files.readString(file, StandardCharsets.UTF_8);
			List<Gold> gold = new ArrayList<>();
			for (String line : Files.readAllLines(file.resolveSibling(id + ".gold.jsonl")))
				if (!line.isBlank())
					gold.add(gson.fromJson(line, Gold.class));
			documents.add(new Document(set, id, text.startsWith("\ufeff") ? text.substring(1) : text, gold));
		}
		return documents;
	}
}
