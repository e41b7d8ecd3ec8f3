// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.policycoder.model.Clause;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.EarlierVersion;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.DrawnDocument;
import org.policycoder.model.NoCode;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Review;
import org.policycoder.model.SentBack;

/**
 * Makes one object like another with as few changes as there are differences;
 * objects that are the same on both sides stay themselves, so that nobody who holds
 * on to one is left with a stranger.
 */
final class Likeness {

	private record CodingKey(int clause, String category, int begin, int end) {}

	private record NoCodeKey(int clause, String dimension) {}

	private record ReviewKey(int formerClause, String category, String dimension, String formerWords, Instant time) {}

	private Likeness() {
	}

	/** By what an object is known again in another version of the same list. */
	static Object key(EObject object) {
		return switch (object) {
		case Coding c -> new CodingKey(c.getClause(), c.getCategory(), c.getBegin(), c.getEnd());
		case NoCode n -> new NoCodeKey(n.getClause(), n.getDimension());
		case SentBack s -> new NoCodeKey(s.getClause(), s.getDimension());
		case DrawnDocument d -> d.getDocument();
		case Review r -> new ReviewKey(r.getFormerClause(), r.getCategory(), r.getDimension(), r.getFormerWords(), r.getTime());
		case EarlierVersion v -> List.of(String.valueOf(v.getTextHash()), String.valueOf(v.getReplaced()));
		case PolicyDocument d -> d.getNumber();
		case Clause c -> c.getId();
		case Coder c -> String.valueOf(c.getId());
		case DescribedElement e -> String.valueOf(e.getCode());
		default -> throw new IllegalArgumentException(object.eClass().getName());
		};
	}

	@SuppressWarnings("unchecked")
	static List<EObject> children(EObject owner, EStructuralFeature feature) {
		return (List<EObject>) owner.eGet(feature);
	}

	/** Tells whether a feature holds objects of the model rather than texts by language or heading. */
	static boolean isContainment(EObject owner, EStructuralFeature feature) {
		return feature instanceof EReference && !(owner.eGet(feature) instanceof EMap<?, ?>);
	}

	static void make(Edit edit, EObject mine, EObject like) {
		for (EStructuralFeature feature : mine.eClass().getEAllStructuralFeatures()) {
			if (isContainment(mine, feature)) {
				makeList(edit, mine, like, feature);
			} else if (feature != Literals.STORED_ROOT__FORMAT_VERSION) {
				edit.set(mine, feature, like.eGet(feature));
			}
		}
	}

	static void makeList(Edit edit, EObject mine, EObject like, EStructuralFeature feature) {
		Map<Object, Deque<EObject>> present = new HashMap<>();
		for (EObject child : children(mine, feature)) {
			present.computeIfAbsent(key(child), k -> new ArrayDeque<>(1)).add(child);
		}
		List<EObject> wanted = new ArrayList<>();
		for (EObject child : children(like, feature)) {
			Deque<EObject> same = present.getOrDefault(key(child), new ArrayDeque<>(0));
			EObject kept = same.poll();
			if (kept != null) {
				make(edit, kept, child);
			}
			wanted.add(kept != null ? kept : EcoreUtil.copy(child));
		}
		edit.set(mine, feature, wanted);
	}
}
