// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.policycoder.model.ModelPackage;
import org.policycoder.model.Nesting;
import org.policycoder.model.storage.ModelLayout.Slot;

/**
 * Reads a file that is exactly as {@link ModelWriter} writes it, and gives up on
 * anything else, which {@link ModelReader} then reads or refuses by the XML
 * standard. What it accepts, the other one would accept with the same result.
 * <p>
 * It is there for speed: a project has thousands of small files, which a command
 * reads in a virtual machine that has just started, and there a general XML parser
 * takes several times as long.
 */
final class CanonicalReader {

	/** The bytes are not as the writer writes them. */
	private static final class Unusual extends Exception {

		private static final long serialVersionUID = 1L;

		Unusual() {
			super(null, null, false, false);
		}
	}

	private static final Unusual UNUSUAL = new Unusual();

	private static final byte[] CLOSE_TAG = ascii("</"); //$NON-NLS-1$

	private static final byte[] END_TAG = ascii(">\n"); //$NON-NLS-1$

	private static final byte[] END_EMPTY_TAG = ascii("/>\n"); //$NON-NLS-1$

	private static final byte[] KEY = ascii(" key=\""); //$NON-NLS-1$

	private static final byte[] VALUE = ascii(" value=\""); //$NON-NLS-1$

	private final Map<String, String> pool;

	private final byte[] in;

	private int at;

	private CanonicalReader(byte[] bytes, Map<String, String> pool) {
		this.in = bytes;
		this.pool = pool;
	}

	/**
	 * Reads a root.
	 *
	 * @param eClass
	 *            the class that it must have
	 * @param bytes
	 *            the content of the file
	 * @param pool
	 *            holds the strings that are often repeated
	 * @return the root, or null when the bytes are not exactly as they would be
	 *         written
	 */
	static InternalEObject read(EClass eClass, byte[] bytes, Map<String, String> pool) {
		try {
			ModelLayout layout = ModelLayout.of(eClass);
			CanonicalReader reader = new CanonicalReader(bytes, pool);
			reader.expect(layout.opening());
			InternalEObject root = reader.object(layout, ascii(ModelWriter.rootName(eClass)), 0);
			if (reader.at != bytes.length) {
				throw UNUSUAL;
			}
			return root;
		} catch (Unusual | RuntimeException e) {
			return null;
		}
	}

	private static byte[] ascii(String s) {
		return s.getBytes(StandardCharsets.US_ASCII);
	}

	/** Reads from behind the name of an element to the end of its last line. */
	private InternalEObject object(ModelLayout layout, byte[] name, int depth) throws Unusual {
		if (depth > Nesting.MOST) {
			throw UNUSUAL;
		}
		InternalEObject object = (InternalEObject) EcoreUtil.create(layout.eClass());
		int next = 0;
		while (in[at] == ' ') {
			at++;
			Slot slot = layout.attribute(in, at, next);
			if (slot == null) {
				throw UNUSUAL;
			}
			next = slot.index() + 1;
			at += slot.name().length;
			expect('=');
			expect('"');
			object.eSet(slot.id(), value(slot));
		}
		if (in[at] == '/') {
			expect(END_EMPTY_TAG);
			return object;
		}
		expect(END_TAG);
		children(object, layout, depth + 1);
		indent(depth);
		expect(CLOSE_TAG);
		expect(name);
		expect(END_TAG);
		return object;
	}

	private void children(InternalEObject object, ModelLayout layout, int depth) throws Unusual {
		int next = 0;
		int line = at;
		while (isIndented(depth)) {
			at += 2 * depth;
			expect('<');
			Slot slot = layout.child(in, at, next);
			if (slot == null) {
				throw UNUSUAL;
			}
			next = slot.index();
			at += slot.name().length;
			child(object, slot, depth);
		}
		if (line == at) {
			throw UNUSUAL;
		}
	}

	@SuppressWarnings("unchecked")
	private void child(InternalEObject object, Slot slot, int depth) throws Unusual {
		Object values = object.eGet(slot.feature());
		if (slot.feature() instanceof EReference reference) {
			if (reference.getEReferenceType() == EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY) {
				entry((EMap<String, String>) values);
			} else {
				((InternalEList<Object>) values)
						.addUnique(object(ModelLayout.of(reference.getEReferenceType()), slot.name(), depth));
			}
		} else {
			expect('>');
			EDataType type = ((EAttribute) slot.feature()).getEAttributeType();
			if (!((List<Object>) values).add(EcoreUtil.createFromString(type, text((byte) '<')))) {
				throw UNUSUAL;
			}
			expect('/');
			expect(slot.name());
			expect(END_TAG);
		}
	}

	private void entry(EMap<String, String> map) throws Unusual {
		expect(KEY);
		String key = text((byte) '"');
		String value = null;
		if (in[at] == ' ') {
			expect(VALUE);
			value = text((byte) '"');
		}
		expect(END_EMPTY_TAG);
		if (map.containsKey(key)) {
			throw UNUSUAL;
		}
		map.put(key, value);
	}

	private Object value(Slot slot) throws Unusual {
		EAttribute attribute = (EAttribute) slot.feature();
		if (attribute.getEAttributeType() == EcorePackage.Literals.EINT) {
			return integer();
		}
		if (attribute.getEAttributeType() == ModelPackage.Literals.INSTANT && at + 21 <= in.length
				&& in[at + 20] == '"') {
			return second();
		}
		String text = text((byte) '"');
		if (slot.repeats()) {
			return pool.computeIfAbsent(text, t -> t);
		}
		return attribute.getEAttributeType() == EcorePackage.Literals.ESTRING ? text
				: EcoreUtil.createFromString(attribute.getEAttributeType(), text);
	}

	private Integer integer() throws Unusual {
		boolean negative = in[at] == '-';
		int begin = negative ? at + 1 : at;
		int end = begin;
		while (in[end] != '"') {
			end++;
		}
		long number = number(begin, end);
		at = end + 1;
		return Math.toIntExact(negative ? -number : number);
	}

	/** An instant of whole seconds: 2026-01-21T08:30:00Z. */
	private Instant second() throws Unusual {
		if (in[at + 4] != '-' || in[at + 7] != '-' || in[at + 10] != 'T' || in[at + 13] != ':' || in[at + 16] != ':'
				|| in[at + 19] != 'Z') {
			throw UNUSUAL;
		}
		int hour = digits(at + 11, at + 13);
		int minute = digits(at + 14, at + 16);
		int second = digits(at + 17, at + 19);
		if (hour > 23 || minute > 59 || second > 59) {
			throw UNUSUAL;
		}
		try {
			long day = LocalDate.of(digits(at, at + 4), digits(at + 5, at + 7), digits(at + 8, at + 10)).toEpochDay();
			at += 21;
			return Instant.ofEpochSecond(((day * 24 + hour) * 60 + minute) * 60 + second);
		} catch (DateTimeException e) {
			throw UNUSUAL;
		}
	}

	private int digits(int begin, int end) throws Unusual {
		return Math.toIntExact(number(begin, end));
	}

	private long number(int begin, int end) throws Unusual {
		if (begin == end || end - begin > 10) {
			throw UNUSUAL;
		}
		long number = 0;
		for (int i = begin; i < end; i++) {
			int digit = in[i] - '0';
			if (digit < 0 || digit > 9) {
				throw UNUSUAL;
			}
			number = number * 10 + digit;
		}
		return number;
	}

	/** Reads up to a quote or tag, and over it. */
	private String text(byte stop) throws Unusual {
		int begin = at;
		int seen = 0;
		boolean escaped = false;
		for (; in[at] != stop; at++) {
			byte b = in[at];
			if (b >= 0 && b < ' ' || b == '<' || b == '>' && stop == '<') {
				throw UNUSUAL;
			}
			escaped |= b == '&';
			seen |= b;
		}
		String text = new String(in, begin, at - begin, StandardCharsets.UTF_8);
		at++;
		if (seen < 0 && text.chars().anyMatch(c -> c >= 0xFFFD)) {
			throw UNUSUAL;
		}
		return escaped ? unescape(text) : text;
	}

	private static String unescape(String text) throws Unusual {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != '&') {
				plain.append(c);
				continue;
			}
			int end = text.indexOf(';', i);
			if (end < 0) {
				throw UNUSUAL;
			}
			plain.append(switch (text.substring(i + 1, end)) {
			case "amp" -> '&'; //$NON-NLS-1$
			case "lt" -> '<'; //$NON-NLS-1$
			case "gt" -> '>'; //$NON-NLS-1$
			case "quot" -> '"'; //$NON-NLS-1$
			case "#x9" -> '\t'; //$NON-NLS-1$
			case "#xA" -> '\n'; //$NON-NLS-1$
			case "#xD" -> '\r'; //$NON-NLS-1$
			default -> throw UNUSUAL;
			});
			i = end;
		}
		return plain.toString();
	}

	private boolean isIndented(int depth) {
		for (int i = 0; i < 2 * depth; i++) {
			if (in[at + i] != ' ') {
				return false;
			}
		}
		return true;
	}

	private void indent(int depth) throws Unusual {
		if (!isIndented(depth)) {
			throw UNUSUAL;
		}
		at += 2 * depth;
	}

	private void expect(char c) throws Unusual {
		if (in[at++] != c) {
			throw UNUSUAL;
		}
	}

	private void expect(byte[] bytes) throws Unusual {
		if (!Arrays.equals(in, at, at + bytes.length, bytes, 0, bytes.length)) {
			throw UNUSUAL;
		}
		at += bytes.length;
	}
}
