// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/**
 * The files below some paths, in the order in which people count: numbers in
 * names by their value, so that {@code 10.txt} follows {@code 9.txt}. Hidden
 * files and folders, and links to folders, are passed over, which is told.
 */
final class SourceFiles {

	private static final Comparator<Path> ORDER = (a, b) -> compare(a.toString(), b.toString());

	private final Set<Path> leftOut;
	private final List<String> told = new ArrayList<>();
	private List<Path> files;

	private SourceFiles(Set<Path> leftOut) {
		this.leftOut = leftOut.stream().map(SourceFiles::key).collect(Collectors.toSet());
	}

	/**
	 * Finds the files.
	 *
	 * @param sources
	 *            files, and folders with all below them
	 * @param leftOut
	 *            files and folders that are passed over
	 * @return the files
	 * @throws IOException
	 *             when a folder cannot be gone through
	 */
	static SourceFiles of(List<Path> sources, Set<Path> leftOut) throws IOException {
		SourceFiles found = new SourceFiles(leftOut);
		Map<Path, Path> files = new LinkedHashMap<>();
		for (Path source : sources) {
			(Files.isDirectory(source) ? found.below(source) : List.of(source))
					.forEach(file -> files.putIfAbsent(key(file), file));
		}
		files.keySet().removeAll(found.leftOut);
		found.files = List.copyOf(files.values());
		return found;
	}

	/** The files, each once. */
	List<Path> files() {
		return files;
	}

	/** A sentence for each folder in which something was passed over. */
	List<String> told() {
		return List.copyOf(told);
	}

	private List<Path> below(Path source) throws IOException {
		List<Path> below = new ArrayList<>();
		List<Path> hidden = new ArrayList<>();
		List<Path> links = new ArrayList<>();
		Files.walkFileTree(source, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				if (leftOut.contains(key(folder))) {
					return FileVisitResult.SKIP_SUBTREE;
				}
				if (!folder.equals(source) && isHidden(folder)) {
					hidden.add(folder);
					return FileVisitResult.SKIP_SUBTREE;
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (leftOut.contains(key(file))) {
					return FileVisitResult.CONTINUE;
				}
				List<Path> kind = isHidden(file) ? hidden : attributes.isSymbolicLink() && Files.isDirectory(file) ? links : below;
				kind.add(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException e) {
				// Reading it says why, in its line of the report.
				below.add(file);
				return FileVisitResult.CONTINUE;
			}
		});
		tell(Messages.SourceFiles_Hidden, source, hidden);
		tell(Messages.SourceFiles_Links, source, links);
		below.sort(ORDER);
		return below;
	}

	private void tell(String sentence, Path source, List<Path> passedOver) {
		if (!passedOver.isEmpty()) {
			passedOver.sort(ORDER);
			told.add(NLS.bind(sentence, new Object[] { source, passedOver.size(),
					PassedOver.named(passedOver.stream().map(source::relativize).map(Path::toString).toList()) }));
		}
	}

	private static Path key(Path path) {
		return path.toAbsolutePath().normalize();
	}

	private static boolean isHidden(Path path) {
		return path.getFileName().toString().startsWith("."); //$NON-NLS-1$
	}

	/** Compares names, runs of digits by their value. */
	static int compare(String a, String b) {
		int i = 0;
		int j = 0;
		while (i < a.length() && j < b.length()) {
			int iEnd = digits(a, i);
			int jEnd = digits(b, j);
			int order;
			if (iEnd > i && jEnd > j) {
				String m = withoutZeros(a, i, iEnd);
				String n = withoutZeros(b, j, jEnd);
				order = m.length() != n.length() ? Integer.compare(m.length(), n.length()) : m.compareTo(n);
				i = iEnd;
				j = jEnd;
			} else {
				order = Character.compare(a.charAt(i++), b.charAt(j++));
			}
			if (order != 0) {
				return order;
			}
		}
		int rest = Integer.compare(a.length() - i, b.length() - j);
		return rest != 0 ? rest : a.compareTo(b);
	}

	private static int digits(String s, int from) {
		int end = from;
		while (end < s.length() && s.charAt(end) >= '0' && s.charAt(end) <= '9') {
			end++;
		}
		return end;
	}

	private static String withoutZeros(String s, int from, int end) {
		int start = from;
		while (start < end - 1 && s.charAt(start) == '0') {
			start++;
		}
		return s.substring(start, end);
	}
}
