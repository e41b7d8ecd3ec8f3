// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.policycoder.model.storage.AtomicFile;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.Problem.Kind;
import org.policycoder.model.storage.StorageException;
import org.policycoder.model.storage.StudyFile;
import org.policycoder.model.storage.StudyLayout;

/**
 * A new study, made in a hidden folder until it is whole: a program that is killed leaves no
 * half a study, and the same can be done again. Where there is a folder already it is made in
 * there, and what makes it a study comes last.
 */
final class StagedStudy {

	/** Makes a study. */
	@FunctionalInterface
	interface Maker {
		void make(Path folder) throws OperationException;
	}

	private static final String MARK = StudyFile.PROJECT.path();

	private final Path target;
	private final Path stage;
	private final boolean beside;

	/**
	 * Makes the hidden folder.
	 *
	 * @param target
	 *            the folder of the study: one that does not exist, or holds nothing but hidden
	 *            files and what an earlier attempt has left
	 */
	private StagedStudy(Path target) throws IOException {
		this.target = target;
		this.beside = !Files.exists(target, LinkOption.NOFOLLOW_LINKS);
		if (!beside) {
			putAsideLeftovers();
			requireEmpty();
		}
		Path parent = beside ? target.toAbsolutePath().getParent() : target;
		Files.createDirectories(parent);
		stage = Files.createDirectory(parent.resolve(".study." + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".tmp")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/**
	 * Makes a study as a whole or not at all.
	 *
	 * @param target
	 *            its folder, which must be empty but for hidden files or not exist
	 * @param maker
	 *            makes it in the folder that it is given
	 * @return the study, open
	 * @throws OperationException
	 *             when it cannot be made; the folder is then as it was
	 */
	static PolicyProject make(Path target, Maker maker) throws OperationException {
		try {
			StagedStudy staged = new StagedStudy(target);
			try {
				maker.make(staged.stage);
				staged.complete();
			} catch (WrongRequestException e) {
				staged.discard(e);
				throw e;
			} catch (OperationException e) {
				staged.discard(e);
				throw new OperationException(e.getMessage().replace(staged.stage.toString(), target.toString()), e);
			} catch (IOException | RuntimeException | Error e) {
				staged.discard(e);
				throw e;
			}
			return PolicyProject.open(target);
		} catch (IOException e) {
			throw new OperationException(e);
		}
	}

	private void requireEmpty() throws IOException {
		if (visible().findAny().isPresent()) {
			throw new StorageException(Problem.of(Kind.FOLDER_NOT_EMPTY, target, "")); //$NON-NLS-1$
		}
	}

	private Stream<Path> visible() throws IOException {
		return entries(target).stream().filter(p -> !p.getFileName().toString().startsWith(".")); //$NON-NLS-1$
	}

	private static List<Path> entries(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.toList();
		}
	}

	/** A program was killed after it had moved some of a study, and before what makes it one. */
	private void putAsideLeftovers() throws IOException {
		List<Path> left = visible().toList();
		List<Path> stages = entries(target).stream().filter(p -> AtomicFile.isLeftover(p.getFileName().toString())
				&& Files.isRegularFile(p.resolve(MARK), LinkOption.NOFOLLOW_LINKS)).toList();
		if (!stages.isEmpty() && left.stream().allMatch(p -> !p.endsWith(MARK) && StudyLayout.names().contains(p.getFileName().toString()))) {
			for (Path path : left) {
				Files.move(path, stages.getFirst().resolve(path.getFileName()));
			}
		}
	}

	private void complete() throws IOException {
		if (beside) {
			Files.move(stage, target, StandardCopyOption.ATOMIC_MOVE);
		} else {
			moveIn();
			delete(stage);
		}
		AtomicFile.forceFolder(beside ? target.toAbsolutePath().getParent() : target);
	}

	private void moveIn() throws IOException {
		List<Path> all = new ArrayList<>(entries(stage));
		all.sort((a, b) -> Boolean.compare(a.endsWith(MARK), b.endsWith(MARK)));
		List<Path> moved = new ArrayList<>();
		try {
			for (Path path : all) {
				Path to = target.resolve(path.getFileName());
				boolean kept = path.getFileName().toString().startsWith(".") && Files.exists(to, LinkOption.NOFOLLOW_LINKS); //$NON-NLS-1$
				if (!kept) {
					Files.move(path, to);
					moved.add(to);
				}
			}
		} catch (IOException e) {
			for (Path path : moved) {
				Files.move(path, stage.resolve(path.getFileName()));
			}
			throw e;
		}
	}

	private void discard(Throwable why) {
		try {
			delete(stage);
		} catch (IOException e) {
			why.addSuppressed(e);
		}
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
				Files.delete(visited);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
