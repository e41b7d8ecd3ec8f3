// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

import org.policycoder.model.faults.Faults.Change;

/** Does what the real provider does, after asking whether it fails. */
final class FaultyProvider extends FileSystemProvider {

	private final FaultyFileSystem system;

	private final FileSystemProvider real;

	private final Faults faults;

	FaultyProvider(FaultyFileSystem system, FileSystemProvider real, Faults faults) {
		this.system = system;
		this.real = real;
		this.faults = faults;
	}

	private static Path real(Path path) {
		return FaultyFileSystem.real(path);
	}

	@Override
	public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
			throws IOException {
		if (options.contains(StandardOpenOption.CREATE) || options.contains(StandardOpenOption.CREATE_NEW)
				|| options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
			faults.before(Change.OPEN, path);
		}
		return new FaultyChannel(path, real.newFileChannel(real(path), options, attributes), faults);
	}

	@Override
	public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
			throws IOException {
		return newFileChannel(path, options, attributes);
	}

	@Override
	public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
		faults.before(Change.FOLDER, folder);
		real.createDirectory(real(folder), attributes);
	}

	@Override
	public void createLink(Path link, Path existing) throws IOException {
		faults.before(Change.LINK, link);
		real.createLink(real(link), real(existing));
	}

	@Override
	public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
		faults.before(Change.LINK, link);
		real.createSymbolicLink(real(link), real(target), attributes);
	}

	@Override
	public Path readSymbolicLink(Path link) throws IOException {
		return system.wrap(real.readSymbolicLink(real(link)));
	}

	@Override
	public void delete(Path path) throws IOException {
		faults.before(Change.DELETE, path);
		real.delete(real(path));
	}

	@Override
	public void copy(Path source, Path target, CopyOption... options) throws IOException {
		faults.before(Change.WRITE, target);
		real.copy(real(source), real(target), options);
	}

	@Override
	public void move(Path source, Path target, CopyOption... options) throws IOException {
		faults.before(Change.MOVE, target);
		real.move(real(source), real(target), options);
	}

	@Override
	public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
			throws IOException {
		DirectoryStream<Path> entries = real.newDirectoryStream(real(folder), p -> filter.accept(system.wrap(p)));
		return new DirectoryStream<>() {
			@Override
			public Iterator<Path> iterator() {
				Iterator<Path> paths = entries.iterator();
				return new Iterator<>() {
					@Override
					public boolean hasNext() {
						return paths.hasNext();
					}

					@Override
					public Path next() {
						return system.wrap(paths.next());
					}
				};
			}

			@Override
			public void close() throws IOException {
				entries.close();
			}
		};
	}

	@Override
	public boolean isSameFile(Path path, Path other) throws IOException {
		return real.isSameFile(real(path), real(other));
	}

	@Override
	public boolean isHidden(Path path) throws IOException {
		return real.isHidden(real(path));
	}

	@Override
	public FileStore getFileStore(Path path) throws IOException {
		return real.getFileStore(real(path));
	}

	@Override
	public void checkAccess(Path path, AccessMode... modes) throws IOException {
		real.checkAccess(real(path), modes);
	}

	@Override
	public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
		return real.getFileAttributeView(real(path), type, options);
	}

	@Override
	public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
			throws IOException {
		return real.readAttributes(real(path), type, options);
	}

	@Override
	public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
		return real.readAttributes(real(path), attributes, options);
	}

	@Override
	public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
		real.setAttribute(real(path), attribute, value, options);
	}

	@Override
	public String getScheme() {
		return "faulty";
	}

	@Override
	public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
		throw new UnsupportedOperationException();
	}

	@Override
	public FileSystem getFileSystem(URI uri) {
		return system;
	}

	@Override
	public Path getPath(URI uri) {
		return system.wrap(real.getPath(uri));
	}
}
