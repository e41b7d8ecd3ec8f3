// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;

/**
 * The workbench once more, in a process and a workspace of its own, with the bundles of
 * the one that runs the tests, and driven by a {@link Script}.
 */
public final class ChildWorkbench implements AutoCloseable {

	private static final Duration LIMIT = Duration.ofMinutes(9);

	private final Ui ui;

	private final Process process;

	private final List<String> output = new CopyOnWriteArrayList<>();

	private final Path log;

	private ChildWorkbench(Ui ui, Process process, Path log) {
		this.ui = ui;
		this.process = process;
		this.log = log;
		Thread reader = new Thread(this::read, "output of the child");
		reader.setDaemon(true);
		reader.start();
	}

	/**
	 * Starts a workbench.
	 *
	 * @param ui
	 *            the workbench of the tests, which goes on meanwhile
	 * @param home
	 *            the folder of its configuration and its workspace; given again, it is
	 *            the same workbench started again
	 * @param script
	 *            what is done in it
	 * @param argument
	 *            what the script is given
	 * @param arguments
	 *            of the command line, such as {@code -nl zh}
	 */
	public static ChildWorkbench start(Ui ui, Path home, Class<? extends Script> script, String argument,
			String... arguments) throws IOException {
		return start(ui, home, script, argument, Map.of(), arguments);
	}

	/** The same with variables of the environment. */
	public static ChildWorkbench start(Ui ui, Path home, Class<? extends Script> script, String argument,
			Map<String, String> environment, String... arguments) throws IOException {
		Path configuration = Files.createDirectories(home.resolve("configuration"));
		Path ini = configuration.resolve("config.ini");
		if (!Files.exists(ini)) {
			Path own = Path.of(URI.create(Platform.getConfigurationLocation().getURL().toString().replace(" ", "%20")));
			Files.copy(own.resolve("config.ini"), ini, StandardCopyOption.REPLACE_EXISTING);
		}
		Path workspace = home.resolve("workspace");
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx1g", "-Djava.awt.headless=true",
				"--enable-native-access=ALL-UNNAMED", "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
				"-D" + ScriptStartup.SCRIPT + '=' + script.getName(), "-D" + ScriptStartup.ARGUMENT + '=' + argument));
		for (String inherited : List.of("policycoder.data", "policycoder.screenshots", "osgi.os", "osgi.ws", "osgi.arch",
				"java.util.logging.config.file")) {
			String value = System.getProperty(inherited);
			if (value != null) {
				command.add("-D" + inherited + '=' + value);
			}
		}
		command.addAll(List.of("-jar", System.getProperty("java.class.path"), "-configuration", configuration.toString(),
				"-install", Platform.getInstallLocation().getURL().getPath(), "-data", workspace.toString(), "-application",
				"org.policycoder.ui.application", "-product", "org.policycoder.ui.product"));
		command.addAll(List.of(arguments));
		ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
		process.environment().put("LC_ALL", "C.UTF-8"); // English, unless something else is asked for
		process.environment().putAll(environment);
		return new ChildWorkbench(ui, process.start(), workspace.resolve(".metadata/.log"));
	}

	private void read() {
		try (BufferedReader in = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			in.lines().forEach(output::add);
		} catch (IOException | java.io.UncheckedIOException e) {
			output.add(e.toString());
		}
	}

	/** What the script has said so far, line by line. */
	public List<String> said() {
		return output.stream().filter(l -> l.startsWith(Script.MARK)).map(l -> l.substring(Script.MARK.length())).toList();
	}

	/** Waits until the script says a line that begins so, and gets the rest of it. */
	public String await(String beginning) {
		ui.until("the child says: " + beginning, LIMIT, () -> saying(beginning) != null || !process.isAlive());
		String said = saying(beginning);
		return said == null ? fail("the child ended before it said: " + beginning + "\n" + String.join("\n", output)) : said;
	}

	private String saying(String beginning) {
		return said().stream().filter(l -> l.startsWith(beginning)).findFirst().map(l -> l.substring(beginning.length()))
				.orElse(null);
	}

	/** Waits until the workbench has ended by itself, and fails unless that was well and nothing is wrong in its log. */
	public void awaitEnd() throws IOException {
		awaitEnd(IApplication.EXIT_OK);
	}

	/** The same with another exit code, such as that which asks for a restart. */
	public void awaitEnd(int code) throws IOException {
		ui.until("the child ends", LIMIT, () -> !process.isAlive());
		assertEquals(code, process.exitValue(), () -> String.join("\n", output));
		if (Files.exists(log)) {
			assertEquals(List.of(), PlatformLog.errors(Files.readString(log)));
		}
	}

	/** Ends the workbench as {@code kill -9} does. */
	public void kill() {
		process.destroyForcibly();
		ui.until("the child is dead", LIMIT, () -> !process.isAlive());
	}

	@Override
	public void close() {
		kill();
	}
}
