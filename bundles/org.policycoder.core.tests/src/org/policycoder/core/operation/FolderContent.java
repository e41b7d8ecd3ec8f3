// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every file below a folder, by its path in it, and its bytes. */
record FolderContent(Map<String, ByteBuffer> files) {

	static FolderContent of(Path folder) throws IOException {
		Map<String, ByteBuffer> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				files.put(folder.relativize(file).toString(), ByteBuffer.wrap(Files.readAllBytes(file)));
			}
		}
		return new FolderContent(files);
	}
}
