// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.policycoder.core.resource.ForeignDescription;
import org.policycoder.core.resource.PolicyNature;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

/** Brings folders of studies into the workspace, where they stay. */
public final class StudyProjects {

	private StudyProjects() {
	}

	/**
	 * Shows the folder of a study in the workspace. The study stays where it is. A
	 * {@code .project} of it that binds other folders or names other natures and builders than
	 * those of a study is put aside: what it says Eclipse would do without asking.
	 *
	 * @param folder
	 *            the folder of a study
	 * @param monitor
	 *            told of the progress
	 * @return the project, open and with the nature of a study; the one that is there
	 *         when the folder is already in the workspace
	 * @throws CoreException
	 *             when the folder is no study or cannot be used
	 */
	public static IProject show(Path folder, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		Path absolute = folder.toAbsolutePath().normalize();
		if (!PolicyProject.isProject(absolute)) {
			throw new CoreException(Status.error(NLS.bind(Messages.StudyProjects_NoStudy, absolute)));
		}
		IProject project = find(absolute);
		if (!project.exists()) {
			putAside(absolute);
			project.create(description(project, absolute), progress.split(1));
		}
		if (!project.isOpen()) {
			project.open(IResource.BACKGROUND_REFRESH, progress.split(1));
		}
		addNature(project, progress.split(1));
		return project;
	}

	/** What a stranger has written for Eclipse is not done here. */
	private static void putAside(Path folder) throws CoreException {
		try {
			ForeignDescription.putAside(folder)
					.ifPresent(aside -> ILog.of(StudyProjects.class).warn(NLS.bind(Messages.StudyProjects_PutAside, aside)));
		} catch (StorageException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	private static IProject find(Path folder) {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		for (IProject project : workspace.getRoot().getProjects()) {
			if (project.getLocation() != null && project.getLocation().toPath().equals(folder)) {
				return project;
			}
		}
		String name = folder.getFileName().toString();
		IProject project = workspace.getRoot().getProject(name);
		for (int i = 2; project.exists(); i++) {
			project = workspace.getRoot().getProject(name + ' ' + i);
		}
		return project;
	}

	private static IProjectDescription description(IProject project, Path folder) {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IProjectDescription description = workspace.newProjectDescription(project.getName());
		if (!folder.getParent().equals(workspace.getRoot().getLocation().toPath())) {
			description.setLocation(IPath.fromPath(folder));
		}
		return description;
	}

	private static void addNature(IProject project, IProgressMonitor monitor) throws CoreException {
		if (!project.hasNature(PolicyNature.ID)) {
			IProjectDescription description = project.getDescription();
			String[] natures = description.getNatureIds();
			String[] more = Arrays.copyOf(natures, natures.length + 1);
			more[natures.length] = PolicyNature.ID;
			description.setNatureIds(more);
			project.setDescription(description, monitor);
		}
	}
}
