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
import java.util.List;

/**
 * The files below some paths, in the order in which people count: numbers in
 * names by their value, so that {@code 10.txt} follows {@code 9.txt}. Hidden
 * files and folders, and links to folders, are left out.
 */
final class SourceFiles {

	private static final Comparator<Path> ORDER = (a, b) -> compare(a.toString(), b.toString());

	private SourceFiles() {
	}

	static List<Path> of(List<Path> sources) throws IOException {
		List<Path> files = new ArrayList<>();
		for (Path source : sources) {
			if (Files.isDirectory(source)) {
				List<Path> below = new ArrayList<>();
				Files.walkFileTree(source, new SimpleFileVisitor<>() {
					@Override
					public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
						return folder.equals(source) || !hidden(folder) ? FileVisitResult.CONTINUE
								: FileVisitResult.SKIP_SUBTREE;
					}

					@Override
					public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
						if (!hidden(file)) {
							below.add(file);
						}
						return FileVisitResult.CONTINUE;
					}

					@Override
					public FileVisitResult visitFileFailed(Path file, IOException e) {
						// Reading it says why, in its line of the report.
						below.add(file);
						return FileVisitResult.CONTINUE;
					}
				});
				below.sort(ORDER);
				files.addAll(below);
			} else {
				files.add(source);
			}
		}
		return files.stream().distinct().toList();
	}

	private static boolean hidden(Path path) {
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
