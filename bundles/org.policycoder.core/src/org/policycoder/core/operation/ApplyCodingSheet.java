// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.exchange.coding.CodingSheet;
import org.policycoder.exchange.coding.CodingSheetReader;
import org.policycoder.model.storage.PolicyProject;

/**
 * Brings the codings of a sheet into a project: a study that was coded elsewhere.
 *
 * @since 1.0
 */
public final class ApplyCodingSheet implements Operation<ApplyCodingSheet.Result> {

	/**
	 * What came of it.
	 *
	 * @param codings
	 *            how many codings are new in the project
	 * @param taken
	 *            sentences that tell what the sheet was taken for: sheets, rows, columns
	 * @param problems
	 *            a sentence for each row that could not be brought in
	 */
	public record Result(int codings, List<String> taken, List<String> problems) {}

	private final PolicyProject project;
	private final Path sheet;

	/**
	 * Creates the operation.
	 *
	 * @param project
	 *            the project
	 * @param sheet
	 *            the coding sheet, CSV, XLSX or the like
	 */
	public ApplyCodingSheet(PolicyProject project, Path sheet) {
		this.project = project;
		this.sheet = sheet;
	}

	@Override
	public Result run(IProgressMonitor monitor) throws OperationException {
		try {
			CodingSheet read = DetachedWork.of(() -> new CodingSheetReader().read(sheet), monitor);
			CodingSheet.Result applied = read.apply(project);
			List<String> problems = new ArrayList<>(read.lost());
			problems.addAll(applied.problems());
			return new Result(applied.added(), read.taken(), problems);
		} catch (IOException e) {
			throw new OperationException(e);
		}
	}
}
