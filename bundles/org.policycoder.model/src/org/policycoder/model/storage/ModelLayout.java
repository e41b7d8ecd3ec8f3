// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.policycoder.model.ModelPackage;
import org.policycoder.model.StoredRoot;

/**
 * How a class of the model stands in a file: which features are XML attributes and
 * which are elements, each in the order of the model.
 *
 * @param eClass
 *            the class
 * @param opening
 *            for a root: the bytes from the start of the file to behind the name
 *            spaces; else empty
 * @param attributes
 *            the features that are XML attributes
 * @param children
 *            the features that are elements
 */
record ModelLayout(EClass eClass, byte[] opening, Slot[] attributes, Slot[] children) {

	/**
	 * A feature in a file.
	 *
	 * @param feature
	 *            the feature
	 * @param id
	 *            its id in the class
	 * @param name
	 *            its name as bytes
	 * @param index
	 *            its position among the attributes or among the elements
	 * @param repeats
	 *            whether many objects have the same value
	 */
	record Slot(EStructuralFeature feature, int id, byte[] name, int index, boolean repeats) {

		private boolean isAt(byte[] in, int at) {
			int end = at + name.length;
			return end < in.length && Arrays.equals(in, at, end, name, 0, name.length)
					&& (in[end] == '=' || in[end] == ' ' || in[end] == '>' || in[end] == '/');
		}
	}

	private static final Set<EAttribute> REPEATING = Set.of(ModelPackage.Literals.CLAUSE__RULE,
			ModelPackage.Literals.CLAUSE__LEVEL, ModelPackage.Literals.CLAUSE__LABEL,
			ModelPackage.Literals.CLAUSE_TREE__STYLE, ModelPackage.Literals.CODING__CATEGORY,
			ModelPackage.Literals.CODING_SET__CODER);

	private static final ModelLayout[] LAYOUTS = layouts();

	private static ModelLayout[] layouts() {
		List<EClassifier> classifiers = ModelPackage.eINSTANCE.getEClassifiers();
		ModelLayout[] layouts = new ModelLayout[classifiers.size()];
		for (EClassifier classifier : classifiers) {
			if (classifier instanceof EClass c && !c.isAbstract()) {
				layouts[c.getClassifierID()] = layout(c);
			}
		}
		return layouts;
	}

	private static ModelLayout layout(EClass eClass) {
		List<Slot> attributes = new ArrayList<>();
		List<Slot> children = new ArrayList<>();
		for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
			List<Slot> slots = feature.isMany() ? children : attributes;
			slots.add(new Slot(feature, eClass.getFeatureID(feature), bytes(feature.getName()), slots.size(),
					repeats(feature)));
		}
		boolean root = StoredRoot.class.isAssignableFrom(eClass.getInstanceClass());
		return new ModelLayout(eClass, root ? bytes(ModelWriter.opening(eClass)) : new byte[0],
				attributes.toArray(Slot[]::new), children.toArray(Slot[]::new));
	}

	private static byte[] bytes(String s) {
		return s.getBytes(StandardCharsets.UTF_8);
	}

	static ModelLayout of(EClass eClass) {
		return LAYOUTS[eClass.getClassifierID()];
	}

	/** Whether values of a feature are worth being kept once for all objects. */
	static boolean repeats(EStructuralFeature feature) {
		return feature instanceof EAttribute a && REPEATING.contains(a);
	}

	/** The attribute whose name stands there, from one position in the order on; or null. */
	Slot attribute(byte[] in, int at, int from) {
		return find(attributes, in, at, from);
	}

	/** The element whose name stands there, from one position in the order on; or null. */
	Slot child(byte[] in, int at, int from) {
		return find(children, in, at, from);
	}

	private static Slot find(Slot[] slots, byte[] in, int at, int from) {
		for (int i = from; i < slots.length; i++) {
			if (slots[i].isAt(in, at)) {
				return slots[i];
			}
		}
		return null;
	}
}
