// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.faults;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * The files of the machine, on which changes fail as {@link Faults} say. A test makes the path
 * of a folder one of this system and gives it to the code under test; what came of it is looked
 * at by the real path.
 */
public final class FaultyFileSystem extends FileSystem {

	private final FileSystem real;

	private final FaultyProvider provider;

	private FaultyFileSystem(FileSystem real, Faults faults) {
		this.real = real;
		this.provider = new FaultyProvider(this, real.provider(), faults);
	}

	/**
	 * Makes a path on which changes fail.
	 *
	 * @param path
	 *            a real path
	 * @param faults
	 *            when they fail
	 * @return the same path; all paths that are made from it are of the same system
	 */
	public static Path of(Path path, Faults faults) {
		return new FaultyFileSystem(path.getFileSystem(), faults).wrap(path);
	}

	Path wrap(Path path) {
		return path == null ? null
				: (Path) Proxy.newProxyInstance(FaultyFileSystem.class.getClassLoader(), new Class<?>[] { Path.class },
						new Handler(path));
	}

	/** The real path of one of this system; any other as it is. */
	static Path real(Path path) {
		return path != null && Proxy.isProxyClass(path.getClass()) && Proxy.getInvocationHandler(path) instanceof Handler h ? h.path
				: path;
	}

	/** A path that does what the real one does, and makes paths of this system. */
	private final class Handler implements InvocationHandler {

		private final Path path;

		Handler(Path path) {
			this.path = path;
		}

		@Override
		public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
			if (method.getName().equals("getFileSystem")) {
				return FaultyFileSystem.this;
			}
			Object[] real = arguments == null ? new Object[0] : arguments.clone();
			for (int i = 0; i < real.length; i++) {
				real[i] = real[i] instanceof Path p ? real(p) : real[i];
			}
			try {
				return made(method.invoke(path, real));
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		}

		private Object made(Object result) {
			return switch (result) {
			case Path p -> wrap(p);
			case Iterator<?> names -> {
				List<Path> all = new ArrayList<>();
				names.forEachRemaining(n -> all.add(wrap((Path) n)));
				yield all.iterator();
			}
			case null, default -> result;
			};
		}
	}

	@Override
	public FileSystemProvider provider() {
		return provider;
	}

	@Override
	public void close() {
		// the real one stays
	}

	@Override
	public boolean isOpen() {
		return true;
	}

	@Override
	public boolean isReadOnly() {
		return real.isReadOnly();
	}

	@Override
	public String getSeparator() {
		return real.getSeparator();
	}

	@Override
	public Iterable<Path> getRootDirectories() {
		return StreamSupport.stream(real.getRootDirectories().spliterator(), false).map(this::wrap).toList();
	}

	@Override
	public Iterable<FileStore> getFileStores() {
		return real.getFileStores();
	}

	@Override
	public Set<String> supportedFileAttributeViews() {
		return real.supportedFileAttributeViews();
	}

	@Override
	public Path getPath(String first, String... more) {
		return wrap(real.getPath(first, more));
	}

	@Override
	public PathMatcher getPathMatcher(String syntaxAndPattern) {
		PathMatcher matcher = real.getPathMatcher(syntaxAndPattern);
		return path -> matcher.matches(real(path));
	}

	@Override
	public UserPrincipalLookupService getUserPrincipalLookupService() {
		return real.getUserPrincipalLookupService();
	}

	@Override
	public WatchService newWatchService() throws IOException {
		return real.newWatchService();
	}
}
