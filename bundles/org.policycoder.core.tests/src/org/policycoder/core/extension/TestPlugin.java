// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * A plug-in of somebody else, made and installed for a test. What it contributes is
 * in the extension registry as long as it is open.
 */
final class TestPlugin implements AutoCloseable {

	private final Bundle bundle;

	/**
	 * Installs a plug-in.
	 *
	 * @param name
	 *            its symbolic name
	 * @param extensions
	 *            what stands in its plugin.xml
	 * @param classes
	 *            classes of this fragment that it has copies of; their packages must
	 *            be its own
	 */
	TestPlugin(String name, String extensions, Class<?>... classes) throws IOException, BundleException {
		ByteArrayOutputStream jar = new ByteArrayOutputStream();
		try (JarOutputStream out = new JarOutputStream(jar, manifest(name))) {
			put(out, "plugin.xml", ("<?eclipse version=\"3.4\"?><plugin>" + extensions + "</plugin>")
					.getBytes(StandardCharsets.UTF_8));
			for (Class<?> type : classes) {
				String file = type.getName().replace('.', '/') + ".class";
				try (InputStream in = type.getClassLoader().getResourceAsStream(file)) {
					put(out, file, in.readAllBytes());
				}
			}
		}
		bundle = context().installBundle("test:" + name,
				new ByteArrayInputStream(jar.toByteArray()));
		// The registry reads a plugin.xml when its bundle is resolved.
		if (!context().getBundle(0).adapt(FrameworkWiring.class).resolveBundles(List.of(bundle))) {
			throw new BundleException(name + " is not resolved");
		}
	}

	private static BundleContext context() {
		return FrameworkUtil.getBundle(TestPlugin.class).getBundleContext();
	}

	private static Manifest manifest(String name) {
		Manifest manifest = new Manifest();
		Attributes attributes = manifest.getMainAttributes();
		attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		attributes.putValue("Bundle-ManifestVersion", "2");
		attributes.putValue("Bundle-SymbolicName", name + ";singleton:=true");
		attributes.putValue("Bundle-Version", "1.0.0");
		attributes.putValue("Require-Bundle", "org.policycoder.core");
		return manifest;
	}

	private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
		jar.putNextEntry(new ZipEntry(name));
		jar.write(content);
		jar.closeEntry();
	}

	@Override
	public void close() throws BundleException {
		bundle.uninstall();
	}
}
