// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import java.util.List;

import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.Platform;

/**
 * An extension point as it was read when it was first asked for; it is read again when a plug-in that contributes to it
 * has come or gone meanwhile.
 *
 * @param <T>
 *            what the extension point asks for
 */
final class ReadPoint<T> implements IRegistryEventListener {

	private final String point;
	private final ContributionReader.Factory<T> factory;
	private final Runnable changed;
	private boolean listening;
	private List<Contribution<T>> contributions;
	private List<ContributionFault> faults = List.of();

	/**
	 * Creates it, unread.
	 *
	 * @param point
	 *            the simple id of an extension point of this bundle
	 * @param factory
	 *            makes what an element stands for
	 * @param changed
	 *            told, on any thread, when there are other contributions or faults than before
	 */
	ReadPoint(String point, ContributionReader.Factory<T> factory, Runnable changed) {
		this.point = point;
		this.factory = factory;
		this.changed = changed;
	}

	/** What is contributed now. */
	List<Contribution<T>> get() {
		boolean faulty;
		List<Contribution<T>> all;
		synchronized (this) {
			if (contributions != null) {
				return contributions;
			}
			if (!listening) {
				listening = true;
				Platform.getExtensionRegistry().addListener(this, ContributionReader.CORE + '.' + point);
			}
			ContributionReader<T> reader = new ContributionReader<>(point, factory);
			contributions = reader.read();
			all = contributions;
			faulty = !reader.faults().equals(faults);
			faults = reader.faults();
		}
		if (faulty) {
			changed.run();
		}
		return all;
	}

	/** What is left out now; nothing when it was never asked for. */
	List<ContributionFault> faults() {
		boolean asked;
		synchronized (this) {
			asked = listening;
		}
		if (asked) {
			get(); // plug-ins may have come or gone since
		}
		synchronized (this) {
			return faults;
		}
	}

	private void forget() {
		synchronized (this) {
			contributions = null;
			faults = List.of();
		}
		changed.run();
	}

	@Override
	public void added(IExtension[] extensions) {
		forget();
	}

	@Override
	public void removed(IExtension[] extensions) {
		forget();
	}

	@Override
	public void added(IExtensionPoint[] points) {
		// the point is that of this bundle
	}

	@Override
	public void removed(IExtensionPoint[] points) {
		// the point is that of this bundle
	}
}
