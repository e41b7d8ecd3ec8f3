// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.policycoder.exchange.document.DocumentArchive;
import org.policycoder.exchange.document.DocumentReaders;
import org.policycoder.exchange.document.UnreadableException;

/** The archives of an import, unpacked into a folder of their own for as long as the import reads from it. */
final class UnpackedArchives implements AutoCloseable {

	private Path folder;

	private final List<String> told = new ArrayList<>();

	/** The documents of some files, of archives their entries; an archive that cannot be unpacked fails when it is read. */
	List<DocumentSource> documents(List<Path> files, DocumentReaders readers, SubMonitor progress) throws IOException {
		progress.setWorkRemaining(files.size());
		List<DocumentSource> documents = new ArrayList<>();
		for (Path file : files) {
			progress.split(1);
			if (DocumentArchive.is(file)) {
				try {
					Path into = folder();
					DocumentArchive archive = DetachedWork.of(() -> DocumentArchive.of(file), progress);
					tell(file, archive.passedOver());
					DetachedWork.of(() -> entries(archive, into), progress).forEach(e -> documents.add(DocumentSource.of(e, readers)));
				} catch (UnreadableException e) {
					documents.add(DocumentSource.unreadable(file, e));
				}
			} else {
				documents.add(DocumentSource.of(file, readers));
			}
		}
		return documents;
	}

	private Path folder() throws IOException {
		if (folder == null) {
			folder = Files.createTempDirectory("policycoder"); //$NON-NLS-1$
		}
		return folder;
	}

	private void tell(Path file, List<String> passedOver) {
		if (!passedOver.isEmpty()) {
			told.add(NLS.bind(Messages.UnpackedArchives_PassedOver,
					new Object[] { file, passedOver.size(), PassedOver.named(passedOver) }));
		}
	}

	/** A sentence for each archive with entries that were passed over. */
	List<String> told() {
		return List.copyOf(told);
	}

	private static List<DocumentArchive.Entry> entries(DocumentArchive archive, Path into) throws IOException {
		return archive.unpack(Files.createTempDirectory(into, "")).stream() //$NON-NLS-1$
				.sorted(Comparator.comparing(e -> e.place().toString(), SourceFiles::compare)).toList();
	}

	/** Where the documents of a file stand: for a register, which asks before anything is unpacked. */
	static List<Path> places(Path file) {
		if (DocumentArchive.is(file)) {
			try {
				return DocumentArchive.of(file).places().stream()
						.sorted(Comparator.comparing(Path::toString, SourceFiles::compare)).toList();
			} catch (UnreadableException e) {
				// The import says so, in its line of the report.
				return List.of(file);
			}
		}
		return List.of(file);
	}

	@Override
	public void close() throws IOException {
		if (folder != null) {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException e) {
					return FileVisitResult.CONTINUE; // gone by itself
				}

				@Override
				public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
					try {
						Files.delete(visited);
					} catch (DirectoryNotEmptyException | NoSuchFileException stillUnpacking) {
						return FileVisitResult.CONTINUE; // who has cancelled does not wait for it
					}
					return FileVisitResult.CONTINUE;
				}
			});
		}
	}
}
