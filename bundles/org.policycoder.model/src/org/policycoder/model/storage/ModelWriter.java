// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.policycoder.model.ModelPackage;
import org.policycoder.model.StoredRoot;

/**
 * Writes a root as XMI, as EMF's own resource writes it, always the same bytes for
 * the same model. One element a line, features in the order of the
 * model, LF, UTF-8, so that a version control shows and merges a coding as a line.
 */
final class ModelWriter {

	static final String XMI = "http://www.omg.org/XMI"; //$NON-NLS-1$

	private final StringBuilder out = new StringBuilder(1024);

	private ModelWriter() {
	}

	/**
	 * Writes a root.
	 *
	 * @param root
	 *            the root, of this format version
	 * @return the bytes of the file
	 */
	static byte[] write(StoredRoot root) {
		ModelWriter writer = new ModelWriter();
		writer.out.append(opening(root.eClass()));
		writer.content(rootName(root.eClass()), root, 0);
		return writer.out.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** The name of the element of a root. */
	static String rootName(EClass eClass) {
		return ModelPackage.eNS_PREFIX + ':' + eClass.getName();
	}

	/** A file from its first character to behind the name spaces of its root. */
	static String opening(EClass eClass) {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + rootName(eClass) //$NON-NLS-1$
				+ " xmi:version=\"2.0\" xmlns:xmi=\"" + XMI //$NON-NLS-1$
				+ "\" xmlns:" + ModelPackage.eNS_PREFIX + "=\"" + ModelPackage.eNS_URI + '"'; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void content(String name, EObject object, int depth) {
		boolean hasChildren = false;
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (!object.eIsSet(feature)) {
				continue;
			}
			if (feature instanceof EAttribute a && !a.isMany()) {
				attribute(a.getName(), EcoreUtil.convertToString(a.getEAttributeType(), object.eGet(a)));
			} else {
				hasChildren = true;
			}
		}
		if (!hasChildren) {
			out.append("/>\n"); //$NON-NLS-1$
			return;
		}
		out.append(">\n"); //$NON-NLS-1$
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature.isMany() && object.eIsSet(feature)) {
				children(feature, (List<?>) object.eGet(feature), depth + 1);
			}
		}
		indent(depth).append("</").append(name).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void children(EStructuralFeature feature, List<?> values, int depth) {
		String name = feature.getName();
		for (Object value : values) {
			if (feature instanceof EReference) {
				if (value instanceof Map.Entry<?, ?> entry) {
					entry(name, entry, depth);
				} else {
					indent(depth).append('<').append(name);
					content(name, (EObject) value, depth);
				}
			} else {
				indent(depth).append('<').append(name).append('>');
				escape(EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value), false);
				out.append("</").append(name).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	private void entry(String name, Map.Entry<?, ?> entry, int depth) {
		indent(depth).append('<').append(name);
		attribute("key", (String) entry.getKey()); //$NON-NLS-1$
		if (entry.getValue() != null) {
			attribute("value", (String) entry.getValue()); //$NON-NLS-1$
		}
		out.append("/>\n"); //$NON-NLS-1$
	}

	private StringBuilder indent(int depth) {
		for (int i = 0; i < depth; i++) {
			out.append("  "); //$NON-NLS-1$
		}
		return out;
	}

	private void attribute(String name, String value) {
		out.append(' ').append(name).append("=\""); //$NON-NLS-1$
		escape(value, true);
		out.append('"');
	}

	/** XML cannot hold most control characters nor half a surrogate pair: U+FFFD stands for them. */
	private void escape(String s, boolean attribute) {
		for (int i = 0; i < s.length(); i++) {
			char c = s.charAt(i);
			switch (c) {
			case '&' -> out.append("&amp;"); //$NON-NLS-1$
			case '<' -> out.append("&lt;"); //$NON-NLS-1$
			case '>' -> out.append(attribute ? ">" : "&gt;"); //$NON-NLS-1$ //$NON-NLS-2$
			case '"' -> out.append(attribute ? "&quot;" : "\""); //$NON-NLS-1$ //$NON-NLS-2$
			case '\t' -> out.append("&#x9;"); //$NON-NLS-1$
			case '\n' -> out.append("&#xA;"); //$NON-NLS-1$
			case '\r' -> out.append("&#xD;"); //$NON-NLS-1$
			default -> {
				if (Character.isHighSurrogate(c) && i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))) {
					out.append(c).append(s.charAt(++i));
				} else {
					out.append(c < ' ' || c >= 0xFFFE || Character.isSurrogate(c) ? '\uFFFD' : c);
				}
			}
			}
		}
	}
}
