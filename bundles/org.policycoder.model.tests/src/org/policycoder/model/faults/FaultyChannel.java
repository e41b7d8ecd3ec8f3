// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

import org.policycoder.model.faults.Faults.Change;

/** An open file, on which writing fails halfway. */
final class FaultyChannel extends FileChannel {

	private final Path file;

	private final FileChannel real;

	private final Faults faults;

	FaultyChannel(Path file, FileChannel real, Faults faults) {
		this.file = file;
		this.real = real;
		this.faults = faults;
	}

	/** Half of it is there when it fails, as on a disk that becomes full. */
	@Override
	public int write(ByteBuffer source) throws IOException {
		try {
			faults.before(Change.WRITE, file);
		} catch (IOException e) {
			real.write(source.slice(source.position(), source.remaining() / 2));
			throw e;
		}
		return real.write(source);
	}

	@Override
	public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
		faults.before(Change.WRITE, file);
		return real.write(sources, offset, length);
	}

	@Override
	public int write(ByteBuffer source, long position) throws IOException {
		faults.before(Change.WRITE, file);
		return real.write(source, position);
	}

	@Override
	public void force(boolean metaData) throws IOException {
		faults.before(Change.FORCE, file);
		real.force(metaData);
	}

	@Override
	public FileChannel truncate(long size) throws IOException {
		faults.before(Change.WRITE, file);
		real.truncate(size);
		return this;
	}

	@Override
	public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
		faults.before(Change.WRITE, file);
		return real.transferFrom(source, position, count);
	}

	@Override
	public int read(ByteBuffer target) throws IOException {
		return real.read(target);
	}

	@Override
	public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
		return real.read(targets, offset, length);
	}

	@Override
	public int read(ByteBuffer target, long position) throws IOException {
		return real.read(target, position);
	}

	@Override
	public long position() throws IOException {
		return real.position();
	}

	@Override
	public FileChannel position(long newPosition) throws IOException {
		real.position(newPosition);
		return this;
	}

	@Override
	public long size() throws IOException {
		return real.size();
	}

	@Override
	public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
		return real.transferTo(position, count, target);
	}

	@Override
	public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
		return real.map(mode, position, size);
	}

	@Override
	public FileLock lock(long position, long size, boolean shared) throws IOException {
		return real.lock(position, size, shared);
	}

	@Override
	public FileLock tryLock(long position, long size, boolean shared) throws IOException {
		return real.tryLock(position, size, shared);
	}

	@Override
	protected void implCloseChannel() throws IOException {
		real.close();
	}
}
