// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.NoCode;
import org.policycoder.model.Review;
import org.policycoder.model.SentBack;

/**
 * Merges two versions of a file that have a common origin: what only one side
 * changed, added or removed counts. Codings never collide, for adding and removing
 * is all that happens to them; where both wrote a note, both notes stay. Elsewhere a
 * value that both sides changed to something different is a collision.
 */
final class ThreeWayMerge {

	/** A value that both sides changed. */
	record Collision(EObject owner, EStructuralFeature feature) {}

	private final boolean mineWins;

	private final List<Collision> collisions = new ArrayList<>();

	ThreeWayMerge(boolean mineWins) {
		this.mineWins = mineWins;
	}

	/** What collided in the merges made so far. */
	List<Collision> collisions() {
		return collisions;
	}

	/**
	 * Merges two versions of an object.
	 *
	 * @param base
	 *            the common origin; null when both sides added it
	 * @return a new object
	 */
	<T extends EObject> T merge(T base, T mine, T theirs) {
		T merged = EcoreUtil.copy(theirs);
		for (EStructuralFeature feature : theirs.eClass().getEAllStructuralFeatures()) {
			Object before = base == null ? null : base.eGet(feature);
			if (Likeness.isContainment(theirs, feature)) {
				List<EObject> children = list(base == null ? List.of() : Likeness.children(base, feature),
						Likeness.children(mine, feature), Likeness.children(theirs, feature));
				List<EObject> target = Likeness.children(merged, feature);
				target.clear();
				target.addAll(children);
			} else if (theirs.eGet(feature) instanceof EMap<?, ?>) {
				map(merged, feature, before, mine);
			} else {
				merged.eSet(feature, value(mine, feature, before, mine.eGet(feature), theirs.eGet(feature)));
			}
		}
		return merged;
	}

	private Object value(EObject owner, EStructuralFeature feature, Object base, Object mine, Object theirs) {
		if (Objects.equals(mine, theirs) || Objects.equals(mine, base)) {
			return theirs;
		}
		if (Objects.equals(theirs, base)) {
			return mine;
		}
		if (feature == Literals.CODING__NOTE || feature == Literals.CODING_SET__NOTE) {
			return DuplicateCodings.joined((String) theirs, (String) mine);
		}
		if (feature == Literals.CODING__TIME) {
			return mine == null || theirs != null && ((Instant) theirs).isAfter((Instant) mine) ? theirs : mine;
		}
		if (owner instanceof Coding || owner instanceof NoCode || owner instanceof SentBack || owner instanceof Review || owner instanceof CodingSet
				|| feature == Literals.STORED_ROOT__FORMAT_VERSION) {
			return mine;
		}
		collisions.add(new Collision(owner, feature));
		return mineWins ? mine : theirs;
	}

	@SuppressWarnings("unchecked")
	private void map(EObject merged, EStructuralFeature feature, Object base, EObject owner) {
		EMap<String, String> target = (EMap<String, String>) merged.eGet(feature);
		Map<String, String> mine = ((EMap<String, String>) owner.eGet(feature)).map();
		Map<String, String> theirs = new LinkedHashMap<>(target.map());
		Map<String, String> before = base == null ? Map.of() : ((EMap<String, String>) base).map();
		Set<String> keys = new LinkedHashSet<>(theirs.keySet());
		keys.addAll(mine.keySet());
		target.clear();
		for (String key : keys) {
			Object value = value(owner, feature, before.get(key), mine.get(key), theirs.get(key));
			if (value != null) {
				target.put(key, (String) value);
			}
		}
	}

	private List<EObject> list(List<EObject> base, List<EObject> mine, List<EObject> theirs) {
		Map<Object, EObject> inBase = byKey(base);
		Map<Object, EObject> inMine = byKey(mine);
		Map<Object, EObject> inTheirs = byKey(theirs);
		boolean myOrder = !sameOrder(inMine, inBase) && sameOrder(inTheirs, inBase);
		List<Object> order = new ArrayList<>((myOrder ? inMine : inTheirs).keySet());
		weave(order, (myOrder ? inTheirs : inMine).keySet());
		List<EObject> merged = new ArrayList<>();
		for (Object key : order) {
			EObject before = inBase.get(key);
			EObject my = inMine.get(key);
			EObject their = inTheirs.get(key);
			if (my != null && their != null) {
				merged.add(merge(before, my, their));
			} else {
				EObject only = my != null ? my : their;
				if (before == null || !EcoreUtil.equals(before, only)) {
					merged.add(EcoreUtil.copy(only));
				}
			}
		}
		return merged;
	}

	private static Map<Object, EObject> byKey(List<EObject> objects) {
		Map<Object, EObject> byKey = new LinkedHashMap<>();
		objects.forEach(o -> byKey.putIfAbsent(Likeness.key(o), o));
		return byKey;
	}

	private static boolean sameOrder(Map<Object, EObject> one, Map<Object, EObject> other) {
		return one.keySet().stream().filter(other::containsKey).toList()
				.equals(other.keySet().stream().filter(one::containsKey).toList());
	}

	/** Puts what is missing behind what it stands behind on its own side. */
	private static void weave(List<Object> order, Set<Object> keys) {
		Set<Object> there = new HashSet<>(order);
		Object before = null;
		for (Object key : keys) {
			if (there.add(key)) {
				order.add(before == null ? 0 : order.lastIndexOf(before) + 1, key);
			}
			before = key;
		}
	}
}
