// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.policycoder.model.StoredRoot;

/**
 * The smallest change of the model, and how to take it back. Applying one and
 * then its inverse leaves the file of the root byte for byte as it was.
 */
sealed interface Delta {

	/** The root of the file that the change belongs to. */
	StoredRoot root();

	void apply();

	Delta inverse();

	@SuppressWarnings("unchecked")
	private static List<Object> list(EObject owner, EStructuralFeature feature) {
		return (List<Object>) owner.eGet(feature);
	}

	/** A feature gets another value; a list or map as a whole is given as an unmodifiable copy. */
	record Assign(StoredRoot root, EObject owner, EStructuralFeature feature, Object before, Object after)
			implements Delta {

		@Override
		@SuppressWarnings("unchecked")
		public void apply() {
			if (owner.eGet(feature) instanceof EMap<?, ?> map) {
				map.clear();
				((Map<Object, Object>) after).forEach(((EMap<Object, Object>) map)::put);
			} else if (feature.isMany()) {
				List<Object> values = list(owner, feature);
				values.clear();
				values.addAll((Collection<?>) after);
			} else {
				owner.eSet(feature, after);
			}
		}

		@Override
		public Delta inverse() {
			return new Assign(root, owner, feature, after, before);
		}
	}

	/** Something is put into a list. */
	record Insert(StoredRoot root, EObject owner, EReference feature, int index, EObject value) implements Delta {

		@Override
		public void apply() {
			list(owner, feature).add(index, value);
		}

		@Override
		public Delta inverse() {
			return new Remove(root, owner, feature, index, value);
		}
	}

	/** Something is taken out of a list. */
	record Remove(StoredRoot root, EObject owner, EReference feature, int index, EObject value) implements Delta {

		@Override
		public void apply() {
			list(owner, feature).remove(index);
		}

		@Override
		public Delta inverse() {
			return new Insert(root, owner, feature, index, value);
		}
	}

	/** The text of a document is another one; saved together with its clause tree. */
	record Text(StoredRoot root, SourceTexts texts, int document, String before, String after) implements Delta {

		@Override
		public void apply() {
			texts.replace(document, after);
		}

		@Override
		public Delta inverse() {
			return new Text(root, texts, document, after, before);
		}
	}
}
