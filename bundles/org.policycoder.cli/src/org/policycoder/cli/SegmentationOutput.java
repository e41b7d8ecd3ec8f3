// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.policycoder.core.operation.OperationException;
import org.policycoder.core.operation.SegmentFiles;
import org.policycoder.segmentation.Doubt;
import org.policycoder.segmentation.Provision;

import com.google.gson.stream.JsonWriter;

/** Writes what the segmentation found: one JSON object a line, or a tree for people. */
final class SegmentationOutput {

	private static final int SHOWN = 60;

	private final Console console;

	SegmentationOutput(Console console) {
		this.console = console;
	}

	void writeJsonLines(SegmentFiles.Segmented result, Path folder) throws OperationException {
		String name = result.file().getFileName().toString();
		int dot = name.lastIndexOf('.');
		Path target = folder.resolve((dot > 0 ? name.substring(0, dot) : name) + ".jsonl"); //$NON-NLS-1$
		try (Writer writer = Files.newBufferedWriter(target)) {
			write(writer, result.segmentation().roots(), new ArrayList<>());
		} catch (IOException e) {
			throw new OperationException(console.text("segment.notWritten", target, e.getMessage()), e); //$NON-NLS-1$
		}
	}

	private void write(Writer writer, List<Provision> provisions, List<String> path) throws IOException {
		for (Provision provision : provisions) {
			path.add(provision.label());
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
			json.endObject();
			writer.write('\n');
			write(writer, provision.children(), path);
			path.removeLast();
		}
	}

	void explain(SegmentFiles.Segmented result) {
		console.say("explain.head", result.file(), result.segmentation().style(), result.segmentation().language()); //$NON-NLS-1$
		explain(result.text(), result.segmentation().roots(), "  "); //$NON-NLS-1$
		for (Doubt doubt : result.segmentation().doubts()) {
			console.say("explain.doubt", line(result.text(), doubt.begin()), doubt.message(console.messages().getLocale())); //$NON-NLS-1$
		}
	}

	private void explain(String text, List<Provision> provisions, String indent) {
		for (Provision p : provisions) {
			String start = text.substring(p.begin(), Math.min(p.end(), p.begin() + SHOWN)).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
			console.print(indent + start + "  [" + p.level() + ", " + p.rule() + ", " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					+ String.format("%.2f", p.confidence()) + "]"); //$NON-NLS-1$ //$NON-NLS-2$
			explain(text, p.children(), indent + "  "); //$NON-NLS-1$
		}
	}

	private static long line(String text, int offset) {
		return text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
	}
}
