// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.io.IOException;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.FrameworkUtil;
import org.policycoder.core.extension.BundleFiles;
import org.policycoder.core.operation.OperationException;
import org.policycoder.core.operation.WrongRequestException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a plug-in to begin with: the sample plug-in under another name, and without our licence. */
@Command(name = "new-plugin", mixinStandardHelpOptions = true, sortOptions = false)
final class NewPluginCommand implements Callable<Integer> {

	private static final String SAMPLE = "org.example.sample"; //$NON-NLS-1$

	/** Names of packages that are in nobody's way: our own come before others. */
	private static final String ID = "(?!org\\.policycoder(\\.|$))[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+"; //$NON-NLS-1$

	private final Console console;

	@Parameters(paramLabel = "DIR", descriptionKey = "argument.newPlugin")
	private Path folder;
	@Option(names = "--id", paramLabel = "ID", defaultValue = SAMPLE, descriptionKey = "option.pluginId")
	private String id;

	NewPluginCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws OperationException {
		if (!id.matches(ID)) {
			throw new WrongRequestException(console.text("newPlugin.badId", id), null); //$NON-NLS-1$
		}
		try {
			requireEmpty();
			copy(BundleFiles.path(template()));
		} catch (IOException e) {
			throw new OperationException(e);
		}
		console.say("newPlugin.done", folder, id); //$NON-NLS-1$
		return PolicyCoderCommand.DONE;
	}

	private static URL template() {
		return FrameworkUtil.getBundle(NewPluginCommand.class).getEntry("/sample-plugin/"); //$NON-NLS-1$
	}

	private void requireEmpty() throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> entries = Files.list(folder)) {
				if (entries.findAny().isPresent()) {
					throw new FileAlreadyExistsException(folder.toString(), null, console.text("newPlugin.notEmpty")); //$NON-NLS-1$
				}
			}
		}
	}

	private void copy(Path template) throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.walk(template)) {
			files = all.filter(Files::isRegularFile).toList();
		}
		for (Path file : files) {
			Path target = folder.resolve(named(template.relativize(file).toString().replace('\\', '/')));
			Files.createDirectories(target.getParent());
			Files.writeString(target, named(ownersText(file)));
		}
	}

	private static String ownersText(Path file) throws IOException {
		return Files.readString(file).lines().filter(line -> !line.contains("SPDX-License-Identifier:")) //$NON-NLS-1$
				.map(line -> line + '\n').collect(Collectors.joining());
	}

	private String named(String text) {
		return text.replace(SAMPLE, id).replace(SAMPLE.replace('.', '/'), id.replace('.', '/'));
	}
}
