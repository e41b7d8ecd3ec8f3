// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/** A plug-in that comes while the workbench runs, and goes when this is closed. */
public final class InstalledPlugin implements AutoCloseable {

	private final Bundle bundle;

	/**
	 * Installs it.
	 *
	 * @param name
	 *            its symbolic name
	 * @param files
	 *            its files by their paths, a {@code plugin.xml} among them
	 */
	public InstalledPlugin(String name, Map<String, String> files) throws Exception {
		Manifest manifest = new Manifest();
		Attributes attributes = manifest.getMainAttributes();
		attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		attributes.putValue("Bundle-ManifestVersion", "2");
		attributes.putValue("Bundle-SymbolicName", name + ";singleton:=true");
		attributes.putValue("Require-Bundle", "org.policycoder.core");
		ByteArrayOutputStream jar = new ByteArrayOutputStream();
		try (JarOutputStream out = new JarOutputStream(jar, manifest)) {
			for (Map.Entry<String, String> file : files.entrySet()) {
				out.putNextEntry(new ZipEntry(file.getKey()));
				out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
				out.closeEntry();
			}
		}
		BundleContext context = FrameworkUtil.getBundle(InstalledPlugin.class).getBundleContext();
		bundle = context.installBundle("test:" + name, new ByteArrayInputStream(jar.toByteArray()));
		context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(List.of(bundle));
	}

	@Override
	public void close() throws Exception {
		bundle.uninstall();
	}
}
