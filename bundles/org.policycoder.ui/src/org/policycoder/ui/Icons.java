// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The icons of this bundle, and of those on top of it, as long as a control needs them. */
public final class Icons {

	private final Class<?> user;

	private final ResourceManager resources;

	/**
	 * Makes icons of this bundle for a control.
	 *
	 * @param owner
	 *            the images are freed when it is disposed
	 */
	public Icons(Control owner) {
		this(owner, Icons.class);
	}

	/**
	 * Makes icons of this bundle and another for a control.
	 *
	 * @param owner
	 *            the images are freed when it is disposed
	 * @param user
	 *            a class of the other bundle, whose icons come first
	 */
	public Icons(Control owner, Class<?> user) {
		this.user = user;
		this.resources = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	/**
	 * Gets an icon.
	 *
	 * @param name
	 *            the name of its file without extension
	 * @return the image, not to be disposed
	 */
	public Image get(String name) {
		return resources.get(descriptor(user, name));
	}

	/**
	 * Gets an icon larger than it is in tool bars, as sharp as it is there.
	 *
	 * @param name
	 *            the name of its file without extension
	 * @param times
	 *            how many times as large
	 * @return the image, not to be disposed
	 */
	public Image get(String name, int times) {
		ImageDescriptor icon = descriptor(user, name);
		return resources.get(ImageDescriptor.createFromImageDataProvider(zoom -> icon.getImageData(zoom * times)));
	}

	/**
	 * Gets the resources that the icons are kept in.
	 *
	 * @return for further images, colours and fonts of the same control
	 */
	public ResourceManager resources() {
		return resources;
	}

	/**
	 * Describes an icon of this bundle.
	 *
	 * @param name
	 *            the name of its file without extension
	 * @return its descriptor
	 */
	public static ImageDescriptor descriptor(String name) {
		return descriptor(Icons.class, name);
	}

	/**
	 * Describes an icon of another bundle or, where that has none of the name, of this one.
	 *
	 * @param user
	 *            a class of the other bundle
	 * @param name
	 *            the name of its file without extension
	 * @return its descriptor
	 */
	public static ImageDescriptor descriptor(Class<?> user, String name) {
		String path = "icons/" + name + ".svg"; //$NON-NLS-1$ //$NON-NLS-2$
		return ResourceLocator.imageDescriptorFromBundle(user, path)
				.or(() -> ResourceLocator.imageDescriptorFromBundle(Icons.class, path))
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}
}
