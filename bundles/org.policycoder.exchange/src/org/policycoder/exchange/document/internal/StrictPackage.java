// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.policycoder.exchange.document.SourceFile;

/**
 * Office documents that were saved as "Strict Open XML" (ISO/IEC 29500): the same as others but for the names of their
 * namespaces, which the library does not know.
 */
public final class StrictPackage {
	private static final String STRICT = "http://purl.oclc.org/ooxml/";
	private static final Pattern NAMESPACE = Pattern.compile(Pattern.quote(STRICT) + "(\\w+)/");
	private static final Pattern PROPERTIES = Pattern.compile("(2006/(?:relationships/)?)(extended|custom)Properties");
	private static final int LIMIT = 256 << 20;

	private StrictPackage() {
	}

	/**
	 * Reads a document as the library knows it.
	 *
	 * @param file the document
	 * @return the bytes of the file, translated if the document is of this kind
	 * @throws IOException if it is damaged, or greater than any document when it is unpacked
	 */
	public static byte[] transitional(SourceFile file) throws IOException {
		try (ZipFile zip = new ZipFile(file.path().toFile())) {
			return isStrict(zip) ? translated(zip) : file.bytes();
		}
	}

	/** The relations of the package name its main part by a kind, which is another one here. */
	private static boolean isStrict(ZipFile zip) throws IOException {
		ZipEntry relations = zip.getEntry("_rels/.rels");
		if (relations == null) {
			return false;
		}
		try (InputStream in = zip.getInputStream(relations)) {
			return new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8).contains(STRICT);
		}
	}

	private static byte[] translated(ZipFile zip) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		int left = LIMIT;
		try (ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
				ZipEntry entry = entries.nextElement();
				byte[] part;
				try (InputStream in = zip.getInputStream(entry)) {
					part = in.readNBytes(left + 1);
				}
				left -= part.length;
				if (left < 0) {
					throw new IOException(entry.getName() + ": > " + (LIMIT >> 20) + " MB");
				}
				out.putNextEntry(new ZipEntry(entry.getName()));
				boolean markup = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
				out.write(markup ? translated(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : part);
			}
		}
		return bytes.toByteArray();
	}

	private static String translated(String part) {
		String renamed = NAMESPACE.matcher(part).replaceAll("http://schemas.openxmlformats.org/$1/2006/");
		return renamed.equals(part) ? part : PROPERTIES.matcher(renamed).replaceAll("$1$2-properties");
	}
}
