// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.structure;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a class file names in its constant pool, JVMS 4.4. */
final class ClassConstants {

	private final Object[] constants;

	private ClassConstants(Object[] constants) {
		this.constants = constants;
	}

	/** A constant that is made of one or two others. */
	private record Reference(int tag, int first, int second) {}

	static ClassConstants of(URL classFile) throws IOException {
		try (InputStream stream = classFile.openStream(); DataInputStream in = new DataInputStream(stream)) {
			in.skipNBytes(8);
			Object[] constants = new Object[in.readUnsignedShort()];
			for (int i = 1; i < constants.length; i++) {
				int tag = in.readUnsignedByte();
				switch (tag) {
				case 1 -> constants[i] = in.readUTF();
				case 3, 4 -> in.skipNBytes(4);
				case 5, 6 -> {
					in.skipNBytes(8);
					i++;
				}
				case 7, 8, 16, 19, 20 -> constants[i] = new Reference(tag, in.readUnsignedShort(), 0);
				case 9, 10, 11, 12, 17, 18 -> constants[i] = new Reference(tag, in.readUnsignedShort(), in.readUnsignedShort());
				case 15 -> in.skipNBytes(3);
				default -> throw new IOException(classFile + ": constant of kind " + tag);
				}
			}
			return new ClassConstants(constants);
		}
	}

	/** The names of classes, and those within descriptors. */
	Set<String> classNames() {
		Set<String> names = new TreeSet<>();
		for (Object constant : constants) {
			if (constant instanceof String text) {
				Collections.addAll(names, text.split("[^\\w/$]|(?<=^|\\W)L(?=\\w+/)"));
			}
		}
		return names;
	}

	/** The methods that are called, as {@code java/lang/String.length()I}. */
	List<String> calls() {
		List<String> calls = new ArrayList<>();
		for (Object constant : constants) {
			if (constant instanceof Reference method && (method.tag == 10 || method.tag == 11)) {
				Reference type = (Reference) constants[method.first];
				Reference name = (Reference) constants[method.second];
				calls.add(constants[type.first] + "." + constants[name.first] + constants[name.second]);
			}
		}
		return calls;
	}
}
