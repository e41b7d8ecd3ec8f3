// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.core.extension.ProjectExporter;
import org.policycoder.model.storage.PolicyProject;

/** Fails when it has written a half of its file. */
public final class FailingExporter implements ProjectExporter {

	@Override
	public List<String> export(PolicyProject project, Path file, IProgressMonitor monitor) throws IOException {
		Files.writeString(file, "half");
		throw new IOException("the other half is missing");
	}
}
