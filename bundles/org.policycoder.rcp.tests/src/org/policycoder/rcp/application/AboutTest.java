// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Properties;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

/** What the program says of itself. */
class AboutTest {

	private static final Bundle PRODUCT = Platform.getBundle("org.policycoder.rcp"); //$NON-NLS-1$

	@Test
	void namesTheVersionOfTheBundle() throws IOException {
		Properties mappings = new Properties();
		try (InputStream in = PRODUCT.getEntry("about.mappings").openStream()) { //$NON-NLS-1$
			mappings.load(in);
		}
		Version version = PRODUCT.getVersion();
		assertEquals(version.getMajor() + "." + version.getMinor() + "." + version.getMicro(), mappings.getProperty("0"));
	}

	@Test
	void showsVersionCopyrightAndLicence() throws Exception {
		Display display = PlatformUI.getWorkbench().getDisplay();
		StringBuilder shown = new StringBuilder();
		// The dialog blocks; it is read and closed from within its own loop.
		display.asyncExec(() -> {
			Shell dialog = Arrays.stream(display.getShells()).filter(s -> s.getText().contains("PolicyCoder") && s.getParent() != null).findFirst()
					.orElse(null);
			if (dialog != null) {
				read(dialog, shown);
				dialog.close();
			}
		});
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.HELP_ABOUT, null);
		assertTrue(shown.toString().contains("1.0.0"), shown.toString());
		assertTrue(shown.toString().contains("2026"), shown.toString());
		assertTrue(shown.toString().contains("https://www.eclipse.org/legal/epl-2.0/"), shown.toString());
	}

	private static void read(Control control, StringBuilder into) {
		if (control instanceof StyledText text) {
			into.append(text.getText());
		} else if (control instanceof Composite composite) {
			Arrays.stream(composite.getChildren()).forEach(c -> read(c, into));
		}
	}

	@Test
	void everyBundleOfPolicyCoderSaysItsLicence() {
		Arrays.stream(PRODUCT.getBundleContext().getBundles())
				.filter(b -> b.getSymbolicName().startsWith("org.policycoder.") && !b.getSymbolicName().matches(".*\\.(tests|source)"))
				.forEach(b -> assertNotNull(b.getEntry("about.html"), b.getSymbolicName()));
	}
}
