// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

/**
 * Reads one extension point. Our own contributions come first, in the order in
 * which they are declared; the others follow by the name of their bundle. One
 * that cannot be made is logged, with the bundle to mend, and the others go on:
 * a bad plug-in must not take the program down.
 *
 * @param <T>
 *            what the extension point asks for
 * @since 1.0
 */
public final class ContributionReader<T> {

	/** Makes what an element stands for. */
	@FunctionalInterface
	public interface Factory<T> {
		/**
		 * Makes it.
		 *
		 * @param element
		 *            the element of the extension
		 * @return what was made, not null
		 * @throws CoreException
		 *             when the class cannot be loaded or made
		 * @throws ReflectiveOperationException
		 *             when something that it names is not there
		 */
		T make(IConfigurationElement element) throws CoreException, ReflectiveOperationException;
	}

	static final String CORE = "org.policycoder.core"; //$NON-NLS-1$

	private final String point;
	private final Factory<? extends T> factory;
	private final List<ContributionFault> faults = new ArrayList<>();

	/**
	 * Creates a reader.
	 *
	 * @param point
	 *            the simple id of an extension point of this bundle
	 * @param factory
	 *            makes what an element stands for
	 */
	public ContributionReader(String point, Factory<? extends T> factory) {
		this.point = point;
		this.factory = factory;
	}

	/**
	 * Reads all contributions of the running platform.
	 *
	 * @return the contributions that could be made; an id occurs once, the first
	 *         wins
	 */
	public List<Contribution<T>> read() {
		return read(Platform.getExtensionRegistry());
	}

	List<Contribution<T>> read(IExtensionRegistry registry) {
		Map<String, Contribution<T>> byId = new LinkedHashMap<>();
		for (Contribution<T> contribution : made(registry)) {
			Contribution<T> first = byId.putIfAbsent(contribution.id(), contribution);
			if (first != null) {
				log(contribution.bundle(), NLS.bind(Messages.ContributionReader_DuplicateId,
						new Object[] { contribution.bundle(), contribution.id(), point, first.bundle() }), null);
			}
		}
		return List.copyOf(byId.values());
	}

	private List<Contribution<T>> made(IExtensionRegistry registry) {
		List<Contribution<T>> made = new ArrayList<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(CORE, point)) {
			try {
				made.add(Contribution.of(element, factory.make(element)));
			} catch (CoreException | ReflectiveOperationException | RuntimeException | LinkageError e) {
				String bundle = element.getContributor().getName();
				log(bundle, NLS.bind(Messages.ContributionReader_CannotBeMade,
						new Object[] { bundle, element.getAttribute("id"), point, reason(e) }), e); //$NON-NLS-1$
			}
		}
		made.sort(Comparator.comparing((Contribution<T> c) -> !c.isOwn())
				.thenComparing(c -> c.isOwn() ? "" : c.bundle())); //$NON-NLS-1$
		return made;
	}

	/**
	 * Tells what was left out.
	 *
	 * @return the contributions that are not among those that were read
	 */
	public List<ContributionFault> faults() {
		return List.copyOf(faults);
	}

	/** The platform says what it could not do, and leaves why to what caused that; what names a thing that is not there has said so. */
	private static String reason(Throwable thrown) {
		Throwable cause = thrown instanceof CoreException && thrown.getCause() != null ? thrown.getCause() : thrown;
		String said = cause.getMessage();
		return said != null && cause instanceof ReflectiveOperationException ? said : cause.toString();
	}

	private void log(String bundle, String message, Throwable cause) {
		faults.add(new ContributionFault(bundle, point, message));
		ILog.of(ContributionReader.class).error(message, cause);
	}

	/** The ids of some contributions, for a message that lists what there is. */
	static Set<String> ids(List<? extends Contribution<?>> contributions) {
		return contributions.stream().map(Contribution::id).collect(Collectors.toCollection(java.util.TreeSet::new));
	}
}
