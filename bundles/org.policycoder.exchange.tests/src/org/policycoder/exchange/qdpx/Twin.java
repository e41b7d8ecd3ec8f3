// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes projects as other programs do, with an oddity at a time. */
final class Twin {
	static final String USERS = "<Users><User guid=\"" + guid("ann") + "\" name=\"Ann\"/><User guid=\"" + guid("ben") + "\" name=\"Ben\"/></Users>";
	static final String CODES = "<CodeBook><Codes><Code guid=\"" + guid("X") + "\" name=\"Instruments\" isCodable=\"false\"><Code guid=\""
			+ guid("ban")
			+ "\" name=\"Ban\" isCodable=\"true\" color=\"#f00\"/><Code guid=\"" + guid("fund")
			+ "\" name=\"Fund\" isCodable=\"true\"/></Code></Codes></CodeBook>";

	String origin = "NVivo";
	String namespace = "urn:QDA-XML:project:1.0";
	String projectName = "project.qde";
	String folder = "Sources/";
	String scheme = "internal://";
	String before = USERS + CODES;
	String after = "";
	String attributes = "";
	boolean longLines;
	boolean utf16;
	boolean mark;
	boolean names;
	final Map<String, byte[]> entries = new LinkedHashMap<>();
	private final StringBuilder sources = new StringBuilder();
	private final List<String> excerpts = new ArrayList<>();

	static String guid(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** A passage by its words, which stand in the text once; in brackets the code and the coder. */
	record Passage(String words, String code, String user) {}

	/** Adds a text with passages; its ends of lines are those of Windows if they are long or the text has them. */
	Twin text(String name, String text, Passage... passages) {
		byte[] utf8 = ((mark ? "\ufeff" : "") + text).getBytes(StandardCharsets.UTF_8);
		entries.put(folder + guid(name) + ".txt", utf8);
		sources.append("<TextSource guid=\"" + guid(name) + "\" name=\"" + name + "\" plainTextPath=\"" + scheme + guid(name) + ".txt\">");
		sources.append(passages(text, passages)).append("</TextSource>");
		return this;
	}

	Twin source(String xml) {
		sources.append(xml);
		return this;
	}

	String passages(String text, Passage... passages) {
		StringBuilder xml = new StringBuilder();
		for (Passage passage : passages) {
			int begin = text.indexOf(passage.words());
			if (begin < 0) {
				throw new IllegalArgumentException(passage.words());
			}
			excerpts.add(passage.words().replace("\r\n", "\n"));
			xml.append("<PlainTextSelection guid=\"" + guid(passage.toString()) + "\" " + (names ? "name=\"" + passage.words() + "\" " : "")
					+ "startPosition=\""
					+ offset(text, begin) + "\" endPosition=\"" + offset(text, begin + passage.words().length()) + "\"><Coding guid=\""
					+ guid(passage + "coding") + "\" creatingUser=\"" + guid(passage.user())
					+ "\" creationDateTime=\"2024-03-01T10:00:00Z\"><CodeRef targetGUID=\""
					+ guid(passage.code()) + "\"/></Coding></PlainTextSelection>");
		}
		return xml.toString();
	}

	private int offset(String text, int at) {
		String head = text.substring(0, at);
		head = longLines ? head : head.replace("\r\n", "\n");
		return utf16 ? head.length() : head.codePointCount(0, head.length());
	}

	/** The words of all passages in the order in which they were added. */
	List<String> excerpts() {
		return excerpts;
	}

	String project() {
		return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Project xmlns=\"" + namespace + "\" name=\"Twin\" origin=\"" + origin + "\" "
				+ attributes + ">" + before
				+ (sources.isEmpty() ? "" : "<Sources>" + sources + "</Sources>") + after + "</Project>";
	}

	Path write(Path file) throws IOException {
		return write(file, project());
	}

	Path write(Path file, String project) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(projectName));
			zip.write(project.getBytes(StandardCharsets.UTF_8));
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
			}
		}
		return file;
	}
}
