// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.policycoder.model.ModelPackage;
import org.policycoder.model.Nesting;
import org.policycoder.model.StoredRoot;
import org.policycoder.model.storage.Problem.Kind;

/**
 * Reads what {@link ModelWriter} writes, also when it was laid out anew or is of an
 * older version. EMF's own resource reads the same files; this reader is there
 * because it knows the line of whatever it refuses, refuses everything that the
 * format does not have, so that saving never drops something unread, and follows
 * no reference out of the file. No document type declaration is let in, so there
 * are no entities to expand or to fetch.
 * <p>
 * A reader may be used by several threads.
 */
final class ModelReader {

	/** The parser has a bound of its own, which differs from one Java to the next; ours counts. */
	private static final String PARSERS_DEPTH = "jdk.xml.maxElementDepth"; //$NON-NLS-1$

	private final Map<String, String> pool = new ConcurrentHashMap<>();

	private final ThreadLocal<XMLInputFactory> factories = ThreadLocal.withInitial(ModelReader::factory);

	private final Migrations migrations;

	/**
	 * Makes a reader.
	 *
	 * @param migrations
	 *            the steps for files of an older format version
	 */
	ModelReader(Migrations migrations) {
		this.migrations = migrations;
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
		factory.setProperty(PARSERS_DEPTH, "0"); //$NON-NLS-1$
		return factory;
	}

	/**
	 * Reads a root.
	 *
	 * @param <T>
	 *            the type of root
	 * @param type
	 *            the class that the root must have
	 * @param bytes
	 *            the content of the file
	 * @param file
	 *            the file, to name it
	 * @return the root
	 * @throws StorageException
	 *             when the bytes are not such a root in the present format version
	 */
	<T extends StoredRoot> T read(Class<T> type, byte[] bytes, Path file) throws StorageException {
		EObject root = CanonicalReader.read(eClass(type), bytes, pool);
		if (root instanceof StoredRoot r && r.getFormatVersion() == Migrations.CURRENT) {
			return type.cast(root);
		}
		return readXml(type, bytes, file);
	}

	private static EClass eClass(Class<?> type) {
		return (EClass) ModelPackage.eINSTANCE.getEClassifier(type.getSimpleName());
	}

	/** Reads any XML that means such a root, however it is laid out. */
	<T extends StoredRoot> T readXml(Class<T> type, byte[] bytes, Path file) throws StorageException {
		try {
			XMLStreamReader xml = factories.get().createXMLStreamReader(new ByteArrayInputStream(bytes));
			try {
				Parse parse = new Parse(xml, file);
				int version = parse.version();
				return version == Migrations.CURRENT ? type.cast(parse.root(type))
						: readXml(type, migrations.migrate(bytes, version, file), file);
			} finally {
				xml.close();
			}
		} catch (XMLStreamException e) {
			throw malformed(file, e);
		}
	}

	static StorageException malformed(Path file, XMLStreamException e) {
		Location at = e.getLocation();
		int line = at == null ? 1 : Math.max(1, at.getLineNumber());
		int column = at == null ? 1 : Math.max(1, at.getColumnNumber());
		String message = String.valueOf(e.getMessage());
		int detail = message.indexOf("Message: "); //$NON-NLS-1$
		return new StorageException(Problem.of(Kind.MALFORMED, file, line + ":" + column, //$NON-NLS-1$
				(detail < 0 ? message : message.substring(detail + 9)).strip()), e);
	}

	private final class Parse {

		private final XMLStreamReader xml;

		private final Path file;

		Parse(XMLStreamReader xml, Path file) {
			this.xml = xml;
			this.file = file;
		}

		/** Goes to the root element and gets the version, at most the present one. */
		int version() throws XMLStreamException, StorageException {
			while (xml.next() != XMLStreamConstants.START_ELEMENT) {
				if (xml.getEventType() == XMLStreamConstants.DTD) {
					throw unknown("DOCTYPE"); //$NON-NLS-1$
				}
			}
			String written = xml.getAttributeValue(null, Migrations.VERSION);
			int version = written == null ? 0
					: (Integer) value(ModelPackage.Literals.STORED_ROOT__FORMAT_VERSION, written);
			if (version > Migrations.CURRENT) {
				throw new StorageException(Problem.of(Kind.NEWER_VERSION, file, place(), written,
						Integer.toString(Migrations.CURRENT)));
			}
			return version;
		}

		EObject root(Class<?> type) throws XMLStreamException, StorageException {
			EClass eClass = eClass(type);
			if (!ModelPackage.eNS_URI.equals(xml.getNamespaceURI()) || !eClass.getName().equals(xml.getLocalName())) {
				throw unknown(xml.getLocalName());
			}
			EObject root = object(eClass, 0);
			while (xml.hasNext()) {
				xml.next();
			}
			return root;
		}

		private EObject object(EClass eClass, int depth) throws XMLStreamException, StorageException {
			if (depth > Nesting.MOST) {
				throw unknown(xml.getLocalName());
			}
			EObject object = EcoreUtil.create(eClass);
			for (int i = 0; i < xml.getAttributeCount(); i++) {
				if (!(depth == 0 && ModelWriter.XMI.equals(xml.getAttributeNamespace(i)))) {
					attribute(object, eClass, i);
				}
			}
			for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
				if (event == XMLStreamConstants.START_ELEMENT) {
					child(object, eClass, depth);
				} else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
					throw unknown(xml.getText().strip());
				}
			}
			return object;
		}

		private void attribute(EObject object, EClass eClass, int i) throws StorageException {
			String name = xml.getAttributeLocalName(i);
			if (!(eClass.getEStructuralFeature(name) instanceof EAttribute attribute) || attribute.isMany()
					|| xml.getAttributeNamespace(i) != null) {
				throw unknown(name);
			}
			String value = xml.getAttributeValue(i);
			object.eSet(attribute, value(attribute, value));
		}

		private Object value(EAttribute attribute, String value) throws StorageException {
			if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING) {
				return ModelLayout.repeats(attribute) ? pool.computeIfAbsent(value, v -> v) : value;
			}
			try {
				return EcoreUtil.createFromString(attribute.getEAttributeType(), value);
			} catch (RuntimeException e) {
				throw new StorageException(Problem.of(Kind.BAD_VALUE, file, place(), attribute.getName(), value), e);
			}
		}

		@SuppressWarnings("unchecked")
		private void child(EObject object, EClass eClass, int depth) throws XMLStreamException, StorageException {
			EStructuralFeature feature = eClass.getEStructuralFeature(xml.getLocalName());
			if (feature == null || !feature.isMany() || xml.getNamespaceURI() != null) {
				throw unknown(xml.getLocalName());
			}
			if (feature instanceof EAttribute attribute) {
				((List<Object>) object.eGet(feature)).add(value(attribute, xml.getElementText()));
			} else if (feature.getEType() == EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY) {
				entry((EMap<String, String>) object.eGet(feature));
			} else {
				EObject child = object(((EReference) feature).getEReferenceType(), depth + 1);
				((InternalEList<Object>) object.eGet(feature)).addUnique(child);
			}
		}

		private void entry(EMap<String, String> map) throws XMLStreamException, StorageException {
			String key = xml.getAttributeValue(null, "key"); //$NON-NLS-1$
			String value = xml.getAttributeValue(null, "value"); //$NON-NLS-1$
			if (key == null || map.containsKey(key) || xml.getAttributeCount() != (value == null ? 1 : 2)) {
				throw new StorageException(
						Problem.of(Kind.BAD_VALUE, file, place(), "key", String.valueOf(key))); //$NON-NLS-1$
			}
			map.put(key, value);
			if (!xml.getElementText().isBlank()) {
				throw unknown(xml.getLocalName());
			}
		}

		private StorageException unknown(String what) {
			return new StorageException(Problem.of(Kind.UNKNOWN_CONTENT, file, place(), what));
		}

		private String place() {
			return xml.getLocation().getLineNumber() + ":" + xml.getLocation().getColumnNumber(); //$NON-NLS-1$
		}
	}
}
