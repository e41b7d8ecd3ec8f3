// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The icons of this bundle, as long as a control needs them. */
public final class Icons {

	private static final String BUNDLE = "org.policycoder.ui"; //$NON-NLS-1$

	private final ResourceManager resources;

	/**
	 * Makes icons for a control.
	 *
	 * @param owner
	 *            the images are freed when it is disposed
	 */
	public Icons(Control owner) {
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
		return resources.get(descriptor(name));
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
		ImageDescriptor icon = descriptor(name);
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
	 * Describes an icon.
	 *
	 * @param name
	 *            the name of its file without extension
	 * @return its descriptor
	 */
	public static ImageDescriptor descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg") //$NON-NLS-1$ //$NON-NLS-2$
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}
}
