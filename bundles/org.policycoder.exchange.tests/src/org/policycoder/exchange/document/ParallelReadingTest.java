// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.policycoder.exchange.document.Reading.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParallelReadingTest {
	@TempDir
	Path folder;

	@Test
	void readsOneFileInManyThreads() throws Exception {
		List<Path> files = files();
		DocumentReaders readers = DocumentReaders.standard();
		List<List<SourceDocument>> alone = new ArrayList<>();
		for (Path file : files) {
			alone.add(readers.read(file));
		}
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Callable<Void>> tasks = new ArrayList<>();
			for (int i = 0; i < 60; i++) {
				int at = i % files.size();
				tasks.add(() -> {
					assertEquals(alone.get(at), readers.read(files.get(at)));
					return null;
				});
			}
			for (Future<Void> task : threads.invokeAll(tasks)) {
				task.get();
			}
		}
	}

	private List<Path> files() throws IOException {
		return List.of(file(folder, "a.txt", "第一条 为了加强管理，制定本条例。\n".getBytes("GB18030")), file(folder, "b.html", "<ol type=i><li>one<li>two</ol>"),
				file(folder, "c.md", "# Title\n\nText with a sentence.\n"),
				file(folder, "d.xml",
						"<bill><form/><legis-body><section><enum>1.</enum><header>Scope</header><text>All.</text></section></legis-body></bill>"));
	}
}
