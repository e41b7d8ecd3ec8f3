// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.URIUtil;

/**
 * Files and folders of bundles as those of the file system.
 *
 * @since 1.0
 */
public final class BundleFiles {

	private BundleFiles() {
	}

	/**
	 * Finds a file or folder of a bundle in the file system; that of a packed bundle
	 * is unpacked, a folder with all below it.
	 *
	 * @param resource
	 *            where it lies in the bundle
	 * @return where it lies in the file system
	 * @throws IOException
	 *             when it cannot be unpacked
	 */
	public static Path path(URL resource) throws IOException {
		try {
			// The locator does not encode spaces, so the address is not one by the book.
			return URIUtil.toFile(URIUtil.toURI(FileLocator.toFileURL(resource))).toPath();
		} catch (URISyntaxException e) {
			throw new IOException(resource.toString(), e);
		}
	}
}
