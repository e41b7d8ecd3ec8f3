// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.startlevel.BundleStartLevel;

/**
 * The program in a process of its own, of the bundles that the tests run with; for
 * what cannot be tried in the process of the tests, such as to be killed.
 */
final class ChildProgram {

	/** What a product starts at once; everything else comes when it is needed. */
	private static final Set<String> STARTED = Set.of("org.eclipse.core.runtime", "org.eclipse.equinox.common",
			"org.eclipse.equinox.event", "org.apache.felix.scr");

	private final Path configuration;
	private final String memory;

	/**
	 * Prepares the program, with more memory than it needs.
	 *
	 * @param configuration
	 *            a folder for the configuration of the platform
	 */
	ChildProgram(Path configuration) throws IOException {
		this(configuration, "-Xmx1g");
	}

	/**
	 * Prepares the program.
	 *
	 * @param configuration
	 *            a folder for the configuration of the platform
	 * @param memory
	 *            the option of the Java machine that says how much memory it has
	 */
	ChildProgram(Path configuration, String memory) throws IOException {
		this.configuration = configuration;
		this.memory = memory;
		Properties properties = new Properties();
		properties.setProperty("osgi.bundles", Arrays.stream(context().getBundles())
				.filter(b -> b.getBundleId() != 0).map(ChildProgram::entry).collect(Collectors.joining(",")));
		properties.setProperty("osgi.bundles.defaultStartLevel", "4");
		properties.setProperty("osgi.configuration.cascaded", "false");
		properties.setProperty("osgi.framework", context().getProperty("osgi.framework"));
		try (var out = Files.newOutputStream(configuration.resolve("config.ini"))) {
			properties.store(out, null);
		}
	}

	private static BundleContext context() {
		return FrameworkUtil.getBundle(ChildProgram.class).getBundleContext();
	}

	private static String entry(Bundle bundle) {
		String entry = "reference:" + FileLocator.getBundleFileLocation(bundle).orElseThrow().toURI();
		return STARTED.contains(bundle.getSymbolicName())
				? entry + "@" + bundle.adapt(BundleStartLevel.class).getStartLevel() + ":start"
				: entry;
	}

	/**
	 * Starts the program.
	 *
	 * @param out
	 *            where its output goes
	 * @param err
	 *            where its errors go
	 * @param language
	 *            the language of the system
	 * @param arguments
	 *            the command and its arguments
	 * @return the process
	 */
	Process start(File out, File err, String language, Object... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				memory, "-Djava.awt.headless=true", "-Dorg.slf4j.simpleLogger.defaultLogLevel=off"));
		String dev = context().getProperty("osgi.dev");
		if (dev != null) {
			command.add("-Dosgi.dev=" + dev);
		}
		// The class path of a platform is its launcher.
		command.addAll(List.of("-jar", System.getProperty("java.class.path"), "-configuration", configuration.toString(),
				"-nosplash", "-nl", language, "-data", "@none", "-application", "org.policycoder.cli.application"));
		Arrays.stream(arguments).map(Object::toString).forEach(command::add);
		return new ProcessBuilder(command).redirectOutput(out).redirectError(err).start();
	}
}
