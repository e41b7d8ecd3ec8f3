// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/**
 * The bundles that do the work without a workbench use nothing of Equinox, SWT or
 * JFace, so that a script or a server can use them as plain jars. EMF, which the
 * model is made with, runs as a plain jar itself.
 */
class HeadlessBundlesTest {

	private static final Pattern FOREIGN = Pattern
			.compile("org[./](osgi|eclipse[./](core|equinox|osgi|swt|jface|ui))[./].*|org\\.eclipse\\.(ui|swt|osgi|jface)");

	@ParameterizedTest
	@ValueSource(strings = { "model", "segmentation", "analysis", "exchange", "edit" })
	void manifestAsksForNoPlatform(String name) throws Exception {
		Bundle bundle = bundle(name);
		List<String> asked = new ArrayList<>();
		for (String header : List.of(Constants.REQUIRE_BUNDLE, Constants.IMPORT_PACKAGE, Constants.DYNAMICIMPORT_PACKAGE)) {
			String value = bundle.getHeaders().get(header);
			for (ManifestElement element : value == null ? new ManifestElement[0]
					: ManifestElement.parseHeader(header, value)) {
				Collections.addAll(asked, element.getValueComponents());
			}
		}

		assertFalse(asked.isEmpty());
		assertEquals(List.of(), asked.stream().filter(a -> FOREIGN.matcher(a + ".x").matches()).toList());
		assertEquals(null, bundle.getHeaders().get(Constants.BUNDLE_ACTIVATOR));
	}

	@ParameterizedTest
	@ValueSource(strings = { "model", "segmentation", "analysis", "exchange", "edit" })
	void classesNameNoPlatform(String name) throws Exception {
		Set<String> foreign = new TreeSet<>();
		int classes = 0;
		for (URL url : Collections.list(bundle(name).findEntries("/", "*.class", true))) {
			if (isOfBundle(name, url)) {
				classes++;
				ClassConstants.of(url).classNames().stream().filter(c -> FOREIGN.matcher(c).matches())
						.forEach(c -> foreign.add(url.getPath() + " uses " + c));
			}
		}

		assertTrue(classes > 20, "the classes of " + name + " were looked at");
		assertEquals(Set.of(), foreign);
	}

	@Test
	void aClassThatUsesThePlatformIsNoticed() throws Exception {
		Set<String> names = ClassConstants.of(HeadlessBundlesTest.class.getResource("HeadlessBundlesTest.class")).classNames();

		assertTrue(names.stream().anyMatch(c -> FOREIGN.matcher(c).matches()), names::toString);
	}

	private static Bundle bundle(String name) {
		return Platform.getBundle("org.policycoder." + name);
	}

	/** A fragment of tests may be there too, and its classes may use what they like. */
	private static boolean isOfBundle(String name, URL url) {
		return bundle(name).getEntry(url.getPath()) != null;
	}
}
