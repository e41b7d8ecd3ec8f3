// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.policycoder.model.storage.Problem.Kind;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The steps that bring a file of an older format version to the present one. */
final class Migrations {

	/** The format version that this program writes. */
	static final int CURRENT = 1;

	/** The root attribute that tells the version; a file without it has version 0. */
	static final String VERSION = "formatVersion"; //$NON-NLS-1$

	/**
	 * The steps of this program. Version 1 is the first that was published, so there
	 * is none yet; the step from 1 to 2 is the first to be listed here.
	 */
	static final Migrations STANDARD = new Migrations(List.of());

	private final Map<Integer, Migration> steps;

	/**
	 * Makes migrations.
	 *
	 * @param steps
	 *            the steps, in any order, one a version
	 */
	Migrations(List<Migration> steps) {
		this.steps = steps.stream().collect(Collectors.toUnmodifiableMap(Migration::from, Function.identity()));
	}

	/**
	 * Brings a file to the present version, in memory.
	 *
	 * @param bytes
	 *            the file as it is
	 * @param version
	 *            its version, lower than the present one
	 * @param file
	 *            its name
	 * @return the file as the present version would have it
	 * @throws StorageException
	 *             when there is no way from that version
	 */
	byte[] migrate(byte[] bytes, int version, Path file) throws StorageException {
		try {
			Document document = builder().parse(new ByteArrayInputStream(bytes));
			for (int v = version; v < CURRENT; v++) {
				Migration step = steps.get(v);
				if (step == null) {
					throw new StorageException(Problem.of(Kind.UNKNOWN_VERSION, file, "", Integer.toString(version))); //$NON-NLS-1$
				}
				step.migrate(document);
				document.getDocumentElement().setAttribute(VERSION, Integer.toString(v + 1));
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			TransformerFactory factory = TransformerFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
			return out.toByteArray();
		} catch (StorageException e) {
			throw e;
		} catch (IOException | SAXException | ParserConfigurationException | TransformerException
				| RuntimeException e) {
			throw new StorageException(Problem.of(Kind.UNKNOWN_VERSION, file, "", Integer.toString(version)), e); //$NON-NLS-1$
		}
	}

	private static DocumentBuilder builder() throws ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); //$NON-NLS-1$
		DocumentBuilder builder = factory.newDocumentBuilder();
		builder.setErrorHandler(null);
		return builder;
	}
}
