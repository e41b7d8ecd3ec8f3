// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.policycoder.segmentation.Provision;

import com.google.gson.stream.JsonWriter;

/**
 * Writes clauses as JSON, one object a line: {@code begin} and {@code end} in
 * UTF-16 code units, {@code label} as printed, {@code path} of the labels down to
 * it, and {@code heading} where it is one. {@code title} is where the title that
 * stands above the label begins.
 */
final class ClauseLines {

	private final Path file;

	ClauseLines(Path file) {
		this.file = file;
	}

	void write(List<Provision> roots) throws IOException {
		try (Writer writer = Files.newBufferedWriter(file)) {
			write(writer, roots, new ArrayList<>());
		}
	}

	private void write(Writer writer, List<Provision> provisions, List<String> path) throws IOException {
		for (Provision provision : provisions) {
			path.add(provision.label());
			line(writer, provision, path);
			write(writer, provision.children(), path);
			path.removeLast();
		}
	}

	private static void line(Writer writer, Provision provision, List<String> path) throws IOException {
		// A JsonWriter writes one document, so each line has its own.
		@SuppressWarnings("resource")
		JsonWriter json = new JsonWriter(writer);
		json.beginObject().name("begin").value(provision.begin()).name("end").value(provision.end()).name("label") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.value(provision.label()).name("path").beginArray(); //$NON-NLS-1$
		for (String label : path) {
			json.value(label);
		}
		json.endArray();
		if (provision.heading()) {
			json.name("heading").value(true); //$NON-NLS-1$
		}
		if (provision.titleBegin() < provision.begin()) {
			json.name("title").value(provision.titleBegin()); //$NON-NLS-1$
		}
		json.endObject();
		writer.write('\n');
	}
}
