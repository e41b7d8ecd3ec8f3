// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.core.extension.BundleFiles;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.extension.UnknownContributionException;
import org.policycoder.model.storage.PolicyProject;

/**
 * Makes a project of an example, as of a folder that a researcher has.
 *
 * @since 1.0
 */
public final class ExampleProject implements Operation<PolicyProject> {

	/** The importer that reads examples. */
	private static final String IMPORTER = "material"; //$NON-NLS-1$

	private final String id;
	private final Path folder;
	private final String name;

	/**
	 * Creates the operation.
	 *
	 * @param id
	 *            the id of the example
	 * @param folder
	 *            the folder to make the project in; it must be empty or not exist
	 * @param name
	 *            the name of the project, in every language; null for that of the example
	 */
	public ExampleProject(String id, Path folder, String name) {
		this.id = id;
		this.folder = folder;
		this.name = name;
	}

	/** As the whole operation, with the name of the example. */
	public ExampleProject(String id, Path folder) {
		this(id, folder, null);
	}

	@Override
	public PolicyProject run(IProgressMonitor monitor) throws OperationException {
		try {
			Path example = BundleFiles.path(Contributions.find(Contributions.exampleProjects(), id).value());
			return new ImportStudy(example, IMPORTER, folder, name).run(monitor).study();
		} catch (UnknownContributionException e) {
			throw new WrongRequestException(e);
		} catch (IOException e) {
			throw new OperationException(e);
		}
	}
}
