// SPDX-License-Identifier: EPL-2.0
package org.policycoder.benchmarks.robust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.policycoder.exchange.document.DocumentReaders;
import org.policycoder.exchange.document.UnreadableException;

/** Real documents of every format with bytes changed, cut and doubled: read, or refused in a sentence, within the time. */
record Mutants(int times) implements Part {

	private static final int MOST_SECONDS = 20;
	private static final int MOST_BYTES = 400_000;

	@Override
	public void run(Path folder, Tally tally) throws Exception {
		String data = System.getProperty("policycoder.data");
		if (data == null) {
			System.err.println("No mutants: real documents are taken from corpus/ below -Dpolicycoder.data=FOLDER.");
			return;
		}
		List<Path> originals = originals(Path.of(data));
		try (ExecutorService reader = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory())) {
			for (int i = 0; i < times; i++) {
				Random random = Studies.random(i);
				Path original = originals.get(random.nextInt(originals.size()));
				Path mutant = folder.resolve(i + "-" + original.getFileName());
				Files.write(mutant, mutate(Files.readAllBytes(original), random));
				tally.tried();
				Future<?> reading = reader.submit(() -> DocumentReaders.standard().read(mutant));
				try {
					reading.get(MOST_SECONDS, TimeUnit.SECONDS);
				} catch (ExecutionException e) {
					if (!(e.getCause() instanceof UnreadableException) && !(e.getCause() instanceof IOException)) {
						tally.fault(mutant.getFileName() + ": " + e.getCause());
					}
				} catch (TimeoutException e) {
					reading.cancel(true);
					tally.fault(mutant.getFileName() + ": not read after " + MOST_SECONDS + " s");
				}
				Files.delete(mutant);
			}
			reader.shutdownNow();
		}
	}

	private static List<Path> originals(Path data) throws IOException {
		try (Stream<Path> files = Stream.concat(Files.walk(data.resolve("corpus")), Files.walk(data.resolve("cases/files")))) {
			return files.filter(f -> f.toString().matches(".*\\.(txt|md|html?|pdf|docx|xml)")).filter(f -> f.toFile().length() < MOST_BYTES)
					.filter(f -> f.toFile().length() > 0).sorted().toList();
		}
	}

	private static byte[] mutate(byte[] bytes, Random random) {
		byte[] mutant = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)) : bytes.clone();
		for (int n = random.nextInt(30); n > 0; n--) {
			mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
		}
		if (random.nextInt(4) == 0) {
			int from = random.nextInt(mutant.length);
			System.arraycopy(mutant, from, mutant, random.nextInt(mutant.length - from + 1) / 2,
					Math.min(mutant.length - from, random.nextInt(2000)) / 2);
		}
		return mutant;
	}
}
